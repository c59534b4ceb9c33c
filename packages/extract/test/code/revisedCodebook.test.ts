import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

const nepal: Setting = { partner: 'NP', organisation: 'Himalayan Forum' }
const albania: Setting = { partner: 'AL', organisation: 'NATO' }

describe('what kind: statuses, applications and relations (codebook, section 4)', () => {
  table(
    albania,
    [
      ['an application', 'Albania [accession:applied] for full membership on [1987-04-14:14 April 1987].'],
      ['to join', 'In [2001:2001] Albania [accession:applied] to join the Alliance.'],
      ['a candidacy', 'Albania [accession:presented] its candidacy in [1998:1998].'],
      ['a status granted', 'In [1999:1999] Albania was [accession:granted] observer status.'],
      ['a status lost', 'In [1997:1997] Albania [accession:lost] its guest status.'],
      ['a candidate recognised', 'In [2002:2002] NATO [accession:recognised] Albania as a candidate.'],
      ['a certificate granted', 'In [2002:2002] the battalion was [recognition:granted] a certificate by NATO.'],
      ['membership talks open', 'Accession negotiations with Albania were [accession:opened] in [2005:2005].'],
      ['other talks open', 'Talks on transit were [meeting:opened] in [2005:2005].'],
      ['relations', 'Diplomatic relations were [accession:established] in [1992:1992].'],
      ['a charter joined', 'Albania [agreement:joined] the Westport Charter in [1993:1993].'],
      ['a programme entered by signing', 'Albania [accession:signed] the Partnership for Peace in [1994:1994].'],
      ['suspended', 'In [2009:2009] NATO [accession:suspended] Albania.'],
      ['left', 'Albania [accession:left] the Alliance in [2009:2009].'],
      ['an exercise quit', 'Albania [exercise:pulled] out of the exercise in [2013:2013].'],
    ],
    [
      ['an application for aid is none', 'Albania [agreement:applied] for emergency assistance in [1998:1998].'],
      ['left an operation', 'Albania [operation:left] ISAF in [2009:2009].'],
    ],
  )
})

describe('what kind: who decides', () => {
  table(
    albania,
    [
      ['the organisation alone', 'In [2004:2004] NATO [decision:agreed] to extend the measures.'],
      ['the two', 'In [2004:2004] NATO and Albania [agreement:agreed] to extend the measures.'],
      ['the two adopt', 'Albania and NATO [agreement:adopted] a joint declaration in [2005:2005].'],
      ['the organisation adopts', 'In [2005:2005] the NATO Council [decision:adopted] a declaration.'],
      ['a plan adopted by nobody named', 'A five-year plan of action was [agreement:adopted] in [2005:2005].'],
      ['a report', 'NATO [decision:called] on Albania to reform its courts in [2006:2006].'],
      ['a plan welcomed', 'NATO leaders [decision:welcomed] the reform plan in [2009:2009].'],
      [
        'a member’s parliament',
        'In [2008:2008] the Senate [agreement bilateral:approved] the accession protocol of Albania.',
      ],
      ['a round of inspections', 'In [2003:2003] NATO experts [review:began] a round of inspections.'],
    ],
    [
      ['a mandate', 'In [2006:2006] NATO [decision:extended] ISAF.'],
      ['a guest welcomed', 'The President of Albania [visit:welcomed] the Secretary General in [2009:2009].'],
    ],
  )
})

describe('what did not happen, and what is nobody’s cooperation (codebook, section 1)', () => {
  table(
    albania,
    [
      ['failed', 'Albania failed to ratify the agreement in [=negated:2010].'],
      ['refused', 'Albania refused to join the Alliance in [=negated:2010].'],
      ['denied', 'NATO leaders denied Albania candidate status in [=negated:1997].'],
      ['neither', 'Albania joined neither the PfP nor the PARP in [=negated:1994].'],
      ['an election', 'In [=other-affairs:2002] the Liberal Party won the general election.'],
      ['an election held', 'Albania held parliamentary elections in [=other-affairs:1983].'],
      ['an election observed', 'NATO [review:observed] the elections in [2006:2006].'],
      ['a law', 'The parliament of Albania passed a broadcasting law in [=other-affairs:2003].'],
      ['a ratification', 'The parliament of Albania [agreement:ratified] the treaty in [2003:2003].'],
    ],
    [['a coup', 'The army toppled the government in [=other-affairs:1980].']],
  )
})

describe('scope: whose affair (codebook, section 3)', () => {
  table(nepal, [
    ['a neighbour', 'In [1998:1998] India [accession regional:joined] the Mountain Process.'],
    ['a country elsewhere', 'In [1998:1998] France [accession context:joined] the Mountain Process.'],
    ['where another is only the place', 'In [2009:2009] it [meeting bilateral:attended] a seminar in France.'],
    ['a third body', 'Nepal [accession context:joined] the Council of Europe in [1999:1999].'],
    [
      'a meeting of all',
      'The foreign ministers of the Himalayan Forum [meeting regional:met] in Delhi on [2010-06-05:5 June 2010].',
    ],
  ])
})

describe('area: no side word decides (codebook, section 5)', () => {
  table(
    nepal,
    [
      [
        'a customs union',
        'A customs union with Nepal [agreement political-dialogue:entered] into force in [1996:1996].',
      ],
      [
        'customs officers',
        'In [1996:1996] the Forum [training security-cooperation:trained] customs officers of Nepal.',
      ],
      [
        'farm products',
        'In [1980:1980] the Forum [decision political-dialogue:decided] on duties for agricultural products.',
      ],
    ],
    [
      [
        'a press statement',
        'Nepal and the Forum [agreement political-dialogue:adopted] a joint press statement in [2004:2004].',
      ],
    ],
  )
})
