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
  ['Latn', /\p{Script=Latin}/gu, ''],
  ['Cyrl', /\p{Script=Cyrillic}/gu, ''],
  ['Arab', /\p{Script=Arabic}/gu, 'ar'],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  ['Hang', /\p{Script=Hangul}/gu, 'ko'],
  ['Hani', /\p{Script=Han}/gu, 'zh'],
  ['Grek', /\p{Script=Greek}/gu, 'el'],
  ['Armn', /\p{Script=Armenian}/gu, 'hy'],
  ['Geor', /\p{Script=Georgian}/gu, 'ka'],
  ['Hebr', /\p{Script=Hebrew}/gu, 'he'],
  ['Deva', /\p{Script=Devanagari}/gu, 'hi'],
]
// Letters with their signs, currencies and arrows of texts in Latin script.
const isLatin = (code: number): boolean =>
  code < 0x250 ||
  (code >= 0x2b0 && code < 0x300) ||
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0x20a0 && code < 0x20c0) ||
  (code >= 0x2190 && code < 0x2300) ||
  (code >= 0x25a0 && code < 0x2600)

/** The script that most letters of a passage have. */
const scriptOf = (text: string): (typeof scripts)[number] => {
  const [latin] = scripts as readonly [(typeof scripts)[number]]
  let best = latin
  let most = -1
  for (const script of scripts) {
    let letters = 0
    for (const _ of text.matchAll(script[1])) letters++
    // A character of Chinese is a word, so that a few outweigh the Latin names between them.
    const weight = script[0] === 'Hani' ? letters * 3 : letters
    if (weight > most) {
      most = weight
      best = script
    }
  }
  return best
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
export const languageOf = (text: string, expected: string | null = null): Language => {
  const { words, hits, latin } = censusOf(text.toLowerCase())
  const [script, , language] = latin ? scripts[0]! : scriptOf(text)
  if (script === 'Cyrl') return { script, language: cyrillic.find(([, letters]) => letters.test(text))?.[0] ?? null }
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
  /** No sign is of another script. */
  readonly latin: boolean
}

const censusOf = (lower: string): Census => {
  const hits = languages.map(() => 0)
  let words = 0
  let latin = true
  let from = -1
  for (let i = 0; i <= lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (code >= 0x250 && !isLatin(code)) latin = false
    if (isLetter(code)) {
      if (from < 0) from = i
      continue
    }
    if (from < 0) continue
    words++
    if (i - from <= longest) for (const language of common.get(lower.slice(from, i)) ?? none) hits[language]!++
    from = -1
  }
  return { words, hits, latin }
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
