import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

const nepal: Setting = { partner: 'NP', organisation: 'Himalayan Forum' }
const cameroon: Setting = { partner: 'CM', organisation: 'African Union' }

const essay =
  '\nReferences\n\nA. Author, Mountain states and their neighbours, Delhi University Press, 2011.\nB. Writer, Forums of the high valleys, Oxford University Press, 2013.\n'

describe('scope: who acts on whom (codebook, section 3)', () => {
  table(nepal, [
    ['the partner takes part', 'Nepal [accession bilateral:joined] the Mountain Process in [1996:1996].'],
    ['the partner is host', 'A summit of the Forum was [meeting bilateral:held] in Kathmandu in [2009:2009].'],
    ['the partner is recipient', 'The Forum [assistance bilateral:sent] tents to Nepal in [2015:2015].'],
    ['by its demonym', 'Nepalese officers [training bilateral:completed] a course in [2003:2003].'],
    [
      'by a pronoun',
      'Nepal is a mountain country. In [1996:1996] it [accession bilateral:joined] the Mountain Process.',
    ],
    ['by its minister', 'The foreign minister of Nepal [visit bilateral:visited] the headquarters in [2001:2001].'],
    ['the region', 'In [2010:2010] the Forum [meeting regional:held] a conference for the countries of South Asia.'],
    [
      'a region in an office is not where it was',
      'In [2021:2021] the Vice President for South Asia, Anna Bjerde, [meeting bilateral:opened] a workshop on dams.',
    ],
    ['the region by that word', 'In [2011:2011] the Forum [establishment regional:opened] a centre for the region.'],
    [
      'an organisation founded',
      'The Himalayan Forum was [establishment context:founded] in [1975:1975] by ten states.',
    ],
    [
      'an office in the country renamed',
      'In [2017:2017] the Office was [establishment bilateral:renamed] the Programme Office.',
    ],
    [
      'an organisation renamed',
      'The Mountain Council was [establishment context:renamed] the Himalayan Forum in [1997:1997].',
    ],
  ])
  table({ ...cameroon, after: essay }, [
    [
      'in an essay: another country',
      'In [2004:2004] the African Union [operation context:deployed] a mission to Sudan.',
    ],
    [
      'in an essay: the organisation’s own policy',
      'The African Union [decision context:adopted] its protocol on peace and security in [2002:2002].',
    ],
    [
      'in an essay: all partners',
      'In [2006:2006] the African Union [decision regional:decided] to open its programmes to all partners.',
    ],
    [
      'in an essay: the partner',
      'Cameroon [operation bilateral:sent] a battalion to the Central African Republic in [2014:2014].',
    ],
  ])
})

describe('area: by content, then by the heading (codebook, section 5)', () => {
  table(
    nepal,
    [
      ['disasters', 'Nepal [exercise civil-preparedness:hosted] an earthquake response exercise in [2012:2012].'],
      ['science', 'In [2008:2008] the Forum [project science-environment:funded] research on glacier lakes in Nepal.'],
      [
        'environment',
        'A project on the clean-up of rocket fuel was [project science-environment:launched] in [2005:2005].',
      ],
      [
        'the press',
        'In [2007:2007] the Forum [meeting public-information:held] a seminar for journalists in Kathmandu.',
      ],
      [
        'a library',
        'A depository library of the Forum was [establishment public-information:opened] at the university in [2007:2007].',
      ],
      [
        'an individual plan',
        'In [2006:2006] Nepal [agreement defence-reform:agreed] on its first Individual Partnership Action Plan (IPAP).',
      ],
      [
        'military education',
        'In [2010:2010] experts [review defence-reform:assessed] the military education of Nepal.',
      ],
      [
        'interoperability',
        'In [2003:2003] the Forum [review defence-reform:assessed] the interoperability of the army of Nepal.',
      ],
      ['border security', 'In [2011:2011] the Forum [training security-cooperation:trained] border guards of Nepal.'],
      [
        'counter-terrorism',
        'In [2013:2013] Nepal [meeting security-cooperation:hosted] a conference on the fight against terrorism.',
      ],
      ['operations', 'Nepal [operation security-cooperation:deployed] a platoon to the force in [2006:2006].'],
      ['a visit', 'The Secretary General [visit political-dialogue:visited] Kathmandu in [2003:2003].'],
      ['neither content nor heading', 'Nepal [accession political-dialogue:joined] the Forum in [1994:1994].'],
      [
        'the heading decides what content leaves open',
        'Nepal [meeting science-environment:hosted] a workshop in [2009:2009].',
        { heading: 'Science and environment' },
      ],
      [
        'the heading of civil emergencies',
        'Experts of both sides [meeting civil-preparedness:met] in Kathmandu in [2009:2009].',
        { heading: 'Civil emergency planning' },
      ],
      [
        'content wins over the heading',
        'Nepal [meeting public-information:hosted] a seminar for the press in [2009:2009].',
        { heading: 'Security cooperation' },
      ],
    ],
    [
      // what the grammar reads wrongly today
      [
        'civil emergency planning',
        'Nepal [meeting civil-preparedness:hosted] a seminar on civil emergency planning in [2004:2004].',
      ],
    ],
  )
})
