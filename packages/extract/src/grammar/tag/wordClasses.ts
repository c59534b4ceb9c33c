import groups from '../../../lexicon/word-classes.json' with { type: 'json' }
import { type Class, classNames } from './Class.ts'

const classes: ReadonlyMap<string, number> = (() => {
  const all = new Map<string, number>()
  for (const [names, words] of Object.entries(groups.classes)) {
    const bits = names.split(' ').reduce((sum, name) => sum | (1 << classNames.indexOf(name as Class)), 0)
    let word = ''
    for (const entry of words.split(' ')) {
      // How many letters it shares with the word before, in base 36, and the others.
      word = word.slice(0, Number.parseInt(entry[0]!, 36)) + entry.slice(1)
      all.set(word, bits)
    }
  }
  return all
})()

/** The classes of a base form, as bits; 0 for a word that the lexicon does not hold. */
export const classesOf = (base: string): number => classes.get(base) ?? 0
