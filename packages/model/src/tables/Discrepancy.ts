import { Schema } from 'effect'
import { column, maybe, Offset, Text } from '../Column.ts'
import { DiscrepancyId, EventId, SourceId } from '../Ids.ts'
import { discrepancyKind } from '../vocabularies.ts'

const side = (name: string) =>
  ({
    value: column(Text, `Value ${name}`, `What side ${name} says.`),
    source: column(SourceId, `Source ${name}`, `The text of side ${name}.`),
    start: column(Offset, `Start ${name}`, `First character of quotation ${name}, in code points of the raw file.`),
    end: column(Offset, `End ${name}`, `One past the last character of quotation ${name}.`),
    quote: column(Text, `Quotation ${name}`, `Exactly the raw file’s characters of side ${name}.`),
  }) as const
const a = side('A')
const b = side('B')

/** What two passages disagree on, with both quotations. */
export const Discrepancy = Schema.Struct({
  discrepancy_id: column(DiscrepancyId, 'Discrepancy', 'Made from both passages.'),
  kind: column(discrepancyKind.schema, 'Kind', 'What kind of disagreement it is.'),
  subject: column(Text, 'Subject', 'What it is about.'),
  event_id: column(maybe(EventId), 'Event', 'The event concerned, where there is one.'),
  value_a: a.value,
  source_a: a.source,
  start_a: a.start,
  end_a: a.end,
  quote_a: a.quote,
  value_b: b.value,
  source_b: b.source,
  start_b: b.start,
  end_b: b.end,
  quote_b: b.quote,
  note: column(maybe(Text), 'Note', 'What a reader should know about it.'),
})
export type Discrepancy = typeof Discrepancy.Type
