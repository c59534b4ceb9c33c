// Writes packages/model/schema: `node packages/model/src/bin/writeJsonSchemas.ts`.
import { writeFileSync } from 'node:fs'
import { jsonSchemas } from '../jsonSchema.ts'

for (const [name, text] of jsonSchemas()) {
  writeFileSync(new URL(`../../schema/${name}`, import.meta.url), text)
}
