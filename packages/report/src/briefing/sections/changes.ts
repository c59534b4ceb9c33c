import type { Change } from '@annals/model/tables/Change'
import { changeKind } from '@annals/model/vocabularies'
import { enumerated, shortened } from '../../charts/axes.ts'
import type { Brief } from '../Brief.ts'
import { cite, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph, type Table, type TableRow } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'
import { differing } from './differing.ts'

// Longer passages are cut here; changes.csv holds them whole.
const longest = 600

interface Side {
  readonly quote: string
  readonly source: Change['from_source']
  readonly start: number
}

const sidesOf = (change: Change): { readonly earlier: Side | null; readonly later: Side | null } => ({
  earlier:
    change.from_quote === null
      ? null
      : { quote: change.from_quote, source: change.from_source, start: change.from_start! },
  later:
    change.to_quote === null ? null : { quote: change.to_quote, source: change.to_source, start: change.to_start! },
})

const placed = (brief: Brief, { source, start }: Side): ReadonlyArray<Inline> => [
  { text: ' (' },
  linkTo(source, `source-${source}`, `Text ${brief.sourceOf.get(source)?.title ?? source}`),
  { text: `, ${start})` },
]

/** The passage; of two wordings both, with the words in which they differ set stronger. */
const passage = (brief: Brief, change: Change): ReadonlyArray<Inline> => {
  const { earlier, later } = sidesOf(change)
  const languageOf = (side: Side) => brief.sourceOf.get(side.source)?.language ?? null
  if (earlier === null || later === null) {
    const only = (earlier ?? later)!
    return [...spoken(`“${shortened(only.quote, longest)}”`, languageOf(only)), ...placed(brief, only)]
  }
  const [before, after] = differing(shortened(earlier.quote, longest), shortened(later.quote, longest))
  const set = (side: Side, runs: typeof before): ReadonlyArray<Inline> => [
    { text: '“' },
    ...runs.flatMap(({ text, differs }) => spoken(text, languageOf(side), differs ? { face: 'semibold' } : {})),
    { text: '”' },
    ...placed(brief, side),
  ]
  return [...set(earlier, before), { text: ' Later: ' }, ...set(later, after)]
}

// The table names events by their title; here their number is shorter, and leads to them.
const effectOf = (brief: Brief, effect: string): ReadonlyArray<Inline> => {
  const found = brief.events.flatMap((event) => {
    const at = effect.indexOf(event.title)
    return at < 0 ? [] : [{ event, at }]
  })
  const pieces: Array<Inline> = []
  let from = 0
  for (const { event, at } of found.toSorted((a, b) => a.at - b.at || b.event.title.length - a.event.title.length)) {
    if (at < from) continue
    const number = String(brief.numberOf.get(event.event_id))
    pieces.push({ text: effect.slice(from, at) })
    pieces.push(linkTo(`No. ${number}`, `event-${event.event_id}`, `Event ${number} in the chronology`))
    from = at + event.title.length
  }
  return [...pieces, { text: effect.slice(from) }].filter(({ text }) => text !== '')
}

const rowOf = (brief: Brief, change: Change, number: number, effect: boolean): TableRow => ({
  ids: [`change-${change.change_id}`],
  cells: [
    [{ text: `C${number}` }],
    [{ text: changeKind.terms[change.kind].label }],
    passage(brief, change),
    ...(effect ? [effectOf(brief, change.effect ?? '')] : []),
  ],
})

const columns = [
  { title: 'No.', share: 0.6 },
  { title: 'Kind', share: 1 },
  { title: 'Passage', share: 6.4 },
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
    columns: [...columns, { title: 'What it does to the events', share: 2.2 }],
    rows: telling.map((change, i) => rowOf(brief, change, i + 1, true)),
  }
  return {
    facts: [all, told],
    blocks: [
      start,
      paragraph(
        [
          cite(all, all.value === 1 ? 'passage differs' : 'passages differ'),
          { text: ` between the editions ${enumerated(pairs)}; ` },
          cite(told, told.value === 1 ? 'touches' : 'touch'),
          {
            text: ' the words that tell of a dated event. What was removed stands only in the earlier edition, what was added only in the later one. The others stand under ',
          },
          linkTo('other changed passages', 'other-changes', 'Other changed passages'),
          { text: '.' },
        ],
        { keepWithNext: telling.length > 0 },
      ),
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
