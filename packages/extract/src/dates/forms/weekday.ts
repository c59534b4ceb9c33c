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
const link = new RegExp(`,?${gap}(?:[–-]${gap})?(?:(?:on|the)${gap})?`, 'iy')
const led = new RegExp(String.raw`(?:^|\W)(?:on|by|until|since|from|till|to|and|late|early|before|after)${gap}$`, 'i')

const nickname =
  /(?:Bloody|Black|Good|Easter|Palm|Holy|Ash|Super|Cyber|The|An?|Every|Each|This|Next|Last|Shrove|Maundy|Red|Orange)\s$/
// "on Monday last"
const british = /\slast(?![a-z])(?!\s(?:week|month|year))/y

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
      return [{ ...dated, start: at, weekday: weekdayNumber(word) }]
    }
    if (word.length < 6 || !/^[A-Z]/.test(word)) return null
    const lead = before(text, at, 24)
    const wordBefore =
      /(?:^|\s)[a-z’]+,?\s$/.test(lead) && !/(?:^|\W)(?:an?|the|each|every|of|one|any|that)\s$/i.test(lead)
    // "said Tuesday" without its "on", unless a name goes on: "the paper Sunday Times".
    const rest = after(text, end, 4)
    // "Friday's storms", "China Monday launched"; "Bloody Sunday" and "Sunday Times" are names.
    const possessive = /^[’']s\s[a-z]/.test(rest) && !/(?:^|\W)(?:an?|the|each|every|Good|Black|Bloody)\s$/i.test(lead)
    // "(0252 GMT Saturday)", "PISCO, Saturday (AFP)"
    // "today (Thursday)"
    const inBrackets = /\s\($/.test(lead) && rest.startsWith(')')
    const inZone = /(?:GMT|UTC|local time)\s$/.test(lead) || (/,\s$/.test(lead) && /^\s\([A-Z]/.test(rest))
    const afterName = !nickname.test(lead) && /\p{Lu}\p{L}+\s$/u.test(lead) && /^\s[a-z]/.test(rest)
    if (
      !led.test(lead) &&
      !possessive &&
      !afterName &&
      !inZone &&
      !inBrackets &&
      (!wordBefore || /^[’'-]?\s?[A-Z]/.test(rest))
    )
      return null
    const last = matchAt(british, text, end)
    return [
      pointReading('weekday', at, last === null ? end : end + last[0].length, {
        kind: 'weekday',
        weekday: weekdayNumber(word),
        base: 'document',
        pick: last === null ? 'near' : 'before',
      }),
    ]
  },
}
