import type { Fact, FactRow } from '../Fact.ts'
import { type Block, heading, paragraph } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'

// Numbers that follow each other are written as a range, which leads to its first.
const ranges = (rows: ReadonlyArray<FactRow>): ReadonlyArray<{ readonly first: FactRow; readonly last: FactRow }> => {
  const found: Array<{ first: FactRow; last: FactRow }> = []
  for (const row of rows) {
    const open = found.at(-1)
    const follows =
      open !== undefined &&
      /^[A-Z]?\d+$/u.test(row.label) &&
      row.label === open.last.label.replace(/\d+$/u, (digits) => String(Number(digits) + 1))
    if (follows) open.last = row
    else found.push({ first: row, last: row })
  }
  return found.flatMap(({ first, last }) =>
    // Of two neighbours both are named, so that each can be reached.
    last !== first && rows.indexOf(last) - rows.indexOf(first) === 1
      ? [
          { first, last: first },
          { first: last, last },
        ]
      : [{ first, last }],
  )
}

const rowLinks = (rows: ReadonlyArray<FactRow>): ReadonlyArray<Inline> =>
  ranges(rows).flatMap(({ first, last }, i) => [
    ...(i === 0 ? [] : [{ text: ', ' }]),
    linkTo(first.label, first.destination, `Row ${first.label}`),
    ...(first === last ? [] : [{ text: '–' }, linkTo(last.label, last.destination, `Row ${last.label}`)]),
  ])

/** For every figure of the text: what it counts, in which table, and the rows, each leading to its evidence. */
export const factIndex = (facts: ReadonlyArray<Fact>): ReadonlyArray<Block> => {
  const unique = [...new Map(facts.map((fact) => [fact.id, fact])).values()]
  return [
    heading(2, 'rows', 'The rows behind the figures'),
    paragraph(
      unique.length === 0
        ? 'The text has no figure that counts rows.'
        : 'Every figure of the text leads here. Numbers are those of the chronology and lead to the evidence; D stands for a disagreement, C for a change.',
    ),
    ...unique.map((fact) =>
      paragraph(
        [
          { text: `${fact.value}`, face: 'semibold' },
          { text: ` · ${fact.counts} · ${fact.table}${fact.rows.length === 0 ? '' : ': '}` },
          ...rowLinks(fact.rows),
        ],
        { id: `fact-${fact.id}`, style: 'small', gap: 4, wide: true },
      ),
    ),
  ]
}
