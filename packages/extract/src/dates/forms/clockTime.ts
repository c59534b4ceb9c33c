import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, pointReading } from '../Reading.ts'

const halfDay = String.raw`\s?[ap]\.?\s?m(?:\.|(?![a-z]))`
const zone = String.raw`\s(?:GMT|UTC|CES?T|EE?S?T|MSK|hours|hrs|h|local time)(?![A-Za-z])`
const exact = new RegExp(
  String.raw`(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?(?:${halfDay})?(?:${zone})?(?!\d|[:.]\d)`,
  'iy',
)
const hour = new RegExp(`(?:1[0-2]|0?[1-9])(?:${halfDay})(?:${zone})?`, 'iy')
const word = /(?:noon|midday|midnight)(?![a-z])/iy
const led = /(?:^|\W)(?:at|by|until|till|from|to|between|around|about|before|after|and|since)\s$/i

/** "at 10:57", "5:30 p.m.", "11 a.m.", "noon": it says the hour, and the day is the one in focus. */
export const clockTime: Form = {
  name: 'clock-time',
  starts: ['digit', 'noon', 'midday', 'midnight'],
  digits: [1, 2],
  read: ({ text, at }) => {
    const match = matchAt(exact, text, at) ?? matchAt(hour, text, at) ?? matchAt(word, text, at)
    if (match === null) return null
    const said = /[a-z]/i.test(match[0]) && !match[0].startsWith('mid')
    // "3:16", "won 2.30": without its half of the day or its zone only after a preposition, and with a colon.
    if (!said && (!led.test(before(text, at, 10)) || match[0].includes('.'))) return null
    return [pointReading('clock-time', at, at + match[0].length, { kind: 'clock' })]
  },
}
