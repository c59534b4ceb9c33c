import { describe, expect, test } from 'vitest'
import { framesOf } from '../../src/grammar/framesOf.ts'
import { documentOf } from './reading.ts'

/** "NATO | sign over | a plan + a charter | with Georgia, in Baku": who, which verb, what, how. */
const argumentsOf = (text: string): ReadonlyArray<string> => {
  const document = documentOf(text)
  const { tokens } = document
  const words = ({ from, to }: { from: number; to: number }) =>
    tokens.text.slice(tokens.starts[from], tokens.ends[to - 1])
  return framesOf(document).flatMap(({ frames }) =>
    frames.map(({ subject, lemma, particle, objects, obliques }) =>
      [
        subject.map(words).join(' + '),
        particle === '' ? lemma : `${lemma} ${particle}`,
        objects.map(words).join(' + '),
        obliques.map(({ preposition, chunk }) => `${preposition} ${words(chunk)}`).join(', '),
      ].join(' | '),
    ),
  )
}

const table = (rows: ReadonlyArray<readonly [text: string, ...frames: ReadonlyArray<string>]>): void => {
  test.each(rows.map(([text, ...frames]) => ({ text, frames })))('$text', ({ text, frames }) => {
    expect(argumentsOf(text)).toEqual(frames)
  })
}

describe('who does what', () => {
  table([
    ['Niger signed a plan with Chad.', 'Niger | sign | a plan | with Chad'],
    ['A plan was signed by Niger.', 'A plan | sign |  | by Niger'],
    ['Niger and Chad signed a plan and a charter.', 'Niger + Chad | sign | a plan + a charter | '],
    ['Niger, Chad and Mali signed a plan.', 'Niger + Chad + Mali | sign | a plan | '],
    ['The President of Niger signed a plan.', 'The President | sign | a plan | of Niger'],
    ['Niger’s accession opened the market.', 'Niger’s accession | open | the market | '],
    ['Jan Kowal, the Foreign Minister of Chad, visited Niger.', 'Jan Kowal | visit | Niger | of Chad'],
    ['Niger was granted candidate status.', 'Niger | grant | candidate status | '],
    ['In Dakar, Niger opened an office.', 'Niger | open | an office | in Dakar'],
    ['Was held the first meeting of the Council.', 'the first meeting | hold |  | of the Council'],
  ])
})

describe('coordination', () => {
  table([
    ['Niger signed and ratified the plan.', 'Niger | sign | the plan | ', 'Niger | ratify | the plan | '],
    ['Niger opened, and Chad funded, a school.', 'Niger | open | a school | ', 'Chad | fund | a school | '],
    [
      'Niger opened an office and Chad joined the Council.',
      'Niger | open | an office | ',
      'Chad | join | the Council | ',
    ],
    [
      'Niger opened an office and the President of Chad visited it.',
      'Niger | open | an office | ',
      'the President | visit | it | of Chad',
    ],
    ['He visited Niger and opened a school.', 'He | visit | Niger | ', 'He | open | a school | '],
    [
      'He visits NATO Headquarters and briefs the Council.',
      'He | visit | NATO Headquarters | ',
      'He | brief | the Council | ',
    ],
    ['The office was opened and closed.', 'The office | open |  | ', 'The office | close |  | '],
    ['Niger will open an office and train officers.', 'Niger | open | an office | ', 'Niger | train | officers | '],
    ['Niger joined neither the PfP nor the PARP.', 'Niger | join | neither the PfP + the PARP | '],
  ])
})

describe('particles', () => {
  table([
    ['Niger set up an office.', 'Niger | set up | an office | '],
    ['Niger handed the hospital over to the ministry.', 'Niger | hand over | the hospital | to the ministry'],
    ['Niger handed over command.', 'Niger | hand over | command | '],
    ['Niger took over the presidency.', 'Niger | take over | the presidency | '],
    ['Niger called the visit off.', 'Niger | call off | the visit | '],
    ['Niger pulled out of the exercise.', 'Niger | pull out |  | of the exercise'],
    ['Niger carried out a review.', 'Niger | carry out | a review | '],
    ['Niger went over the bridge.', 'Niger | go |  | over the bridge'],
  ])
})

describe('clauses in clauses', () => {
  table([
    ['The treaty Niger signed entered into force.', 'Niger | sign |  | ', 'The treaty | enter |  | into force'],
    [
      'The meeting, which took place under the auspices of the Committee and the Commission, was chaired by Mali.',
      'The meeting | take | place | under the auspices, of the Committee, of the Commission',
      'The meeting | chair |  | by Mali',
    ],
    ['The plan to open a school was adopted.', 'The plan | open | a school | ', 'The plan | adopt |  | '],
    ['Niger asked Chad to send troops.', 'Niger | ask | Chad | ', 'Chad | send | troops | '],
    [
      'The treaty signed in Dakar opened the market.',
      'The treaty | sign |  | in Dakar',
      'The treaty | open | the market | ',
    ],
    ['The Council said the office would open.', 'The Council | say |  | ', 'the office | open |  | '],
    [
      'After the Council adopted the plan, Niger opened an office.',
      'the Council | adopt | the plan | ',
      'Niger | open | an office | ',
    ],
    [
      'Established in Dakar, the school trained officers.',
      'the school | establish |  | in Dakar',
      'the school | train | officers | ',
    ],
    [
      'Niger joined the Council, paving the way for talks.',
      'Niger | join | the Council | ',
      'Niger | pave | the way | for talks',
    ],
    ['Niger joined by signing a letter.', 'Niger | join |  | ', 'Niger | sign | a letter | '],
  ])
})
