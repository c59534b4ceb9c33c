import { after, before, matchAt } from '../../text/matchAt.ts'
import { type Form, pointReading } from '../Reading.ts'

const pattern = /(yesterday|today|tonight|tomorrow)(?![a-z])/iy

/** "yesterday", "today": the text's own day. "Today" that means "nowadays" is settled where the day is resolved. */
export const dayWord: Form = {
  name: 'day-word',
  starts: ['yesterday', 'today', 'tonight', 'tomorrow'],
  read: ({ text, at }) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return null
    const end = at + match[0].length
    // "today’s challenges", "of today" speak of no day.
    if (/^[’']s/.test(after(text, end, 2)) || /(?:of|until|than|as of|to)\s$/i.test(before(text, at, 6))) return null
    const word = match[1]!.toLowerCase()
    const by = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
    return [pointReading('day-word', at, end, { kind: 'shift', base: 'document', unit: 'day', by })]
  },
}
