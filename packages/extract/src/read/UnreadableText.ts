import { Schema } from 'effect'

const explain = {
  empty: 'the file holds no text',
  'utf-16': 'the file is UTF-16 (its byte order mark says so); save it as UTF-8',
  'utf-32': 'the file is UTF-32 (its byte order mark says so); save it as UTF-8',
  binary: 'a NUL byte: this is no plain text (or it is UTF-16 without a byte order mark)',
  'not-utf-8': 'bytes that are no UTF-8; save the file as UTF-8',
} as const

/**
 * A file that cannot be read as text. `offset` counts bytes from 0 and `line` lines from 1: the place of the first
 * byte that is wrong. Nothing is guessed or replaced, because every offset that is published counts on the bytes.
 */
export class UnreadableText extends Schema.TaggedError<UnreadableText>()('UnreadableText', {
  file: Schema.String,
  reason: Schema.Literals(['empty', 'utf-16', 'utf-32', 'binary', 'not-utf-8']),
  offset: Schema.Int,
  line: Schema.Int,
}) {
  override get message(): string {
    return `${this.file}:${this.line}: ${explain[this.reason]} (byte ${this.offset})`
  }
}
