import type { TimeExpression } from '../times/TimeExpression.ts'
import { type Aligned, alignSentences } from './alignSentences.ts'
import type { Comparison } from './Comparison.ts'
import type { Claim, Finding } from './Finding.ts'
import { hunksOf } from './Hunk.ts'
import { passagesOf, type Sentence } from './Sentence.ts'
import { shortSubject } from './shortSubject.ts'
import type { Token } from './Token.ts'

/**
 * The passages of a text with those that stand for them in its other form: what is alike, and what follows passages
 * that are paired. In a form hardly anything differs, so that a row of three words with another year ("2014 Seminar")
 * is known by its neighbours where its words say too little.
 */
const pairsOf = (
  from: ReadonlyArray<Sentence>,
  to: ReadonlyArray<Sentence>,
): ReadonlyArray<readonly [Sentence, Sentence]> => {
  const aligned = alignSentences(from, to)
  const partners = new Map(aligned.flatMap((one) => (isPair(one) ? [[one.to, one.from] as const] : [])))
  const taken = new Set(partners.values())
  const placeOf = new Map(from.map((sentence, i) => [sentence, i]))
  const follow = (order: ReadonlyArray<Sentence>, step: 1 | -1) => {
    order.forEach((sentence, i) => {
      if (partners.has(sentence)) return
      const beside = i === 0 ? undefined : partners.get(order[i - 1]!)
      if (i > 0 && beside === undefined) return
      const edge = step === 1 ? 0 : from.length - 1
      const other = from[beside === undefined ? edge : placeOf.get(beside)! + step]
      if (other === undefined || taken.has(other) || other.role !== sentence.role) return
      partners.set(sentence, other)
      taken.add(other)
    })
  }
  follow(to, 1)
  follow(to.toReversed(), -1)
  return [...partners].map(([b, a]) => [a, b] as const)
}

const isPair = (one: Aligned): one is Aligned & { readonly from: Sentence; readonly to: Sentence } =>
  one.from !== null && one.to !== null

const isNumber = ({ key }: Token): boolean => /\d/u.test(key)

const timeAt = ({ times }: Sentence, { start, end }: Token): TimeExpression | undefined =>
  times.find((time) => time.start <= start && end <= time.end)

/** A word of a date, or a number, that stands in place of another one. */
interface Other {
  readonly a: Token
  readonly b: Token
}

/** The words that stand in place of others, one by one. */
const replaced = (a: Sentence, b: Sentence): ReadonlyArray<ReadonlyArray<Other>> => {
  const pairs = (from: ReadonlyArray<Token>, to: ReadonlyArray<Token>) =>
    from.length === to.length ? from.map((token, i): Other => ({ a: token, b: to[i]! })) : []
  // Word by word where that explains all: "2012-2013" and "2013-2013" share a word, and not in one place.
  const inPlace = pairs(a.tokens, b.tokens).filter((pair) => pair.a.key !== pair.b.key)
  if (inPlace.every((pair) => isNumber(pair.a) && isNumber(pair.b)) && inPlace.length > 0) return [inPlace]
  return hunksOf(a.tokens, b.tokens).map(({ from, to }) => pairs(from, to))
}

/** Those among them that are words of dates, or numbers, and nothing else beside them. */
const othersIn = (a: Sentence, b: Sentence): ReadonlyArray<Other> =>
  replaced(a, b)
    .filter((pairs) =>
      pairs.every(
        (pair) =>
          (isNumber(pair.a) && isNumber(pair.b)) ||
          (timeAt(a, pair.a) !== undefined && timeAt(b, pair.b) !== undefined),
      ),
    )
    .flat()

const findInPair = (a: Sentence, b: Sentence): ReadonlyArray<Finding> => {
  const claim = ({ document, start, end }: Sentence, at: Token, value: string): Claim => {
    return { document, span: { start, end }, at: { start: at.start, end: at.end }, value }
  }
  return othersIn(a, b).flatMap((other): ReadonlyArray<Finding> => {
    const finding = (kind: Finding['kind'], x: string, y: string): Finding => {
      const [left, right] = [claim(a, other.a, x), claim(b, other.b, y)]
      return { kind, subject: shortSubject(a), eventId: null, a: left, b: right, note: null }
    }
    const [x, y] = [timeAt(a, other.a)?.value ?? null, timeAt(b, other.b)?.value ?? null]
    // "room 1998"
    if (x === null && y === null) return [finding('count', other.a.text, other.b.text)]
    const [value, now] = [x ?? other.a.text, y ?? other.b.text]
    // "05 May" is "5 May", and "Feb." is "February".
    return value === now || Number(other.a.key) === Number(other.b.key) ? [] : [finding('date', value, now)]
  })
}

/**
 * What another form of a text dates or counts otherwise than its original: a corrected page, or a wrong digit. Its other
 * words are not compared, as a form differs from its original by what broke on the way (hyphens, letters, capitals).
 */
export const findFormDates = ({ documents, linked }: Comparison): ReadonlyArray<Finding> => {
  const byId = new Map(documents.map((document) => [document.facts.id, document]))
  return documents.flatMap((form) => {
    const { duplicateOf } = linked.works.get(form.facts.id)!
    if (duplicateOf === null) return []
    const pairs = pairsOf(passagesOf(byId.get(duplicateOf)!), passagesOf(form))
    return pairs.filter(([a, b]) => a.key !== b.key).flatMap(([a, b]) => findInPair(a, b))
  })
}
