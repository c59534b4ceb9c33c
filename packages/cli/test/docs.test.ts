import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tables } from '@annals/model/tables'
import { describe, expect, test } from 'vitest'
import { annals } from './annals.ts'
import { fileOf, root } from './repository.ts'
import { withTranscripts } from './transcripts.ts'

const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`)
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...decisions]
const readme = fileOf('README.md')

// As GitHub makes them of headings.
const anchorsOf = (page: string): ReadonlyArray<string> =>
  [...page.matchAll(/^#+ (.*)$/gmu)].map(([, title]) =>
    title!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

test('the transcripts of the README are what its commands print (npm run readme writes them anew)', async () => {
  expect(readme).toMatch(/```console\n\$ npm run -s annals/u)
  expect(await withTranscripts(readme)).toBe(readme)
})

describe('links lead somewhere', () => {
  test.each(pages)('%s', (name) => {
    const broken = [...fileOf(name).matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)]
      .map(([, target]) => target!)
      .filter((target) => {
        const [path = '', anchor] = target.split('#')
        const at = path === '' ? name : join(dirname(name), path)
        if (!existsSync(join(root, at))) return true
        return anchor !== undefined && !anchorsOf(fileOf(at)).includes(anchor)
      })
    expect(broken).toEqual([])
  })
})

test('decisions are numbered without a hole', () => {
  const numbers = decisions
    .map((page) => Number(page.slice('docs/decisions/'.length).slice(0, 4)))
    .sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
})

test('every command and every flag is documented, and no other', async () => {
  const rows = [...readme.matchAll(/^\| `(\w+)([^`]*)` \|/gmu)].filter(([, name]) => name !== 'out')
  const help = await annals(['--help'])
  const commands = [...help.stdout.split('SUBCOMMANDS')[1]!.matchAll(/^ {2}(\w+) /gmu)].map(([, name]) => name!)
  expect(rows.map(([, name]) => name)).toEqual(commands)
  for (const [, name, usage] of rows) {
    const { stdout } = await annals([name!, '--help'])
    const flags = (text: string) => [...text.matchAll(/--[a-z-]+/gu)].map(([flag]) => flag).sort()
    expect(flags(usage!), name).toEqual(flags(stdout.split('GLOBAL FLAGS')[0]!.split('FLAGS')[1] ?? ''))
    for (const [argument] of usage!.replaceAll(/\[[^\]]*\]/gu, '').matchAll(/[A-Z]+/gu))
      expect(stdout).toContain(argument)
  }
})

test('every column that the README names exists, and so does every table', () => {
  const known = new Set(Object.entries(tables).flatMap(([table, { fields }]) => [table, ...Object.keys(fields)]))
  const section = readme.slice(readme.indexOf('## What you get'), readme.indexOf('## Commands'))
  const named = [...section.matchAll(/`([a-z_]+)`/gu)].map(([, name]) => name!)
  expect(named.length).toBeGreaterThan(6)
  expect(named.filter((name) => !known.has(name))).toEqual([])
})

test('every script that is named in the documents is there', () => {
  const { scripts } = JSON.parse(fileOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> }
  const named = pages.flatMap((page) => [...fileOf(page).matchAll(/npm run (?:-s )?([a-z]+)(?! -w)\b/gu)])
  const own = named.filter(({ 0: call, input, index }) => !input.slice(index + call.length).startsWith(' -w '))
  expect(own.length).toBeGreaterThan(3)
  expect(own.map(([, script]) => script!).filter((script) => scripts[script] === undefined)).toEqual([])
})

test('the files that the README promises are those that a build publishes', () => {
  const promised = [...readme.matchAll(/\]\((out\/[^)]+)\)/gu)].map(([, path]) => path!)
  const { tasks } = JSON.parse(fileOf('turbo.json')) as {
    readonly tasks: Readonly<Record<string, { readonly outputs?: ReadonlyArray<string> }>>
  }
  const outputs = Object.values(tasks).flatMap((task) => task.outputs ?? [])
  const isMade = (path: string) =>
    outputs.some((output) => {
      const made = output.replace('$TURBO_ROOT$/', '').replace('/**', '')
      return path.replace(/\/$/u, '') === made || path.startsWith(`${made}/`)
    })
  expect(promised.filter((path) => !isMade(path))).toEqual([])
})

test('what the README tells readers to expect is its first row, and no row is worse', () => {
  const section = readme.slice(readme.indexOf('## How good it is'), readme.indexOf('## More'))
  const rows = [...section.matchAll(/^\| (?!texts|---)(.*) \|$/gmu)].map(([, row]) =>
    row!.split('|').map(Number).slice(2, 5),
  )
  const [first, ...others] = rows
  for (const [i, figure] of first!.entries()) for (const row of others) expect(row[i]).toBeGreaterThanOrEqual(figure)
  // "one mention in five": the share that is wrong, as a reader counts.
  const number = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  const plain = section.replaceAll(/\s+/gu, ' ')
  for (const [i, thing] of ['mention', 'type', 'area'].entries()) {
    expect(plain).toContain(`one ${thing} in ${number[Math.round(100 / (100 - first![i]!))]}`)
  }
})
