import type { Face } from './faces.ts'

/** What drawing needs of the PDF page; the origin is the drawing's top left, y down. */
export interface Pen {
  readonly save: () => void
  readonly restore: () => void
  readonly transform: (a: number, b: number, c: number, d: number, e: number, f: number) => void
  readonly clip: (x: number, y: number, width: number, height: number) => void
  readonly path: (d: string, paint: Paint) => void
  readonly text: (text: string, x: number, y: number, style: { face: Face; size: number; color: string }) => void
}

export interface Paint {
  readonly fill: string | null
  readonly stroke: string | null
  readonly weight: number
  readonly dash: ReadonlyArray<number>
}

interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: ReadonlyArray<Element>
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/gu, (_, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : entities[name]!,
  )

/** The part of XML that the canvas writes: elements, attributes, text, no comments. */
export const parseSvg = (svg: string): Element => {
  const root = { name: 'root', attributes: new Map<string, string>(), children: [] as Array<Element>, text: '' }
  const open: Array<typeof root> = [root]
  for (const [, close, name, attributes, empty, text] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/gu,
  )) {
    if (close === '/') open.pop()
    else {
      const element = {
        name: name!,
        attributes: new Map(
          [...attributes!.matchAll(/([\w:-]+)="([^"]*)"/gu)].map(([, key, value]) => [key!, decode(value!)] as const),
        ),
        children: [],
        text: empty === '/' ? '' : decode(text!),
      }
      open.at(-1)!.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  return root.children[0]!
}

const numbers = (text: string): ReadonlyArray<number> => (text.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number)

const applyTransform = (pen: Pen, value: string): void => {
  for (const [, name, list] of value.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const n = numbers(list!)
    if (name === 'translate') pen.transform(1, 0, 0, 1, n[0]!, n[1] ?? 0)
    else if (name === 'scale') pen.transform(n[0]!, 0, 0, n[1] ?? n[0]!, 0, 0)
    else if (name === 'matrix') pen.transform(n[0]!, n[1]!, n[2]!, n[3]!, n[4]!, n[5]!)
    else throw new Error(`a chart's SVG has the transformation ${name}`)
  }
}

const colorOf = (value: string | undefined, fallback: string | null): string | null =>
  value === undefined ? fallback : value === 'none' ? null : value

const paintOf = (attributes: Element['attributes']): Paint => {
  for (const kind of ['opacity', 'fill-opacity', 'stroke-opacity']) {
    const opacity = attributes.get(kind)
    // Transparency would have to be declared page by page; the charts need none.
    if (opacity !== undefined && Number(opacity) !== 0) throw new Error(`a chart's SVG is transparent: ${opacity}`)
  }
  const invisible = attributes.get('fill-opacity') !== undefined
  return {
    fill: invisible ? null : colorOf(attributes.get('fill'), 'black'),
    stroke: colorOf(attributes.get('stroke'), null),
    weight: Number(attributes.get('stroke-width') ?? 1),
    dash: numbers(attributes.get('stroke-dasharray') ?? ''),
  }
}

// Canvas measured the text with the same font; the weight says which face it is.
const faceOf = (attributes: Element['attributes']): Face =>
  Number(attributes.get('font-weight') ?? 400) >= 500 ? 'semibold' : 'regular'

const drawElement = (pen: Pen, element: Element, clips: ReadonlyMap<string, Element>): void => {
  const { name, attributes, children } = element
  if (name === 'clipPath' || name === 'defs') return
  pen.save()
  const transform = attributes.get('transform')
  if (transform !== undefined) applyTransform(pen, transform)
  const clip = clips.get(/^url\(#(.+)\)$/u.exec(attributes.get('clip-path') ?? '')?.[1] ?? '')
  const get = (key: string, from = attributes) => Number(from.get(key) ?? 0)
  if (clip !== undefined) {
    const own = clip.attributes
    pen.clip(get('x', own), get('y', own), get('width', own), get('height', own))
  }
  if (name === 'svg' || name === 'g') for (const child of children) drawElement(pen, child, clips)
  else if (name === 'path') pen.path(attributes.get('d')!, paintOf(attributes))
  else if (name === 'rect') {
    const [x, y, w, h] = [get('x'), get('y'), get('width'), get('height')]
    pen.path(`M${x} ${y}h${w}v${h}h${-w}Z`, paintOf(attributes))
  } else if (name === 'circle' || name === 'ellipse') {
    const [x, y] = [get('cx'), get('cy')]
    const [rx, ry] = name === 'circle' ? [get('r'), get('r')] : [get('rx'), get('ry')]
    pen.path(`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`, paintOf(attributes))
  } else if (name === 'text') {
    const color = paintOf(attributes).fill
    const [x, y] = [numbers(attributes.get('x') ?? '0')[0]!, numbers(attributes.get('y') ?? '0')[0]!]
    if (color !== null && element.text.trim() !== '') {
      pen.text(element.text, x, y, { face: faceOf(attributes), size: get('font-size'), color })
    }
  } else throw new Error(`a chart's SVG has an element that is not drawn: ${name}`)
  pen.restore()
}

const clipsOf = (element: Element): ReadonlyArray<readonly [string, Element]> =>
  element.children.flatMap((child) =>
    child.name === 'clipPath' ? [[child.attributes.get('id')!, child.children[0]!] as const] : clipsOf(child),
  )

/** Draws a chart's SVG, as the canvas writes it, in vectors and text; an element that it does not know is a bug. */
export const drawSvg = (svg: string, pen: Pen): void => {
  const root = parseSvg(svg)
  drawElement(pen, root, new Map(clipsOf(root)))
}
