import type { Token } from '../../text/Tokens.ts'
import { type Cover, instrument, isCovered, organisation, place } from './Cover.ts'
import * as clue from './clues.ts'
import { isCapitalised, opensSentence, placesOf, type Run, type Stretch } from './Stretch.ts'

/** A name that a noun beside it introduces: the exercise “Regional Response 2009”, the army exercise Arrow. */
export interface IntroducedName extends Run {
  readonly kind:
    | 'exercise'
    | 'operation'
    | 'programme'
    | 'initiative'
    | 'unit'
    | 'network'
    | 'plan'
    | 'agreement'
    | 'centre'
  /** Whether quotation marks stand around it. */
  readonly quoted: boolean
}

const nouns: ReadonlyMap<string, IntroducedName['kind']> = new Map(
  (
    [
      ['exercise', 'exercise exercises manoeuvre manoeuvres maneuver maneuvers drill drills wargame wargames'],
      ['operation', 'operation operations mission'],
      ['programme', 'program programs project projects'],
      ['initiative', 'initiative initiatives'],
      ['unit', 'battalion brigade regiment'],
      ['network', 'network'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)
// “Norak-Antiterror” was held
const takesPlace = /^(?:held|conducted|staged|carried|hosted|organi[sz]ed)$/u
// "Project Co-ordinator", "Operation Centre"
const posts = /^(?:cooperat|coordinat|manager|director|officer|office|center|unit|team|management|leader|assistant)/u
const hosts = new Set(
  'host hosts hosted hosting hold holds holding held conduct conducts conducted conducting join joins joined in'.split(
    ' ',
  ),
)
const auxiliaries = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'been', 'be', 'will', 'being'])
const called = new Set('called named codenamed entitled titled dubbed code under known as the name codename'.split(' '))

const openings = new Set(['“', '«', '„', '‹', '"', '‘'])
const closings = new Set(['”', '»', '“', '›', '"', '’'])

/** Where names may be introduced: at a noun, at a verb of holding, at a quotation that closes. */
export const introducing = { words: [...nouns.keys(), ...hosts], signs: closings } as const

// Some texts close with the sign that opens (“Steppe Eagle “), or know one sign for both: what follows tells.
const opensQuotation = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  const sign = tokens[at]
  return sign !== undefined && openings.has(sign.text) && (sign.text !== '"' || tokens[at + 1]?.start === sign.end)
}
const closesQuotation = (tokens: ReadonlyArray<Token>, at: number): boolean => {
  const sign = tokens[at]
  const next = tokens[at + 1]
  if (sign === undefined || !closings.has(sign.text)) return false
  return (sign.text !== '"' && sign.text !== '“') || next === undefined || next.kind === 'sign' || next.start > sign.end
}

/** What stands between quotation marks, where the opening one is token `at`: at most eight words. */
const quotation = (tokens: ReadonlyArray<Token>, at: number): Run | null => {
  if (!opensQuotation(tokens, at)) return null
  for (let to = at + 1; to <= at + 9 && to < tokens.length; to++) {
    if (to > at + 1 && closesQuotation(tokens, to)) return { from: at + 1, to }
  }
  return null
}

/** The same, read from its closing mark. */
const quotationBefore = (tokens: ReadonlyArray<Token>, close: number): Run | null => {
  if (!closesQuotation(tokens, close)) return null
  for (let from = close - 1; from >= 0 && close - from <= 9; from--) {
    if (from < close - 1 && opensQuotation(tokens, from)) return { from: from + 1, to: close }
  }
  return null
}

const isYear = ({ kind, text }: Token): boolean => kind === 'number' && /^(?:(?:19|20)\d\d|\d\d)$/u.test(text)

/** A name without the year at its end or beginning: "Regional Response 2009", "2013 Steppe Eagle", "Rubezh-2019". */
const withoutYear = (tokens: ReadonlyArray<Token>, { from, to }: Run): Run => {
  let end = to
  while (end - 1 > from && (isYear(tokens[end - 1]!) || tokens[end - 1]!.kind === 'sign')) end--
  let start = from
  while (start < end - 1 && isYear(tokens[start]!)) start++
  return { from: start, to: end }
}

const capitalsFrom = (tokens: ReadonlyArray<Token>, from: number): Run => {
  let to = from
  while (
    to - from < 8 &&
    tokens[to] !== undefined &&
    (isCapitalised(tokens[to]!) || (to > from && (tokens[to]!.glued || isYear(tokens[to]!))))
  ) {
    to++
    if (tokens[to - 1]!.possessive) break
  }
  return { from, to }
}

const capitalsBefore = (tokens: ReadonlyArray<Token>, to: number): Run => {
  let from = to
  while (
    to - from < 8 &&
    from > 0 &&
    (isCapitalised(tokens[from - 1]!) || isYear(tokens[from - 1]!) || (from < to && tokens[from]!.glued))
  ) {
    if (tokens[from - 1]!.possessive) break
    from--
  }
  return { from, to }
}

const notNames = new Set(
  (
    'the this these a an first second third annual joint military naval field command post multinational live tabletop ' +
    'international regional field peacekeeping air staff border special large crisis management in during after ' +
    'their its our such other several two three four five six both all each next last previous following'
  ).split(' '),
)

// "NATO exercise", "PfP exercise", "Kazakh exercise": what stands before is no name of the exercise.
const withoutOwner = ({ tokens }: Stretch, cover: Cover, { from, to }: Run): Run => {
  let start = from
  while (
    start < to &&
    (notNames.has(tokens[start]!.norm) ||
      isCovered(cover, { from: start, to: start + 1 }, place | organisation | instrument))
  ) {
    start++
  }
  return { from: start, to }
}

/** Names introduced by a noun. Quotation marks suffice for any of the nouns; capitals alone only for exercises. */
export const introducedNames = (stretch: Stretch, cover: Cover): ReadonlyArray<IntroducedName> => {
  if (stretch.capitals) return []
  const { tokens } = stretch
  const found = new Map<number, IntroducedName>()
  const add = (run: Run | null, kind: IntroducedName['kind'], quoted: boolean): boolean => {
    if (run === null) return false
    const name = withoutYear(tokens, run)
    if (name.to - name.from < 1 || tokens[name.from]!.kind !== 'word') return false
    found.set(name.from, { ...name, kind, quoted })
    return true
  }
  const addQuotationsFrom = (at: number, kind: IntroducedName['kind']): boolean => {
    const first = quotation(tokens, at)
    if (first === null || !isCapitalised(tokens[first.from]!)) return false
    add(first, kind, true)
    // “X” and “Y”, “X”, “Y”
    let next = first.to + 1
    while (['and', ','].includes(tokens[next]?.norm ?? '')) {
      while (['and', ','].includes(tokens[next]?.norm ?? '')) next++
      const more = quotation(tokens, next)
      if (more === null || !add(more, kind, true)) break
      next = more.to + 1
    }
    return true
  }
  const readAt = (at: number): void => {
    const token = tokens[at]!
    if (closesQuotation(tokens, at) && auxiliaries.has(tokens[at + 1]?.norm ?? '')) {
      let verb = at + 1
      while (auxiliaries.has(tokens[verb]?.norm ?? '')) verb++
      const held = takesPlace.test(tokens[verb]?.norm ?? '') ? quotationBefore(tokens, at) : null
      if (held !== null && isCapitalised(tokens[held.from]!)) add(held, 'exercise', true)
    }
    // hosted “Viking 14”
    const hosted = hosts.has(token.norm) ? quotation(tokens, at + 1) : null
    if (hosted !== null && isCapitalised(tokens[hosted.from]!) && isYear(tokens[hosted.to - 1]!)) {
      add(hosted, 'exercise', true)
    }
    const kind = nouns.get(token.norm)
    if (kind === undefined || token.glued) return
    let next = at + 1
    if (tokens[next]?.text === ',' || tokens[next]?.text === '(') next++
    while (called.has(tokens[next]?.norm ?? '')) next++
    if (addQuotationsFrom(next, kind)) return
    const introduced = next > at + 1 && tokens[next - 1]!.kind === 'word'
    // "Operation Ocean Shield", "Project Blue Pacific", but not "the Rehabilitation Project Closing".
    const before = tokens[at - 1]
    const heads =
      isCapitalised(token) && (before === undefined || !isCapitalised(before) || opensSentence(stretch, at - 1))
    const isOperation = kind === 'operation' || token.norm === 'project'
    if (kind === 'exercise' || (introduced && kind !== 'network') || (isOperation && heads)) {
      if (next === at + 1 || introduced) {
        const ofOperation = isOperation && !introduced
        const run = { ...capitalsFrom(tokens, next), ...(ofOperation ? { from: at } : {}) }
        // "exercises NATO conducts", "Exercise in Georgia": a known name of another kind is none of an exercise.
        if (
          run.to > next &&
          !isCovered(cover, run, place | organisation) &&
          !opensSentence(stretch, next) &&
          !(ofOperation && posts.test(tokens[next]!.norm))
        ) {
          if (add(run, kind, false)) return
        }
      }
    }
    // “Steppe Eagle” exercise, the “Rubezh-2019” joint exercise.
    for (let before = at - 1; before >= at - 4 && before >= 0; before--) {
      const quoted = quotationBefore(tokens, before)
      if (quoted !== null && isCapitalised(tokens[quoted.from]!)) {
        if (add(quoted, kind, true)) return
      }
      if (tokens[before]!.kind !== 'word' && tokens[before]!.text !== ',') break
    }
    if (kind !== 'exercise') return
    const run = withoutOwner(stretch, cover, capitalsBefore(tokens, at))
    if (run.to === run.from || tokens[run.to - 1]!.possessive) return
    // One capitalised word that opens the sentence is a word ("Peacekeeping exercises").
    if (run.to - run.from === 1 && opensSentence(stretch, run.from)) return
    add(run, kind, false)
  }
  for (const place of placesOf(stretch, clue.introduction)) readAt(place)
  return [...found.values()].sort((a, b) => a.from - b.from)
}
