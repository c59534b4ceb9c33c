// Writes the transcripts of README.md anew: npm run readme.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileOf, root } from './repository.ts'
import { withTranscripts } from './transcripts.ts'

writeFileSync(join(root, 'README.md'), await withTranscripts(fileOf('README.md')))
