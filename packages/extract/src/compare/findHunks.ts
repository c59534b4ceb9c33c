import { isSpeltAlike } from '../link/alikeNames.ts'
import { stem } from '../text/stem.ts'
import type { Comparison } from './Comparison.ts'
import type { Finding } from './Finding.ts'
import { type Hunk, hunksOf } from './Hunk.ts'
import { likeness } from './likeness.ts'
import { numberOf } from './numberOf.ts'
import type { Sentence } from './Sentence.ts'
import { mayBeSameTime } from './sentenceDates.ts'
import { shortSubject } from './shortSubject.ts'
import type { Token } from './Token.ts'

const isName = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)
const words = (tokens: ReadonlyArray<Token>): string => tokens.map(({ text }) => text.replace(/\s+/gu, '')).join(' ')

// Words for one thing, between which a writer chooses for the sound.
const synonyms: ReadonlyArray<ReadonlySet<string>> = [
  'call name title term entitle',
  'hold host organise conduct run stage carry arrange',
  'begin start launch open commence',
  'end finish complete conclude close',
  'use utilise employ apply',
  'help assist aid support enable',
  'country state nation republic',
  'include comprise contain cover encompass',
  'wide broad wider broader',
  'work activity effort',
  'field area domain sphere',
  'joint common mutual shared',
  'various several many number numerous',
  'plan intend aim seek',
  'take participate part join attend',
  'increase improve enhance strengthen reinforce boost',
  'develop build expand',
  'provide offer give grant deliver',
  'make perform do',
  'partner ally',
].map((line) => new Set(line.split(' ').map(stem)))

const areSynonyms = (a: string, b: string): boolean => synonyms.some((set) => set.has(a) && set.has(b))

const negations: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'neither', 'nor', 'cannot'])

type Kind = 'count' | 'spelling' | 'name' | 'wording'

/** "Kazakh" and "Kazakhstan", "disaster-management" and "disaster management": the same, told with other endings. */
const isOneWord = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)))

const joined = (tokens: ReadonlyArray<Token>): string => tokens.map(({ key }) => key).join('')

/** What kind of disagreement a difference is; `null` where it is none: function words, endings, order, a fuller telling. */
const kindOf = ({ from, to }: Hunk, names: { readonly run: boolean }): Kind | null => {
  const tellingFrom = from.filter(({ weight }) => weight > 0)
  const tellingTo = to.filter(({ weight }) => weight > 0)
  const numbersFrom = from.flatMap(({ key }) => numberOf(key) ?? [])
  const numbersTo = to.flatMap(({ key }) => numberOf(key) ?? [])
  if (numbersFrom.length === 1 && numbersTo.length === 1) {
    if (numbersFrom[0] !== numbersTo[0]) return 'count'
    if (from.length === 1 && to.length === 1) return null
  }
  const negated = (tokens: ReadonlyArray<Token>) => tokens.some(({ key }) => negations.has(key))
  if (negated(from) !== negated(to) && from.length + to.length <= 3) return 'wording'
  if (tellingFrom.length === 0 || tellingTo.length === 0 || isOneWord(joined(from), joined(to))) return null
  if (tellingFrom.length > 2 || tellingTo.length > 2) return null
  const stemsFrom = tellingFrom.map(({ stem }) => stem)
  const stemsTo = tellingTo.map(({ stem }) => stem)
  if (stemsFrom.every((stem) => stemsTo.includes(stem)) || stemsTo.every((stem) => stemsFrom.includes(stem)))
    return null
  const capital = [...tellingFrom, ...tellingTo].every(isName)
  if (tellingFrom.length === tellingTo.length) {
    const pairs = tellingFrom.map((token, i) => [token, tellingTo[i]!] as const)
    const alike = pairs.every(([x, y]) => x.key === y.key || isSpeltAlike(x.key, y.key))
    if (alike) return capital ? 'spelling' : null
    if (
      pairs.every(
        ([x, y]) =>
          isOneWord(x.key, y.key) || x.stem === y.stem || isSpeltAlike(x.key, y.key) || areSynonyms(x.stem, y.stem),
      )
    )
      return null
  }
  if (capital && names.run) return 'name'
  return 'wording'
}

/** Whether the words next to a difference belong to a name, so that the difference is a part of it. */
const standsInName = (sentence: Sentence, tokens: ReadonlyArray<Token>): boolean => {
  const at = sentence.tokens.indexOf(tokens[0]!)
  const next = sentence.tokens[at + tokens.length]
  const before = sentence.tokens[at - 1]
  // "| Visit of Secretary Halvorsen": a capital that any word would have there makes no name.
  const { clean, names } = sentence.document
  const first = tokens[0]!
  const opens = !/[\p{L}\p{N},][\s“"'’(]*$/u.test(
    clean.text.slice(Math.max(sentence.start, first.start - 4), first.start),
  )
  if (opens && !names.some((name) => name.start <= first.start && first.end <= name.end)) return false
  return (next !== undefined && isName(next)) || (before !== undefined && at - 1 > 0 && isName(before))
}

/** Other persons at the same office, or on the same errand, are other facts and no other wording of one. */
const areOtherPersons = (a: Sentence, b: Sentence, { from, to }: Hunk): boolean => {
  const inPerson = ({ document }: Sentence, tokens: ReadonlyArray<Token>) =>
    tokens.length > 0 &&
    tokens
      .filter(({ weight }) => weight > 0)
      .every(({ start, end }) =>
        document.names.some((name) => name.kind === 'person' && name.start <= start && end <= name.end),
      )
  return inPerson(a, from) && inPerson(b, to)
}

// "will visit Tamale", "visit of the Secretary to Tamale": what the other sentence says in another place is order.
const isElsewhere = (tokens: ReadonlyArray<Token>, other: Sentence): boolean => {
  const telling = tokens.filter(({ weight }) => weight > 0)
  return telling.length > 0 && telling.every(({ stem: one }) => other.tokens.some((token) => token.stem === one))
}

// A sentence with more differences than this is another sentence.
const mostHunks = 3
const enoughLike = 0.78

const findInPair = (a: Sentence, b: Sentence, like: number): ReadonlyArray<Finding> => {
  const timesA = a.times
  const timesB = b.times
  const inTime = (times: typeof timesA) => (token: Token) =>
    times.some((time) => time.start <= token.start && token.end <= time.end)
  const plain = (sentence: Sentence, times: typeof timesA) => sentence.tokens.filter((token) => !inTime(times)(token))
  const hunks = hunksOf(plain(a, timesA), plain(b, timesB)).filter(({ from, to }) =>
    [...from, ...to].some(({ weight, key }) => weight > 0 || numberOf(key) !== null || negations.has(key)),
  )
  if (hunks.length > mostHunks) return []
  const sameTime = mayBeSameTime(a, b)
  return hunks.flatMap((hunk): ReadonlyArray<Finding> => {
    const { from, to } = hunk
    const run = from.length > 0 && to.length > 0 && standsInName(a, from) && standsInName(b, to)
    const kind = kindOf(hunk, { run })
    if (kind === null || (kind === 'wording' && like < enoughLike)) return []
    if (kind !== 'spelling' && (!sameTime || areOtherPersons(a, b, hunk))) return []
    if (kind === 'wording' && (isElsewhere(from, b) || isElsewhere(to, a))) return []
    return [
      {
        kind,
        subject: shortSubject(a),
        eventId: null,
        a: { document: a.document, span: a, value: words(from) || 'without it' },
        b: { document: b.document, span: b, value: words(to) || 'without it' },
        note: null,
      },
    ]
  })
}

/** What sentences that are all but the same differ in, dates apart. */
export const findHunks = ({ near }: Comparison): ReadonlyArray<Finding> =>
  near.flatMap(({ a, b }) => findInPair(a, b, likeness(a, b)))
