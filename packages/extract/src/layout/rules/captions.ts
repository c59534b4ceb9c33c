import { lineRule, type Page } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'

const says =
  /^(?:left to right|from left(?: to right)?|\(?l(?:eft)?[- ]to[- ]r(?:ight)?\)?|above|below|top|bottom|pictured|in the (?:photo|picture|image)|(?:archive |file |cover |stock )?(?:photo(?:graph)?|picture|image|map|figure|fig\.|table|chart|graph|box|video|illustration|caption|credit|source)s?)(?:\s?\d{1,3})?\s?[.:–—-]|^(?:photo|picture|image) (?:by|credit|courtesy|of)\b|^\(?(?:photo|image|picture|credit)s?:|^(?:a )?(?:general )?views? (?:of|over|from)\b|\b(?:file|archive|stock) (?:photo|picture)\b|\((?:photo|image|picture|file photo|l-r|left|right|centre|center)\b|©\s?(?:reuters|afp|ap|epa|getty|shutterstock)/iu
const scene =
  /\b(?:shaking hands|shakes? hands|pos(?:es|ing) for|poses? with|seen (?:here|during|at)|group photo|family photo|speaking (?:at|to|during)|looks? on|pictured (?:with|at|during)|\((?:left|right|centre|center|l|r)\))/iu
const month =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d|\d\s(?:january|february|march|april|may|june|july|august|september|october|november|december)/iu

/** What is written under a picture. */
export const captions = lineRule('captions', (line, i, page) => isCaption(line, i, page), 'caption')

const isCaption = (line: TextLine, i: number, page: Page): boolean => {
  if (line.words.length > 400 || line.label !== null) return false
  if (says.test(line.words)) return true
  const apart = (line.above > 0 || i === 0) && line.below > 0
  if (!apart || line.bullet !== '') return false
  if (scene.test(line.words) && wordCount(line) <= 40 && countSentences(line.words) === 1) return true
  // Persons, a place and perhaps a day, without a verb or a stop: "Secretary General X with President Y in Baku, 7
  // September 2012", "Views of the Palace of Independence, Astana".
  if (
    isStopped(line) ||
    /[:;?]$/u.test(line.words) ||
    wordCount(line) < 5 ||
    wordCount(line) > 35 ||
    isHead(line, page.lines[i + 1])
  )
    return false
  const dated = month.test(line.words) || /,\s(?:19|20)\d\d$/u.test(line.words)
  const placed = /,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?$/u.test(
    line.words,
  )
  const together = /\p{Lu}\p{Ll}+ (?:with|and|meets|greets|welcomes) .*\p{Lu}\p{Ll}+ (?:in|at|during|on)\b/u.test(
    line.words,
  )
  return (
    (dated && wordCount(line) >= 6) ||
    (placed && line.words.split(',').length > 2) ||
    (placed && together) ||
    (together && wordCount(line) >= 9)
  )
}

/** Title case or capitals throughout, with text below: a heading, whatever it names. */
const isHead = (line: TextLine, next: TextLine | undefined): boolean =>
  next !== undefined && line.words === line.words.toUpperCase() && wordCount(line) <= 12

const countSentences = (words: string): number => (words.match(/[.!?](?:\s|$)/gu)?.length ?? 0) || 1
