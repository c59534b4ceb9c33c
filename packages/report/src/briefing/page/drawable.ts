// Several characters share one glyph of the font, which can stand for only one of them when text is copied; line
// breaks and odd spaces of a quotation are drawn as spaces.
const aliases: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u00b5': '\u03bc',
  '\u2126': '\u03a9',
  '\u2206': '\u0394',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
}

// Marks without a shape: soft hyphens, byte order marks, directions, joiners, controls.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f\p{Cc}\p{Cs}]/gu

/** A text as it is drawn: one line, in characters of which each has a glyph of its own. */
export const drawable = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(invisible, '')
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f\u2007\u2009\u2010\u2011\u00b5\u2126\u2206\ufb00-\ufb04]/gu, (c) => aliases[c]!)

/** Stands for a character that the font lacks; the character itself stays in the ActualText. */
export const substitute = '\u25a1'

/** Cuts a drawable text where the font's coverage changes: `missing` pieces hold only characters it lacks. */
export const byCoverage = (
  text: string,
  has: (codePoint: number) => boolean,
): ReadonlyArray<{ readonly text: string; readonly missing: boolean }> => {
  const pieces: Array<{ text: string; missing: boolean }> = []
  for (const character of text) {
    const missing = !has(character.codePointAt(0)!)
    const last = pieces.at(-1)
    if (last !== undefined && last.missing === missing) last.text += character
    else pieces.push({ text: character, missing })
  }
  return pieces
}
