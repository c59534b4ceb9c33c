import type { CountryName, Name } from '../recognise/Name.ts'

/**
 * The scope of a mention (codebook, section 3). `names` are those of its evidence, `subject` those of its subject.
 * `near` says that the paragraph around it speaks of the partner.
 */
export const scopeOf = (input: {
  readonly partner: string
  readonly organisation: string
  readonly names: ReadonlyArray<Name>
  readonly subject: ReadonlyArray<Name>
  readonly anaphor: boolean
  readonly words: ReadonlyArray<string>
  readonly rule: string
  readonly type: string
  readonly near: boolean
  readonly essay: boolean
}): 'bilateral' | 'regional' | 'context' => {
  const { partner, names, subject, words } = input
  const isPartner = (name: Name) =>
    (name.kind === 'country' && name.code === partner) || (name.kind === 'person' && name.affiliation === partner)
  const countries = names.filter((n): n is CountryName => n.kind === 'country' && n.code !== partner)
  const regions = names.filter((n) => n.kind === 'region')
  const own = names.some((n) => n.kind === 'organisation' && n.label === input.organisation)
  const actsAsOrganisation = subject.some((n) => n.kind === 'organisation') && !subject.some(isPartner)
  // A forum that is renamed, and a body founded or succeeded without the partner, is the organisation's own history.
  if (/^(?:rename|succeed|give-way|transform|transform-b|replace)$/u.test(input.rule) && !names.some(isPartner))
    return 'context'
  if (names.some(isPartner)) return 'bilateral'
  const aimsAtPartners =
    regions.length > 0 ||
    words.some((w, i) => /^(?:region|partners|partner|partnership)$/u.test(w) && words[i + 1] !== 'status')
  if (regions.length > 0 && !input.anaphor) return 'regional'
  if (/^(?:found|establish|create)$/u.test(input.rule) && own && subject.some((n) => n.kind === 'organisation'))
    return 'context'
  if (countries.length > 0 && input.essay) {
    const neighbours = regions.length > 0
    return neighbours ? 'regional' : 'context'
  }
  if (words.some((w, i) => w === 'region' && words[i - 1] === 'the')) return 'regional'
  if (actsAsOrganisation && !input.near) return aimsAtPartners ? 'regional' : 'context'
  if (input.essay && !input.near && (own || countries.length > 0)) return aimsAtPartners ? 'regional' : 'context'
  return 'bilateral'
}
