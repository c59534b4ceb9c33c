import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleDataset } from '@annals/model/SampleDataset'
import type { Event } from '@annals/model/tables/Event'
import type { Mention } from '@annals/model/tables/Mention'
import { describe, expect, test } from 'vitest'
import { explainId } from '../src/explain/Explanation.ts'
import { renderExplanation } from '../src/explain/renderExplanation.ts'
import { annals, program, run } from './annals.ts'
import { collection, texts } from './folders.ts'

const rows = <Row>(out: string, table: string): ReadonlyArray<Row> =>
  readFileSync(join(out, 'dataset', `${table}.ndjson`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

const built = async () => {
  const data = collection()
  const out = join(data, 'out')
  expect(await annals(['build', '--data', data, '--out', out])).toMatchObject({ status: 0 })
  const events = rows<Event>(out, 'events')
  // Told by both texts: "joined the World Bank in September 1963".
  const event = events.find(({ sources }) => sources === 2)!
  const mentions = rows<Mention>(out, 'mentions').filter(({ event_id }) => event_id === event.event_id)
  return { data, out, event, mentions }
}

test('the program explains an event it built, and answers what it cannot explain', async () => {
  const { data, out, event, mentions } = await built()
  const explain = (id: string, from = data) => annals(['explain', id, '--out', out, '--data', from])

  const byEvent = await explain(event.event_id)
  expect(byEvent).toMatchObject({ status: 0, stderr: '' })
  expect(byEvent.stdout.split('\n')[0]).toBe(`${event.event_id}  ${event.title}`)
  for (const { mention_id, start, end } of mentions) {
    expect(byEvent.stdout).toMatch(new RegExp(`^ +${mention_id} `, 'mu'))
    expect(byEvent.stdout).toContain(`characters ${start} to ${end}`)
  }
  expect(byEvent.stdout).toContain('where          texts/page.txt:5, ')
  expect(byEvent.stdout).toContain('Why its mentions are one event')
  expect(byEvent.stdout).toMatch(/^ +\+[\d.]+ {2}same month: 1963-09$/mu)

  const [mention] = mentions
  const byMention = await explain(mention!.mention_id)
  expect(byMention.stdout).toContain(`${mention!.mention_id} (asked for)`)

  const unknown = await explain(event.event_id.slice(0, -2))
  expect(unknown).toMatchObject({ status: 1, stdout: '' })
  expect(unknown.stderr).toContain(`the nearest: ${event.event_id}`)

  // Offsets into a text that was edited since would point at other words.
  writeFileSync(join(data, 'texts/page.txt'), `A new first line.\n${texts['texts/page.txt']}`)
  const edited = await explain(event.event_id)
  expect(edited.status).toBe(0)
  expect(edited.problems).toEqual([expect.stringContaining('page.txt: not the text that the dataset was made of')])
  expect(edited.stdout).toContain('where          texts/page.txt, characters')

  const elsewhere = await explain(event.event_id, join(data, 'nowhere'))
  expect(elsewhere.status).toBe(0)
  expect(elsewhere.problems).toHaveLength(2)

  // A reader that closes the pipe at once (`| true`, `| head -1`) is no failure.
  const piped = `"$0" "$1" explain ${event.event_id} --out '${out}' --data '${data}' | true; exit "\${PIPESTATUS[0]}"`
  const closed = await run('bash', ['-c', piped, process.execPath, program])
  expect(closed).toMatchObject({ status: 0, stdout: '' })
  expect(closed.stderr).not.toContain('EPIPE')
})

test('no dataset, and a dataset that contradicts itself', async () => {
  const { data, out, event } = await built()
  const nothing = await annals(['explain', event.event_id, '--out', join(data, 'nowhere')])
  expect(nothing).toMatchObject({ status: 1, stdout: '' })
  expect(nothing.problems).toEqual([expect.stringContaining('expected the tables of a dataset')])

  const file = join(out, 'dataset/events.ndjson')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"mentions":2', '"mentions":7'))
  const broken = await annals(['explain', event.event_id, '--out', out])
  expect(broken).toMatchObject({ status: 1, stdout: '' })
  expect(broken.problems[0]).toMatch(/dataset: events, .*mentions: expected "2", found "7"$/u)
})

test('a dataset that was tampered with: every fault with its file, row and column', async () => {
  const { data, out, event, mentions } = await built()
  const file = (table: string) => join(out, 'dataset', `${table}.ndjson`)
  const table = (name: string) => readFileSync(file(name), 'utf8')
  const sound = table('mentions')
  const explain = async () => {
    const { status, stdout, problems } = await annals(['explain', event.event_id, '--out', out, '--data', data])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    return problems
  }

  // As long as before, so that only the texts can tell, and of another event than the one asked for.
  const other = rows<Mention>(out, 'mentions').find(({ event_id }) => event_id !== event.event_id)!
  const [first] = other.quote.split(' ')
  writeFileSync(file('mentions'), sound.replace(`"quote":"${first}`, `"quote":"${'x'.repeat(first!.length)}`))
  expect(await explain()).toEqual([expect.stringMatching(/dataset: mentions, m-\S+, quote: expected "/u)])

  const gone = mentions[0]!.mention_id
  writeFileSync(
    file('mentions'),
    sound.replace(`"${gone}","event_id":"${event.event_id}"`, `"${gone}","event_id":"e-x"`),
  )
  expect(await explain()).toContain(
    `${join(out, 'dataset')}: mentions, ${gone}, event_id: expected "one of events.event_id", found "e-x"`,
  )

  writeFileSync(file('mentions'), sound.replace('"status":', '"statsu":').concat('{\n'))
  writeFileSync(file('persons'), table('persons').replace('"first_year":', '"first_year":"soon","x":'))
  const unreadable = await explain()
  for (const problem of [
    'mentions.ndjson:1: statsu: expected no such key; did you mean "status"?',
    'mentions.ndjson:1: status: expected a value, found nothing',
    `mentions.ndjson:${sound.split('\n').length}: not JSON, at character 2: expected a key in double quotes`,
    'persons.ndjson:1: first_year: expected number | null, found "soon"',
  ])
    expect(unreadable.join('\n')).toContain(join(out, 'dataset', problem))

  writeFileSync(file('mentions'), Buffer.concat([Buffer.from(sound), Buffer.from([0xff, 0x0a])]))
  writeFileSync(file('persons'), Buffer.from([0x0a, 0xff]))
  expect(await explain()).toEqual([
    `${file('mentions')}:${sound.split('\n').length}: expected UTF-8, found none at byte ${Buffer.byteLength(sound)}`,
    `${file('persons')}:2: expected UTF-8, found none at byte 1`,
  ])
})

describe('an explanation of a dataset', () => {
  const { dataset, texts: raw } = sampleDataset({ seed: 7, events: 60 })

  test('every event and every mention can be explained, with the words around each quotation', () => {
    for (const { event_id } of dataset.events) {
      const explanation = explainId(event_id, dataset, raw)!
      expect(explanation.witnesses).toHaveLength(explanation.event.mentions)
      expect(explanation.merges).toHaveLength(explanation.event.mentions - 1)
      for (const { mention, passage } of explanation.witnesses) {
        const text = raw.get(mention.source_id)!
        const around = (passage!.before + mention.quote + passage!.after).replaceAll('…', '')
        expect(text.replaceAll('…', '')).toContain(around)
        expect(explainId(mention.mention_id, dataset, raw)!.event.event_id).toBe(event_id)
      }
    }
  })

  test('what touches an event is shown with it', () => {
    for (const { discrepancy_id, event_id } of dataset.discrepancies) {
      if (event_id === null) continue
      const { discrepancies } = explainId(event_id, dataset, raw)!
      expect(discrepancies.map((found) => found.discrepancy_id)).toContain(discrepancy_id)
    }
    expect(dataset.discrepancies.some(({ event_id }) => event_id !== null)).toBe(true)
  })

  test('an inherited date names the words it comes from, without the raw text too', () => {
    const inherited = dataset.mentions.filter(({ anchor_start }) => anchor_start !== null)
    expect(inherited.length).toBeGreaterThan(0)
    for (const { mention_id, source_id, anchor_start, anchor_end } of inherited) {
      const anchorIn = (at: typeof raw) =>
        explainId(mention_id, dataset, at)!.witnesses.find(({ mention }) => mention.mention_id === mention_id)!.anchor!
      const words = [...raw.get(source_id)!].slice(anchor_start!, anchor_end!).join('')
      expect(anchorIn(raw).text).toBe(words)
      expect([words, null]).toContain(anchorIn(new Map()).text)
    }
  })

  test('a text of others cannot break a line, move the cursor or turn the writing', () => {
    const evil = '\u001b[2J\u202eevil\r\n\u0007'
    const { event_id } = dataset.events[0]!
    const explanation = explainId(event_id, dataset, raw)!
    const witnesses = explanation.witnesses.map((witness) => ({
      ...witness,
      mention: { ...witness.mention, quote: evil, section: evil as Mention['section'] },
    }))
    const event = { ...explanation.event, title: evil }
    const text = renderExplanation({ ...explanation, event, witnesses }, event_id)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(text.split('\n')[0]).toContain('evil')
  })

  test('nobody’s id', () => {
    expect(explainId('e-1900-nothing-000000', dataset, raw)).toBeNull()
  })
})
