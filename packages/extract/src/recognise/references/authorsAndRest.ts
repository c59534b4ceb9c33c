const word = String.raw`\p{Lu}[\p{L}’'-]{1,30}`
const initials = String.raw`(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,2})`
const person = String.raw`(?:${initials}\s?${word}(?:\s${word})?|${word},?\s${initials}|${word},\s${word})`

// "M.T. Laumulin, ", "Shevchuk L. ", "Smith, J., Doe, A. and Roe, B. ": names with initials tell where authors end.
const withInitials = new RegExp(
  String.raw`^\s*(?:${initials}\s?${word}(?:\s${word})?|${word},?\s${initials})(?:(?:,\s?(?:&|and)?\s?|\s(?:and|&)\s)(?:${initials}\s?${word}|${word},?\s${initials})){0,8}`,
  'u',
)
const one = new RegExp(person, 'gu')

const tidy = (name: string): string =>
  name
    .replace(/\s+/gu, ' ')
    .replace(/[,\s]+$/u, '')
    .trim()

/** The authors at the beginning of an entry, as they are named, told by their initials, and what follows them. */
export const authorsAndRest = (text: string): { readonly authors: ReadonlyArray<string>; readonly rest: string } => {
  const match = withInitials.exec(text)
  if (match === null) return { authors: [], rest: text }
  const authors = [...match[0].matchAll(one)].map(([name]) => tidy(name))
  return { authors, rest: text.slice(match[0].length).replace(/^[\s,.:]+/u, '') }
}

const plain = new RegExp(String.raw`^\s*(${word}(?:,\s|\s)${word}(?:\s${word})?)[.,]?\s*(?:\(?\d{4}\)?[.,]?\s*)?$`, 'u')

/** The authors who stand before a quoted title; there names need no initials: "Smith, John. 2010. “Title”". */
export const authorsBefore = (text: string): ReadonlyArray<string> => {
  const { authors } = authorsAndRest(text)
  if (authors.length > 0) return authors
  const name = plain.exec(text)?.[1]
  return name === undefined ? [] : [tidy(name)]
}
