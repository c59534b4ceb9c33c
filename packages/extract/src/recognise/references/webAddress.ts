/** A web address in an entry: where it stands there, and as it was before lines broke it. */
export interface WebAddress {
  readonly start: number
  readonly end: number
  readonly url: string
}

// A line broke inside the address where it ends in a sign that no address ends in.
//     http://www.nato.int/cps/en/ natohq/official_texts_ 112964.htm [accessed: 02/11/2014]
//                               ^                       ^ joined    ^ end
const unfinished = /[/_=&?-]$/u
const chunk = /[^\s[\]<>«»“”"]+/uy

export const webAddress = (entry: string): WebAddress | null => {
  const begin = /(?:https?:\/\/|(?<![\p{L}\d])www\.)/u.exec(entry)
  if (begin === null) return null
  let url = ''
  let end = begin.index
  for (;;) {
    chunk.lastIndex = end
    const part = chunk.exec(entry)?.[0]
    if (part === undefined) break
    url += part
    end += part.length
    if (!unfinished.test(part)) break
    const space = /\s+/uy
    space.lastIndex = end
    const gap = space.exec(entry)?.[0]
    if (gap === undefined) break
    chunk.lastIndex = end + gap.length
    const next = chunk.exec(entry)?.[0]
    if (next === undefined || /^\(|^https?:|^(?:accessed|retrieved|last)\b/iu.test(next)) break
    end += gap.length
  }
  const trimmed = url.replace(/[.,;:)]+$/u, '')
  return trimmed.length < 5 ? null : { start: begin.index, end, url: trimmed }
}
