import { fate } from '@annals/model/vocabularies'
import { counted as countedWords } from '../../charts/axes.ts'
import type { Brief } from '../Brief.ts'
import { cite, eventFact, type Fact, type Section } from '../Fact.ts'
import { heading, paragraph } from '../page/Block.ts'

/** Section 7, its first page: how the data were made, what they cannot say, and what was left out. */
export const method = (brief: Brief): Section => {
  const { dataset, counted, events, planned, context } = brief
  const expressions = dataset.temporal_expressions
  const fates = fate.values
    .map((value) => ({ value, n: expressions.filter((expression) => expression.fate === value).length }))
    .filter(({ n }) => n > 0)
  const inherited = dataset.mentions.filter(({ date_basis }) => date_basis !== 'stated')
  const used = fates.filter(({ value }) => value === 'mention' || value === 'anchor').reduce((sum, { n }) => sum + n, 0)
  const plannedFact = eventFact(brief, 'planned', 'events with status planned', planned)
  const contextFact = eventFact(brief, 'context', 'events with scope context', context)
  const inheritedFact: Fact = {
    id: 'inherited',
    value: inherited.length,
    counts: 'mentions whose date_basis is not stated',
    table: 'mentions.csv',
    rows: [...new Set(inherited.map(({ event_id }) => event_id))]
      .map((event_id) => ({ label: String(brief.numberOf.get(event_id)), destination: `evidence-${event_id}` }))
      .toSorted((a, b) => Number(a.label) - Number(b.label)),
  }
  return {
    facts: [plannedFact, contextFact, inheritedFact],
    blocks: [
      heading(2, 'method', 'Method, limits and what was left out', true),
      paragraph(
        `Each text is read as it stands. A clause or a row of a milestones table that reports an activity and gives, or inherits, its time is a mention; mentions of the same happening are one event. ${countedWords(dataset.mentions.length, 'mention')} tell the ${countedWords(events.length, 'event')} listed here, ${counted.length} of them counted. Every quotation is exactly the characters of its text at the place given, counted in Unicode code points from the first character.`,
      ),
      {
        kind: 'list',
        items: [
          [
            { text: 'Time is the time of the activity, never of the writing. ' },
            cite(inheritedFact, inheritedFact.value === 1 ? 'mention takes' : 'mentions take'),
            {
              text: ' the year from the row, the heading, the sentence before or the dateline; the evidence names the place.',
            },
          ],
          [
            { text: 'Events aimed at the region or at all partners are regional and told apart. ' },
            cite(contextFact, contextFact.value === 1 ? 'event of background is' : 'events of background are'),
            { text: ' listed and not counted, and so ' },
            cite(
              plannedFact,
              plannedFact.value === 1
                ? 'is the event that a text only announces.'
                : 'are those that a text only announces.',
            ),
          ],
          [
            {
              text: 'An event is corroborated when two or more independent works tell it alike. Editions and duplicates of one work are one voice.',
            },
          ],
          [
            {
              text: 'Counts measure what the texts tell. A text that lists milestones yields more events than one that argues, and what no text mentions is not here. Differences between years and between partners are differences of coverage too.',
            },
          ],
          [
            {
              text: 'The coding is done by rules, without a person’s judgement of each case. Who doubts a row can read its sentence in the evidence and its rule in mentions.csv.',
            },
          ],
        ],
      },
      heading(3, 'left-out', 'What was left out'),
      paragraph(
        expressions.length === 0
          ? 'The texts hold no expression of time.'
          : `${countedWords(expressions.length, 'expression')} of time, and numbers that look like one, were found; ${used} date a mention or lend it their year, and ${expressions.length - used} were left out for the reasons below. Each is a row of temporal_expressions.csv.`,
      ),
      ...(fates.length === 0
        ? []
        : [
            {
              kind: 'table',
              id: 'table-fates',
              caption: [{ text: 'Table 7. What became of every expression of time' }],
              columns: [
                { title: 'Fate', share: 2 },
                { title: 'What it means', share: 6 },
                { title: 'Expressions', share: 1.2, align: 'right' },
              ],
              rows: fates.map(({ value, n }) => ({
                cells: [
                  [{ text: fate.terms[value].label }],
                  [{ text: fate.terms[value].definition }],
                  [{ text: String(n) }],
                ],
              })),
            } as const,
          ]),
    ],
  }
}
