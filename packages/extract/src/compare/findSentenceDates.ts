import { daysOf } from '@annals/model/Edtf'
import { dateRelation, isSameTime } from '../link/dateRelation.ts'
import type { Comparison } from './Comparison.ts'
import type { Finding } from './Finding.ts'
import { hunksOf } from './Hunk.ts'
import type { NearPair } from './nearPairs.ts'
import type { Sentence } from './Sentence.ts'
import { sentenceDates } from './sentenceDates.ts'
import { shortSubject } from './shortSubject.ts'

// In texts of different works, how much two sentences must have in common before another date is another answer to one
// question, and not the same kind of thing at another time.
const enoughShared = 5

/** A later edition that moves a date past the earlier edition's own day reports what is new and contradicts nothing. */
const isUpdate = ({ a, b }: NearPair, dateA: string, dateB: string): boolean => {
  const [first, second] = [a.document.facts.published, b.document.facts.published]
  if (first === null || second === null || first === second) return false
  const [older, newer] = first < second ? [first, dateB] : [second, dateA]
  const published = daysOf(older).latest
  const told = daysOf(newer).earliest
  return published !== null && told !== null && told > published
}

/** Two sentences that are the same but for their dates, which cannot both hold. */
export const findSentenceDates = ({ near, linked }: Comparison): ReadonlyArray<Finding> =>
  near.flatMap((pair): ReadonlyArray<Finding> => {
    const { a, b } = pair
    if (a.document === b.document) return []
    const [x, y] = [sentenceDates(a), sentenceDates(b)]
    if (x.length === 0 || x.length !== y.length) return []
    const apart = x.flatMap((date, i) => (isSameTime(date, y[i]!) ? [] : [[date, y[i]!] as const]))
    if (apart.length !== 1) return []
    const [dateA, dateB] = apart[0]!
    const open = dateA.includes('..') && dateB.includes('..')
    if (!open && dateRelation(dateA, dateB) === 'overlap') return []
    if (isUpdate(pair, dateA, dateB)) return []
    // Whatever else differs must not tell anything: the date alone is another.
    const dated = (sentence: Sentence) => {
      const times = sentence.times
      return sentence.tokens.filter(
        ({ start, end }, i) =>
          !times.some((time) => time.start <= start && end <= time.end) &&
          !(i === 0 && sentence.role === 'row' && sentence.inherited === null),
      )
    }
    const differing = hunksOf(dated(a), dated(b)).flatMap(({ from, to }) => [...from, ...to])
    const telling = differing.reduce((sum, { weight }) => sum + weight, 0)
    const shared = dated(a).filter(({ weight }) => weight > 0).length
    const sameWork = linked.works.get(a.document.facts.id)!.workId === linked.works.get(b.document.facts.id)!.workId
    if (telling > shared / 6 || shared < (sameWork ? 2 : enoughShared)) return []
    return [
      {
        kind: open ? 'start' : 'date',
        subject: shortSubject(a),
        eventId: null,
        a: { document: a.document, span: a, value: dateA },
        b: { document: b.document, span: b, value: dateB },
        note: null,
      },
    ]
  })
