import { join, matchesGlob } from 'node:path'
import { expect, test } from 'vitest'
import { annals, run } from './annals.ts'
import { collection, contentsOf } from './folders.ts'
import { fileOf, root } from './repository.ts'

interface Task {
  readonly dependsOn?: ReadonlyArray<string>
  readonly inputs?: ReadonlyArray<string | { readonly from: ReadonlyArray<string> }>
  readonly outputs?: ReadonlyArray<string>
}
const { tasks } = JSON.parse(fileOf('turbo.json')) as { readonly tasks: Readonly<Record<string, Task>> }

test('what a build publishes is what the cache keeps: a file that no output names would not come back', async () => {
  const data = collection()
  const out = join(data, 'out')
  expect(await annals(['build', '--data', data, '--out', out])).toMatchObject({ status: 0 })
  const kept = ['@annals/extract#build', '@annals/report#build'].flatMap((task) => tasks[task]!.outputs!)
  const patterns = kept.map((pattern) => pattern.replace('$TURBO_ROOT$/out/', ''))
  const files = Object.keys(contentsOf(out))
  expect(files.length).toBeGreaterThan(30)
  expect(files.filter((file) => !patterns.some((pattern) => matchesGlob(file, pattern)))).toEqual([])
  // And nothing is expected that no build makes: turbo would warn at every build.
  expect(patterns.filter((pattern) => !files.some((file) => matchesGlob(file, pattern)))).toEqual([])
})

test('the build knows what it is made of: texts, lexicon and the code it imports', async () => {
  const turbo = join(root, 'node_modules/.bin/turbo')
  const dry = await run(turbo, ['run', 'build', '--dry=json', '--no-daemon'], { cwd: root })
  const plan = JSON.parse(dry.stdout.slice(dry.stdout.indexOf('{'))) as {
    readonly tasks: ReadonlyArray<{
      readonly taskId: string
      readonly inputs: Readonly<Record<string, string>>
      readonly dependencies: ReadonlyArray<string>
    }>
  }
  const planned = (id: string) => plan.tasks.find(({ taskId }) => taskId === id)!
  const extract = Object.keys(planned('@annals/extract#build').inputs)
  for (const file of ['lexicon/predicates.json', 'src/extract.ts', '../../data/collection.json'])
    expect(extract).toContain(file)
  expect(extract.filter((file) => file.startsWith('../../data/texts/'))).toHaveLength(
    Object.keys(contentsOf(join(root, 'data/texts'))).length,
  )
  expect(planned('@annals/model#transit').inputs).toHaveProperty(['src/tables.ts'])
  for (const task of ['@annals/extract', '@annals/report'])
    expect(planned(`${task}#transit`).dependencies).toContain('@annals/model#transit')
  expect(planned('@annals/report#build').dependencies).toContain('@annals/extract#build')
})
