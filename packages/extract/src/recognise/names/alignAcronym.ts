import type { Token } from '../../text/Tokens.ts'

const connectors = new Set([
  'of',
  'and',
  'the',
  'for',
  'on',
  'in',
  'to',
  'against',
  'with',
  'a',
  'an',
  'at',
  'by',
  'from',
  '&',
  ',',
])

const isWord = ({ kind }: Token): boolean => kind !== 'sign'

/**
 * Where the long form of an acronym begins, given that it ends before token `to`: every letter of the acronym is the
 * initial of a word, and words that lend no initial are connectors ("Partnership Action Plan on Terrorism", PAP-T).
 * `null` where the initials do not agree.
 */
export const alignInitials = (
  tokens: ReadonlyArray<Token>,
  acronym: string,
  { floor, to }: { readonly floor: number; readonly to: number },
): number | null => {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  let at = to - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    for (;;) {
      const token = tokens[at]
      if (at < floor || token === undefined) return null
      if (isWord(token) && token.norm.startsWith(letters[i]!)) break
      if (!connectors.has(token.norm)) return null
      at--
    }
    at--
  }
  return at + 1
}

/**
 * The algorithm of Schwartz and Hearst (2003): the letters of the acronym, from its last to its first, are found
 * anywhere in the words before it; the first must begin a word. Looks at no more than min(n + 5, 2n) words for n
 * letters. Returns the token where the long form begins, or `null`.
 */
export const alignSchwartzHearst = (
  tokens: ReadonlyArray<Token>,
  acronym: string,
  { floor, to }: { readonly floor: number; readonly to: number },
): number | null => {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  const most = Math.min(letters.length + 5, letters.length * 2)
  let words = 0
  let i = letters.length - 1
  for (let at = to - 1; at >= floor; at--) {
    const token = tokens[at]!
    if (!isWord(token)) {
      if (token.text === ',' || token.text === '&' || token.text === '/') continue
      return null
    }
    // Hyphenated words count once.
    if (!token.glued && ++words > most) return null
    const word = token.text.toLowerCase()
    for (let c = word.length - 1; c >= 0 && i >= 0; c--) {
      if (word[c] !== letters[i]) continue
      if (i === 0 && (c > 0 || token.glued)) continue
      i--
    }
    if (i < 0) return at
  }
  return null
}
