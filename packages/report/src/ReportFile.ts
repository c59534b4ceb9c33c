/** One file of the publication, whole in memory. */
export interface ReportFile {
  /** Relative to the publication's folder, with forward slashes. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly mime: string
  /** One line for readers. */
  readonly description: string
}

const utf8 = new TextEncoder()

/** A file of text, in UTF-8 without byte order mark. */
export const textFile = ({ text, ...rest }: Omit<ReportFile, 'bytes'> & { readonly text: string }): ReportFile => ({
  ...rest,
  bytes: utf8.encode(text),
})
