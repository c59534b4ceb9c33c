import { sampleDataset } from '@annals/model/SampleDataset'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { briefingOf } from './briefingOf.ts'
import { allElements, type ReadPdf, readPdf } from './readPdf.ts'

// Every figure of the text is counted again here, from the CSV tables inside the PDF, by other code than the briefing's.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

type Row = Readonly<Record<string, string>>
const seeds = [1, 6, 7]

describe.each(seeds)('the briefing of sample %i', (seed) => {
  let pdf: ReadPdf
  let text: string
  const table = (name: string): ReadonlyArray<Row> =>
    Papa.parse<Row>(new TextDecoder().decode(pdf.attachments.get(`${name}.csv`)), {
      header: true,
      skipEmptyLines: true,
    }).data
  const counted = () => table('events').filter((e) => e.status === 'reported' && e.scope !== 'context')
  const of = (column: string, value: string) => counted().filter((e) => e[column] === value).length
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1])

  beforeAll(async () => {
    pdf = await readPdf(await briefingOf(sampleDataset({ seed, events: 50, partners: seed === 7 ? 3 : 1 }).dataset))
    text = pdf.pages.join('\n').replaceAll(/\s+/gu, ' ')
  })

  test('page 1', () => {
    expect(number(/texts? dates? (\d+) events? of cooperation/u)).toBe(counted().length)
    expect(number(/: (\d+) bilateral and/u)).toBe(of('scope', 'bilateral'))
    expect(number(/bilateral and (\d+) regional/u)).toBe(of('scope', 'regional'))
    expect(number(/tell of (\d+) accessions?/u)).toBe(of('type', 'accession'))
    expect(number(/and of (\d+) visits?/u)).toBe(of('type', 'visit'))
    expect(number(/How sure\. (\d+) events?/u)).toBe(of('corroboration', 'corroborated'))
    expect(number(/independent works, (\d+) by one only/u)).toBe(of('corroboration', 'single-source'))
    expect(number(/for (\d+) the sources dispute/u)).toBe(of('corroboration', 'disputed'))
    expect(number(/(\d+) disagreements? of every kind/u)).toBe(table('discrepancies').length)
    expect(number(/(\d+) undertakings? (?:is|are) told without an end/u)).toBe(
      counted().filter((e) => e.date!.endsWith('/..')).length,
    )
    const byYear = Map.groupBy(counted(), (e) => e.year!)
    const most = Math.max(...[...byYear.values()].map((own) => own.length))
    const busiest = [...byYear].filter(([, own]) => own.length === most).map(([year]) => year)
    const sentence = /Activity was highest in (.*?)\. The first/u.exec(text)![1]!
    for (const year of busiest.toSorted().slice(0, 4)) expect(sentence).toContain(year)
    expect(number(/Activity was highest in .*?, with (\d+) events?/u)).toBe(most * busiest.length)
  })

  test('who says so, and the years without an event', () => {
    const told = (id: string) => {
      const events = new Set(table('mentions').flatMap((m) => (m.source_id === id ? [m.event_id] : [])))
      return counted().filter((e) => events.has(e.event_id)).length
    }
    const sentence = /Who says so\. (.*?) How sure/u.exec(text)![1]!
    const tellers = [...sentence.matchAll(/(\d+) (?:events? (?:is|are) told )?by (source-\d+)/gu)]
    expect(tellers.length).toBeGreaterThan(1)
    for (const [, n, id] of tellers) expect([id, Number(n)]).toEqual([id, told(id!)])
    // A year without an event has no row: the period ends with the last text all the same.
    const published = table('sources').flatMap((row) =>
      row.published === '' ? [] : [Number(row.published!.slice(0, 4))],
    )
    const years = table('activity_by_year').map((row) => Number(row.year))
    const [first, last] = [Math.min(...years), Math.max(...years, ...published)]
    const empty = last - first + 1 - new Set(counted().map((e) => e.year)).size
    expect(text).toMatch(
      empty === 0 ? /every year of the period has one/u : `${empty} of the ${last - first + 1} years`,
    )
  })

  test('section 2: before and since the middle, and what was under way', () => {
    const [, early, middle, late] = /(\d+) events? began before (\d+) and (\d+) since/u.exec(text)!
    const before = counted().filter((e) => Number(e.year) < Number(middle)).length
    expect([Number(early), Number(late)]).toEqual([before, counted().length - before])
    const ongoing = Map.groupBy(table('activity_by_year'), (row) => row.year!)
    const most = Math.max(...[...ongoing.values()].map((rows) => rows.reduce((n, row) => n + Number(row.ongoing), 0)))
    expect(number(/under way in \d+, with (\d+) lasting/u)).toBe(most)
  })

  test('the tables of instruments, persons, texts and fates', () => {
    const cells = (count: number) =>
      allElements(pdf.structure)
        .filter(({ role, children }) => role === 'TR' && children.length === count)
        .map(({ children }) => children.map((cell) => cell.text.replaceAll(/\s+/gu, ' ').trim()))
    const naming = (column: string, name: string) =>
      table('events').filter((e) => e[column]!.split('; ').includes(name)).length
    for (const row of table('instruments')) {
      const found = cells(6).find(([name]) => name === row.name || name === `${row.acronym}, ${row.name}`)!
      expect(found.slice(4).map(Number)).toEqual([naming('instruments', row.acronym || row.name!), Number(row.sources)])
    }
    for (const row of table('persons')) {
      const found = cells(6).find(([name]) => name === row.name)!
      expect(found.slice(4).map(Number)).toEqual([naming('persons', row.name!), Number(row.sources)])
    }
    const mentions = table('mentions')
    for (const { source_id, characters } of table('sources')) {
      const found = cells(6).find(([id]) => id === source_id)!
      const own = mentions.filter((m) => m.source_id === source_id).length
      expect(found.slice(4).map(Number)).toEqual([own, Number(characters)])
    }
    const labels = new Map(table('codebook').flatMap((row) => (row.field === 'fate' ? [[row.value!, row.label!]] : [])))
    for (const [fate, own] of Map.groupBy(table('temporal_expressions'), (e) => e.fate!)) {
      expect(cells(3).find(([label]) => label === labels.get(fate))![2]).toBe(String(own.length))
    }
  })

  test('alternative texts of the charts', () => {
    const [activity, composition] = allElements(pdf.structure).flatMap(({ role, alt }) =>
      role === 'Figure' ? [alt!] : [],
    )
    const pairs = [...activity!.matchAll(/(\d{4}): (\d+) bilateral, (\d+) regional/gu)]
    expect(pairs.reduce((sum, [, , a, b]) => sum + Number(a) + Number(b), 0)).toBe(counted().length)
    const matrix = allElements(pdf.structure).find(({ alt }) => alt?.startsWith('Matrix') === true)?.alt ?? composition!
    const types = [...matrix.matchAll(/(?:\. |; )[A-Z][a-z]+ (\d+): /gu)]
    expect(types.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(counted().length)
  })

  test('the method counts mentions, events and what is not counted', () => {
    const events = table('events')
    expect(number(/(\d+) mentions? tells? the/u)).toBe(table('mentions').length)
    expect(number(/tells? the (\d+) events? listed/u)).toBe(events.length)
    expect(number(/of which (\d+) (?:is|are) counted/u)).toBe(counted().length)
    expect(number(/Background \((\d+) event/u)).toBe(events.filter((e) => e.scope === 'context').length)
    expect(number(/only announce \((\d+)\)/u)).toBe(
      events.filter((e) => e.status === 'planned' && e.scope !== 'context').length,
    )
    expect(number(/(\d+) mentions? takes? it/u)).toBe(table('mentions').filter((m) => m.date_basis !== 'stated').length)
  })

  test('the table of years', () => {
    const rows = allElements(pdf.structure)
      .filter(
        ({ role, children }) => role === 'TR' && children.length === 7 && /^\d{4}$/u.test(children[0]!.text.trim()),
      )
      .map(({ children }) => children.map((cell) => cell.text.trim()))
    expect(rows.length).toBeGreaterThan(5)
    const mentions = table('mentions')
    for (const [year, bilateral, regional, all, ongoing, told, texts] of rows) {
      const begun = counted().filter((e) => e.year === year)
      const own = mentions.filter((m) => begun.some((e) => e.event_id === m.event_id))
      const sum = table('activity_by_year')
        .filter((row) => row.year === year)
        .reduce((total, row) => total + Number(row.ongoing), 0)
      expect([year, bilateral, regional, all, ongoing, told, texts].map(Number)).toEqual([
        Number(year),
        begun.filter((e) => e.scope === 'bilateral').length,
        begun.filter((e) => e.scope === 'regional').length,
        begun.length,
        sum,
        own.length,
        new Set(own.map((m) => m.source_id)).size,
      ])
    }
  })

  test('the fates add up to all expressions of time', () => {
    const expressions = table('temporal_expressions')
    const used = expressions.filter((e) => e.fate === 'mention' || e.fate === 'anchor').length
    expect(number(/(\d+) expressions of time, and numbers/u)).toBe(expressions.length)
    expect(number(/were found\. (\d+) date a mention/u)).toBe(used)
    expect(number(/lend it their time; (\d+) were left out/u)).toBe(expressions.length - used)
  })

  test('every figure of the index is the number of the rows after it', () => {
    const entries = [...text.matchAll(/(\d+) · ([^·]+) · (events|discrepancies|changes)\.csv: ((?:[DC]?\d+[–, ]*)+)/gu)]
    expect(entries.length).toBeGreaterThan(10)
    for (const [, value, counts, , rows] of entries) {
      // The number of the next entry stands after the last row of this one, without a comma.
      const listed = rows!.split(', ').reduce((sum, part) => {
        const [first, last] = part.trim().split(' ')[0]!.split('–')
        const digits = (label: string) => Number(label.replace(/\D/gu, ''))
        return sum + (last === undefined || last === '' ? 1 : digits(last) - digits(first!) + 1)
      }, 0)
      expect([counts, listed]).toEqual([counts, Number(value)])
    }
  })

  test('every number in the chronology leads to its evidence, and the evidence back', () => {
    const targets = new Set(pdf.links.map(({ to }) => to))
    for (const { event_id } of table('events')) {
      expect(targets).toContain(`evidence-${event_id}`)
      expect(targets).toContain(`event-${event_id}`)
    }
  })

  test('every quotation stands in the evidence', () => {
    for (const { quote } of table('mentions')) {
      const shown = quote!
        .replace(/^'(?=[=+\-@\t\r\n＝＋－＠'])/u, '')
        .replaceAll(/\s+/gu, ' ')
        .trim()
      // What the font lacks is drawn as a sign.
      const parts = shown.split(/[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\s=+$]/u)
      for (const part of parts) expect(text.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''))
    }
  })
})
