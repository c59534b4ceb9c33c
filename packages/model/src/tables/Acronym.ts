import { Schema } from 'effect'
import { Count, column, Offset, Text } from '../Column.ts'
import { SourceId } from '../Ids.ts'

/** An acronym that a text defines. */
export const Acronym = Schema.Struct({
  acronym: column(Text, 'Acronym', 'The short form, ruined capitals restored.'),
  expansion: column(Text, 'Expansion', 'The long form that the text gives.'),
  source_id: column(SourceId, 'Source', 'The text that defines it.'),
  start: column(Offset, 'Start', 'First character of the definition, in code points of the raw file.'),
  end: column(Offset, 'End', 'One past its last character.'),
  uses: column(Count, 'Uses', 'How often the text uses the short form.'),
})
export type Acronym = typeof Acronym.Type
