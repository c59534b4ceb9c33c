import type { Inline } from './page/Inline.ts'

// Letters that Kazakh, Ukrainian and others write and Russian does not, so that a reader's voice speaks the right
// language where a text does not say which it is.
const languages: ReadonlyArray<readonly [RegExp, string]> = [
  [/[ӘәҒғҚқҢңӨөҰұҮүҺһ]/u, 'kk'],
  [/[ҐґЄєЇї]/u, 'uk'],
  [/[Ўў]/u, 'be'],
  [/[ЂђЋћЏџЉљЊњЈј]/u, 'sr'],
]
const cyrillic = new Set(['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'ru', 'sr', 'tg', 'uk'])
const runs = /\p{Script=Cyrillic}+(?:[\s\p{P}\d]+\p{Script=Cyrillic}+)*/gu

const languageOf = (run: string, own: string | null): string =>
  own !== null && cyrillic.has(own.slice(0, 2)) ? own : (languages.find(([sign]) => sign.test(run))?.[1] ?? 'ru')

/**
 * A text of a source as inlines that say in which language they are: what is Cyrillic is marked, and the rest where the
 * source is not in English. `language` is the source's main one, where it is known.
 */
export const spoken = (
  text: string,
  language: string | null = null,
  style: Partial<Inline> = {},
): ReadonlyArray<Inline> => {
  const own = language === null || language.startsWith('en') || cyrillic.has(language.slice(0, 2)) ? null : language
  const latin = (part: string): ReadonlyArray<Inline> =>
    part === '' ? [] : [{ ...style, text: part, ...(own === null ? {} : { lang: own }) }]
  const pieces: Array<Inline> = []
  let at = 0
  for (const match of text.matchAll(runs)) {
    pieces.push(...latin(text.slice(at, match.index)))
    pieces.push({ ...style, text: match[0], lang: languageOf(match[0], language) })
    at = match.index + match[0].length
  }
  return [...pieces, ...latin(text.slice(at))]
}
