import { Schema } from 'effect'
import { column, Text } from '../Column.ts'

/** A value that a column of controlled vocabulary can take. */
export const CodebookEntry = Schema.Struct({
  field: column(Text, 'Field', 'The vocabulary.'),
  value: column(Text, 'Value', 'The value as it stands in the tables.'),
  label: column(Text, 'Label', 'What a reader is shown.'),
  definition: column(Text, 'Definition', 'What it means.'),
})
export type CodebookEntry = typeof CodebookEntry.Type
