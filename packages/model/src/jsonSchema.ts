import { Schema } from 'effect'
import { Collection } from './Collection.ts'
import { type TableName, tables } from './tables.ts'

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const annotations: ReadonlySet<string> = new Set(['title', 'description'])
const onlyAnnotates = (value: Json): value is { readonly [key: string]: Json } =>
  isObject(value) && Object.keys(value).every((key) => annotations.has(key))

/**
 * Lifts titles and descriptions out of `allOf`, where they are put when a column's schema has checks: editors show
 * those of the property itself. What is said of the column wins over what is said of its type.
 */
const lifted = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(lifted)
  if (!isObject(value)) return value
  const all = value.allOf
  const entries = Object.entries(value).map(([key, inner]) => [key, lifted(inner)] as const)
  if (!Array.isArray(all)) return Object.fromEntries(entries)
  const notes = (all as ReadonlyArray<Json>).filter(onlyAnnotates)
  const rest = (all as ReadonlyArray<Json>).filter((part) => !onlyAnnotates(part)).map(lifted)
  return Object.assign(
    Object.fromEntries(entries.filter(([key]) => key !== 'allOf')),
    rest.length === 0 ? {} : { allOf: rest },
    ...notes,
  )
}

// Custom checks (a day that exists, ids that differ) have no JSON Schema form: the decoder stays the authority.
const documentOf = (schema: Schema.Top): string => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema, { onExcessProperty: 'error' })
  const document = lifted({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...root,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  } as unknown as Json)
  return `${JSON.stringify(document, null, 2)}\n`
}

/**
 * The JSON Schemas (draft 2020-12) that are committed in `schema/`, by file name: the manifest’s, so that editors complete
 * and check it, and that of a record of every table, for readers of the NDJSON in other languages.
 */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ['collection.schema.json', documentOf(Collection)],
    ...(Object.keys(tables) as ReadonlyArray<TableName>).map(
      (table) => [`${table}.schema.json`, documentOf(tables[table])] as const,
    ),
  ])
