import { daysOf } from '@annals/model/Edtf'
import type { Dataset } from '@annals/model/tables'
import { type Identity, publisher } from '../Identity.ts'
import { licence, quotedText } from './licences.ts'

type Yaml = string | number | ReadonlyArray<Yaml> | { readonly [key: string]: Yaml }

// Every text in double quotes, as JSON writes it, which YAML reads alike, so that none is taken for a number, a date or a
// mark; the two line separators that YAML breaks lines at are escaped as well.
const scalar = (value: string | number): string =>
  JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const lines = (value: Yaml, indent: string): string => {
  if (typeof value !== 'object') return ` ${scalar(value)}\n`
  if (Array.isArray(value)) {
    const items = (value as ReadonlyArray<Yaml>).map((item) => {
      const inner = lines(item, `${indent}  `)
      // The first key of a mapping stands beside the dash.
      return `${indent}-${inner.startsWith('\n') ? ` ${inner.slice(1 + indent.length + 2)}` : inner}`
    })
    return `\n${items.join('')}`
  }
  return `\n${Object.entries(value)
    .map(([key, inner]) => `${indent}${key}:${lines(inner, typeof inner === 'object' ? `${indent}  ` : indent)}`)
    .join('')}`
}

const url = /^(?:https?|s?ftp):\/\/[^\s]+$/u

const reference = (source: Dataset['sources'][number]): Yaml => {
  const { earliest } = source.published === null ? { earliest: null } : daysOf(source.published)
  const authors = source.authors.length > 0 ? source.authors : [source.publisher ?? 'Unknown']
  return {
    type: 'generic',
    title: source.title ?? source.source_id,
    authors: authors.map((name) => ({ name })),
    ...(source.publisher === null ? {} : { publisher: { name: source.publisher } }),
    ...(earliest === null || earliest.startsWith('-') ? {} : { year: Number(earliest.slice(0, 4)) }),
    ...(source.url !== null && url.test(source.url) ? { url: source.url } : {}),
    notes: `Source ${source.source_id} of the dataset.`,
  }
}

/** The text of CITATION.cff (Citation File Format 1.2.0). */
export const citationFile = (dataset: Pick<Dataset, 'sources'>, identity: Identity): string =>
  lines(
    {
      'cff-version': '1.2.0',
      message: 'If you use this dataset, please cite it as below.',
      type: 'dataset',
      title: identity.title,
      abstract: `${identity.description} ${quotedText}`,
      authors: [{ name: publisher }],
      version: identity.version,
      ...(identity.created === null ? {} : { 'date-released': identity.created }),
      identifiers: [
        { type: 'other', value: `sha256:${identity.fingerprint}`, description: 'Fingerprint of the canonical tables' },
      ],
      license: licence.name,
      keywords: identity.keywords,
      references: dataset.sources.map(reference),
    },
    '',
  ).slice(1)
