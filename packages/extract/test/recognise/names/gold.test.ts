import { describe, expect, test } from 'vitest'
import { layOut } from '../../../src/layout/layOut.ts'
import { namesOf } from '../../../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../../../src/lexicon/loadLexicon.ts'
import { rawSpan } from '../../../src/read/CleanText.ts'
import { codePoints } from '../../../src/read/CodePoints.ts'
import { cleanText } from '../../../src/read/clean.ts'
import { vocabulary } from '../../../src/read/Vocabulary.ts'
import { recogniseNames } from '../../../src/recognise/names/recogniseNames.ts'
import { withDefinitions } from '../../../src/recognise/names/withDefinitions.ts'
import { tokenise } from '../../../src/text/tokenise.ts'
import type { Annotated } from '../../gold/annotated.ts'
import { collections } from '../../gold/collections.ts'

/** F1 of the names inside each annotated passage against those that the annotator lists, letter case apart. */
const measure = ({ manifest, texts, mentions }: Annotated) => {
  const lexicon = loadLexicon()
  const words = vocabulary(
    namesOf(lexicon),
    [...texts.values()].map(({ raw }) => raw),
  )
  const readings = manifest.sources.map((source) => {
    const { raw } = texts.get(source.id)!
    const clean = cleanText(raw, words)
    const input = {
      tokens: tokenise(clean.text),
      blocks: layOut(clean),
      partner: source.partner ?? manifest.partner ?? '',
      organisation: source.organisation ?? manifest.organisation ?? '',
    }
    return { source, clean, input, points: codePoints(raw) }
  })
  // One text of a collection may use an acronym that another defines.
  const known = withDefinitions(
    lexicon,
    readings.map(({ input }) => recogniseNames({ ...input, lexicon })),
  )
  const counts = { instruments: [0, 0, 0], persons: [0, 0, 0] }
  for (const { source, clean, input, points } of readings) {
    const { names } = recogniseNames({ ...input, lexicon: known })
    for (const mention of mentions.filter((one) => one.source === source.id)) {
      const inside = names.filter((name) => {
        const span = rawSpan(clean, name.start, name.end)
        return points.ofUnit(span.start) >= mention.start && points.ofUnit(span.end) <= mention.end
      })
      for (const field of ['instruments', 'persons'] as const) {
        const found = new Set(
          inside.flatMap((name) => {
            if (name.kind === 'person') return field === 'persons' ? [name.label.toLowerCase()] : []
            return name.kind === 'instrument' && field === 'instruments' && name.listedOnly !== true
              ? [name.label.toLowerCase()]
              : []
          }),
        )
        const wanted = new Set(mention[field].map((label) => label.toLowerCase()))
        const hits = [...found].filter((label) => wanted.has(label)).length
        counts[field][0]! += hits
        counts[field][1]! += found.size
        counts[field][2]! += wanted.size
      }
    }
  }
  const f1 = ([hits, found, wanted]: ReadonlyArray<number>) =>
    found! + wanted! === 0 ? 1 : (2 * hits!) / (found! + wanted!)
  return { instruments: f1(counts.instruments), persons: f1(counts.persons) }
}

// Texts that no rule was written with may hold a name or two that no rule tells.
const least = { known: 0.95, late: 0.9 }

describe.each(collections.map(({ name, standing, load }) => [name, standing, load] as const))(
  '%s',
  (_name, standing, load) => {
    test('instruments and persons are those that the annotator lists', () => {
      const { instruments, persons } = measure(load())
      expect(instruments).toBeGreaterThanOrEqual(least[standing])
      expect(persons).toBeGreaterThanOrEqual(0.95)
    })
  },
)
