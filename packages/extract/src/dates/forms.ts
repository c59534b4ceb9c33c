import { backReference } from './forms/backReference.ts'
import { bareYear } from './forms/bareYear.ts'
import { century } from './forms/century.ts'
import { clockTime } from './forms/clockTime.ts'
import { compactDate } from './forms/compactDate.ts'
import { dayList } from './forms/dayList.ts'
import { dayMonth } from './forms/dayMonth.ts'
import { dayOfMonth } from './forms/dayOfMonth.ts'
import { dayWord } from './forms/dayWord.ts'
import { decade } from './forms/decade.ts'
import { distance } from './forms/distance.ts'
import { duration } from './forms/duration.ts'
import { eraYear } from './forms/eraYear.ts'
import { fiscalYear } from './forms/fiscalYear.ts'
import { germanMonth } from './forms/germanMonth.ts'
import { joinedDate } from './forms/joinedDate.ts'
import { month } from './forms/month.ts'
import { monthDay } from './forms/monthDay.ts'
import { isoDate, numericDate, numericMonth } from './forms/numericDate.ts'
import { numericRange } from './forms/numericRange.ts'
import { afterForm, asOf, beforeForm, since, until } from './forms/open.ts'
import { partOfYear } from './forms/partOfYear.ts'
import { quarter } from './forms/quarter.ts'
import { recurring } from './forms/recurring.ts'
import { relative } from './forms/relative.ts'
import { romanDate } from './forms/romanDate.ts'
import { season } from './forms/season.ts'
import { shortYear } from './forms/shortYear.ts'
import { betweenForm, fromForm } from './forms/span.ts'
import { weekday } from './forms/weekday.ts'
import { yearFirst } from './forms/yearFirst.ts'
import { yearRange } from './forms/yearRange.ts'
import type { Form } from './Reading.ts'

interface Entry {
  readonly form: Form
  /** A `stretch` opens or spans an interval around points; a `point` can stand within one. */
  readonly layer: 'stretch' | 'point'
  /** Why it stands where it does. */
  readonly why: string
}

/** Every form, in the order in which they are tried where they begin alike: the one that takes in more comes first. */
export const forms: ReadonlyArray<Entry> = [
  { form: recurring, layer: 'stretch', why: 'holds a whole interval: "every year since 2006"' },
  { form: betweenForm, layer: 'stretch', why: 'two points; its first may be a day without its month' },
  { form: fromForm, layer: 'stretch', why: 'before "starting in": "starting from May to August" is a range' },
  { form: since, layer: 'stretch', why: 'before parts of a year: "beginning in 2003" against "the beginning of 2003"' },
  { form: until, layer: 'stretch', why: 'holds "by the end of 2014" before "end of 2014" is read alone' },
  { form: asOf, layer: 'stretch', why: 'after "as from", which is since' },
  { form: beforeForm, layer: 'stretch', why: '"before 2003" is open, as "until 2003" is' },
  { form: afterForm, layer: 'stretch', why: '"after 2014"; "two days after 5 May" leaves the day alone' },
  { form: weekday, layer: 'point', why: 'takes in the date that follows it' },
  { form: numericRange, layer: 'point', why: '"24-27.08.2004" before "27.08.2004"' },
  { form: quarter, layer: 'point', why: 'before parts of a year, whose months are not said; "2015 Q3" before 2015' },
  { form: compactDate, layer: 'point', why: 'eight digits, whose first four would be a year' },
  { form: joinedDate, layer: 'point', why: '"2019-Aug-01" before "2019-Aug"; "19-Nov-12"' },
  { form: isoDate, layer: 'point', why: 'its first four digits would be a year, its first seven a month' },
  { form: numericDate, layer: 'point', why: 'its last seven characters would be a month and year' },
  { form: numericMonth, layer: 'point', why: 'before the bare year in it' },
  { form: romanDate, layer: 'point', why: '"25.IX.1991" before the bare year in it' },
  { form: eraYear, layer: 'point', why: '"480 BC", "431-404 BC": the digits alone mean another year' },
  { form: century, layer: 'point', why: '"the 19th century" is no 19th of a month' },
  { form: decade, layer: 'point', why: '"1990s" before 1990' },
  { form: dayList, layer: 'point', why: '"8-9 July 2010" before "9 July 2010"' },
  { form: dayMonth, layer: 'point', why: '"8 July 2010" before a day alone' },
  { form: monthDay, layer: 'point', why: '"July 8, 2010" before "July"' },
  { form: month, layer: 'point', why: 'what is left of a month: with a year or alone' },
  { form: germanMonth, layer: 'point', why: 'after the English months, with which it shares most letters' },
  { form: dayOfMonth, layer: 'point', why: '"on the 14th", after every form that has the month' },
  { form: yearFirst, layer: 'point', why: '"1996 April 26" before the range and the bare year' },
  { form: yearRange, layer: 'point', why: '"2003-2012" before 2003' },
  { form: fiscalYear, layer: 'point', why: 'takes in its prefix' },
  { form: relative, layer: 'point', why: '"last month" before "last months of"' },
  { form: partOfYear, layer: 'point', why: 'wraps any point: "early 2006", "the end of that year"' },
  { form: season, layer: 'point', why: '"spring 2011", after "that spring" has been tried' },
  { form: distance, layer: 'point', why: '"two years later"' },
  { form: duration, layer: 'point', why: '"three years", after "three years later"' },
  { form: backReference, layer: 'point', why: '"at the same time", after every form that says a time itself' },
  { form: dayWord, layer: 'point', why: '"yesterday"' },
  { form: clockTime, layer: 'point', why: '"10:57", after dates in numbers' },
  { form: shortYear, layer: 'point', why: '"’89"; "’90s" is a decade' },
  { form: bareYear, layer: 'point', why: 'last: any number of four digits must be listed by something' },
]

/** The key of a run of digits by its length. */
export const digits = (length: number): string => `digit ${Math.min(length, 5)}`

const index = (layers: ReadonlyArray<Entry['layer']>): ReadonlyMap<string, ReadonlyArray<Form>> => {
  const byWord = new Map<string, Array<Form>>()
  for (const { form, layer } of forms) {
    if (!layers.includes(layer)) continue
    const words = form.starts.flatMap((word) =>
      word === 'digit' ? (form.digits ?? [1, 2, 3, 4, 5]).map(digits) : [word],
    )
    for (const word of words) {
      const list = byWord.get(word)
      if (list === undefined) byWord.set(word, [form])
      else list.push(form)
    }
  }
  return byWord
}

/** The forms to try where a word stands; runs of digits by their length, see `digits`. */
export const formsByWord: ReadonlyMap<string, ReadonlyArray<Form>> = index(['stretch', 'point'])
/** The same without those that open an interval. */
export const pointFormsByWord: ReadonlyMap<string, ReadonlyArray<Form>> = index(['point'])
