const words: ReadonlyArray<string> = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')

const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december century'.split(' '),
)

/** The ordinals among normalised words ("the 25th summit", "second"), days of a month and centuries apart. */
export const ordinalsOf = (text: ReadonlyArray<string>): ReadonlySet<number> => {
  const found = new Set<number>()
  text.forEach((word, i) => {
    const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word)
    const value = digits === null ? words.indexOf(word) + 1 : Number(digits[1])
    if (value > 0 && !months.has(text[i + 1] ?? '') && !months.has(text[i - 1] ?? '')) found.add(value)
  })
  return found
}
