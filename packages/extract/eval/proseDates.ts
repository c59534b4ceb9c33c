import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unmark } from '../test/times/markedText.ts'
import { paragraphs } from '../test/times/paragraphs.ts'
import { timesOf } from '../test/times/timesOf.ts'

const folder = join(import.meta.dirname, '../test/times/narrative')

/** Histories whose dates are marked by hand, and for how many of them the right value is found. */
export const proseDates = (files: ReadonlyArray<string>): { readonly marked: number; readonly right: number } => {
  let marked = 0
  let right = 0
  for (const file of files) {
    const { text, marks } = unmark(readFileSync(join(folder, file), 'utf8'))
    const times = timesOf({ text, blocks: paragraphs(text), published: null })
    marked += marks.length
    right += marks.filter(({ start, end, value }) =>
      times.some((time) => time.start < end && time.end > start && time.value === value),
    ).length
  }
  return { marked, right }
}
