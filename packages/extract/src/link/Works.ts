/** What a document is among the others: its work, and the text that it repeats or renews. */
export interface WorkPlace {
  readonly workId: string
  /** The edition just before this one. */
  readonly editionOf: string | null
  /** The more complete form of the same edition. */
  readonly duplicateOf: string | null
}

/** Every source's place, by its id. */
export type Works = ReadonlyMap<string, WorkPlace>

/** How many independent voices the sources are: forms and editions of one work are one voice. */
export const voicesOf = (works: Works, sources: Iterable<string>): ReadonlySet<string> =>
  new Set([...sources].map((source) => works.get(source)!.workId))

/** Whether a source is no other form of a text that stands in the collection. */
export const isOriginal = (works: Works, source: string): boolean => works.get(source)!.duplicateOf === null
