import { editDistance } from './editDistance.ts'
import { stem, wordsOf } from './words.ts'

// An ending that makes a name plural, adjectival or a possessive: "Uzbek" and "Uzbeks" are one spelling.
const inflections = /^(?:s|es|n|an|ian|i|ani|ese|ish|ic|al|er|ers|ed|ing|y|ity|ist|ists|ism)$/u

/** Whether one word is the other with an ending. */
const isInflected = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (stem(a) === stem(b)) return true
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared++
  // "Asia" and "Asian", "Italy" and "Italian": at most one letter of the shorter gives way.
  return (
    shared >= 4 &&
    short.length - shared <= 1 &&
    (shared === short.length
      ? inflections.test(long.slice(shared))
      : /^[ya]$/u.test(short.slice(shared)) && inflections.test(long.slice(shared)))
  )
}

/** How many edits two spellings of one name may be apart, by its length: none in a short one. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** Whether two different normalised words may be two spellings of one name: a small edit, not an inflection. */
export const isSpeltAlike = (a: string, b: string): boolean => {
  if (a === b || /\d/u.test(a) || /\d/u.test(b)) return false
  const most = tolerance(Math.min(a.length, b.length))
  return most > 0 && editDistance(a, b, most) <= most && !isInflected(a, b)
}

/** Whether two names of one or more words are spellings of one: word by word equal or spelt alike, one pair at least. */
export const areNamesAlike = (a: string, b: string): boolean => {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length !== y.length || x.length === 0) return false
  let alike = 0
  for (let i = 0; i < x.length; i++) {
    if (x[i] === y[i]) continue
    if (!isSpeltAlike(x[i]!, y[i]!)) return false
    alike++
  }
  return alike > 0
}
