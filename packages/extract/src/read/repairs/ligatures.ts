import { type Repair, replaceAll } from './Repair.ts'

const letters: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

const any = /[\uFB00-\uFB06]|\p{Mn}/u

/** "o\uFB03cer" is "officer"; and a letter with its accent set apart becomes one letter ("e\u0301" is "\u00e9"). */
export const ligatures: Repair = {
  name: 'ligatures',
  edits: (text) => {
    // Few texts have any, and looking for a mark is faster than looking at every letter for one behind it.
    if (!any.test(text)) return []
    return replaceAll(text, /[\uFB00-\uFB06]|\p{L}\p{Mn}+/gu, ({ 0: sign }) => {
      const spelt = letters[sign] ?? sign.normalize('NFC')
      return spelt === sign ? null : spelt
    })
  },
}
