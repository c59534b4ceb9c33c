import type { Marks } from '../Marks.ts'
import { isBe, isDo, isHave, isNegative } from '../tag/analyse.ts'
import { T } from '../tag/Tag.ts'
import type { VerbChunk } from './Chunk.ts'

const isVerb = (tag: number): boolean => tag >= T.base && tag <= T.gerund

/** Whether a verb goes on with a token: "will" with a base form, "has" with a participle, "is" with both of those in -ed and -ing. */
const goesOn = (tag: number, bits: number, next: number): boolean => {
  if (tag === T.modal || tag === T.to) return next === T.base
  if ((bits & isDo) !== 0) return next === T.base
  if ((bits & isHave) !== 0) return next === T.participle
  return (bits & isBe) !== 0 && (next === T.participle || next === T.gerund)
}

const futures = new Set(['will', 'shall', 'wont'])
const pastModals = new Set(['would', 'could', 'might', 'wouldnt', 'couldnt', 'mightnt'])

const tenseOf = (tag: number, modal: string | null): VerbChunk['tense'] => {
  if (tag === T.modal && modal !== null)
    return futures.has(modal) ? 'future' : pastModals.has(modal) ? 'past' : 'present'
  return tag === T.past || tag === T.participle ? 'past' : 'present'
}

const formOf = (tag: number): VerbChunk['form'] => {
  if (tag === T.to || tag === T.base) return 'infinitive'
  if (tag === T.participle) return 'participle'
  return tag === T.gerund ? 'gerund' : 'finite'
}

/** The verb group that begins with a token, or `null` where none does. Bounded by its own length. */
export const verbChunk = (marks: Marks, from: number, to: number): VerbChunk | null => {
  const { tags, words, wordIds } = marks.tokens
  const bitsAt = (at: number): number => marks.bits[wordIds[at]!]!
  let negated = false
  const past = (at: number): number => {
    let next = at
    while (next < to && next < at + 5 && (tags[next] === T.adverb || tags[next] === T.negation)) {
      if (tags[next] === T.negation) negated = true
      next++
    }
    return next
  }
  const first = past(from)
  const tag = first < to ? tags[first]! : T.stop
  if (tag === T.to) {
    if (tags[past(first + 1)] !== T.base) return null
  } else if (tag !== T.modal && !isVerb(tag)) return null
  let head = first
  let modal: string | null = tag === T.modal ? words[wordIds[first]!]!.norm : null
  let perfect = false
  let passive = false
  for (;;) {
    const bits = bitsAt(head)
    if ((bits & isNegative) !== 0) negated = true
    let next = past(head + 1)
    // "is to be held": what is set for later.
    if ((bits & isBe) !== 0 && next === head + 1 && tags[next] === T.to && tags[next + 1] === T.base) {
      modal ??= 'is to'
      next++
    } else if (next >= to || !goesOn(tags[head]!, bits, tags[next]!)) break
    if ((bits & isHave) !== 0) perfect = true
    passive = (bits & isBe) !== 0 && tags[next] === T.participle && (bitsAt(next) & isBe) === 0
    head = next
  }
  const form = formOf(tag)
  const bare = tags[head] === T.modal || (head === first && form === 'finite' && (bitsAt(head) & (isDo | isHave)) !== 0)
  return {
    kind: 'verb',
    from,
    to: head + 1,
    head,
    form,
    voice: passive || (form === 'participle' && head === first) ? 'passive' : 'active',
    tense: tenseOf(tag, modal),
    perfect,
    modal,
    negated,
    bare,
  }
}
