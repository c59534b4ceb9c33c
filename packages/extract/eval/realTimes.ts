#!/usr/bin/env node
// Judges the dates of a collection of real texts against annotation that is kept outside the repository:
//
//   node packages/extract/eval/realTimes.ts --gold FOLDER/times.csv --pred OUT/csv/temporal_expressions.csv
//
// times.csv has source, start, end (code points, half-open), text, value (EDTF) and kind (day, month, year, decade; others do not
// count). A value is right when an expression there has it, or bounds a stretch with it ("by the end of April").
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseCsv } from '../test/link/parseCsv.ts'
import { kindOfMiss } from './timeKinds.ts'

const { values } = parseArgs({
  options: { gold: { type: 'string' }, pred: { type: 'string' }, kinds: { type: 'string' } },
})
if (values.gold === undefined || values.pred === undefined) {
  process.stderr.write('expected --gold FOLDER/times.csv and --pred OUT/csv/temporal_expressions.csv\n')
  process.exit(2)
}

const calendar = new Set(['day', 'month', 'year', 'decade'])
const gold = parseCsv(readFileSync(values.gold, 'utf8')).filter(({ kind }) => calendar.has(kind!))
const bySource = Map.groupBy(parseCsv(readFileSync(values.pred, 'utf8')), ({ source_id }) => source_id!)

const words = (row: Readonly<Record<string, string>>): string => row.value!.replace(/^'/u, '')
const isRight = (wanted: string, value: string): boolean =>
  value === wanted || value.split('/').includes(wanted) || value.replace(/[~?%]$/u, '') === wanted

const misses: Array<string> = []
let found = 0
let right = 0
for (const { source, start, end, text, value } of gold) {
  const here = (bySource.get(source!) ?? []).filter(
    (row) => Number(row.start) < Number(end) && Number(row.end) > Number(start),
  )
  if (here.length > 0) found++
  if (here.some((row) => isRight(value!, words(row)))) right++
  else
    misses.push(
      kindOfMiss({
        text: text!,
        wanted: value!,
        found: here[0]?.text ?? null,
        value: here[0] === undefined ? null : words(here[0]),
      }),
    )
}
const percent = (n: number): string => ((100 * n) / gold.length).toFixed(1)
process.stdout.write(`dates ${gold.length}, found ${percent(found)} %, right value ${percent(right)} %\n`)
const counts = [...Map.groupBy(misses, (kind) => kind)].map(([kind, all]) => [kind, all.length] as const)
for (const [kind, count] of counts
  .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, Number(values.kinds ?? 25)))
  process.stdout.write(`${String(count).padStart(5)}  ${kind}\n`)
