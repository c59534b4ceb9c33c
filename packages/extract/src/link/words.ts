// Letters of any script with their marks, and digits; a word holds hyphens, apostrophes and soft hyphens inside.
const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

// "coun-\ntries", "drug-trafficking" and "drugtrafficking" are one word: PDF text loses hyphens and adds others.
// Between digits a hyphen is a range ("2006-2008") and stays a break.
const hyphen = /(\p{L})[-‐‑\u00AD]+(?:[ \t]*\r?\n[ \t]*)?(?=\p{L})/gu
const possessive = /['’ʼ]s?(?![\p{L}\p{N}])|['’ʼ‘](?=\p{L})/gu

/** Case, hyphens, quotes, possessives and compatibility forms set aside, so that a damaged text equals a sound one. */
export const normalise = (text: string): string =>
  text.normalize('NFKC').replace(hyphen, '$1').replace(possessive, '').toLowerCase()

/** The words of a text, normalised, in their order. */
export const wordsOf = (text: string): ReadonlyArray<string> => normalise(text).match(pattern) ?? []

/** The words that begin with a capital, or hold a digit after one, as `wordsOf` would write them. */
export const properWordsOf = (text: string): ReadonlySet<string> => {
  const words = text.normalize('NFKC').replace(hyphen, '$1').replace(possessive, '').match(pattern) ?? []
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()))
}

/** A word without the endings of number, tense and person: enough to hold "visits", "visited" and "visit" together. */
export const stem = (word: string): string => {
  if (word.length <= 3 || /\d/u.test(word)) return word
  for (const [ending, put] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return undouble(word.slice(0, -ending.length) + put)
  }
  return undouble(word)
}

const undouble = (word: string): string => (/([bdfgklmnprt])\1$/u.test(word) ? word.slice(0, -1) : word)

// Longest first. American and British spellings meet here as well ("programme", "centre", "organization").
const endings: ReadonlyArray<readonly [string, string]> = [
  ['isations', 'iz'],
  ['izations', 'iz'],
  ['isation', 'iz'],
  ['ization', 'iz'],
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ising', 'iz'],
  ['izing', 'iz'],
  ['ments', ''],
  ['tions', 't'],
  ['sions', 's'],
  ['ised', 'iz'],
  ['ized', 'iz'],
  ['ises', 'iz'],
  ['izes', 'iz'],
  ['tion', 't'],
  ['sion', 's'],
  ['ment', ''],
  ['mmes', 'm'],
  ['ures', 'ur'],
  ['ense', 'enc'],
  ['ence', 'enc'],
  ['mme', 'm'],
  ['ing', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ise', 'iz'],
  ['ize', 'iz'],
  ['tre', 'ter'],
  ['our', 'or'],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
]
