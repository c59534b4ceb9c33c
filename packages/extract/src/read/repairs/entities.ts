import { type Repair, replaceAll } from './Repair.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00AD',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  euro: '€',
  pound: '£',
  times: '×',
  rarr: '→',
  ordm: 'º',
  ordf: 'ª',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
}
// "&eacute;", "&Scaron;": a letter and the name of its accent.
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  caron: '\u030C',
  ring: '\u030A',
}

// "&amp;#8217;" was escaped twice.
const entity =
  /&(?:amp;){0,3}(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])(acute|grave|circ|uml|tilde|cedil|caron|ring)|([A-Za-z]{2,8}));/gu

/** The names that HTML has for signs: "&amp;" is "&", "&#8217;" is "’". A name that nobody knows stays. */
export const entities: Repair = {
  name: 'entities',
  edits: (text) =>
    replaceAll(text, entity, ([, decimal, hex, letter, accent, name]) => {
      if (decimal !== undefined) return signOf(Number(decimal))
      if (hex !== undefined) return signOf(Number.parseInt(hex, 16))
      if (letter !== undefined) return `${letter}${accents[accent!]}`.normalize('NFC')
      return named[name!] ?? null
    }),
}

// What browsers read for the numbers that Windows gave to signs.
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const signOf = (code: number): string | null => {
  if (code >= 0x80 && code <= 0x9f) return windows[code - 0x80]!
  if (code < 0x20) return ' '
  return code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff) ? null : String.fromCodePoint(code)
}
