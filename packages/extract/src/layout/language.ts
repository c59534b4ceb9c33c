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
const onlyLatin = /^[\u0000-\u024F\u02B0-\u02FF\u2000-\u206F\u20A0-\u20BF\u2190-\u21FF\u2200-\u22FF\u25A0-\u25FF]*$/u

/** The script that most letters of a passage have. */
const scriptOf = (text: string): (typeof scripts)[number] => {
  const [latin] = scripts as readonly [(typeof scripts)[number]]
  if (onlyLatin.test(text)) return latin
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
  const [script, , language] = scriptOf(text)
  if (script === 'Cyrl') return { script, language: cyrillic.find(([, letters]) => letters.test(text))?.[0] ?? null }
  if (script !== 'Latn') return { script, language }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const common = expected === null ? undefined : stopwords[expected]
  if (common !== undefined && hitsOf(words, common) * 6 >= words.length) return { script, language: expected }
  return { script, language: byStopwords(words) }
}

const hitsOf = (words: ReadonlyArray<string>, common: ReadonlySet<string>): number => {
  let hits = 0
  for (const word of words) if (common.has(word)) hits++
  return hits
}

/** Half as many common words again as the next language, and one word in fourteen. */
const byStopwords = (words: ReadonlyArray<string>): string | null => {
  let best: string | null = null
  let most = 0
  let second = 0
  for (const [language, common] of Object.entries(stopwords)) {
    const hits = hitsOf(words, common)
    if (hits > most) {
      second = most
      most = hits
      best = language
    } else if (hits > second) second = hits
  }
  return most >= 2 && most >= words.length / 14 && most >= second * 1.5 ? best : null
}
