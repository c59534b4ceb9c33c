import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

const fiji: Setting = { partner: 'FJ', organisation: 'Pacific Council' }

// Which of several dates is the event's: sentences of the kinds that real texts are made of, negatives beside positives.
describe('the date of the event, not that of its aim, its object or its source', () => {
  table(
    fiji,
    [
      [
        'an aim',
        '[2004-06:In June 2004] the Council [decision:decided] to remove all tariffs on steel by [none:2009].',
      ],
      [
        'the aim of both',
        'In [2005-03:March 2005] Fiji and the Council [agreement:agreed] to open a training centre by [none:2011].',
      ],
      [
        'an attribute',
        'On [2008-04-12:12 April 2008] the Council [decision:proposed] a [none:November 2009] review of the plan.',
      ],
      ['a period in brackets', 'A three-year ([none:2006-2008]) plan was [agreement:signed] with Fiji in [2005:2005].'],
      [
        'what qualifies',
        'Fiji [accession:became a member] of the Ocean Process in [1994:1994], shortly after declaring independence in [none:1991].',
      ],
      [
        'a report’s date',
        'The Council, referring to the report of [none:20 May 2011], [decision:decided] on [2011-06-03:3 June 2011] to extend the mission in Fiji.',
      ],
      [
        'a plan’s years',
        'In [2021-09:September 2021] Fiji and the Council [agreement:signed] a partnership plan for [none:2022-2025].',
      ],
      [
        'a network that changed later',
        'In [1995:1995] Fiji [accession:joined] the Ocean Process, which, four years later, in [none:1999], was praised.',
      ],
    ],
    // Two clauses that the coder reads as one: what only says more has its own time.
    [
      [
        'since, when',
        'Ties between Fiji and the Council have been developing since [2013:2013], when the two [agreement:signed] an agreement.',
      ],
    ],
  )
})
