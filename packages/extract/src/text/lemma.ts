import irregularForms from '../../lexicon/irregular-verbs.json' with { type: 'json' }

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
  ['ying', ['y', 'ie', 'ye']],
  ['ing', ['', 'e']],
  ['ied', ['y', 'ie']],
  ['ed', ['', 'e']],
  ['ies', ['y', 'ie']],
  ['es', ['', 'e']],
  ['s', ['']],
]
const shortest = 2

// "process", "this" and "status" end in no ending.
const inflected = /[^siu]s$|(?:i|u)es$|ed$|ing$/u
const doubled = /([bdfgklmnprtz])\1$/u
const sibilant = /(?:s|x|z|ch|sh|o)$/u

/**
 * The base forms that a word in lower case may be an inflected form of, the likeliest first; the word itself and its other
 * spelling last.
 *
 *     "planned"  plan, plann, planne, planned
 *     "held"     hold, held
 *
 * Every verb whose `formsOf` holds the word is among them; a lexicon decides which of them are words.
 */
export const lemmasOf = (lower: string): ReadonlyArray<string> => {
  const known = irregular.get(lower)
  if (known !== undefined) return [...known, lower]
  return [...new Set([...(inflected.test(lower) ? regular(lower) : []), ...withTwin(lower)])]
}

const regular = (lower: string): ReadonlyArray<string> => {
  for (const [ending, bases] of endings) {
    const stem = lower.slice(0, -ending.length)
    // "lying", "dying"
    if (!lower.endsWith(ending) || stem.length < (ending === 'ying' ? 1 : shortest)) continue
    const plain = bases.map((base) => stem + base)
    // "planned", but "installed" and "passed" keep both letters: both are possible.
    const single = ending[0] !== 's' && ending !== 'es' && doubled.test(stem) ? [stem.slice(0, -1)] : []
    // "launches" is of "launch", "pledges" of "pledge".
    const inOrder = ending === 'es' && !sibilant.test(stem) ? plain.toReversed() : plain
    return [...single, ...inOrder].flatMap(withTwin)
  }
  return []
}

/** "organised" is of "organize" as well: the lexicon may have either. */
const withTwin = (base: string): ReadonlyArray<string> => {
  if (base.length < 5 || !/(?:is|iz)e$/u.test(base)) return [base]
  return [base, `${base.slice(0, -2)}${base.at(-2) === 's' ? 'z' : 's'}e`]
}
