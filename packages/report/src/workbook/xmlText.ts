/** A cell of a workbook holds no more UTF-16 units than this (ECMA-376 leaves it open; every program keeps to it). */
export const longestCell = 32_767
const cut = ' [… cut; whole in csv/]'

// Control characters and lone surrogates cannot stand in XML, and a carriage return would be read as a line feed; the
// standard (ECMA-376, ST_Xstring) writes them as _xHHHH_, and so a text that looks like that has its own underscore
// escaped.
const escaped = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|\p{Cs}/gu
const escapeUnit = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** A text as the XML of a workbook holds it. One that no cell can hold is cut between characters, and says so. */
export const xmlText = (text: string): string => {
  if (text.length <= longestCell) return text.replaceAll(escaped, escapeUnit)
  const end = longestCell - cut.length
  const whole = /[\ud800-\udbff]$/u.test(text.slice(0, end)) ? end - 1 : end
  return `${text.slice(0, whole)}${cut}`.replaceAll(escaped, escapeUnit)
}
