import type { Merge } from '@annals/extract/link/explainEvent'
import { weights } from '@annals/extract/link/Weights'
import type { Change } from '@annals/model/tables/Change'
import type { Discrepancy } from '@annals/model/tables/Discrepancy'
import type { Event } from '@annals/model/tables/Event'
import { changeKind, dateBasis, discrepancyKind } from '@annals/model/vocabularies'
import { printable } from '../text/printable.ts'
import { wrap } from '../text/wrap.ts'
import type { Explanation, Witness } from './Explanation.ts'

const width = 100
const labelWidth = 15

// A label and its value, which is wrapped with a hanging indent. Values are texts of others.
const field = (label: string, value: string, indent = 3): ReadonlyArray<string> =>
  wrap(printable(value).trim(), width - indent - labelWidth).map(
    (line, i) => `${' '.repeat(indent)}${(i === 0 ? label : '').padEnd(labelWidth)}${line}`,
  )
const fieldOf = (label: string, value: string | null, indent = 3): ReadonlyArray<string> =>
  value === null || value === '' ? [] : field(label, value, indent)

const quoted = (text: string): string => `“${text}”`
const place = (start: number, end: number): string => `characters ${start} to ${end}`

const eventLines = (event: Event, works: number): ReadonlyArray<string> => [
  `${event.event_id}  ${printable(event.title)}`,
  '',
  ...field('date', `${event.date} (${event.date_precision})`),
  ...fieldOf('recurrence', event.recurrence),
  ...field('type', `${event.type} (PLOVER ${event.plover})`),
  ...field('area', event.area),
  ...field('scope', event.scope),
  ...field('status', event.status),
  ...field('between', `${event.partner} and ${event.organisation}`),
  ...fieldOf('instruments', event.instruments.join('; ')),
  ...fieldOf('persons', event.persons.join('; ')),
  ...field(
    'corroboration',
    `${event.corroboration} (mentions ${event.mentions}, sources ${event.sources}, independent works ${works})`,
  ),
]

const dateLine = ({ mention, anchor }: Witness): string => {
  const given = `${mention.date}, written ${quoted(mention.date_text)}`
  const { label } = dateBasis.terms[mention.date_basis]
  if (anchor === null) return `${given}; ${label.toLowerCase()}`
  const words = anchor.text === null ? '' : `${quoted(anchor.text)}, `
  return `${given}; inherited ${label.toLowerCase()}: ${words}${place(anchor.start, anchor.end)}`
}

const witnessLines = ({ mention, source, passage, anchor }: Witness, asked: string): ReadonlyArray<string> => [
  `${mention.mention_id}${mention.mention_id === asked ? ' (asked for)' : ''}  ${source.source_id}`,
  ...field(
    'where',
    `${source.path}${passage === null ? '' : `:${passage.line}`}, ${place(mention.start, mention.end)}`,
  ),
  ...fieldOf('section', mention.section),
  ...fieldOf('before', passage === null ? null : passage.before),
  ...field('quote', quoted(mention.quote)),
  ...fieldOf('after', passage === null ? null : passage.after),
  ...field('date', dateLine({ mention, source, passage, anchor })),
  ...field('coded as', [mention.type, mention.area, mention.scope, mention.status].join(', ')),
  ...field('rule', mention.rule),
  '',
]

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight)}`

// "sharedInstrument" as a reader writes it.
const spoken = (feature: string): string => feature.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)

const mergeLines = ({ mention_id, with: other, reasons, score }: Merge): ReadonlyArray<string> => [
  `${mention_id} with ${other}: ${score}`,
  ...reasons.flatMap(({ feature, weight, detail }) =>
    wrap(printable(`${spoken(feature)}: ${detail}`), width - 11).map(
      (line, i) => `   ${(i === 0 ? signed(weight) : '').padStart(6)}  ${line}`,
    ),
  ),
  '',
]

const discrepancyLines = (found: Discrepancy): ReadonlyArray<string> => [
  `${found.discrepancy_id}  ${discrepancyKind.terms[found.kind].label.toLowerCase()}: ${printable(found.subject)}`,
  ...field(found.source_a, `${found.value_a}: ${quoted(found.quote_a)}, ${place(found.start_a, found.end_a)}`),
  ...field(found.source_b, `${found.value_b}: ${quoted(found.quote_b)}, ${place(found.start_b, found.end_b)}`),
  ...fieldOf('note', found.note),
  '',
]

const changeLines = (change: Change): ReadonlyArray<string> => [
  `${change.change_id}  ${changeKind.terms[change.kind].label.toLowerCase()}`,
  ...fieldOf(change.from_source, change.from_quote === null ? null : quoted(change.from_quote)),
  ...fieldOf(change.to_source, change.to_quote === null ? null : quoted(change.to_quote)),
  ...fieldOf('effect', change.effect),
  '',
]

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length === 0 ? [] : [title, '', ...lines.map((line) => (line === '' ? '' : `  ${line}`))]

/** An explanation as plain text for a terminal. `asked` is the id that was asked for. */
export const renderExplanation = (explanation: Explanation, asked: string): string => {
  const { event, witnesses, merges, discrepancies, changes } = explanation
  const works = new Set(witnesses.map(({ source }) => source.work_id)).size
  return [
    ...eventLines(event, works),
    '',
    ...section(
      'Evidence',
      witnesses.flatMap((witness) => witnessLines(witness, asked)),
    ),
    ...section(`Why its mentions are one event (a pair needs ${weights.threshold})`, merges.flatMap(mergeLines)),
    ...section('What the sources disagree on here', discrepancies.flatMap(discrepancyLines)),
    ...section('What changed here between editions', changes.flatMap(changeLines)),
  ]
    .join('\n')
    .trimEnd()
}
