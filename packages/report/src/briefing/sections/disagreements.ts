import type { Change } from '@annals/model/tables/Change'
import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import { changeKind, discrepancyKind } from '@annals/model/vocabularies'
import { counted as countedWords, enumerated, shortened } from '../../charts/axes.ts'
import type { Brief } from '../Brief.ts'
import { dateText } from '../dateText.ts'
import { cite, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph, type TableRow } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'

// Longer passages are cut here; the tables in the file hold them whole.
const longest = 700

const valueText = ({ kind }: Discrepancy, value: string): string =>
  (kind === 'date' || kind === 'start') && /^[-\d./X]+$/u.test(value) && /\d{3}/u.test(value) ? dateText(value) : value

const side = (brief: Brief, discrepancy: Discrepancy, name: 'a' | 'b'): ReadonlyArray<Block> => {
  const source = discrepancy[`source_${name}`]
  const language = brief.sourceOf.get(source)?.language ?? null
  return [
    paragraph(spoken(valueText(discrepancy, discrepancy[`value_${name}`]), language, { face: 'semibold' }), {
      style: 'body',
      gap: 3,
    }),
    paragraph(spoken(`“${shortened(discrepancy[`quote_${name}`], longest)}”`, language), { style: 'small', gap: 2 }),
    paragraph(
      [
        linkTo(source, `source-${source}`, `Text ${brief.sourceOf.get(source)?.title ?? source}`),
        { text: `, characters ${discrepancy[`start_${name}`]} to ${discrepancy[`end_${name}`]}` },
      ],
      { style: 'note', gap: 2 },
    ),
  ]
}

const discrepancyBlocks = (brief: Brief, discrepancy: Discrepancy, number: number): ReadonlyArray<Block> => {
  const event = discrepancy.event_id === null ? undefined : brief.numberOf.get(discrepancy.event_id)
  return [
    paragraph(
      [
        { text: `D${number} · ${discrepancyKind.terms[discrepancy.kind].label}: `, face: 'semibold' },
        ...spoken(discrepancy.subject),
        ...(event === undefined
          ? []
          : [
              { text: ' (' },
              linkTo(`event ${event}`, `event-${discrepancy.event_id}`, `Event ${event} in the chronology`),
              { text: ')' },
            ]),
      ],
      { id: `discrepancy-${discrepancy.discrepancy_id}`, gap: 15, keepWithNext: true, wide: true },
    ),
    {
      kind: 'columns',
      spans: [6, 6],
      columns: [side(brief, discrepancy, 'a'), side(brief, discrepancy, 'b')],
      keepWithNext: discrepancy.note !== null,
    },
    ...(discrepancy.note === null
      ? []
      : [paragraph([{ text: 'Note: ' }, ...spoken(discrepancy.note)], { style: 'note', gap: 3, wide: true })]),
  ]
}

const changeRow = (brief: Brief, change: Change, number: number): TableRow => {
  const words = (quote: string | null, source: Change['from_source'], start: number | null): ReadonlyArray<Inline> =>
    quote === null
      ? []
      : [
          ...spoken(`“${shortened(quote, longest)}”`, brief.sourceOf.get(source)?.language ?? null),
          { text: ` (${source}, ${start})` },
        ]
  return {
    ids: [`change-${change.change_id}`],
    cells: [
      [{ text: `C${number}` }],
      [{ text: changeKind.terms[change.kind].label }],
      words(change.from_quote, change.from_source, change.from_start),
      words(change.to_quote, change.to_source, change.to_start),
      change.effect === null ? [] : spoken(change.effect),
    ],
  }
}

/** Section 5: every disagreement with both quotations side by side, and what changed between editions. */
export const disagreements = (brief: Brief): Section => {
  const { discrepancies, changes } = brief.dataset
  const kinds = discrepancyKind.values.flatMap((kind) => {
    const own = discrepancies.flatMap((row, i) => (row.kind === kind ? [{ row, number: i + 1 }] : []))
    const fact: Fact = {
      id: `discrepancies-${kind}`,
      value: own.length,
      counts: `disagreements of kind ${kind}`,
      table: 'discrepancies.csv',
      rows: own.map(({ row, number }) => ({ label: `D${number}`, destination: `discrepancy-${row.discrepancy_id}` })),
    }
    return own.length === 0 ? [] : [{ kind, fact }]
  })
  const changeFact: Fact = {
    id: 'changes',
    value: changes.length,
    counts: 'changes between editions',
    table: 'changes.csv',
    rows: changes.map(({ change_id }, i) => ({ label: `C${i + 1}`, destination: `change-${change_id}` })),
  }
  const pairs = [...new Set(changes.map(({ from_source, to_source }) => `${from_source} and ${to_source}`))]
  return {
    facts: [...kinds.map(({ fact }) => fact), ...(changes.length === 0 ? [] : [changeFact])],
    blocks: [
      heading(2, 'disagreements', 'Where the sources disagree', true),
      discrepancies.length === 0
        ? paragraph('No two passages were found to disagree.')
        : paragraph([
            { text: 'By kind: ' },
            ...kinds.flatMap(({ kind, fact }, i) => [
              ...(i === 0 ? [] : [{ text: i === kinds.length - 1 ? ' and ' : ', ' }]),
              { text: `${discrepancyKind.terms[kind].label.toLowerCase()} ` },
              cite(fact),
            ]),
            {
              text: '. Neither side is corrected: both are quoted as they stand. A difference of precision alone is no disagreement.',
            },
          ]),
      ...discrepancies.flatMap((row, i) => discrepancyBlocks(brief, row, i + 1)),
      heading(2, 'changes', 'What changed between editions'),
      ...(changes.length === 0
        ? [paragraph('No two texts are editions of one work that differ.')]
        : [
            paragraph([
              cite(changeFact, changes.length === 1 ? 'passage differs' : 'passages differ'),
              { text: ` between the editions ${enumerated(pairs)}.` },
            ]),
            {
              kind: 'table',
              id: 'table-changes',
              caption: [{ text: `Table 4. ${countedWords(changes.length, 'change')} between editions` }],
              columns: [
                { title: 'No.', share: 0.6 },
                { title: 'Kind', share: 1.1 },
                { title: 'Earlier edition', share: 3.6 },
                { title: 'Later edition', share: 3.6 },
                { title: 'What it does to the events', share: 2.2 },
              ],
              rows: changes.map((change, i) => changeRow(brief, change, i + 1)),
            } as const,
          ]),
    ],
  }
}
