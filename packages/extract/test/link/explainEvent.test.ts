import { expect, test } from 'vitest'
import { explainEvent } from '../../src/link/explainEvent.ts'
import { linkCollection } from '../../src/link/linkCollection.ts'
import { weights } from '../../src/link/Weights.ts'
import { fiveTexts } from './goldCollections.ts'

const linked = linkCollection(fiveTexts())
const explained = (words: string) => {
  const { event_id } = linked.mentions.find(({ quote }) => quote.includes(words))!
  const event = linked.events.find((row) => row.event_id === event_id)!
  const mentions = linked.mentions.filter((row) => row.event_id === event_id)
  return { mentions, merges: explainEvent({ event, mentions, sources: linked.sources }) }
}

test('every mention but one is explained, by reasons that add up to its score', () => {
  for (const { event_id } of linked.events) {
    const mentions = linked.mentions.filter((row) => row.event_id === event_id)
    const event = linked.events.find((row) => row.event_id === event_id)!
    const merges = explainEvent({ event, mentions, sources: linked.sources })
    expect(merges).toHaveLength(mentions.length - 1)
    for (const { reasons, score } of merges) {
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 1)
      expect(score).toBeGreaterThanOrEqual(weights.threshold)
    }
  }
})

test('the exception to compatible dates is named', () => {
  const { merges } = explained('officially joins the Partnership for Peace')
  const features = merges.flatMap(({ reasons }) => reasons.map(({ feature }) => feature))
  expect(features).toContain('happensOnce')
  expect(features).toContain('sharedInstrument')
})

test('a misspelt name is named as a reason, with both spellings', () => {
  const { merges } = explained('ZHETSYU')
  expect(merges.some(({ reasons }) => reasons.some(({ feature }) => feature === 'sharedInstrument'))).toBe(true)
})

test('an event of one mention has nothing to explain', () => {
  expect(explained('Virtual Silk Highway').merges).toEqual([])
})
