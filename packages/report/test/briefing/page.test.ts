import { describe, expect, test } from 'vitest'
import { parseSvg } from '../../src/briefing/page/drawSvg.ts'
import { openMetrics } from '../../src/briefing/page/Metrics.ts'
import { paginate } from '../../src/briefing/page/paginate.ts'
import { type Node, node, type Slab } from '../../src/briefing/page/Slab.ts'
import { setLines } from '../../src/briefing/page/setLines.ts'
import { styles, textHeight } from '../../src/briefing/page/style.ts'

const metrics = openMetrics()
const lines = (text: string, width: number) =>
  setLines({ inlines: [{ text }], style: styles.body, width, metrics }).map(({ runs }) =>
    runs.map((run) => run.text).join(''),
  )

describe('setting lines', () => {
  test('no line is wider than its place, and no word is lost', () => {
    const text =
      'The Individual Partnership Action Plan lays out the overall programme of cooperation between both sides.'
    for (const width of [60, 90, 140, 300]) {
      const set = setLines({ inlines: [{ text }], style: styles.body, width, metrics })
      for (const line of set) expect(line.width).toBeLessThanOrEqual(width)
      expect(set.flatMap(({ runs }) => runs.map((run) => run.text)).join('')).toBe(text)
    }
  })
  test('an address without spaces breaks after a sign', () => {
    const url = 'https://example.org/a-very-long-path/with/many-parts/and-more/of-them.html'
    const set = lines(url, 120)
    expect(set.length).toBeGreaterThan(2)
    expect(set.join('')).toBe(url)
    for (const line of set.slice(0, -1)) expect(line).toMatch(/[/\-.]$/u)
  })
  test('words of one style and of another keep the space between them', () => {
    const [line] = setLines({
      inlines: [{ text: 'first ' }, { text: 'second', face: 'bold' }, { text: ', third' }],
      style: styles.body,
      width: 400,
      metrics,
    })
    expect(line!.runs.map(({ text }) => text)).toEqual(['first ', 'second', ', third'])
  })
  test('what is cut to a number of lines ends in an ellipsis', () => {
    const set = setLines({
      inlines: [{ text: 'a b c d e f g h' }],
      style: styles.body,
      width: 20,
      metrics,
      maxLines: 2,
    })
    expect(set).toHaveLength(2)
    expect(set[1]!.runs.at(-1)!.text).toMatch(/…$/u)
  })
})

const slab = (name: string, height: number, rest: Partial<Slab> = {}): Slab => ({
  height,
  gap: 0,
  keepWithNext: false,
  ops: [{ kind: 'destination', y: 0, name }],
  ...rest,
})
const names = (slabs: ReadonlyArray<Slab>) =>
  paginate(slabs).map((ops) => ops.flatMap((op) => (op.kind === 'destination' ? [op.name] : [])))

describe('pages', () => {
  test('a slab that does not fit goes to the next page whole', () => {
    expect(names([slab('a', textHeight - 10), slab('b', 20)])).toEqual([['a'], ['b']])
  })
  test('a heading never stands alone at the foot of a page', () => {
    expect(names([slab('a', textHeight - 30), slab('heading', 20, { keepWithNext: true }), slab('text', 20)])).toEqual([
      ['a'],
      ['heading', 'text'],
    ])
  })
  test('a run longer than a page is broken where it must be', () => {
    const half = textHeight / 2
    expect(
      names([slab('a', half, { keepWithNext: true }), slab('b', half, { keepWithNext: true }), slab('c', half)]),
    ).toEqual([['a', 'b'], ['c']])
  })
  test('the head of a table is repeated on each page that it goes on to, and only there', () => {
    const head = slab('head', 15)
    const rows = Array.from({ length: 3 }, (_, i) => slab(`row ${i}`, textHeight / 2, { head }))
    expect(names([slab('caption', 10, { keepWithNext: true }), ...rows])).toEqual([
      ['caption', 'row 0'],
      ['head', 'row 1'],
      ['head', 'row 2'],
    ])
  })
  test('a new page begins where one is asked for, and none is left empty', () => {
    expect(names([slab('a', 10, { newPage: true }), slab('b', 10, { newPage: true })])).toEqual([['a'], ['b']])
  })
})

test('an SVG is read with its entities, nesting and empty elements', () => {
  const { name, children } = parseSvg(
    '<?xml version="1.0"?><svg width="10"><g id="a"><path d="M0 0"/><text>R&amp;D &#x2013;</text></g></svg>',
  )
  expect(name).toBe('svg')
  expect(children[0]!.children.map((child) => child.name)).toEqual(['path', 'text'])
  expect(children[0]!.children[1]!.text).toBe('R&D –')
})

test('an element knows its parents', () => {
  const root: Node = node('Document', null)
  expect(node('P', root).parent).toBe(root)
})
