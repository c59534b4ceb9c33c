import { describe, expect, test } from 'vitest'
import { marksOf } from '../../src/grammar/Marks.ts'
import { baseRules } from '../../src/grammar/tag/rules/base.ts'
import { closedRules } from '../../src/grammar/tag/rules/closed.ts'
import { gerundRules } from '../../src/grammar/tag/rules/gerund.ts'
import { pastRules } from '../../src/grammar/tag/rules/past.ts'
import { thirdRules } from '../../src/grammar/tag/rules/third.ts'
import { tagNames } from '../../src/grammar/tag/Tag.ts'
import { ruleOf, tagSentence } from '../../src/grammar/tag/tagSentence.ts'
import { tokenise } from '../../src/text/tokenise.ts'

/** A text whose words under test are marked `word/tag`: read, and written with the same words marked. */
const readBack = (marked: string): string => {
  const text = marked.replace(/(\p{L}+)\/[a-z]+/gu, '$1')
  const tokens = tokenise(text)
  tagSentence(marksOf(tokens, [], []), 0, tokens.length)
  let at = 0
  return marked.replace(/(\p{L}+)\/[a-z]+/gu, (_, word: string) => {
    while (tokens.words[tokens.wordIds[at]!]!.text !== word) at++
    return `${word}/${tagNames[tokens.tags[at++]!]}`
  })
}

const table = (rows: ReadonlyArray<string>): void => {
  test.each(rows)('%s', (marked) => expect(readBack(marked)).toBe(marked))
}

describe('a word in -s', () => {
  table([
    'Niger hosts/present a conference.',
    'The hosts/noun met in Dakar.',
    'He visits/present NATO Headquarters and briefs/present the Council.',
    'Visits/noun to Dakar and talks/noun in Bamako were useful.',
    'Opens/present an office.',
    'Signs/present treaty.',
    'Military exercises/noun took place.',
    'Turkey seals/present agreement.',
    'Turkey applies/present for membership.',
    'The plan covers/present trade, aid and tariffs/noun.',
    'The team begins/present a review as the paper says/present that it ended.',
    'The initiative aims/present to help.',
    'This follows/present a decision.',
    'Members discussed security issues/noun.',
    'The party, which has seats, wins/present the vote.',
    'The party whose plans/noun failed lost.',
    'The safeguards/noun agreement entered into force.',
    'The headquarters/noun moved.',
    'The UN sets/present up a force.',
  ])
})

describe('a past tense or a participle', () => {
  table([
    'Niger signed/past the treaty.',
    'The treaty signed/participle in 1963 was/past kept.',
    'The treaty signed/participle by Niger failed/past.',
    'The treaty was signed/participle.',
    'Niger has not yet signed/participle.',
    'The treaty that Niger signed/past entered/past into force.',
    'They adopted a renewed/adjective plan and related/adjective reforms.',
    'Established/participle in 1995, the centre trained/past officers.',
    'Established/past a centre.',
    'The treaty was adopted/participle and signed/participle.',
    'Niger adopted/past and signed/past the treaty.',
    'Niger took part in the summit, held/participle in Dakar.',
    'He visited Dakar, opened/past a school and left/past.',
    'The chief says Niger failed/past to report.',
    'They checked related/adjective activities.',
    'The Council set/past up a centre.',
  ])
})

describe('a word in -ing', () => {
  table([
    'The opening/noun of the centre was useful.',
    'Opening/noun of the centre.',
    'By opening/gerund the centre, Niger helped.',
    'Niger is opening/gerund a centre.',
    'It held a training/noun course.',
    'It joined, creating/gerund a customs union.',
    'Starting/gerund from the need for trust, NATO proposed a plan.',
    'Parliament passes sweeping/adjective reforms.',
    'The accord foreseeing/gerund membership was signed.',
  ])
})

describe('a base form', () => {
  table([
    'Niger will plan/base a visit/noun.',
    'The plan/noun will help/base.',
    'Niger agreed to support/base the plan/noun.',
    'The support/noun was useful.',
    'Turkey and the EEC sign/present an accord.',
    'Ministers and the envoy call/present on Iran.',
    'Negotiations start/present.',
    'Relations go/present back to 1963.',
    'They agreed on a travel ban and an asset freeze/noun.',
    'It decided to lift sanctions and restore/base membership.',
    'They wished to see the country join/base in 1997.',
    'It asked what action/noun was taken.',
  ])
})

describe('closed words', () => {
  table([
    'The plan that/relative was adopted failed.',
    'He said that/that Niger joined.',
    'At that/determiner time it left.',
    'Resolution No/noun 5 was adopted.',
    'No/determiner resolution was adopted.',
    'It has given/participle aid.',
    'Given/preposition the delay it left.',
    'A second/adjective plan failed.',
    'Niger may/modal join.',
    'The co-hosted/adjective event ended.',
    'They met a fact-finding/adjective team.',
  ])
})

const lists = { thirdRules, pastRules, gerundRules, baseRules, closedRules }

describe('each rule decides in its example', () => {
  test.each(Object.values(lists).flat())('$id: $example', ({ id, example }) => {
    const at = example.indexOf('[')
    const tokens = tokenise(example.replace(/[[\]]/gu, ''))
    const found = ruleOf(marksOf(tokens, [], []), 0, tokens.length, tokens.starts.indexOf(at))
    expect(found?.id).toBe(id)
  })
})

test('the order of the rules', () => {
  expect(
    Object.fromEntries(Object.entries(lists).map(([name, rules]) => [name, rules.map(({ id }) => id)])),
  ).toMatchSnapshot()
})
