import { keys } from '@annals/model/keys'
import type { TableName } from '@annals/model/tables'
import { columnsOf, type TableColumn } from '../columns.ts'

// A date before the year 0 begins with a minus sign, so that its cell has an apostrophe before it (`formulaSafe`): the
// pattern of the cell has to admit it.
const signed = ['-0480', '-0480-01-31']
const cellPattern = (pattern: string): string =>
  signed.some((date) => new RegExp(pattern, 'u').test(date)) ? `^'?${pattern.replace(/^\^/u, '')}` : pattern

const constraintsOf = (column: TableColumn, isKey: boolean) => ({
  ...(column.optional ? {} : { required: true }),
  ...(isKey ? { unique: true } : {}),
  ...(column.vocabulary === null ? {} : { enum: column.vocabulary.values }),
  // `\/` is JavaScript's own way to write a slash; other readers need none.
  ...(column.pattern === null ? {} : { pattern: cellPattern(column.pattern).replaceAll('\\/', '/') }),
  ...(column.minimum === null ? {} : { minimum: column.minimum }),
  ...(column.maximum === null ? {} : { maximum: column.maximum }),
})

const fieldOf = (column: TableColumn, isKey: boolean) => {
  const constraints = constraintsOf(column, isKey)
  return {
    name: column.name,
    // No `list` type: readers of version 1 of the Data Package refuse the whole schema for it.
    type: column.kind === 'integer' ? 'integer' : 'string',
    title: column.title,
    description: column.kind === 'list' ? `${column.description} A list, joined with "; ".` : column.description,
    ...(column.vocabulary === null
      ? {}
      : {
          categories: column.vocabulary.values.map((value) => ({
            value,
            label: column.vocabulary!.terms[value]!.label,
          })),
        }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  }
}

/** The Table Schema (Data Package 2.0) of a table's CSV, derived from the model's schema and keys. */
export const tableSchema = (table: TableName) => {
  const { primaryKey, foreignKeys } = keys[table]
  const isKey = (column: string) => primaryKey.length === 1 && primaryKey[0] === column
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columnsOf(table).map((column) => fieldOf(column, isKey(column.name))),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ column, table: resource, references }) => ({
            fields: [column],
            // A reference inside a table names no resource: the empty text is what both versions of the standard read.
            reference: { resource: resource === table ? '' : resource, fields: [references] },
          })),
        }),
  }
}
