import { anaphors, appraisals, conjunctions, prepositions, upheavals } from '../text/closedClasses.ts'
import type { Clause } from './Clause.ts'
import { predicatesOf } from './choosePredicate.ts'
import type { Predicate } from './Predicate.ts'
import { frames } from './PredicateLexicon.ts'
import type { Sentence, TimeAt } from './Sentence.ts'
import { onlyTellsWhich } from './timesOf.ts'
import { typeOf } from './typeOf.ts'

/** What a clause tells of a time: an activity of a type, or why none. */
export type Decision = { readonly type: string; readonly anaphor: boolean } | { readonly fate: string }

const anniversary = /^(?:anniversary|anniversaries|jubilee|birthday)$/u
const itself =
  /^(?:article|paper|chapter|essay|thesis|book|section|author|authors|contribution|fact-?sheet|page|brief|briefing)$/u
const discourse =
  /^(?:examin|analy[sz]|review|assess|discuss|argu|trac|present|describ|explor|study|studi|cover|look|deal|focus|consider|investigat|outlin|survey|evaluat|summari|document)/u
const relations = /^(?:relations|relationship|cooperation|co-operation|partnership|ties|contacts|engagement|dialogue)$/u

/** "If funds allow", "Had the reactor stayed in service until 2003": a condition, not a report. */
export const isHypothetical = (sentence: Sentence): boolean => {
  const first = sentence.tokens[0]?.lower ?? ''
  if (first === 'if' || first === 'unless') return true
  return (first === 'had' || first === 'were' || first === 'should') && sentence.tokens.at(-1)?.text !== '?'
}

const subjectOf = (sentence: Sentence, clause: Clause, predicate: Predicate) => {
  const first = clause.tokens[0] ?? 0
  // Of a participle the subject is what stands before it: "the exercise, held in Almaty".
  if ((clause.kind === 'participial' || clause.kind === 'relative') && predicate.from - first < 3) {
    const before = sentence.predicates.filter((p) => p.to < first && p.kind !== 'nominal').at(-1)
    return { from: before === undefined ? 0 : before.to + 1, to: first }
  }
  if (predicate.kind === 'participle') {
    const before = sentence.predicates.filter((p) => p.to < predicate.from && p.kind !== 'nominal').at(-1)
    return { from: Math.max(first, before === undefined ? 0 : before.to + 1), to: predicate.from }
  }
  let home = clause
  while (home.sharesSubject && home.parent !== null) home = sentence.clauses.find((c) => c.id === home.parent)!
  const from = home.tokens[0] ?? 0
  const verb =
    home === clause ? predicate : (predicatesOf(sentence, home).find((p) => p.kind === 'finite') ?? predicate)
  const to = Math.max(from, verb.from)
  // "On 9 June, at the summit of 2014, the leaders restated": what stands before the commas is when and where, not who.
  let start = from
  for (let i = from + 1; i < to && prepositions.has(sentence.tokens[start]?.lower ?? ''); i++)
    if (sentence.tokens[i]!.text === ',' && !sentence.inTime.has(i)) start = i + 1
  return { from: start < to ? start : from, to }
}

const subjectFits = (
  sentence: Sentence,
  subject: { readonly from: number; readonly to: number },
  classes: ReadonlyArray<string>,
): boolean => {
  const start = sentence.tokens[subject.from]?.start ?? 0
  const end = sentence.tokens[Math.max(subject.from, subject.to - 1)]?.end ?? 0
  const actor = (n: Sentence['names'][number]) => n.kind === 'person' || n.kind === 'country'
  if (
    classes.includes('person') &&
    sentence.tokens.slice(subject.from, subject.to).some((t) => /^(?:he|she|they)$/u.test(t.lower))
  )
    return true
  if (classes.includes('person') && sentence.names.some((n) => actor(n) && n.start >= start && n.end <= end))
    return true
  return sentence.classes.some((c) => classes.includes(c.of) && c.at >= subject.from && c.at < subject.to)
}

const parliament = /^(?:parliament|senate|legislature|deputies)$/u
const cooperative = new Set(
  'accession status application relations agreement framework mission operation review exercise'.split(' '),
)

/**
 * Domestic politics (codebook, section 1): an election, a coup, a law, where the sentence names no organisation and
 * nothing that it does with a country.
 */
const isDomestic = (
  sentence: Sentence,
  clause: Clause,
  subject: { readonly from: number; readonly to: number },
): boolean => {
  if (sentence.names.some((n) => n.kind === 'organisation' || n.kind === 'instrument')) return false
  const here = sentence.classes.filter((c) => sentence.clauseOf[c.at] === clause.id)
  if (here.some((c) => cooperative.has(c.of))) return false
  return (
    here.some((c) => c.of === 'domestic') ||
    sentence.tokens.slice(subject.from, subject.to).some((t) => parliament.test(t.lower))
  )
}

/** A predicate of nothing, for a row without a verb: what it names decides. */
const bare = (at: number): Predicate => ({
  entry: null,
  state: null,
  from: at,
  at: at - 1,
  to: at - 1,
  kind: 'nominal',
  tense: 'past',
  passive: true,
  negated: false,
  modal: false,
})

/**
 * Decides what a clause tells. `previous` is the type told last in the paragraph, `inherits` says that the time is the
 * row's and not the clause's own, `verbless` that the block may tell without a verb.
 */
export const decide = (input: {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly predicate: Predicate | null
  readonly time: TimeAt | null
  readonly hypothetical: boolean
  readonly verbless: boolean
  readonly inRow: boolean
  readonly previous: string | null
}): Decision => {
  const { sentence, clause, predicate, time, previous } = input
  const { tokens } = sentence
  if (input.hypothetical || predicate?.modal === true) return { fate: 'hypothetical' }
  if (predicate?.negated === true) return { fate: 'negated' }
  // "joined neither the Process nor the Programme", "Failure of the talks"
  const object = predicate === null ? undefined : tokens[predicate.to + 1]?.lower
  if (/^(?:neither|none|nothing)$/u.test(object ?? '')) return { fate: 'negated' }
  if (/^(?:failure|refusal|rejection|cancellation)$/u.test(tokens[clause.tokens[0] ?? 0]?.lower ?? ''))
    return { fate: 'negated' }
  const state = predicate?.state ?? null
  // A row may tell of a state of mind as a deed ("The two strengthen their ties"), never of a death or a jubilee.
  const abroad = sentence.names.some((n) => n.kind === 'organisation' || n.kind === 'instrument')
  if (state === 'other-affairs' && abroad) return { fate: 'no-activity' }
  if (state !== null && state !== 'copula' && (time !== null || state !== 'state-of-mind')) return { fate: state }
  const nothing = clause.tokens.some((i) => appraisals.has(tokens[i]!.lower)) ? 'state-of-mind' : 'no-activity'
  // "after charges were brought for the events of 1 March": another happening’s time.
  if (clause.kind === 'subordinate' && time !== null && onlyTellsWhich(sentence, time)) return { fate: nothing }
  // Of a row without a verb the bracket tells as well: "Fifteen years of partnership (anniversary stamp)".
  const around = predicate === null ? [...tokens.keys()] : clause.tokens
  const marks = around.some((i) => anniversary.test(tokens[i]!.lower))
  if (marks && (predicate?.entry == null || predicate.entry.weak === true)) return { fate: 'anniversary' }
  const stretch = { from: clause.tokens[0] ?? 0, to: (clause.tokens.at(-1) ?? -1) + 1 }
  if (predicate === null) {
    if (
      !input.verbless ||
      !tokens
        .slice(stretch.from, stretch.to)
        .some((t, i) => t.isWord && t.text.length > 2 && !sentence.inTime.has(stretch.from + i))
    ) {
      return { fate: nothing }
    }
    if (isDomestic(sentence, clause, stretch)) return { fate: 'other-affairs' }
    const type = typeOf({ ...sentence, predicate: bare(stretch.from), subject: stretch, clause: stretch })
    if (type !== null) return { type, anaphor: false }
    if (clause.tokens.some((i) => upheavals.has(tokens[i]!.lower))) return { fate: 'no-activity' }
    return time === null ? { type: previous ?? 'meeting', anaphor: false } : { fate: nothing }
  }
  // "According to a report published in 2009": a cited work.
  const opener = tokens[stretch.from]?.lower
  const comma = tokens.findIndex((t, i) => i > stretch.from && t.text === ',')
  if (opener === 'according' && time !== null && predicate.at < comma) return { fate: 'reference' }
  // "Relations date back to 1960, when a treaty was signed": the stronger verb has its own subject.
  const home = sentence.clauses.find((c) => c.id === sentence.clauseOf[predicate.at]) ?? clause
  const subject = subjectOf(sentence, home, predicate)
  // "Its parliament approved it": what was said before.
  const back = /^(?:it|them)$/u.test(object ?? '')
  if (!back && predicate.entry?.type !== 'review' && isDomestic(sentence, home, subject))
    return { fate: 'other-affairs' }
  const words = tokens
    .slice(subject.from, subject.to)
    .filter(
      (t, i) => !sentence.inTime.has(subject.from + i) && !conjunctions.has(t.lower) && !prepositions.has(t.lower),
    )
  // "This article examines the years from 1992 to 2014": what a text says of itself.
  if (
    words.some((t, i) => itself.test(t.lower) && /^(?:this|the|present)$/u.test(words[i - 1]?.lower ?? '')) &&
    discourse.test(tokens[predicate.at]!.lower)
  )
    return { fate: nothing }
  const anaphor = words.length <= 3 && words.some((t) => anaphors.has(t.lower))
  const { entry } = predicate
  if (entry?.subjects !== undefined && !subjectFits(sentence, subject, entry.subjects)) return { fate: nothing }
  // A verb that the lexicon does not know reports only what is over: "is still remembered" does not.
  const open = time === null || time.time.signal === 'since' || time.time.signal === 'as-of'
  if (entry === null && predicate.tense === 'present' && !open) return { fate: nothing }
  // "The staff of the 2015 mission still meet": the time tells which mission, not when they meet.
  if (predicate.tense === 'present' && !open && !input.inRow && time !== null && onlyTellsWhich(sentence, time))
    return { fate: nothing }
  let type = typeOf({ ...sentence, predicate, subject, clause: stretch })
  // "The budget for 2010 was two million": what something is, or costs, is no deed.
  const has = /^ha(?:s|ve|d)$/u.test(tokens[predicate.at]!.lower) && predicate.tense !== 'perfect'
  const is = state === 'copula' && !has
  if (is && /^(?:decision|review)$/u.test(type ?? '')) return { fate: nothing }
  // "Turkey’s parliament approved it": what "it" was decides.
  const map = { ...frames[entry?.frame ?? ''], ...entry?.objects }
  const pronoun = /^(?:it|them)$/u.test(object ?? '') || (object === 'in' && tokens[predicate.to + 2]?.lower === 'it')
  if (pronoun && !predicate.passive && previous !== null && map[previous] !== undefined) type = map[previous]!
  // "participated in five exercises and hosted one in 2009"
  if (/^(?:one|another|others)$/u.test(object ?? '') && previous !== null) type = previous
  if (type === null && entry?.weak === true) type = words.some((t) => relations.test(t.lower)) ? 'accession' : previous
  if (type === null && entry === null && state === null && anaphor) type = previous
  if (type === null && time === null) type = previous ?? 'meeting'
  return type === null ? { fate: nothing } : { type, anaphor }
}
