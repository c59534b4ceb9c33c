import { gap } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { count } from '../../text/numberWords.ts'
import { type Form, pointReading } from '../Reading.ts'

const units = ['year', 'month', 'week', 'day', 'decade', 'hour', 'minute', 'century']
const unit = new RegExp(`(?:${units.join('|')}|centurie)s?(?![a-z])`, 'iy')
// "for more than three years", "a two-day", "the last ten days"
const counted = new RegExp(
  String.raw`(?:^|[^a-z\d.,-])((?:${count}|\d{1,3}(?:,\d{3})|several|many|some|a${gap}few|a${gap}couple${gap}of|half${gap}an?|a${gap}half)(?:${gap}(?:more|full|whole|and${gap}a${gap}half|consecutive))?)(?:[\s-])$`,
  'i',
)

/** "three years", "a two-day", "the last ten days": how long, which dates nothing, and is listed all the same. */
export const duration: Form = {
  name: 'duration',
  starts: [...units, ...units.map((word) => (word === 'century' ? 'centuries' : `${word}s`))],
  read: ({ text, at }) => {
    const match = matchAt(unit, text, at)
    const number = match === null ? null : counted.exec(before(text, at, 40))
    if (match === null || number === null) return null
    return [pointReading('duration', at - number[1]!.length - 1, at + match[0].length, { kind: 'length' })]
  },
}
