import { gap, seasonNumber, season as seasonSource, seasonWords } from '../../text/calendarWords.ts'
import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, partsOf, pointReading } from '../Reading.ts'
import { yearTail } from './yearTail.ts'

const pattern = new RegExp(seasonSource, 'iy')
// "winter 2011/12", "the winter of 1812–13": placed where it begins, as EDTF's days of a season are.
const secondYear = /[-–/](?:\d{4}|\d{2})(?![\d-])/y
const led = new RegExp(
  String.raw`(?:^|\W)(?:in|by|during|until|since|from|to|through|for)${gap}(?:the${gap})?(?:(?:early|late|mid)[ -])?$`,
  'i',
)

/** "spring 2011", "the summer of 1997", "winter 2011/12", "in the autumn" with its year implied. */
export const season: Form = {
  name: 'season',
  starts: seasonWords,
  read: ({ text, at, convention }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const word = match[0]
    const end = at + word.length
    const lead = before(text, at, 24)
    const tail = yearTail(text, end, convention)
    if (tail === null) {
      // "in the fall of Kabul" is no season, and neither is a bare word without its "in".
      // "Spring: first report": a label that is nothing else.
      if (at === 0 && /^\s*(?:$|[:–—|])/.test(text.slice(end, end + 3))) {
        return [pointReading('season', at, end, partsOf({ season: seasonNumber(word) }))]
      }
      if (!led.test(lead) || /^\s(?:of|from|in)\s/.test(text.slice(end, end + 6))) return null
      return [pointReading('season', at, end, partsOf({ season: seasonNumber(word) }))]
    }
    // "the Prague Spring of 1968" is a name.
    if (/^[A-Z]/.test(word) && /\p{Lu}\p{Ll}+\s$/u.test(lead) && !/(?:In|The|By|Since|From|Early|Late)\s$/.test(lead))
      return null
    const second = matchAt(secondYear, text, tail.end)
    const close = second === null ? tail.end : tail.end + second[0].length
    return [pointReading('season', at, close, partsOf({ year: tail.year, season: seasonNumber(word) }))]
  },
}
