import { edtfOf } from '../../dates/Calendar.ts'
import { conventionOf } from '../../dates/conventionOf.ts'
import { pointsIn } from '../../dates/dateAt.ts'
import type { Convention } from '../../dates/Reading.ts'
import { exists } from '../../dates/yearless.ts'
import type { Block } from '../../layout/Block.ts'
import { monthNames } from '../../text/calendarWords.ts'
import { authorsAndRest, authorsBefore } from './authorsAndRest.ts'
import type { ReferenceEntry } from './ReferenceEntry.ts'
import { webAddress } from './webAddress.ts'

const marker = /^\s*(?:\[\d{1,3}\]|\d{1,3}[.)]?(?=\s))\s*/u
const leadIn = /^(?:See(?: also)?|Cf\.?|Quoted (?:in|from)|Text in)\s*:?\s+/iu
const accessedNote =
  /[[(]?\s*(?:last\s+)?(?:accessed|retrieved|visited|viewed|date of access)\b[^\])]{0,40}?\d{4}(?:-\d\d-\d\d)?[^\S\n]*[\])]?\.?/iu
const availability =
  /,?\s*(?:available (?:at|from|online(?: at)?)|url|doi|retrieved from)\s*:?\s*[[(]?\s*[\])]?\.?\s*$/iu

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
const month = `(?:${[...monthNames, 'spring', 'summer', 'autumn', 'winter'].map(capital).join('|')})`
const detail = String.raw`(?:[Nn]o\.?\s?\d|[Vv]ol\.?\s|№|[Ii]ssue\s|[Ee]d(?:s|ited)?\.?\s(?:by\s)?|[Pp]p?\.?\s*\d|\d|\(|${month}\b)`
// What follows the container: its number, pages, editors or date, or a place with the year.
const details = new RegExp(
  String.raw`[,.;]\s*(?:–\s*)?(?:${detail}|\p{Lu}[\p{L}.’ -]{2,40}[,:]\s*(?:\p{Lu}[^,]{1,60},\s*)?\d{4})`,
  'u',
)
const onlyDetails = new RegExp(`^${detail}`, 'u')

const quoted = /[“«"„]([^“”«»"„]{2,400}?)[,.]?[”»"]/u

const tidy = (text: string): string | null => {
  const words = text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/gu, '')
    .replace(/(?<=[\p{L}\d]{2})\.$/u, '')
    .trim()
  return words === '' ? null : words
}

/** The year of publication: in brackets after the author, else the last one that is no page and no number. */
const yearIn = (text: string): number | null => {
  const bracketed = /\((1[5-9]\d\d|20\d\d)[a-z]?(?:, [^)]{1,20})?\)/u.exec(text)
  if (bracketed !== null) return Number(bracketed[1])
  const bare = text.replace(/\bpp?\.\s*[\d–-]+|(?:no\.?|№|vol\.?)\s*\d+/giu, ' ')
  const years = [...bare.matchAll(/(?<![\d/-])(1[5-9]\d\d|20\d\d)(?![\d/])/gu)]
  return years.length === 0 ? null : Number(years.at(-1)![1])
}

const containerIn = (text: string): string | null => {
  const inside = text.replace(/^[\s,.]*(?:in\s*:|in\s+(?=\p{Lu}))\s*/u, '').replace(/^[\s,.]+/u, '')
  if (onlyDetails.test(inside)) return null
  return tidy(inside.slice(0, details.exec(inside)?.index ?? inside.length))
}

interface Parts {
  readonly authors: ReadonlyArray<string>
  readonly title: string | null
  readonly container: string | null
  readonly year: number | null
}

const partsOf = (entry: string): Parts => {
  const source = /^according to (?:the )?(?:data|information|figures) (?:of|from) (?:the )?([^,]{3,80})/iu.exec(entry)
  if (source !== null) return { authors: [source[1]!.trim()], title: null, container: null, year: null }
  // "Author. Title // Container, No. 2, 2010": as libraries east of Vienna write it.
  const [left, ...right] = entry.split(/\s\/\/\s?/u) as [string, ...Array<string>]
  const after = right.join(' ')
  const quote = quoted.exec(left)
  if (
    quote !== null &&
    (quote.index === 0 || right.length === 0 || tidy(left.slice(quote.index + quote[0].length)) === null)
  ) {
    const authors = authorsBefore(left.slice(0, quote.index))
    const rest = `${left.slice(quote.index + quote[0].length)} ${after}`
    const outside = `${left.slice(0, quote.index)} ${rest}`
    return { authors, title: tidy(quote[1]!), container: containerIn(rest), year: yearIn(outside) }
  }
  const { authors, rest } = authorsAndRest(left)
  const bracketed = /^\s*\((\d{4})[a-z]?(?:, [^)]{1,20})?\)\.?\s*/u.exec(rest)
  const body = bracketed === null ? rest : rest.slice(bracketed[0].length)
  if (right.length > 0) {
    return { authors, title: titleOf(body), container: containerIn(after), year: yearIn(after) ?? yearIn(body) }
  }
  // "Shevchuk L. Partnership in Practice. Kyiv, 2004, p. 199."
  const stop = bracketed !== null || authors.length > 0 ? /(?<=[\p{Ll}\d)’]{2})\.\s+(?=\p{Lu})/u.exec(body) : null
  const isBook = stop !== null && !/,\s/u.test(body.slice(0, stop.index))
  const title = isBook ? tidy(body.slice(0, stop.index)) : titleOf(body)
  const following = isBook ? body.slice(stop.index + 1) : ''
  const container = bracketed !== null && isBook ? containerIn(following) : null
  return {
    authors,
    title,
    container,
    year: bracketed === null ? yearIn(rest.slice(title?.length ?? 0)) : Number(bracketed[1]),
  }
}

/** A title without quotation marks ends at the first comma; the number of a volume belongs to it. */
const titleOf = (text: string): string | null => {
  const volume = /^[^,]+, Vol\. [^,]+/u.exec(text)
  if (volume !== null) return tidy(volume[0])
  return tidy(
    /,\s[^,]*\d{4}|,\s*\p{Lu}[^,]*,|,\s*\d{4}|,\s*pp?\./u.test(text) ? text.slice(0, text.indexOf(',')) : text,
  )
}

/** The day of a note "[accessed: 02/11/2014]" as EDTF; `null` where it says none. */
const accessedDay = (note: string, convention: Convention): string | null => {
  for (const { from } of pointsIn(note, { start: 0, end: note.length }, convention)) {
    if (from.kind !== 'parts' || typeof from.parts.year !== 'number' || from.parts.day === null) continue
    const calendar = { ...from.parts, year: from.parts.year }
    if (exists(calendar)) return edtfOf(calendar)
  }
  return null
}

/** The works that a text cites, one for each of its reference blocks, in order. */
export const extractReferences = (text: string, blocks: ReadonlyArray<Block>): ReadonlyArray<ReferenceEntry> => {
  const entries = blocks.filter(({ role }) => role === 'reference')
  const convention = conventionOf(entries.map(({ start, end }) => text.slice(start, end)).join('\n'))
  return entries.map(({ start, end }) => {
    const whole = text.slice(start, end)
    const note = accessedNote.exec(whole)
    const accessed = note === null ? null : accessedDay(note[0], convention)
    const noted = note === null ? whole : `${whole.slice(0, note.index)} ${whole.slice(note.index + note[0].length)}`
    const address = webAddress(noted)
    const plain = address === null ? noted : `${noted.slice(0, address.start)} ${noted.slice(address.end)}`
    const entry = plain
      .replace(/[[\]]/gu, ' ')
      .replace(marker, '')
      .replace(leadIn, (said) => (/in\s*:/iu.test(said) ? 'in: ' : ''))
      .trimEnd()
      .replace(availability, '')
    return { start, end, ...partsOf(entry), url: address?.url ?? null, accessed }
  })
}
