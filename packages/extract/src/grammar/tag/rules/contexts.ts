import type { Context } from '../Context.ts'
import { nounTags, T, verbTags } from '../Tag.ts'

export const isNominal = (tag: number): boolean => nounTags[tag] === 1 || tag === T.close || tag === T.time
export const isVerbal = (tag: number): boolean => verbTags[tag] === 1
export const inNounChunk = (c: Context): boolean =>
  c.previous === T.determiner || c.previous === T.adjective || c.previous === T.number || possessed(c) || opensChunk(c)
/** "whose party", "what action" */
export const opensChunk = (c: Context): boolean =>
  c.previous === T.relative && chunkOpeners.has(c.marks.tokens.words[c.marks.tokens.wordIds[c.previousAt]!]!.norm)
export const chunkOpeners: ReadonlySet<string> = new Set(['whose'])
export const possessed = (c: Context): boolean =>
  c.previousAt >= 0 && (c.marks.tokens.flags[c.previousAt]! & 2) !== 0 && c.previous !== T.pronoun
export const isName = (c: Context): boolean => c.previous === T.name
export const nextIs = (c: Context, word: string): boolean => {
  const { tokens } = c.marks
  return c.nextAt < c.to && tokens.words[tokens.wordIds[c.nextAt]!]!.norm === word
}
/** Speech is never about what is said ("the words said"), and names are given in the passive. */
export const speakers: ReadonlySet<string> = new Set(['say', 'tell'])
export const namers: ReadonlySet<string> = new Set(['call', 'name', 'entitle', 'title', 'dub', 'date'])
export const copulas: ReadonlySet<string> = new Set(['remain', 'become', 'seem', 'appear', 'feel', 'stay'])
export const sayers: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'claim', 'hope'])
export const bareTakers: ReadonlySet<string> = new Set(['see', 'help', 'make', 'let', 'watch'])
export const freeSubject = (c: Context): boolean => isNominal(c.previous) && !c.hasFinite && !possessed(c)
