/** A stretch of a passage, and whether the other wording lacks it. */
export interface Run {
  readonly text: string
  readonly differs: boolean
}

const wordsOf = (text: string): ReadonlyArray<string> => text.match(/\s*\S+/gu) ?? []

/**
 * Two wordings of one passage, each in up to three runs: what both begin with, what differs, what both end with.
 * Divided between words; the runs of a wording joined are the wording.
 */
export const differing = (a: string, b: string): readonly [ReadonlyArray<Run>, ReadonlyArray<Run>] => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const most = Math.min(left.length, right.length)
  let head = 0
  while (head < most && left[head] === right[head]) head++
  let tail = 0
  while (tail < most - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail++
  const runs = (words: ReadonlyArray<string>): ReadonlyArray<Run> =>
    [
      { text: words.slice(0, head).join(''), differs: false },
      { text: words.slice(head, words.length - tail).join(''), differs: true },
      { text: words.slice(words.length - tail).join(''), differs: false },
    ].filter(({ text }) => text !== '')
  return [runs(left), runs(right)]
}
