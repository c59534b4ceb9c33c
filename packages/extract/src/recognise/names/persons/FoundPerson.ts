import type { Run } from '../Stretch.ts'
import type { OfficePhrase } from './officePhrases.ts'

/** A person found in a stretch, with the office that goes with this occurrence. */
export interface FoundPerson extends Run {
  readonly label: string
  /** Whether the name has a given name too, so that others can be resolved to it. */
  readonly full: boolean
  readonly office: OfficePhrase | null
}
