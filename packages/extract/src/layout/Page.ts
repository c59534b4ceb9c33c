import type { Span } from '../Span.ts'
import type { Role } from './Block.ts'
import type { TextLine } from './TextLine.ts'

/** A text on its way to blocks: its lines, and what is known of them so far. */
export interface Page {
  readonly text: string
  readonly lines: ReadonlyArray<TextLine>
  /** The main language and script of the text. */
  readonly language: string | null
  readonly script: string
  /** One for each line; `null` where no rule has spoken yet. */
  readonly parts: ReadonlyArray<Part | null>
}

/** What a rule says of a line. */
export interface Part {
  readonly role: Role
  readonly label: Span | null
  readonly inherited: Span | null
}

/** One kind of line. A rule sees what the rules before it have settled, and cannot change it. */
export interface Rule {
  readonly name: string
  readonly find: (page: Page) => Iterable<readonly [line: number, part: Part]>
}

export const part = (role: Role): Part => ({ role, label: null, inherited: null })

/** The lines that no rule has spoken of yet, with their numbers. */
export const open = (page: Page): ReadonlyArray<readonly [line: TextLine, i: number]> =>
  page.lines.flatMap((line, i) => (page.parts[i] === null ? [[line, i] as const] : []))

/** A rule that judges each line by itself. */
export const lineRule = (name: string, isIt: (line: TextLine, i: number, page: Page) => boolean, role: Role): Rule => ({
  name,
  find: (page) => open(page).flatMap(([line, i]) => (isIt(line, i, page) ? [[i, part(role)] as const] : [])),
})
