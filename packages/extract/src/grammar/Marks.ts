import type { Name } from '../recognise/Name.ts'
import { firstAt, type Tokens } from '../text/Tokens.ts'
import type { NoTime, TimeExpression } from '../times/TimeExpression.ts'
import { type Analysis, analysisOf } from './tag/analyse.ts'

/** A text with what is known of its tokens before any is tagged: what its words may be, where times and names stand. */
export interface Marks {
  readonly tokens: Tokens
  /** By the id of the word. */
  readonly analyses: ReadonlyArray<Analysis>
  /** `bits` of the analyses, by the id of the word. */
  readonly bits: Uint32Array
  /** The place of the time among those of the text that a token belongs to, and one; 0 where it belongs to none. */
  readonly timeOf: Uint32Array
  /** Likewise of the name. */
  readonly nameOf: Uint32Array
  readonly times: ReadonlyArray<TimeExpression>
  readonly names: ReadonlyArray<Name>
}

// A number that is no date, a year in a name or a citation is read as the words around it are.
const unmarked: ReadonlySet<NoTime> = new Set(['not-a-date', 'accessed', 'reference', 'name'])

export const marksOf = (tokens: Tokens, times: ReadonlyArray<TimeExpression>, names: ReadonlyArray<Name>): Marks => {
  const analyses = tokens.words.map(analysisOf)
  const bits = Uint32Array.from(analyses, (one) => one.bits)
  const timeOf = new Uint32Array(tokens.length)
  const nameOf = new Uint32Array(tokens.length)
  for (const [i, time] of times.entries()) {
    if (time.noTime !== null && unmarked.has(time.noTime)) continue
    for (let at = firstAt(tokens, time.start); at < tokens.length && tokens.starts[at]! < time.end; at++)
      timeOf[at] = i + 1
  }
  for (const [i, name] of names.entries()) {
    const first = firstAt(tokens, name.start)
    if (first >= tokens.length || timeOf[first] !== 0) continue
    // Of two names that overlap the longer one is the unit.
    const other = nameOf[first]!
    if (other !== 0 && names[other - 1]!.end - names[other - 1]!.start >= name.end - name.start) continue
    for (let at = first; at < tokens.length && tokens.starts[at]! < name.end; at++) nameOf[at] = i + 1
  }
  return { tokens, analyses, bits, timeOf, nameOf, times, names }
}
