// Letters that do not decompose into a base letter and a mark.
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
}
const marks = /[\u0300-\u036f'’‘ʼʻ`]/gu
const special = /[ıłøđßæœðþə]/gu
const plain = /^[a-z0-9.+]*$/u

const withoutMarks = (lower: string): string =>
  plain.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(marks, '')
        .replace(special, (letter) => letters[letter]!)

// The spellings that differ between British, American and international usage, and only in the words that names use:
// a general rule ("-ise" to "-ize") would make one word of two.
const spellings: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(program)me(s?)$/u, '$1$2'],
  [/^(cent)re(s?)$/u, '$1er$2'],
  [/^(def|off)ence$/u, '$1ense'],
  [/^co-(?=o)/u, 'co'],
  [/(organ|stabil|normal|liberal|civil|modern|harmon|special)is(?=ation|ed|ing|e$)/u, '$1iz'],
  [/^(neighb|lab|hon)our/u, '$1or'],
]

/**
 * The form in which words are compared: lower case, no diacritics, no apostrophes, one spelling for British and
 * American ("Centre" is "center", "Co-operation" is "cooperation").
 */
export const fold = (word: string): string =>
  spellings.reduce(
    (form, [pattern, replacement]) => (pattern.test(form) ? form.replace(pattern, replacement) : form),
    withoutMarks(word.toLowerCase()),
  )
