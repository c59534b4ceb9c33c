// What a spreadsheet takes for the beginning of a formula: the signs of OWASP's list, their full-width, small, raised and
// lowered forms, which some programs fold, and the same signs behind space or invisible characters, which some trim.
// An apostrophe stands in the list so that the mark can be told from a text's own apostrophe.
const risky =
  /^(?:['\t\r\n]|[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a-\u207c\u208a-\u208c\u2212])/u

/**
 * A text cell that no spreadsheet runs: an apostrophe is put before a text that begins like a formula, and before one
 * that begins with an apostrophe. So every cell that begins with an apostrophe has had one added, and `fromFormulaSafe`
 * gives the text back exactly.
 */
export const formulaSafe = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text that `formulaSafe` was given: one apostrophe at the beginning, if there is one, is taken off. */
export const fromFormulaSafe = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)
