import type { LexiconHit } from './lexiconHits.ts'
import type { Run } from './Stretch.ts'

/** What the lexicon says of each token of a stretch, as bits. */
export type Cover = Uint8Array

export const place = 1
export const organisation = 2
export const instrument = 4
/** An organ such as a standing council: a name of its own, that no instrument may be read into. */
export const organ = 8

/** A region of several countries; carries `place` too. */
export const region = 16

/** A capital; carries `place` too. */
export const city = 32

const bitOf = ({ value }: LexiconHit): number => {
  if (value.kind === 'instrument') return instrument
  if (value.kind === 'region') return place | region
  if (value.kind === 'country') return value.form === 'capital' ? place | city : place
  return value.form === 'organ' ? organisation | organ : organisation
}

export const coverOf = (length: number, hits: ReadonlyArray<LexiconHit>): Cover => {
  const cover = new Uint8Array(length)
  for (const hit of hits) {
    const bit = bitOf(hit)
    for (let at = hit.from; at < hit.to; at++) cover[at]! |= bit
  }
  return cover
}

/** Whether every token of a run carries one of the bits. */
export const isCovered = (cover: Cover, { from, to }: Run, bits: number): boolean => {
  for (let at = from; at < to; at++) if ((cover[at]! & bits) === 0) return false
  return from < to
}

/** Whether any token of a run carries one of the bits. */
export const touches = (cover: Cover, { from, to }: Run, bits: number): boolean => {
  for (let at = from; at < to; at++) if ((cover[at]! & bits) !== 0) return true
  return false
}
