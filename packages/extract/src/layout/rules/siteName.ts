const office =
  /^(?:the\s)?(?:permanent\s)?(?:government|ministry|embassy|consulate|mission|delegation|representation|office|department|parliament|parliamentary assembly|national assembly|secretariat)\b/iu
const titleCase =
  /^(?:\p{Lu}[\p{L}’'.-]*|of|the|to|and|for|in|at|de|la|from)(?:\s(?:\p{Lu}[\p{L}’'.-]*|of|the|to|and|for|in|at|de|la|from))*$/u
const oneWord = /^(?=.*\p{Lu}{2})[\p{Lu}\p{N}.&-]{2,14}$|^[\p{L}\p{N}-]+\.\p{Ll}{2,4}$/u

/** Whether a line, below another or none, names the site or the office that keeps it. */
export const isSite = (words: string, above: string): boolean => {
  if (oneWord.test(words) || (office.test(words) && titleCase.test(words))) return true
  const named = /^([\p{Lu}\d]{2,10})\s[-–—:|]\s(.+)$/u.exec(words)
  return named === null ? oneWord.test(above) && spells(above, words) : spells(named[1]!, named[2]!)
}

/** "NATO" and "North Atlantic Treaty Organization". */
const spells = (short: string, long: string): boolean => {
  const words = long.split(/[\s-]+/u)
  const letters = (some: ReadonlyArray<string>) => some.map(([first]) => first?.toUpperCase() ?? '').join('')
  return [letters(words), letters(words.filter((word) => /^\p{Lu}/u.test(word)))].includes(short)
}
