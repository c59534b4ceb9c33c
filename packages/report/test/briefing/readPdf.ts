import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the logical structure, with the text of its own content. */
export interface Element {
  readonly role: string
  readonly alt: string | null
  readonly lang: string | null
  readonly text: string
  readonly children: ReadonlyArray<Element>
}

export interface Link {
  readonly page: number
  readonly contents: string
  /** The destination inside, or the address. */
  readonly to: string
}

/** A run of drawn words, in points from the page's lower left; `height` is the size of the type. */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface ReadPdf {
  readonly pages: ReadonlyArray<string>
  readonly drawn: ReadonlyArray<ReadonlyArray<Drawn>>
  readonly structure: ReadonlyArray<Element>
  readonly links: ReadonlyArray<Link>
  readonly destinations: ReadonlySet<string>
  readonly attachments: ReadonlyMap<string, Uint8Array>
  readonly bookmarks: ReadonlyArray<string>
  readonly info: Readonly<Record<string, unknown>>
  readonly marked: boolean
}

interface TreeNode {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: ReadonlyArray<TreeNode>
}

const elementOf = (node: TreeNode, contents: ReadonlyMap<string, string>): ReadonlyArray<Element> => {
  if (node.role === undefined) return []
  const children = node.children ?? []
  return [
    {
      role: node.role,
      alt: node.alt ?? null,
      lang: node.lang ?? null,
      text: children
        .map((child) =>
          child.type === 'content'
            ? (contents.get(child.id!) ?? '')
            : elementOf(child, contents)
                .map(({ text }) => text)
                .join(''),
        )
        .join(''),
      children: children.flatMap((child) => elementOf(child, contents)),
    },
  ]
}

/** Reads a PDF with another library than the one that wrote it. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise
  const pages: Array<string> = []
  const drawn: Array<ReadonlyArray<Drawn>> = []
  const structure: Array<Element> = []
  const links: Array<Link> = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const contents = new Map<string, string>()
    const open: Array<string | null> = []
    let text = ''
    for (const item of items) {
      if ('str' in item) {
        const words = item.str + (item.hasEOL ? '\n' : '')
        text += words
        const id = open.findLast((own) => own !== null)
        if (id !== undefined && id !== null) contents.set(id, (contents.get(id) ?? '') + words)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push('id' in item && typeof item.id === 'string' ? item.id : null)
    }
    pages.push(text)
    drawn.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: item.transform[4], y: item.transform[5], width: item.width, height: item.height }]
          : [],
      ),
    )
    const tree = (await page.getStructTree()) as TreeNode | null
    if (tree !== null) structure.push(...(tree.children ?? []).flatMap((child) => elementOf(child, contents)))
    for (const annotation of await page.getAnnotations()) {
      links.push({
        page: number,
        contents: annotation.contentsObj.str,
        to: typeof annotation.dest === 'string' ? annotation.dest : annotation.url,
      })
    }
  }
  const destinations = (await pdf.getDestinations()) as unknown as ReadonlyMap<string, unknown>
  const attachments = new Map<string, Uint8Array>()
  for (const name of (await pdf.getAttachments())?.keys() ?? []) {
    attachments.set(name, (await pdf.getAttachmentContent(name))!)
  }
  const outline = (await pdf.getOutline()) as ReadonlyArray<{ title: string }> | null
  const { info } = await pdf.getMetadata()
  const mark = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>
  return {
    pages,
    drawn,
    structure,
    links,
    destinations: new Set(destinations.keys()),
    attachments,
    bookmarks: (outline ?? []).map(({ title }) => title),
    info: info as Record<string, unknown>,
    marked: mark.get('Marked') === true,
  }
}

/** Every element below the given ones, in reading order. */
export const allElements = (elements: ReadonlyArray<Element>): ReadonlyArray<Element> =>
  elements.flatMap((element) => [element, ...allElements(element.children)])
