import type { Contents } from './Block.ts'
import type { Frame } from './layOut.ts'
import { moved, node, type Op, type Slab } from './Slab.ts'
import { span, styles } from './style.ts'
import { textBox } from './textOps.ts'

const pageNumberWidth = 22
const between = 0.6

/**
 * The headings of the contents in two columns, with the numbers of their pages, which are known when all slabs are
 * placed.
 */
export const layOutContents = (block: Contents, { x, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  const toc = node('TOC', parent)
  const style = styles.small
  const width = span(6)
  const half = Math.ceil(block.entries.length / 2)
  const heights = [0, 0]
  const ops = block.entries.flatMap(({ text, id }, i): ReadonlyArray<Op> => {
    const column = i < half ? 0 : 1
    const left = x + column * (width + span(2) - 2 * span(1))
    const reference = node('Reference', node('TOCI', toc))
    const box = textBox({
      inlines: [
        { text, color: style.color, link: { target: { kind: 'inside', name: id }, contents: `Go to ${text}` } },
      ],
      style,
      x: left,
      width: width - pageNumberWidth,
      parent: reference,
      metrics,
    })
    const top = heights[column]!
    heights[column] = top + box.height + between
    return moved(
      [
        // The underline of a link would make a grid of the whole list.
        ...box.ops.filter(({ kind }) => kind !== 'rule'),
        {
          kind: 'text',
          node: reference,
          x: left + width,
          y: box.height - style.leading / 2 + style.size * 0.33,
          text: { pageOf: id },
          face: style.face,
          size: style.size,
          color: style.color,
        },
      ],
      top,
    )
  })
  return [{ height: Math.max(...heights), gap: 2, keepWithNext: false, ops }]
}
