const width = (text: string): number => [...text].length

/** Rows of cells in aligned columns, two spaces apart; columns of numbers only, below the first row, align right. */
export const columns = (rows: ReadonlyArray<ReadonlyArray<string | number>>): ReadonlyArray<string> => {
  const [head = [], ...body] = rows
  const sizes = head.map((_, i) => Math.max(...rows.map((row) => width(String(row[i])))))
  const numeric = head.map((_, i) => body.length > 0 && body.every((row) => typeof row[i] === 'number'))
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const pad = ' '.repeat(sizes[i]! - width(String(cell)))
        return numeric[i] ? `${pad}${cell}` : `${cell}${pad}`
      })
      .join('  ')
      .trimEnd(),
  )
}
