import type { Event } from '../tables/Event.ts'

/**
 * The crosswalk to PLOVER (codebook, section 4), so that the data can stand beside POLECAT. `oneSided` tells training
 * that one side gives and the other receives; it matters for no other type.
 */
export const ploverOf = ({
  type,
  status,
  oneSided = false,
}: Pick<Event, 'type' | 'status'> & { readonly oneSided?: boolean }): Event['plover'] => {
  switch (type) {
    case 'accession':
    case 'recognition':
      return 'SUPPORT'
    case 'agreement':
      return status === 'planned' ? 'AGREE' : 'SUPPORT'
    case 'decision':
      return 'AGREE'
    case 'visit':
      return 'CONSULT/visit'
    case 'meeting':
    case 'review':
      return 'CONSULT/multilateral'
    case 'exercise':
    case 'operation':
    case 'establishment':
    case 'project':
      return 'COOPERATE'
    case 'training':
      return oneSided ? 'AID' : 'COOPERATE'
    case 'assistance':
      return 'AID'
  }
}
