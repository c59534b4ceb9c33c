import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

const pattern = /((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:T?(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?Z?)?(?![\dA-Za-z])/y

/** "20110101", "20110101T1200Z" (ISO 8601, basic format). */
export const compactDate: Form = {
  name: 'compact-date',
  starts: ['digit'],
  digits: [5],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
    if (!isDayOfMonth(day, month)) return null
    return [pointReading('compact-date', at, at + match[0].length, partsOf({ year, month, day }))]
  },
}
