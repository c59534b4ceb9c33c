import { isLetter } from '../text/characters.ts'

/** Words so common that a few lines of a language hold several of them. */
const stopwords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'a the of and to in is that for with as on was by are be this has have it its from at which an not were their',
    fr: 'le la les de du à en l d qu a cet cette des et est une dans que qui pour sur par au aux avec du ce cette sont été plus leur entre il elle',
    de: 'der die das und ist des den dem ein eine mit für von auf im zu nicht sich auch als wird werden sind zur zum',
    es: 'de el la los las del y en que es una por con para se su como más al entre sobre han ha este esta son fue',
    it: 'il la a l un lo gli le di e che è una per con del della dei delle nel nella sono come più tra questo anche al si',
    pt: 'o de os as do da dos das e que é uma por com para no na em se como mais ao entre sobre foi são pelo pela',
    pl: 'i w na z się do jest że nie oraz dla od po przez jako są artykuł między ich jego tym tej który które',
    tr: 've bir bu ile için olarak olan da de ise gibi daha çok arasında kadar sonra göre üzerinde tarafından',
    uz: 'va bilan uchun bu ham bir bo yicha o rtasida hamda haqida qilish oid etish maqolada mazkur',
    az: 'və bir bu ilə üçün olan da də daha arasında görə sonra kimi haqqında məqalədə',
    ro: 'și în de la cu pe pentru este sunt care din ale mai prin acest între fost lui',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

// Letters that only one of the languages with Cyrillic script has.
const cyrillic: ReadonlyArray<readonly [language: string, letters: RegExp]> = [
  ['kk', /[әқғңұһ]/iu],
  ['uk', /[їєґ]/iu],
  ['be', /ў/iu],
  ['tg', /[ӣӯҳҷ]/iu],
  ['mn', /[өү].*[өү]/iu],
  ['sr', /[ђћџљњ]/iu],
  ['ru', /[а-я]/iu],
]

const scripts: ReadonlyArray<readonly [script: string, letters: RegExp, language: string]> = [
  ['Latn', /\p{Script=Latin}/u, ''],
  ['Cyrl', /\p{Script=Cyrillic}/u, ''],
  ['Arab', /\p{Script=Arabic}/u, 'ar'],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  ['Hang', /\p{Script=Hangul}/u, 'ko'],
  ['Hani', /\p{Script=Han}/u, 'zh'],
  ['Grek', /\p{Script=Greek}/u, 'el'],
  ['Armn', /\p{Script=Armenian}/u, 'hy'],
  ['Geor', /\p{Script=Georgian}/u, 'ka'],
  ['Hebr', /\p{Script=Hebrew}/u, 'he'],
  ['Deva', /\p{Script=Devanagari}/u, 'hi'],
]

// Of each code unit: no letter, or the place of its script; asked once. 0: not asked yet.
const places = new Uint8Array(0x10000)
const noLetter = 1
const placeOf = (code: number): number => {
  const known = places[code]!
  if (known !== 0) return known
  const script = scripts.findIndex(([, letters]) => letters.test(String.fromCharCode(code)))
  // A letter of yet another script stands behind all of these.
  const place = isLetter(code) ? 2 + (script < 0 ? scripts.length : script) : noLetter
  places[code] = place
  return place
}

/** The script that most letters of a passage have, by how many there are of each. */
const scriptOf = (letters: ReadonlyArray<number>): (typeof scripts)[number] => {
  let best = 0
  let most = -1
  for (const [at, [script]] of scripts.entries()) {
    // A character of Chinese is a word, so that a few outweigh the Latin names between them.
    const weight = script === 'Hani' ? letters[at]! * 3 : letters[at]!
    if (weight > most) {
      most = weight
      best = at
    }
  }
  return scripts[best]!
}

export interface Language {
  /** BCP 47; `null` where the passage is too short or too odd to tell. */
  readonly language: string | null
  /** ISO 15924. */
  readonly script: string
}

/**
 * The language of a passage, by its script, by letters that only it has, and by its commonest words. A passage in which
 * a word in six is a common one of the language expected is taken to be in it.
 */
export const languageOf = (text: string, expected: string | null = null): Language =>
  languageBy(censusOf(text), () => text, expected)

/** A line of a text, which never changes. */
interface Passage {
  readonly words: string
}

/** The same of several lines taken as one. */
export const languageOfLines = (lines: ReadonlyArray<Passage>, expected: string | null = null): Language =>
  languageBy(
    lines.map(censusOfLine).reduce(together, nothing),
    () => lines.map(({ words }) => words).join('\n'),
    expected,
  )

const languageBy = ({ words, hits, letters }: Census, text: () => string, expected: string | null): Language => {
  const [script, , language] = scriptOf(letters)
  if (script === 'Cyrl') return { script, language: cyrillic.find(([, pattern]) => pattern.test(text()))?.[0] ?? null }
  if (script !== 'Latn') return { script, language }
  const own = expected === null ? -1 : languages.indexOf(expected)
  if (own >= 0 && hits[own]! * 6 >= words) return { script, language: expected }
  return { script, language: byStopwords(words, hits) }
}

const languages = Object.keys(stopwords)
/** The languages that each common word is one of, by their place. */
const common: ReadonlyMap<string, ReadonlyArray<number>> = (() => {
  const found = new Map<string, Array<number>>()
  for (const [at, language] of languages.entries())
    for (const word of stopwords[language]!) found.set(word, [...(found.get(word) ?? []), at])
  return found
})()
const longest = Math.max(...[...common.keys()].map((word) => word.length))

interface Census {
  readonly words: number
  /** How many of the words are common ones of each language. */
  readonly hits: ReadonlyArray<number>
  /** How many letters are of each script. */
  readonly letters: ReadonlyArray<number>
}

const nothing: Census = {
  words: 0,
  hits: languages.map(() => 0),
  letters: new Array<number>(scripts.length + 1).fill(0),
}

const together = (a: Census, b: Census): Census => ({
  words: a.words + b.words,
  hits: a.hits.map((count, i) => count + b.hits[i]!),
  letters: a.letters.map((count, i) => count + b.letters[i]!),
})

// A line is asked about as part of its text, and again by itself.
const counted = new WeakMap<Passage, Census>()

const censusOfLine = (line: Passage): Census => {
  const known = counted.get(line)
  if (known !== undefined) return known
  const census = censusOf(line.words)
  counted.set(line, census)
  return census
}

const censusOf = (text: string): Census => {
  const lower = text.toLowerCase()
  const hits = languages.map(() => 0)
  const letters = new Array<number>(scripts.length + 1).fill(0)
  let words = 0
  let from = -1
  for (let i = 0; i <= lower.length; i++) {
    const place = i < lower.length ? placeOf(lower.charCodeAt(i)) : noLetter
    if (place !== noLetter) {
      letters[place - 2]!++
      if (from < 0) from = i
      continue
    }
    if (from < 0) continue
    words++
    if (i - from <= longest) for (const language of common.get(lower.slice(from, i)) ?? none) hits[language]!++
    from = -1
  }
  return { words, hits, letters }
}
const none: ReadonlyArray<number> = []

/** Half as many common words again as the next language, and one word in fourteen. */
const byStopwords = (words: number, all: ReadonlyArray<number>): string | null => {
  let best: string | null = null
  let most = 0
  let second = 0
  for (const [at, language] of languages.entries()) {
    const hits = all[at]!
    if (hits > most) {
      second = most
      most = hits
      best = language
    } else if (hits > second) second = hits
  }
  return most >= 2 && most >= words / 14 && most >= second * 1.5 ? best : null
}
