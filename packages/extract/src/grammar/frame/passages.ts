import type { Role } from '../../layout/Block.ts'
import type { Chunk, NounChunk } from '../chunk/Chunk.ts'
import type { Marks } from '../Marks.ts'
import { namesHappening } from './happening.ts'

export interface Part {
  readonly from: number
  readonly to: number
  readonly chunks: ReadonlyArray<Chunk>
}

const partOf = (chunks: ReadonlyArray<Chunk>): Part => ({ from: chunks[0]!.from, to: chunks.at(-1)!.to, chunks })

const tells = (marks: Marks, noun: NounChunk): boolean =>
  namesHappening(marks.analyses[marks.tokens.wordIds[noun.head]!]!.noun)

/** Whether a part of a row begins behind a chunk. */
const parts = (
  marks: Marks,
  chunk: Chunk,
  next: Chunk | undefined,
  run: ReadonlyArray<Chunk>,
  verbal: boolean,
): boolean => {
  if (chunk.kind === 'semicolon') return next !== undefined && next.kind !== 'time'
  if (verbal || next?.kind !== 'noun' || !tells(marks, next)) return false
  // "Opening of the centre and visit of the Secretary General"
  if (chunk.kind === 'comma' || chunk.kind === 'conjunction')
    return run.some((one) => one.kind === 'noun' && tells(marks, one))
  return chunk.kind === 'dash' && chunk.word === '|'
}

/**
 * The parts of a sentence that are read each for itself. In prose it is one; in a row or an item it is what stands
 * between ";", and, without a finite verb, between "|" and before "," or "and" where another noun of a happening begins.
 */
export const passagesOf = (marks: Marks, chunks: ReadonlyArray<Chunk>, role: Role): ReadonlyArray<Part> => {
  if (chunks.length === 0) return []
  if (role !== 'row' && role !== 'bullet') return [partOf(chunks)]
  const verbal = chunks.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')
  const found: Array<Part> = []
  let run: Array<Chunk> = []
  for (const [i, chunk] of chunks.entries()) {
    if (!parts(marks, chunk, chunks[i + 1], run, verbal)) {
      run.push(chunk)
      continue
    }
    if (run.length > 0) found.push(partOf(run))
    run = []
  }
  if (run.length > 0) found.push(partOf(run))
  return found
}
