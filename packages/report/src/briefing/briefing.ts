import type { Brief } from './Brief.ts'
import type { Section } from './Fact.ts'
import type { Block, Heading } from './page/Block.ts'
import type { Attachment } from './page/setDocument.ts'
import { activityByYear } from './sections/activityByYear.ts'
import { changes, otherChanges } from './sections/changes.ts'
import { chronology } from './sections/chronology.ts'
import { composition } from './sections/composition.ts'
import { disagreements } from './sections/disagreements.ts'
import { evidence } from './sections/evidence.ts'
import { factIndex } from './sections/factIndex.ts'
import { numberedFigures } from './sections/figures.ts'
import { files } from './sections/files.ts'
import { method } from './sections/method.ts'
import { people } from './sections/people.ts'
import { sources } from './sections/sources.ts'
import { summary } from './sections/summary.ts'

const entriesOf = (sections: ReadonlyArray<ReadonlyArray<Block>>) =>
  sections
    .flat()
    .filter((block): block is Heading => block.kind === 'heading' && block.level === 2)
    .map(({ id, text }) => ({ id, text }))

// Sections of a line or two follow each other; a page for each would be mostly white.
const fewEvents = 4
const running = (block: Block): Block => (block.kind === 'heading' ? { ...block, newPage: false } : block)

// Tables are numbered in reading order, whichever of them there are.
const numberedTables = (parts: ReadonlyArray<ReadonlyArray<Block>>): ReadonlyArray<ReadonlyArray<Block>> => {
  let number = 0
  return parts.map((blocks) =>
    blocks.map((block) => {
      if (block.kind !== 'table' || block.unnumbered === true) return block
      number += 1
      return { ...block, caption: [{ text: `Table ${number}. ` }, ...block.caption] }
    }),
  )
}

/** The whole briefing as blocks, part by part (DESIGN, section 6). */
export const briefing = (brief: Brief, attachments: ReadonlyArray<Attachment>): ReadonlyArray<ReadonlyArray<Block>> => {
  const figures = numberedFigures()
  const body: ReadonlyArray<Section> = [
    activityByYear(brief, figures),
    composition(brief, figures),
    chronology(brief),
    disagreements(brief),
    changes(brief),
    people(brief, figures),
    method(brief),
    sources(brief),
  ]
  const last: ReadonlyArray<Section> = [
    evidence(brief),
    { blocks: otherChanges(brief), facts: [] },
    files(brief, attachments),
  ]
  const contents: Block = {
    kind: 'contents',
    entries: entriesOf([...body.map(({ blocks }) => blocks), factIndex([]), ...last.map(({ blocks }) => blocks)]),
  }
  const first = summary(brief, contents)
  const index = factIndex([first, ...body, ...last].flatMap(({ facts }) => facts))
  const parts = numberedTables([
    first.blocks,
    ...body.map(({ blocks }) => blocks),
    index,
    ...last.map(({ blocks }) => blocks),
  ])
  return brief.events.length < fewEvents ? parts.map((blocks) => blocks.map(running)) : parts
}
