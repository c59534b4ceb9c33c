import { expect, test } from 'vitest'
import type { Draft } from '../../src/code/Draft.ts'
import { codeText, type Setting } from './codeText.ts'
import { type ExpectedMention, type Mark, mentionsOf, readMarks } from './marks.ts'

/** A row: what it shows, the text with its marks, and the setting where it differs from the table's. */
export type Row = readonly [why: string, marked: string, setting?: Partial<Setting>]

interface Shown {
  readonly area: boolean
  readonly scope: boolean
}

const line = (
  parts: { date: string; recurrence: string; type: string; area: string; scope: string; planned: boolean },
  shown: Shown,
): string =>
  [
    parts.date,
    parts.recurrence,
    parts.type,
    shown.area ? parts.area : '',
    shown.scope ? parts.scope : '',
    parts.planned ? 'planned' : '',
  ]
    .filter((part) => part !== '')
    .join(' ')

const ofExpected = ({ predicate, date }: ExpectedMention, shown: Shown) =>
  line({ ...date, ...predicate, area: predicate.area ?? '?', scope: predicate.scope ?? '?' }, shown)

const ofDraft = (draft: Draft, shown: Shown) =>
  line({ ...draft, recurrence: draft.recurrence ?? '', planned: draft.status === 'planned' }, shown)

/** What a row should give and what it gives, as lines to be compared. */
export const reading = (
  marked: string,
  setting: Setting,
): { readonly expected: ReadonlyArray<string>; readonly found: ReadonlyArray<string> } => {
  const marks = readMarks(marked)
  const heading = setting.heading === undefined ? '' : `${setting.heading}\n\n`
  const before = `A title of the text\n\nThe text begins with a sentence of its own, which tells nothing at all.\n\n${heading}${setting.before ?? ''}`
  const raw = `${before}${marks.text}\n${setting.after ?? ''}`
  const { document, coded } = codeText(raw, setting)
  const { clean } = document
  const within = { start: before.length, end: before.length + marks.text.length }
  // Marks are places in the raw text: nothing may depend on what was repaired.
  const raws = coded.drafts
    .map((draft) => ({ draft, start: clean.starts[draft.start]!, end: clean.ends[draft.end - 1]! }))
    .filter(({ start, end }) => start < within.end && end > within.start)
  const place = (mark: Mark) => ({ start: before.length + mark.start, end: before.length + mark.end })
  const mentions = mentionsOf(marks)
  const shown: Shown = {
    area: mentions.some(({ predicate }) => predicate.area !== null),
    scope: mentions.some(({ predicate }) => predicate.scope !== null),
  }
  const expected = mentions.map((mention) => ofExpected(mention, shown))
  const found = raws.map(({ draft }) => ofDraft(draft, shown))
  for (const mention of mentions) {
    const said = ofExpected(mention, shown)
    const like = raws.filter(({ draft }) => ofDraft(draft, shown) === said)
    if (like.length === 0) continue
    const spans = like.map(({ draft, start, end }) => ({ start, end, inherited: draft.basis !== 'stated' }))
    const holds = (mark: Mark) => {
      const { start, end } = place(mark)
      return spans.some((span) => span.start <= start && end <= span.end)
    }
    if (!holds(mention.predicate)) expected.push(`the evidence of "${said}" holds "${mention.predicate.text}"`)
    // The second of two coordinated verbs may leave the time to the first (codebook, section 1).
    const isFirst = mentions.find(({ date }) => date === mention.date) === mention
    if (isFirst && !spans.some((span) => span.inherited) && !holds(mention.date))
      expected.push(`the evidence of "${said}" holds "${mention.date.text}"`)
  }
  for (const mark of marks.left) {
    const { start, end } = place(mark)
    const fates = document.times.flatMap((time, i) =>
      clean.starts[time.start]! < end && clean.ends[time.end - 1]! > start ? [coded.fates[i]!] : [],
    )
    const fate = fates[0] ?? 'not found'
    expected.push(`"${mark.text}": ${mark.fate ?? 'left out'}`)
    found.push(
      `"${mark.text}": ${mark.fate === null && fate !== 'mention' && fate !== 'not found' ? 'left out' : fate}`,
    )
  }
  return { expected: expected.toSorted(), found: found.toSorted() }
}

/** Runs a table; `known` rows are out of reach, and a row that comes to pass must leave that list. */
export const table = (setting: Setting, rows: ReadonlyArray<Row>, known: ReadonlyArray<Row> = []): void => {
  for (const [why, marked, own] of rows) {
    test(`${why}: ${marked}`, () => {
      const { expected, found } = reading(marked, { ...setting, ...own })
      expect(found).toEqual(expected)
    })
  }
  for (const [why, marked, own] of known) {
    test.fails(`out of reach, ${why}: ${marked}`, () => {
      const { expected, found } = reading(marked, { ...setting, ...own })
      expect(found).toEqual(expected)
    })
  }
}
