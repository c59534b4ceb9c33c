import type { Collection } from '@annals/model/Collection'
import type { RawText } from '../src/readDocument.ts'
import { collections } from '../test/gold/collections.ts'

export interface Work {
  readonly name: string
  readonly manifest: Collection
  readonly texts: ReadonlyMap<string, RawText>
}

// Every year is moved, so that no round sees the text of another one and nothing can be remembered.
const moved = (raw: string, by: number): string =>
  raw.replace(/(?<!\d)(?:19[5-9]|20[0-2])\d(?!\d)/gu, (year) => String(Number(year) - by))

const loaded = collections.map(({ name, load }) => ({ name, ...load() }))

/** All annotated collections, their years moved back by some years. */
export const corpus = (by: number): ReadonlyArray<Work> =>
  loaded.map(({ name, manifest, texts }) => ({
    name,
    manifest,
    texts: new Map([...texts].map(([id, text]) => [id, { ...text, raw: moved(text.raw, by) }])),
  }))

/** One text of many lengths: the texts of the collections after each other, `copies` times, each with years of its own. */
export const longText = (copies: number): Work => {
  const raw = Array.from({ length: copies }, (_, i) =>
    corpus(i * 7)
      .flatMap(({ texts }) => [...texts.values()].map((text) => text.raw))
      .join('\n\n'),
  ).join('\n\n')
  const { manifest } = loaded[0]!
  const [source] = manifest.sources
  return {
    name: `${copies}`,
    manifest: { ...manifest, sources: [source!] },
    texts: new Map([[source!.id, { raw, sha256: '0'.repeat(64) }]]),
  }
}
