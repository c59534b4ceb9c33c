import type { CleanText } from '../read/CleanText.ts'
import type { Span } from '../Span.ts'
import type { Block } from './Block.ts'
import { languageOf } from './language.ts'
import type { PageDate } from './pageDates.ts'
import { publishedOf, writtenOn } from './published.ts'

/** A word of the text, and its place in the clean text. */
export interface Fact extends Span {
  readonly text: string
}

/** What a text says of itself; the manifest may know better. */
export interface TextFacts {
  readonly title: Fact | null
  readonly authors: ReadonlyArray<Fact>
  /** EDTF. */
  readonly published: PageDate | null
  /** When its words were first published: what "last month" counts from, where a later update is dated too. */
  readonly written: PageDate | null
  readonly copyright: PageDate | null
  readonly licence: Fact | null
  /** BCP 47. */
  readonly language: string | null
  readonly kind: string | null
}

export const readFacts = (clean: CleanText, blocks: ReadonlyArray<Block>): TextFacts => {
  const { text } = clean
  const of = (...roles: ReadonlyArray<Block['role']>) => blocks.filter(({ role }) => roles.includes(role))
  const fact = ({ start, end }: Span): Fact => ({ start, end, text: text.slice(start, end).replace(/\s+/gu, ' ') })
  const [title] = of('title')
  const copyright = copyrightOf(text, of('licence'))
  const kind = kindOf(text, blocks)
  const published = publishedOf(text, blocks, {
    copyright,
    isJournal: kind === 'journal article' || kind === 'abstract',
  })
  const prose = of('paragraph', 'bullet', 'row', 'abstract').map(({ start, end }) => text.slice(start, end))
  return {
    title: title === undefined ? null : fact(title),
    authors: of('byline').flatMap((line) => authorsOf(text, line).map(fact)),
    published,
    written: writtenOn(text, blocks) ?? published,
    copyright,
    licence: licenceOf(text, of('licence')).map(fact)[0] ?? null,
    language: prose.length === 0 ? null : languageOf(prose.slice(0, 400).join('\n')).language,
    kind,
  }
}

/** A single year; "1998-2023" says how long a site has stood, not when the text was written. */
const copyrightOf = (text: string, lines: ReadonlyArray<Block>): PageDate | null => {
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const match = /(?:©|\(c\)|copyright)(?:[^\d\n]{0,60}?)((?:19|20)\d\d)(?!\s?[-–]|\d)/iu.exec(words)
    if (match === null || /\d{4}\s?[-–]\s?\d{4}/u.test(words)) continue
    const end = line.start + match.index + match[0].length
    return { start: end - 4, end, value: match[1]! }
  }
  return null
}

const named = /^(?:by|author(?:s|\(s\))?|prepared by|written by|compiled by)\s?:?\s/iu

/** "By A. Smith and B. Jones, Institute of ..." names two; what is no name ends the list. */
const authorsOf = (text: string, line: Span): ReadonlyArray<Span> => {
  const words = text.slice(line.start, line.end)
  let from = named.exec(words)?.[0].length ?? 0
  const found: Array<Span> = []
  for (const piece of words.slice(from).split(/(,\s|;\s|\sand\s|\s&\s|\s\|\s)/u)) {
    const name = /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?(\p{Lu}[\p{L}.’'-]*(?:\s\p{L}[\p{L}.’'-]*){1,3})\s?[\d*]*$/u.exec(
      piece,
    )
    if (name !== null && !/\b(?:of|university|institute|academy|centre|center|ministry|for)\b/iu.test(piece)) {
      const at = piece.indexOf(name[1]!)
      found.push({ start: line.start + from + at, end: line.start + from + at + name[1]!.length })
    } else if (!/^(?:,\s|;\s|\sand\s|\s&\s|\s\|\s)$/u.test(piece)) break
    from += piece.length
  }
  return found
}

const licences: ReadonlyArray<RegExp> = [
  /Creative Commons [^.\n]{0,60}?(?:\d\.\d )?(?:\p{L}+ )?Licen[cs]e/u,
  /CC[- ]BY(?:[- ](?:NC|SA|ND))*(?: \d\.\d)?/u,
  /[Rr]eproduction is (?:authori[sz]ed|permitted)[^.\n]*/u,
  /All rights reserved/iu,
]

const licenceOf = (text: string, lines: ReadonlyArray<Block>): ReadonlyArray<Span> => {
  for (const form of licences) {
    for (const line of lines) {
      const match = form.exec(text.slice(line.start, line.end))
      if (match !== null) return [{ start: line.start + match.index, end: line.start + match.index + match[0].length }]
    }
  }
  return []
}

/** The kind of text, by what only such texts have. */
const kindOf = (text: string, blocks: ReadonlyArray<Block>): string | null => {
  const count = (...roles: ReadonlyArray<Block['role']>) => blocks.filter(({ role }) => roles.includes(role)).length
  const top = blocks
    .filter(({ role }) => role === 'title' || role === 'updated' || role === 'navigation')
    .slice(0, 5)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
  const body = count('paragraph', 'bullet', 'row')
  if (count('abstract') > 0 && body === 0) return 'abstract'
  if (count('abstract', 'keywords') > 0 || (count('reference') > 2 && count('updated') === 0)) return 'journal article'
  if (/\bfact ?sheet\b/iu.test(top)) return 'fact sheet'
  if (/\bpress release\b/iu.test(top)) return 'press release'
  if (count('dateline') > 0) return 'news'
  if (count('row') > body * 0.7) return 'chronology'
  return count('updated') > 0 ? 'web page' : null
}
