import { sentencesOf } from '../../../src/compare/Sentence.ts'
import type { Document } from '../../../src/Document.ts'
import { rawSpan } from '../../../src/read/CleanText.ts'
import { pick, shuffled } from './random.ts'

export type EditKind = 'added' | 'removed' | 'reworded' | 'moved' | 'none'

/** One edit of a text, with the raw words that a change should quote. */
export interface PlantedEdit {
  readonly kind: EditKind
  readonly words: string
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly replacement: string
}

interface Place {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly telling: number
  readonly block: number
}

/** The sentences that have a neighbour in their paragraph: a whole paragraph moves or goes in another way. */
const placesOf = ({ clean, blocks }: Document, document: Document): ReadonlyArray<Place> => {
  const all = sentencesOf(document)
    .filter(({ role, tokens }) => (role === 'paragraph' || role === 'bullet') && tokens.length >= 5)
    .map((sentence): Place => {
      const { start, end } = rawSpan(clean, sentence.start, sentence.end)
      return {
        start,
        end,
        words: clean.raw.slice(start, end),
        telling: sentence.tokens.filter(({ weight }) => weight === 1).length,
        block: blocks.findIndex((block) => block.start <= sentence.start && sentence.end <= block.end),
      }
    })
  const sizes = Map.groupBy(all, ({ block }) => block)
  return all.filter(({ block }) => sizes.get(block)!.length > 1)
}

const nouns = 'orchestras vineyards harbours museums satellites orchards'.split(' ')

/** The same to a reader: other quotes, spaces, hyphens or capitals. */
const untold: ReadonlyArray<(words: string) => string> = [
  (words) => words.replace(/[“”]/gu, '"').replace(/’/gu, "'"),
  (words) => words.replace(/ /u, '\u00A0').replace(/ (?=\p{Ll}{6})/u, '  '),
  (words) => words.replace(/(\p{L})-(\p{L})/u, '$1‑$2').replace(/’/gu, "'"),
  (words) => words.replace(/\b(\p{Ll})(\p{L}{6,})/u, (_, first: string, rest: string) => first.toUpperCase() + rest),
]

/** A text with edits, and what they were. */
export const edited = (
  random: () => number,
  document: Document,
  { kinds, foreign }: { readonly kinds: ReadonlyArray<EditKind>; readonly foreign: ReadonlyArray<string> },
): { readonly raw: string; readonly edits: ReadonlyArray<PlantedEdit> } | null => {
  const places = placesOf(document, document)
  const { raw } = document.clean
  const cuts: Array<Cut> = []
  const edits: Array<PlantedEdit> = []
  const used = new Set<number>()
  const takeBlocks = new Set<number>()
  const free = (test: (place: Place, i: number) => boolean): number | null => {
    const found = shuffled(random, [...places.keys()]).find(
      (i) => !used.has(i) && !used.has(i - 1) && !used.has(i + 1) && test(places[i]!, i),
    )
    if (found !== undefined) used.add(found)
    return found ?? null
  }
  const remove = ({ start, end }: Place): Cut => {
    const space = /^\s?/u.exec(raw.slice(end))![0].replace('\n', '')
    return { start, end: end + space.length, replacement: '' }
  }
  for (const kind of kinds) {
    // Two sentences cut out of one paragraph could leave it empty.
    const i = free(({ telling, block }) => telling >= 5 && !takeBlocks.has(block))
    if (i === null) return null
    const place = places[i]!
    takeBlocks.add(place.block)
    if (kind === 'removed') {
      cuts.push(remove(place))
      edits.push({ kind, words: place.words })
    } else if (kind === 'added') {
      const words = pick(
        random,
        foreign.filter((one) => !edits.some((edit) => edit.words === one)),
      )
      cuts.push({ start: place.end, end: place.end, replacement: ` ${words}` })
      edits.push({ kind, words })
    } else if (kind === 'reworded') {
      const found = shuffled(random, [...place.words.matchAll(/(?<=\s)\p{Ll}{6,}(?=[\s,.])/gu)])
        .slice(0, 1 + Math.floor(random() * 2))
        .toSorted((a, b) => a.index - b.index)
      if (found.length === 0) return null
      let words = place.words
      for (const match of found.toReversed()) {
        words = words.slice(0, match.index) + pick(random, nouns) + words.slice(match.index + match[0].length)
      }
      cuts.push({ start: place.start, end: place.end, replacement: words })
      edits.push({ kind, words })
    } else if (kind === 'moved') {
      const to = free((other, j) => Math.abs(i - j) >= 4 && other.block !== place.block && !takeBlocks.has(other.block))
      if (to === null) return null
      takeBlocks.add(places[to]!.block)
      cuts.push(remove(place), { start: places[to]!.end, end: places[to]!.end, replacement: ` ${place.words}` })
      edits.push({ kind, words: place.words })
    } else {
      const words = pick(random, untold)(place.words)
      cuts.push({ start: place.start, end: place.end, replacement: words })
      edits.push({ kind, words })
    }
  }
  const changed = cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), raw)
  return { raw: changed, edits }
}
