import type { Head } from '../../lexicon/Lexicon.ts'
import { monthNames } from '../../text/calendarWords.ts'
import type { Token } from '../../text/Tokens.ts'
import { type Cover, city, instrument, isCovered, organ, organisation, place, touches } from './Cover.ts'
import * as clue from './clues.ts'
import { isNamePart, isNumeral, joiners, possessives, rightEdge } from './rightEdge.ts'
import { isCapitalised, opensSentence, placesOf, type Run, type Stretch } from './Stretch.ts'

/** An instrument recognised by its form alone. */
export interface HeadedName extends Run {
  readonly head: Head
  /** The token of the head noun. */
  readonly at: number
  /** Enough of a name by itself; else only the definition of an acronym makes it one. */
  readonly sure: boolean
}

// Capitalised for another reason than being part of a name: they open a sentence, count, or tell the time.
const outside = new Set(
  (
    'the a an this that these those its their his her our both each every all some any no another in on at by for ' +
    'from to with of and or but as since until after before during under over between among through about following ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth current previous ' +
    `former latest last next recent main ${monthNames.join(' ')} ` +
    'signing signature opening launch adoption ratification start end entry accession conclusion establishment ' +
    'inauguration renewal creation completion approval president minister prime secretary director ambassador head ' +
    'mr mrs ms dr chairman via per see also new when while where if once although'
  ).split(' '),
)

const ordinals = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth'])

// What a country has of its own, rather than with others: "National Library", "State Committee", "Air Force".
const ownModifiers = new Set(
  'national state federal royal central supreme parliamentary presidential permanent'.split(' '),
)
const ownHeads = new Set(
  'library school college council committee commission mission force office secretariat act forum'.split(' '),
)
const forces = new Set(
  'air armed ground land naval police special defense border rapid strike labor work driving security military reserve task'.split(
    ' ',
  ),
)
const councils = new Set(
  'cooperation partnership association joint partner consultative business trade coordination co-ordination steering friendship subcommittee'.split(
    ' ',
  ),
)

const acceded = new Set(['partnership', 'treaty', 'process', 'protocol', 'agreement'])
// Named for the city where they were signed: "Paris Treaty".
const signed = new Set(
  'agreement agreements treaty treaties charter protocol convention declaration accord accords pact act'.split(' '),
)
// Of these the first and the second are two: "Second Rural Enterprise Support Project".
const counted = new Set(['project', 'agreement', 'protocol'])

// "five-year" before "Action Plan" is no part of a name: a compound counts by its first word.
const isWhole = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  let first = at
  while (first > 0 && at - first < 6 && tokens[first]!.glued) first--
  return isCapitalised(tokens[first]!)
}

// No name is longer; the bounds keep a text of capitals alone linear.
const longestLeft = 12

const leftEdge = (stretch: Stretch, cover: Cover, head: number): number => {
  const { tokens } = stretch
  let from = head
  for (;;) {
    const before = tokens[from - 1]
    if (before === undefined || head - from > longestLeft) break
    if (isNamePart(before) && isWhole(tokens, from - 1)) {
      // "Accession Partnership", but not "Accession of the country".
      const accedes = before.norm === 'accession' && acceded.has(tokens[from]!.norm)
      if (outside.has(before.norm) && !tokens[from]!.glued && !accedes) break
      if (before.possessive && !possessives.has(before.norm)) break
      from--
      continue
    }
    // "Planning and Review Process": one or two words before "and", none of them a name by itself.
    const left = tokens[from - 2]
    // "High-Level ad hoc Committee"
    if (before.norm === 'hoc' && left?.norm === 'ad') {
      from -= 2
      continue
    }
    if (joiners.has(before.norm) && left !== undefined && isCapitalised(left) && !left.possessive) {
      if (outside.has(left.norm) || touches(cover, { from: from - 2, to: from - 1 }, place | organisation | instrument))
        break
      from -= 2
      continue
    }
    break
  }
  // A hyphen must not be cut, nor a capital that only opens the sentence be taken in with a connector after it.
  while (from < head && tokens[from]!.glued && !isNamePart(tokens[from]!)) from++
  return from
}

const isOwn = (tokens: ReadonlyArray<Token>, { from, to, at }: HeadedName): boolean => {
  const head = tokens[at]!.norm
  const words = tokens.slice(from, at).map(({ norm }) => norm)
  if (ownHeads.has(head) && words.some((word) => ownModifiers.has(word))) return true
  // "the Forum’s Task Force for Norland" is a body, "the task force" anybody's.
  if (head === 'force' && words.at(-1) === 'task' && to > at + 1) return false
  return head === 'force' && forces.has(words.at(-1) ?? '')
}

const isSeat = (tokens: ReadonlyArray<Token>, from: number): boolean => {
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1
  const [link, word] = [tokens[before]?.norm ?? '', tokens[before - 1]?.norm ?? '']
  return (
    (link === 'of' && /^members?$/u.test(word)) ||
    (link === 'to' && /^elected$/u.test(word)) ||
    (link === 'on' && word === 'seat')
  )
}

/** Whether the words beside the head suffice to make it a name. */
const isName = (stretch: Stretch, cover: Cover, name: HeadedName): boolean => {
  const { from, to, at, head } = name
  const { tokens } = stretch
  // "a member of the Human Rights Council", "elected to the Security Council"
  if (tokens[at]!.norm === 'council' && at - from > 0 && isSeat(tokens, from)) return true
  if (isCovered(cover, name, organisation) || touches(cover, { from: at, to: at + 1 }, organ)) return false
  if (isOwn(tokens, name)) return false
  const before = { from, to: at }
  const words = at - from
  const pair = words >= 2 && tokens[from + 1]!.glued
  const telling = words > 0 && (pair || !isCovered(cover, before, place | organisation))
  const norm = tokens[at]!.norm
  if (['council', 'committee', 'commission'].includes(norm)) {
    // "the Forum’s High-Level Committee on Norland"
    const charged = norm === 'committee' && words > 0 && to > at + 1 && /^(?:on|for)$/u.test(tokens[at + 1]!.norm)
    return (
      charged ||
      (pair && isCovered(cover, before, place | organisation)) ||
      tokens.slice(from, at).some((t) => councils.has(t.norm))
    )
  }
  if (['school', 'college', 'library'].includes(norm)) {
    return words >= 2 || (words > 0 && isCovered(cover, before, organisation))
  }
  if (norm === 'office') {
    return (
      /^(?:liaison|program|project|field|country|information|coordination)$/u.test(tokens[at - 1]?.norm ?? '') ||
      (words > 0 && to > at + 1)
    )
  }
  if (norm === 'academy' || norm === 'institute') {
    return words > 0 && isCovered(cover, { from, to: from + 1 }, organisation)
  }
  if (norm === 'act') return /^(?:final|founding|constitutive)$/u.test(tokens[at - 1]?.norm ?? '')
  const numbered = to === at + 2 && isNumeral(tokens[at + 1]!, tokens[at]!)
  if (norm === 'project' || norm === 'fund') return (words >= 2 && telling) || (words > 0 && numbered)
  if (norm === 'division') return words > 0 && isCovered(cover, { from, to: from + 1 }, organisation)
  // "Working Group on the Membership of Norland"
  if (norm === 'group' || norm === 'party') return tokens[at - 1]?.norm === 'working' && words > 0 && to > at + 1
  if (signed.has(norm) && words > 0 && isCovered(cover, before, city)) return true
  // Talks are named for the city where they began: "Doha Round", "Bologna Process".
  if (/^(?:round|process)$/u.test(norm) && words > 0 && isCovered(cover, before, city)) return true
  if (head.use === 'defined') return false
  if (head.use === 'organisation') return words > 0 && (telling || isCovered(cover, before, organisation))
  return telling || (head.use === 'alone' && to > at + 1)
}

/** Instruments that the lexicon does not list, by a capitalised run around a head noun. Titles and headings tell none. */
export const headedNames = (
  stretch: Stretch,
  cover: Cover,
  heads: ReadonlyMap<string, Head>,
): ReadonlyArray<HeadedName> => {
  if (stretch.capitals || stretch.role === 'heading' || stretch.role === 'title') return []
  const { tokens } = stretch
  const names: Array<HeadedName> = []
  for (const at of placesOf(stretch, clue.head)) {
    const token = tokens[at]!
    const head = heads.get(token.norm)!
    // The head is the last noun of its run: "Partnership Action Plan", "Science Partnership Prize".
    const next = tokens[at + 1]
    if (
      !token.possessive &&
      next !== undefined &&
      isNamePart(next) &&
      !isNumeral(next, token) &&
      !opensSentence(stretch, at + 1)
    )
      continue
    const left = leftEdge(stretch, cover, at)
    // The "Second Rural Enterprise Support Project" is another than the first; a second dialogue is not.
    const counts = counted.has(token.norm) && left < at && ordinals.has(tokens[left - 1]?.norm ?? '')
    const from = counts ? left - 1 : left
    const to = token.possessive ? at + 1 : rightEdge(stretch, cover, { from, at, head })
    const name = { from, to, at, head, sure: false }
    names.push({ ...name, sure: isName(stretch, cover, name) })
  }
  return names
}
