import { Result } from 'effect'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/read/readText.ts'

const bytes = (...parts: ReadonlyArray<string | ReadonlyArray<number>>): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const refusal = (content: Uint8Array) => {
  const result = readText(content, 'texts/a.txt')
  if (Result.isSuccess(result)) throw new Error('it was read')
  const { _tag, file, reason, offset, line } = result.failure
  return { _tag, file, reason, offset, line }
}

describe('what is read, as any other reader of UTF-8 decodes it', () => {
  test.each([
    ['plain text', 'In 1994.\n'],
    ['two, three and four bytes', 'é “Қазақстан” 𝒜 €'],
    ['Windows line ends stay in the raw text', 'a\r\nb\r\n'],
    ['a byte order mark stays, since others count it', '\uFEFFIn 1994.'],
    ['the last and the first of each length', '\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\u{10000}\u{10FFFF}'],
  ])('%s', (_, text) => {
    const content = Buffer.from(text, 'utf8')
    expect(Result.getOrThrow(readText(content, 'a.txt'))).toBe(content.toString('utf8'))
  })
})

describe('what is refused, with its place', () => {
  test.each([
    ['no bytes', bytes(), 'empty', 0, 1],
    ['only space and a mark', bytes('\uFEFF \r\n\t'), 'empty', 0, 1],
    ['UTF-16, little-endian', bytes([0xff, 0xfe], [0x49, 0x00]), 'utf-16', 0, 1],
    ['UTF-16, big-endian', bytes([0xfe, 0xff], [0x00, 0x49]), 'utf-16', 0, 1],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x49, 0, 0, 0]), 'utf-32', 0, 1],
    ['a NUL byte', bytes('one\ntwo', [0], 'x'), 'binary', 7, 2],
    ['Latin-1', bytes('one\ntwo\ncaf', [0xe9], '.'), 'not-utf-8', 11, 3],
    ['a follower without a leader', bytes('a', [0x80]), 'not-utf-8', 1, 1],
    ['a leader without a follower', bytes('a', [0xc3]), 'not-utf-8', 1, 1],
    ['an overlong form', bytes('ab', [0xe0, 0x80, 0xaf]), 'not-utf-8', 2, 1],
    ['half a surrogate pair', bytes('ab', [0xed, 0xa0, 0x80]), 'not-utf-8', 2, 1],
    ['past the last code point', bytes([0xf4, 0x90, 0x80, 0x80]), 'not-utf-8', 0, 1],
    ['a byte no UTF-8 has', bytes('\n\n', [0xff]), 'not-utf-8', 2, 3],
  ] as const)('%s', (_, content, reason, offset, line) => {
    expect(refusal(content)).toEqual({ _tag: 'UnreadableText', file: 'texts/a.txt', reason, offset, line })
  })

  test('the message names file, line, what is wrong and what to do', () => {
    const result = readText(bytes([0xff, 0xfe], [0x49, 0x00]), 'texts/a.txt')
    expect(Result.isFailure(result) && result.failure.message).toBe(
      'texts/a.txt:1: the file is UTF-16 (its byte order mark says so); save it as UTF-8 (byte 0)',
    )
  })

  test('what the platform decodes is UTF-8 here, and nothing else', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    const leads = [0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x9f, 0xa0, 0x90, 0x8f]
    for (let round = 0; round < 20_000; round++) {
      const content = Uint8Array.from({ length: 1 + next(5) }, () => leads[next(leads.length)]!)
      let decodes = true
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(content)
      } catch {
        decodes = false
      }
      const result = readText(content, 'a.txt')
      const valid = Result.isSuccess(result) || result.failure.reason !== 'not-utf-8'
      expect([...content, valid]).toEqual([...content, decodes])
    }
  })
})
