import type { Token } from '../../text/Tokens.ts'
import { alignInitials, alignSchwartzHearst } from './alignAcronym.ts'
import * as clue from './clues.ts'
import { isCapitalised, placesOf, type Run, type Stretch } from './Stretch.ts'

/** A definition of an acronym in the tokens of its stretch. */
export interface Definition {
  readonly acronym: string
  readonly short: Run
  readonly long: Run
  /** From the first token of either to the last, the closing bracket included. */
  readonly whole: Run
}

const introductions = new Set(
  'or also the as known called abbreviated hereinafter hereafter henceforth acronym short in to referred'.split(' '),
)

/** The characters of a run, hyphens kept. */
const written = (tokens: ReadonlyArray<Token>, { from, to }: Run): string =>
  tokens
    .slice(from, to)
    .map(({ text, glued }, i) => (i === 0 ? text : glued ? `-${text}` : ` ${text}`))
    .join('')

const isShort = (tokens: ReadonlyArray<Token>, run: Run): boolean => {
  const text = written(tokens, run)
  if (text.length < 2 || text.length > 12 || !/^\p{L}[\p{L}\d+-]*(?: \p{Lu}+)?$/u.test(text)) return false
  // Two capitals, wherever ruined ones left them: "PARP", "iPaP", "KFor", "CoE".
  return (text.match(/\p{Lu}/gu) ?? []).length >= 2
}

// An acronym that lost all its capitals: "the Asian Contact Group (acg)".
const isLost = (tokens: ReadonlyArray<Token>, run: Run): boolean =>
  run.to - run.from === 1 && /^\p{Ll}{3,6}$/u.test(tokens[run.from]!.text)

/** The run of the tokens from `from` that are joined by hyphens; of two acronyms ("EUFOR RCA") both. */
const compound = (tokens: ReadonlyArray<Token>, from: number): Run => {
  let to = from + 1
  while (tokens[to]?.glued === true) to++
  const isPair = /^\p{Lu}{3,}$/u.test(tokens[from]!.text) && /^\p{Lu}{2,}$/u.test(tokens[to]?.text ?? '')
  return { from, to: isPair ? to + 1 : to }
}

const prepositions = new Set(['of', 'for', 'on', 'in', 'to', 'against', 'with', 'between'])
const bounds = new Set(['.', '!', '?', ':', ';', '(', ')', '•', '–', '—'])

const floorBefore = (tokens: ReadonlyArray<Token>, at: number): number => {
  let floor = at
  // Longer long forms there are none; the bound keeps a text of commas alone linear.
  while (floor > 0 && at - floor < 40 && !bounds.has(tokens[floor - 1]!.text)) floor--
  return floor
}

export interface DefinitionContext {
  /** Where the name of an instrument begins that ends before a token, or `null`. */
  readonly nameEndingAt: (to: number) => number | null
  /** Whether a short form is known as something else than an instrument ("NATO", "Kazakhstan"). */
  readonly isTaken: (short: string) => boolean
}

// "Ulaanbaatar Dialogue on Northeast Asian Security (ubd)": the letters may come from the words before a preposition.
const holdsLetters = (tokens: ReadonlyArray<Token>, acronym: string, { from, to }: Run): boolean => {
  for (let cut = to; cut > from; cut--) {
    const isCut = cut === to || prepositions.has(tokens[cut]!.norm)
    if (isCut && alignSchwartzHearst(tokens, acronym, { floor: from, to: cut }) === from) return true
  }
  return false
}

// "Border Security Programme in Afghanistan and Central Asia (BSP)": a place or purpose that lends no letter.
const alignBeforePreposition = (
  tokens: ReadonlyArray<Token>,
  acronym: string,
  { floor, to }: { readonly floor: number; readonly to: number },
): number | null => {
  if (acronym.length < 3) return null
  for (let cut = to - 1; cut > floor && to - cut <= 10; cut--) {
    if (!prepositions.has(tokens[cut]!.norm)) continue
    const from = alignInitials(tokens, acronym, { floor, to: cut })
    if (from !== null && isCapitalised(tokens[from]!)) return from
  }
  return null
}

const inBrackets = (stretch: Stretch, open: number, context: DefinitionContext): Definition | null => {
  const { tokens } = stretch
  let close = open + 1
  while (close < tokens.length && close - open <= 14 && tokens[close]!.text !== ')') close++
  if (tokens[close]?.text !== ')' || open === 0) return null
  let first = open + 1
  while (introductions.has(tokens[first]?.norm ?? '') || tokens[first]?.norm === '"') first++
  if (first >= close) return null
  const inside = compound(tokens, first)
  const end = tokens[inside.to]
  const floor = floorBefore(tokens, open)
  const lost = isLost(tokens, inside)
  if (
    (lost || isShort(tokens, inside)) &&
    (inside.to === close || end?.text === ',' || end?.text === ';' || end?.norm === '"')
  ) {
    const acronym = written(tokens, inside)
    // A closing quotation mark stands between: “Steppe Eagle” (SE).
    const to = tokens[open - 1]!.norm === '"' ? open - 1 : open
    const exact = alignInitials(tokens, acronym, { floor, to })
    const from = exact ?? (lost ? null : alignSchwartzHearst(tokens, acronym, { floor, to }))
    const whole = (start: number): Definition => ({
      acronym,
      short: inside,
      long: { from: start, to },
      whole: { from: start, to: close + 1 },
    })
    if (from !== null && to - from >= 2 && (!lost || isCapitalised(tokens[from]!))) return whole(from)
    if (lost) {
      const name = context.nameEndingAt(to)
      return name !== null && holdsLetters(tokens, acronym, { from: name, to }) ? whole(name) : null
    }
    const cut = alignBeforePreposition(tokens, acronym, { floor, to })
    if (cut !== null) return whole(cut)
    // Letters of another language or of a word: "PfP Training Centre (KAZCENT)", "Collective Force ... (KSKR)".
    const isOdd = (acronym.match(/\p{Lu}/gu) ?? []).length >= 3 && !context.isTaken(acronym)
    const named = isOdd ? context.nameEndingAt(to) : null
    return named === null ? null : whole(named)
  }
  // The other order: "PARP (Planning and Review Process)".
  let shortFrom = open - 1
  while (shortFrom > 0 && tokens[shortFrom]!.glued) shortFrom--
  const short = { from: shortFrom, to: open }
  if (!isShort(tokens, short) || close - first < 2) return null
  const acronym = written(tokens, short)
  const from =
    alignInitials(tokens, acronym, { floor: first, to: close }) ??
    alignSchwartzHearst(tokens, acronym, { floor: first, to: close })
  if (from !== first) return null
  return { acronym, short, long: { from: first, to: close }, whole: { from: shortFrom, to: close + 1 } }
}

// "Partnership Action Plan on Terrorism, or PAP-T", "the ... Coordination Centre, the EADRCC": here the initials must
// agree letter by letter, since a comma also stands before much else.
const afterComma = (stretch: Stretch, comma: number): Definition | null => {
  const { tokens } = stretch
  let first = comma + 1
  while (introductions.has(tokens[first]?.norm ?? '')) first++
  if (tokens[first]?.kind !== 'word') return null
  // Most words behind a comma are plain ones.
  if (tokens[first]!.word.capitals < 2 && tokens[first + 1]?.glued !== true) return null
  const short = compound(tokens, first)
  if (!isShort(tokens, short)) return null
  const acronym = written(tokens, short)
  if (acronym.replace(/[^\p{L}]/gu, '').length < 3) return null
  const from = alignInitials(tokens, acronym, { floor: floorBefore(tokens, comma), to: comma })
  return from === null ? null : { acronym, short, long: { from, to: comma }, whole: { from, to: short.to } }
}

/** The definitions of acronyms in a stretch, in order. */
export const acronymDefinitions = (stretch: Stretch, context: DefinitionContext): ReadonlyArray<Definition> => {
  const found: Array<Definition> = []
  for (const at of placesOf(stretch, clue.definition)) {
    const definition = stretch.tokens[at]!.text === '(' ? inBrackets(stretch, at, context) : afterComma(stretch, at)
    if (definition !== null) found.push(definition)
  }
  return found
}
