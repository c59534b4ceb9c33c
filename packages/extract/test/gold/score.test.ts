import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.ts'
import type { GoldMention } from './annotated.ts'
import { collections } from './collections.ts'
import { score } from './score.ts'

const gold = (start: number, end: number, more: Partial<GoldMention> = {}): GoldMention => ({
  source: 'a',
  start,
  end,
  date: '2010',
  recurrence: '',
  scope: 'bilateral',
  type: 'visit',
  area: 'political-dialogue',
  instruments: [],
  persons: [],
  event: 'one',
  borderline: false,
  ...more,
})

type Said = Parameters<typeof score>[0][number]

const said = (start: number, end: number, more: { readonly [Key in keyof Said]?: unknown } = {}): Said =>
  ({
    source_id: 'a',
    start,
    end,
    date: '2010',
    recurrence: null,
    scope: 'bilateral',
    type: 'visit',
    area: 'political-dialogue',
    instruments: [],
    persons: [],
    event_id: 'x',
    ...more,
  }) as Said

describe('the measure', () => {
  test('half of the shorter span makes a pair, less does not', () => {
    expect(score([said(0, 10)], [gold(5, 25)]).found.f1).toBe(1)
    expect(score([said(0, 10)], [gold(6, 26)]).found.f1).toBe(0)
  })

  test('a pair in another text is none', () => {
    expect(score([said(0, 10)], [gold(0, 10), gold(0, 10, { source: 'b' })]).found.recall).toBe(0.5)
  })

  test('pairs are one to one, equal dates first', () => {
    const result = score([said(0, 20, { date: '2011' }), said(0, 10)], [gold(0, 20)])
    expect(result.found).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 })
    expect(result.dated.recall).toBe(1)
  })

  test('another date is found and not dated; so is another recurrence', () => {
    expect(score([said(0, 9, { date: '2011' })], [gold(0, 9)]).dated.f1).toBe(0)
    expect(score([said(0, 9, { recurrence: 'annual' })], [gold(0, 9)])).toMatchObject({
      found: { f1: 1 },
      dated: { f1: 0 },
    })
  })

  test('a borderline row counts neither for nor against', () => {
    const result = score([said(0, 9), said(20, 29)], [gold(0, 9), gold(20, 29, { borderline: true })])
    expect(result).toMatchObject({ gold: 1, predicted: 1, dated: { f1: 1 } })
    expect(score([said(0, 9)], [gold(0, 9), gold(20, 29, { borderline: true })]).dated.f1).toBe(1)
  })

  test('type, area and scope are shares of the dated pairs alone', () => {
    const result = score(
      [said(0, 9), said(20, 29, { type: 'meeting', scope: 'context' }), said(40, 49, { date: '1999', area: 'other' })],
      [gold(0, 9), gold(20, 29), gold(40, 49)],
    )
    expect(result).toMatchObject({ type: 0.5, scope: 0.5, area: 1 })
  })

  test('events: two mentions of one event that are kept apart cost recall, two that are thrown together precision', () => {
    const two = [gold(0, 9), gold(20, 29)]
    expect(score([said(0, 9), said(20, 29)], two).events).toBe(1)
    expect(score([said(0, 9), said(20, 29, { event_id: 'y' })], two).events).toBeCloseTo(2 / 3)
    expect(score([said(0, 9), said(20, 29)], [gold(0, 9), gold(20, 29, { event: 'two' })]).events).toBeCloseTo(2 / 3)
  })

  test('names: letter case apart, each once', () => {
    const one = gold(0, 9, { instruments: ['PfP', 'EAPC'] })
    expect(score([said(0, 9, { instruments: ['PFP'] })], [one]).instruments).toBeCloseTo(2 / 3)
    expect(score([said(0, 9)], [gold(0, 9)]).persons).toBe(1)
  })
})

// Another program for the same measure, where there is one at hand.
const other = process.env.ANNALS_SCORER

describe.runIf(other !== undefined)('another scorer comes to the same figures', () => {
  test.each(collections)('$name', ({ load, gold: file, texts: folder }) => {
    const { manifest, texts, mentions } = load()
    const dataset = extract(manifest, texts)
    const quoted = (value: unknown) =>
      `"${(Array.isArray(value) ? value.join('; ') : String(value ?? '')).replaceAll('"', '""')}"`
    const csv = (rows: ReadonlyArray<object>) =>
      [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
        .map((cells) => cells.map(quoted).join(','))
        .join('\n')
    const out = mkdtempSync(join(tmpdir(), 'score-'))
    writeFileSync(join(out, 'mentions.csv'), csv(dataset.mentions))
    writeFileSync(join(out, 'sources.csv'), csv(dataset.sources))
    const args = [
      '--gold',
      file,
      '--texts',
      folder,
      '--pred',
      join(out, 'mentions.csv'),
      '--sources',
      join(out, 'sources.csv'),
    ]
    const figures = JSON.parse(execFileSync(process.execPath, [other!, ...args, '--json'], { encoding: 'utf8' }))
    const rounded = (value: unknown): unknown =>
      typeof value === 'number'
        ? Math.round(value * 1e9) / 1e9
        : Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, rounded(inner)]))
    expect(rounded(score(dataset.mentions, mentions))).toEqual(rounded(figures))
  })
})
