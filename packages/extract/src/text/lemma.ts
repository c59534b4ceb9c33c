import irregularForms from '../../lexicon/irregular-verbs.json' with { type: 'json' }
import { formsOf } from './morphology.ts'

const irregular: ReadonlyMap<string, ReadonlyArray<string>> = (() => {
  const bases = new Map<string, Array<string>>()
  for (const [base, ...forms] of irregularForms) {
    for (const form of forms) {
      if (form === base) continue
      const known = bases.get(form)
      if (known === undefined) bases.set(form, [base!])
      else if (!known.includes(base!)) known.push(base!)
    }
  }
  for (const form of ['is', 'are', 'am', 'were']) bases.set(form, ['be'])
  bases.set('has', ['have'])
  return bases
})()

// Endings and what may have stood in their place, the likeliest first.
const endings: ReadonlyArray<readonly [ending: string, bases: ReadonlyArray<string>]> = [
  ['ying', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['ied', ['y', 'ie']],
  ['ed', ['', 'e']],
  ['ies', ['y', 'ie']],
  ['es', ['', 'e']],
  ['s', ['']],
]
const shortest = 2

const bare = /(?:[^s]|[^aiou]s)s$|ed$|ing$/u
const doubled = /([bdfgklmnprtz])\1$/u

/**
 * The base forms that a word in lower case may be an inflected form of, the likeliest first; the word itself last.
 *
 *     "signed"   sign, signe, signed
 *     "planned"  plan, plann, planne, planned
 *     "held"     hold, held
 *
 * Every verb whose `formsOf` holds the word is among them; a lexicon decides which of them are words.
 */
export const lemmasOf = (lower: string): ReadonlyArray<string> => {
  const known = irregular.get(lower)
  if (known !== undefined) return [...known, lower]
  const found = bare.test(lower) ? regular(lower) : []
  return [...new Set([...found, lower])]
}

const regular = (lower: string): ReadonlyArray<string> => {
  for (const [ending, bases] of endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < shortest) continue
    const stem = lower.slice(0, -ending.length)
    const plain = bases.map((base) => stem + base)
    // "planned", but "installed" and "passed" keep both letters: both are possible.
    const single = doubled.test(stem) && ending !== 'es' && ending !== 's' ? [stem.slice(0, -1)] : []
    // "es" is the ending after s, x, z, ch, sh and o, else "s" after an e.
    const sibilant = ending !== 'es' || /(?:s|x|z|ch|sh|o)$/u.test(stem)
    return [...single, ...(sibilant ? plain : plain.toReversed())].flatMap(withTwin)
  }
  return []
}

/** "organised" is of "organize" as well: the lexicon may have either. */
const withTwin = (base: string): ReadonlyArray<string> => {
  const twin = /(?:is|iz)e$/u.test(base) ? `${base.slice(0, -2)}${base.at(-2) === 's' ? 'z' : 's'}e` : null
  return twin !== null && base.length > 4 ? [base, twin] : [base]
}

/** Whether a word is an inflected form of a verb in its base form, or that form itself. */
export const isFormOf = (lower: string, base: string): boolean => formsOf(base).some(([form]) => form === lower)
