import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading, rangeReading } from '../Reading.ts'

const pattern = /(?:FY\s?|(?:fiscal|financial)\s(?:year\s)?)[’']?(\d{4}|\d\d)(?:[/–-](\d{4}|\d\d))?(?![\d/])/iy
const full = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits))

/** "FY 2015", "FY15/16", "financial year 2014/15". */
export const fiscalYear: Form = {
  name: 'fiscal-year',
  starts: ['fy', 'fiscal', 'financial'],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const end = at + match[0].length
    const from = partsOf({ year: full(match[1]!) })
    if (match[2] === undefined || full(match[2]) <= full(match[1]!)) return [pointReading('fiscal-year', at, end, from)]
    return [rangeReading('fiscal-year', at, end, from, partsOf({ year: full(match[2]) }))]
  },
}
