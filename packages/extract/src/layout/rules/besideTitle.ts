import { type Page, type Part, part, type Rule } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'

const fewest = 3
const furthest = 60
const longest = 12

/**
 * Between its title and its text a page that has furniture there has nothing else: what is left of a box of facts, the
 * names of sections, of pictures and of those who keep the page. The line right above the text may be its heading.
 */
export const besideTitle: Rule = {
  name: 'beside the title',
  find: (page) => {
    const { lines, parts } = page
    const title = parts.findIndex((found) => found?.role === 'title')
    const text = firstOfText(page, title)
    if (title < 0 || text < 0) return []
    const zone = Array.from({ length: text - title - 1 }, (_, k) => title + 1 + k)
    if (zone.filter((i) => parts[i]?.role === 'navigation').length < fewest) return []
    return zone.flatMap((i): ReadonlyArray<readonly [number, Part]> => {
      const heads = i === text - 1 && lines[i]!.below > 0 && lines[i]!.above > 0
      return parts[i] === null && !heads ? [[i, part('navigation')]] : []
    })
  },
}

/** The number of the first line that is prose, an item or a row; -1 where none is near. */
const firstOfText = ({ lines, parts }: Page, title: number): number => {
  for (let i = title + 1; i < Math.min(lines.length, title + furthest); i++) {
    if (parts[i] === null && isText(lines[i]!)) return i
  }
  return -1
}

const isText = (line: TextLine): boolean =>
  line.bullet !== '' || line.number !== null || line.label !== null || wordCount(line) > longest || isStopped(line)
