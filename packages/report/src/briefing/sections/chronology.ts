import type { Event } from '@annals/model/tables/Event'
import { area, eventType, recurrence } from '@annals/model/vocabularies'
import { countryName } from '../../countryName.ts'
import type { Brief } from '../Brief.ts'
import { dateText } from '../dateText.ts'
import type { Section } from '../Fact.ts'
import { type Block, heading, paragraph, type TableRow } from '../page/Block.ts'
import { type Inline, linkTo } from '../page/Inline.ts'
import { spoken } from '../spoken.ts'

const maxTexts = 4

const dateOf = (event: Event): string =>
  event.recurrence === null
    ? dateText(event.date)
    : `${dateText(event.date)}, ${recurrence.terms[event.recurrence].label.toLowerCase()}`

const textsOf = ({ mentionsOf, sourceOf }: Brief, event: Event): ReadonlyArray<Inline> => {
  const ids = [...new Set((mentionsOf.get(event.event_id) ?? []).map(({ source_id }) => source_id))]
  const shown = ids.length > maxTexts ? ids.slice(0, maxTexts - 1) : ids
  return [
    ...shown.flatMap((id, i) => [
      ...(i === 0 ? [] : [{ text: ', ' }]),
      linkTo(id, `source-${id}`, `Text ${sourceOf.get(id)?.title ?? id}`),
    ]),
    ...(ids.length > shown.length ? [{ text: ` and ${ids.length - shown.length} more` }] : []),
  ]
}

const sureness = (brief: Brief, event: Event): ReadonlyArray<Inline> => {
  if (event.corroboration === 'single-source') return []
  if (event.corroboration === 'corroborated') return [{ text: '. Corroborated.' }]
  const discrepancy = brief.dataset.discrepancies.find(({ event_id }) => event_id === event.event_id)
  return [
    { text: '. ' },
    discrepancy === undefined
      ? { text: 'Disputed.' }
      : linkTo('Disputed.', `discrepancy-${discrepancy.discrepancy_id}`, 'The disagreement about this event'),
  ]
}

const withWhom = (brief: Brief, { partner, organisation }: Event): string =>
  new Set(brief.dataset.sources.map((source) => source.organisation)).size > 1
    ? `${countryName(partner)}, ${organisation}`
    : countryName(partner)

const rowsOf = (
  brief: Brief,
  events: ReadonlyArray<Event>,
  years: boolean,
  partner: boolean,
): ReadonlyArray<TableRow> =>
  events.map((event, i) => {
    const newYear = event.year !== events[i - 1]?.year
    const number = String(brief.numberOf.get(event.event_id))
    return {
      ids: [`event-${event.event_id}`, ...(years && newYear ? [`year-${event.year}`] : [])],
      group: newYear,
      cells: [
        [linkTo(number, `evidence-${event.event_id}`, `The evidence of event ${number}`)],
        [{ text: dateOf(event) }],
        ...(partner ? [[{ text: withWhom(brief, event) }]] : []),
        spoken(event.title),
        [
          { text: `${eventType.terms[event.type].label}, ${area.terms[event.area].label.toLowerCase()}` },
          ...(event.scope === 'regional' ? [{ text: '. Regional' }] : []),
        ],
        [...textsOf(brief, event), ...sureness(brief, event)],
      ],
    }
  })

const table = (
  brief: Brief,
  {
    id,
    caption,
    events,
    years = false,
  }: { id: string; caption: string; events: ReadonlyArray<Event>; years?: boolean },
): Block => {
  const partner = new Set(brief.dataset.sources.map((source) => source.partner)).size > 1
  return {
    kind: 'table',
    id,
    caption: [{ text: caption }],
    columns: [
      { title: 'No.', share: 0.75 },
      { title: 'Date', share: 1.75 },
      ...(partner ? [{ title: 'Partner', share: 1.6 }] : []),
      { title: 'Event', share: partner ? 4.1 : 5 },
      { title: 'Type and area', share: 2.3 },
      { title: 'Texts', share: 2.3 },
    ],
    rows: rowsOf(brief, events, years, partner),
  }
}

/** Section 4: every event in order of time; what is planned or background stands apart and is not counted. */
export const chronology = (brief: Brief): Section => {
  const { counted, planned, context, events } = brief
  const start = heading(2, 'chronology', 'Chronology')
  if (events.length === 0) return { facts: [], blocks: [start, paragraph('The texts date no event.')] }
  return {
    facts: [],
    blocks: [
      start,
      paragraph(
        'Each number leads to the evidence of its event: the quotations that tell it, with their place. A date is as exact as the texts give it.',
        { keepWithNext: true },
      ),
      ...(counted.length === 0
        ? []
        : [
            table(brief, {
              id: 'table-chronology',
              caption: 'Counted events in order of time',
              events: counted,
              years: true,
            }),
          ]),
      ...(planned.length === 0
        ? []
        : [
            heading(3, 'planned', 'Announced, not counted'),
            table(brief, { id: 'table-planned', caption: 'Events that the texts only announce', events: planned }),
          ]),
      ...(context.length === 0
        ? []
        : [
            heading(3, 'context', 'Background, not counted'),
            table(brief, {
              id: 'table-context',
              caption: 'The history that the texts tell as background',
              events: context,
            }),
          ]),
    ],
  }
}
