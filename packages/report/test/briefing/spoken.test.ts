import { expect, test } from 'vitest'
import { spoken } from '../../src/briefing/spoken.ts'

test.each<[string, string | null, ReadonlyArray<readonly [string, string | undefined]>, string]>([
  ['plain English', null, [['plain English', undefined]], 'the language of the document needs no word'],
  [
    'the Қазақ батальоны in',
    null,
    [
      ['the ', undefined],
      ['Қазақ батальоны', 'kk'],
      [' in', undefined],
    ],
    'Kazakh by its letters',
  ],
  ['министр обороны', null, [['министр обороны', 'ru']], 'Cyrillic without other signs'],
  ['министр', 'ky', [['министр', 'ky']], 'as the source says'],
  ['Académie', 'fr', [['Académie', 'fr']], 'a source in another language'],
])('%s (%s): %j (%s)', (text, language, pieces) => {
  expect(spoken(text, language).map(({ text: words, lang }) => [words, lang])).toEqual(pieces)
})
