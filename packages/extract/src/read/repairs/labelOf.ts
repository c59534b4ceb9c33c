import { type DateLabel, dateLabel } from '../../dates/dateLabel.ts'
import type { Line } from '../Line.ts'

// A line is made for one text, and several rules ask what date stands at its head.
const labels = new WeakMap<Line, DateLabel | null>()

/** The date at the head of a line, or `null`; read once for each line. */
export const labelOf = (text: string, line: Line): DateLabel | null => {
  const known = labels.get(line)
  if (known !== undefined) return known
  const label = dateLabel(text, line.from, line.end)
  labels.set(line, label)
  return label
}
