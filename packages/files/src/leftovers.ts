import { Effect, FileSystem, Path } from 'effect'

/*
 * A folder is replaced from a workshop beside it, ".out.annals-4711-Ab3dEf", which holds
 *   new/   the folder to be, while it is written
 *   old/   the folder that was, between the two moves of a swap and never else
 *   gone/  what is to be taken away
 * A process that is killed leaves it behind, and the next one that comes by clears up.
 */

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** What the names of the workshops of a folder begin with, for this process. */
export const workshopPrefix = (name: string): string => `.${name}.annals-${process.pid}-`

/** Whether a path inside a folder is of a workshop, of ours or of the first version, which wrote inside the folder. */
export const isLeftover = (file: string): boolean =>
  /^(?:\.[^/]+\.annals-\d+-[^/]+|\.(?:writing|dataset)-[A-Za-z0-9]{6})\//u.test(file)

/** The workshops that this process works in now: its own id does not tell them from those of a process before it. */
export const inUse = new Set<string>()

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled and lives.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isAbandoned = (workshop: string, pid: number): boolean =>
  pid === process.pid ? !inUse.has(workshop) : !isAlive(pid)

/** The workshops of a folder, in the order of their names: those that a living process works in, and the others. */
const workshopsOf = Effect.fnUntraced(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const parent = path.dirname(folder)
  const pattern = new RegExp(`^\\.${escaped(path.basename(folder))}\\.annals-(\\d+)-`, 'u')
  const [dead, alive]: [Array<string>, Array<string>] = [[], []]
  for (const name of (yield* Effect.orElseSucceed(fs.readDirectory(parent), () => [])).toSorted()) {
    const pid = pattern.exec(name)?.[1]
    const workshop = path.join(parent, name)
    if (pid !== undefined) (isAbandoned(workshop, Number(pid)) ? dead : alive).push(workshop)
  }
  return { dead, alive }
})

/** Where a folder is, be it there or not: a link is followed, so that a link to a folder stays a link. */
export const placeOf = Effect.fn('placeOf')(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  let at = path.resolve(folder)
  // As many links as the system follows.
  for (let links = 0; links < 40; links++) {
    const target = yield* Effect.orElseSucceed(fs.readLink(at), () => null)
    if (target === null) break
    at = path.resolve(path.dirname(at), target)
  }
  return at
})

// A living process is between its two moves for less than this.
const patience = 200

/**
 * Puts back a folder that a killed process had moved away and not yet replaced. Whoever reads a folder asks this first;
 * it does nothing where the folder is there, and gives no error where nothing can be done.
 */
export const recoverFolder = Effect.fn('recoverFolder')(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const at = yield* placeOf(folder)
  const isThere = Effect.orElseSucceed(fs.exists(at), () => true)
  if (yield* isThere) return
  const { dead, alive } = yield* workshopsOf(at)
  for (const workshop of dead) {
    yield* Effect.ignore(fs.rename(path.join(workshop, 'old'), at))
    if (yield* isThere) return
  }
  if (alive.length > 0) yield* Effect.sleep(patience)
})

/** Takes away what killed processes left beside a folder, after putting back what is missing. */
export const sweep = Effect.fn('sweep')(function* (folder: string) {
  const fs = yield* FileSystem.FileSystem
  yield* recoverFolder(folder)
  const { dead } = yield* workshopsOf(yield* placeOf(folder))
  for (const workshop of dead) yield* Effect.ignore(fs.remove(workshop, { recursive: true }))
})
