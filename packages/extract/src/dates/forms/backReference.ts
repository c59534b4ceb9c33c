import { gap } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, pointReading } from '../Reading.ts'

const noun = /(?:time|date|moment)(?![a-z])/iy
const led = new RegExp(
  String.raw`(?:^|\W)(?:at|by|around|about|from|until|before|after|on|since)${gap}(?:about${gap})?((?:(?:the${gap})?(?:very${gap})?same|this|that|the)${gap})$`,
  'i',
)

/** "at the same time", "by this time", "on that date": it points back at a time that the text has said. */
export const backReference: Form = {
  name: 'back-reference',
  starts: ['time', 'date', 'moment'],
  read: ({ text, at }) => {
    const match = matchAt(noun, text, at)
    const lead = match === null ? null : led.exec(before(text, at, 32))
    if (match === null || lead === null) return null
    return [pointReading('back-reference', at - lead[1]!.length, at + match[0].length, { kind: 'then' })]
  },
}
