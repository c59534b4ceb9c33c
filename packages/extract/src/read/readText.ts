import { Result } from 'effect'
import { UnreadableText } from './UnreadableText.ts'

// `ignoreBOM` keeps a byte order mark as U+FEFF: whoever decodes the file and counts code points counts it too.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The raw text of a file, decoded strictly as UTF-8. A byte order mark and Windows line ends are part of the raw
 * text, so that its code points are those that any other reader counts; the repairs hide them from the later stages.
 */
export const readText = (bytes: Uint8Array, file: string): Result.Result<string, UnreadableText> => {
  const refuse = (reason: UnreadableText['reason'], offset: number) =>
    Result.fail(new UnreadableText({ file, reason, offset, line: lineOf(bytes, offset) }))
  const mark = byteOrderMark(bytes)
  if (mark !== null) return refuse(mark, 0)
  const nul = bytes.indexOf(0)
  if (nul >= 0) return refuse('binary', nul)
  const invalid = firstInvalidByte(bytes)
  if (invalid >= 0) return refuse('not-utf-8', invalid)
  const raw = decoder.decode(bytes)
  return /[^\s\uFEFF]/u.test(raw) ? Result.succeed(raw) : refuse('empty', 0)
}

const byteOrderMark = (bytes: Uint8Array): 'utf-16' | 'utf-32' | null => {
  const [a, b, c, d] = bytes
  // UTF-32 first: its little-endian mark begins like that of UTF-16.
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    return 'utf-32'
  }
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 'utf-16' : null
}

const lineOf = (bytes: Uint8Array, offset: number): number => {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++
  return line
}

/** Where the first byte stands that no UTF-8 allows (overlong forms and surrogates included), or -1. */
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
