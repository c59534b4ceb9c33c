import type { Name } from '../recognise/Name.ts'
import { prepositions, relatives, subordinators } from '../text/closedClasses.ts'
import type { Classed } from './classes.ts'
import type { Predicate } from './Predicate.ts'
import { frames } from './PredicateLexicon.ts'
import type { Token } from './tokens.ts'

/** The stretch of tokens that a predicate governs, as indexes, end exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

// "held [a workshop] on trust funds", "attended [the ministerial meeting] in Oslo": the object ends at a preposition
// other than "of", at a time, a relative word or a sign.
const objectOf = (tokens: ReadonlyArray<Token>, predicate: Predicate, inTime: ReadonlySet<number>): Stretch => {
  let from = predicate.to + 1
  // What follows a verb's own preposition is its object too: "took part in [five exercises]", "went to [Estland]".
  if (
    tokens[from] !== undefined &&
    /^(?:in|of|to|on|from|as|by|with)$/u.test(tokens[from]!.lower) &&
    !inTime.has(from + 1)
  )
    from++
  let to = from
  while (to < tokens.length) {
    const token = tokens[to]!
    const word = token.lower
    // "the Euro-Atlantic Partnership Council (EAPC) Security Forum": an acronym in brackets ends nothing.
    if (token.text === '(' && tokens[to + 2]?.text === ')') {
      to += 3
      continue
    }
    if (inTime.has(to) || relatives.has(word) || subordinators.has(word) || /^[,;:()|]$/u.test(token.text)) break
    // "participation of the police in [the operation]"
    const goesOn = predicate.kind === 'nominal' && word === 'in' && predicate.entry?.frame === 'part'
    if (prepositions.has(word) && word !== 'of' && to > from && !goesOn) break
    if (word.length > 4 && word.endsWith('ly') && to > from) break
    to++
  }
  return { from, to }
}

const counted = /^(?:rounds?|series|sessions?)$/u

const headIn = (
  classes: ReadonlyArray<Classed>,
  tokens: ReadonlyArray<Token>,
  stretch: Stretch,
  map: Readonly<Record<string, string>>,
  names: ReadonlyArray<Name>,
): Classed | null => {
  const inside = classes.filter((c) => c.at >= stretch.from && c.at < stretch.to)
  // "suspended Norland": a country counts only where the predicate says what it means of one.
  if (inside.length === 0) {
    if (map.country === undefined) return null
    const at = tokens.findIndex(
      (t, i) => i >= stretch.from && i < stretch.to && names.some((n) => n.kind === 'country' && n.start === t.start),
    )
    return at < 0 ? null : { at, to: at, of: 'country', named: true }
  }
  let cut = stretch.to
  for (let i = stretch.from + 1; i < stretch.to; i++) {
    const ends = prepositions.has(tokens[i]!.lower) || (/^[,;:]$/u.test(tokens[i]!.text) && inside[0]!.to < i)
    if (ends) {
      cut = i
      break
    }
  }
  // "a round of inspections": how many there were says nothing.
  const first = inside[0]!
  const counts = counted.test(tokens[first.to]!.lower) && tokens[first.to + 1]?.lower === 'of'
  const before = counts && inside[1] !== undefined ? [inside[1]] : inside.filter((c) => c.at < cut)
  const pool = before.length > 0 ? before : inside.slice(0, 1)
  // The head of "the Security Forum" is the last noun; a name that goes on past it wins over a word inside it.
  const last = (among: ReadonlyArray<Classed>) =>
    among.reduce((a, b) => (b.to > a.to || (b.to === a.to && !b.named) ? b : a))
  const head = last(pool)
  if (map[head.of] !== undefined) return head
  const telling = pool.find((c) => map[c.of] !== undefined)
  return telling ?? head
}

/** What a doer of these classes does is of its type, where nothing else decides: "the exercise brought 1,100 soldiers". */
const doing: ReadonlySet<string> = new Set(['exercise', 'training', 'review', 'mission', 'project', 'visit'])

const isOffice = (tokens: ReadonlyArray<Token>, { at }: Classed): boolean =>
  /^Mission/u.test(tokens[at]!.text) && /^(?:the|its)$/u.test(tokens[at - 1]?.lower ?? '')

const trainingWord = /^(?:train\w*|school|course\w*|teach\w*|instruct\w*|education\w*|curricul\w*)$/u
const organ = /^(?:board|council|committee|commission|assembly|directors|governors|summit|leaders)$/u
const parliament = /^(?:parliament|senate|legislature|lawmakers|deputies|bundestag|duma)$/u
const bothSides = /^(?:they|both|sides|parties)$/u

/** Who decides or agrees: the organisation alone, a country's parliament, or the two together; `null` where it is not said. */
const actorOf = (input: {
  readonly tokens: ReadonlyArray<Token>
  readonly names: ReadonlyArray<Name>
  readonly predicate: Predicate
  readonly subject: Stretch
  readonly clause: Stretch
}): 'alone' | 'both' | 'parliament' | null => {
  const { tokens, names, predicate, subject, clause } = input
  const by = predicate.passive && tokens[predicate.to + 1]?.lower === 'by'
  // "was adopted at the summit": of a passive without its doer the whole clause tells who it was.
  const whole = predicate.passive && !by
  const stretch = whole ? clause : by ? { from: predicate.to + 2, to: clause.to } : subject
  const all = tokens.slice(stretch.from, stretch.to)
  // "In July, in Westport, Estland, the Forum decided": what stands before the last comma is where, unless it is a list.
  const comma = all.findLastIndex((t) => t.text === ',')
  const tail = all.slice(comma + 1)
  const words = whole || by || tail.length === 0 || tail.some((t) => t.lower === 'and') ? all : tail
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  const inside = names.filter((n) => n.start >= first.start && n.end <= last.end)
  // "the EU-Norland Council decided" is one body; "was adopted at the EU-Norland Council" is the two.
  const joined = (n: Name) =>
    tokens.some((t) => t.start <= n.start && n.end <= t.end && t.end - t.start > n.end - n.start) ||
    tokens.some((t) => t.end === n.start && /^[-–]$/u.test(t.text))
  const country = inside.some((n) => n.kind === 'country' && n.form !== 'capital' && (whole || !joined(n)))
  const body = inside.some((n) => n.kind === 'organisation')
  // "The Forum launched a plan with Norland"
  const partner = names.some(
    (n) =>
      n.kind === 'country' &&
      tokens.some((t, i) => t.lower === 'with' && i > predicate.to && tokens[i + 1]?.start === n.start),
  )
  if (
    words.some(
      (t) =>
        parliament.test(t.lower) &&
        !inside.some((n) => n.kind === 'organisation' && n.start <= t.start && t.end <= n.end),
    )
  )
    return 'parliament'
  if (words.length < 5 && words.some((t) => bothSides.test(t.lower))) return 'both'
  if (body && (country || partner)) return 'both'
  return !country &&
    !inside.some((n) => n.kind === 'country' && joined(n)) &&
    (body || words.some((t) => organ.test(t.lower)))
    ? 'alone'
    : null
}
const openWorkshop = /^(?:workshop|seminar|session|programme|program|event)s?$/u

/**
 * The type of what a predicate tells (codebook, section 4): by what it is about, not by the word alone. `null` where
 * nothing says what happened.
 */
export const typeOf = (input: {
  readonly tokens: ReadonlyArray<Token>
  readonly predicate: Predicate
  readonly subject: Stretch
  readonly clause: Stretch
  readonly classes: ReadonlyArray<Classed>
  readonly names: ReadonlyArray<Name>
  readonly inTime: ReadonlySet<number>
}): string | null => {
  const { tokens, predicate, subject, clause, classes, names, inTime } = input
  const { entry } = predicate
  const map: Record<string, string> = {
    ...frames[entry?.frame ?? (entry === null ? 'deed' : '')],
    ...entry?.objects,
  }
  // "International Conference on Security, co-organised with ...": held, not joined.
  if (entry === null) map.forum ??= 'meeting'
  // A mission reviews, where nothing else is said of missions.
  if (map.mission === undefined && map.review !== undefined) map.mission = map.review
  const byAgent = predicate.passive && tokens[predicate.to + 1]?.lower === 'by' && entry?.byObject !== true
  const object = byAgent ? null : headIn(classes, tokens, objectOf(tokens, predicate, inTime), map, names)
  const doer = headIn(classes, tokens, subject, map, names)
  const subjectFirst = predicate.passive
    ? entry?.byObject !== true
    : entry?.bySubject === true || (entry === null && doer !== null && doing.has(doer.of))
  const order = subjectFirst ? [doer, object] : [object, doer]
  let decided: { type: string; by: Classed | null } | null = null
  if (entry !== null || predicate.state === null) {
    for (const [i, head] of order.entries()) {
      if (head === null) continue
      // Who takes part does not tell in what, nor does "the Mission", as an organisation calls its office.
      if (i === 1 && entry?.frame === 'part') continue
      if (head === doer && head.of === 'mission' && isOffice(tokens, head)) continue
      // The subject of a transitive verb with an object of its own does not decide.
      if (i === 1 && !subjectFirst && !predicate.passive && object !== null && entry?.weak !== true && entry !== null)
        continue
      const type = map[head.of]
      if (type !== undefined) {
        decided = { type, by: head }
        break
      }
    }
  }
  if (
    decided === null &&
    entry !== null &&
    entry.verb !== undefined &&
    !predicate.passive &&
    doer !== null &&
    doing.has(doer.of) &&
    doer.of !== 'mission' &&
    /^(?:establishment|project|operation)$/u.test(entry.type)
  ) {
    const type = frames.deed?.[doer.of]
    if (type !== undefined) decided = { type, by: doer }
  }
  if (decided === null && entry !== null && entry.type !== 'phase') decided = { type: entry.type, by: null }
  if (decided === null) {
    const phase: Readonly<Record<string, string>> = { ...frames.phase, ...map }
    const any = classes.find((c) => c.at >= clause.from && c.at < clause.to && phase[c.of] !== undefined)
    if (any !== undefined) decided = { type: phase[any.of]!, by: any }
  }
  if (decided === null) return null
  if (decided.by === null && !predicate.passive) {
    // "took part in a science programme designed to train participants"
    const stretch = objectOf(tokens, predicate, inTime)
    const open = tokens.slice(stretch.from, stretch.to).some((t) => openWorkshop.test(t.lower))
    const trains = tokens.slice(stretch.to, clause.to).some((t) => trainingWord.test(t.lower))
    if (open && trains && !classes.some((c) => c.named && c.at >= stretch.from && c.at < stretch.to)) return 'training'
  }
  // What a board or a council approves is its decision, what the two adopt their agreement (codebook, section 4).
  if (entry?.actors !== undefined && /^(?:agreement|decision)$/u.test(decided.type)) {
    const actor = actorOf(input)
    const type = actor === null ? undefined : entry.actors[actor]
    if (type !== undefined) return type
  }
  if (decided.type === 'meeting' || decided.type === 'project') {
    const by = decided.by
    const word = by === null ? '' : tokens[by.to]!.lower
    // "a workshop ... to contribute to training the press" is training.
    if (openWorkshop.test(word) || by === null) {
      for (let i = clause.from; i < clause.to; i++) {
        if (trainingWord.test(tokens[i]!.lower) && (by !== null || decided.type !== 'meeting')) return 'training'
      }
    }
  }
  return decided.type
}
