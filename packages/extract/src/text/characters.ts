// What a code unit is to a word, as bits: nothing of it, a letter or a mark of one, a digit, a space; and of a letter
// whether it is a capital.
export const sign = 1
export const letter = 2
export const digit = 4
export const space = 8
const capital = 16

const letters = /\p{L}|\p{M}/u
const digits = /\p{Nd}|\p{Nl}/u
const capitals = /\p{Lu}/u

const classify = (code: number): number => {
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f) return space
  if (code === 0xfeff) return space
  const char = String.fromCharCode(code)
  if (letters.test(char)) return capitals.test(char) ? letter | capital : letter
  return digits.test(char) ? digit : sign
}

/**
 * The bits of each code unit, asked once, so that no text pays for the tables of Unicode letter by letter; 0: not asked
 * yet. For loops over every character, where a call for each costs more than the look; all else asks the functions below.
 */
export const classes = new Uint8Array(0x10000)
for (let code = 0; code < 0x530; code++) classes[code] = classify(code)

const bitsOf = (code: number): number => {
  const known = classes[code]
  if (known !== 0) return known ?? sign
  const found = classify(code)
  classes[code] = found
  return found
}

/** The class of a UTF-16 code unit; half of a surrogate pair is a sign, and so is what stands past the end of a text. */
export const classOf = (code: number): number => bitsOf(code) & ~capital

export const isLetter = (code: number): boolean => (bitsOf(code) & letter) !== 0
export const isCapital = (code: number): boolean => (bitsOf(code) & capital) !== 0
export const isDigit = (code: number): boolean => (bitsOf(code) & digit) !== 0
export const isSpace = (code: number): boolean => (bitsOf(code) & space) !== 0

/** A word or a number may go on with these. */
export const inner = letter | digit
export const isInner = (code: number): boolean => (bitsOf(code) & inner) !== 0

export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018
export const isHyphen = (code: number): boolean => code === 0x2d || (code >= 0x2010 && code <= 0x2013)
