import { sampleDataset } from '@annals/model/SampleDataset'
import type { Dataset } from '@annals/model/tables'
import { expect, test } from 'vitest'
import { columnsOf, tableNames } from '../../src/columns.ts'
import { diffDatasets } from '../../src/diff/diffDatasets.ts'
import { wordingColumns } from '../../src/diff/levelOf.ts'
import { type Published, publishedOf } from '../../src/diff/Published.ts'
import { renderDiff } from '../../src/diff/renderDiff.ts'

const { dataset } = sampleDataset({ seed: 1 })
const old = publishedOf(dataset, '1.2.3')
const now = (changes: Partial<Dataset>) => publishedOf({ ...dataset, ...changes }, '1.2.4')
const [first, ...others] = dataset.events

const withColumns = (table: string, columns: ReadonlyArray<readonly [string, string]>): Published => ({
  ...old,
  columns: new Map([...old.columns, [table, new Map(columns)]]),
})
const personColumns = [...old.columns.get('persons')!]
const without = <V>(map: ReadonlyMap<string, V>, key: string) => new Map([...map].filter(([name]) => name !== key))

test('the same dataset differs in nothing, whatever the order of its rows', () => {
  expect(diffDatasets(old, now({ events: dataset.events.toReversed() }))).toEqual({
    from: '1.2.3',
    to: '1.2.4',
    tables: [],
    level: 'none',
  })
})

test('rows are added, removed and changed by key, a change by column', () => {
  const fresh = { ...first!, event_id: 'e-new' as Dataset['events'][number]['event_id'] }
  const changed = { ...others[0]!, date: '1999', instruments: ['NEW'] }
  const { tables } = diffDatasets(old, now({ events: [fresh, changed, ...others.slice(1)] }))
  expect(tables).toHaveLength(1)
  const [events] = tables
  expect(events!.added.map(({ key }) => key)).toEqual([['e-new']])
  expect(events!.removed.map(({ key }) => key)).toEqual([[first!.event_id]])
  expect(events!.changed).toEqual([
    {
      key: [changed.event_id],
      columns: [
        { column: 'date', before: others[0]!.date, after: '1999' },
        { column: 'instruments', before: others[0]!.instruments, after: ['NEW'] },
      ],
    },
  ])
})

test.each<readonly [string, Published, Published, string]>([
  ['a title reworded', old, now({ events: [{ ...first!, title: 'Another' }, ...others] }), 'patch'],
  ['a date corrected', old, now({ events: [{ ...first!, date: '1999' }, ...others] }), 'minor'],
  ['a title and a date', old, now({ events: [{ ...first!, title: 'A', date: '1999' }, ...others] }), 'minor'],
  ['an event gone', old, now({ events: others }), 'minor'],
  ['a text added', now({ sources: dataset.sources.slice(1) }), old, 'minor'],
  ['a value of a vocabulary gone', old, now({ codebook: dataset.codebook.slice(1) }), 'major'],
  ['a value of a vocabulary added', now({ codebook: dataset.codebook.slice(1) }), old, 'major'],
  ['a label reworded', old, now({ codebook: dataset.codebook.map((row) => ({ ...row, label: 'x' })) }), 'patch'],
  [
    'a definition changed',
    old,
    now({ codebook: dataset.codebook.map((row) => ({ ...row, definition: 'x' })) }),
    'minor',
  ],
  ['a column gone', old, withColumns('persons', personColumns.slice(1)), 'major'],
  ['a column added', withColumns('persons', personColumns.slice(1)), old, 'major'],
  [
    'a column of another type',
    withColumns(
      'persons',
      personColumns.map(([name]) => [name, 'number']),
    ),
    old,
    'major',
  ],
  ['a table gone', old, { ...old, columns: without(old.columns, 'persons') }, 'major'],
  [
    'a table added',
    { ...old, columns: without(old.columns, 'persons'), rows: without(old.rows, 'persons') },
    old,
    'minor',
  ],
  ['the rows of a table not kept', { ...old, rows: without(old.rows, 'activity_by_year') }, old, 'none'],
])('the rule that raises the version: %s', (_, before, after, level) => {
  expect(diffDatasets(before, after).level).toBe(level)
})

test('a column that only one side has is named once, not as a change of every row', () => {
  const { tables } = diffDatasets(withColumns('persons', personColumns.slice(0, -1)), old)
  expect(tables).toHaveLength(1)
  expect(tables[0]).toMatchObject({ columnsAdded: ['sources'], added: [], removed: [], changed: [] })
})

test('the columns of wording are columns', () => {
  for (const table of tableNames) {
    const names = columnsOf(table).map(({ name }) => name)
    for (const column of wordingColumns[table] ?? []) expect(names).toContain(column)
  }
})

test('a comparison is told table by table, with no mark of the texts at work', () => {
  const changed = { ...others[0]!, title: '<b>*x*</b>\n# y' }
  const fresh = { ...first!, event_id: 'e-new' as Dataset['events'][number]['event_id'], title: 'A new one' }
  const text = renderDiff(diffDatasets(old, now({ events: [fresh, changed, ...others.slice(1)] })))
  expect(text).toBe(
    [
      '## From 1.2.3 to 1.2.4: rows came or went, or coded values changed',
      '',
      '### events',
      '',
      '1 added, 1 removed, 1 changed',
      '',
      `- removed ${first!.event_id}: ${first!.date} ${first!.title}`,
      `- added e-new: ${first!.date} A new one`,
      `- changed ${changed.event_id}`,
      `  - title: ${others[0]!.title} → \\<b\\>\\*x\\*\\</b\\> \\# y`,
      '',
    ].join('\n'),
  )
})

test('no more rows than asked for', () => {
  const text = renderDiff(diffDatasets(old, now({ events: [] })), 3)
  expect(text.match(/^- removed/gmu)).toHaveLength(3)
  expect(text).toContain(`- and ${dataset.events.length - 3} more`)
})

test('two long texts are shown where they part', () => {
  const [mention, ...rest] = dataset.mentions
  const quote = 'alike '.repeat(40)
  const before = publishedOf({ ...dataset, mentions: [{ ...mention!, quote: `${quote}in 2006` }, ...rest] }, '1.0.0')
  const after = publishedOf({ ...dataset, mentions: [{ ...mention!, quote: `${quote}in 2007` }, ...rest] }, '1.1.0')
  expect(renderDiff(diffDatasets(before, after))).toContain('alike in 2006 → …')
})
