/**
 * What a token is in its sentence; the values of `tokens.tags`, 0 where nothing was tagged. A time and a name are marks
 * that other stages have set: each of their tokens has the tag.
 */
export const tagNames = [
  'none',
  'noun',
  'name',
  'time',
  'number',
  'pronoun',
  'determiner',
  'adjective',
  'adverb',
  'negation',
  'preposition',
  'particle',
  'to',
  'modal',
  'base',
  'present',
  'past',
  'participle',
  'gerund',
  'conjunction',
  'subordinator',
  'relative',
  'that',
  'comma',
  'semicolon',
  'colon',
  'dash',
  'open',
  'close',
  'quote',
  'stop',
  'sign',
] as const
export type TagName = (typeof tagNames)[number]

type Numbers = { readonly [K in TagName]: number }

/** The number of each tag. */
export const T: Numbers = Object.fromEntries(tagNames.map((name, i) => [name, i])) as Numbers

const setOf = (...names: ReadonlyArray<TagName>): Uint8Array => {
  const members = new Uint8Array(tagNames.length)
  for (const name of names) members[T[name]] = 1
  return members
}

/** Finite verbs, without the modals. */
export const finiteTags = setOf('present', 'past')
export const verbTags = setOf('base', 'present', 'past', 'participle', 'gerund')
export const nounTags = setOf('noun', 'name', 'number', 'pronoun')
/** What can open a noun chunk or stand inside of it. */
export const nominalTags = setOf('noun', 'name', 'number', 'pronoun', 'determiner', 'adjective')
export const signTags = setOf('comma', 'semicolon', 'colon', 'dash', 'open', 'close', 'quote', 'stop', 'sign')
/** After one of these a clause of its own may begin: what stands behind is not looked at for a verb of this one. */
export const clauseEnds = setOf(
  'comma',
  'semicolon',
  'colon',
  'dash',
  'open',
  'close',
  'stop',
  'conjunction',
  'subordinator',
  'relative',
  'that',
)
