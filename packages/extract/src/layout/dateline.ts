import type { Span } from '../Span.ts'

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?'
const date = `(?:\\p{L}+day,?\\s)?(?:${month}\\s\\d{1,2}|\\d{1,2}\\s${month})(?:,?\\s\\d{4})?`
const agency = '\\s?[(/][^()/\\n]{2,40}[)/]'
const place = "\\p{Lu}[\\p{L}’'.-]*(?:[\\s/]\\p{Lu}[\\p{L}’'.-]*){0,3}(?:,\\s\\p{Lu}[\\p{L}.]+){0,2}?"
const capitals = '\\p{Lu}{3,}(?:[\\s/-]\\p{Lu}{2,}){0,3}(?:,\\s\\p{Lu}[\\p{L}.]+)?'
const dash = '\\s?(?:[–—]|--?)\\s+(?=[\\p{Lu}\\p{N}“"«])'

// "BRUSSELS, April 5 (Agency) – ", "TASHKENT (Agency) - ", "Vienna, 3 May 2010 – ", "ASTANA. KAZINFORM – ".
const head = new RegExp(
  `(?:${place}[.,]\\s${date}(?:${agency}|[.,/]\\s?[\\p{L} ]{2,25}\\.?)?|${capitals}(?:[.,]\\s${date})?(?:${agency}|\\.\\s\\p{Lu}[\\p{L}]+)?)${dash}`,
  'uy',
)

/** The dateline that a news text begins with, and where its first sentence begins; or `null`. */
export const datelineOf = (
  text: string,
  { start, end }: Span,
): { readonly span: Span; readonly body: number } | null => {
  head.lastIndex = 0
  const match = head.exec(text.slice(start, Math.min(end, start + 160)))
  if (match === null) return null
  const words = match[0].replace(/\s?(?:[–—]|--?)\s+$/u, '')
  return { span: { start, end: start + words.length }, body: start + match[0].length }
}
