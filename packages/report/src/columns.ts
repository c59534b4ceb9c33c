import { jsonSchemas } from '@annals/model/jsonSchema'
import { type TableName, tables } from '@annals/model/tables'
import type { Vocabulary } from '@annals/model/Vocabulary'
import * as vocabularies from '@annals/model/vocabularies'

/** One column as the published tables have it; all of it is read from the schemas of `@annals/model`. */
export interface TableColumn {
  readonly name: string
  readonly title: string
  readonly description: string
  /** A list is one cell in CSV and in the workbook. */
  readonly kind: 'text' | 'integer' | 'list'
  /** Whether the cell may be empty: an absent value, or a list without members. */
  readonly optional: boolean
  readonly pattern: string | null
  readonly minimum: number | null
  readonly maximum: number | null
  /** The controlled vocabulary that the values come from. */
  readonly vocabulary: Vocabulary<string> | null
}

/** The tables in the order in which they are published. */
export const tableNames = Object.keys(tables) as ReadonlyArray<TableName>

interface Property {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly enum?: ReadonlyArray<string>
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly anyOf?: ReadonlyArray<Property>
  readonly allOf?: ReadonlyArray<Property>
}

const vocabularyOf = (values: ReadonlyArray<string>): Vocabulary<string> | null =>
  Object.values<Vocabulary<string>>(vocabularies).find((vocabulary) => vocabulary.values.join() === values.join()) ??
  null

// Effect writes the widest safe integer where a schema sets no bound of its own.
const bound = (value: number | undefined): number | null =>
  value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? null : value

const columnOf = (name: string, property: Property): TableColumn => {
  const { title, description } = property
  if (title === undefined || description === undefined) throw new Error(`the column ${name} is not described`)
  const value = property.anyOf?.find(({ type }) => type !== 'null') ?? property
  // Checks beside a type stand in `allOf`.
  const { type, pattern, minimum, maximum, ...rest } = Object.assign({}, value, ...(value.allOf ?? [])) as Property
  return {
    name,
    title,
    description,
    kind: type === 'array' ? 'list' : type === 'integer' ? 'integer' : 'text',
    optional: type === 'array' || property.anyOf !== undefined,
    pattern: pattern ?? null,
    minimum: bound(minimum),
    maximum: bound(maximum),
    vocabulary: rest.enum === undefined ? null : vocabularyOf(rest.enum),
  }
}

const schemas = jsonSchemas()
const described = Object.fromEntries(
  tableNames.map((table) => {
    const { properties } = JSON.parse(schemas.get(`${table}.schema.json`)!) as {
      readonly properties: Readonly<Record<string, Property>>
    }
    return [table, Object.entries(properties).map(([name, property]) => columnOf(name, property))]
  }),
) as unknown as Readonly<Record<TableName, ReadonlyArray<TableColumn>>>

/** The columns of a table in their published order. */
export const columnsOf = (table: TableName): ReadonlyArray<TableColumn> => described[table]
