import { describe, expect, test } from 'vitest'
import { layOut } from '../../src/layout/layOut.ts'
import { readFacts } from '../../src/layout/readFacts.ts'
import { cleanText } from '../../src/read/clean.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { collection, texts } from '../read/texts.ts'

const names = [
  'NATO',
  'ISAF',
  'IPAP',
  'PARP',
  'PfP',
  'Alliance',
  'Allies',
  'Allied',
  'Partnership Action Plan on Terrorism',
]
const words = vocabulary(
  names,
  collection.map(([, raw]) => raw),
)

/** What a reader checks at a glance: the text's facts, then role, date and first words of every block. */
const projection = (raw: string): string => {
  const clean = cleanText(raw, words)
  const blocks = layOut(clean)
  const { title, authors, published, copyright, licence, language, kind } = readFacts(clean, blocks)
  const facts = {
    title: title?.text ?? null,
    authors: authors.map(({ text }) => text),
    published: published?.value ?? null,
    copyright: copyright?.value ?? null,
    licence: licence?.text ?? null,
    language,
    kind,
  }
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => clean.text.slice(start, end)
  const lines = blocks.map((block) => {
    const label =
      block.label !== null ? `[${cut(block.label)}] ` : block.inherited !== null ? `<${cut(block.inherited)}> ` : ''
    return `${'  '.repeat(block.headings.length)}${block.role}: ${label}${cut(block).slice(0, 60)}`
  })
  return [JSON.stringify(facts, null, 2), '', ...lines, ''].join('\n')
}

// Regenerate with `npx vitest run test/layout/projections.test.ts -u`, and read the difference.
describe('the texts as they are laid out', () => {
  test.each(texts)('%s', async (name, raw) => {
    await expect(projection(raw)).toMatchFileSnapshot(`./projections/${name}`)
  })
})
