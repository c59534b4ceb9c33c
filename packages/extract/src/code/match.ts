import type { Frame } from '../grammar/frame/Frame.ts'
import { isAdverb } from '../text/closedClasses.ts'
import { inside, type Line, spanOf, subjectOf, wordIndexAt, wordsOf } from './Line.ts'
import type { Rule, Rules } from './Rules.ts'

/** The rule that a frame's head meets, and where what it governs begins. */
export interface Match {
  readonly rule: Rule | null
  /** The end of the head, or of the words of the rule behind it. */
  readonly end: number
}

const furthest = 6
const forms: ReadonlySet<string> = new Set([
  'be',
  'been',
  'being',
  'is',
  'are',
  'was',
  'were',
  'become',
  'became',
  'becomes',
])
const barrier = /^[,;:()|]$/u

/** Whether the words of a rule stand behind its first; the place of the last, or -1. */
const follow = (line: Line, at: number, rest: ReadonlyArray<string>, particle: string): number => {
  let last = at
  let gap = 0
  for (const [i, word] of rest.entries()) {
    if (word === '...') {
      gap = furthest
      continue
    }
    // "handed the hospital over"
    if (i === 0 && gap === 0 && word === particle && line.words[last + 1]?.lower !== word) {
      if (rest.length === 1) return last
      continue
    }
    let found = -1
    // "has been fully in force"
    if (last > at || rest[0] !== '...')
      while (gap === 0 && isAdverb(line.words[last + 1]?.lower ?? '') && line.words[last + 1]!.lower !== word) last++
    for (let k = last + 1; k <= last + 1 + gap && k < line.words.length; k++) {
      const next = line.words[k]!
      if (barrier.test(next.text)) break
      if (next.lower === word || next.lower === `${word}s`) {
        found = k
        break
      }
    }
    if (found < 0) return -1
    last = found
    gap = 0
  }
  return last
}

const subjectFits = (line: Line, frame: Frame, classes: ReadonlyArray<string>): boolean =>
  subjectOf(line, frame).some(
    (span) =>
      inside(line.heads, span).some(({ of }) => classes.includes(of)) ||
      (classes.includes('person') &&
        (inside(line.names, span).some((n) => n.kind === 'person' || n.kind === 'country') ||
          wordsOf(line, span).some(({ lower }) => /^(?:he|she|they)$/u.test(lower)))),
  )

/** Finds the rule of a frame's verb or noun; the one with the most words wins. */
export const match = (rules: Rules, line: Line, frame: Frame): Match => {
  const { tokens } = line.document
  const head = wordIndexAt(line, tokens.starts[frame.head]!)
  const word = tokens.words[tokens.wordIds[frame.head]!]!
  const end = line.words[head]?.end ?? tokens.ends[frame.head]!
  const index = frame.kind === 'noun' ? rules.nouns : rules.verbs
  const bases = new Set([frame.lemma.toLowerCase(), ...word.lemmas])
  for (const base of bases) {
    for (const rule of index.get(base) ?? index.get(base.replace(/^(?:co|re)-?/u, '')) ?? []) {
      const { entry } = rule
      const last = follow(line, head, rule.rest, frame.particle)
      if (last < 0) continue
      if (entry?.passiveOnly === true && frame.voice !== 'passive') continue
      if (entry?.finiteOnly === true && frame.kind !== 'finite') continue
      if (entry?.properObject === true && !/^\p{Lu}/u.test(line.words[last + 1]?.text ?? '')) continue
      if (entry?.subjects !== undefined && !subjectFits(line, frame, entry.subjects)) continue
      return { rule, end: line.words[last]!.end }
    }
  }
  // "has been actively engaged in": "be" with what follows it.
  if (frame.kind !== 'noun' && frame.voice === 'passive') {
    const be = wordIndexAt(line, spanOf(line, frame.chunk).start)
    for (let at = head - 1; at >= be; at--) {
      if (!forms.has(line.words[at]?.lower ?? '')) continue
      for (const rule of rules.verbs.get(line.words[at]!.lower.startsWith('bec') ? 'become' : 'be') ?? []) {
        const last = follow(line, at, rule.rest, '')
        if (
          rule.rest.length > 0 &&
          last >= head &&
          (rule.entry?.subjects === undefined || subjectFits(line, frame, rule.entry.subjects))
        )
          return { rule, end: line.words[last]!.end }
      }
    }
  }
  return { rule: null, end }
}
