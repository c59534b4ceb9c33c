import { type Repair, replaceAll } from './Repair.ts'

/**
 * Spaces of every width become a plain space, signs without width go, and so does the byte order mark. Line feeds and
 * tabs stay: a tab may separate the cells of a row.
 */
export const oddSpaces: Repair = {
  name: 'odd spaces',
  edits: (text) =>
    replaceAll(
      text,
      /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]|[\u0001-\u0008\u000E-\u001F\u007F]/gu,
      ({ 0: sign }) => (/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u.test(sign) ? '' : ' '),
    ),
}
