import { describe, expect, test } from 'vitest'
import { annals } from './annals.ts'

describe('wrong usage ends with 2, and its help stands on stderr', () => {
  test.concurrent.each([
    ['no command', [], 'USAGE'],
    ['an unknown command', ['biuld'], 'Unknown subcommand "biuld"'],
    ['an unknown flag', ['check', '--dta', 'x'], '--dta'],
    ['a flag without its value', ['build', '--out'], '--out'],
    ['an empty folder name', ['check', '--data', ''], '--data'],
    ['a number that is none', ['build', '--concurrency', 'many'], '--concurrency'],
    ['a number out of bounds', ['build', '--concurrency', '0'], '--concurrency'],
    ['explain without an id', ['explain'], 'ID'],
    ['trace without anything to trace', ['trace'], 'Expected a sentence'],
    ['trace of a text without a place', ['trace', '--source', 'nato-2016'], 'Expected a sentence'],
    ['trace of a sentence and of a text', ['trace', 'So.', '--source', 'x', '--at', '1'], 'Expected a sentence'],
    ['diff with one side', ['diff', 'out'], 'NEW'],
    ['one argument too many', ['check', 'data'], 'data'],
  ])('%s', async (_, args, named) => {
    const { status, stdout, stderr } = await annals(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(named)
    expect(stderr).toContain('USAGE')
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})

test.concurrent('help that was asked for is data', async () => {
  const { status, stdout, stderr } = await annals(['build', '--help'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  for (const flag of ['--data DIR', '--out DIR', '--concurrency N']) expect(stdout).toContain(flag)
})
