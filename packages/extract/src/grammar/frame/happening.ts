import { isHappening } from '../tag/Class.ts'
import { classesOf } from '../tag/wordClasses.ts'

const ending = /(?:tion|sion|ment|ance|ence|ing)s?$/u
// WordNet has them for groups, texts and places first.
const known: ReadonlySet<string> = new Set(
  'visit summit conference forum workshop seminar session talk round course exercise drill start launch entry agreement accord treaty declaration signature membership report mission protocol deployment arrival departure appeal approval proposal withdrawal renewal trial review disposal'.split(
    ' ',
  ),
)

/** Whether a noun, by its base form in lower case, tells of a happening. */
export const namesHappening = (noun: string): boolean => {
  const lower = noun.toLowerCase()
  return known.has(lower) || (classesOf(lower) & isHappening) !== 0 || ending.test(lower)
}
