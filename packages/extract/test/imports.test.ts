import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')

// The stages in their order: a folder may import of those before it, never of those after.
const order = [
  'text',
  'dates',
  'read',
  'layout',
  'lexicon',
  'times',
  'recognise',
  'grammar',
  'code',
  'link',
  'compare',
  'tables',
]

const filesBelow = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : name.endsWith('.ts') ? [path] : []
  })

const imports = new Map(
  filesBelow(src).map((file) => {
    const text = readFileSync(file, 'utf8')
    const found = [...text.matchAll(/from '(\.[^']+\.ts)'/gu)].map(([, path]) => normalize(join(dirname(file), path!)))
    return [file, found] as const
  }),
)
const stageOf = (file: string): string => relative(src, file).split('/')[0]!

test('no stage imports of a later one', () => {
  expect(imports.size).toBeGreaterThan(100)
  const against = [...imports].flatMap(([file, found]) =>
    found
      .filter((other) => order.includes(stageOf(file)) && order.indexOf(stageOf(other)) > order.indexOf(stageOf(file)))
      .map((other) => `${relative(src, file)} -> ${relative(src, other)}`),
  )
  expect(against).toEqual([])
})

test('no file imports itself by way of others', () => {
  const done = new Set<string>()
  const cycles: Array<string> = []
  const visit = (file: string, path: ReadonlyArray<string>): void => {
    const at = path.indexOf(file)
    if (at >= 0)
      cycles.push(
        path
          .slice(at)
          .map((one) => relative(src, one))
          .join(' -> '),
      )
    if (at >= 0 || done.has(file)) return
    for (const other of imports.get(file) ?? []) visit(other, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  expect(cycles).toEqual([])
})

test('the months are spelt in one file', () => {
  const spelling = [...imports.keys()].filter((file) =>
    /february/iu.test(readFileSync(file, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//gu, '')),
  )
  expect(spelling.map((file) => relative(src, file))).toEqual(['text/calendarWords.ts'])
})
