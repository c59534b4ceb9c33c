import type { Span } from '../Span.ts'
import { monthNames, monthShort, titled } from './calendarWords.ts'
import { isInner, isSpace } from './characters.ts'
import { rangeOf, type Tokens } from './Tokens.ts'

/** A sentence with its tokens, a half-open range of their places. */
export interface Sentence extends Span {
  readonly from: number
  readonly to: number
}

// What may end a sentence, with the quotes and brackets that close behind it, and a note's number in brackets.
const stop = /[.!?…]+[”"’»)\]]*(?:\s?\[\d{1,3}(?:[,–-]\s?\d{1,3})*\])*/uy
// The next sentence may open with quotes, brackets or a number; a lower-case letter goes on with this one.
const next = /\s+(?:["“«‘([]+\s?)?(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|[€$£–—-])/uy

/** Written with a stop, and almost always followed by what they belong to. */
const abbreviations = new Set(
  (
    'mr mrs ms messrs dr prof st gen col lt maj capt cpt cmdr adm amb sen rep gov pres min hon rev sgt brig cdr sr jr ' +
    'no nos art arts vol vols p pp para paras par fig figs tab ch chap sec sect ed eds vs cf viz al ibid op cit res doc ' +
    'add approx ca c tel ext dept est e.g i.e eg ie u.n esp incl resp dec.no h.e a.d b.c n.b mt ft gen.sec'
  ).split(' '),
)
/** Written with a stop, and as often at the end of a sentence as within: only a capitalised common opener ends it. */
const months: ReadonlySet<string> = new Set(monthShort)
const ordinal = new RegExp(`^\\s(?:${monthNames.map((name) => titled(name.slice(0, 3))).join('|')})`, 'u')
const initialism = /^(?:\p{Lu}\.)+\p{Lu}$/u
const opener =
  /^\s+["“«‘(]*(?:The|This|These|That|Those|It|Its|In|On|At|As|A|An|He|She|They|We|His|Her|Their|There|But|And|For|From|By|To|With|Since|After|Before|During|Under|Until|When|While|However|Both|All|Some|No|One|Two|Three|Several|Following|Moreover|According)\b/u

/**
 * The sentences of a run of text, each with its final stop and without the space around it. Abbreviations, initials,
 * decimals, ordinals and stops inside quotes or brackets that do not close end none; a semicolon never does.
 */
export const sentencesIn = (tokens: Tokens, { start, end }: Span): ReadonlyArray<Sentence> => {
  const { text } = tokens
  const found: Array<Sentence> = []
  const run = text.slice(start, end)
  let from = 0
  const close = (upTo: number) => {
    let a = from
    let b = upTo
    while (a < b && isSpace(run.charCodeAt(a))) a++
    while (b > a && isSpace(run.charCodeAt(b - 1))) b--
    if (b > a) {
      const span = { start: start + a, end: start + b }
      found.push({ ...span, ...rangeOf(tokens, span) })
    }
    from = upTo
  }
  let after = 0
  for (const at of stopsOf(tokens, { start, end })) {
    const place = at - start
    // A further sign of a stop that was looked at: "?!", "...".
    if (place < after) continue
    stop.lastIndex = place
    const sign = stop.exec(run)![0]
    after = place + sign.length
    next.lastIndex = after
    if (next.test(run) && !isWithin(run, from, place, sign, after)) close(after)
  }
  close(run.length)
  return found
}

/** Where a token may end a sentence: the places of its stop. An initial holds its full stop, other stops stand alone. */
const stopsOf = (tokens: Tokens, span: Span): ReadonlyArray<number> => {
  const { text, ends } = tokens
  const found: Array<number> = []
  const { from, to } = rangeOf(tokens, span)
  for (let i = from; i < to; i++) {
    const last = text.charCodeAt(ends[i]! - 1)
    if (last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026) found.push(ends[i]! - 1)
  }
  return found
}

const isWithin = (run: string, from: number, at: number, sign: string, after: number): boolean => {
  // "?" and "!" end a sentence whatever stands before; so does "..." before a capital.
  if (sign[0] !== '.' || sign.startsWith('..')) return isEnclosed(run, from, at, after)
  const before = wordBefore(run, Math.max(from, at - 24), at)
  const plain = before.toLowerCase()
  if (sign === '.' && opens(run, from, before, at)) return true
  if (sign === '.' && (abbreviations.has(plain) || (/^\p{Lu}$/u.test(before) && !isPronoun(run, at)))) return true
  if (sign === '.' && months.has(plain) && /^\s+\d/u.test(run.slice(after, after + 4))) return true
  // "on 3. March": an ordinal.
  if (sign === '.' && /^\d{1,2}$/u.test(before) && ordinal.test(run.slice(after, after + 12))) return true
  // "the U.S. Army", but "in the U.S. The talks".
  if (sign === '.' && initialism.test(before)) return !opener.test(run.slice(after, after + 16))
  if (plain === 'etc' || plain === 'inc' || plain === 'ltd') return !opener.test(run.slice(after, after + 16))
  return isEnclosed(run, from, at, after)
}

/** The word that ends at a stop, with the stops, hyphens and apostrophes inside it; "" where none does. */
const wordBefore = (run: string, low: number, at: number): string => {
  let from = at
  while (from > low && (isInner(run.charCodeAt(from - 1)) || insideWords.has(run.charCodeAt(from - 1)))) from--
  while (from < at && !isInner(run.charCodeAt(from))) from++
  return run.slice(from, at)
}
const insideWords: ReadonlySet<number> = new Set(['.', '’', "'", '-'].map((sign) => sign.charCodeAt(0)))

/** "1. Charter", "II. The Centre": the number of an item opens its sentence. */
const opens = (run: string, from: number, before: string, at: number): boolean =>
  /^(?:\d{1,2}|[IVXLC]+|[A-Za-z])$/u.test(before) && /^\s*$/u.test(run.slice(from, Math.max(from, at - before.length)))

/** "as did I. The": the pronoun ends a sentence where no initial can stand. */
const isPronoun = (run: string, at: number): boolean =>
  run[at - 1] === 'I' && /\p{Ll}\s$/u.test(run.slice(Math.max(0, at - 3), at - 1))

// No sentence is longer that brackets could tell of; the bound keeps a text of brackets linear.
const longestSentence = 4000
// A bracket that closes further away than this is a slip of the pen.
const longestBracket = 300

/** A stop inside a bracket that stays open belongs to the sentence around it: "(Its office. A branch) works". */
const isEnclosed = (run: string, from: number, at: number, after: number): boolean => {
  let open = 0
  for (let i = Math.max(from, at - longestSentence); i < after; i++) {
    const sign = run.charCodeAt(i)
    if (sign === 0x28) open++
    else if (sign === 0x29 && open > 0) open--
  }
  if (open === 0) return false
  // Brackets that never close are a slip of the pen, and those around whole sentences are none of a sentence.
  const near = run.slice(after, at + longestBracket)
  return near.includes(')') && !/^\s*\($/u.test(run.slice(from, run.indexOf('(', from) + 1))
}
