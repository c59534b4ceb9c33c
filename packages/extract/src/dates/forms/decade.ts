import { before, matchAt } from '../../text/matchAt.ts'
import { type Form, pointReading } from '../Reading.ts'

const digits = /(\d{3}0)(?:[’'‘]?s|\ss(?=[\s.,;)])|-ies)(?![a-z])/iy
const short = /([2-9]0)[’']?s(?![a-z])/iy
const words: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
}

/** "the 1990s", "the ’90s", "the nineties" (of the twentieth century unless the text said another). */
export const decade: Form = {
  name: 'decade',
  starts: ['digit', ...Object.keys(words)],
  digits: [2, 4],
  read: ({ text, at }) => {
    const whole = matchAt(digits, text, at)
    if (whole !== null) {
      return [pointReading('decade', at, at + whole[0].length, { kind: 'decade', year: Number(whole[1]) })]
    }
    const lead = before(text, at, 16)
    const brief = matchAt(short, text, at)
    if (brief !== null) {
      const cut = /[’'‘]$/.test(lead)
      if (!cut && !/(?:in|of|since|from|by|during|until|throughout) the\s(?:(?:early|late|mid)[\s-])?$/i.test(lead))
        return null
      return [
        pointReading('decade', cut ? at - 1 : at, at + brief[0].length, {
          kind: 'decade',
          year: 1900 + Number(brief[1]),
        }),
      ]
    }
    // "in his nineties" is an age.
    if (!/\b(?:the|early|late|mid)[\s-]$/i.test(lead)) return null
    const word = /[a-z]+/iy
    const match = matchAt(word, text, at)
    const year = match === null ? undefined : words[match[0].toLowerCase()]
    if (year === undefined) return null
    return [pointReading('decade', at, at + match![0].length, { kind: 'decade', year: 1900 + year })]
  },
}
