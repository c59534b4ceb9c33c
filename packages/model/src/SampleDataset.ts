import { createHash } from 'node:crypto'
import { activityByYear } from './derived/activityByYear.ts'
import { codebook } from './derived/codebook.ts'
import { coverageByYear } from './derived/coverageByYear.ts'
import type { SourceId } from './Ids.ts'
import { sortDataset } from './order.ts'
import { seeded } from './sample/Random.ts'
import { sampleEvents } from './sample/sampleEvents.ts'
import { sampleInstruments, sampleParticipations, samplePersons } from './sample/sampleNames.ts'
import { sampleAcronyms, sampleChanges, sampleReferences } from './sample/samplePassages.ts'
import { sampleSources } from './sample/sampleSources.ts'
import type { Dataset } from './tables.ts'

export interface SampleOptions {
  /** Same seed, same sample. */
  readonly seed: number
  readonly sources?: number
  readonly events?: number
  readonly partners?: number
  /** Length of the titles of sources and events, in code points. */
  readonly titleLength?: number
}

export interface Sample {
  readonly dataset: Dataset
  /** The raw text of every source, which the spans of the dataset point into. */
  readonly texts: ReadonlyMap<SourceId, string>
}

/**
 * An invented dataset that satisfies every invariant, with its raw texts, for tests of what reads a dataset: any number
 * of sources, partners and events (none too), Cyrillic names, quotations with commas, quotes, line breaks, astral
 * characters and openings that a spreadsheet would take for a formula.
 */
export const sampleDataset = ({
  seed,
  sources: sourceCount = 5,
  events: eventCount = 24,
  partners = 1,
  titleLength = 48,
}: SampleOptions): Sample => {
  const random = seeded(seed)
  const written = sampleSources({ random, count: sourceCount, partners, titleLength })
  const { events, mentions, discrepancies } = sampleEvents({ random, count: eventCount, sources: written, titleLength })
  const changes = sampleChanges(written)
  const acronyms = sampleAcronyms(random, written)
  const references = sampleReferences(random, written)
  const sources = written.map(({ row, builder }): Dataset['sources'][number] => {
    const text = builder.text()
    const own = mentions.filter(({ source_id }) => source_id === row.source_id)
    return {
      ...row,
      sha256: createHash('sha256').update(text).digest('hex'),
      characters: [...text].length,
      mentions: own.length,
      events: new Set(own.map(({ event_id }) => event_id)).size,
    }
  })
  const temporal_expressions = written.flatMap(({ expressions }) => expressions)
  return {
    texts: new Map(written.map(({ row, builder }) => [row.source_id, builder.text()])),
    dataset: sortDataset({
      sources,
      events,
      mentions,
      participations: sampleParticipations({ events, mentions }),
      instruments: sampleInstruments({ events, mentions }),
      persons: samplePersons({ events, mentions }),
      activity_by_year: activityByYear({ sources, events, mentions }),
      coverage_by_year: coverageByYear({ sources, mentions, temporal_expressions }),
      temporal_expressions,
      discrepancies,
      changes,
      references,
      acronyms,
      codebook: codebook(),
    }),
  }
}
