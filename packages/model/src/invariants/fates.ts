import type { Invariant } from './Invariant.ts'

/**
 * A temporal expression that dates a mention names it, in the same text; one that was left out names none. An anchor
 * may name the mention that inherits from it.
 */
export const fates: Invariant = function* ({ dataset }) {
  const sourceOf = new Map(dataset.mentions.map(({ mention_id, source_id }) => [mention_id, source_id]))
  for (const { source_id, start, end, fate, mention_id } of dataset.temporal_expressions) {
    const place = { table: 'temporal_expressions', row: `${source_id}, ${start}, ${end}` } as const
    if (mention_id === null) {
      if (fate === 'mention') yield { ...place, column: 'mention_id', expected: 'the mention', actual: 'nothing' }
    } else if (fate !== 'mention' && fate !== 'anchor') {
      yield { ...place, column: 'mention_id', expected: `nothing, its fate being ${fate}`, actual: mention_id }
    } else if (sourceOf.has(mention_id) && sourceOf.get(mention_id) !== source_id) {
      yield { ...place, column: 'mention_id', expected: `a mention in ${source_id}`, actual: mention_id }
    }
  }
}
