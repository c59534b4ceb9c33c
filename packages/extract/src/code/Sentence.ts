import type { Name } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import { auxiliaries, prepositions } from '../text/closedClasses.ts'
import type { Tokens } from '../text/Tokens.ts'
import type { TimeExpression } from '../times/TimeExpression.ts'
import type { Clause } from './Clause.ts'
import { type Classed, classesIn } from './classes.ts'
import { findClauses } from './findClauses.ts'
import { findPredicates } from './findPredicates.ts'
import type { Predicate } from './Predicate.ts'
import { builtIn, type PredicateLexicon } from './PredicateLexicon.ts'
import { type Token, tokensIn } from './tokens.ts'
import { withInfinitives } from './withInfinitives.ts'

/** A time of a sentence with the tokens it covers. `index` is its place in `Document.times`. */
export interface TimeAt {
  readonly index: number
  readonly time: TimeExpression
  readonly from: number
  readonly to: number
}

/** A sentence, divided and looked up: what the coder decides on. */
export interface Sentence extends Span {
  readonly tokens: ReadonlyArray<Token>
  readonly times: ReadonlyArray<TimeAt>
  readonly inTime: ReadonlySet<number>
  readonly names: ReadonlyArray<Name>
  readonly predicates: ReadonlyArray<Predicate>
  readonly clauses: ReadonlyArray<Clause>
  readonly classes: ReadonlyArray<Classed>
  /** The clause of each token. */
  readonly clauseOf: ReadonlyArray<number>
}

const copula = (at: number, tense: Predicate['tense'], negated: boolean): Predicate => ({
  entry: null,
  state: 'copula',
  from: at,
  at,
  to: at,
  kind: 'finite',
  tense,
  passive: false,
  negated,
  modal: false,
})

// "was", "has" and the like that belong to no other verb are verbs of their own.
const withCopulas = (tokens: ReadonlyArray<Token>, found: ReadonlyArray<Predicate>, inTime: ReadonlySet<number>) => {
  const covered = new Set<number>()
  for (const p of found) for (let i = p.from; i <= p.to; i++) covered.add(i)
  const copulas: Array<Predicate> = []
  for (const [i, token] of tokens.entries()) {
    if (covered.has(i) || inTime.has(i) || !auxiliaries.has(token.lower)) continue
    if (!/^(?:is|are|was|were|has|have|had|will|would|could|might|should)$/u.test(token.lower)) continue
    if (copulas.at(-1)?.at === i - 1) continue
    const past = /^(?:was|were|had)$/u.test(token.lower)
    const future = /^(?:will|would|could|might|should)$/u.test(token.lower)
    const modal = future && token.lower !== 'will'
    const perfect = /^ha(?:s|ve|d)$/u.test(token.lower) && tokens.slice(i + 1, i + 4).some((t) => t.lower === 'been')
    copulas.push({
      ...copula(
        i,
        perfect ? 'perfect' : past ? 'past' : future ? 'future' : 'present',
        tokens[i + 1]?.lower === 'not' || tokens[i + 1]?.lower === 'no',
      ),
      modal,
    })
  }
  return [...found, ...copulas].sort((a, b) => a.at - b.at)
}

// "The exercise planned for the spring was held": two verbs without a conjunction, so one of them is a participle: the
// first, where an auxiliary opens the second or where what follows the first is no object; else a second one that the
// lexicon does not know ("took part in a programme designed to train").
const withReduced = (
  tokens: ReadonlyArray<Token>,
  inTime: ReadonlySet<number>,
  found: ReadonlyArray<Predicate>,
): ReadonlyArray<Predicate> => {
  const bare = (p: Predicate) => p.kind === 'finite' && p.from === p.at && p.tense === 'past' && p.state !== 'copula'
  const joined = (p: Predicate, q: Predicate) => !tokens.slice(p.to + 1, q.from).some((t) => breaks.test(t.lower))
  const reduced = new Set<Predicate>()
  const finites = found.filter((p) => p.kind === 'finite')
  for (const [i, q] of finites.entries()) {
    const p = finites[i - 1]
    if (p === undefined || !bare(p) || !joined(p, q) || reduced.has(p)) continue
    const after = tokens[p.to + 1]
    if (bare(q) && q.entry === null && p.entry !== null) reduced.add(q)
    else if (q.from < q.at || inTime.has(p.to + 1) || (after !== undefined && prepositions.has(after.lower)))
      reduced.add(p)
  }
  return found.map((p) => (reduced.has(p) ? { ...p, kind: 'participle' } : p))
}
const breaks =
  /^(?:[,;:()–—]|and|but|or|then|that|which|who|whom|whose|where|when|while|whereas|although|though|because|after|before|until|since|as|if)$/u

/** Looks up one sentence. `times` and `names` are those of the whole text, in order. */
export const lookUp = (
  words: Tokens,
  span: Span,
  times: ReadonlyArray<{ readonly index: number; readonly time: TimeExpression }>,
  names: ReadonlyArray<Name>,
  lexicon: PredicateLexicon = builtIn,
): Sentence => {
  const tokens = tokensIn(words, span)
  const at: Array<TimeAt> = []
  const inTime = new Set<number>()
  let from = 0
  for (const { index, time } of times) {
    // Both stand in the text's order.
    while (from < tokens.length && tokens[from]!.end <= time.start) from++
    if (from === tokens.length) break
    let to = from
    while (to + 1 < tokens.length && tokens[to + 1]!.start < time.end) to++
    at.push({ index, time, from, to })
    if (time.noTime === null || time.noTime === 'unresolved') for (let i = from; i <= to; i++) inTime.add(i)
  }
  const verbs = withCopulas(tokens, findPredicates(tokens, inTime, lexicon), inTime)
  const predicates = withReduced(tokens, inTime, withInfinitives(tokens, verbs, lexicon))
  const clauses = findClauses(tokens, predicates, inTime)
  const clauseOf: Array<number> = new Array(tokens.length).fill(-1)
  for (const clause of clauses) for (const i of clause.tokens) clauseOf[i] = clause.id
  return { ...span, tokens, times: at, inTime, names, predicates, clauses, clauseOf, classes: classesIn(tokens, names) }
}
