import type { DateLabel } from '../../dates/dateLabel.ts'
import { isBlank, type Line } from '../Line.ts'
import { afterBullet, leadingLetter, leadingNote, leadingNumber } from '../LineMark.ts'
import { labelOf } from './labelOf.ts'
import { isOpen, isStopped } from './lineTail.ts'

const isDay = (label: DateLabel | null): boolean =>
  label !== null && label.kind === 'dated' && !label.bareYear && !label.prefixed

/** Which lines begin an item of their own, so that none is joined to the line above; blank lines count as such. */
export const itemsOf = (text: string, lines: ReadonlyArray<Line>): ReadonlyArray<boolean> => {
  let number = 0
  let note = 0
  return lines.map((line, i) => {
    if (isBlank(line)) {
      note = 0
      return true
    }
    const above = lines[i - 1]
    const apart = above === undefined || isBlank(above)
    const words = text.slice(line.from, line.end)
    if (afterBullet(words) >= 0 || words.startsWith('|') || leadingLetter(words) > 0) return true
    // A number counts where it follows its predecessor: a wrapped line may begin with one by chance ("22 partners").
    const numbered = leadingNumber(words)
    if (numbered !== null && (apart || numbered.value === 1 || numbered.value === number + 1)) {
      number = numbered.value
      return true
    }
    const noted = leadingNote(words)
    if (noted !== null && (apart || noted.value === note + 1)) {
      note = noted.value
      return true
    }
    const label = labelOf(text, line)
    if (label === null || (!apart && isOpen(text, above!))) return false
    // "18 June: ..." may also be the end of a sentence's "on", so the line above must have ended.
    if (
      label.kind === 'yearless' &&
      !apart &&
      !isStopped(text, above!) &&
      afterBullet(text.slice(above!.from, above!.end)) < 0
    ) {
      return false
    }
    // "... on 13 July | 1995. It ratified": a stop sets apart what a sentence ends with, too.
    if (text[label.end] === '.' && !apart && !isStopped(text, above!)) return false
    if (label.separator === 'strong') return true
    // "28-05-1999, Chad applies": a comma is enough where the line above or below begins with its day as well.
    if (isDay(label) && [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && isDay(labelOf(text, line))))
      return true
    return label.separator === 'alone' && label.bareYear && (apart || isStopped(text, above!))
  })
}
