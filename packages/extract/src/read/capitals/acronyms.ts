import type { Vocabulary } from '../Vocabulary.ts'
import type { Damage } from './damage.ts'

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

/**
 * The acronym behind a word, or `null`: "isaF" is "ISAF", "ParP" is "PARP", "Nato" is "NATO". Capitals inside or at
 * the end of a word give an acronym away; of one that kept its first letter only, or none, the vocabulary must know.
 */
export const acronym = (word: string, damage: Damage, vocabulary: Vocabulary): string | null => {
  const { lost } = damage
  const { words, ordinary } = vocabulary
  // "PaP-t": a single letter after a hyphen belongs to the acronym.
  const tail = /^(\p{L}{2,})-(\p{L})$/u.exec(word)
  if (tail !== null) {
    const head = acronym(tail[1]!, damage, vocabulary)
    return head === null || !restorable(tail[2]!, lost) ? null : `${head}-${tail[2]!.toUpperCase()}`
  }
  const plain = word.toLowerCase()
  if (!/^\p{L}{2,}$/u.test(word) || !restorable(word, lost)) return null
  const known = words.get(plain)
  const isKnownAcronym = known !== undefined && /\p{L}\p{Lu}/u.test(known)
  if (isKnownAcronym && fits(word, known, lost)) {
    const kept = [...word].some(isCapital)
    return kept || (word.length >= 4 && !ordinary.has(plain) && !english.has(plain)) ? known : null
  }
  if (word.length < 3 || !/\p{Ll}\p{Lu}/u.test(word)) return null
  // A plural keeps its s: "iPaPs".
  const plural = word.length > 3 && /\p{Lu}s$/u.test(word)
  return plural ? `${word.slice(0, -1).toUpperCase()}s` : word.toUpperCase()
}

/** Every small letter may stand for a capital. */
const restorable = (word: string, lost: ReadonlySet<string>): boolean => {
  const bare = /\p{Lu}s$/u.test(word) ? word.slice(0, -1) : word
  for (const letter of bare) if (!isCapital(letter) && !lost.has(letter)) return false
  return true
}

/** The known form differs only by capitals of letters that were lost. */
export const fits = (found: string, known: string, lost: ReadonlySet<string>): boolean => {
  if (found.length !== known.length || found === known) return false
  for (let i = 0; i < found.length; i++) {
    const is = found[i]!
    const should = known[i]!
    if (is !== should && (is.toLowerCase() !== should.toLowerCase() || !lost.has(is))) return false
  }
  return true
}

/** Words of the language that are also acronyms of international bodies or treaties. */
const english = new Set(
  'able base beat east here last least east rest safe seat start state this that trade these'.split(' '),
)
