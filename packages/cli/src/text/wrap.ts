/** Breaks a text at spaces into lines of at most `width` characters; a longer word keeps a line of its own. */
export const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  let line = ''
  let length = 0
  for (const word of text.split(' ')) {
    const size = [...word].length
    if (line !== '' && length + 1 + size > width) {
      lines.push(line)
      line = word
      length = size
    } else {
      line = line === '' ? word : `${line} ${word}`
      length += line === word ? size : size + 1
    }
  }
  return [...lines, line]
}
