import { open, type Page, part, type Rule } from '../Page.ts'
import { pageDates } from '../pageDates.ts'
import { type TextLine, wordCount } from '../TextLine.ts'
import { saysPageDate } from '../updateWords.ts'

/** As part of a line of its own: "Information note, updated 14.10.2019". */
const saysWithin = /[,(–—|-]\s?(?:last )?(?:updated|modified|revised|as of)(?: on| at)?:?\s$/iu
const weekday = '(?:(?:\\p{L}+day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[.,]?\\s)?'
// A parliament's record: "Volume 486: debated on Tuesday 13 January 2009", "HC Deb 06 February 2004 vol 417".
const sitting = new RegExp(
  `(?:\\b(?:debated|answered|asked|tabled|sitting|questions?)|in the (?:house|senate|chamber|parliament)\\b.{0,40})\\s(?:on|of)\\s${weekday}(?:the\\s)?$|^H[CL] Deb\\s$`,
  'iu',
)
// "By Jane Doe     Nov 29, 2009"
const written = /^by\s\p{Lu}[^.!?]{2,40}?(?:\s{2,}|\s?[,|·–—-]\s?)$/iu
const menu = /^(?:home|main|menu|today)\b/iu
// What may stand around the date in a line that gives nothing but place and date.
const place = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}’'-]+\\s?){1,3}(?:,\\s(?:\\p{Lu}[\\p{L}-]+\\s?){1,2})?[,.]?\\s|[^.!?:;|]{2,30}\\s+\\|\\s|\\d{1,2}[:.]\\d\\d\\s?(?:[ap]\\.?m\\.?)?,?\\s(?:on\\s)?)?${weekday}(?:[|·–—~-]\\s)?${weekday}$`,
  'u',
)
const time =
  '(?:[\\s,.|/·–—-]+(?:at\\s)?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?)?(?:\\s?\\|)?'
const author = '(?:\\sby\\s\\p{Lu}[\\p{L}.’-]*(?:\\s\\p{Lu}[\\p{L}.’-]*){0,3})?'
const buttons = '(?:\\s(?:print|share|e-?mail|save|pdf|download))*'
// A second sentence must date the page as well.
const again = '(?:first|last|latest|originally|up-?dated?|published|modified|reviewed|revised|accepted|received|posted)'
const words = '[\\p{L}\\p{N} ,;:/_.-]{0,70}'
const more = `(?:\\s?[,|·–—]\\s?\\p{L}${words}|\\s?[.;]\\s?${again}\\s${words})?`
const section = '(?:\\sin\\s\\p{Lu}\\p{L}+)?'
const volume = '(?:\\svol\\.?\\s\\d{1,4}.{0,30})?'
const after = new RegExp(
  `^${time}${section}${volume}${author}${buttons}${more}(?:\\s?/\\s?(?:\\d+|an?) \\p{L}+ ago)?[)\\]]?\\.?\\s?[|/]?$`,
  'iu',
)
// "As of 2012, the two have an agreement" is a sentence that begins with its time.
const clause = /^,\s/u
// "| Views: 12 | Comments: 0" behind the day.
const counters = /\|\s?(?:views|comments|hits|reads)\b/iu
const clock = /^[\s,|/·–—-]+(?:at\s)?\d{1,2}[:h]\d\d/u
const stamp =
  /^[\p{L}\d ,./-]{8,22}[\sT]\s?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s\((?:UTC|GMT)[^)]{0,8}\)|\s[A-Z]{3})?\s*$/iu
const kindOfPaper = /^(?:\p{L}+\s){0,2}(?:report|paper|note|brief(?:ing)?|fact ?sheet|study|memorandum|draft),\s$/iu
const byWriter = /^\s?[|·–—-]\s?(?:[Bb]y\s)?(?:\p{Lu}[\p{L}.’-]*,?\s?){1,7}$/u
const topLines = 8

type Sign = 'said' | 'placed' | null

/** Whether a line says that it dates the page ("Last updated: ..."), or is a place and a date near its top. */
const signOf = (line: TextLine, i: number, text: string): Sign => {
  if (line.words.length > 140 || wordCount(line) > 20) return null
  const [date] = pageDates(text, line.start, line.end)
  if (date === undefined) return null
  const before = text.slice(line.start, date.start)
  const rest = text.slice(date.end, line.end)
  if (i < topLines && line.label === null && counters.test(rest) && date.value.length > 7) return 'said'
  // "Source: Agency   2018-05-31 01:05:45": nothing but a system writes a day and its second.
  if (
    i < topLines &&
    /^\p{L}[^.!?]*$/u.test(before) &&
    stamp.test(text.slice(date.start, line.end)) &&
    wordCount(line) <= 12
  )
    return 'said'
  if (!after.test(rest)) return null
  // In a list only a page that was updated speaks of itself; "Accepted on 5 October 1994" may be anyone.
  const kind = saysPageDate(before) ?? saysPageDate(before.replace(/^[^.!?|]{1,30}[.!?|]\s+/u, ''))
  if (kind === 'state' && clause.test(rest)) return null
  if (kind !== null) return line.bullet === '' || kind === 'updated' ? 'said' : null
  if (line.bullet !== '' || i >= topLines) return null
  // "Final report, 14 December 2021"
  if (kindOfPaper.test(before) && date.value.length > 4) return 'said'
  if (saysWithin.test(before) || sitting.test(before) || (written.test(before) && date.value.length > 7)) return 'said'
  // A year alone near the top heads the entries of that year; "June 27, 1997 – Signature" is one of them.
  if (date.value.length === 4 || !place.test(before) || menu.test(before)) return null
  // "July 3, 1985|By Jane Doe", "June 07, 2013|Agency"
  if (byWriter.test(rest) && date.value.length > 7) return 'placed'
  const alone = line.label === null || line.label.separator === 'alone' || clock.test(rest) || furniture.test(rest)
  return alone ? 'placed' : null
}

const furniture = /^\s?[,|·–—-]\s?(?:press release|news|statement|speech|article|release|news release)s?$/iu

/** A line that dates the page. */
export const updated: Rule = {
  name: 'updated',
  find: (page) => {
    const signs = open(page).flatMap(([line, i]) => {
      const sign = signOf(line, i, page.text)
      return sign === null ? [] : [{ line, i, sign }]
    })
    const placed = signs.filter(({ sign }) => sign === 'placed').map(({ i }) => i)
    // One of several dates with words between heads its entries.
    const many = placed.length > 0 && (isMany(page, placed) || isMany(page, alone(page)))
    return signs.flatMap(({ i, sign }) => (sign === 'placed' && many ? [] : [[i, part('updated')] as const]))
  },
}

const alone = ({ lines }: Page): ReadonlyArray<number> =>
  lines.flatMap(({ label }, i) => (label?.separator === 'alone' ? [i] : []))

const toTheMinute = /\d:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?$/iu

/** Not the same day again, not the day and its time on two lines, and not the day of what a post of its own day repeats. */
const isMany = ({ text, lines }: Page, [first, ...others]: ReadonlyArray<number>): boolean => {
  const dayOf = (i: number) => pageDates(text, lines[i]!.start, lines[i]!.end)[0]?.value
  const apart = others.filter((i) => i - first! > 1 && dayOf(i) !== dayOf(first!))
  const last = apart[0] ?? 0
  const isPost =
    last < topLines &&
    toTheMinute.test(lines[first!]?.words ?? '') &&
    !toTheMinute.test(lines[last]!.words) &&
    new Set(apart.map((i) => dayOf(i))).size === 1
  return apart.length > 0 && !(isPost && lines.slice(0, last).every((line) => wordCount(line) <= 8))
}
