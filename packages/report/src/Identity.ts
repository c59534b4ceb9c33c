import type { About } from '@annals/model/About'
import { activityPeriod, isCounted } from '@annals/model/derived/activityByYear'
import { daysOf } from '@annals/model/Edtf'
import { encodeDataset } from '@annals/model/Ndjson'
import { compareValues } from '@annals/model/order'
import type { Dataset } from '@annals/model/tables'
import { countryName } from './countryName.ts'
import { sha256 } from './sha256.ts'

/** What the published dataset is called and cited by; all of it follows from the dataset and from the last release. */
export interface Identity {
  /** Lower case, for file and package names. */
  readonly name: string
  readonly title: string
  /** One sentence. */
  readonly description: string
  /** Semantic version of the data (docs/decisions, dataset-version). */
  readonly version: string
  /** The last day of the newest source's date, `YYYY-MM-DD`; `null` where no source is dated. Never the clock. */
  readonly created: string | null
  /** SHA-256 over the canonical tables: two datasets with the same fingerprint are the same. */
  readonly fingerprint: string
  /** ISO 3166-1 alpha-2, sorted. */
  readonly partners: ReadonlyArray<string>
  readonly organisations: ReadonlyArray<string>
  /** First and last year of counted activity; `null` where nothing is counted. */
  readonly period: { readonly first: number; readonly last: number } | null
  /** Both unique and sorted. */
  readonly keywords: ReadonlyArray<string>
  readonly citation: string
}

/** Who makes the dataset, for citations. */
export const publisher = 'The Annals developers'

// More names than this make no title.
const longestList = 3
const enumerated = (names: ReadonlyArray<string>, kind: string): string =>
  names.length > longestList
    ? `${names.length} ${kind}`
    : names.length < 2
      ? (names[0] ?? `no ${kind}`)
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const unique = (values: Iterable<string>): ReadonlyArray<string> => [...new Set(values)].sort(compareValues)

// A package's name may hold Latin letters only; a title in another script leaves its fingerprint.
const slug = (title: string, fingerprint: string): string => {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z0-9]+/gu)
  return words === null ? `annals-${fingerprint.slice(0, 8)}` : `annals-${words.join('-')}`
}

// Days of four-digit years sort as texts; an older source is not the newest of anything.
const newestDay = ({ sources }: Pick<Dataset, 'sources'>): string | null =>
  sources
    .flatMap(({ published }) => (published === null ? [] : [daysOf(published).latest ?? daysOf(published).earliest!]))
    .filter((day) => !day.startsWith('-'))
    .sort(compareValues)
    .at(-1) ?? null

/** A title that does not say what it is the title of gets the word; without a title the sides make one. */
const titleOf = (about: About | null, subject: string): string => {
  const given = about?.title ?? subject
  return /chronolog/iu.test(given) ? given : `${given}: a chronology of cooperation`
}

/** `version` is `versionOf` of the dataset; `about` what the manifest says of the collection, where it is known. */
export const identityOf = (
  dataset: Dataset,
  { version, about = null }: { readonly version: string; readonly about?: About | null },
): Identity => {
  const partners = unique(dataset.sources.map(({ partner }) => partner))
  const organisations = unique(dataset.sources.map(({ organisation }) => organisation))
  const countries = partners.map(countryName).sort(compareValues)
  const sides = [enumerated(organisations, 'organisations'), enumerated(countries, 'countries')]
  const subject = organisations.length > 1 || countries.length > 1 ? sides.join('; ') : sides.join(' and ')
  const fingerprint = sha256([...encodeDataset(dataset).values()].join('\u0000'))
  const created = newestDay(dataset)
  const title = titleOf(about, subject)
  const period = activityPeriod(dataset)
  const counted = dataset.events.filter(isCounted).length
  const others = dataset.events.length - counted
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  const span = period === null ? '' : ` from ${period.first} to ${period.last}`
  return {
    name: about === null ? slug(subject, fingerprint) : `annals-${about.id}`,
    title,
    description:
      `${count(counted, 'dated event')} of cooperation between ${sides.join(' and ')}${span}` +
      `${others === 0 ? '' : ` (and ${others} planned or told as context, listed and not counted)`}, told by ` +
      `${count(dataset.mentions.length, 'mention')} in ${count(dataset.sources.length, 'text')}, each with the exact ` +
      'characters that say so. Counts measure what the texts tell.',
    version,
    created,
    fingerprint,
    partners,
    organisations,
    period,
    keywords: unique([...organisations, ...countries, 'chronology', 'event data', 'international cooperation']),
    citation:
      `${publisher}${created === null ? '' : ` (${created.slice(0, 4)})`}: ${title}. Dataset, version ${version}, ` +
      `fingerprint ${fingerprint.slice(0, 12)}.`,
  }
}
