import type { Reading } from '../dates/Reading.ts'
import { monthWords } from '../text/calendarWords.ts'
import { after, before } from '../text/matchAt.ts'
import type { NoTime } from './TimeExpression.ts'

/** A reason why a real date dates nothing that its clause tells. The date keeps its value. */
export interface DateRule {
  readonly noTime: NoTime
  readonly why: string
  readonly test: (reading: Reading, lead: string, rest: string) => boolean
}

const isYear = (reading: Reading): boolean => reading.form === 'bare-year'

// Words with a capital that open a sentence or a phrase, and are no part of a name.
const plainWord = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:The|A|An|In|On|At|By|Of|To|From|For|Since|Until|Till|During|Before|After|Between|Through|Throughout|And|Or|But|As|With|Year|Years|Copyright|Published|Updated|Source|Sources|Late|Early|Mid|Circa|About|Around|Over|Its|Their|His|Her|This|That|These|Those|When|While|Already|Also|Only|Both|No|Not|Spring|Summer|Autumn|Fall|Winter|Date|Dated|${monthWords.join('|')}|Born|Beyond|Post|Pre|Mid|\p{Lu}\p{L}+ed)\.?$`,
  'iu',
)

/** Tried in order; the first that holds names the reason. */
export const dateRules: ReadonlyArray<DateRule> = [
  {
    noTime: 'accessed',
    why: '"[accessed: 02/11/2014]": when an address was looked up',
    test: (_, lead) =>
      /(?:accessed|retrieved|last visited|last checked|viewed on|consulted on|дата обращения)[:\s]{0,3}(?:on\s)?(?:the\s)?$/i.test(
        lead,
      ),
  },
  {
    noTime: 'name',
    why: '"Resolution 1973 (2011)", "Decision No. 4 (2009)": the year belongs to the number',
    test: (reading, lead, rest) =>
      isYear(reading) &&
      /(?:\d|[a-z]\))\s?\($/i.test(lead) &&
      rest.startsWith(')') &&
      /\b(?:resolutions?|res\.|decisions?|UNSCRs?|No\.?)[^.;()]{0,30}\s?\($/i.test(lead),
  },
  {
    noTime: 'reference',
    why: '"No. 2 (46), 2021", "2010, p. 5", "Smith et al., 2010", "2010a": the year of a cited work',
    test: (reading, lead, rest) =>
      (isYear(reading) &&
        (/\b(?:No|Nos|Nr|Vol|Bd|T)\.?\s?\d+(?:\s?\(\d+\))?,?\s?\(?$/.test(lead) ||
          /\bet al\.?,?\s\(?$/.test(lead) ||
          /^[a-h](?![a-z])/.test(rest) ||
          (/\(\p{Lu}[\p{L}’'-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}’'-]+)?,?\s$/u.test(lead) && /^:\s?\d/.test(rest)))) ||
      /^,?\s?(?:pp?\.\s?\d|col\.\s?\d)/.test(rest),
  },
  {
    noTime: 'name',
    why: '"Steppe Eagle 2013", "Agenda 2030", “ZHETYSU 2009”: the year stands in a name',
    test: (reading, lead, rest) => {
      if (!isYear(reading) || /^[-–—]\p{L}/u.test(rest)) return false
      if (/(?<![\p{L}-])(?!(?:Post|Pre|Mid|Late|Early|Non)-)\p{Lu}[\p{L}\d’'.-]*[-–]$/u.test(lead)) return true
      if (/\p{Lu}{2,}$/u.test(lead)) return true
      // Inside quotation marks, with some word before it: “Cooperative Determination 2001”.
      if (/^[”"»’]/.test(rest) && /[“"«‘]\p{L}[^”"»“«.;]{0,60}\s$/u.test(lead)) return true
      if (!/[\p{L}\d]\s$/u.test(lead)) return false
      const words = lead.trimEnd()
      return /(?:^|[\s“"«(‘])\p{Lu}[\p{L}’'-]*$/u.test(words) && !plainWord.test(words)
    },
  },
]

/** The first reason by which a reading dates nothing, or `null`. */
export const dateRuleFor = (text: string, reading: Reading): DateRule | null => {
  const lead = before(text, reading.start, 90)
  const rest = after(text, reading.end, 24)
  return dateRules.find((rule) => rule.test(reading, lead, rest)) ?? null
}
