import { createHash } from 'node:crypto'

/** The first `length` hexadecimal digits of the SHA-256 of the parts, kept apart by a character that no text holds. */
export const contentHash = (parts: ReadonlyArray<string>, length: number): string =>
  createHash('sha256').update(parts.join('\u0000'), 'utf8').digest('hex').slice(0, length)
