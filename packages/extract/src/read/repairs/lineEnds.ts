import { type Repair, replaceAll } from './Repair.ts'

/** Every way to end a line becomes "\n"; a form feed ends a page and so a paragraph, hence the blank line. */
export const lineEnds: Repair = {
  name: 'line ends',
  edits: (text) =>
    replaceAll(text, /\r\n?|[\v\u0085\u2028]|[\f\u2029]/gu, ({ 0: end }) =>
      end === '\f' || end === '\u2029' ? '\n\n' : '\n',
    ),
}
