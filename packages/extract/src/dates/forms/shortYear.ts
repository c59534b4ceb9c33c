import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, pointReading } from '../Reading.ts'

// The apostrophe stands before the digits, where no form begins.
const digits = /\d\d(?![\d’'%]|[a-z])/y
const led = /(?:^|[\s(–-])[’'‘]$/

/** "in ’89": of the century that the story is in. */
export const shortYear: Form = {
  name: 'short-year',
  starts: ['digit'],
  digits: [2],
  read: ({ text, at }) => {
    const match = matchAt(digits, text, at)
    if (match === null || !led.test(before(text, at, 2))) return null
    return [pointReading('short-year', at - 1, at + 2, { kind: 'short-year', year: Number(match[0]) })]
  },
}
