import type { Role } from '../../layout/Block.ts'
import type { Chunk, NounChunk } from '../chunk/Chunk.ts'
import type { Marks } from '../Marks.ts'
import { isHappening } from '../tag/Class.ts'
import { classesOf } from '../tag/wordClasses.ts'

export interface Part {
  readonly from: number
  readonly to: number
  readonly chunks: ReadonlyArray<Chunk>
}

const partOf = (chunks: ReadonlyArray<Chunk>): Part => ({ from: chunks[0]!.from, to: chunks.at(-1)!.to, chunks })

const tells = (marks: Marks, { head }: NounChunk): boolean => {
  const { analyses, tokens } = marks
  const lemma = analyses[tokens.wordIds[head]!]!.noun.toLowerCase()
  return (classesOf(lemma) & isHappening) !== 0 || /(?:tion|sion|ment)s?$/u.test(lemma)
}

/** Whether a part begins anew at a chunk of a row without verbs. */
const parts = (marks: Marks, chunk: Chunk, next: Chunk | undefined, seen: boolean): boolean => {
  if (chunk.kind === 'semicolon') return true
  if (chunk.kind !== 'comma' && chunk.kind !== 'conjunction') return false
  return seen && next?.kind === 'noun' && tells(marks, next)
}

/**
 * The parts of a sentence that are read each for itself: all of it where it has a finite verb, else, in a row or an item,
 * what stands between ";" and "|", and before "," or "and" where another noun of a happening begins.
 */
export const passagesOf = (marks: Marks, chunks: ReadonlyArray<Chunk>, role: Role): ReadonlyArray<Part> => {
  if (chunks.length === 0) return []
  const verbal = chunks.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')
  if (verbal || (role !== 'row' && role !== 'bullet')) return [partOf(chunks)]
  const found: Array<Part> = []
  let run: Array<Chunk> = []
  let seen = false
  for (const [i, chunk] of chunks.entries()) {
    if (parts(marks, chunk, chunks[i + 1], seen)) {
      if (run.length > 0) found.push(partOf(run))
      run = []
      seen = false
      continue
    }
    if (chunk.kind === 'noun') seen ||= tells(marks, chunk)
    run.push(chunk)
  }
  if (run.length > 0) found.push(partOf(run))
  return found
}
