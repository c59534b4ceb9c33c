import { monthNames } from '../../text/calendarWords.ts'
import { datelineOf } from '../dateline.ts'
import type { Page } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'
import { saysCaption } from './captions.ts'
import { abstract, introduction } from './sectionNames.ts'
import { isSite } from './siteName.ts'

export const byline = /^(?:by|author(?:s|\(s\))?|prepared by|written by|compiled by)\s?:?\s+(?=\p{Lu})/iu
const topLines = 6
const furthest = 60

interface Top {
  readonly page: Page
  /** The first lines that nothing has claimed, down to the first that is prose. */
  readonly lines: ReadonlyArray<readonly [line: TextLine, i: number]>
}

interface Finder {
  readonly why: string
  /** The number of the title's line; `undefined` lets the next finder speak, `null` says that there is none. */
  readonly find: (top: Top) => number | null | undefined
}

const frame = /^from \p{L}*(?:pedia|galactic|wiki)\p{L}*\b.{0,60}$/iu
const numbered = /^(?:[IVX]+|\d{1,2}|[A-Z])[.)]/u
const release = /^(?:(?:press|news|media) (?:release|advisory|statement)|joint statement|statement)\b/iu
const document =
  /^(?:opinion|resolution|recommendation|decision|doc(?:ument)?|order code|report|directive|regulation)\s(?:no\.?\s)?[\p{Lu}\d][\p{Lu}\d/() .-]*$/iu

/** What names the title, the surest sign first. */
const finders: ReadonlyArray<Finder> = [
  {
    why: 'an encyclopaedia says below its title where it is from',
    find: ({ page: { lines } }) => {
      const at = lines.findIndex(({ words }, i) => i > 0 && i < furthest && frame.test(words))
      return at > 0 && isTitle(lines[at - 1]!, undefined) ? at - 1 : undefined
    },
  },
  {
    why: 'nothing that could be one stands above the text',
    find: ({ lines }) => (lines.length === 0 ? null : undefined),
  },
  {
    why: 'breadcrumbs, or the name of the site, end with it: "Home » About » Relations with the Union"',
    find: ({ page, lines }) => lines.find(([{ words }, i]) => isTrailEnd(page, words, i))?.[1],
  },
  {
    why: 'a page whose name and title both stand above: the title comes again without the site',
    find: ({ lines: [first, second] }) =>
      first !== undefined &&
      second !== undefined &&
      first[0].words.length > second[0].words.length &&
      repeats(first[0].words, second[0].words) &&
      isSuffixed(first[0])
        ? second[1]
        : undefined,
  },
  {
    why: 'of a menu that lost its signs the last line is no part',
    find: ({ page, lines }) => {
      const close =
        lines.length >= 3 &&
        lines
          .slice(0, -1)
          .every(([line, i]) => line.below === 0 && wordCount(line) <= 4 && page.lines[i + 1] !== undefined)
      const [line, i] = lines.at(-1) ?? []
      return close && i !== undefined && lines[0]![1] > 0 && wordCount(line!) >= 4 && line!.below === 0 ? i : undefined
    },
  },
  {
    why: 'the number of a document, or "Press release", stands above what it is about',
    find: ({ lines: [first, second] }) =>
      second !== undefined &&
      !numbered.test(second[0].words) &&
      (document.test(first![0].words) || (release.test(first![0].words) && wordCount(first![0]) <= 6))
        ? second[1]
        : undefined,
  },
  {
    why: 'the text goes on to speak of it, and not of what stands above: the name of a site, a row of its sections',
    find: ({ page, lines }) => {
      if (lines.length < 2) return undefined
      const body = stemsOf(bodyOf(page, lines.at(-1)![1]))
      // The name of whom a picture shows stands above its words.
      const isNamed = ({ words }: TextLine, i: number) => page.lines[i + 1]?.words.startsWith(`${words} `)
      const shares = lines.map(([line, i]) =>
        numbered.test(line.words) || wordCount(line) < 3 || isNamed(line, i) ? 0 : shareIn(line.words, body),
      )
      const best = shares.indexOf(Math.max(...shares))
      return shareIn(lines[0]![0].words, body) < 0.34 && shares[best]! >= 0.5 ? lines[best]![1] : undefined
    },
  },
  {
    why: 'of a kicker ("NEWS", "Partners") and the line below it the latter; across other lines only capitals tell',
    find: ({ page: { lines, parts }, lines: [first, second] }) => {
      if (second === undefined || numbered.test(second[0].words)) return undefined
      if (wordCount(first![0]) > 2 || wordCount(second[0]) <= 2) return undefined
      const [line, next] = [first![0], second[1]]
      const capitals = isCapitals(second[0]) && !isCapitals(line)
      const close = next === first![1] + 1 && line.below > 0 && parts[next + 1]?.role !== 'row'
      return lines[next] !== undefined && (close || capitals) ? next : undefined
    },
  },
  {
    why: 'a name of which the text says nothing is that of the site',
    find: ({ page, lines: [first] }) => {
      const { words } = first![0]
      const isName = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}$/u.test(words)
      return isName && shareIn(words, stemsOf(bodyOf(page, first![1]))) === 0 ? null : undefined
    },
  },
  { why: 'the first line that can be one', find: ({ lines }) => lines[0]![1] },
]

/** The longer line begins with the shorter, but for a word of the page's system: "fbpx Chad and the Union | Delegation". */
const repeats = (long: string, short: string): boolean => {
  const at = long.indexOf(short)
  return at === 0 || (at > 0 && /^[\p{Ll}\d]{2,10}\s$/u.test(long.slice(0, at)))
}

const isTrailEnd = ({ lines }: Page, words: string, i: number): boolean =>
  words.length > 12 &&
  lines.slice(0, i).some((line) => line.words.length > words.length && line.words.endsWith(` ${words}`))

const bodyLength = 2500

/** The first prose below a line. */
const bodyOf = ({ lines, parts }: Page, i: number): string => {
  let body = ''
  for (let k = i + 1; k < lines.length && body.length < bodyLength; k++) {
    if (parts[k] === null && wordCount(lines[k]!) >= 8 && !saysCaption(lines[k]!.words))
      body += ` ${lines[k]!.words.slice(0, bodyLength)}`
  }
  return body
}

/** Words by their first five letters, without the short ones, unless they are acronyms. */
const stemsOf = (words: string): ReadonlySet<string> =>
  new Set((words.match(/\p{L}{4,}|\p{Lu}{2,}|\d{4}/gu) ?? []).map((word) => word.slice(0, 5).toLowerCase()))

const shareIn = (words: string, body: ReadonlySet<string>): number => {
  const stems = [...stemsOf(words)]
  return stems.length === 0 ? 0 : stems.filter((stem) => body.has(stem)).length / stems.length
}

export const titleOf = (page: Page): number | null => {
  const top = { page, lines: withoutSite(candidates(page)) }
  for (const { find } of finders) {
    const found = find(top)
    if (found !== undefined) return found
  }
  return null
}

const candidates = (page: Page): Top['lines'] => {
  const found: Array<readonly [TextLine, number]> = []
  const { lines, parts } = page
  let open = 0
  for (let i = 0; i < Math.min(lines.length, furthest) && open < topLines; i++) {
    if (parts[i] !== null) continue
    open++
    const line = lines[i]!
    if (isTitle(line, lines[i + 1]) && !isWriter(page, i)) found.push([line, i])
    // A day, a name or the words of a picture may stand above the title; a list or prose may not.
    else if (!isSkipped(line) && !isWriter(page, i)) break
  }
  return found
}

/** The name of the site or of the office that keeps it is no title where another line can be one. */
const withoutSite = (lines: Top['lines']): Top['lines'] => {
  let from = 0
  while (from < lines.length - 1 && isSite(lines[from]![0].words, lines[from - 1]?.[0].words ?? '')) from++
  return lines.slice(from)
}

const isSuffixed = ({ words }: TextLine): boolean => /\s[|–—-]\s\S.{1,40}$/u.test(words)

const isCapitals = ({ words }: TextLine): boolean => words === words.toUpperCase()

const foreignDay =
  /^(?:\p{L}+,?\s)?\d{1,2}\.?(?:\sde)?\s\p{L}{3,12}\.?(?:\sde)?\s(?:19|20)\d\d$|^\p{L}{3,9}\.?,?\s\d{1,2},?\s(?:19|20)\d\d$/u
const speaker = /^(?:Sir|Mr|Mrs|Ms|Dr|Lord|Lady|Baroness)\.?\s\p{Lu}[\p{L}.’' -]{1,40}$/u
const openEnd =
  /\b(?:the|an?|of|and|or|in|on|at|to|for|from|by|with|as|its|their|that|which|this|has|have|is|are|was|were)$/u
const innerStop = /\p{Ll}{3}[.!?]['”"’)]?\s+[\p{Lu}“"]/u

/** One line without a full stop. A list or a row has no title by itself. */
const isTitle = (line: TextLine, next: TextLine | undefined): boolean => {
  const { words, bullet, number, label } = line
  if (bullet !== '' || wordCount(line) > 40 || words.length > 250 || !/\p{L}{2}/u.test(words)) return false
  if (abstract.test(words) || introduction.test(words) || byline.test(words)) return false
  if (isMachinery(words)) return false
  if (number !== null && next?.number === number + 1) return false
  if (label !== null && next?.label != null && (label.separator !== 'weak' || next.label.kind === 'dated')) return false
  if (label?.separator === 'alone' || isSkipped(line) || openEnd.test(words) || innerStop.test(words)) return false
  // A colon leads in what follows, unless a second line of the title does.
  if (words.endsWith(':') && (next === undefined || isStopped(next) || next.bullet !== '' || next.label !== null))
    return false
  if (datelineOf(`${words} x`, { start: 0, end: words.length + 2 }) !== null && wordCount(line) > 8) return false
  return !/[.;,]$|[.?]\s?[[(]\d+[\])]$/u.test(words) || /\bet al\.$/u.test(words)
}

const credit = /[–—-]\s(?:\p{Lu}[\p{L}/.]*\s){1,4}(?:Photo|File|Image)$/u
const machinery =
  /^(?:published (?:online )?by|first published|link to page|from the event|(?:un)?captioned image|image caption|file photo)\b/iu
const numbersAndDay = new RegExp(`^[\\d\\s().,-]*(?:${monthNames.join('|')})?[\\d\\s().,-]*$`, 'iu')
/** What a page's system says of a picture, a file or a day, and a slogan that a bar cuts off from nothing. */
const isMachinery = (words: string): boolean =>
  credit.test(words) ||
  machinery.test(words) ||
  numbersAndDay.test(words) ||
  /\s\|$|^[\p{L}\p{N}-]+\.\p{Ll}{2,4}$|^(?:at|in|on|by|from|with)\s(?:the\s)?\p{Lu}/u.test(words)

const isSkipped = (line: TextLine): boolean =>
  isMachinery(line.words) ||
  byline.test(line.words) ||
  foreignDay.test(line.words) ||
  speaker.test(line.words) ||
  (saysCaption(line.words) && line.bullet === '') ||
  (/:$/u.test(line.words) && wordCount(line) <= 3) ||
  (!/\p{L}{3}/u.test(line.words) && wordCount(line) <= 3 && line.label === null)

/** A writer's name above the place that he writes from: "Jane Doe", "Islamabad", and the text. */
export const isWriter = ({ lines }: Page, i: number): boolean => {
  const name = (line: TextLine | undefined) =>
    line !== undefined && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.]+){1,2}$/u.test(line.words)
  const city = (line: TextLine | undefined) => line !== undefined && /^\p{Lu}\p{Ll}{3,}$/u.test(line.words)
  const prose = (line: TextLine | undefined) => line !== undefined && wordCount(line) >= 15 && isStopped(line)
  return (
    (name(lines[i]) && city(lines[i + 1]) && prose(lines[i + 2])) ||
    (city(lines[i]) && i > 0 && name(lines[i - 1]) && prose(lines[i + 1]))
  )
}
