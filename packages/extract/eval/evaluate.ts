#!/usr/bin/env node
// Writes docs/evaluation.md.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluation } from './evaluation.ts'

writeFileSync(join(import.meta.dirname, '../../../docs/evaluation.md'), evaluation())
