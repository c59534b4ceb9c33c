import type { Block } from '../../src/layout/Block.ts'
import { sentencesOf } from '../../src/layout/sentencesOf.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { recogniseTimes } from '../../src/times/recogniseTimes.ts'

/** The times of a text by its layout, with the tokens and sentences that a document has. */
export const timesOf = (input: {
  readonly text: string
  readonly blocks: ReadonlyArray<Block>
  readonly published: string | null
}) => {
  const tokens = tokenise(input.text)
  const { blocks, published } = input
  return recogniseTimes({ tokens, blocks, sentences: sentencesOf(tokens, blocks), published })
}
