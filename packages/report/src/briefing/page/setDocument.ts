import { createHash } from 'node:crypto'
import type { Chart } from '../../charts/Chart.ts'
import type { Block } from './Block.ts'
import { layOut } from './layOut.ts'
import { openMetrics } from './Metrics.ts'
import { type Description, openDocument } from './openDocument.ts'
import { paginate } from './paginate.ts'
import { paint } from './paint.ts'
import { node } from './Slab.ts'
import { setLines } from './setLines.ts'
import { page, styles, textWidth } from './style.ts'

/** A file that travels inside the PDF. */
export interface Attachment {
  /** Its name, unique among the attachments. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime: string
  readonly description: string
}

export interface DocumentParts {
  readonly description: Omit<Description, 'content'>
  /** Parts of the document in reading order. */
  readonly sections: ReadonlyArray<ReadonlyArray<Block>>
  readonly attachments: ReadonlyArray<Attachment>
  readonly footer: string
  /** Draws a chart as SVG. */
  readonly draw: (chart: Chart) => string
}

/** Sets, paginates and draws a document; what comes back has its pages and is ended. */
export const setDocument = ({
  description,
  sections,
  attachments,
  footer,
  draw,
}: DocumentParts): PDFKit.PDFDocument => {
  const metrics = openMetrics()
  const root = node('Document', null)
  const slabs = sections.flatMap((blocks) =>
    layOut(blocks, { x: page.left, width: textWidth, parent: node('Sect', root), metrics, draw }),
  )
  const hash = createHash('sha256').update(JSON.stringify(sections))
  for (const { name, bytes } of attachments) hash.update(name).update(bytes)
  const doc = openDocument({ ...description, content: hash.digest('hex') })
  const line = setLines({
    inlines: [{ text: footer }],
    style: styles.footer,
    width: textWidth - 60,
    metrics,
    maxLines: 1,
  })
  paint({ doc, pages: paginate(slabs), metrics, footer: line[0]!.runs.map(({ text }) => text).join('') })
  for (const { name, bytes, mime, description: words } of attachments) {
    doc.file(Buffer.from(bytes), {
      name,
      type: mime,
      relationship: 'Data',
      description: words,
      creationDate: description.date,
      modifiedDate: description.date,
    } as PDFKit.Mixins.PDFAttachmentOptions)
  }
  doc.end()
  return doc
}
