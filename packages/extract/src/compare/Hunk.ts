import { diffArrays } from 'diff'
import type { Token } from './Token.ts'

/** A place where two sentences differ: what the one has and what the other has instead. */
export interface Hunk {
  readonly from: ReadonlyArray<Token>
  readonly to: ReadonlyArray<Token>
}

/** The differences of two runs of tokens, by their normalised words. */
export const hunksOf = (from: ReadonlyArray<Token>, to: ReadonlyArray<Token>): ReadonlyArray<Hunk> => {
  const parts = diffArrays(
    from.map(({ key }) => key),
    to.map(({ key }) => key),
  )
  const hunks: Array<Hunk> = []
  let i = 0
  let j = 0
  let open: { from: Array<Token>; to: Array<Token> } | null = null
  const close = () => {
    if (open !== null) hunks.push(open)
    open = null
  }
  for (const { added, removed, count } of parts) {
    const n = count ?? 0
    if (!added && !removed) {
      close()
      i += n
      j += n
      continue
    }
    open ??= { from: [], to: [] }
    if (removed) {
      open.from.push(...from.slice(i, i + n))
      i += n
    } else {
      open.to.push(...to.slice(j, j + n))
      j += n
    }
  }
  close()
  return hunks
}
