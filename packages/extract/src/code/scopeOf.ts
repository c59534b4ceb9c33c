import { subregionOf } from '../lexicon/subregionOf.ts'
import type { CountryName, Name, OrganisationName } from '../recognise/Name.ts'

/** What the scope of a mention is read from. */
export interface ScopeInput {
  readonly partner: string
  readonly organisation: string
  /** The names of the evidence. */
  readonly names: ReadonlyArray<Name>
  /** An organisation, or those who speak for it, does what is told. */
  readonly organisationActs: boolean
  /** A region that is part of a name: "EU-Central Asia Conference". */
  readonly joined: (name: Name) => boolean
  /** An organisation that only qualifies a name: "the NATO Institute". */
  readonly modifies: (name: Name) => boolean
  /** The subject is a pronoun: whom it means was said before. */
  readonly anaphor: boolean
  readonly words: ReadonlyArray<string>
  /** The lexicon's entry. */
  readonly rule: string
  readonly type: string
  /** Those who do it: before the verb, or behind the "by" of a passive. */
  readonly doers: ReadonlyArray<CountryName | OrganisationName>
  /** The sentence names the organisation, though the clause may not. */
  readonly ownInSentence: boolean
  readonly passive: boolean
  /** The paragraph speaks of the partner. */
  readonly near: boolean
  /** The text argues rather than reports: what names neither partner nor region is background. */
  readonly essay: boolean
}

const renamings: ReadonlySet<string> = new Set([
  'rename',
  'succeed',
  'give-way',
  'transform',
  'transform-b',
  'replace',
  'merge',
])
const appointments: ReadonlySet<string> = new Set(['appoint', 'assign', 'name', 'designate', 'select', 'elect'])
const foundings: ReadonlySet<string> = new Set(['found', 'establish', 'create', 'set-up', 'form'])
const posts = /^(?:cent(?:re|er)|office|mission|delegation|battalion|academy|school)$/u
const atPartners = /^(?:region|regional|partners?|partnership|partnerships)$/u

const joins = /^(?:accession|agreement)$/u
const parliament = /^(?:parliament|senate|legislature|lawmakers|deputies|bundestag|duma)$/u
const joint = /^(?:summits?|ministers|leaders|heads|presidents|states)$/u

// "Norland became a member of the Western Union": the partner's dealings with a third body.
const withAnother = ({ names, organisation, type, ownInSentence }: ScopeInput): boolean => {
  if (ownInSentence) return false
  const others = (n: Name) => n.kind === 'organisation' && n.label !== organisation
  return joins.test(type) && !names.some((n) => n.kind === 'instrument') && names.some(others)
}

/** The scope of a mention (codebook, section 3): from who acts on whom. */
export const scopeOf = (input: ScopeInput): 'bilateral' | 'regional' | 'context' => {
  const { partner, names, words } = input
  const isPartner = (name: Name) =>
    (name.kind === 'country' && name.code === partner) || (name.kind === 'person' && name.affiliation === partner)
  // A capital is where others meet; it does not act.
  const others = names.filter(
    (n): n is CountryName => n.kind === 'country' && n.code !== partner && n.form !== 'capital',
  )
  // "the Vice President for Europe and Central Asia opened": whose office it is, not where it was. Who is appointed to
  // such an office is appointed for the region.
  const offices = names.flatMap((n) => (n.kind === 'person' && n.office !== null ? [n.office.span] : []))
  const inOffice = (n: Name) =>
    !appointments.has(input.rule) && offices.some(({ start, end }) => n.start >= start && n.end <= end)
  const region = names.some((n) => n.kind === 'region' && !input.joined(n) && !inOffice(n))
  const own = names.some((n) => n.kind === 'organisation' && n.label === input.organisation)
  if (names.some(isPartner)) return withAnother(input) ? 'context' : 'bilateral'
  // Another country does it (its parliament, on the partner’s accession or agreement, acts as a member’s): of the partner's region it is told beside it, else it is background.
  const strangers = input.doers.flatMap((n) => (n.kind === 'country' && n.code !== partner ? [n.code] : []))
  if (strangers.length > 0 && !input.anaphor && !words.some((w) => parliament.test(w))) {
    const home = subregionOf(partner)
    return strangers.some((code) => subregionOf(code) === home) ? 'regional' : 'context'
  }
  const bodies = new Set(names.flatMap((n) => (n.kind === 'organisation' ? [n.label] : [])))
  // "The General Assembly grants the Organisation observer status": between organisations.
  if (/^(?:grant|recognise|confer)$/u.test(input.rule) && own && bodies.size > 1) return 'context'
  // A forum renamed, a body founded or succeeded without the partner: the organisation's own history. An office in the
  // country is no forum.
  if (renamings.has(input.rule) && !words.some((w) => posts.test(w))) return 'context'
  if (region && !input.anaphor) return 'regional'
  if (words.some((w, i) => w === 'region' && words[i - 1] === 'the')) return 'regional'
  if (words.some((w, i) => w === 'neighbours' || (w === 'countries' && words[i - 1] === 'neighbouring')))
    return 'regional'
  if (
    words.some(
      (w, i) => w === 'regional' && /^(?:strategy|policy|initiative|programme|plan)$/u.test(words[i + 1] ?? ''),
    )
  )
    return 'regional'
  if (
    foundings.has(input.rule) &&
    !(input.passive && input.doers.some((n) => n.kind === 'organisation')) &&
    names.some((n) => n.kind === 'organisation' && n.label === input.organisation && !input.modifies(n))
  )
    return 'context'
  // "The foreign ministers of the Forum met": a meeting to which the partner belongs without being named.
  const forum = names.some((n) => n.kind === 'instrument' && n.instrumentKind === 'forum')
  if (input.type === 'meeting' && (own || forum) && !input.anaphor && words.some((w) => joint.test(w)))
    return 'regional'
  if (!input.essay || input.anaphor) return 'bilateral'
  if (others.length > 0) return 'context'
  if (input.organisationActs && words.some((w) => atPartners.test(w))) return 'regional'
  return input.near || !own ? 'bilateral' : 'context'
}
