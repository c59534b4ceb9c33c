import {
  articles,
  auxiliaries,
  conjunctions,
  determiners,
  futures,
  isAdverb,
  modals,
  negations,
  planners,
  prepositions,
  pronouns,
} from '../text/closedClasses.ts'
import { looksPast } from '../text/morphology.ts'
import type { Predicate } from './Predicate.ts'
import type { PredicateLexicon, VerbForm } from './PredicateLexicon.ts'
import type { Token } from './tokens.ts'

const maxGap = 6

/** Where the words that must follow the verb end, or -1. */
export const matchRest = (tokens: ReadonlyArray<Token>, at: number, rest: ReadonlyArray<string>): number => {
  let last = at
  let gap = 0
  for (const word of rest) {
    if (word === '...') {
      gap = maxGap
      continue
    }
    let next = last + 1
    for (; gap > 0 && next < tokens.length && tokens[next]!.lower !== word; gap--, next++) {
      if (!tokens[next]!.isWord && !/^[“”"'’‘«»]$/u.test(tokens[next]!.text)) return -1
    }
    if (tokens[next]?.lower !== word) {
      // An adverb may stand between: "is actively engaged", "moved formally into".
      if (tokens[next] !== undefined && isAdverb(tokens[next]!.lower) && tokens[next + 1]?.lower === word) next++
      else return -1
    }
    gap = 0
    last = next
  }
  return last
}

interface Chain {
  readonly from: number
  readonly words: ReadonlyArray<string>
}

/** The auxiliaries before a verb: "is currently being planned" for "planned" is [being, is], from "is". */
const chainBefore = (tokens: ReadonlyArray<Token>, at: number): Chain => {
  const words: Array<string> = []
  let from = at
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const word = tokens[i]!.lower
    if (auxiliaries.has(word) && !(word === 'may' && tokens[i]!.text === 'May')) {
      words.push(word)
      from = i
    } else if (!(isAdverb(word) || word === 'not')) break
  }
  return { from, words }
}

const has = (words: ReadonlyArray<string>, ...wanted: ReadonlyArray<string>) => words.some((w) => wanted.includes(w))
const beForms = ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'] as const

export const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text)

// A form that is a noun as well ("visits", "hosts") is read as a verb only in a verb's place: after a name, a bracket
// or a noun in the plural, and before something it can govern.
const standsAsVerb = (
  lexicon: PredicateLexicon,
  tokens: ReadonlyArray<Token>,
  at: number,
  form: VerbForm['form'],
): boolean => {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  // "Trained in 2001, the deminers cleared 14 hectares"
  if (before === undefined) return /^(?:past|participle|past-or-participle)$/u.test(form)
  if (determiners.has(before.lower) || prepositions.has(before.lower) || /[’']s$|s[’']$/u.test(before.lower))
    return false
  const isBase = lexicon.verbs.get(tokens[at]!.lower)?.some((v) => v.form === 'base') === true
  if (!isBase && (form === 'past' || form === 'participle' || form === 'past-or-participle')) return true
  // "Regular visits take place": the verb comes after it.
  if (after !== undefined && lexicon.verbs.get(after.lower)?.some((v) => v.form === 'base' && !v.ambiguous))
    return false
  if (
    after === undefined ||
    (!after.isWord && !/^[“"«(‘]/u.test(after.text)) ||
    /^(?:of|from|by|between|and|or)$/u.test(after.lower)
  )
    return false
  // "helped train 300 judges", "joined the Council, signing the Charter"
  if (form === 'base' && lexicon.lightVerbs.has(before.lower)) return true
  if (form === 'gerund' && before.text === ',')
    return determiners.has(after.lower) || pronouns.has(after.lower) || isCapital(after)
  if (form === 'third') {
    return (
      isCapital(before) ||
      /^[),”"»]$/u.test(before.text) ||
      conjunctions.has(before.lower) ||
      isAdverb(before.lower) ||
      (before.isWord && isCapital(after)) ||
      // "The current plan covers key areas": after a noun in the singular, before what is no verb.
      (before.isWord &&
        !before.lower.endsWith('s') &&
        after.isWord &&
        !prepositions.has(after.lower) &&
        !auxiliaries.has(after.lower) &&
        !looksPast(after.lower) &&
        !/s$/u.test(after.lower))
    )
  }
  // "Prime Minister Filip and Mrs Gottemoeller sign the agreement"
  return (/s$/u.test(before.lower) && before.lower !== 'its') || (isCapital(before) && determiners.has(after.lower))
}

export const isNegated = (tokens: ReadonlyArray<Token>, from: number, at: number): boolean => {
  for (let i = from; i <= at; i++) if (negations.has(tokens[i]!.lower) || /n[’']t$/u.test(tokens[i]!.lower)) return true
  // "No mission was received": the subject itself says no.
  for (let i = from - 1, steps = 0; i >= 0 && steps < 6; i--, steps++) {
    const word = tokens[i]!.lower
    if (/^[,;:.]$/u.test(word)) break
    if (word === 'no' || word === 'none' || word === 'neither' || word === 'nobody') return true
  }
  return false
}

/** Past or participle without an auxiliary: "was" is not needed for "signed", so its place has to tell. */
const bareIsParticiple = (
  lexicon: PredicateLexicon,
  tokens: ReadonlyArray<Token>,
  at: number,
  finiteBefore: boolean,
): boolean => {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before === undefined) return true
  // "funded by", "passed on by"
  if (
    after?.lower === 'by' ||
    (tokens[at + 2]?.lower === 'by' && /^(?:on|out|up|over|down)$/u.test(after?.lower ?? ''))
  )
    return true
  if (finiteBefore) {
    // "sent rescuers, in reply to an appeal passed on": what stands behind a preposition is no subject.
    let open = at - 1
    while (open > 0 && !/^[,;:–—]$/u.test(tokens[open]!.text)) open--
    if (open > 0 && prepositions.has(tokens[open + 1]!.lower)) return true
  }
  if (before.text === ',' || before.text === '(') {
    if (finiteBefore) return true
    // "the Charter, signed in Madrid on 9 July 1997, gave": a verb right after the next comma takes the subject.
    for (let i = at + 1; i < tokens.length - 1; i++) {
      const token = tokens[i]!
      if (token.text === ';') break
      if (token.text !== ',') continue
      const next = tokens[i + 1]!
      const verb = isAdverb(next.lower) ? tokens[i + 2] : next
      if (
        verb !== undefined &&
        (looksPast(verb.lower) ||
          auxiliaries.has(verb.lower) ||
          lexicon.verbs.get(verb.lower)?.some((v) => v.form === 'third'))
      )
        return true
    }
    return false
  }
  return false
}

/** Reads a verb at its place: its auxiliaries, tense and voice; `null` where the form is no verb there. */
export const readVerb = (
  lexicon: PredicateLexicon,
  tokens: ReadonlyArray<Token>,
  at: number,
  verb: VerbForm | null,
  finiteBefore: boolean,
): Predicate | null => {
  const form: VerbForm['form'] = verb?.form ?? 'past-or-participle'
  const { from, words } = chainBefore(tokens, at)
  const to = verb === null ? at : matchRest(tokens, at, verb.rest)
  if (to < 0) return null
  const before = tokens[at - 1]
  const isBe = tokens[at] !== undefined && (beForms as ReadonlyArray<string>).includes(tokens[at]!.lower)
  const chained = words.length > 0
  if (!chained && verb?.ambiguous === true && !standsAsVerb(lexicon, tokens, at, form)) return null
  // "a renewed plan", "the agreed text": an adjective.
  if (!chained && form !== 'base' && before !== undefined && articles.has(before.lower) && !isBe) return null
  const passive = !isBe && (form === 'participle' || form === 'past-or-participle') && has(words, ...beForms)
  if (verb?.entry?.passiveOnly === true && !passive) return null
  let kind: Predicate['kind'] = 'finite'
  if (form === 'gerund' && !has(words, ...beForms)) kind = 'gerund'
  else if (!chained && form === 'participle') kind = 'participle'
  else if (!chained && form === 'past-or-participle' && bareIsParticiple(lexicon, tokens, at, finiteBefore))
    kind = 'participle'
  else if (
    form === 'base' &&
    !chained &&
    !isBe &&
    before !== undefined &&
    (prepositions.has(before.lower) || determiners.has(before.lower))
  )
    return null
  let tense: Predicate['tense'] =
    form === 'past' || form === 'past-or-participle' || form === 'participle' ? 'past' : 'present'
  if (has(words, 'will', 'shall')) tense = 'future'
  else if (words.includes('to')) {
    const governor = tokens[from - 1]?.lower ?? ''
    const opener = tokens[from]!.lower
    const loose = tokens[from - 1]
    if (opener === 'is' || opener === 'are') tense = 'future'
    // "Third mission: to be requested in 2021"
    else if (opener === 'to' && passive && (loose === undefined || !loose.isWord)) tense = 'future'
    else if (planners.has(governor) || planners.has(tokens[from - 2]?.lower ?? '')) tense = 'future'
    else if (has(words, 'have')) tense = 'perfect'
    else if (opener !== 'was' && opener !== 'were' && opener !== 'has' && opener !== 'have') kind = 'infinitive'
  } else if (has(words, 'have', 'has')) tense = 'perfect'
  else if (has(words, 'had', 'was', 'were', 'did')) tense = 'past'
  else if (has(words, 'is', 'are') && form !== 'past') tense = 'present'
  if (verb?.entry?.finiteOnly === true && kind !== 'finite') return null
  // "came to Oslo", but not "came to a standstill".
  if (verb?.entry?.properObject === true && !tokens.slice(to + 1, to + 5).some((t) => isCapital(t))) return null
  return {
    entry: verb?.entry ?? null,
    state: verb?.state ?? null,
    from,
    at,
    to,
    kind,
    tense: verb?.entry?.planned === true ? 'future' : tense,
    passive,
    negated: isNegated(tokens, from, at),
    // "was to be signed", "was to have been signed": nothing says that it was.
    modal:
      (words.some((word) => modals.has(word)) && !words.some((word) => futures.has(word))) ||
      (words.includes('to') &&
        (words.includes('have') || words.includes('be')) &&
        /^(?:was|were)$/u.test(tokens[from]!.lower)),
  }
}
