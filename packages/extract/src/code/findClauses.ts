import {
  auxiliaries,
  conjunctions,
  doubtfulSubordinators,
  isAdverb,
  relatives,
  subordinators,
} from '../text/closedClasses.ts'
import type { Clause } from './Clause.ts'
import type { Predicate } from './Predicate.ts'
import type { Token } from './tokens.ts'

interface Open {
  id: number
  kind: Clause['kind']
  parent: number | null
  sharesSubject: boolean
  opener: string
  tokens: Array<number>
  finites: number
  /** A clause that a comma opened ends at the next comma. */
  endsAtComma: boolean
}

const isDash = (tokens: ReadonlyArray<Token>, i: number): boolean => {
  const token = tokens[i]!
  if (!/^[–—-]$/u.test(token.text)) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  return before !== undefined && after !== undefined && before.end < token.start && token.end < after.start
}

/**
 * Divides a sentence into clauses. The input is drawn as
 *
 *     NATO took command of the Force in 2003 , and troops , sent by Norland , served until 2014 .
 *     main                                     coordinate  participial       coordinate
 */
export const findClauses = (
  tokens: ReadonlyArray<Token>,
  predicates: ReadonlyArray<Predicate>,
  inTime: ReadonlySet<number>,
): ReadonlyArray<Clause> => {
  const clauses: Array<Open> = []
  const finiteAt = new Map<number, Predicate>()
  const looseAt = new Map<number, Predicate>()
  for (const predicate of predicates) {
    if (predicate.kind === 'finite') finiteAt.set(predicate.from, predicate)
    else if (predicate.kind === 'participle' || predicate.kind === 'gerund') looseAt.set(predicate.from, predicate)
  }
  const open = (
    kind: Clause['kind'],
    parent: number | null,
    sharesSubject: boolean,
    opener: string,
    endsAtComma: boolean,
  ): Open => {
    const clause: Open = {
      id: clauses.length,
      kind,
      parent,
      sharesSubject,
      opener,
      tokens: [],
      finites: 0,
      endsAtComma,
    }
    clauses.push(clause)
    return clause
  }
  let current = open('main', null, false, '', false)
  const brackets: Array<Open> = []
  const host = (clause: Open): Open => {
    let at = clause
    while (at.parent !== null && (at.kind === 'relative' || at.kind === 'subordinate' || at.kind === 'participial'))
      at = clauses[at.parent]!
    return at
  }
  /** The first finite verb from i on, before a comma, a semicolon or another clause opener; -1 where there is none. */
  const finiteAhead = (i: number, reach: number): number => {
    for (let k = i; k < tokens.length && k - i < reach; k++) {
      if (finiteAt.has(k)) return k
      if (
        /^[,;:()]$/u.test(tokens[k]!.text) ||
        relatives.has(tokens[k]!.lower) ||
        (subordinators.has(tokens[k]!.lower) && tokens[k]!.lower !== 'so')
      )
        return -1
      if (conjunctions.has(tokens[k]!.lower) && tokens[k]!.lower !== 'and') return -1
    }
    return -1
  }
  // "and the line along which it borders on its neighbour doubled": the verb of the relative clause is not its own.
  const firstOwnVerb = (i: number): number => {
    const near = finiteAhead(i, 14)
    if (near >= 0) return near
    let relative = 0
    for (let k = i; k < tokens.length && k - i < 24 && !/^[,;:()]$/u.test(tokens[k]!.text); k++) {
      if (relatives.has(tokens[k]!.lower)) relative++
      if (finiteAt.has(k) && relative-- === 0) return k
    }
    return -1
  }
  // "It was only in 2001 that Norland signed": one clause, whose time stands first.
  const isCleft = (own: ReadonlyArray<number>): boolean =>
    tokens[own[0] ?? 0]?.lower === 'it' &&
    own.some((k) => inTime.has(k)) &&
    onlyLightBetween((own[0] ?? 0) + 1, (own.at(-1) ?? 0) + 1)
  const onlyLightBetween = (from: number, to: number): boolean => {
    for (let k = from; k < to; k++)
      if (
        !(
          inTime.has(k) ||
          isAdverb(tokens[k]!.lower) ||
          auxiliaries.has(tokens[k]!.lower) ||
          /^(?:in|on|at)$/u.test(tokens[k]!.lower)
        )
      )
        return false
    return true
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (/^[([]$/u.test(token.text)) {
      brackets.push(current)
      current = open('bracket', current.id, false, '(', false)
      continue
    }
    if (/^[)\]]$/u.test(token.text)) {
      const back = brackets.pop()
      if (back !== undefined) current = back
      continue
    }
    // "; mid-2009: ratification of": the time before the colon is that of what follows.
    if (token.text === ':' && current.tokens.length > 0 && current.tokens.every((k) => inTime.has(k))) continue
    if (!inTime.has(i) && (token.text === ';' || (token.text === ':' && next !== undefined) || isDash(tokens, i))) {
      const from = host(current)
      if (isDash(tokens, i) && from.finites === 0 && finiteAhead(i + 1, 40) < 0) continue
      // "Headquarters agreement: signed 3 May 1972": what stands before the colon is the subject.
      const shares = token.text === ':' && from.finites === 0 && (finiteAt.has(i + 1) || finiteAhead(i + 1, 12) < 0)
      current = open('coordinate', from.id, shares, token.text, false)
      continue
    }
    if (token.text === ',' && next !== undefined && !inTime.has(i)) {
      const skip = conjunctions.has(next.lower) ? 1 : 0
      const head = tokens[i + 1 + skip]
      const at = i + 1 + skip
      if (
        skip === 0 &&
        (relatives.has(next.lower) ||
          (tokens[i + 2] !== undefined &&
            relatives.has(tokens[i + 2]!.lower) &&
            /^(?:of|in|to|for|with|by)$/u.test(next.lower)))
      ) {
        current = open('relative', host(current).id, false, next.lower, true)
        continue
      }
      if (
        skip === 0 &&
        (subordinators.has(next.lower) ||
          (doubtfulSubordinators.has(next.lower) && finiteAhead(i + 2, 8) >= 0 && !inTime.has(i + 1)))
      ) {
        current = open('subordinate', host(current).id, false, next.lower, true)
        continue
      }
      const loose = looseAt.get(at) ?? (head !== undefined && isAdverb(head.lower) ? looseAt.get(at + 1) : undefined)
      if (skip === 0 && loose !== undefined) {
        current = open('participial', host(current).id, false, '', true)
        continue
      }
      const base = current.endsAtComma ? host(current) : current
      const verb = skip === 1 ? firstOwnVerb(at) : finiteAhead(at, 14)
      if (verb >= 0 && base.finites > 0 && head?.lower === 'that')
        current = open('relative', host(base).id, false, 'that', false)
      else if (verb >= 0 && base.finites > 0) {
        current = open(
          'coordinate',
          host(base).id,
          skip === 1 && onlyLightBetween(at, verb),
          skip === 1 ? next.lower : ',',
          false,
        )
        continue
      }
      if (current.endsAtComma) current = host(current)
      continue
    }
    if (conjunctions.has(token.lower) && token.lower !== 'nor' && !inTime.has(i) && tokens[i - 1]?.text !== ',') {
      const verb = finiteAhead(i + 1, 10)
      const home = host(current)
      const shares = verb >= 0 && onlyLightBetween(i + 1, verb)
      // "was initialled in 2013, signed in 2014 and has been in force": the third verb goes on with the first.
      const goesOn = current.kind === 'participial' && home.finites > 0 && shares
      if (goesOn) current = open('coordinate', home.id, true, token.lower, false)
      else if (verb >= 0 && current.finites > 0) {
        // Inside a relative or subordinate clause a verb without a subject of its own goes on with that clause.
        if (next?.lower === 'that' && home.finites > 0) current = open('relative', home.id, false, 'that', false)
        else if (shares || home.finites > 0)
          current = open('coordinate', shares ? current.id : home.id, shares, token.lower, false)
      }
    } else if (!inTime.has(i) && i > 0) {
      const word = token.lower
      if (
        (subordinators.has(word) || (doubtfulSubordinators.has(word) && !inTime.has(i + 1))) &&
        word !== 'so' &&
        finiteAhead(i + 1, 8) >= 0 &&
        tokens[i - 1]?.text !== ','
      ) {
        current = open('subordinate', host(current).id, false, word, true)
      } else if (
        (relatives.has(word) || (word === 'that' && !isCleft(current.tokens))) &&
        tokens[i - 1]?.text !== ',' &&
        finiteAhead(i + 1, 10) >= 0
      ) {
        current = open('relative', current.id, false, word, false)
      } else if (current.kind === 'relative' && !current.endsAtComma && current.finites > 0 && finiteAt.has(i)) {
        // "the project that the Agency managed was completed": the second verb is the host's.
        current = host(current)
      }
    }
    // "Seeking to implement the Concept, the Allies adopted a policy"
    if (
      i === 0 &&
      looseAt.has(0) &&
      finiteAhead(0, 40) < 0 &&
      tokens.some((t, k) => t.text === ',' && finiteAhead(k + 1, 14) >= 0)
    ) {
      current = open('participial', current.id, false, '', true)
    }
    if (
      i === 0 &&
      (subordinators.has(token.lower) ||
        (doubtfulSubordinators.has(token.lower) && !inTime.has(1) && finiteAhead(1, 8) >= 0))
    ) {
      current = open('subordinate', current.id, false, token.lower, true)
    }
    if (finiteAt.has(i)) current.finites++
    current.tokens.push(i)
  }
  // A clause that got no words is left out; what hangs on it hangs on its host.
  const home = (id: number | null): number | null => {
    let at = id === null ? undefined : clauses[id]
    while (at !== undefined && at.tokens.length === 0 && at.parent !== null) at = clauses[at.parent]
    return at?.id ?? null
  }
  return clauses
    .filter((clause) => clause.tokens.length > 0 || clause.parent === null)
    .map(({ id, kind, parent, sharesSubject, opener, tokens: own }) => ({
      id,
      kind,
      parent: home(parent),
      sharesSubject,
      opener,
      tokens: own,
    }))
}
