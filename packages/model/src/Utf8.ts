/** The first byte of a file that no UTF-8 allows: bytes count from 0, lines from 1. */
export interface Utf8Fault {
  readonly offset: number
  readonly line: number
}

/** Where a file stops being UTF-8 (overlong forms and surrogates included); `null` when it is UTF-8. */
export const utf8Fault = (bytes: Uint8Array): Utf8Fault | null => {
  const offset = firstInvalidByte(bytes)
  return offset < 0 ? null : { offset, line: lineAt(bytes, offset) }
}

/** The line that a byte stands in, from 1. */
export const lineAt = (bytes: Uint8Array, offset: number): number => {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++
  return line
}

const firstInvalidByte = (bytes: Uint8Array): number => {
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const follow =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0
    if (follow === 0) return i
    // The second byte alone tells an overlong form, a surrogate or a value past U+10FFFF.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    for (let k = 1; k <= follow; k++) {
      const byte = bytes[i + k] ?? 0
      if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return i
    }
    i += follow + 1
  }
  return -1
}
