import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layOut } from '../../../src/layout/layOut.ts'
import { namesOf } from '../../../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../../../src/lexicon/loadLexicon.ts'
import { cleanText } from '../../../src/read/clean.ts'
import { vocabulary } from '../../../src/read/Vocabulary.ts'
import { recogniseNames } from '../../../src/recognise/names/recogniseNames.ts'
import { tokenise } from '../../../src/text/tokenise.ts'
import { namesIn } from './namesIn.ts'

const folders = ['../../../../../data/texts', '../../collections/dev/texts', '../../collections/held-out/texts']
const lexicon = loadLexicon()

const texts = folders.flatMap((folder) => {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(path, name), 'utf8')] as const)
})

describe.each(texts)('%s', (_name, raw) => {
  const clean = cleanText(raw, vocabulary(namesOf(lexicon), [raw]))
  const blocks = layOut(clean)
  const input = { tokens: tokenise(clean.text), blocks, lexicon, partner: 'KZ', organisation: 'NATO' }
  const { names, acronyms } = recogniseNames(input)

  test('names are in order, inside a block, and begin and end with a letter or a closing bracket', () => {
    let start = 0
    for (const name of names) {
      expect(name.start).toBeGreaterThanOrEqual(start)
      start = name.start
      expect(blocks.some((block) => block.start <= name.start && name.end <= block.end)).toBe(true)
      expect(clean.text.slice(name.start, name.end)).toMatch(/^[\p{L}\d].*[\p{L}\d.+)]$/su)
    }
  })

  test('of the instruments that clauses are about no two overlap', () => {
    const about = names.filter((name) => name.kind === 'instrument' && name.listedOnly !== true)
    for (let i = 1; i < about.length; i++) expect(about[i]!.start).toBeGreaterThanOrEqual(about[i - 1]!.end)
  })

  test('an office and its holder stand apart, in one line', () => {
    for (const name of names) {
      if (name.kind !== 'person' || name.office === null) continue
      const { span } = name.office
      expect(span.end <= name.start || span.start >= name.end).toBe(true)
      const from = Math.min(span.start, name.start)
      expect(clean.text.slice(from, Math.max(span.end, name.end))).not.toMatch(/\n/u)
    }
  })

  test('definitions hold their two forms', () => {
    for (const { start, end, acronymSpan, expansionSpan } of acronyms) {
      expect(start).toBe(Math.min(acronymSpan.start, expansionSpan.start))
      expect(end).toBeGreaterThanOrEqual(Math.max(acronymSpan.end, expansionSpan.end))
    }
  })

  test('the same text gives the same names', () => {
    expect(recogniseNames(input)).toEqual({ names, acronyms })
  })
})

describe('odd input', () => {
  test.each([
    [''],
    ['('],
    ['()'],
    ['(A)'],
    ['“'],
    ['Mr.'],
    ['the President'],
    ['’s'],
    ['-'],
    ['PfP'],
    ['exercise “'],
    ['President, '],
    ['A.'],
    ['of the of the (OFT)'],
  ])('%j is read', (text) => {
    expect(() => namesIn(text)).not.toThrow()
  })

  test('hostile input is read to its end', () => {
    const worst = 'President Minister “Operation (Plan for the Programme of the Agreement and the '.repeat(2000)
    expect(namesIn(worst)).toBeDefined()
  })
})
