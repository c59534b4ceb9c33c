import classes from '../../../lexicon/verb-classes.json' with { type: 'json' }

export type VerbClass = keyof typeof classes

const members = new Map<VerbClass, ReadonlySet<string>>(
  Object.entries(classes).map(([name, words]) => [name as VerbClass, new Set(words)]),
)

/** Whether a verb is of a class of lexicon/verb-classes.json, alone or with its particle ("rule out"). */
export const isOf = (
  name: VerbClass,
  { lemma, particle }: { readonly lemma: string; readonly particle: string },
): boolean => {
  const words = members.get(name)!
  return particle === '' ? words.has(lemma) : words.has(`${lemma} ${particle}`)
}

export const isWordOf = (name: VerbClass, word: string): boolean => members.get(name)!.has(word)
