import { sampleDataset } from '@annals/model/SampleDataset'
import { describe, expect, test, vi } from 'vitest'
import { sha256 } from '../../src/sha256.ts'
import { attachmentsOf, briefingOf } from './briefingOf.ts'
import { allElements, type ReadPdf, readPdf } from './readPdf.ts'

// Documents of some hundred pages are drawn and read, on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 })

const samples = {
  'one partner, five texts': sampleDataset({ seed: 1, events: 40 }).dataset,
  'several partners, many texts, long titles': sampleDataset({
    seed: 4,
    events: 120,
    sources: 50,
    partners: 4,
    titleLength: 200,
  }).dataset,
  'texts without an event': sampleDataset({ seed: 2, events: 0 }).dataset,
  'no text at all': sampleDataset({ seed: 5, events: 0, sources: 0 }).dataset,
  'one event': sampleDataset({ seed: 3, events: 1, sources: 1 }).dataset,
} as const

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe.each(Object.entries(samples))('%s', (_, dataset) => {
  let bytes: Uint8Array
  let pdf: ReadPdf
  test('it is drawn and read back', async () => {
    bytes = await briefingOf(dataset)
    pdf = await readPdf(bytes)
    expect(pdf.pages.length).toBeGreaterThan(1)
    expect(pdf.marked).toBe(true)
    expect(pdf.info.Language).toBe('en-GB')
    expect(pdf.info.Title).toContain('chronology')
  })

  test('every link inside leads somewhere, and says where', () => {
    const inside = pdf.links.filter(({ to }) => !/^https?:/u.test(to))
    expect(inside.filter(({ to }) => !pdf.destinations.has(to))).toEqual([])
    expect(pdf.links.filter(({ contents }) => contents.trim() === '')).toEqual([])
  })

  test('one H1, no skipped level', () => {
    const levels = allElements(pdf.structure).flatMap(({ role }) => (/^H\d$/u.test(role) ? [Number(role[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([])
  })

  test('no text is smaller than 7 points, past the margins, or on another', () => {
    for (const [i, items] of pdf.drawn.entries()) {
      for (const item of items) {
        expect.soft(item.height, item.text).toBeGreaterThanOrEqual(7)
        expect.soft(item.x, item.text).toBeGreaterThan(53)
        expect.soft(item.x + item.width, item.text).toBeLessThan(595.28 - 53)
        expect.soft(item.y, item.text).toBeGreaterThan(30)
        expect.soft(item.y + item.height, item.text).toBeLessThan(841.89 - 50)
      }
      // Letters are about half as high as their type; what two runs share by less is the air around them.
      const overlapping = items.filter((a, j) =>
        items.some(
          (b, k) =>
            k > j &&
            a.x + 0.5 < b.x + b.width &&
            b.x + 0.5 < a.x + a.width &&
            Math.abs(a.y - b.y) < 0.5 * Math.min(a.height, b.height),
        ),
      )
      expect.soft(overlapping, `page ${i + 1}`).toEqual([])
    }
  })

  test('figures have alternative texts; tables a caption, a head and rows of the same length', () => {
    const elements = allElements(pdf.structure)
    for (const { role, alt } of elements) if (role === 'Figure') expect(alt).toMatch(/\d/u)
    for (const table of elements.filter(({ role }) => role === 'Table')) {
      const rows = allElements([table]).filter(({ role }) => role === 'TR')
      expect(new Set(rows.map(({ children }) => children.length)).size).toBeLessThan(2)
      for (const row of rows) expect(row.children[0]!.role).toBe('TH')
    }
  })

  test('the attached files are whole, and their hashes stand in it', () => {
    const text = pdf.pages.join('').replaceAll(/\s/gu, '')
    for (const { name, bytes: content } of attachmentsOf(dataset)) {
      expect(Buffer.from(pdf.attachments.get(name)!)).toEqual(Buffer.from(content))
      expect(text).toContain(sha256(content))
    }
  })

  test('all fonts are embedded and no character is lost', () => {
    const raw = latin1(bytes)
    const descriptors = raw.match(/\/Type \/FontDescriptor[\s\S]*?>>/gu)!
    expect(descriptors.filter((descriptor) => !descriptor.includes('/FontFile2'))).toEqual([])
    expect(raw.match(/\/BaseFont \/(?![A-Z]{6}\+SourceSans3)/gu)).toBeNull()
    // A glyph that stands for no character would be read as U+0000.
    expect(pdf.pages.join('')).not.toContain('\u0000')
  })

  test('contents and bookmarks name the same sections', () => {
    const headings = allElements(pdf.structure).flatMap(({ role, text }) => (role === 'H2' ? [text.trim()] : []))
    expect(pdf.bookmarks).toEqual(headings.map((text) => text.replaceAll('\n', ' ')))
    const contents = allElements(pdf.structure).flatMap(({ role, text }) => (role === 'TOCI' ? [text.trim()] : []))
    expect(contents.map((text) => text.replace(/\s*\d+$/u, ''))).toEqual(headings)
  })
})

test('the same dataset gives the same bytes', async () => {
  const { dataset } = sampleDataset({ seed: 9, events: 20 })
  const once = await briefingOf(dataset)
  expect(sha256(await briefingOf(dataset))).toBe(sha256(once))
})

test('another dataset gives another file identifier', async () => {
  const identifier = async (seed: number) => {
    const raw = latin1(await briefingOf(sampleDataset({ seed, events: 3 }).dataset))
    return /\/ID \[<([0-9a-f]+)>/u.exec(raw)![1]
  }
  expect(await identifier(1)).not.toBe(await identifier(2))
})

test('Kazakh and Russian passages say their language, and their letters are read as they are', async () => {
  const pdf = await readPdf(await briefingOf(samples['one partner, five texts']))
  const spans = allElements(pdf.structure).filter(({ role, lang }) => role === 'Span' && lang !== null)
  expect(spans.some(({ lang, text }) => lang === 'kk' && text.includes('Қазақстан'))).toBe(true)
})

test('characters that the font lacks are drawn as a sign and kept as text', async () => {
  const raw = latin1(await briefingOf(samples['one partner, five texts']))
  // The sample quotes an astral sign; ActualText holds it in UTF-16.
  expect(raw).toContain('/ActualText')
})
