import type { Edit } from '../CleanText.ts'
import { apart, type Repair } from './Repair.ts'

interface Sign {
  readonly at: RegExp
  /** How many signs go at the two ends of a match; without it all of the match goes. */
  readonly ends?: readonly [before: number, after: number]
}

const signs: ReadonlyArray<Sign> = [
  // "## Milestones", and the same closed: "## Milestones ##"
  { at: /^[ \t]{0,3}#{1,6}[ \t]+(?=\S)|(?<=^[ \t]{0,3}#[^\n]{1,200}\S)[ \t]+#{1,6}[ \t]*$/gmu },
  // "> quoted"
  { at: /^[ \t]{0,3}(?:>[ \t]?){1,4}(?=[^\s>])/gmu },
  // "- [x] **2015**"
  { at: /(?<=^[ \t]{0,12}(?:[-*+•]|\d{1,3}[.)])[ \t]{1,4})\[[ xX]\][ \t]+/gmu },
  // "**1992**", "__1992__"
  { at: /(?<![*\w])(\*\*|__)(?=\S)[^\n*_]{1,200}?(?<=\S)\1(?![*\w])/gu, ends: [2, 2] },
  // "_at once_", "*at once*"
  { at: /(?<![\p{L}\p{N}_*\\/])([*_])(?=[^\s*_])[^\n*_]{1,200}(?<=[^\s*_])\1(?![\p{L}\p{N}_*])/gu, ends: [1, 1] },
  // "`code`"
  { at: /(?<!`)`(?=[^\s`])[^\n`]{1,120}`(?!`)/gu, ends: [1, 1] },
]
// "[the Council](https://example.org)"; a picture "![...](...)" is none.
const link =
  /(?<!!)\[([^[\]\n]{1,300})\]\((?:<[^<>\n]{0,500}>|[^\s()]{0,500}(?:\([^\s()]{0,100}\)[^\s()]{0,300})?)(?:\s"[^"\n]{0,200}")?\)/gu

/** The signs of Markdown for headings, quotations, tasks, links, bold words and stressed ones go; bullets stay, as in any plain text. */
export const markup: Repair = {
  name: 'markup',
  edits: (text) => {
    const edits: Array<Edit> = []
    for (const { at, ends } of signs) {
      for (const { 0: found, index } of text.matchAll(at)) {
        const end = index + found.length
        if (ends === undefined) edits.push({ start: index, end, replacement: '' })
        else {
          edits.push({ start: index, end: index + ends[0], replacement: '' })
          edits.push({ start: end - ends[1], end, replacement: '' })
        }
      }
    }
    for (const { 0: found, 1: words, index } of text.matchAll(link)) {
      edits.push({ start: index, end: index + 1, replacement: '' })
      edits.push({ start: index + 1 + words!.length, end: index + found.length, replacement: '' })
    }
    return apart(edits)
  },
}
