import type { Face } from './faces.ts'

/** Where a link leads: a named destination of the document, or an address on the web. */
export type Target = { readonly kind: 'inside'; readonly name: string } | { readonly kind: 'web'; readonly url: string }

/** A run of words set alike. */
export interface Inline {
  readonly text: string
  readonly face?: Face
  readonly color?: string
  /** BCP 47, where it is not the document's. */
  readonly lang?: string
  readonly link?: Link
}

export interface Link {
  readonly target: Target
  /** What a reader who does not see the page is told about the link; never empty. */
  readonly contents: string
}

/** Words that lead to a named destination. */
export const linkTo = (text: string, name: string, contents: string, style: Partial<Inline> = {}): Inline => ({
  ...style,
  text,
  link: { target: { kind: 'inside', name }, contents },
})

export const plainText = (inlines: ReadonlyArray<Inline>): string => inlines.map(({ text }) => text).join('')
