import type { WordChunk } from './Chunk.ts'

/** Words that are one preposition, conjunction or subordinator together. */
const phrases: ReadonlyArray<readonly [kind: WordChunk['kind'], words: string]> = [
  ['conjunction', 'as well as'],
  ['conjunction', 'but also'],
  ['preposition', 'such as'],
  ['preposition', 'according to'],
  ['preposition', 'because of'],
  ['preposition', 'due to'],
  ['preposition', 'owing to'],
  ['preposition', 'thanks to'],
  ['preposition', 'prior to'],
  ['preposition', 'subsequent to'],
  ['preposition', 'ahead of'],
  ['preposition', 'instead of'],
  ['preposition', 'rather than'],
  ['preposition', 'in front of'],
  ['preposition', 'in favour of'],
  ['preposition', 'in favor of'],
  ['preposition', 'on behalf of'],
  ['preposition', 'with regard to'],
  ['preposition', 'in accordance with'],
  ['preposition', 'in response to'],
  ['preposition', 'in addition to'],
  ['preposition', 'in order to'],
  ['preposition', 'with a view to'],
  ['preposition', 'up to'],
  ['preposition', 'along with'],
  ['preposition', 'together with'],
  ['preposition', 'next to'],
  ['preposition', 'by means of'],
  ['preposition', 'as part of'],
  ['subordinator', 'so that'],
  ['subordinator', 'provided that'],
  ['subordinator', 'as soon as'],
  ['subordinator', 'as long as'],
  ['subordinator', 'even if'],
  ['subordinator', 'even though'],
]

export interface Phrase {
  readonly kind: WordChunk['kind']
  readonly words: ReadonlyArray<string>
}

/** The phrases by their first word, the longest first. */
export const phrasesBy: ReadonlyMap<string, ReadonlyArray<Phrase>> = Map.groupBy(
  phrases
    .map(([kind, text]): Phrase => ({ kind, words: text.split(' ') }))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0]!,
)
