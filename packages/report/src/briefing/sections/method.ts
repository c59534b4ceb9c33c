import type { Mention } from '@annals/model/tables/Mention'
import { fate } from '@annals/model/vocabularies'
import type { Brief } from '../Brief.ts'
import { cite, citeCount, eventFact, type Fact, type Section } from '../Fact.ts'
import { type Block, heading, paragraph } from '../page/Block.ts'
import type { Inline } from '../page/Inline.ts'

const evidenceRows = ({ numberOf }: Brief, events: Iterable<Brief['events'][number]['event_id']>): Fact['rows'] =>
  [...new Set(events)]
    .map((id) => ({ label: String(numberOf.get(id)), destination: `evidence-${id}` }))
    .toSorted((a, b) => Number(a.label) - Number(b.label))

const methodFacts = (brief: Brief) => {
  const { dataset, events, counted, planned, context } = brief
  const expressions = dataset.temporal_expressions
  const inherited = dataset.mentions.filter(({ date_basis }) => date_basis !== 'stated')
  const used = expressions.filter(({ fate: value }) => value === 'mention' || value === 'anchor')
  const ofExpressions = (id: string, value: number, counts: string): Fact => ({
    id,
    value,
    counts,
    table: 'temporal_expressions.csv',
    rows: expressions.length === 0 ? [] : [{ label: 'by fate', destination: 'table-fates' }],
  })
  const ofMentions = (id: string, mentions: ReadonlyArray<Mention>, counts: string): Fact => ({
    id,
    value: mentions.length,
    counts,
    table: 'mentions.csv',
    rows: evidenceRows(
      brief,
      mentions.map(({ event_id }) => event_id),
    ),
  })
  return {
    mentions: ofMentions('mentions', dataset.mentions, 'mentions, of the events'),
    listed: eventFact(brief, 'listed', 'events listed, counted or not', events),
    counted: eventFact(brief, 'events', 'counted events', counted),
    planned: eventFact(brief, 'planned', 'events announced and not counted', planned),
    context: eventFact(brief, 'context', 'events of background, not counted', context),
    inherited: ofMentions('inherited', inherited, 'mentions that inherit their date, of the events'),
    expressions: ofExpressions('expressions', expressions.length, 'expressions of time found'),
    used: ofExpressions('used', used.length, 'expressions of time with fate mention or anchor'),
    unused: ofExpressions('unused', expressions.length - used.length, 'expressions of time with another fate'),
  }
}

const limits = (facts: ReturnType<typeof methodFacts>): ReadonlyArray<ReadonlyArray<Inline>> => [
  [
    { text: 'Time is the time of the activity, never of the writing. ' },
    citeCount(facts.inherited, 'mention takes', 'mentions take'),
    {
      text: ' it, or a part of it, from the row, the heading, the sentence before or the dateline; the evidence says from where.',
    },
  ],
  [
    { text: 'Events aimed at the region or at all partners are told apart as regional. Background (' },
    citeCount(facts.context, 'event'),
    { text: ') and what the texts only announce (' },
    cite(facts.planned),
    { text: ') are listed and not counted.' },
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
]

const leftOut = (brief: Brief, facts: ReturnType<typeof methodFacts>): ReadonlyArray<Block> => {
  const expressions = brief.dataset.temporal_expressions
  if (expressions.length === 0) return [paragraph('The texts hold no expression of time.')]
  const byFate = Map.groupBy(expressions, (expression) => expression.fate)
  return [
    paragraph([
      cite(facts.expressions, 'expressions of time'),
      { text: ', and numbers that look like one, were found. ' },
      cite(facts.used),
      { text: ' date a mention or lend it their time; ' },
      cite(facts.unused),
      { text: ' were left out for the reasons below. Each is a row of temporal_expressions.csv.' },
    ]),
    {
      kind: 'table',
      id: 'table-fates',
      caption: [{ text: 'What became of every expression of time' }],
      columns: [
        { title: 'Fate', share: 2 },
        { title: 'What it means', share: 6 },
        { title: 'Expressions', share: 1.2, align: 'right' },
      ],
      rows: fate.values
        .filter((value) => byFate.has(value))
        .map((value) => ({
          cells: [
            [{ text: fate.terms[value].label }],
            [{ text: fate.terms[value].definition }],
            [{ text: String(byFate.get(value)!.length) }],
          ],
        })),
    },
  ]
}

/** Section 7, its first page: how the data were made, what they cannot say, and what was left out. */
export const method = (brief: Brief): Section => {
  const facts = methodFacts(brief)
  return {
    facts: Object.values(facts),
    blocks: [
      heading(2, 'method', 'Method, limits and what was left out'),
      paragraph([
        {
          text: 'Each text is read as it stands. A clause or a row of a milestones table that reports an activity and gives, or inherits, its time is a mention; mentions of the same happening are one event. ',
        },
        citeCount(facts.mentions, 'mention tells', 'mentions tell'),
        { text: ' the ' },
        citeCount(facts.listed, 'event'),
        { text: ' listed here, of which ' },
        cite(facts.counted, facts.counted.value === 1 ? 'is counted' : 'are counted'),
        {
          text: '. Every quotation is exactly the characters of its text at the place given, counted in Unicode code points from the first character.',
        },
      ]),
      { kind: 'list', items: limits(facts) },
      heading(3, 'left-out', 'What was left out'),
      ...leftOut(brief, facts),
    ],
  }
}
