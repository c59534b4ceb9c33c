import { type Repair, replaceAll } from './Repair.ts'

// Digits, and the signs of a date between them; other full-width letters belong to their own script.
const digits = /[\uFF10-\uFF19]+(?:[\uFF0D-\uFF0F\uFF1A][\uFF10-\uFF19]+)*/gu

/** "２０１０": digits as wide as a Chinese sign, which typewriters of East Asia leave in English text. */
export const fullWidth: Repair = {
  name: 'full-width digits',
  edits: (text) =>
    replaceAll(text, digits, ([run]) =>
      [...run].map((sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).join(''),
    ),
}
