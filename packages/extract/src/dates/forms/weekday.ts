import {
  gap,
  weekdayNumber,
  weekdayShortWords,
  weekday as weekdaySource,
  weekdayWords,
} from '../../text/calendarWords.ts'
import { after, before, matchAt } from '../../text/matchAt.ts'
import { type Form, pointReading } from '../Reading.ts'

const pattern = new RegExp(weekdaySource, 'iy')
const link = new RegExp(`,?${gap}(?:(?:on|the)${gap})?`, 'iy')
const led = new RegExp(String.raw`(?:^|\W)(?:on|by|until|since|from|till|to|and|late|early|before|after)${gap}$`, 'i')

/** "Monday, 5 May 2010" is its date; "on Tuesday" waits for the text's day. "Bloody Sunday" and "Sunday Times" are names. */
export const weekday: Form = {
  name: 'weekday',
  starts: [...weekdayWords, ...weekdayShortWords],
  read: ({ text, at, point }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const word = match[0]
    const end = at + word.length
    const join = matchAt(link, text, end)
    const dated = join === null ? null : point(end + join[0].length)
    if (dated?.from.kind === 'parts' && dated.from.parts.day !== null && dated.signal === 'at') {
      return [{ ...dated, start: at }]
    }
    if (word.length < 6 || !/^[A-Z]/.test(word)) return null
    const lead = before(text, at, 20)
    const wordBefore =
      /(?:^|\s)[a-z’]+,?\s$/.test(lead) && !/(?:^|\W)(?:an?|the|each|every|of|one|any|that)\s$/i.test(lead)
    // "said Tuesday" without its "on", unless a name goes on: "the paper Sunday Times".
    if (!led.test(lead) && (!wordBefore || /^[’'-]?\s?[A-Z]/.test(after(text, end, 3)))) return null
    return [
      pointReading('weekday', at, end, {
        kind: 'weekday',
        weekday: weekdayNumber(word),
        base: 'document',
        pick: 'near',
      }),
    ]
  },
}
