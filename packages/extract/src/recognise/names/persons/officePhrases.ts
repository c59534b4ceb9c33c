import type { OfficeEntry } from '@annals/model/Lexicon'
import { matchesAt } from '../../../lexicon/PhraseTrie.ts'
import { monthNames } from '../../../text/calendarWords.ts'
import { city, organ, organisation, place } from '../Cover.ts'
import * as clue from '../clues.ts'
import { isCapitalised, opensSentence, placesOf, type Run } from '../Stretch.ts'
import type { StretchContext } from './StretchContext.ts'

/** An office as it is worded, from "former Minister" to "... for Central Asia". */
export interface OfficePhrase extends Run {
  readonly entry: OfficeEntry
  readonly plural: boolean
  /** The token after it and after a rank that stands between it and the name: "Deputy Minister of Defence Colonel ...". */
  readonly next: number
  /** The head alone: "Minister". */
  readonly core: Run
}

const prepositions = new Set(['of', 'for', 'to', 'in', 'at', 'on'])
const articles = new Set(['the', 'a', 'an'])
const doubles = new Set(['-', '–', '—', '/'])
const months: ReadonlySet<string> = new Set(monthNames)

/** The heads of offices in a stretch: where they begin, and their tokens. */
interface Cores {
  readonly starts: ReadonlySet<number>
  readonly inside: ReadonlySet<number>
  /** Where ranks begin: they stand before a name, outside the office. */
  readonly ranks: ReadonlySet<number>
}
// Their holders are told by what stands before them too, of whatever name: "Almaty Mayor", "Digital Development Minister".
const takesAnyModifier = /^(?:minister|mayor|governor|commissioner|secretary|director|officer)s?$/u

const corePhrases = ({ stretch, lexicon }: StretchContext): ReadonlyArray<OfficePhrase> => {
  const { tokens } = stretch
  const wordAt = (index: number) => tokens[index]?.norm
  const cores: Array<OfficePhrase> = []
  let taken = 0
  for (const from of placesOf(stretch, clue.office)) {
    if (from < taken || tokens[from]!.kind !== 'word') continue
    const match = matchesAt(lexicon.offices, wordAt, from).at(-1)
    const value = match?.values[0]
    if (match === undefined || value === undefined) continue
    const core = { from, to: from + match.length }
    cores.push({ ...value, ...core, core, next: core.to })
    taken = core.to
  }
  return cores
}

// "Moscow President": a city before an office says where, an organ before a minister is another's.
const modifiesOffice = (context: StretchContext, at: number, entry: OfficeEntry): boolean => {
  const bits = context.cover[at]!
  if ((bits & city) !== 0 || (entry.of === 'state' && (bits & organ) !== 0)) return false
  return isKnown(context, at)
}

const isKnown = ({ stretch, cover, lexicon }: StretchContext, at: number): boolean => {
  const token = stretch.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  if ((cover[at]! & (place | organisation)) !== 0) return true
  return (
    isCapitalised(token) &&
    (lexicon.persons.subjects.has(token.norm) || (cover[at] !== 0 && !lexicon.persons.givenNames.has(token.norm)))
  )
}

const leftOf = (context: StretchContext, { core, entry }: OfficePhrase, floor: number): number => {
  const { stretch, lexicon } = context
  const { tokens } = stretch
  let from = core.from
  while (from > floor) {
    const before = tokens[from - 1]!
    // "Peace and Development Adviser"
    const left = tokens[from - 2]
    const isPair = before.norm === 'and' && from < core.from && from - 2 >= floor && left !== undefined
    if (isPair && isCapitalised(left) && lexicon.persons.subjects.has(left.norm)) {
      from -= 2
      continue
    }
    if (before.kind !== 'word') break
    const modifies = lexicon.persons.modifiers.has(before.norm) || modifiesOffice(context, from - 1, entry)
    const anyModifier =
      takesAnyModifier.test(tokens[core.to - 1]!.norm) &&
      isCapitalised(before) &&
      !before.possessive &&
      !opensSentence(stretch, from - 1) &&
      !lexicon.persons.notPersons.has(before.norm) &&
      !lexicon.persons.givenNames.has(before.norm)
    if (!modifies && !anyModifier) break
    // "In the new Foreign Minister": a modifier that opens the sentence with a capital is still one.
    from--
  }
  // "NATO-Georgia" is not cut at its hyphen.
  while (from > floor && tokens[from]!.glued) from--
  // "The Council’s Secretary": the article is no part of the office.
  while (from < core.from && articles.has(tokens[from]!.norm)) from++
  return from
}

/** How far "of Foreign Affairs of Kazakhstan" reaches; a name of a person that follows directly is left out. */
const rightOf = (context: StretchContext, core: Run, { starts, inside, ranks }: Cores): number => {
  const { stretch, lexicon } = context
  const { tokens } = stretch
  let end = core.to
  // "(DASG) for Political Affairs"
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' && prepositions.has(tokens[end + 3]?.norm ?? ''))
    end += 3
  for (;;) {
    const connector = tokens[end]
    if (connector === undefined) return end
    const isPreposition = prepositions.has(connector.norm)
    const isAnd = connector.norm === 'and' || connector.text === ',' || connector.text === '&'
    if (!isPreposition && !(isAnd && end > core.to)) break
    let at = end + 1
    if (articles.has(tokens[at]?.norm ?? '')) at++
    if (isAnd && (starts.has(at) || !isKnown(context, at) || (connector.text === ',' && !continuesList(context, at))))
      break
    const begin = at
    let lastKnown = -1
    while (tokens[at] !== undefined && (isCapitalised(tokens[at]!) || (at > begin && tokens[at]!.glued))) {
      if (months.has(tokens[at]!.norm) || (ranks.has(at) && !isKnown(context, at + 1))) break
      if (isKnown(context, at) || inside.has(at) || lexicon.persons.notPersons.has(tokens[at]!.norm)) lastKnown = at
      at++
      if (tokens[at - 1]!.possessive) break
    }
    if (at === begin) break
    // Words after the last known one may be the holder's name; a place that is not known is at most two words.
    const unknown = lastKnown < 0 ? Math.min(at, begin + (at - begin > 2 ? 1 : 2)) : lastKnown + 1
    end = at - unknown >= 1 && lastKnown >= 0 ? unknown : lastKnown < 0 ? unknown : at
    if (end < at) break
  }
  return end
}

// "Industry, Energy and Trade": a list goes on after a comma only if an "and" closes it with another subject.
const continuesList = (context: StretchContext, at: number): boolean => {
  const { tokens } = context.stretch
  if (!context.lexicon.persons.subjects.has(tokens[at]?.norm ?? '')) return false
  for (let i = at + 1; i < at + 6 && tokens[i] !== undefined; i++) {
    if (tokens[i]!.norm === 'and') return context.lexicon.persons.subjects.has(tokens[i + 1]?.norm ?? '')
  }
  return false
}

/** The offices of a stretch, each at its full length, in order and apart from each other. */
export const officePhrases = (context: StretchContext): ReadonlyArray<OfficePhrase> => {
  const { tokens } = context.stretch
  const cores = corePhrases(context)
  if (cores.length === 0) return []
  const inside = new Set(
    cores.flatMap(({ entry, core: { from, to } }) =>
      entry.of === 'rank' ? [] : Array.from({ length: to - from }, (_, i) => from + i),
    ),
  )
  const ranks = new Set(cores.flatMap(({ entry, core }) => (entry.of === 'rank' ? [core.from] : [])))
  const heads: Cores = { ranks, starts: new Set(cores.map(({ core }) => core.from)), inside }
  const offices: Array<OfficePhrase> = []
  for (const office of cores) {
    const last = offices.at(-1)
    if (last !== undefined && office.core.from < last.to) continue
    const from = leftOf(context, office, last?.to ?? 0)
    const to = rightOf(context, office.core, heads)
    const rank = office.entry.of === 'rank'
    const gap = last === undefined ? [] : tokens.slice(last.to, office.core.from)
    const isTitle = rank && to === office.core.to && (gap.length === 0 || (gap.length === 1 && gap[0]!.text === ','))
    if (last !== undefined && last.entry.of !== 'rank' && isTitle) {
      offices[offices.length - 1] = { ...last, next: to }
      continue
    }
    const touching = last !== undefined && last.to === from
    if (touching && (tokens[from - 1]!.possessive || last.core.to === last.to)) {
      // "the Secretary General’s Special Representative", "Deputy Chairman": one office, named for its last head.
      offices[offices.length - 1] = { ...office, from: last.from, to, next: to }
      continue
    }
    offices.push({ ...office, from, to, next: to })
  }
  return joined(context, offices)
}

/**
 * "Deputy Assistant Secretary General for Political Affairs and Special Representative for Central Asia" is one office
 * after its holder’s name; before a name ("the President and Director General Yukiya Amano") there are two holders.
 */
const joined = ({ stretch }: StretchContext, offices: ReadonlyArray<OfficePhrase>): ReadonlyArray<OfficePhrase> => {
  const { tokens } = stretch
  const result: Array<OfficePhrase> = []
  for (const office of offices) {
    const last = result.at(-1)
    const before = last === undefined ? undefined : tokens[last.from - 1]
    const afterName = before !== undefined && (before.text === ',' || before.text === '(' || before.norm === 'the')
    const gap = last === undefined ? [] : tokens.slice(last.to, office.from)
    const next = tokens[office.to]
    const nameFollows =
      next !== undefined && (isCapitalised(next) || (next.text === ',' && isCapitalised(tokens[office.to + 1] ?? next)))
    // "Deputy Prime Minister – Minister of Finance", "High Representative/Vice-President": one holder.
    const isDouble = gap.length === 1 && doubles.has(gap[0]!.text)
    const isPair = afterName && !nameFollows && gap.length <= 2 && gap[0]?.norm === 'and'
    if (last !== undefined && (isDouble || isPair)) {
      result[result.length - 1] = { ...last, to: office.to, next: office.next }
    } else result.push(office)
  }
  return result
}
