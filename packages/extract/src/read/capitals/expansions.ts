import type { Damage } from './damage.ts'

const inBrackets = /\((\p{Lu}[\p{Lu}\p{Ll}-]{1,9})\)/gu
const joining = /^(?:of|and|for|the|on|in|to|a|at|&)$/iu

/**
 * An acronym in brackets says which words before it begin with a capital: of "Comprehensive assistance Package (CAP)"
 * the second. Gives the offsets of the letters to raise. Words between may only be articles and the like.
 */
export const expansionsIn = (line: string, { lost }: Damage): ReadonlyArray<number> => {
  const found: Array<number> = []
  for (const match of line.matchAll(inBrackets)) {
    const initials = match[1]!.replace(/[^\p{Lu}]/gu, '')
    if (initials.length < 2) continue
    const head = line.slice(Math.max(0, match.index - 120), match.index)
    const offset = match.index - head.length
    const words = [...head.matchAll(/\p{L}+/gu)]
    const raised: Array<number> = []
    let at = words.length - 1
    let left = initials.length - 1
    while (left >= 0 && at >= 0) {
      const word = words[at]!
      if (word[0][0]!.toUpperCase() === initials[left]) {
        raised.push(offset + word.index)
        left--
      } else if (!joining.test(word[0])) break
      at--
    }
    if (left >= 0) continue
    found.push(...raised.filter((place) => lost.has(line[place]!) && !joining.test(wordFrom(line, place))))
  }
  return found.sort((a, b) => a - b)
}

const wordFrom = (line: string, at: number): string => /^\p{L}+/u.exec(line.slice(at, at + 40))![0]
