import { layOut } from '../../src/layout/layOut.ts'
import { readFacts } from '../../src/layout/readFacts.ts'
import { cleanText } from '../../src/read/clean.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'

const words = vocabulary(['NATO'], [])
/** One line a block: its role, its label in brackets or the inherited one in angles, and its words. */
export const project = (raw: string): ReadonlyArray<string> => {
  const clean = cleanText(raw, words)
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => clean.text.slice(start, end)
  return layOut(clean).map((block) => {
    const label =
      block.label !== null ? `[${cut(block.label)}] ` : block.inherited !== null ? `<${cut(block.inherited)}> ` : ''
    return `${block.role}: ${label}${cut(block)}`
  })
}
/** What a page says of itself. */
export const facts = (raw: string): readonly [title: string | null, published: string | null] => {
  const clean = cleanText(raw, words)
  const { title, published } = readFacts(clean, layOut(clean))
  return [title?.text ?? null, published?.value ?? null]
}

export const lead =
  'Chad and the Union of Rivers have worked together on many things for a long time and mean to go on.'
export const more =
  'The envoy of the Union went to the capital and spoke with the head of the state about all of its rivers.'
