import { type Repair, replaceAll } from './Repair.ts'

/** A soft hyphen only says where a word may break: it goes, and with it the line end it caused. */
export const softHyphens: Repair = {
  name: 'soft hyphens',
  edits: (text) => replaceAll(text, /\u00AD(?:[ \t]*\n[ \t]*(?=\p{Ll}))?/gu, () => ''),
}
