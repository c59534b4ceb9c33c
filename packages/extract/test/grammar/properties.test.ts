import { describe, expect, test } from 'vitest'
import type { Frame } from '../../src/grammar/frame/Frame.ts'
import { factualityRules } from '../../src/grammar/frame/factuality.ts'
import { framesOf } from '../../src/grammar/framesOf.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { collections } from '../gold/collections.ts'
import { goldFrames } from './goldFrames.ts'

const readings = collections.map(({ name, load }) => ({ name, ...goldFrames(load()) }))

describe.each(readings)('$name', ({ documents, found, total, unmatched }) => {
  test('heads and chunks stand inside of their passage, and in the order of the text', () => {
    for (const { passages } of documents)
      for (const { from, to, frames } of passages) {
        let last = -1
        for (const frame of frames) {
          expect(frame.head).toBeGreaterThan(last)
          last = frame.head
          for (const at of [
            frame.head,
            ...frame.subject.map(({ head }) => head),
            ...frame.objects.map(({ head }) => head),
          ]) {
            expect(at >= from && at < to).toBe(true)
          }
        }
      }
  })

  test('one frame governs a time; others only share it', () => {
    for (const { passages } of documents)
      for (const { frames } of passages) {
        const own = frames.flatMap(({ times }) => times.filter(({ shared }) => !shared).map(({ time }) => time))
        expect(new Set(own).size).toBe(own.length)
      }
  })

  test('parents are frames of the passage, and never in a circle', () => {
    for (const { passages } of documents)
      for (const { frames } of passages)
        for (const frame of frames) {
          const line = new Set<Frame>()
          for (let up: Frame | null = frame; up !== null; up = up.parent) {
            expect(line.has(up)).toBe(false)
            line.add(up)
          }
          if (frame.parent !== null) expect(frames).toContain(frame.parent)
        }
  })

  test('annotated mentions have a frame with their date', () => {
    expect({ found, total, unmatched }).toMatchSnapshot()
  })
})

test('the order in which it is decided whether something happened', () => {
  expect(factualityRules.map(({ id }) => id)).toMatchSnapshot()
})

describe('a megabyte in one sentence', () => {
  test.each([
    'signed and ',
    'the plan which ',
    '(a ',
    'to sign ',
    'the plan, ',
    'Georgia signed a plan with NATO, and ',
    'NATO opened the plan, the plan, ',
    'Georgia, Georgia and ',
    'that Georgia said, ',
    'after the plan ',
    'not ',
    'opened ',
    'if it signed, ',
    '"the plan" ',
  ])('%s', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const tokens = tokenise(text)
    const block = { start: 0, end: text.length, role: 'paragraph' as const, headings: [], label: null, inherited: null }
    const sentences = [[{ start: 0, end: text.length, from: 0, to: tokens.length }]]
    const from = process.cpuUsage()
    framesOf({ tokens, blocks: [block], sentences, times: [], names: [] })
    const { user, system } = process.cpuUsage(from)
    expect((user + system) / 1e6).toBeLessThan(2)
  })
})
