import { byCoverage, drawable, substitute } from './drawable.ts'
import type { Face } from './faces.ts'
import type { Inline, Link } from './Inline.ts'
import type { Metrics } from './Metrics.ts'
import { colors, type TextStyle } from './style.ts'

/** A piece of a line that is drawn in one go. */
export interface Run {
  readonly text: string
  /** From the line's left end. */
  readonly x: number
  readonly width: number
  readonly face: Face
  readonly color: string
  readonly lang: string | null
  readonly link: Link | null
  /** The characters that the font lacks, where `text` only stands in for them. */
  readonly actual: string | null
}

export interface Line {
  readonly runs: ReadonlyArray<Run>
  readonly width: number
}

type Style = Omit<Run, 'text' | 'x' | 'width'>
interface Piece {
  readonly text: string
  readonly style: Style
}

const alike = (a: Style, b: Style): boolean =>
  a.face === b.face &&
  a.color === b.color &&
  a.lang === b.lang &&
  a.link === b.link &&
  a.actual === null &&
  b.actual === null

const piecesOf = (inline: Inline, style: TextStyle, metrics: Metrics): ReadonlyArray<Piece> => {
  const base = {
    face: inline.face ?? style.face,
    color: inline.color ?? (inline.link === undefined ? style.color : colors.link),
    lang: inline.lang ?? null,
    link: inline.link ?? null,
  }
  return byCoverage(drawable(inline.text), (codePoint) => metrics.has(codePoint, base.face)).map(({ text, missing }) =>
    missing
      ? { text: substitute.repeat([...text].length), style: { ...base, actual: text } }
      : { text, style: { ...base, actual: null } },
  )
}

/** A word: pieces that no break may part, with the space after them. */
interface Word {
  readonly pieces: ReadonlyArray<Piece>
  readonly space: boolean
}

const wordsOf = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Word> => {
  const words: Array<{ pieces: Array<Piece>; space: boolean }> = []
  let open = false
  for (const { text, style } of pieces) {
    for (const part of text.split(/(?<= )/u)) {
      const bare = part.endsWith(' ') ? part.slice(0, -1) : part
      if (!open) words.push({ pieces: [], space: false })
      const word = words.at(-1)!
      if (bare !== '') word.pieces.push({ text: bare, style })
      open = bare === part
      if (!open) word.space = true
    }
  }
  // Space before the first word is none, and a text of nothing but space is an empty line.
  const [first, ...rest] = words.filter((word, i) => word.pieces.length > 0 || i === 0)
  return first === undefined ? [] : [first.pieces.length === 0 ? { ...first, space: false } : first, ...rest]
}

// An address or a hash that is wider than the line breaks after a sign, else anywhere.
const cut = (word: Word, fits: (text: string, style: Style) => boolean): ReadonlyArray<Word> =>
  word.pieces.flatMap(({ text, style }, i) => {
    const parts: Array<string> = []
    let rest = [...text]
    while (rest.length > 0) {
      let end = rest.length
      while (end > 1 && !fits(rest.slice(0, end).join(''), style)) end--
      if (end < rest.length) {
        const sign = rest.slice(0, end).findLastIndex((c) => /[/\-_.,;:&=?]/u.test(c))
        if (sign > 0 && sign > end / 3) end = sign + 1
      }
      parts.push(rest.slice(0, end).join(''))
      rest = rest.slice(end)
    }
    return parts.map((part, j) => ({
      pieces: [{ text: part, style }],
      space: word.space && i === word.pieces.length - 1 && j === parts.length - 1,
    }))
  })

/** Sets inlines in lines of a width; ragged right, no hyphenation. */
export const setLines = ({
  inlines,
  style,
  width,
  metrics,
  maxLines = Number.POSITIVE_INFINITY,
}: {
  readonly inlines: ReadonlyArray<Inline>
  readonly style: TextStyle
  readonly width: number
  readonly metrics: Metrics
  readonly maxLines?: number
}): ReadonlyArray<Line> => {
  const measure = (text: string, { face }: Style) => metrics.widthOf(text, face, style.size)
  const widthOf = ({ pieces }: Word) => pieces.reduce((sum, piece) => sum + measure(piece.text, piece.style), 0)
  const spaceAfter = (word: Word) => (word.space ? measure(' ', word.pieces.at(-1)!.style) : 0)
  const words = wordsOf(inlines.flatMap((inline) => piecesOf(inline, style, metrics))).flatMap((word) =>
    widthOf(word) <= width ? [word] : cut(word, (text, own) => measure(text, own) <= width),
  )
  const lines: Array<Array<Word>> = []
  let used = Number.POSITIVE_INFINITY
  for (const word of words) {
    const needed = widthOf(word)
    if (used + needed > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(word)
    used += needed + spaceAfter(word)
  }
  const shown = lines.length > maxLines ? [...lines.slice(0, maxLines - 1), ellipsis(lines[maxLines - 1]!)] : lines
  return shown.map((line) => setRuns(line, measure))
}

const ellipsis = (line: ReadonlyArray<Word>): Array<Word> => {
  const kept = line.length > 1 ? line.slice(0, -1) : line
  const { style } = kept.at(-1)!.pieces.at(-1)!
  return [...kept, { pieces: [{ text: '…', style: { ...style, link: null, actual: null } }], space: false }]
}

const setRuns = (line: ReadonlyArray<Word>, measure: (text: string, style: Style) => number): Line => {
  const merged: Array<{ text: string; style: Style }> = []
  for (const { pieces, space } of line) {
    for (const [i, { text, style }] of pieces.entries()) {
      // The space stays at the end of a line too, so that the words of two lines never run together when copied.
      const own = i === pieces.length - 1 && space ? `${text} ` : text
      const last = merged.at(-1)
      if (last !== undefined && alike(last.style, style)) last.text += own
      else
        merged.push({
          text: own,
          style: style.actual !== null && own !== text ? { ...style, actual: `${style.actual} ` } : style,
        })
    }
  }
  let x = 0
  const runs = merged.map(({ text, style }): Run => {
    const width = measure(text, style)
    const run = { ...style, text, x, width }
    x += width
    return run
  })
  const last = runs.at(-1)
  const trailing = last?.text.endsWith(' ') ? measure(' ', last) : 0
  return { runs, width: x - trailing }
}
