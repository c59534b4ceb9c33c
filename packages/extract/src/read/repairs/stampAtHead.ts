import type { Repair } from './Repair.ts'

const behindStamp =
  /(?<=^\s{0,3}(?:date|published|posted|updated):?[ \t](?:19|20)\d\d-[01]\d-[0-3]\d)[ \t]{1,3}(?=\S)/iu

/** "date 2019-11-08 ASHGABAT, ...": a stamp that was glued before the first line stands on a line of its own. */
export const stampAtHead: Repair = {
  name: 'stamp at the head',
  edits: (text) => {
    const match = behindStamp.exec(text.slice(0, 60))
    return match === null ? [] : [{ start: match.index, end: match.index + match[0].length, replacement: '\n' }]
  },
}
