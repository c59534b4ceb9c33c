import { open, type Part, part, type Rule } from '../Page.ts'

const newsroom =
  /\b(?:report(?:ing|ed) (?:by|from)|edit(?:ing|ed) by|writ(?:ing|ten) by|translat(?:ed|ion) by|additional reporting|news ?desk|editors?['’]? note|newsroom|archive|photo|picture|corrects?|this (?:story|article|version)|the opinions|the views)\b/iu

/** What a newsroom adds at the end of a text, in brackets or behind its name: "(Reporting from ...)". */
export const editorsNote: Rule = {
  name: "editor's note",
  find: (page) => {
    const found = new Map<number, Part>()
    for (const [{ words }, i] of open(page)) {
      const bracketed = /^[([].*[)\]]\.?$/su.test(words)
      const named =
        /^(?:editors?['’]?s? note|note to editors|correction|disclaimer)s?\s*:|\bcontributed to this (?:report|story|article)\b/iu.test(
          words,
        )
      if ((bracketed && newsroom.test(words)) || named) {
        found.set(i, part(/\b(?:photo|picture|image)\b/iu.test(words) ? 'caption' : 'navigation'))
      }
    }
    return found
  },
}
