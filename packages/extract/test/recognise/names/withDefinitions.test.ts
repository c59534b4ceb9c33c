import { expect, test } from 'vitest'
import { loadLexicon } from '../../../src/lexicon/loadLexicon.ts'
import { recogniseNames } from '../../../src/recognise/names/recogniseNames.ts'
import { withDefinitions } from '../../../src/recognise/names/withDefinitions.ts'
import { tokenise } from '../../../src/text/tokenise.ts'
import { namesIn } from './namesIn.ts'

const lexicon = loadLexicon()
const defines = 'the Zonal Training Enhancement Programme (ZTEP) began'

const labels = (text: string, known = lexicon) =>
  recogniseNames({
    tokens: tokenise(text),
    blocks: [{ role: 'paragraph', start: 0, end: text.length, headings: [], label: null, inherited: null }],
    lexicon: known,
    partner: 'KZ',
    organisation: 'NATO',
  }).names.flatMap((name) => (name.kind === 'instrument' ? [name.label] : []))

test('a text uses the acronym that another text of the collection defines', () => {
  expect(labels('in 2008 ZTEP ended')).toEqual([])
  expect(labels('in 2008 ZTEP ended', withDefinitions(lexicon, [namesIn(defines)]))).toEqual(['ZTEP'])
})

test('an acronym with two meanings stays each text’s own', () => {
  const other = 'the Zephyr Trade Exchange Plan (ZTEP) began'
  expect(withDefinitions(lexicon, [namesIn(defines), namesIn(other)])).toBe(lexicon)
})

test('nothing new leaves the lexicon as it is', () => {
  expect(
    withDefinitions(lexicon, [namesIn('the Partnership for Peace (PfP)'), namesIn('low-enriched uranium (LEU)')]),
  ).toBe(lexicon)
})

test('the order of the texts does not matter', () => {
  const american = namesIn('the Zonal Training Enhancement Program (ZTEP) began')
  const entry = (texts: Parameters<typeof withDefinitions>[1]) =>
    withDefinitions(lexicon, texts).instruments.get('ZTEP')
  expect(entry([american, namesIn(defines)])).toEqual(entry([namesIn(defines), american]))
})
