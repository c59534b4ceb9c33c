import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import { discrepancyKind } from '@annals/model/vocabularies'
import { shortened } from '../../charts/axes.ts'
import type { Brief } from '../Brief.ts'
import { dateText } from '../dateText.ts'
import { cite, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph } from '../page/Block.ts'
import { linkTo } from '../page/Inline.ts'
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

/** Section 5: every disagreement with both quotations side by side. */
export const disagreements = (brief: Brief): Section => {
  const { discrepancies } = brief
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
  return {
    facts: kinds.map(({ fact }) => fact),
    blocks: [
      heading(2, 'disagreements', 'Where the sources disagree'),
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
    ],
  }
}
