import type { Change } from '@annals/model/tables/Change'
import { changeKind } from '@annals/model/vocabularies'
import { enumerated, shortened } from '../../charts/axes.ts'
import type { Brief } from '../Brief.ts'
import { cite, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph, type Table, type TableRow } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'

// Longer passages are cut here; changes.csv holds them whole.
const longest = 600

const words = (
  brief: Brief,
  quote: string | null,
  source: Change['from_source'],
  start: number | null,
): ReadonlyArray<Inline> =>
  quote === null
    ? []
    : [
        ...spoken(`“${shortened(quote, longest)}”`, brief.sourceOf.get(source)?.language ?? null),
        { text: ` (${source}, ${start})` },
      ]

const rowOf = (brief: Brief, change: Change, number: number, effect: boolean): TableRow => ({
  ids: [`change-${change.change_id}`],
  cells: [
    [{ text: `C${number}` }],
    [{ text: changeKind.terms[change.kind].label }],
    words(brief, change.from_quote, change.from_source, change.from_start),
    words(brief, change.to_quote, change.to_source, change.to_start),
    ...(effect ? [spoken(change.effect ?? '')] : []),
  ],
})

const columns = [
  { title: 'No.', share: 0.6 },
  { title: 'Kind', share: 1.1 },
  { title: 'Earlier edition', share: 3.4 },
  { title: 'Later edition', share: 3.4 },
] as const

const factOf = (id: string, counts: string, changes: Brief['changes'], before: number): Fact => ({
  id,
  value: changes.length,
  counts,
  table: 'changes.csv',
  rows: changes.map(({ change_id }, i) => ({ label: `C${before + i + 1}`, destination: `change-${change_id}` })),
})

/** Section 5, its second part: what changed between editions in the words that tell of dated events. */
export const changes = (brief: Brief): Section => {
  const start = heading(2, 'changes', 'What changed between editions')
  if (brief.changes.length === 0) {
    return { facts: [], blocks: [start, paragraph('No two texts are editions of one work that differ.')] }
  }
  const telling = brief.changes.slice(0, brief.telling)
  const all = factOf('changes', 'changes between editions', brief.changes, 0)
  const told = factOf('changes-telling', 'changes in the words of a mention', telling, 0)
  const pairs = [...new Set(brief.changes.map(({ from_source, to_source }) => `${from_source} and ${to_source}`))]
  const table: Table = {
    kind: 'table',
    id: 'table-changes',
    caption: [{ text: 'Changes in the words that tell of dated events' }],
    columns: [...columns, { title: 'What it does to the events', share: 2.7 }],
    rows: telling.map((change, i) => rowOf(brief, change, i + 1, true)),
  }
  return {
    facts: [all, told],
    blocks: [
      start,
      paragraph([
        cite(all, all.value === 1 ? 'passage differs' : 'passages differ'),
        { text: ` between the editions ${enumerated(pairs)}; ` },
        cite(told, told.value === 1 ? 'touches' : 'touch'),
        { text: ' the words that tell of a dated event. The others stand under ' },
        linkTo('other changed passages', 'other-changes', 'Other changed passages'),
        { text: '.' },
      ]),
      ...(telling.length === 0 ? [] : [table]),
    ],
  }
}

/** After the evidence: the changed passages that tell of no dated event. */
export const otherChanges = (brief: Brief): ReadonlyArray<Block> => {
  if (brief.changes.length === 0) return []
  const others = brief.changes.slice(brief.telling)
  return [
    heading(2, 'other-changes', 'Other changed passages'),
    others.length === 0
      ? paragraph('Every changed passage tells of a dated event.')
      : {
          kind: 'table',
          id: 'table-other-changes',
          caption: [{ text: 'Changed passages without a dated event' }],
          columns: [...columns],
          rows: others.map((change, i) => rowOf(brief, change, brief.telling + i + 1, false)),
        },
  ]
}
