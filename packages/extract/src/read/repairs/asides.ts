import { closingBraces } from '../braces.ts'
import type { Piece } from '../CleanText.ts'
import { linesOf } from '../Line.ts'
import type { Arrangement } from './Repair.ts'
import { runsOf } from './runs.ts'

/**
 * What a wiki or a page's author put into a line for others than its readers: citation templates, notes and comments.
 * Each goes on a line of its own below its paragraph, so that the sentence is whole and nothing is lost.
 *
 *     It joined in 1994.{{cite web | accessdate = 2006-11-30 }} A year later ...
 */
export const asides: Arrangement = {
  name: 'asides',
  order: (text) => {
    const found = asidesOf(text)
    if (found.length === 0) return null
    const lines = linesOf(text)
    const pieces: Array<Piece> = []
    let at = 0
    let k = 0
    for (const { last } of runsOf(lines)) {
      const end = lines[last]!.end
      const moved: Array<Piece> = []
      for (; k < found.length && found[k]!.start < end; k++) {
        const aside = found[k]!
        if (aside.start < at || isAlone(text, aside)) continue
        if (aside.start > at) pieces.push({ start: at, end: aside.start, newline: false })
        moved.push({ ...aside, newline: true })
        at = aside.end
      }
      if (moved.length === 0) continue
      const stop = Math.max(at, end)
      pieces.push({ start: at, end: stop, newline: true }, ...moved)
      at = stop
    }
    if (pieces.length === 0) return null
    if (at < text.length) pieces.push({ start: at, end: text.length, newline: false })
    return pieces
  },
}

interface Aside {
  readonly start: number
  readonly end: number
}

const template =
  /\{\{\s*(?:cite|citation|cit|ref|refn|efn|sfn|sfnp|harv\p{L}*|cn|fact|dead link|webarchive|clarify|who|when|by whom|update|verify|failed|better|page needed|full)\b/iuy
const reference = /<ref(?:\s[^<>]{0,300})?>/iuy
// Longer ones are no asides, or were never closed.
const longest = 4000

const asidesOf = (text: string): ReadonlyArray<Aside> => {
  const found: Array<Aside> = []
  const opening = /\{\{|<!--|<ref/giu
  // What was never closed once is not looked for again: the work stays in proportion to the text.
  const unclosed = new Set<string>()
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const sign = match[0].toLowerCase()
    const end = endOf(text, match.index, sign, unclosed)
    if (end < 0) continue
    found.push({ start: match.index, end })
    opening.lastIndex = end
  }
  return found
}

const endOf = (text: string, start: number, sign: string, unclosed: Set<string>): number => {
  if (sign === '{{') {
    template.lastIndex = start
    return template.test(text) ? closingBraces(text, start, longest) : -1
  }
  if (sign === '<ref') {
    reference.lastIndex = start
    const open = reference.exec(text)
    if (open === null) return -1
    if (open[0].endsWith('/>')) return start + open[0].length
  }
  if (unclosed.has(sign)) return -1
  const close = sign === '<ref' ? '</ref>' : '-->'
  const at = text.indexOf(close, start)
  if (at < 0) unclosed.add(sign)
  return at < 0 || at - start > longest ? -1 : at + close.length
}

const isAlone = (text: string, { start, end }: Aside): boolean =>
  /(?:^|\n)[ \t]*(?:[*•-][ \t]*)?$/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^[ \t.]*(?:\n|$)/u.test(text.slice(end, end + 20))
