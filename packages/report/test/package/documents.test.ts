import { sampleDataset } from '@annals/model/SampleDataset'
import * as vocabularies from '@annals/model/vocabularies'
import { describe, expect, test } from 'vitest'
import { columnsOf, tableNames } from '../../src/columns.ts'
import { sha256 } from '../../src/sha256.ts'
import { publish, samples, textOf } from '../publish.ts'

describe.each(samples)('the codebook for readers of %s', (_, dataset) => {
  const readme = publish(dataset).then((files) => textOf(files.get('README.md')))

  test('describes every table and column, with a sample of each', async () => {
    const text = await readme
    for (const table of tableNames) {
      const section = text.slice(
        text.indexOf(`\n### ${table}\n`),
        text.indexOf('\nSample:\n', text.indexOf(`### ${table}`)),
      )
      for (const { name, title } of columnsOf(table))
        expect(section).toMatch(new RegExp(`\\| \`${name}\` \\| ${title} \\|`, 'u'))
      expect(section).toContain(`${dataset[table].length} rows in [csv/${table}.csv]`)
    }
    expect(text.match(/^Sample:$/gmu)).toHaveLength(tableNames.length)
  })

  test('explains every vocabulary, and says how values are written, whose the quotations are and how to cite', async () => {
    const text = await readme
    for (const { field, values } of Object.values(vocabularies)) {
      expect(text).toContain(`### Vocabulary ${field}\n`)
      for (const value of values) expect(text).toContain(`| \`${value}\` |`)
    }
    for (const said of [
      'Unicode code points',
      'apostrophe',
      'stay their publishers’',
      '## How to cite',
      'Version 1.0.0',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('links to files of the publication, and to all of them', async () => {
    const files = await publish(dataset)
    const links = [...(await readme).matchAll(/\]\(([^)]+)\)/gu)].map(([, target]) => target!)
    const inside = new Set(links.filter((target) => !target.startsWith('https://')))
    expect([...inside].sort()).toEqual([...files.keys(), 'dataset/'].filter((path) => path !== 'README.md').sort())
  })

  test('no row of its tables is broken by a value', async () => {
    const rows = (await readme).split('\n').filter((line) => line.startsWith('|'))
    const cells = rows.map((row) => row.split(/(?<!\\)\|/u).length)
    let width = 0
    for (const [i, row] of rows.entries()) {
      if (rows[i + 1]?.startsWith('| --- ')) width = cells[i]!
      expect(cells[i], row).toBe(width)
    }
  })
})

describe.each(samples)('what programs read of %s', (_, dataset) => {
  const published = publish(dataset)

  test('schema.org: the downloads with their hashes, the variables, the sources', async () => {
    const files = await published
    const document = JSON.parse(textOf(files.get('dataset.jsonld')))
    expect(document).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset', version: '1.0.0' })
    // Dataset search takes descriptions of these lengths.
    expect(document.description.length).toBeGreaterThan(50)
    expect(document.description.length).toBeLessThan(5000)
    expect(document.isBasedOn).toHaveLength(dataset.sources.length)
    expect(document.variableMeasured).toHaveLength(tableNames.flatMap((table) => columnsOf(table)).length)
    for (const { contentUrl, sha256: hash } of document.distribution) {
      expect(hash).toBe(sha256(files.get(contentUrl)!.bytes))
    }
    expect(document.distribution).toHaveLength(tableNames.length + 3)
    expect(JSON.stringify(document)).not.toContain('null')
  })

  test('the data package says what the standard asks for', async () => {
    const descriptor = JSON.parse(textOf((await published).get('datapackage.json')))
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(descriptor.name).toMatch(/^[a-z0-9-]+$/u)
    expect(descriptor).toMatchObject({ version: '1.0.0', licenses: [{ name: 'MIT' }] })
    expect(descriptor.sources).toHaveLength(dataset.sources.length)
    for (const { path } of descriptor.sources) if (path !== undefined) expect(path).toMatch(/^https?:\/\//u)
    for (const { title, description, schema } of descriptor.resources) {
      expect(title).toBeTruthy()
      expect(description).toBeTruthy()
      for (const field of schema.fields) {
        expect(['string', 'integer']).toContain(field.type) // readers of version 1 know no list
        expect(field.title).toBeTruthy()
        expect(field.description).toBeTruthy()
      }
    }
  })

  test('the citation file is a mapping of quoted texts', async () => {
    const text = textOf((await published).get('CITATION.cff'))
    // Keys plain, values as JSON: nothing in a title can break the file.
    for (const line of text.split('\n').slice(0, -1)) {
      const [, value] = /^ *(?:- )?(?:[a-z-]+:)? ?(.*)$/u.exec(line)!
      if (value !== '' && value !== '-') expect(() => JSON.parse(value!), line).not.toThrow()
    }
    for (const key of ['cff-version', 'message', 'title', 'authors', 'version', 'license']) {
      expect(text).toMatch(new RegExp(`^${key}:`, 'mu'))
    }
    expect(text.match(/^ {2}- type: "generic"$/gmu)).toHaveLength(dataset.sources.length)
  })
})

test('the date is that of the newest source, and there is none without one', async () => {
  const { dataset } = sampleDataset({ seed: 1 })
  const dated = (dates: ReadonlyArray<string | null>) =>
    publish({ ...dataset, sources: dataset.sources.map((source, i) => ({ ...source, published: dates[i] ?? null })) })
  const created = async (dates: ReadonlyArray<string | null>) =>
    JSON.parse(textOf((await dated(dates)).get('datapackage.json'))).created
  expect(await created(['2016-04-07', null, '2010'])).toBe('2016-04-07T00:00:00Z')
  expect(await created(['2016-02', '2015/..'])).toBe('2016-02-29T00:00:00Z')
  expect(await created([])).toBeUndefined()
  expect(await created(['-0480'])).toBeUndefined()
  expect(textOf((await dated([])).get('CITATION.cff'))).not.toContain('date-released')
})
