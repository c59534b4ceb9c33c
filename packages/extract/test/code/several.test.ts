import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

const malta: Setting = { partner: 'MT', organisation: 'Council of Europe' }
const laos: Setting = { partner: 'LA', organisation: 'ASEAN' }
const uruguay: Setting = { partner: 'UY', organisation: 'Southern Compact' }

describe('two verbs are two mentions (codebook, section 1)', () => {
  table(malta, [
    [
      'a shared subject and time',
      'In [2010:2010] the foreign minister of Malta [visit:visited] the headquarters and [review:briefed] the Committee on the results of the action plan.',
    ],
    [
      'each with its time',
      'The protocol was [agreement:signed] on [2001-05-03:3 May 2001] and [agreement:entered into force] on [2002-01-01:1 January 2002].',
    ],
    [
      'two sentences in one',
      'In [2003:2003] the office in Valletta was [establishment:opened]; in [2005:2005] it was [establishment:renamed].',
    ],
    [
      'with a subject of its own',
      'Malta [agreement:signed] the charter in [1988:1988], and the parliament [agreement:ratified] it in [1990:1990].',
    ],
    [
      'the second is current and undated',
      'The centre was [establishment:opened] in [2005:2005] and offers courses in first aid.',
    ],
    [
      '"has since": no time of its own',
      'Malta [accession:joined] the committee in [1998:1998] and has since attended its sessions regularly.',
    ],
    [
      'one verb, two objects',
      'In [2006:2006] the two sides [agreement:agreed] on the first action plan and on the partnership goals.',
    ],
    [
      'three verbs',
      'Malta [agreement:signed] the convention in [1991:1991], [agreement:ratified] it in [1992:1992] and [meeting:hosted] its first conference in [1993:1993].',
    ],
  ])
})

describe('one verb, several times: one mention a time', () => {
  table(laos, [
    ['two years', 'Laos [meeting:hosted] the summit of ASEAN in [2004:2004] and [2016:2016].'],
    [
      'brackets and a second verb',
      'Laos has [exercise:participated] in five field exercises ([2003/2012:2003-2012]) and [exercise:hosted] one in [2009:2009].',
    ],
    [
      'a shared verb left out',
      'Laos [accession:joined] ASEAN in [1997:1997] and the Mekong Health Programme in [1999:1999].',
    ],
    ['the second without its verb', 'The first course was [training:held] in [2006:2006], the second in [2008:2008].'],
    [
      'two days of one month',
      'Joint exercises were [exercise:held] on [2011-06-03:3 June 2011] and [2012-07-09:9 July 2012].',
    ],
  ])
})

describe('clauses inside clauses', () => {
  table(uruguay, [
    [
      'the first to do something did it',
      'In [2004:2004] Uruguay became the first country to [agreement:agree] an action plan with the Compact.',
    ],
    [
      'when one thing happened, another did',
      'When the President of Uruguay [visit:visited] the headquarters in [2005-02:February 2005], he [agreement:signed] an agreement on transit.',
    ],
    [
      'a bracket that tells a happening of its own',
      'In [1992:1992] Uruguay [accession:joined] the Southern Council ([establishment:renamed] the Ocean Council in [1997:1997]).',
    ],
    ['a bracket that only gives the time', 'Uruguay [exercise:took part] in five exercises ([2003/2012:2003-2012]).'],
    [
      '"when" tells the same happening',
      'Relations between Uruguay and the Compact [accession:started] in [1992:1992], when the country joined the Southern Council.',
    ],
    [
      '"after" tells another one',
      'After Uruguay [accession:joined] the Compact in [1994:1994], it [agreement:signed] the convention in [1996:1996].',
    ],
    [
      'relative clause with its own time',
      'The centre, which was [establishment:opened] in [2001:2001], has [training:trained] officers since [2003/..:2003].',
    ],
    [
      'relative clause without a comma',
      'Uruguay [agreement:ratified] in [2009:2009] the protocol that the parties had [agreement:signed] in [2007:2007].',
    ],
    [
      'an appositive history',
      'Uruguay [accession:joined] in [1992:1992] the Southern Council, [establishment:renamed] the Southern Partnership Council in [1997:1997].',
    ],
    ['a subordinate clause with no time', 'When the river rose in [none:1959], no help was asked for.'],
    [
      '"where" with its own time',
      'Experts met in Montevideo, where the Compact had [establishment:opened] an office in [2002:2002].',
    ],
    [
      '"that" of speech',
      'The ministry said that the Compact [establishment:opened] an office in Salto in [2012:2012].',
    ],
  ])
})
