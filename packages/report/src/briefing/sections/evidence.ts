import type { Mention } from '@annals/model/tables/Mention'
import { dateBasis } from '@annals/model/vocabularies'
import type { Brief } from '../Brief.ts'
import { dateText } from '../dateText.ts'
import type { Section } from '../Fact.ts'
import { type Block, heading, paragraph } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'

const place = (brief: Brief, mention: Mention): ReadonlyArray<Inline> => {
  const source = brief.sourceOf.get(mention.source_id)
  const basis =
    mention.date_basis === 'stated'
      ? 'as stated'
      : `${dateBasis.terms[mention.date_basis].label.toLowerCase()}${mention.anchor_start === null ? '' : `, characters ${mention.anchor_start} to ${mention.anchor_end}`}`
  return [
    linkTo(mention.source_id, `source-${mention.source_id}`, `Text ${source?.title ?? mention.source_id}`),
    ...(mention.section === null
      ? []
      : [{ text: ', “' }, ...spoken(mention.section.trim(), source?.language ?? null), { text: '”' }]),
    { text: `, characters ${mention.start} to ${mention.end}. Dated ${dateText(mention.date)} by “` },
    ...spoken(mention.date_text, source?.language ?? null),
    { text: `” (${basis}).` },
  ]
}

const mentionBlocks = (brief: Brief, mention: Mention): ReadonlyArray<Block> => [
  paragraph(spoken(`“${mention.quote.trim()}”`, brief.sourceOf.get(mention.source_id)?.language ?? null), {
    style: 'small',
    gap: 4,
    indent: 22,
    keepWithNext: true,
  }),
  paragraph(place(brief, mention), { style: 'note', gap: 1, indent: 22, wide: true }),
]

/** Every quotation with its place, event by event. */
export const evidence = (brief: Brief): Section => ({
  facts: [],
  blocks: [
    heading(2, 'evidence', 'Evidence', true),
    paragraph(
      brief.events.length === 0
        ? 'There is no event, and so no quotation.'
        : 'Under the number and the title of each event stand the quotations that tell it. The number leads back to the chronology. Line breaks of a text are shown as spaces.',
    ),
    ...brief.events.flatMap((event) => {
      const number = String(brief.numberOf.get(event.event_id))
      return [
        paragraph(
          [
            linkTo(number, `event-${event.event_id}`, `Event ${number} in the chronology`, { face: 'semibold' }),
            { text: ` · ${dateText(event.date)} · `, face: 'semibold' },
            ...spoken(event.title, null, { face: 'semibold' }),
          ],
          { id: `evidence-${event.event_id}`, style: 'small', gap: 11, keepWithNext: true, wide: true },
        ),
        ...(brief.mentionsOf.get(event.event_id) ?? []).flatMap((mention) => mentionBlocks(brief, mention)),
      ]
    }),
  ],
})
