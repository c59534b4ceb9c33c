import { matchAt } from '../../text/matchAt.ts'
import { ordinalOf, ordinalWord, ordinalWords } from '../../text/numberWords.ts'
import { type Form, pointReading } from '../Reading.ts'
import { eraAt } from './era.ts'

const pattern = new RegExp(String.raw`(?:(\d{1,2})(?:st|nd|rd|th)|(${ordinalWord}))[\s-]century(?![a-z])`, 'iy')

/** "the 19th century" is 1801 to 1900; the subset of EDTF in use has no sign for it but an interval. */
export const century: Form = {
  name: 'century',
  starts: ['digit', ...ordinalWords],
  digits: [1, 2],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const number = match[1] === undefined ? ordinalOf(match[2]!) : Number(match[1])
    if (number < 1 || number > 29) return null
    const plain = at + match[0].length
    const era = eraAt(text, plain)
    const [from, to] = era?.bc === true ? [1 - number * 100, -(number - 1) * 100] : [number * 100 - 99, number * 100]
    return [pointReading('century', at, era?.end ?? plain, { kind: 'years', from, to })]
  },
}
