import { monthNames, titled } from '../../text/calendarWords.ts'
import { open, type Page, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { fileName } from './webWords.ts'

/** The names of the facts that an encyclopaedia or a catalogue sets beside its article. */
const names = [
  'Abbreviation|Acronym|Affiliations?|Agency (?:executive|overview)|Allegiance|Also known as|Anthem|Area|Author(?: \\(Corporate\\)|\\(s\\))?|Battles(?:/wars)?|Branch|Budget|Capital|Ceremonial chief|Chair(?:man|person|woman)?|Chief of [Ss]taff|Closed chapters|Commanders?|Commander-in-[Cc]hief|Condition|Content [Tt]ype|Coordinates|Countries / Regions|Country|Currency|Demonym',
  'Depositar(?:y|ies)|Director(?:[- ][Gg]eneral)?|Engagements|EU average|Fields?|Founders?|Garrison(?:/HQ)?|GDP(?: \\(\\p{L}+\\))?|Headquarters|Heads?|HQ|Key people|Languages?|Leader(?:ship|s)?|Legal status|Location|Main organs?|Members(?:hip)?|Methods|Mission|Motto|Name|Nickname|Notable commanders|Official languages?',
  'Opened chapters|Organi[sz]ation|Parent (?:agency|organi[sz]ation|department)|Part of|Participants|Parties|Patron|Population|PPP(?: \\p{L}+)*(?: \\(.{1,4}\\))?|Predecessor|Preceded by|President|Publisher|Purpose|Ratifiers|Region(?:s served)?|Related [Ll]inks|Role|Secretary(?:[- ][Gg]eneral)?|Services?|Signator(?:y|ies)|Size|Source [Ll]ink|Staff|Statistics|Status|Strength|Successor|Succeeded by|Superseding agency|Theatre|Time zone|Type|Unit|Volunteers|Website|Years active',
].join('|')
// Names that are verbs too: only with a date or a bar behind them.
const dated =
  'Active|Current|Dissolved|Drafted|Effective|Establish(?:ed|ment)|Estimate|Expiration|Format(?:ion|ed)|Formed|Founded|Independence|Publication [Dd]ate|Ratified|Sealed|Signed|Date(?: (?:of|signed|effective|formed))?'
const month = `(?:${monthNames.map((name) => titled(name.slice(0, 3))).join('|')})\\p{Ll}*\\s\\d`

/** "Legal status | Active", "StatusNegotiating", "Area (km2)165,048"; "Formation4 April 1949", "Active March 2003 –". */
const facts: ReadonlyArray<RegExp> = [
  new RegExp(
    `^(?:${names})(?:\\s?\\([^()]{1,12}\\))?(?:\\s?[|:\\t]|\\s{2,}|\\s(?=[\\p{Lu}\\d])|(?=\\p{Lu}\\p{Ll}|\\d|\\p{Lu}{2})|(?=un\\.org|www\\.)|$)`,
    'u',
  ),
  new RegExp(`^(?:${dated})\\s?(?:[|:\\t]|\\s{2,}|(?=(?:c\\.\\s)?\\d|${month}))`, 'u'),
]
// "This article is part of a series on", which leads in nothing but links.
const series = /^(?:this article is )?part of (?:a|the) series\b/iu
const longestRun = 60
// A blank line; one of nothing but bars is none.
const apart = /\n[ \t]*\n/u

/**
 * A box of facts: lines close together, two of them a name and its fact, none a sentence. All of the box is beside the
 * text; what it dates is told in the article too.
 */
export const infobox: Rule = {
  name: 'infobox',
  find: (page) => {
    const found: Array<readonly [number, Part]> = []
    const top = open(page)[0]?.[1]
    for (const [from, to] of runsOf(page)) {
      const lines = page.lines.slice(from, to)
      const entries = lines.filter(isFact).length
      const pictures = lines.some(({ words }) => isPicture(words))
      if (!pictures && (entries < 2 || entries * 5 < lines.length)) continue
      // At the top of a page its first lines may be the title's.
      const first = from === top ? from + Math.max(0, lines.findIndex(isBeside)) : from
      for (let i = first; i < to; i++) found.push([i, part('navigation')])
    }
    return found
  },
}

const isPicture = (words: string): boolean => fileName.test(words) || series.test(words)
const isBeside = (line: TextLine): boolean => isFact(line) || isPicture(line.words)
const isFact = ({ words }: TextLine): boolean => words.length < 160 && facts.some((fact) => fact.test(words))

/** Short lines without a stop or a label, one below the other. */
const runsOf = (page: Page): ReadonlyArray<readonly [from: number, to: number]> => {
  const runs: Array<readonly [number, number]> = []
  let from = -1
  let last = -2
  for (const [line, i] of open(page)) {
    const fits = isBoxed(line)
    const close = i === last + 1 && !apart.test(page.text.slice(page.lines[last]?.end ?? 0, line.start))
    if (from >= 0 && (!fits || !close || i - from >= longestRun)) {
      runs.push([from, last + 1])
      from = -1
    }
    if (!fits) continue
    if (from < 0) from = i
    last = i
  }
  if (from >= 0) runs.push([from, last + 1])
  return runs
}

const isBoxed = (line: TextLine): boolean =>
  line.bullet === '' &&
  !/^last (?:updated|modified)\b/iu.test(line.words) &&
  (line.label === null || line.label.separator === 'alone') &&
  wordCount(line) <= 20 &&
  (!isStopped(line) || line.words.includes('|')) &&
  !/^[^|]*[.!?]\s\p{Lu}/u.test(line.words)
