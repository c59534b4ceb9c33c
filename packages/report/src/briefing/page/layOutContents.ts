import type { Contents } from './Block.ts'
import type { Frame } from './layOut.ts'
import { node, type Slab } from './Slab.ts'
import { styles } from './style.ts'
import { textBox } from './textOps.ts'

/** The headings of the contents with the numbers of their pages, which are known when all slabs are placed. */
export const layOutContents = (block: Contents, { x, width, parent, metrics }: Frame): ReadonlyArray<Slab> => {
  const toc = node('TOC', parent)
  return block.entries.map(({ text, id }, i) => {
    const reference = node('Reference', node('TOCI', toc))
    const style = styles.small
    const box = textBox({
      inlines: [{ text, color: '#1b1b1b', link: { target: { kind: 'inside', name: id }, contents: `Go to ${text}` } }],
      style,
      x,
      width: width - 22,
      parent: reference,
      metrics,
    })
    return {
      height: box.height,
      gap: i === 0 ? 2 : 0.5,
      keepWithNext: i < block.entries.length - 1,
      ops: [
        // The underline of a link would make a grid of the whole list.
        ...box.ops.filter(({ kind }) => kind !== 'rule'),
        {
          kind: 'text',
          node: reference,
          x: x + width,
          y: box.height - style.leading / 2 + style.size * 0.33,
          text: { pageOf: id },
          face: style.face,
          size: style.size,
          color: style.color,
        },
      ],
    }
  })
}
