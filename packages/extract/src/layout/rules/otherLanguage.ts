import { languageOfLines } from '../language.ts'
import { open, type Part, part, type Rule } from '../Page.ts'
import { wordCount } from '../TextLine.ts'

const keywords =
  /^(?:mots[- ]cl[eé]s|schlüsselwörter|schlagwörter|stichwörter|palabras clave|parole chiave|palavras-chave|słowa kluczowe|anahtar (?:kelimeler|sözcükler)|kalit so[ʻ‘'’]zlar|tayanch so[ʻ‘'’]zlar|açar sözlər|cuvinte[- ]cheie)\s*[:.–-]/iu
const headings =
  /^(?:résumé|resume|zusammenfassung|resumen|riassunto|resumo|streszczenie|özet|annotatsiya|xülasə|rezumat)\s*(?:[:.]?$|[.:–—-]\s)/iu

/**
 * Passages in another script or another language than the text as a whole: abstracts, with their titles, authors and
 * keywords. A list of references is not asked, for it cites what it cites.
 */
export const otherLanguage: Rule = {
  name: 'other language',
  find: ({ lines, language: main, script: mainScript, parts, text }) => {
    const found = new Map<number, Part>()
    for (const [line, i] of open({ lines, language: main, script: mainScript, parts, text })) {
      if (!/\p{L}{2}/u.test(line.words)) continue
      if (keywords.test(line.words) || headings.test(line.words)) {
        found.set(i, part('other-language'))
        continue
      }
      const { language, script } = languageOfLines([line], main)
      const foreign =
        script !== mainScript ||
        (wordCount(line) >= 8 && language !== null && main !== null && language !== main && script === mainScript)
      if (foreign) found.set(i, part('other-language'))
    }
    // A short line between two foreign ones is their title or author; after the heading "Résumé" so is what follows.
    lines.forEach((line, i) => {
      if (parts[i] !== null || found.has(i) || wordCount(line) > 14) return
      if (found.has(i - 1) && found.has(i + 1)) found.set(i, part('other-language'))
    })
    return found
  },
}
