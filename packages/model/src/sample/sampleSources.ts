import { SourceId, WorkId } from '../Ids.ts'
import type { Source } from '../tables/Source.ts'
import type { TemporalExpression } from '../tables/TemporalExpression.ts'
import type { Random } from './Random.ts'
import { type TextBuilder, textBuilder } from './TextBuilder.ts'
import { organisations, titleOf } from './words.ts'

/** A source whose text is being written; what is counted is filled in when the text is done. */
export interface SampleSource {
  readonly row: Omit<Source, 'characters' | 'mentions' | 'events' | 'sha256'>
  readonly builder: TextBuilder
  readonly expressions: Array<TemporalExpression>
}

// User-assigned codes of ISO 3166-1, QM to QZ: no country has them.
const country = (i: number): string => `Q${String.fromCharCode(77 + (i % 14))}`

/**
 * Sources that take turns among the partners. Of each partner's, the second is a later edition of the first and the
 * fourth a duplicate of the third.
 */
export const sampleSources = ({
  random,
  count,
  partners,
  titleLength,
}: {
  readonly random: Random
  readonly count: number
  readonly partners: number
  readonly titleLength: number
}): ReadonlyArray<SampleSource> => {
  const id = (i: number) => SourceId.make(`source-${String(i + 1).padStart(2, '0')}`)
  return Array.from({ length: count }, (_, i) => {
    const turn = Math.floor(i / partners)
    const first = turn === 1 || turn === 3 ? i - partners : i
    const builder = textBuilder()
    const title = random.chance(0.1) ? null : titleOf(`${i + 1}. Relations:`, titleLength, i)
    if (title !== null) builder.append(`${title}\n`)
    const published = random.pick([null, String(2012 + turn), `${2012 + turn}-04-07`, `${2012 + turn}-11`])
    const expressions: Array<TemporalExpression> = []
    if (published !== null) {
      builder.append('Last updated: ')
      const { start, end, quote } = builder.append(published)
      expressions.push({
        source_id: id(i),
        start,
        end,
        text: quote,
        value: published,
        anchor_start: null,
        anchor_end: null,
        fate: 'document',
        mention_id: null,
      })
      builder.append('\n\n')
    }
    return {
      builder,
      expressions,
      row: {
        source_id: id(i),
        title,
        publisher: random.pick([null, 'Harbour Press, Ltd.', 'Институт "Дала"']),
        authors: random.pick([[], ['Қ. Әбілұлы'], ['A. Example', 'B. O’Brien']]),
        kind: random.pick([null, 'web page', 'journal article']),
        language: random.pick([null, 'en', 'kk', 'ru']),
        published,
        url: random.pick([null, `https://example.org/${i + 1}?a=1&b=2`]),
        licence: random.pick([null, 'CC-BY-4.0', 'Copyright (c) 2010, all rights reserved']),
        partner: country(i % partners),
        organisation: organisations[(i % partners) % 3 === 2 ? 1 : 0],
        work_id: WorkId.make(`work-${String(first + 1).padStart(2, '0')}`),
        edition_of: turn === 1 ? id(first) : null,
        duplicate_of: turn === 3 ? id(first) : null,
        path: `texts/${id(i)}.txt`,
      },
    }
  })
}
