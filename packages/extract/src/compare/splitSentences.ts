import type { Span } from '../Span.ts'

const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen lt col maj capt sgt adm amb hon st no nos vol pp art arts para fig ed eds jan feb mar apr jun
  jul aug sep sept oct nov dec cf vs etc e.g i.e al approx inc ltd co dept est u.s u.n u.k`.split(/\s+/u),
)

// "… in 2010.” Next …": the stop, what closes the sentence, a footnote's number, and the space before the next one.
const stop = /[.!?…]{1,3}(?:["”’»)\]]|\[\d{1,3}\]|\d{1,2}(?=\s)){0,3}\s+/gu

/** Whether the stop at `at` ends a sentence that goes on with `next`. */
const ends = (text: string, at: number, next: string): boolean => {
  if (text[at] !== '.') return true
  // After a bracket or a quote no abbreviation stands.
  if (/[)\]”"’»]/u.test(text[at - 1] ?? '')) return true
  const word = /[\p{L}\p{N}.]{0,12}$/u.exec(text.slice(Math.max(0, at - 12), at))![0]
  if (abbreviations.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{L}$/u.test(word)) return false
  // A text whose capitals are ruined begins its sentences small; then only a long word before the stop is trusted.
  return !/^\p{Ll}/u.test(next) || word.length >= 4
}

/** The sentences of a span of text, without the space around them. */
export const splitSentences = (text: string, span: Span): ReadonlyArray<Span> => {
  const within = text.slice(span.start, span.end)
  const sentences: Array<Span> = []
  let from = 0
  const add = (to: number) => {
    const piece = within.slice(from, to)
    const start = from + (piece.length - piece.trimStart().length)
    const end = from + piece.trimEnd().length
    if (end > start) sentences.push({ start: span.start + start, end: span.start + end })
    from = to
  }
  for (const match of within.matchAll(stop)) {
    const after = match.index + match[0].length
    if (after < within.length && ends(within, match.index, within.slice(after, after + 1))) add(after)
  }
  add(within.length)
  return sentences
}
