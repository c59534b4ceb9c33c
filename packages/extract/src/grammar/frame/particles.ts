import verbs from '../../../lexicon/particles.json' with { type: 'json' }

const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(verbs).map(([particle, list]) => [particle, new Set(list)]),
)

/** Whether a word may be part of a verb at all: "over", "forward". */
export const isParticle = (word: string): boolean => particles.has(word)

/** Whether it is part of a verb that it stands right behind, an object before or after it: "hand over", "call off". */
export const belongsTo = (particle: string, lemma: string): boolean => particles.get(particle)?.has(lemma) ?? false
