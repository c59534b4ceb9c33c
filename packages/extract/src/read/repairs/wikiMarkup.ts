import type { Edit } from '../CleanText.ts'
import { apart, type Repair } from './Repair.ts'

const isWiki = /\[\[[^[\]\n]+\]\]|'''|^\{\||^={2,5}[^=\n]{1,120}={2,5}[ \t]*$|\{\{\s*(?:cite|infobox|reflist)/imu

interface Sign {
  readonly at: RegExp
  /** The part of a match that is read. */
  readonly kept: string
}

const signs: ReadonlyArray<Sign> = [
  // "[[Council of Europe|the Council]]"; a picture and a category are read by nobody.
  { at: /\[\[(?!\s*(?:file|image|category)\s*:)(?:[^[\]|\n]{1,200}\|)?(?<kept>[^[\]|\n]{1,200})\]\]/giu, kept: 'kept' },
  { at: /\[(?:https?:|ftp:)?\/\/[^\s\]]{1,500}\s(?<kept>[^\]\n]{1,300})\]/giu, kept: 'kept' },
  // "== History =="
  { at: /^[ \t]*={2,6}[ \t]*(?<kept>[^=\n]{1,160}?)[ \t]*={2,6}[ \t]*$/gmu, kept: 'kept' },
]
const quotes = /'{2,5}/gu
// "** item" and ":: answer" at the head of a line; a single star is a bullet of any plain text.
const items = /^(?:\*[*#:;]+|[#:;]{1,5}(?=\*)|\*(?=[^\s*])|:{1,5}(?=\s?\S)|#(?=\s?[^\s#]))[*#:;]*[ \t]*/gmu
const cells = /[ \t]*(?:\|\||!!)[ \t]*/gu
const cell = /\n[|!](?![-}+])[ \t]*(?:(?:\w{1,12}\s?=\s?(?:"[^"\n]{0,80}"|\w{1,20})\s?){1,4}\|[ \t]*)?/gu

/** The signs of a wiki for links, bold words, headings, items and cells go. */
export const wikiMarkup: Repair = {
  name: 'wiki markup',
  edits: (text) => {
    if (!isWiki.test(text)) return []
    const edits: Array<Edit> = []
    for (const { at } of signs) {
      for (const { 0: found, index, groups } of text.matchAll(at)) {
        const from = index + found.lastIndexOf(groups!.kept!)
        const to = from + groups!.kept!.length
        edits.push(
          { start: index, end: from, replacement: '' },
          { start: to, end: index + found.length, replacement: '' },
        )
      }
    }
    const replace = (pattern: RegExp, by: string) => {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        edits.push({ start: index, end: index + found.length, replacement: by })
      }
    }
    replace(quotes, '')
    replace(items, '• ')
    if (text.includes('{|')) edits.push(...tableCells(text))
    return apart(edits)
  },
}

/** The cells of one row stand on one line; "|-" begins the next row. */
const tableCells = (text: string): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  for (const { 0: found, index } of text.matchAll(cells)) {
    edits.push({ start: index, end: index + found.length, replacement: ' | ' })
  }
  for (const { 0: found, index } of text.matchAll(cell)) {
    const before = text.lastIndexOf('\n', index - 1) + 1
    const first = /^(?:\{\||\|-|\|\+|!)/u.test(text.slice(before, before + 2)) && text[index + 1] === '|'
    edits.push({ start: index, end: index + found.length, replacement: first ? '\n| ' : ' | ' })
  }
  return edits
}
