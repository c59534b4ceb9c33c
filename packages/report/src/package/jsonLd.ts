import type { Dataset } from '@annals/model/tables'
import { columnsOf, tableNames } from '../columns.ts'
import { countryName } from '../countryName.ts'
import { type Identity, publisher } from '../Identity.ts'
import type { ReportFile } from '../ReportFile.ts'
import { sha256 } from '../sha256.ts'
import { licence, quotedText } from './licences.ts'
import { tableNotes } from './tableNotes.ts'

const present = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))

const download = ({ path, bytes, mime, description }: ReportFile) => ({
  '@type': 'DataDownload',
  name: path,
  description,
  contentUrl: path,
  encodingFormat: mime,
  contentSize: `${bytes.length} B`,
  sha256: sha256(bytes),
})

const work = (source: Dataset['sources'][number]) =>
  present({
    '@type': 'CreativeWork',
    identifier: source.source_id,
    name: source.title ?? source.source_id,
    author: source.authors.length === 0 ? null : source.authors,
    publisher: source.publisher,
    datePublished: source.published,
    inLanguage: source.language,
    url: source.url,
  })

/** What search engines for datasets read (schema.org, Dataset); addresses are relative to the publication. */
export const jsonLd = ({
  dataset,
  identity,
  files,
}: {
  readonly dataset: Pick<Dataset, 'sources'>
  readonly identity: Identity
  readonly files: ReadonlyArray<ReportFile>
}) =>
  present({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: identity.title,
    alternateName: identity.name,
    description: `${identity.description} ${quotedText}`,
    identifier: `sha256:${identity.fingerprint}`,
    version: identity.version,
    dateModified: identity.created,
    keywords: identity.keywords,
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator: { '@type': 'Organization', name: publisher },
    creditText: identity.citation,
    temporalCoverage: identity.period === null ? null : `${identity.period.first}/${identity.period.last}`,
    spatialCoverage: identity.partners.map((partner) => ({
      '@type': 'Country',
      name: countryName(partner),
      identifier: partner,
    })),
    about: identity.organisations.map((name) => ({ '@type': 'Organization', name })),
    measurementTechnique: 'Extraction of dated events from texts by published rules, each with its quotation',
    isBasedOn: dataset.sources.map(work),
    variableMeasured: tableNames.flatMap((table) =>
      columnsOf(table).map(({ name, title, description }) => ({
        '@type': 'PropertyValue',
        name: `${table}.${name}`,
        description: `${tableNotes[table].title}, ${title}. ${description}`,
      })),
    ),
    distribution: files.map(download),
  })
