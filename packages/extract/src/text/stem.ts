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
