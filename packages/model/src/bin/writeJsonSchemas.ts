// Writes packages/model/schema: `npm run schemas`.
import { writeFileSync } from 'node:fs'
import { jsonSchemas } from '../jsonSchema.ts'

for (const [name, text] of jsonSchemas()) {
  writeFileSync(new URL(`../../schema/${name}`, import.meta.url), text)
}
