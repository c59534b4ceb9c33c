/** A span of the text as the dataset writes it: code points, half-open, with exactly the characters between. */
export interface Written {
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A text that grows; what is appended comes back with its place. */
export interface TextBuilder {
  readonly append: (text: string) => Written
  readonly text: () => string
}

export const textBuilder = (): TextBuilder => {
  const pieces: Array<string> = []
  let length = 0
  return {
    append: (quote) => {
      const start = length
      pieces.push(quote)
      length += [...quote].length
      return { start, end: length, quote }
    },
    text: () => pieces.join(''),
  }
}

/** The span from the first character of one piece to the last of another, and the words between. */
export const spanning = (pieces: ReadonlyArray<Written>): Written => ({
  start: pieces[0]!.start,
  end: pieces.at(-1)!.end,
  quote: pieces.map(({ quote }) => quote).join(''),
})
