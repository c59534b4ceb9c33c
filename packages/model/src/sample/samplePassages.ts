import { ChangeId, ReferenceId } from '../Ids.ts'
import type { Acronym } from '../tables/Acronym.ts'
import type { Change } from '../tables/Change.ts'
import type { Reference } from '../tables/Reference.ts'
import type { Random } from './Random.ts'
import type { SampleSource } from './sampleSources.ts'
import { spanning } from './TextBuilder.ts'
import { instruments } from './words.ts'

const hex = (n: number): string => n.toString(16).padStart(6, '0')

/** Writes passages that only one edition has, or both in other words. */
export const sampleChanges = (sources: ReadonlyArray<SampleSource>): ReadonlyArray<Change> =>
  sources
    .flatMap((later) => {
      const earlier = sources.find(({ row }) => row.source_id === later.row.edition_of)
      return earlier === undefined ? [] : [{ earlier, later }]
    })
    .flatMap(({ earlier, later }, pair) =>
      (['added', 'removed', 'reworded', 'moved'] as const).map((kind, i): Change => {
        const write = (source: SampleSource, words: string) => {
          const written = source.builder.append(words)
          source.builder.append('\n')
          return written
        }
        const from = kind === 'added' ? null : write(earlier, `Passage ${i}, “as it stood”.`)
        const to =
          kind === 'removed' ? null : write(later, `Passage ${i}, ${kind === 'moved' ? '“as it stood”' : 'anew'}.`)
        return {
          change_id: ChangeId.make(`c-${hex(pair * 4 + i + 1)}`),
          work_id: later.row.work_id,
          from_source: earlier.row.source_id,
          to_source: later.row.source_id,
          kind,
          section: i % 2 === 0 ? null : 'Framework for co-operation',
          from_start: from?.start ?? null,
          from_end: from?.end ?? null,
          from_quote: from?.quote ?? null,
          to_start: to?.start ?? null,
          to_end: to?.end ?? null,
          to_quote: to?.quote ?? null,
          effect: kind === 'removed' ? 'An event is no longer told.' : null,
        }
      }),
    )

/** Writes bibliographies, with the year and the day of looking up among the temporal expressions. */
export const sampleReferences = (random: Random, sources: ReadonlyArray<SampleSource>): ReadonlyArray<Reference> =>
  sources.flatMap(({ builder, expressions, row: { source_id } }, i) => {
    if (random.chance(0.4)) return []
    builder.append('\nReferences\n')
    return Array.from({ length: 1 + random.integer(3) }, (_, j): Reference => {
      const year = 1995 + random.integer(20)
      const head = builder.append(`[${j + 1}] Әбілұлы Қ., “A work, with commas”, Дала, `)
      const when = builder.append(String(year))
      const tail = builder.append(`, https://example.org/${j}, [accessed: `)
      const accessed = builder.append(`${year + 3}-05-03`)
      const close = builder.append(']')
      builder.append('\n')
      for (const [{ start, end, quote }, fate] of [
        [when, 'reference'],
        [accessed, 'accessed'],
      ] as const) {
        expressions.push({
          source_id,
          start,
          end,
          text: quote,
          value: quote,
          anchor_start: null,
          anchor_end: null,
          fate,
          mention_id: null,
        })
      }
      const { start, end, quote } = spanning([head, when, tail, accessed, close])
      return {
        reference_id: ReferenceId.make(`r-${hex(i * 4 + j + 1)}`),
        source_id,
        start,
        end,
        text: quote,
        authors: ['Әбілұлы Қ.'],
        title: 'A work, with commas',
        container: 'Дала',
        year,
        url: `https://example.org/${j}`,
        accessed: accessed.quote,
      }
    })
  })

/** Writes definitions of acronyms. */
export const sampleAcronyms = (random: Random, sources: ReadonlyArray<SampleSource>): ReadonlyArray<Acronym> =>
  sources.flatMap(({ builder, row: { source_id } }) =>
    instruments.flatMap(({ acronym, name }) => {
      if (acronym === null || random.chance(0.7)) return []
      const { start, end } = builder.append(`${name} (${acronym})`)
      builder.append(' is one.\n')
      return [{ acronym, expansion: name, source_id, start, end, uses: 1 }]
    }),
  )
