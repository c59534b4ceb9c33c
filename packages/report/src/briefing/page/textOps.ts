import { type Inline, plainText } from './Inline.ts'
import type { Metrics } from './Metrics.ts'
import { type Node, node, type Op } from './Slab.ts'
import { type Line, setLines } from './setLines.ts'
import type { TextStyle } from './style.ts'

const runNode = (parent: Node, run: Line['runs'][number]): Node => {
  const inside = run.link === null ? parent : node('Link', parent)
  if (run.lang === null && run.actual === null) return inside
  return node('Span', inside, {
    ...(run.lang === null ? {} : { lang: run.lang }),
    ...(run.actual === null ? {} : { actual: run.actual }),
  })
}

/** Draws a line of text as the content of an element. `y` is the top of the line. */
export const lineOps = (
  line: Line,
  { x, y, style, parent }: { readonly x: number; readonly y: number; readonly style: TextStyle; readonly parent: Node },
): ReadonlyArray<Op> => {
  // The baseline stands where the letters look centred in the leading.
  const baseline = y + style.leading / 2 + style.size * 0.33
  return line.runs.flatMap((run): ReadonlyArray<Op> => {
    const own = runNode(parent, run)
    const text: Op = {
      kind: 'text',
      node: own,
      x: x + run.x,
      y: baseline,
      text: run.text,
      face: run.face,
      size: style.size,
      color: run.color,
    }
    if (run.link === null) return [text]
    const link = own.tag === 'Link' ? own : own.parent!
    const width = run.text.endsWith(' ') ? run.width - 0.2 * style.size : run.width
    return [
      text,
      { kind: 'link', node: link, x: x + run.x, y, width, height: style.leading, link: run.link },
      { kind: 'rule', x: x + run.x, y: baseline + 1.6, width, weight: 0.35, color: run.color },
    ]
  })
}

/** Text in a box of a given width: its lines one below the other. */
export const textBox = ({
  inlines,
  style,
  x,
  width,
  parent,
  metrics,
  align = 'left',
  maxLines,
}: {
  readonly inlines: ReadonlyArray<Inline>
  readonly style: TextStyle
  readonly x: number
  readonly width: number
  readonly parent: Node
  readonly metrics: Metrics
  readonly align?: 'left' | 'right'
  readonly maxLines?: number
}): { readonly height: number; readonly ops: ReadonlyArray<Op> } => {
  if (plainText(inlines).trim() === '') return { height: 0, ops: [{ kind: 'element', node: parent }] }
  const lines = setLines({ inlines, style, width, metrics, ...(maxLines === undefined ? {} : { maxLines }) })
  return {
    height: lines.length * style.leading,
    ops: lines.flatMap((line, i) =>
      lineOps(line, {
        x: align === 'right' ? x + width - line.width : x,
        y: i * style.leading,
        style,
        parent,
      }),
    ),
  }
}
