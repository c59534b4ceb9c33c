import { normsOf } from '../../text/tokenise.ts'
import type { Candidate } from './Candidate.ts'

const small = new Set('of and the for on in to against a an at by with from &'.split(' '))

const contentWords = (name: string): ReadonlySet<string> => new Set(normsOf(name).filter((word) => !small.has(word)))

const nouns = /^(?:of|for|on|in|to|against)$/u

/** The head noun: the word before the first preposition, else the last. */
const headWord = (name: string): string => {
  const words = normsOf(name)
  const preposition = words.findIndex((word, i) => i > 0 && nouns.test(word))
  return words[preposition < 0 ? words.length - 1 : preposition - 1]!
}

interface Named {
  readonly candidate: Candidate
  readonly words: ReadonlySet<string>
  readonly head: string
}

/**
 * The label of a name whose words all stand in a longer name of the same text with the same head noun: "the Programme
 * Office" after "OSCE Programme Office in Dushanbe", "the NATO Information Centre" beside the "Resource and Information
 * Centre on NATO". Of several such names the last one before it counts, else the only one after it.
 */
export const withFullLabels = (
  stretches: ReadonlyArray<ReadonlyArray<Candidate>>,
): ReadonlyArray<ReadonlyArray<Candidate>> => {
  const named = new Map<string, Named>()
  for (const candidate of stretches.flat()) {
    const key = `${candidate.label}\0${candidate.name}`
    if (named.has(key)) continue
    named.set(key, { candidate, words: contentWords(candidate.name), head: headWord(candidate.name) })
  }
  const byHead = new Map<string, Array<Named>>()
  for (const one of named.values()) {
    const same = byHead.get(one.head)
    if (same === undefined) byHead.set(one.head, [one])
    else same.push(one)
  }
  const widerNames = new Map<string, ReadonlyArray<Named>>()
  const widerThan = ({ label, name }: Candidate): ReadonlyArray<Named> => {
    const known = widerNames.get(`${label}\0${name}`)
    if (known !== undefined) return known
    const words = contentWords(name)
    const wider = (byHead.get(headWord(name)) ?? []).filter(
      (other) =>
        other.words.size > words.size &&
        !other.candidate.listedOnly &&
        other.candidate.label !== label &&
        [...words].every((word) => other.words.has(word)),
    )
    widerNames.set(`${label}\0${name}`, wider)
    return wider
  }
  const seen = new Map<string, number>()
  let order = 0
  return stretches.map((candidates) =>
    candidates.map((candidate) => {
      seen.set(`${candidate.label}\0${candidate.name}`, order++)
      if (candidate.settled || candidate.listedOnly) return candidate
      const wider = widerThan(candidate)
      const lastSeen = ({ candidate: { label, name } }: Named) => seen.get(`${label}\0${name}`) ?? -1
      const best = wider.reduce<Named | null>((a, b) => (a === null || lastSeen(b) > lastSeen(a) ? b : a), null)
      if (best === null || (wider.length > 1 && lastSeen(best) < 0)) return candidate
      const { label, name, kind, area } = best.candidate
      return { ...candidate, label, name, kind, area }
    }),
  )
}
