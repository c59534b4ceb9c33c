import { type PredicateEntry as Entry, PredicateEntry } from '@annals/model/Lexicon'
import { area, eventType, fate } from '@annals/model/vocabularies'
import { describe, expect, test } from 'vitest'
import areas from '../../lexicon/areas.json' with { type: 'json' }
import nouns from '../../lexicon/nouns.json' with { type: 'json' }
import lexicon from '../../lexicon/predicates.json' with { type: 'json' }
import { lineOf } from '../../src/code/Line.ts'
import { match } from '../../src/code/match.ts'
import { nominalOf } from '../../src/code/nominalOf.ts'
import { builtIn, entries, families as frames } from '../../src/code/Rules.ts'
import { framesOf } from '../../src/grammar/framesOf.ts'
import { codeText } from './codeText.ts'

const setting = { partner: 'NP', organisation: 'Himalayan Forum' }

/** The rules that the frames of a sentence meet. */
const idsIn = (sentence: string): ReadonlyArray<string | undefined> => {
  const before = 'A title\n\nThe text begins with a sentence of its own.\n\n'
  const { document } = codeText(`${before}${sentence}\n`, setting)
  return framesOf(document).flatMap((passage) => {
    const line = lineOf(document, passage)
    if (document.clean.starts[line.start]! < before.length) return []
    const frames = passage.frames.flatMap((frame) => [frame, nominalOf(builtIn, line, frame) ?? []].flat())
    return frames.map((frame) => match(builtIn, line, frame).rule?.entry?.id)
  })
}

describe('each entry fires on its sentence and on no other', () => {
  test.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    expect(idsIn(entry.fires), entry.fires).toContain(id)
    if (entry.subjects === undefined) expect(idsIn(entry.not), entry.not).not.toContain(id)
    else {
      // Who does it decides, and that is known only once the sentence is coded.
      const { coded } = codeText(`A title\n\nThe text begins with a sentence of its own. ${entry.not}\n`, setting)
      expect(coded.drafts.map(({ rule }) => rule)).not.toContain(id)
    }
  })
})

describe('the lexicon is well formed', () => {
  const types: ReadonlySet<string> = new Set(eventType.values)
  // A forum and a programme are classes that only a named instrument has; a person and a country are found by name.
  const byName = ['forum', 'programme', 'person', 'country', 'any-proper']
  const classes: ReadonlySet<string> = new Set([...Object.keys(nouns), ...byName])
  const keys: ReadonlySet<string> = new Set(Object.keys(PredicateEntry.fields))

  test('ids are unique', () => {
    const ids = entries.map((e) => e.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('no field is misspelt', () => {
    const odd = entries.flatMap((e) => Object.keys(e).flatMap((k) => (keys.has(k) ? [] : [`${e.id}: ${k}`])))
    expect(odd).toEqual([])
  })

  test('every entry has a form to be found by', () => {
    expect(entries.filter((e) => e.verb === undefined && (e.noun ?? []).length === 0)).toEqual([])
  })

  test('types are those of the vocabulary, or "phase", which decides nothing itself', () => {
    const said = (e: Entry) => [e.type, ...Object.values(e.objects ?? {})]
    expect(
      entries.flatMap((e) =>
        said(e)
          .filter((t) => t !== 'phase' && !types.has(t))
          .map((t) => `${e.id}: ${t}`),
      ),
    ).toEqual([])
    expect(Object.values(frames).flatMap((f) => Object.values(f).filter((t) => !types.has(t)))).toEqual([])
  })

  test('classes of objects and subjects are classes that nouns or instruments have', () => {
    const known = (c: string) => classes.has(c)
    expect(
      Object.entries(frames).flatMap(([id, f]) =>
        Object.keys(f)
          .filter((c) => !known(c))
          .map((c) => `${id}: ${c}`),
      ),
    ).toEqual([])
    expect(
      entries.flatMap((e) =>
        [...Object.keys(e.objects ?? {}), ...(e.subjects ?? [])].filter((c) => !known(c)).map((c) => `${e.id}: ${c}`),
      ),
    ).toEqual([])
  })

  test('frames that entries name exist, and each frame is used', () => {
    const named = new Set(entries.flatMap((e) => (e.frame === undefined ? [] : [e.frame])))
    expect([...named].filter((f) => frames[f] === undefined)).toEqual([])
    // "phase" and "deed" are what the coder falls back on.
    expect(Object.keys(frames).filter((f) => !named.has(f) && f !== 'phase' && f !== 'deed')).toEqual([])
  })

  test('a state names a fate of the vocabulary, and no verb is a state twice', () => {
    expect(Object.keys(lexicon.states).filter((s) => !(fate.values as ReadonlyArray<string>).includes(s))).toEqual([])
    const verbs = Object.values(lexicon.states).flat()
    expect(verbs.filter((v, i) => verbs.indexOf(v) !== i)).toEqual([])
  })

  test.each([
    ['verb', (e: Entry) => (e.verb === undefined ? [] : [e.verb])],
    ['noun', (e: Entry) => e.noun ?? []],
  ] as const)('no two entries claim the same %s', (_, patternsOf) => {
    const first = new Map<string, string>()
    const twice: Array<string> = []
    for (const entry of entries) {
      for (const pattern of patternsOf(entry)) {
        const other = first.get(pattern)
        if (other !== undefined) twice.push(`${pattern}: ${other}, ${entry.id}`)
        first.set(pattern, entry.id)
      }
    }
    expect(twice).toEqual([])
  })

  test('patterns are lower case and single-spaced, so that they can match', () => {
    const patterns = entries.flatMap((e) => [e.verb ?? [], e.noun ?? []].flat())
    expect(patterns.filter((p) => p !== p.toLowerCase() || p.trim().split(/\s+/u).join(' ') !== p)).toEqual([])
  })

  test('area keywords name areas of the vocabulary, with a weight of their own', () => {
    const known: ReadonlySet<string> = new Set(area.values)
    expect(Object.keys(areas.keywords).filter((a) => !known.has(a))).toEqual([])
    expect(Object.values(areas.types).flatMap((w) => Object.keys(w).filter((a) => !known.has(a)))).toEqual([])
    expect(Object.keys(areas.types).filter((t) => !types.has(t))).toEqual([])
  })

  test('a noun belongs to one class', () => {
    const all = Object.entries(nouns).flatMap(([of, words]) => words.map((w) => [w, of] as const))
    const first = new Map<string, string>()
    const twice: Array<string> = []
    for (const [word, of] of all) {
      const other = first.get(word)
      if (other !== undefined) twice.push(`${word}: ${other}, ${of}`)
      else first.set(word, of)
    }
    expect(twice).toEqual([])
  })
})
