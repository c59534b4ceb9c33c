import type { Document } from '../../src/Document.ts'
import { type Passage, timesOf } from '../../src/grammar/frame/Frame.ts'
import { framesOf } from '../../src/grammar/framesOf.ts'
import { namesOf } from '../../src/lexicon/Lexicon.ts'
import { loadLexicon } from '../../src/lexicon/loadLexicon.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'
import { readDocument } from '../../src/readDocument.ts'
import type { Annotated } from '../gold/annotated.ts'

export interface GoldFrames {
  readonly documents: ReadonlyArray<{ readonly document: Document; readonly passages: ReadonlyArray<Passage> }>
  /** Annotated mentions, without those that are neither for nor against. */
  readonly total: number
  /** Those for which a frame that happened or is planned has its head in the quotation, and the date. */
  readonly found: number
  /** Such frames with a date that are no annotated mention. */
  readonly unmatched: number
}

/** The frames of annotated texts beside their annotation: a frame answers for one mention, the narrowest first. */
export const goldFrames = ({ manifest, texts, mentions }: Annotated): GoldFrames => {
  const lexicon = loadLexicon(manifest.lexicon)
  const words = vocabulary(
    namesOf(lexicon),
    [...texts.values()].map(({ raw }) => raw),
  )
  let total = 0
  let found = 0
  let unmatched = 0
  const documents = manifest.sources.map((source) => {
    const text = texts.get(source.id)!
    const document = readDocument({ manifest, source, text, lexicon, vocabulary: words })
    const passages = framesOf(document)
    const free = eventsOf(document, passages)
    const places = offsetsOf(text.raw)
    const own = mentions
      .filter((mention) => mention.source === source.id)
      .map((mention) => ({ ...mention, start: places[mention.start]!, end: places[mention.end]! }))
      .sort((a, b) => a.end - a.start - (b.end - b.start))
    for (const { start, end, date, borderline } of own) {
      const at = free.findIndex((event) => event.at >= start && event.at < end && event.date === date)
      if (!borderline) total++
      if (at < 0) continue
      if (!borderline) found++
      free.splice(at, 1)
    }
    unmatched += free.length
    return { document, passages }
  })
  return { documents, total, found, unmatched }
}

/** Each date of each frame that happened or is planned, at its head's place in the raw text. */
const eventsOf = ({ times, tokens, clean }: Document, passages: ReadonlyArray<Passage>) =>
  passages.flatMap(({ frames, row }) =>
    frames
      .filter(({ factuality }) => factuality === 'happened' || factuality === 'planned')
      .flatMap((frame) =>
        timesOf(frame, row).flatMap((time) => {
          const date = times[time]!.value
          return date === null ? [] : [{ at: clean.starts[tokens.starts[frame.head]!]!, date }]
        }),
      ),
  )

/** The UTF-16 offset of each code point. */
const offsetsOf = (raw: string): ReadonlyArray<number> => {
  const places: Array<number> = []
  let at = 0
  for (const char of raw) {
    places.push(at)
    at += char.length
  }
  return [...places, at]
}
