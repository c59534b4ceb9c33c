import { lineAt, utf8Fault } from '@annals/model/Utf8'
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
    Result.fail(new UnreadableText({ file, reason, offset, line: lineAt(bytes, offset) }))
  const mark = byteOrderMark(bytes)
  if (mark !== null) return refuse(mark, 0)
  const nul = bytes.indexOf(0)
  if (nul >= 0) return refuse('binary', nul)
  const fault = utf8Fault(bytes)
  if (fault !== null) return refuse('not-utf-8', fault.offset)
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
