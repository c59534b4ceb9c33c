import type { Edit } from '../CleanText.ts'
import type { Repair } from './Repair.ts'

const inline =
  'a|abbr|b|bdi|big|center|cite|code|del|em|font|i|img|ins|kbd|mark|nobr|nowiki|q|s|small|span|strike|strong|sub|sup|templatestyles|time|tt|u|var|wbr'
const block =
  'address|article|aside|blockquote|body|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|ul'
const tag = new RegExp(
  `<(?:/?(?:(?<inline>${inline})|(?<block>${block})|(?<item>li)|(?<row>tr)|(?<cell>t[dh])|(?<line>br)))(?:\\s[^<>]{0,400})?/?>`,
  'giu',
)
// A note's number set high: "1994<sup>[3]</sup>"; "km<sup>2</sup>" is a measure.
const note = /(?<![kcm]?m)<sup[^<>]{0,80}>\s?(?:<a[^<>]{0,200}>)?\s?\[?\d{1,3}\]?\s?(?:<\/a>)?\s?<\/sup>/giu

/**
 * What is left of HTML: a tag that sets words goes, one that begins a paragraph, an item or a row begins a line. Only
 * the names that HTML has are tags, so "x < 5" and "<ref>" stay.
 */
export const tags: Repair = {
  name: 'tags',
  edits: (text) => {
    if (!text.includes('<')) return []
    const found: Array<Edit> = [...unread(text)]
    for (const { index, 0: whole } of text.matchAll(note)) {
      found.push({ start: index, end: index + whole.length, replacement: '' })
    }
    for (const { index, 0: whole, groups } of text.matchAll(tag)) {
      found.push({ start: index, end: index + whole.length, replacement: replacementOf(whole, groups!) })
    }
    return joined(text, found)
  },
}

const replacementOf = (whole: string, groups: Readonly<Record<string, string | undefined>>): string => {
  const closes = whole.startsWith('</')
  if (groups.inline !== undefined) return ''
  if (groups.cell !== undefined) return closes ? ' | ' : ''
  if (groups.item !== undefined) return closes ? '\n' : '\n• '
  return groups.block === undefined ? '\n' : '\n\n'
}

/** What no reader sees: a page's styles and programs. */
function* unread(text: string): Iterable<Edit> {
  for (const name of ['style', 'script']) {
    const open = new RegExp(`<${name}(?:\\s[^<>]{0,400})?>`, 'giu')
    for (let match = open.exec(text); match !== null; match = open.exec(text)) {
      const end = text.indexOf(`</${name}>`, open.lastIndex)
      if (end < 0) break
      open.lastIndex = end + name.length + 3
      yield { start: match.index, end: open.lastIndex, replacement: '' }
    }
  }
}

/** In order and apart; of tags with nothing but space between them one break is enough. */
const joined = (text: string, found: ReadonlyArray<Edit>): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  for (const edit of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = edits.at(-1)
    if (last === undefined || edit.start > last.end + 2 || !/^\s*$/u.test(text.slice(last.end, edit.start))) {
      if (last === undefined || edit.start >= last.end) edits.push(edit)
      continue
    }
    if (edit.start < last.end) continue
    const between = text.slice(last.end, edit.start)
    edits[edits.length - 1] = {
      start: last.start,
      end: edit.end,
      replacement: merged(last.replacement, between, edit.replacement),
    }
  }
  return edits
}

const merged = (a: string, between: string, b: string): string => {
  if (!a.includes('\n') || !b.includes('\n')) return a + between + b
  // Two breaks set apart as one blank line does.
  return `${a.includes('\n\n') || b.includes('\n\n') || a === b ? '\n\n' : '\n'}${b.replace(/^\n+/u, '')}`
}
