/** A date marked in a text: where it stands once the marks are taken out, and the value it should have. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Takes the marks out of a text: `In [2010-12:December 2010] it` is "In December 2010 it" with one date marked. */
export const unmark = (marked: string): { readonly text: string; readonly marks: ReadonlyArray<Marked> } => {
  const marks: Array<Marked> = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[([-\dX./]+|null|[a-z-]+):([^\]]+)\]/g)) {
    text += marked.slice(from, match.index)
    marks.push({ start: text.length, end: text.length + match[2]!.length, value: match[1]! })
    text += match[2]
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), marks }
}
