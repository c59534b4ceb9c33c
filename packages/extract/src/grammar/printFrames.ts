import type { Chunk } from './chunk/Chunk.ts'
import { chunkSentence } from './chunk/chunkSentence.ts'
import type { Frame, Passage } from './frame/Frame.ts'
import type { Readable } from './framesOf.ts'
import { marksOf } from './Marks.ts'
import { tagNames } from './tag/Tag.ts'

const words = ({ tokens }: Readable, { from, to }: { readonly from: number; readonly to: number }): string =>
  tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]).replace(/\s+/gu, ' ')

const printChunk = (document: Readable, chunk: Chunk): string => {
  const kind = chunk.kind === 'verb' ? `${chunk.form} ${chunk.voice}` : chunk.kind
  return `[${kind}: ${words(document, chunk)}]`
}

const printFrame = (document: Readable, frame: Frame, row: number | null, depth: number): ReadonlyArray<string> => {
  const { tokens, times } = document
  const parts = [
    `${frame.lemma}${frame.particle === '' ? '' : ` ${frame.particle}`}`,
    `${frame.factuality} (${frame.because})`,
    `${frame.link}${frame.opener === '' ? '' : ` ${frame.opener}`} ${frame.kind} ${frame.voice} ${frame.tense}`,
  ]
  const lines = [`${tokens.words[tokens.wordIds[frame.head]!]!.text}  ${parts.join(' · ')}`]
  if (frame.subject.length > 0)
    lines.push(
      `  subject ${frame.subject.map((noun) => words(document, noun)).join(' + ')}${frame.sharesSubject ? ' (shared)' : ''}`,
    )
  if (frame.antecedent !== null) lines.push(`  of      ${words(document, frame.antecedent)}`)
  for (const noun of frame.objects) lines.push(`  object  ${words(document, noun)}`)
  for (const { preposition, chunk } of frame.obliques)
    lines.push(`  ${preposition.padEnd(7)} ${words(document, chunk)}`)
  for (const { time, role, shared } of frame.times) {
    const { start, end, value } = times[time]!
    lines.push(`  time    ${value} "${tokens.text.slice(start, end)}" ${role}${shared ? ' shared' : ''}`)
  }
  if (row !== null && !frame.times.some(({ role }) => role === 'adverbial'))
    lines.push(`  row     ${times[row]!.value}`)
  return lines.map((line) => `${'  '.repeat(depth)}${line}`)
}

const depthOf = (frame: Frame): number => {
  let depth = 0
  for (let up = frame.parent; up !== null && depth < 12; up = up.parent) depth++
  return depth
}

/** A passage as it was read, for people: its tokens with their tags, its chunks, its frames, each below its parent's head. */
export const printFrames = (document: Readable, passage: Passage): string => {
  const { tokens } = document
  const tagged = Array.from({ length: passage.to - passage.from }, (_, i) => {
    const at = passage.from + i
    return `${tokens.words[tokens.wordIds[at]!]!.text}/${tagNames[tokens.tags[at]!]}`
  })
  const chunks = chunkSentence(marksOf(tokens, document.times, document.names), passage.from, passage.to)
  return [
    tagged.join(' '),
    chunks.map((chunk) => printChunk(document, chunk)).join(' '),
    ...passage.frames.flatMap((frame) => printFrame(document, frame, passage.row, depthOf(frame) + 1)),
  ].join('\n')
}
