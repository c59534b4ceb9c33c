import { expect, test } from 'vitest'
import { collections } from '../gold/collections.ts'
import { codeText } from './codeText.ts'

// Texts are cut and put together as no author would: whatever stands there, coding ends, and each time has a fate.

/** Mulberry32: the same numbers on every machine. */
const numbers = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const words = collections.flatMap(({ load }) =>
  [...load().texts.values()].flatMap(({ raw }) =>
    raw
      .split(/(?<=[.!?])\s+|\n{2,}/u)
      .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
      .filter((sentence) => /\d{4}/u.test(sentence) && sentence.length < 400)
      .map((sentence) => sentence.split(' ')),
  ),
)
const glue = [',', ', and', ';', ' –', ' (', ')', ', when', ' when', ', which', ' that', ' after', ', in 2004,', ' and']

const oddSentence = (pick: (below: number) => number): string => {
  const parts = Array.from({ length: 2 + pick(3) }, () => {
    const source = words[pick(words.length)]!
    const from = pick(source.length)
    return source.slice(from, from + 2 + pick(12)).join(' ')
  })
  return `${parts.map((part, i) => (i === 0 ? part : `${glue[pick(glue.length)]} ${part}`)).join('')}.`
}

test('1,000 paragraphs of cut sentences are coded, and every time in them has a fate', () => {
  const pick = numbers(7)
  for (let i = 0; i < 250; i++) {
    const sentences = Array.from({ length: 4 }, () => oddSentence(pick))
    for (const sentence of sentences) {
      const raw = `A title of the text\n\nThe text begins with a sentence that tells nothing. ${sentence}\n`
      let result: ReturnType<typeof codeText>
      try {
        result = codeText(raw, { partner: 'NP', organisation: 'Himalayan Forum' })
      } catch (error) {
        throw new Error(`${sentence}\n${error}`)
      }
      expect(result.coded.fates.length).toBe(result.document.times.length)
      for (const draft of result.coded.drafts) expect(draft.end, sentence).toBeGreaterThan(draft.start)
    }
  }
})
