import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/layOut.ts'
import { cleanText } from '../../src/read/clean.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'

const words = vocabulary([], [])
/** What made some rule or repair slow once, or looks as if it could: each piece is repeated to a megabyte. */
const pieces: ReadonlyArray<readonly [why: string, piece: string]> = [
  ['prose in one line', 'On 3 May 2001 the Council opened an office in Oslo and signed a plan with it. '],
  ['a chronology in one line', '1992 March 10 Joins the Council of Rivers 1994 May 25 Signs a plan '],
  ['digits and hyphens', '2010-05-'],
  ['short lines', 'Chad joins\n'],
  ['short lines with dates', '1994 Chad joins\n'],
  ['dates alone', '3 May 1994\n\nChad joins it.\n\n'],
  ['lines that could be titles', 'Relations with the Union of Rivers\n'],
  ['spaces', ' '],
  ['line feeds', '\n'],
  ['bars', '| '],
  ['templates that are never closed', '{{cite '],
  ['notes that are never closed', '<ref>'],
  ['comments that are never closed', '<!-- '],
  ['fences', '```\n'],
  ['brackets', '[a]('],
  ['marks', 'a[1] '],
  ['stars', '*_'],
  ['entities', '&amp;'],
  ['tags', '<div> '],
  ['glued words', 'onthe '],
]

// With a pattern that backtracks without bound, or a look back over the whole text for each line, one of these would not
// end within the test's time; the growth itself is measured by the bench.
describe('a text that repeats one thing is read to its end', () => {
  test.each(pieces)(
    'half a megabyte of %s',
    (_, piece) => {
      const raw = `a${piece.repeat(500_000 / piece.length)}b`
      const clean = cleanText(raw, words)
      expect(clean.starts.length).toBe(clean.text.length)
      const blocks = layOut(clean)
      expect(blocks.every(({ start, end }) => start < end && end <= clean.text.length)).toBe(true)
    },
    120_000,
  )
})
