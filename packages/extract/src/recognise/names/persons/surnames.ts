import * as clue from '../clues.ts'
import { isCapitalised, opensSentence, placesOf } from '../Stretch.ts'
import type { FoundPerson } from './FoundPerson.ts'
import type { PersonContext } from './PersonContext.ts'

/** A person met before, by the stretch in which. */
interface Known {
  readonly label: string
  /** Folded words of the name, the last one first. */
  readonly words: ReadonlyArray<string>
}

const wordsOf = (label: string): ReadonlyArray<string> => label.toLowerCase().split(/[\s-]+/u)

/**
 * Resolves surnames to full names of the same text: of several persons of one surname the last one named before, else
 * the first one named after. `found` are the persons of each stretch; the result adds bare surnames to them.
 */
export const withSurnames = (
  contexts: ReadonlyArray<PersonContext>,
  found: ReadonlyArray<ReadonlyArray<FoundPerson>>,
): ReadonlyArray<ReadonlyArray<FoundPerson>> => {
  const later = new Map<string, Known>()
  for (const { label, full } of found.flat()) {
    const known = { label, words: wordsOf(label) }
    const surname = known.words.at(-1)!
    if (full && !later.has(surname)) later.set(surname, known)
  }
  const sooner = new Map<string, Known>()
  const resolve = (surname: string): Known | undefined => sooner.get(surname) ?? later.get(surname)
  return contexts.map((context, i) => {
    const { tokens } = context.stretch
    const persons: Array<FoundPerson> = []
    let next = 0
    const here = found[i]!
    let past = 0
    for (const at of placesOf(context.stretch, clue.person)) {
      if (at < past) continue
      const person = here[next]
      if (person !== undefined && at === person.from) {
        const surname = wordsOf(person.label).at(-1)!
        if (person.full) sooner.set(surname, { label: person.label, words: wordsOf(person.label) })
        const known = person.full ? person : resolve(surname)
        // "the Marshal Baghramyan training ground": a rank and one word alone are often a place.
        if (known !== undefined || person.office?.entry.of !== 'rank') {
          persons.push({ ...person, label: known?.label ?? person.label })
        }
        past = person.to
        next++
        continue
      }
      const token = tokens[at]!
      if (!isCapitalised(token) || context.cover[at] !== 0) continue
      const known = resolve(token.word.lower)
      if (known === undefined || !isAlone(context, at)) continue
      // "de Hoop Scheffer", "Fogh Rasmussen": the words of the full name before it are part of the mention.
      let from = at
      for (let k = known.words.length - 2; k > 0 && tokens[from - 1]?.word.lower === known.words[k]; k--) from--
      persons.push({ from, to: at + 1, label: known.label, full: false, office: null })
    }
    return persons
  })
}

// A capitalised word beside it makes it another name: "Nazarbayev University", "Dariga Nazarbayeva", "Heydar Aliyev".
const isAlone = ({ stretch, lexicon }: PersonContext, at: number): boolean => {
  const { tokens } = stretch
  const after = tokens[at + 1]
  if (!tokens[at]!.possessive && after !== undefined && isCapitalised(after)) return false
  const before = tokens[at - 1]
  if (before === undefined || !isCapitalised(before) || opensSentence(stretch, at - 1)) return true
  return lexicon.persons.notPersons.has(before.norm) || lexicon.offices.root.next.has(before.norm)
}
