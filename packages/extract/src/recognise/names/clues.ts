// What a word may set off, as bits: each search looks at the places of its own clue and at no other.
export const head = 1
export const office = 2
export const introduction = 4
export const acronymNoun = 8
/** May stand before or after the short form of a definition. */
export const definition = 16
/** A name of a person may begin here. */
export const person = 32
/** A name of the lexicon may begin here. */
export const phrase = 128
/** Only a person does this. */
export const speech = 64
