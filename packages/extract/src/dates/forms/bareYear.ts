import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { astronomical } from './era.ts'

const four = /[12]\d{3}(?!\d)/y
const short =
  /[1-9]\d{1,2}(?=$|[,.;:)]|\s[–—-]\s|\s(?!(?!was|his|as|is|has)\p{Ll}+s(?!\p{L})|(?:men|people|women|children|foot|horse|cavalry|infantry|km|m|miles?|per|million|thousand|years?)(?!\p{L}))\p{L})(?![.,]\d|[–-]\d)/uy
const led =
  /(?:^|[^\p{L}])(?:in|since|until|by|of|from|to|and|between|year|circa|spring|summer|autumn|winter|early|late|mid)[\s-]$/iu

/**
 * Any number of four digits from 1000 to 2999, whatever it turns out to be: each must be listed. In a text that counts
 * eras, also "in 476"; where it counts years before ours, "in 47" and the label "359 –".
 */
export const bareYear: Form = {
  name: 'bare-year',
  starts: ['digit'],
  digits: [2, 3, 4],
  read: ({ text, at, convention }) => {
    const match = matchAt(four, text, at)
    if (match !== null) return [pointReading('bare-year', at, at + 4, partsOf({ year: Number(match[0]) }))]
    if (!convention.ancient) return null
    const ancient = matchAt(short, text, at)
    if (ancient === null || !(led.test(before(text, at, 9)) || (at === 0 && convention.bc))) return null
    // Of two digits only where they cannot be a count.
    if (ancient[0].length === 2 && !(convention.bc && /\bin\s$/i.test(before(text, at, 4)))) return null
    const year = astronomical(Number(ancient[0]), convention.bc)
    return [pointReading('bare-year', at, at + ancient[0].length, partsOf({ year }))]
  },
}
