// The rules stand in constant lists of their modules. A switch takes one out for a single run in this process and puts
// everything back; nothing but the evaluation does that, and so the lists offer no way of their own.

/** Takes the elements that match out of a list. */
export const fromList =
  <A>(list: ReadonlyArray<A>, isIt: (one: A) => boolean) =>
  (): (() => void) => {
    const all = list as Array<A>
    const before = [...all]
    all.splice(0, all.length, ...before.filter((one) => !isIt(one)))
    return () => void all.splice(0, all.length, ...before)
  }

/** Takes the values that match out of every list of an index. */
export const fromIndex =
  <A>(index: ReadonlyMap<string, ReadonlyArray<A>>, isIt: (one: A) => boolean) =>
  () => {
    const lists = [...index.values()].filter((list) => list.some(isIt)).map((list) => fromList(list, isIt)())
    return () => {
      for (const back of lists) back()
    }
  }

/** Empties a table of choices. */
export const blanked = (table: object) => (): (() => void) => {
  const before = { ...table }
  for (const key of Object.keys(table)) Reflect.deleteProperty(table, key)
  return () => void Object.assign(table, before)
}

/** Several at once. */
export const together =
  (...all: ReadonlyArray<() => () => void>) =>
  (): (() => void) => {
    const backs = all.map((off) => off())
    return () => {
      for (const back of backs) back()
    }
  }
