import { classOf, sign } from './characters.ts'
import { formsOf } from './tokenise.ts'

// "coun-\ntries", "drug-trafficking" and "drugtrafficking" are one word: PDF text loses hyphens and adds others.
// Between digits a hyphen is a range ("2006-2008") and stays a break.
const hyphen = /(\p{L})[-‐‑\u00AD]+(?:[ \t]*\r?\n[ \t]*)?(?=\p{L})/gu
const possessive = /['’ʼ]s?(?![\p{L}\p{N}])|['’ʼ‘](?=\p{L})/gu

const plain = /^[a-z\d ]*$/u

/** Case, hyphens, quotes, possessives and compatibility forms set aside, so that a damaged text equals a sound one. */
export const normalise = (text: string): string => (plain.test(text) ? text : joined(text).toLowerCase())

const joined = (text: string): string => text.normalize('NFKC').replace(hyphen, '$1').replace(possessive, '')

// "CyberCrime@IPA" is compared by its parts, "GSP+" without its sign.
const partsOf = (text: string): ReadonlyArray<string> =>
  formsOf(text).flatMap((form) => {
    if (classOf(form.charCodeAt(0)) === sign) return []
    return /[@.+]/u.test(form) ? form.split(/[@.+]/u).filter((part) => part !== '') : [form]
  })

/** The words of a quotation or a name, normalised, in their order. */
export const wordsOf = (text: string): ReadonlyArray<string> => partsOf(normalise(text))

/** The words that begin with a capital, as `wordsOf` would write them. */
export const properWordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    partsOf(joined(text))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase()),
  )
