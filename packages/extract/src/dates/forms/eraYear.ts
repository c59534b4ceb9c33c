import { matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading, rangeReading } from '../Reading.ts'
import { astronomical, eraAt } from './era.ts'

const digits = /(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?(?!\d)/y
// "from 218 to 201 BC": the era stands after the second year only.
const shared = /(\d{1,4})(?=\s(?:to|and|until)\s\d{1,4}\s?(?:BC|B\.C\.))/y
const leading = /(AD|A\.D\.|B\.?C\.?(?:E\.?)?)\s?(\d{1,4})(?:[-–](\d{1,4}))?(?!\d)/y

// "431–04 BC" shortens its second year as "2003–12" does, downwards.
const secondYear = (first: number, second: string): number => {
  const step = 10 ** second.length
  return second.length < String(first).length ? first - (first % step) + Number(second) : Number(second)
}

/** "480 BC", "431–404 BC", "AD 79", "79 CE". */
export const eraYear: Form = {
  name: 'era-year',
  starts: ['digit', 'ad', 'a', 'bc', 'bce', 'b'],
  digits: [1, 2, 3, 4],
  read: ({ text, at }) => {
    const lead = matchAt(leading, text, at)
    if (lead !== null) {
      const [whole, era, first, second] = lead
      const bc = era!.startsWith('B')
      const from = partsOf({ year: astronomical(Number(first), bc) })
      const end = at + whole.length
      if (second === undefined) return [pointReading('era-year', at, end, from)]
      return [
        rangeReading('era-year', at, end, from, partsOf({ year: astronomical(secondYear(Number(first), second), bc) })),
      ]
    }
    const both = matchAt(shared, text, at)
    if (both !== null) {
      const year = astronomical(Number(both[1]), true)
      return [pointReading('era-year', at, at + both[0].length, partsOf({ year }))]
    }
    const match = matchAt(digits, text, at)
    if (match === null) return null
    const [whole, first, second] = match
    const era = eraAt(text, at + whole.length)
    if (era === null || Number(first) === 0) return null
    const from = partsOf({ year: astronomical(Number(first), era.bc) })
    if (second === undefined) return [pointReading('era-year', at, era.end, from)]
    const to = partsOf({ year: astronomical(secondYear(Number(first), second), era.bc) })
    return [rangeReading('era-year', at, era.end, from, to)]
  },
}
