import { drawable } from './drawable.ts'
import { drawSvg, type Pen } from './drawSvg.ts'
import { faceFiles } from './faces.ts'
import type { Metrics } from './Metrics.ts'
import { type Page, pageNumbers } from './paginate.ts'
import type { Node, Op } from './Slab.ts'
import { grounds, page as sheet, styles } from './style.ts'

type Text = Extract<Op, { kind: 'text' }>

/** Draws the ops of pages into a document, with their logical structure. */
export const paint = ({
  doc,
  pages,
  metrics,
  footer,
}: {
  readonly doc: PDFKit.PDFDocument
  readonly pages: ReadonlyArray<Page>
  readonly metrics: Metrics
  readonly footer: string
}): void => {
  const numbers = pageNumbers(pages)
  const elements = new Map<Node, PDFKit.PDFStructureElement>()
  const outline: Array<PDFKit.PDFOutline> = [doc.outline]

  const create = (own: Node, draw?: () => void): PDFKit.PDFStructureElement => {
    const options = {
      ...(own.alt === undefined ? {} : { alt: own.alt }),
      ...(own.lang === undefined ? {} : { lang: own.lang }),
      ...(own.actual === undefined ? {} : { actual: own.actual }),
      ...(own.scope === undefined ? {} : { scope: own.scope }),
    }
    const element = doc.struct(own.tag, options, ...(draw === undefined ? [] : ([draw] as const)))
    if (own.id !== undefined) dictionaryOf(element).ID = new String(own.id)
    elements.set(own, element)
    if (own.parent === null) doc.addStructure(element)
    else elementOf(own.parent).add(element)
    return element
  }
  const elementOf = (own: Node): PDFKit.PDFStructureElement => elements.get(own) ?? create(own)

  const write = ({ text, x, y, face, size, color }: Text): void => {
    const words = typeof text === 'string' ? text : String(numbers.get(text.pageOf))
    const left = typeof text === 'string' ? x : x - metrics.widthOf(words, face, size)
    doc.font(faceFiles[face]).fontSize(size).fillColor(color)
    doc.text(words, left, y, { lineBreak: false, baseline: 'alphabetic' })
  }

  // All that a link holds is drawn while its element is open, and the element ends before the page does.
  const drawLink = (ops: ReadonlyArray<Op>, own: Node): void => {
    const element = doc.struct('Link')
    elements.set(own, element)
    elementOf(own.parent!).add(element)
    drawContent(
      ops.filter((op): op is Text => op.kind === 'text'),
      element,
    )
    for (const op of ops) {
      if (op.kind !== 'link') continue
      // A plain string would be written as a name; the types know only plain ones.
      const options = {
        structParent: element,
        Contents: new String(drawable(op.link.contents)),
      } as unknown as PDFKit.Mixins.AnnotationOption
      const { target } = op.link
      const [x, y, w, h] = [op.x, op.y, op.width, op.height] as const
      if (target.kind === 'web') doc.link(x, y, w, h, target.url, options)
      else doc.goTo(x, y, w, h, target.name, options)
    }
    element.end()
  }

  const drawContent = (ops: ReadonlyArray<Text>, within: PDFKit.PDFStructureElement): void => {
    for (const group of grouped(ops, ({ node }) => node)) {
      const own = group[0]!.node!
      const draw = () => group.forEach(write)
      if (own.tag === 'Span') {
        const span = doc.struct(
          'Span',
          {
            ...(own.lang === undefined ? {} : { lang: own.lang }),
            ...(own.actual === undefined ? {} : { actual: own.actual }),
          },
          [draw],
        )
        within.add(span)
      } else within.add(draw)
    }
  }

  const drawPage = (ops: ReadonlyArray<Op>): void => {
    for (const group of grouped(ops, elementKey)) {
      const op = group[0]!
      const link = linkOf(op)
      if (link !== null) drawLink(group, link)
      else if (op.kind === 'text') {
        const texts = group as ReadonlyArray<Text>
        if (op.node === null) artifact(doc, () => texts.forEach(write))
        else drawContent(texts, elementOf(op.node.tag === 'Span' ? op.node.parent! : op.node))
      } else drawOther(op)
    }
  }

  const drawOther = (op: Op): void => {
    if (op.kind === 'rule') {
      artifact(doc, () =>
        doc
          .lineWidth(op.weight)
          .strokeColor(op.color)
          .moveTo(op.x, op.y)
          .lineTo(op.x + op.width, op.y)
          .stroke(),
      )
    } else if (op.kind === 'ground') {
      artifact(doc, () => doc.rect(op.x, op.y, op.width, op.height).fill(op.color))
    } else if (op.kind === 'element') elementOf(op.node)
    else if (op.kind === 'destination') doc.addNamedDestination(op.name, 'XYZ', 0, op.y - 6, null)
    else if (op.kind === 'bookmark') {
      const parent = outline[op.level - 2]!
      const place = { top: op.y - 6, left: sheet.width, fit: false, expanded: false }
      outline[op.level - 1] = parent.addItem(drawable(op.title), place)
    } else if (op.kind === 'drawing') {
      const figure = doc.struct(
        'Figure',
        {
          alt: drawable(op.node.alt!),
          bbox: [op.x, op.y, op.x + op.width, op.y + op.height],
        } as PDFKit.Mixins.StructureElementOptions,
        [
          () => {
            const scale = op.width / Number(/<svg[^>]* width="([\d.]+)"/u.exec(op.svg)![1])
            doc.save().transform(scale, 0, 0, scale, op.x, op.y)
            drawSvg(op.svg, penFor(doc, metrics))
            doc.restore()
          },
        ],
      )
      elementOf(op.node.parent!).add(figure)
    }
  }

  for (const [i, ops] of pages.entries()) {
    doc.addPage()
    drawPage(ops)
    artifact(doc, () => drawFooter({ doc, metrics, footer, number: `${i + 1} / ${pages.length}` }), 'Pagination')
  }
}

const dictionaryOf = (element: PDFKit.PDFStructureElement): Record<string, unknown> =>
  (element as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } }).dictionary.data

const linkOf = (op: Op): Node | null => {
  if (op.kind === 'link') return op.node
  if (op.kind !== 'text' || op.node === null) return null
  if (op.node.tag === 'Link') return op.node
  return op.node.tag === 'Span' && op.node.parent?.tag === 'Link' ? op.node.parent : null
}

// Neighbours with the same key are drawn together; what has none stands alone.
const grouped = <A extends Op>(
  ops: ReadonlyArray<A>,
  keyOf: (op: A) => Node | null,
): ReadonlyArray<ReadonlyArray<A>> => {
  const groups: Array<Array<A>> = []
  let key: Node | null = null
  for (const op of ops) {
    const own = keyOf(op)
    if (own !== null && own === key) groups.at(-1)!.push(op)
    else groups.push([op])
    key = own
  }
  return groups
}

const elementKey = (op: Op): Node | null => linkOf(op) ?? (op.kind === 'text' ? op.node : null)

const artifact = (doc: PDFKit.PDFDocument, draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void => {
  doc.markContent('Artifact', { type })
  doc.save()
  draw()
  doc.restore()
  doc.endMarkedContent()
}

const drawFooter = ({
  doc,
  metrics,
  footer,
  number,
}: {
  readonly doc: PDFKit.PDFDocument
  readonly metrics: Metrics
  readonly footer: string
  readonly number: string
}): void => {
  const { face, size, color } = styles.footer
  const y = sheet.height - 34
  const right = sheet.width - sheet.right
  doc
    .lineWidth(0.35)
    .strokeColor(grounds.rule)
    .moveTo(sheet.left, y - 12)
    .lineTo(right, y - 12)
    .stroke()
  doc.font(faceFiles[face]).fontSize(size).fillColor(color)
  doc.text(footer, sheet.left, y, { lineBreak: false, baseline: 'alphabetic' })
  doc.text(number, right - metrics.widthOf(number, face, size), y, { lineBreak: false, baseline: 'alphabetic' })
}

const penFor = (doc: PDFKit.PDFDocument, metrics: Metrics): Pen => ({
  save: () => void doc.save(),
  restore: () => void doc.restore(),
  transform: (a, b, c, d, e, f) => void doc.transform(a, b, c, d, e, f),
  clip: (left, top, w, h) => void doc.rect(left, top, w, h).clip(),
  path: (d, { fill, stroke, weight, dash }) => {
    if (fill === null && stroke === null) return
    doc.lineWidth(weight)
    if (dash.length > 1) doc.dash(dash[0]!, { space: dash[1]! })
    doc.path(d)
    if (fill !== null && stroke !== null) doc.fillAndStroke(fill, stroke)
    else if (fill !== null) doc.fill(fill)
    else doc.stroke(stroke!)
  },
  text: (text, left, baseline, style) => {
    const shown = [...drawable(text)].map((c) => (metrics.has(c.codePointAt(0)!, style.face) ? c : '□')).join('')
    doc.font(faceFiles[style.face]).fontSize(style.size).fillColor(style.color)
    doc.text(shown, left, baseline, { lineBreak: false, baseline: 'alphabetic' })
  },
})
