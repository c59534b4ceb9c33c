/**
 * The words of a text, in lower case, with their hyphens and in their parts: what a broken word is judged by. The two
 * pieces of a word that a line end breaks are no words.
 */
export const wordsOf = (text: string): ReadonlyMap<string, number> => {
  const words = new Map<string, number>()
  const add = (word: string) => words.set(word, (words.get(word) ?? 0) + 1)
  for (const { 0: found } of text.matchAll(/(?<![\p{L}-]|-[ ]?\n[ ]*)\p{L}+(?:-\p{L}+)*(?![\p{L}]|-[ ]?\n)/gu)) {
    const word = found.toLowerCase()
    add(word)
    if (word.includes('-')) for (const part of word.split('-')) add(part)
  }
  return words
}

// Second parts of compounds that English writes with a hyphen whatever the first part is.
const tails = new Set(
  (
    'led based wide sponsored related level term scale rich free oriented ranging style type old long backed owned run ' +
    'funded assisted friendly specific sized made making building century year month week day hosted driven agreed'
  ).split(' '),
)
// First parts that keep their hyphen, and words too common to say anything about the word they are broken off.
const heads = new Set('non self ex cross well long short high low quasi post pre mid all half'.split(' '))
const common = new Set(
  'with over under out up in on for to there where how what any some every no be me not an at as her his so up'.split(
    ' ',
  ),
)
const suspended = new Set(['and', 'or', 'to', 'und', 'et'])

/**
 * What stands for a hyphen at the end of a line: nothing where it breaks a word ("lead-\ning"), the hyphen where the
 * word has one ("NATO-\nled"). The same text is the best witness: a form that it also writes within a line decides;
 * then the shape of the two parts, and else the hyphen is one of the printer's.
 */
export const lineHyphen = (left: string, right: string, words: ReadonlyMap<string, number>): '' | '-' | '- ' => {
  const first = left.toLowerCase()
  const second = right.toLowerCase()
  // The last part only: of "rule-based" broken again, "rule-" is no evidence.
  const stem = first.slice(first.lastIndexOf('-') + 1)
  const solid = words.get(stem + second) ?? 0
  const hyphenated = words.get(`${stem}-${second}`) ?? 0
  if (solid !== hyphenated) return solid > hyphenated ? '' : '-'
  if (suspended.has(second)) return '- '
  // Numbers, and parts that begin with a capital, as in "Nato-Ukraine".
  if (!/^\p{L}{2,}$/u.test(stem) || /^[\p{Lu}\p{N}]/u.test(right)) return '-'
  if (/^\p{Lu}{2,}$/u.test(left.slice(-2)) || heads.has(stem)) return '-'
  const known = words.has(stem) && !common.has(stem)
  if (tails.has(second) && known) return '-'
  return known && stem.length > 3 && second.length > 3 && words.has(second) ? '-' : ''
}
