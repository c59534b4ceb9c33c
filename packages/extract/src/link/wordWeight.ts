import { stem } from '../text/stem.ts'
import { stopWords } from '../text/stopWords.ts'

const list = (words: string): ReadonlyArray<string> => words.split(/\s+/u).filter((word) => word !== '')

// Words that half the mentions of any collection on cooperation hold: they tell less than others.
const genericWords: ReadonlySet<string> = new Set(
  list(`activity agree agreed agreement agreements annual area areas assistance attend attended based board capital
    centre complete completed conclude concluded conduct conducted conference cooperate cooperation cooperative
    council country countries course courses delegation deputy development dialogue director document establish
    established event exercise exercises field foreign framework full general government headquarters high hold holds
    host hosted hosts initiative international issue issues joint joins join joined launch launched leader leaders level
    meeting meets member members military minister ministry mission national office official open opened opens
    organisation participate participated participation partner partners partnership plan point policy president
    process programme project projects provide provided reach region regional relations representative secretary
    security session several sign signed signs special start started state states summit support supported take takes
    took training visit visited visits work working workshop`).map(stem),
)

/** How much a word (as `wordsOf` gives it) tells about which happening is meant: 0, 0.35 or 1. */
export const wordWeight = (word: string): number => {
  if (stopWords.has(word)) return 0
  // Years and days are weighed as dates, counts are compared, not matched.
  if (/^\d+(?:st|nd|rd|th)?$/u.test(word)) return 0
  if (word.length === 1) return 0
  return genericWords.has(stem(word)) ? 0.35 : 1
}
