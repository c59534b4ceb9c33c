import type { Span } from '../Span.ts'

/**
 * The date at the head of a row. Only its shape is judged here, which is enough to lay a text out; what it means is
 * read later, with the other temporal expressions.
 */
export interface DateLabel extends Span {
  /** Where the row's own words begin, after the separator. */
  readonly body: number
  /**
   * How the label is set apart: `strong` by a dash, colon, bar, tab or gap, `weak` by a single space or a comma,
   * `alone` on its line.
   */
  readonly separator: 'strong' | 'weak' | 'alone'
  /** `dated` holds its year, `yearless` a day or month without one, `relative` counts from the row before. */
  readonly kind: 'dated' | 'yearless' | 'relative'
  /** The label is nothing but a year, or a range of years. */
  readonly bareYear: boolean
  /** It begins with "in", "since" or the like. */
  readonly prefixed: boolean
}

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|r?\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|' +
  'Sep(?:tember|t?\\.?)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const year = '(?:1[4-9]|20)\\d\\d'
const day = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
const to = '\\s?(?:[-–—/]|to|and|until|&)\\s?'
const seasonWord = '(?:spring|summer|autumn|fall|winter)'
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]{0,2}\\s)?'
const nth = '(?:first|second|third|fourth|last|1st|2nd|3rd|4th)'
const quarter = `(?:[QH][1-4]|[1-4][QH]|(?:the\\s)?${nth}\\s(?:quarter|half))`
const part = `(?:early|mid|late|(?:the\\s)?(?:end|beginning|start|middle)(?:\\sof)?|(?:the\\s)?${seasonWord}(?:(?:-|–|/|\\sand\\s)${seasonWord})?(?:\\sof)?|${quarter}(?:\\sof)?)`
// "1990s", "2010/11": what a part of a year may stand before besides a plain year.
const wholeYear = `(?:the\\s)?${year}(?:s(?!\\p{L})|[-–/](?:\\d\\d|${year})(?!\\d))?`
// One separator throughout: "15-19.09.2012" is no date of the year 9.
const monthNumber = '(?:0?[1-9]|1[0-2])'
const numeric = `(?:[0-3]?\\d(?:\\.${monthNumber}\\.|/${monthNumber}/|-${monthNumber}-)(?:\\d{4}|\\d\\d)(?!\\d))`
const iso = `(?:${year}[-./][01]\\d(?:[-./][0-3]\\d)?(?!\\d))`
const clock = '(?:,?\\s(?:at\\s)?\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?|\\sUTC|\\sGMT|\\sCET)?)?'

const dayMonth = `${day}(?:${to}${day})?\\s(?:of\\s)?${month}`
const monthDay = `${month}\\s${day}(?:${to}(?:${month}\\s)?${day})?(?!\\d)`
const dated = [
  `${iso}(?:${to}${iso})?${clock}`,
  `${numeric}(?:${to}${numeric})?${clock}`,
  // "15-19.09.2012", "30.09.-10.10.2015", "03.-13.10.2017"
  `${day}(?:\\.(?:${monthNumber}\\.?)?)?\\s?[-–—]\\s?${numeric}`,
  `${weekday}${dayMonth}(?:,?\\s${year})?${to}${weekday}${dayMonth},?\\s${year}${clock}`,
  `${weekday}${dayMonth},?\\s${year}${clock}`,
  `${weekday}${monthDay},?\\s${year}(?:${to}${weekday}${monthDay},?\\s${year})?${clock}`,
  // "12. May 2011", "10.-12. May 2011"
  `(?:${day}\\.?${to})?${day}\\.\\s?${month},?\\s${year}`,
  `(?:[12]\\d|3[01]|0?[1-9])[.-](?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})[.-]${year}`,
  `(?:${part}[\\s-])?${month}(?:,?\\s${year})?(?:${to}${month})?(?:,|\\sof)?\\s${year}`,
  `[01]?\\d[./]${year}(?:${to}[01]?\\d[./]${year})?`,
  `(?:0\\d|1[0-2])[-–](?:0\\d|1[0-2])[./]${year}`,
  `(?:0\\d|1[0-2])-${year}`,
  `(?:${part}[\\s-])${wholeYear}`,
  `(?:(?:academic|fiscal|financial|school|budget)\\syear|FY)\\s${wholeYear}`,
  `${year}(?:[\\s-]|,\\s)${quarter}(?![\\p{L}\\p{N}]|\\sof\\b)`,
  `(?:the\\s)?${year}s(?:${to}(?:the\\s)?${year}s)?`,
  `${year}[,:]?\\s(?:${monthDay}|${dayMonth})`,
  // "2007, September.", "2015 (spring):"; a month without a sign behind it may begin the row's words.
  `${year},?\\s(?:${month}|${seasonWord})(?=\\s?(?:[.:|–—\\t]|-\\s|$))`,
  `${year},?\\s\\((?:${dayMonth}|${monthDay}|(?:${part}\\s)?${month}(?:${to}${month})?|${seasonWord}|early|mid|late)\\)`,
  `${year}(?:\\s?[-–—/]\\s?(?:${year}|present|today|now|ongoing|to\\sdate)|[-–—/]\\d\\d|\\s(?:to|and|&)\\s${year}|\\sonwards?)?(?![\\d.,]\\d)`,
  '\\d{1,4}\\s?(?:BCE?|CE|AD)(?!\\p{L})',
].join('|')
const relative = [
  '(?:the\\s|that\\s)?(?:following|next|same|previous)\\s(?:year|month|week|day|spring|summer|autumn|fall|winter)',
  '(?:a|one|two|three|four|five|six|seven|eight|nine|ten)\\s(?:year|month|week|day)s?\\slater',
  '(?:later|earlier)\\s(?:that|the\\ssame|in\\sthe|in\\sthe\\ssame|this)\\s(?:same\\s)?(?:year|month|week|day)',
  `(?:${dayMonth}|${monthDay}|${month})(?:,|\\sof|\\sin)?\\s(?:the|that)?\\s?(?:same|following|next|previous)\\s(?:year|month)`,
  `(?:${dayMonth}|${monthDay}|${month})(?:,|\\sof)?\\s(?:that|this)\\syear`,
  '(?:that|this)\\s(?:year|month)',
  'undated|no\\sdate|n\\.d\\.|date\\s(?:unknown|to\\sbe\\s\\p{L}+)|ongoing|to\\sbe\\s(?:agreed|decided|confirmed|determined)|tb[acd]',
].join('|')
const yearless = [
  `${weekday}${dayMonth}${to}${weekday}${dayMonth}`,
  `${weekday}${dayMonth}`,
  `${weekday}${monthDay}`,
  `(?:${part}[\\s-])?${month}(?:${to}${month})?`,
].join('|')
const prefix = '(?:(?:in|on|since|from|by|until|around|about|c\\.|ca\\.|circa|as\\sof|between|after|before|year)\\s)?'

const label = new RegExp(
  `(?:(?<prefix>${prefix})(?:(?<relative>${relative})|(?<dated>${dated})|(?<yearless>${yearless})))(?![\\p{L}\\p{N}])`,
  'iuy',
)
const bareYear = new RegExp(`^(?:${year}(?:\\s?[-–—/]\\s?(?:${year}|\\d\\d))?)$`, 'u')
// A remark in brackets belongs neither to the date nor to the separator: "March 2020 (planned) – ...".
const remark = /(?:\s?[([][^()[\]\n]{1,60}[)\]])?/uy
const strong = /[ \t]*(?:\t|[–—|;:](?=\s|[\p{L}“"«])|[-.](?=\s)|-(?=\p{L})|[ ]{2})[\s–—|:.-]*(?=\S)/uy
const weak = /(?:,\s|\s)(?=\S)/uy
const alone = /[ \t]*[:.–—|-]?[ \t]*$/uy
/** The date at the head of `text.slice(start, end)`, or `null`. Bounded work whatever the line. */
export const dateLabel = (text: string, start: number, end: number): DateLabel | null => {
  const head = text.slice(start, Math.min(end, start + 140))
  // "[1992] Joins": the bracket is no part of the date.
  const from = /^[([]/u.test(head) ? 1 : 0
  label.lastIndex = from
  const match = label.exec(head)
  if (match === null) return null
  const stop = from + match[0].length
  if (from > 0 && !/[)\]]/u.test(head[stop] ?? '')) return null
  const opening = match.groups?.prefix ?? ''
  const kind =
    match.groups?.dated !== undefined ? 'dated' : match.groups?.relative !== undefined ? 'relative' : 'yearless'
  const after = (at: number): Pick<DateLabel, 'body' | 'separator'> | null => {
    const found = (pattern: RegExp): number | null => {
      pattern.lastIndex = at
      const sign = pattern.exec(head)
      return sign === null ? null : at + sign[0].length
    }
    if (start + head.length === end && found(alone) !== null) return { body: end, separator: 'alone' }
    const dashed = found(strong)
    if (dashed !== null) return { body: start + dashed, separator: 'strong' }
    const spaced = found(weak)
    return spaced === null ? null : { body: start + spaced, separator: 'weak' }
  }
  remark.lastIndex = stop + from
  const noted = stop + from + (remark.exec(head)?.[0].length ?? 0)
  const rest = (noted > stop + from ? after(noted) : null) ?? after(stop + from)
  if (rest === null) return null
  return {
    start: start + from,
    end: start + stop,
    ...rest,
    kind,
    bareYear: opening === '' && bareYear.test(match[0]),
    prefixed: opening !== '',
  }
}

/** Whether `text.slice(start, end)` is a date and nothing else: the last cell of a table's row. */
export const isDate = (text: string, start: number, end: number): boolean => {
  const found = dateLabel(text, start, end)
  return found !== null && found.separator === 'alone' && found.kind !== 'relative'
}
