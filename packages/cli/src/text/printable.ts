/**
 * A text on one line of a terminal: runs of spaces, line breaks and control characters become one space. What stands in
 * a text of others must neither break a line nor move the cursor, colour the screen or turn the direction of writing.
 */
export const printable = (text: string): string =>
  text.replace(/[\s\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]+/gu, ' ')
