import { day } from '../../text/calendarWords.ts'
import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { isDayOfMonth } from './isDayOfMonth.ts'

// Those that English spells otherwise.
const months: Readonly<Record<string, number>> = {
  januar: 1,
  februar: 2,
  märz: 3,
  mai: 5,
  juni: 6,
  juli: 7,
  oktober: 10,
  dezember: 12,
}
const pattern = new RegExp(
  String.raw`(?:(${day})\.?\s)?(${Object.keys(months).join('|')})\s((?:19|20)\d\d)(?!\d)`,
  'iy',
)

/** "Stand: Mai 2020", "12. März 2010": a page's own date in German, with its year. */
export const germanMonth: Form = {
  name: 'german-month',
  starts: ['digit', ...Object.keys(months)],
  digits: [1, 2],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const month = months[match[2]!.toLowerCase()]!
    const dayOf = match[1] === undefined ? null : Number(match[1])
    if (dayOf !== null && !isDayOfMonth(dayOf, month)) return null
    return [
      pointReading('german-month', at, at + match[0].length, partsOf({ year: Number(match[3]), month, day: dayOf })),
    ]
  },
}
