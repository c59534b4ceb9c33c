// One that holds many others is broken.
const deepest = 8

/** Where a wiki's template ends, with the others inside it: after its "}}"; -1 where it is not closed near. */
export const closingBraces = (text: string, start: number, longest: number): number => {
  let depth = 0
  const stop = Math.min(text.length - 1, start + longest)
  for (let i = start; i < stop; i++) {
    const sign = text[i]
    if ((sign !== '{' && sign !== '}') || text[i + 1] !== sign) continue
    depth += sign === '{' ? 1 : -1
    if (depth === 0) return i + 2
    if (depth > deepest) return -1
    i++
  }
  return -1
}
