import type { Repair } from './Repair.ts'

const stamp =
  /^\s{0,20}date:?\s(?:19|20)\d\d(?:-[01]\d(?:-[0-3]\d)?)?(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?Z?)?(?=[ \t])/iu

/** The day that a harvester sets before a page's first words stands on a line of its own: "date 2021-12-06 The Fund". */
export const headStamp: Repair = {
  name: 'head stamp',
  edits: (text) => {
    const match = stamp.exec(text)
    if (match === null) return []
    const end = match[0].length
    const space = /^[ \t]+(?=\S)(?![–—:|-])/u.exec(text.slice(end, end + 40))
    return space === null ? [] : [{ start: end, end: end + space[0].length, replacement: '\n\n' }]
  },
}
