/** The match of a sticky pattern that begins exactly at `at`. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The last `length` code units before `at`, for a pattern that ends in `$`; bounded, so that looking back stays cheap. */
export const before = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at)

/** The `length` code units from `at`. */
export const after = (text: string, at: number, length: number): string => text.slice(at, at + length)
