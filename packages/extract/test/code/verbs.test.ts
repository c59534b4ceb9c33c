import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

const nepal: Setting = { partner: 'NP', organisation: 'Himalayan Forum' }
const senegal: Setting = { partner: 'SN', organisation: 'West Sahel Union' }
const paraguay: Setting = { partner: 'PY', organisation: 'OAS' }

describe('a verb and its time make a mention; the type is what happened (codebook, sections 1 and 4)', () => {
  table(nepal, [
    ['joining a body', 'Nepal [accession:joined] the Himalayan Forum in [1994:1994].'],
    ['becoming a member', 'Nepal [accession:became] a member of the Forum on [1999-12-14:14 December 1999].'],
    ['signing, in the active', 'The two sides [agreement:signed] a framework agreement in [2003-05:May 2003].'],
    ['entry into force', 'The framework agreement [agreement:entered] into force on [2004-01-01:1 January 2004].'],
    ['ratifying, in the passive', 'The protocol was [agreement:ratified] by the parliament of Nepal in [2005:2005].'],
    [
      'agreeing on a plan',
      'In [2009-06:June 2009] Nepal and the Forum [agreement:agreed] on their second action plan.',
    ],
    [
      'concluding talks on an agreement',
      'The two sides [agreement:concluded] a memorandum of understanding in [2001:2001].',
    ],
    [
      'accrediting',
      'The training centre in Pokhara was [recognition:accredited] by the Forum in [2010-12:December 2010].',
    ],
    ['an award', 'Two scientists from Nepal were [recognition:awarded] the Forum’s science prize in [2008:2008].'],
    [
      'a named official travels',
      'The Secretary General of the Forum, Anna Lindqvist, [visit:visited] Kathmandu on [2011-03-08:8 March 2011].',
    ],
    ['a delegation travels', 'A delegation of the Forum [visit:travelled] to Kathmandu in [2002-02:February 2002].'],
    ['hosting a conference', 'Nepal [meeting:hosted] a conference on mountain roads in [2012:2012].'],
    ['attending a summit', 'The Prime Minister of Nepal [meeting:attended] the summit of the Forum in [2004:2004].'],
    [
      'addressing a council',
      'The President of Nepal [meeting:addressed] the Council of the Forum on [2012-05-21:21 May 2012].',
    ],
    [
      'a workshop for the press is training',
      'In [2007:2007] the Forum [training:held] a training workshop for journalists in Kathmandu.',
    ],
    ['hosting an exercise', 'Nepal [exercise:hosted] a disaster-response exercise in [2013:2013].'],
    [
      'taking part in an exercise',
      'Nepalese soldiers [exercise:took part] in a field exercise in India in [2001:2001].',
    ],
    ['training people', 'Experts of the Forum [training:trained] 40 border guards in [2014:2014].'],
    ['a course taught', 'The course was [training:taught] at the staff college in Kathmandu in [2011:2011].'],
    ['deploying troops', 'Nepal [operation:deployed] an infantry platoon to the mission in [2006:2006].'],
    ['taking command', 'A Nepalese general [operation:took command] of the force in [2010-01:January 2010].'],
    ['transit itself', 'Nepal [operation:allowed] the transit of supplies across its territory in [2009:2009].'],
    ['opening an office', 'The Forum [establishment:opened] an office in Kathmandu in [1998-09:September 1998].'],
    [
      'setting up a body',
      'In [2005:2005] Nepal [establishment:set up] a coordination cell for the work with the Forum.',
    ],
    ['naming a post', 'A liaison officer was [establishment:assigned] to Kathmandu in [2005:2005].'],
    ['renaming a centre', 'The centre in Pokhara was [establishment:renamed] in [2007:2007].'],
    ['funding a project', 'The Forum [project:funded] a study of glacier lakes in [2008:2008].'],
    ['completing a project', 'A project on seismic risk in Nepal was [project:completed] in [2016:2016].'],
    ['relief sent', 'In [2015-05:May 2015] the Forum [assistance:sent] tents and medicine to Nepal.'],
    ['gifts in kind', 'The Forum [assistance:donated] twelve ambulances to Nepal in [2016:2016].'],
    ['a policy adopted', 'In [2016:2016] the Forum [decision:adopted] a new policy on its partnerships.'],
    ['progress assessed', 'A team of the Forum [review:assessed] the progress made by Nepal in [2009:2009].'],
    [
      'results briefed',
      'In [2013-04:April 2013] Nepal [review:briefed] the Council on the results of its action plan.',
    ],
    [
      'an agreement on transit is an agreement',
      'In [2010:2010] Nepal [agreement:signed] an agreement with the Forum on the transit of supplies.',
    ],
  ])
})

describe('dates as the codebook writes them (section 2)', () => {
  table(senegal, [
    ['a day', 'Senegal [agreement:signed] the charter on [2014-05-16:16 May 2014].'],
    ['the month first', 'Senegal [agreement:signed] the charter on [2014-05-16:May 16, 2014].'],
    ['from one year to another', 'Senegal [project:ran] a project on dry farming from [2006/2008:2006 to 2008].'],
    [
      'between two years',
      'Between [1999/2008:1999 and 2008] a platoon from Senegal [operation:served] in the Union’s force.',
    ],
    ['since', 'Senegal has [operation:contributed] troops to the Union’s force since [2007/..:2007].'],
    [
      'from ... onwards',
      'From [2002/..:2002 onwards] Senegal [meeting:took part] in the meetings of the Union’s council.',
    ],
    ['until', 'Engineers from Senegal [operation:served] in the force until [../2014:2014].'],
    [
      'as of',
      'As of [2012:2012], the Union also [agreement:has] an agreement with Senegal on the transit of supplies.',
    ],
    ['early in a year', 'In early [2006:2006] Senegal [agreement:signed] its first action plan with the Union.'],
    ['at the end of a year', 'At the end of [2014:2014] the mission in Dakar was [establishment:closed].'],
    ['a decade', 'In the [199X:1990s] the Union [training:trained] customs officers in Dakar.'],
    ['annually since', 'Senegal has [exercise:hosted] the exercise annually since [2006/.. annual:2006].'],
    [
      'annual meetings since',
      'Senegal has [meeting:hosted] annual meetings of the Union’s experts since [2006/.. annual:2006].',
    ],
    ['the first annual exercise', 'The first annual exercise was [exercise:held] near Dakar in [1997:1997].'],
    ['began in', 'Cooperation between Senegal and the Union [accession:began] in [2007:2007].'],
    [
      'two years later',
      'The charter was [agreement:signed] in [1999:1999] and [agreement:ratified] [2001:two years later].',
    ],
    [
      'the same year',
      'Senegal [accession:joined] the Union in [1994:1994]. Later [1994:that year] it [establishment:opened] a mission in Accra.',
    ],
  ])
})

describe('passives, historic presents and perfects', () => {
  table(
    paraguay,
    [
      ['agent after "by"', 'An observer mission was [operation:deployed] by the OAS in [1993:1993].'],
      ['perfect passive', 'The office in Asunción has been [establishment:closed] since [2011/..:2011].'],
      ['historic present', 'In [1998:1998] Paraguay [agreement:signs] the convention.'],
      ['historic present, passive', 'In [2002:2002] the OAS office in Asunción is [establishment:inaugurated].'],
      ['past perfect', 'Paraguay had [agreement:ratified] the convention in [1997:1997].'],
      ['a verb between its auxiliary and an adverb', 'The centre was formally [establishment:opened] in [2003:2003].'],
      ['time between subject and verb', 'Paraguay in [2005:2005] [meeting:hosted] the general assembly of the OAS.'],
      [
        'a participle after a comma, with a time of its own',
        'Paraguay [accession:joined] the OAS Border Council in [1992-01:January 1992], [agreement:signing] its charter in [1992-03:March 1992].',
      ],
      ['helped to', 'The OAS [project:helped to destroy] 1,700 small arms in [2012:2012].'],
      ['what stands first', 'It was only in [2001:2001] that Paraguay [agreement:signed] the convention.'],
      [
        'time after the object with brackets',
        'Paraguay [accession:joined] the Inter-American Border Programme (IABP) in [2004:2004].',
      ],
    ],
    [
      // what the grammar reads wrongly today
      ['dates back to', 'Cooperation between Paraguay and the OAS [accession:dates back] to [1992:1992].'],
      ['helped without to', 'In [2011:2011] the OAS [training:helped train] 300 customs officers of Paraguay.'],
    ],
  )
})
