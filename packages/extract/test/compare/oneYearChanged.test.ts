import { createHash } from 'node:crypto'
import type { ManifestSource } from '@annals/model/Collection'
import { Collection } from '@annals/model/Collection'
import { SourceId } from '@annals/model/Ids'
import { violations } from '@annals/model/invariants'
import { decodeDataset, encodeDataset } from '@annals/model/Ndjson'
import type { Dataset } from '@annals/model/tables'
import { Result, Schema } from 'effect'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import type { RawText } from '../../src/readDocument.ts'
import { collections } from '../gold/collections.ts'

const textOf = (raw: string): RawText => ({ raw, sha256: createHash('sha256').update(raw).digest('hex') })

/** What a build would write of a text and its copy; fails as a build does where that contradicts itself. */
const built = (manifest: Collection, [text, copy]: readonly [string, string]): Dataset => {
  const [source] = manifest.sources
  const texts = new Map([
    [source!.id as string, textOf(text)],
    ['copy', textOf(copy)],
  ])
  const sources: ReadonlyArray<ManifestSource> = [source!, { ...source!, id: SourceId.make('copy'), file: 'copy.txt' }]
  const dataset = Result.getOrThrow(decodeDataset(encodeDataset(extract({ ...manifest, sources }, texts))))
  const raw = new Map([...texts].map(([id, { raw }]) => [SourceId.make(id), raw]))
  expect(violations(dataset, raw)).toEqual([])
  return dataset
}

/** Whether a row of the disagreements or of the changes shows the place, in code points, or the texts' own dates differ. */
const isReported = ({ discrepancies, changes, sources }: Dataset, at: number): boolean => {
  const holds = (start: number | null, end: number | null) => start !== null && start <= at && at < end!
  return (
    discrepancies.some((row) => holds(row.start_a, row.end_a) || holds(row.start_b, row.end_b)) ||
    changes.some((row) => holds(row.from_start, row.from_end) || holds(row.to_start, row.to_end)) ||
    new Set(sources.map(({ published }) => published)).size > 1
  )
}

const perText = 8
const year = /(?<![\d.,/-])(?:19|20)\d\d(?!\d)/gu

const texts = collections.flatMap(({ name, load }) => {
  const { manifest, texts } = load()
  return manifest.sources.map((source) => ({
    name: `${name}: ${source.id}`,
    manifest: { ...manifest, sources: [source] } satisfies Collection,
    raw: texts.get(source.id)!.raw,
  }))
})

test('there is a text of every annotated collection', () => {
  expect(texts.length).toBeGreaterThanOrEqual(26)
})

describe('a copy with one year changed builds beside its text, and the difference is reported', () => {
  test.each(texts)('$name', ({ manifest, raw }) => {
    const all = [...raw.matchAll(year)]
    const chosen = all.filter((_, i) => i % Math.max(1, Math.floor(all.length / perText)) === 0)
    expect(chosen.length).toBeGreaterThanOrEqual(Math.min(perText, all.length))
    const silent = chosen.flatMap((match, i) => {
      const other = String(Number(match[0]) + (i % 2 === 0 ? 1 : -1))
      const copy = raw.slice(0, match.index) + other + raw.slice(match.index + 4)
      const dataset = built(manifest, [raw, copy])
      const at = [...raw.slice(0, match.index)].length
      return isReported(dataset, at) ? [] : [`${raw.slice(match.index - 30, match.index + 4)} > ${other}`]
    })
    expect(silent).toEqual([])
  })
})

const manifest = Schema.decodeUnknownSync(Collection)({
  id: 'rwanda-un',
  title: 'Rwanda and the United Nations',
  partner: 'RW',
  organisation: 'UN',
  sources: [{ id: 'page', file: 'page.txt' }],
})
const around = `Rwanda and the United Nations

Rwanda joined the United Nations on 18 September 1962, and its engineers have built roads for several missions of the
organisation since then, in deserts and in forests, with machines that other members lent to the battalion.`

test.each([
  [
    'two events of one sentence are both disputed, and each shows why',
    'Under-Secretary-General Jean-Pierre Lacroix visited Kigali on 12 and 13 March 2018 and signed a memorandum on rapid deployment with Defence Minister James Kabarebe.',
    '2018',
    '2017',
    [
      ['date', '2017-03-12/2017-03-13', '2018-03-12/2018-03-13'],
      ['date', '2017-03-12/2017-03-13', '2018-03-12/2018-03-13'],
    ],
  ],
  [
    'a month, in a sentence that dates no event',
    'The rainy season that began in March 2018 was long.',
    'March',
    'April',
    [['date', '2018-03', '2018-04']],
  ],
  [
    'a number that is no date',
    'Box 1998 holds the papers of the first year.',
    '1998',
    '1999',
    [['count', '1998', '1999']],
  ],
  ['a row of few words', 'Milestones\n2004 Seminar\n2009 Course', '2009', '2010', [['date', '2009', '2010']]],
  ['a day spelt with another number of digits', 'The office of 5 May 2010 is closed.', '5 May', '05 May', []],
  ['a month spelt shorter', 'The office of 5 February 2010 is closed.', 'February', 'Feb.', []],
])('%s', (_, sentence, was, now, expected) => {
  const text = `${around}\n\n${sentence}\n`
  const { discrepancies } = built(manifest, [text, `${around}\n\n${sentence.replace(was, now)}\n`])
  const found = discrepancies.map(({ kind, value_a, value_b }) => [kind, ...[value_a, value_b].toSorted()])
  expect(found.toSorted()).toEqual(expected)
})
