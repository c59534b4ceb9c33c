import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'

const four = /[12]\d{3}(?!\d)/y
const three = /[1-9]\d{2}(?=[,.;)]|\s(?:the|he|they|it|a|his|and|by|when|while|with|at|to|in)\s)(?![.,]\d)/y
const led = /(?:^|\W)(?:in|since|until|by|of|from|to|and|between|year|circa)\s$/i

/**
 * Any number of four digits from 1000 to 2999, whatever it turns out to be: each must be listed. In a text that counts
 * eras, also "in 476".
 */
export const bareYear: Form = {
  name: 'bare-year',
  starts: ['digit'],
  read: ({ text, at, convention }) => {
    const match = matchAt(four, text, at)
    if (match !== null) return [pointReading('bare-year', at, at + 4, partsOf({ year: Number(match[0]) }))]
    if (!convention.ancient || !led.test(before(text, at, 9))) return null
    const ancient = matchAt(three, text, at)
    return ancient === null ? null : [pointReading('bare-year', at, at + 3, partsOf({ year: Number(ancient[0]) }))]
  },
}
