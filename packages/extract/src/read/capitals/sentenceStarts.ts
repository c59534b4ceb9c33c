import type { Damage } from './damage.ts'

const start =
  /(^[^\p{L}\n]{0,6}|[.!?][”"»’)\]]{0,2}(?:\s?\[\d{1,3}(?:[,-]\s?\d{1,3})*\])?[.]?\s+["“«‘(]{0,2})(\p{Ll})(?=[\p{L}\s’'])/gu
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|approx|resp|incl|vs|cf|no|nos|art|vol|pp?|ed|eds|fig|tel|ext|st|mr|mrs|ms|dr|gen|col|lt|prof)\.$/iu

/** Where a sentence of a ruined paragraph begins in lower case: the offsets of its first letter. */
export const sentenceStarts = (line: string, { lost }: Damage): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (const match of line.matchAll(start)) {
    if (!lost.has(match[2]!)) continue
    const stop = match.index + 1
    if (match.index > 0 && abbreviation.test(line.slice(Math.max(0, stop - 12), stop))) continue
    found.push(match.index + match[1]!.length)
  }
  return found
}
