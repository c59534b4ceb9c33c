import { editDistance } from '@annals/model/editDistance'
import { wordsOf } from '../text/normalise.ts'
import { stem } from '../text/stem.ts'

// Endings that make a name plural, adjectival or possessive, or decline it ("Uzbeks", "Italian", "Ukrainy"): such forms
// are one spelling.
const inflections =
  /^(?:s|es|n|an|ian|i|ani|ese|ish|ic|al|er|ers|ed|ing|y|ity|ists?|ism|a|u|e|om|ov|oy|yi|iy|skoy|skaya|skiy)$/u

/** Whether one word is the other with an ending, for which the shorter may give up its last letter ("Italy"). */
const isInflected = (a: string, b: string): boolean => {
  if (stem(a) === stem(b)) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const base = /[yae]$/u.test(short) && !long.startsWith(short) ? short.slice(0, -1) : short
  return base.length >= 4 && long.startsWith(base) && inflections.test(long.slice(base.length))
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
