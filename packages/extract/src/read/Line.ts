/** A line of a text, in UTF-16 code units: `from`..`end` are its words, without the space around them. */
export interface Line {
  readonly start: number
  readonly from: number
  /** After the last sign that is no space; equal to `from` in a blank line. */
  readonly end: number
}

export const linesOf = (text: string): ReadonlyArray<Line> => {
  const lines: Array<Line> = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const stop = feed < 0 ? text.length : feed
    let from = start
    while (from < stop && isSpace(text, from)) from++
    let end = stop
    while (end > from && isSpace(text, end - 1)) end--
    lines.push({ start, from, end })
    start = stop + 1
  }
  return lines
}

const isSpace = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at)
  return sign === 0x20 || sign === 0x09
}

export const isBlank = (line: Line): boolean => line.end === line.from
export const width = (line: Line): number => line.end - line.from
