import PDFDocument from 'pdfkit'
import { type Face, faceFiles, faces } from './faces.ts'

/** What setting text needs to know of the fonts. */
export interface Metrics {
  /** Width in points of a text at a size. */
  readonly widthOf: (text: string, face: Face, size: number) => number
  /** Whether a face has a glyph of its own for a code point. */
  readonly has: (codePoint: number, face: Face) => boolean
}

interface Opened {
  readonly widthOfString: (text: string, size: number) => number
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean }
}

/** Opens the fonts for measuring, with the library that draws them, so that both agree. */
export const openMetrics = (): Metrics => {
  const doc = new PDFDocument({ autoFirstPage: false, font: faceFiles.regular })
  const opened = new Map(
    faces.map((face) => [face, (doc.font(faceFiles[face]) as unknown as { readonly _font: Opened })._font] as const),
  )
  const cache = new Map<string, number>()
  return {
    widthOf: (text, face, size) => {
      const key = `${face} ${text}`
      const known = cache.get(key)
      if (known !== undefined) return (known * size) / 1000
      const width = opened.get(face)!.widthOfString(text, 1000)
      cache.set(key, width)
      return (width * size) / 1000
    },
    has: (codePoint, face) => opened.get(face)!.font.hasGlyphForCodePoint(codePoint),
  }
}
