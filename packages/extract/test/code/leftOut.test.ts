import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

const ghana: Setting = { partner: 'SN', organisation: 'African Union' }
const nepal: Setting = { partner: 'NP', organisation: 'Himalayan Forum' }

describe('what is no mention, and why its time dates nothing (codebook, section 1)', () => {
  table(
    nepal,
    [
      ['an appraisal', 'Reform has been a priority for Nepal since [=state-of-mind:2003].'],
      ['progress', 'Substantial progress has been made since [=state-of-mind:2004].'],
      ['ties that deepen', 'The relationship has deepened steadily since [=state-of-mind:2001].'],
      ['an opinion', 'Experts believed in [=state-of-mind:2005] that the plan was too bold.'],
      ['negation by "no"', 'No agreement was signed in [=negated:2005].'],
      ['negation by "not"', 'Nepal did not attend the summit in [=negated:2008].'],
      ['negation by "never", with a period', 'Between [=negated:2003 and 2006] the mission was never deployed.'],
      ['a condition', 'If Nepal had joined the Forum in [=hypothetical:1999], the treaty would have come sooner.'],
      ['an inverted condition', 'Had Nepal signed the treaty in [=hypothetical:1999], trade would have grown.'],
      ['what could have been', 'The plan could have been signed in [=hypothetical:2011].'],
      [
        'an anniversary',
        'In [=anniversary:2014] the Forum and Nepal marked the 20th anniversary of their partnership.',
      ],
      ['years since', 'The year [none:2014] marks two decades of partnership.'],
      [
        'the period of a plan',
        'In [2006:2006] the two sides [agreement:agreed] on a plan covering [=plan-period:2006-2008].',
      ],
      [
        'the period of a plan, "for the years"',
        'In [2010-03:March 2010] Nepal [agreement:signed] a programme for the years [=plan-period:2011-2014].',
      ],
      [
        'what a text says of itself',
        'This article examines the relations of Nepal and the Forum from [=no-activity:1992 to 2014].',
      ],
      ['what was said', 'The minister told reporters in [=no-activity:2013] that the plan was good.'],
      ['lives lost', 'By the end of [=no-activity:2013], nine soldiers of the mission had lost their lives.'],
      ['what something cost', 'The budget of the mission in [=no-activity:2010] was two million.'],
      ['a number', 'The centre has trained [=not-a-date:2000] officers.'],
      ['metres', 'The road crosses the pass at [=not-a-date:1950] metres.'],
      ['a state', 'Kathmandu has been the capital since [none:1768].'],
      ['a cited work', 'According to a report published in [none:2009], the army is short of helicopters.'],
      ['a date of birth', 'The director (born [none:1950]) lives in Pokhara.'],
    ],
    [
      // what the grammar reads wrongly today
      ['a year that tells which one', 'The staff of the [none:2015] relief mission still meet.'],
    ],
  )
})

describe('undated, current or planned without a time: nothing at all', () => {
  table(ghana, [
    [
      'current activity',
      'Senegal actively cooperates with the African Union on customs and visits Addis Ababa regularly.',
    ],
    ['a summit named without its year', 'Senegal attended the Lisbon summit and signed the declaration.'],
    ['a plan without a time', 'Senegal plans to open a training centre.'],
    ['a habit', 'Each side briefs the other on its budget.'],
  ])
})

describe('announced only: planned (codebook, section 2)', () => {
  table(nepal, [
    ['is planned for', 'The next field exercise is [exercise planned:planned] for [2026:2026].'],
    ['will', 'The Forum will [establishment planned:open] an office in Pokhara in [2027:2027].'],
    ['is to be', 'A conference on water is to be [meeting planned:held] in Kathmandu in [2027-05:May 2027].'],
    ['is being planned', 'The [2013:2013] exercise is being [exercise planned:planned] with the army of Nepal.'],
    ['is scheduled', 'A summit is [meeting planned:scheduled] for [2028-06:June 2028].'],
    [
      'later than the page itself',
      'The rural roads project was [project planned:completed] in [2025:2025].',
      { published: '2022-10-06' },
    ],
    ['intends to', 'Nepal intends to [accession planned:join] the Mountain Process in [2028:2028].'],
    [
      'what was planned and then told as done is reported',
      'The exercise that had been planned for months was [exercise:held] in [2011-10:October 2011].',
    ],
  ])
})
