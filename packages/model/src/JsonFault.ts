/** Where a text stops being JSON: line and column count from 1, the column in code points. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

interface Stop {
  readonly at: number
  readonly message: string
  /** What stands there, where its first sign alone would not say it. */
  readonly found?: string
}

// Nobody writes deeper, and a reader that calls itself must not be led past its stack.
const deepest = 200

const space = /[ \t\n\r]*/uy
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const openString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/uy

// Where a sticky pattern stops, if it matches at a place at all.
const after = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
const skip = (text: string, at: number): number => after(space, text, at) ?? at

const members = (
  text: string,
  start: number,
  { close, member }: { readonly close: string; readonly member: (at: number) => number | Stop },
): number | Stop => {
  let at = skip(text, start)
  if (text[at] === close) return at + 1
  for (;;) {
    const end = member(at)
    if (typeof end !== 'number') return end
    at = skip(text, end)
    if (text[at] === close) return at + 1
    if (text[at] !== ',') return { at, message: `expected "," or "${close}"` }
    at = skip(text, at + 1)
    if (text[at] === close) return { at, message: 'expected no comma before the end' }
  }
}

const stringAt = (text: string, at: number, wanted: string): number | Stop => {
  const end = after(string, text, at)
  if (end !== null) return end
  const open = after(openString, text, at)
  return open === null ? { at, message: `expected ${wanted}` } : { at: open, message: 'expected the end of a string' }
}

const value = (text: string, at: number, depth: number): number | Stop => {
  if (depth > deepest) return { at, message: `expected at most ${deepest} levels`, found: 'more' }
  if (text[at] === '[') return members(text, at + 1, { close: ']', member: (i) => value(text, i, depth + 1) })
  if (text[at] !== '{') return after(scalar, text, at) ?? stringAt(text, at, 'a value')
  const keys = new Set<unknown>()
  return members(text, at + 1, {
    close: '}',
    member: (i) => {
      const end = stringAt(text, i, 'a key in double quotes')
      if (typeof end !== 'number') return end
      const key: unknown = JSON.parse(text.slice(i, end))
      // JSON.parse would take the last of two and say nothing.
      if (keys.has(key)) return { at: i, message: `expected no second ${JSON.stringify(key)}`, found: 'one' }
      keys.add(key)
      const colon = skip(text, end)
      if (text[colon] !== ':') return { at: colon, message: 'expected ":"' }
      return value(text, skip(text, colon + 1), depth + 1)
    },
  })
}

/**
 * The first fault of a text that should be JSON, with its place; `null` when it is JSON. The engine’s own messages
 * give no place for some faults, and none for a key that stands twice.
 */
export const jsonFault = (text: string): JsonFault | null => {
  let stop = value(text, skip(text, 0), 0)
  if (typeof stop === 'number') {
    const end = skip(text, stop)
    if (end === text.length) return null
    stop = { at: end, message: 'expected nothing more' }
  }
  const before = text.slice(0, stop.at).split('\n')
  const sign = () =>
    stop.at >= text.length ? 'the end of the text' : JSON.stringify([...text.slice(stop.at, stop.at + 2)][0])
  return {
    line: before.length,
    column: [...before.at(-1)!].length + 1,
    message: `${stop.message}, found ${stop.found ?? sign()}`,
  }
}
