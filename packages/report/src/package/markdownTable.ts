// Punctuation that Markdown could take for a mark; `|` would end a cell.
const marks = /[\\`*_[\]<>|#~]/gu

/** A text of others as it stands inside one line of Markdown: no mark works and no line breaks. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(marks, '\\$&')
    .replaceAll('&', '&amp;')

/** The lines of a table whose cells are Markdown already. */
export const markdownTable = (
  header: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<string> => [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
