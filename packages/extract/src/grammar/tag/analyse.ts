import { lemmasOf } from '../../text/lemma.ts'
import { formsOf } from '../../text/morphology.ts'
import type { Word } from '../../text/Word.ts'
import { isAdjective, isAdverb, isNoun, isVerb, verbMost } from './Class.ts'
import { closedTags, signTag } from './closedWords.ts'
import { T } from './Tag.ts'
import { classesOf } from './wordClasses.ts'

// What a word may be, whatever stands around it: the low eight bits are its tag where that is settled, else 0.
export const canBase = 1 << 8
export const canThird = 1 << 9
export const canPast = 1 << 10
export const canParticiple = 1 << 11
export const canGerund = 1 << 12
export const canNoun = 1 << 13
export const canAdjective = 1 << 14
export const canAdverb = 1 << 15
export const mostlyVerb = 1 << 16
export const isBe = 1 << 17
export const isHave = 1 << 18
export const isDo = 1 << 19
export const isNegative = 1 << 20
/** Not in the lexicon and without a telling ending. */
export const unknown = 1 << 21
export const plural = 1 << 22
export const canVerb = canBase | canThird | canPast | canParticiple | canGerund

export interface Analysis {
  readonly bits: number
  /** The base form of the verb that it may be a form of; the word itself where it is none. */
  readonly verb: string
  /** The base form as a noun. */
  readonly noun: string
}

const auxiliaries: Readonly<Record<string, readonly [bits: number, verb: string]>> = {
  is: [T.present | isBe, 'be'],
  are: [T.present | isBe, 'be'],
  am: [T.present | isBe, 'be'],
  was: [T.past | isBe, 'be'],
  were: [T.past | isBe, 'be'],
  be: [T.base | isBe, 'be'],
  been: [T.participle | isBe, 'be'],
  being: [T.gerund | isBe, 'be'],
  isnt: [T.present | isBe | isNegative, 'be'],
  arent: [T.present | isBe | isNegative, 'be'],
  wasnt: [T.past | isBe | isNegative, 'be'],
  werent: [T.past | isBe | isNegative, 'be'],
  has: [T.present | isHave, 'have'],
  have: [T.present | isHave | canBase, 'have'],
  had: [T.past | isHave | canParticiple, 'have'],
  having: [T.gerund | isHave, 'have'],
  hasnt: [T.present | isHave | isNegative, 'have'],
  havent: [T.present | isHave | isNegative, 'have'],
  hadnt: [T.past | isHave | isNegative, 'have'],
  does: [T.present | isDo, 'do'],
  do: [T.present | isDo | canBase, 'do'],
  did: [T.past | isDo, 'do'],
  doesnt: [T.present | isDo | isNegative, 'do'],
  dont: [T.present | isDo | isNegative, 'do'],
  didnt: [T.past | isDo | isNegative, 'do'],
}
const negative = new Set('not never no none nobody nothing neither nor cannot without'.split(' '))
const nounEnding = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ist|age|ure|ery|ology|dom|hood)s?$/u
const adjectiveEnding = /(?:[a-z]{2}al|ive|ous|able|ible|ic|ful|less|ary|ish|ian|ese|some)$/u
const prefix = /^(?:re|co|over|under|out|mis|dis|pre|un|de|inter)-?(?=[a-z]{4})/u

const formBits: Readonly<Record<string, number>> = {
  base: canBase,
  third: canThird,
  past: canPast,
  participle: canParticiple,
  'past-or-participle': canPast | canParticiple,
  gerund: canGerund,
}

const formOf = (lower: string, base: string): number => {
  let bits = lower === base ? canBase : 0
  for (const [form, kind] of formsOf(base)) if (form === lower) bits |= formBits[kind]!
  // "set", "put": their past is their base form.
  if (lower === base && /(?:set|put|cut|hit|let|shut|cast|cost|spread|split|hurt|quit|bid|rid|shed|burst)$/u.test(base))
    bits |= canPast | canParticiple
  if (bits !== 0) return bits
  if (lower.endsWith('ing')) return canGerund
  if (lower.endsWith('ed')) return canPast | canParticiple
  return lower.endsWith('s') ? canThird : 0
}

/** "hoped" is of "hope", "hopped" of "hop": after one vowel a consonant that was not doubled had an e behind it. */
const inOrder = (lower: string, lemmas: ReadonlyArray<string>): ReadonlyArray<string> => {
  const stem = lower.replace(/(?:ed|ing)$/u, '')
  if (stem === lower || !/^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/u.test(stem) || !lemmas.includes(`${stem}e`))
    return lemmas
  return [`${stem}e`, ...lemmas]
}

const verbOf = (
  lower: string,
  lemmas: ReadonlyArray<string>,
): { readonly verb: string; readonly bits: number } | null => {
  for (const base of inOrder(lower, lemmas)) {
    const classes = classesOf(base)
    if ((classes & isVerb) === 0) continue
    const form = formOf(lower, base)
    if (form !== 0) return { verb: base, bits: form | ((classes & verbMost) !== 0 ? mostlyVerb : 0) }
  }
  const whole = lower.replace(prefix, '')
  if (whole !== lower) {
    const lead = lower.slice(0, lower.length - whole.length)
    for (const rest of lemmasOf(whole)) {
      const classes = classesOf(rest)
      if ((classes & isVerb) === 0 || (classes & verbMost) === 0) continue
      const form = formOf(whole, rest)
      // "resource" and "outposts" are no verbs.
      if ((form & (canBase | canThird)) !== 0 && (classes & isNoun) !== 0) continue
      if (form !== 0) return { verb: lead + rest, bits: form | mostlyVerb }
    }
  }
  return null
}

const open = (word: Word): Analysis => {
  const { lower, lemmas } = word
  const own = classesOf(lower)
  let bits = 0
  const found = verbOf(lower, lemmas)
  let verb = found?.verb ?? lower
  if (found !== null) bits |= found.bits
  else if (lower.length > 5 && lower.endsWith('ed') && (own & isAdjective) === 0) {
    bits |= canPast | canParticiple | mostlyVerb
    verb = lemmas.find((base) => base !== lower && !base.endsWith('e')) ?? lower
  } else if (lower.length > 6 && lower.endsWith('ing') && (own & isNoun) === 0) bits |= canGerund
  if ((own & isNoun) !== 0) {
    bits |= canNoun
    // "headquarters" is a noun before it is a form of "headquarter".
    if ((bits & mostlyVerb) === 0 && lower.endsWith('s')) bits &= ~canThird
  }
  if ((own & isAdjective) !== 0 || (own === 0 && adjectiveEnding.test(lower))) bits |= canAdjective
  if ((own & isAdverb) !== 0 || (lower.length > 4 && lower.endsWith('ly') && own === 0)) bits |= canAdverb
  // A verb's base form in -s may be a noun's plural: "visits", where "visit" is a noun too.
  const isPlural = lower.endsWith('s') && !/(?:ss|us|is)$/u.test(lower)
  const noun = isPlural
    ? (lemmas.find((base) => base !== lower && (classesOf(base) & isVerb) === 0) ?? lemmas[0]!)
    : lower
  if (isPlural && lemmas.some((base) => base !== lower && (classesOf(base) & isNoun) !== 0)) bits |= canNoun
  if (isPlural) bits |= plural
  if (nounEnding.test(lower)) bits |= canNoun
  if ((bits & ~(plural | mostlyVerb)) === 0) bits |= canNoun | (own === 0 ? unknown : 0)
  return { bits, verb, noun }
}

const analysed = new WeakMap<Word, Analysis>()

const analyse = (word: Word): Analysis => {
  const { kind, norm, lower } = word
  if (kind === 'sign') return { bits: signTag(norm), verb: lower, noun: lower }
  if (kind === 'number') return { bits: T.number, verb: lower, noun: lower }
  const auxiliary = auxiliaries[norm]
  if (auxiliary !== undefined && Object.hasOwn(auxiliaries, norm))
    return { bits: auxiliary[0], verb: auxiliary[1], noun: lower }
  const closed = closedTags.get(norm)
  const no = negative.has(norm) || (norm.endsWith('nt') && closed === T.modal) ? isNegative : 0
  if (closed !== undefined) return { bits: closed | no, verb: lower, noun: lower }
  return open(word)
}

/** What a word may be, worked out once for a word. */
export const analysisOf = (word: Word): Analysis => {
  const known = analysed.get(word)
  if (known !== undefined) return known
  const found = analyse(word)
  analysed.set(word, found)
  return found
}
