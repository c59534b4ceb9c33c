/**
 * A list as one text: members joined with `; `. A backslash in a member is doubled and `; ` in a member becomes `\; `,
 * so that `fromListCell` finds the members again. An empty list is an empty text.
 */
export const listCell = (members: ReadonlyArray<string>): string =>
  members.map((member) => member.replaceAll('\\', '\\\\').replaceAll('; ', '\\; ')).join('; ')

/** The members that `listCell` joined. */
export const fromListCell = (cell: string): ReadonlyArray<string> => {
  if (cell === '') return []
  const members = ['']
  for (let at = 0; at < cell.length; at++) {
    if (cell.startsWith('; ', at)) {
      members.push('')
      at++
    } else {
      if (cell[at] === '\\') at++
      members.push(`${members.pop()}${cell.charAt(at)}`)
    }
  }
  return members
}
