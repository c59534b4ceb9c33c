import { sentencesOf } from '../../../src/compare/Sentence.ts'
import type { Document } from '../../../src/Document.ts'
import { rawSpan } from '../../../src/read/CleanText.ts'
import { type Annotated, annotatedDocument } from '../../link/collectionOf.ts'
import { pick, shuffled } from './random.ts'

/** Words of a text that are replaced, so that its copy says something else. */
export interface Plant {
  readonly kind: 'date' | 'start' | 'count' | 'spelling' | 'wording' | 'office'
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** The mention whose date changes, with what it changes to. */
  readonly redated: { readonly quote: string; readonly date: string } | null
}

const numbers = 'two three four five six seven eight nine ten eleven twelve'.split(' ')
// Nouns that are nobody's synonyms in these texts.
const nouns = 'embassy railway harbour hospital orchestra museum satellite airport vineyard school'.split(' ')
const replaceable =
  /\b(?:battalion|forces|cargo|courses|workshop|students|grant|region|networks|earthquake|brigade|bases|narcotics|borders|rail|resources|visits|staff|librar(?:y|ies)|embassy|scientists|engineers)\b/gu

const letters = 'aeioulnrst'

/** A name with one letter doubled, dropped, changed or two swapped, in its inside. */
const misspelt = (random: () => number, name: string): string => {
  const at = 2 + Math.floor(random() * (name.length - 4))
  const upper = name === name.toUpperCase()
  const other = pick(
    random,
    [...letters].filter((letter) => letter !== name[at]!.toLowerCase()),
  )
  const ways = [
    name.slice(0, at) + name[at]! + name.slice(at),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + (upper ? other.toUpperCase() : other) + name.slice(at + 1),
    name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2),
  ].filter((word) => word !== name)
  return pick(random, ways)
}

/** Everything that can be planted in a text, by kind. */
export const plantsOf = (random: () => number, text: Annotated, document: Document): ReadonlyArray<Plant> => {
  const { raw } = text
  const sentences = sentencesOf(document)
    .filter(({ role }) => role === 'paragraph' || role === 'row' || role === 'bullet')
    .map((sentence) => ({ ...sentence, ...rawSpan(document.clean, sentence.start, sentence.end) }))
  const inSentence = (start: number) => sentences.find((one) => one.start <= start && start < one.end)
  const dates = text.gold.flatMap((row): ReadonlyArray<Plant> => {
    const at = raw.indexOf(row.quote!)
    const year = /^(\d{4})(?:-\d\d)?(\/\.\.)?$/u.exec(row.date!)
    if (year === null || inSentence(at) === undefined) return []
    const inQuote = [...row.quote!.matchAll(new RegExp(year[1]!, 'gu'))]
    // In a row the year at its head is the date; another may belong to a name or a plan's period.
    const isRow = inSentence(at)!.role === 'row'
    if (inQuote.length !== 1 || (isRow && inQuote[0]!.index !== 0)) return []
    const start = at + inQuote[0]!.index
    const replacement = String(Number(year[1]) + pick(random, [-2, -1, 1, 2]))
    const date = row.date!.replace(year[1]!, replacement)
    return [
      {
        kind: year[2] === undefined ? 'date' : 'start',
        start,
        end: start + 4,
        replacement,
        redated: { quote: row.quote!, date },
      },
    ]
  })
  const simple = sentences.flatMap((sentence): ReadonlyArray<Plant> => {
    const words = raw.slice(sentence.start, sentence.end)
    // A contradiction needs something in common: in a sentence of a few words nothing is left of it.
    if (sentence.tokens.filter(({ weight }) => weight > 0).length < 7) return []
    const found = (pattern: RegExp, kind: Plant['kind'], replace: (word: string) => string | null) =>
      [...words.matchAll(pattern)].flatMap((match): ReadonlyArray<Plant> => {
        const replacement = replace(match[0])
        const start = sentence.start + match.index
        return replacement === null ? [] : [{ kind, start, end: start + match[0].length, replacement, redated: null }]
      })
    return [
      ...found(/\b(?:two|three|four|five|six|seven|eight|nine)\b(?!-)/gu, 'count', (word) =>
        pick(
          random,
          numbers.filter((other) => other !== word),
        ),
      ),
      ...found(/(?<=over )20\b|\b28(?= allies)|\b22(?= Partner)/gu, 'count', (word) =>
        String(Number(word) + pick(random, [-3, 2, 7])),
      ),
      ...found(/(?<=\p{Ll},? |“)\p{Lu}[\p{Lu}\p{Ll}]{6,}\b/gu, 'spelling', (word) => misspelt(random, word)),
      ...found(replaceable, 'wording', () => pick(random, nouns)),
    ]
  })
  const offices = (text.persons ?? []).flatMap((row): ReadonlyArray<Plant> => {
    const at = raw.indexOf(row.quote!)
    const office = /\b(?=Minister of|Secretary General,|Defence Minister|President of)/u.exec(row.quote!)
    if (office === null || row.role === '' || /former/u.test(row.role!) || inSentence(at) === undefined) return []
    const start = at + office.index
    return [
      {
        kind: 'office',
        start,
        end: start,
        replacement: pick(random, ['former ', 'Deputy ', 'acting ']),
        redated: null,
      },
    ]
  })
  return [...dates, ...simple, ...offices]
}

/** The annotation of the changed copy: what stands in it still, and what was planted. */
const annotationOf = (text: Annotated, plant: Plant, raw: string) => {
  const changed = (quote: string): string => {
    const at = text.raw.indexOf(quote)
    const inside = at <= plant.start && plant.end <= at + quote.length
    return inside ? quote.slice(0, plant.start - at) + plant.replacement + quote.slice(plant.end - at) : quote
  }
  return {
    gold: text.gold
      .map((row) => ({
        ...row,
        quote: changed(row.quote!),
        date: row.quote === plant.redated?.quote ? plant.redated!.date : row.date!,
      }))
      .filter((row) => raw.includes(row.quote)),
    persons: (text.persons ?? [])
      .map((row) => ({
        ...row,
        quote: changed(row.quote!),
        role:
          plant.kind === 'office' && changed(row.quote!) !== row.quote ? `${plant.replacement}${row.role!}` : row.role!,
      }))
      .filter((row) => raw.includes(row.quote)),
  }
}

/** A later edition of the same text that contradicts it in one place. */
export const contradictingEdition = (text: Annotated, plant: Plant): Annotated => {
  const raw = text.raw.slice(0, plant.start) + plant.replacement + text.raw.slice(plant.end)
  return {
    id: 'copy',
    raw,
    facts: { ...text.facts, published: '2023-01-15' },
    ...annotationOf(text, plant, raw),
  }
}

/** Another work that takes over a few sentences of the text, one of them contradicting it, among others of its own. */
export const contradictingArticle = (
  random: () => number,
  text: Annotated,
  { plant, filler }: { readonly plant: Plant; readonly filler: Document },
): Annotated | null => {
  const [document] = annotatedDocument(text)
  const own = sentencesOf(document)
    .filter(({ role, inherited }) => ['paragraph', 'row', 'bullet'].includes(role) && inherited === null)
    .map((sentence) => rawSpan(document.clean, sentence.start, sentence.end))
  const planted = own.find(({ start, end }) => start <= plant.start && plant.end <= end)
  const others = shuffled(
    random,
    own.filter((sentence) => sentence !== planted),
  ).slice(0, 5)
  const foreign = shuffled(
    random,
    sentencesOf(filler).filter(({ role }) => role === 'paragraph'),
  ).slice(0, 14)
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.raw.slice(start, end)
  // Words of a row that takes its year from above, or of a caption, mean nothing among other sentences.
  if (planted === undefined) return null
  const contradicting =
    text.raw.slice(planted.start, plant.start) + plant.replacement + text.raw.slice(plant.end, planted.end)
  const lines = shuffled(random, [
    contradicting,
    ...others.map(words),
    ...foreign.map(({ start, end }) => filler.clean.text.slice(start, end)),
  ])
  const raw = ['A study of how partners work together, in some detail.', ...lines].join('\n\n')
  return {
    id: 'copy',
    raw,
    facts: { ...text.facts, title: 'A study', published: null },
    ...annotationOf(text, plant, raw),
  }
}
