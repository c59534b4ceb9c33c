import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

// Sentences as pages, reports and articles of many organisations write them.

const albania: Setting = { partner: 'AL', organisation: 'EU' }
const bolivia: Setting = { partner: 'BO', organisation: 'World Bank' }
const bosnia: Setting = { partner: 'BA', organisation: 'OSCE' }
const ghana: Setting = { partner: 'GH', organisation: 'IAEA' }
const morocco: Setting = { partner: 'MA', organisation: 'NATO' }
const cambodia: Setting = { partner: 'KH', organisation: 'UN' }

describe('a neighbour and the EU', () => {
  table(albania, [
    [
      'two steps of one treaty',
      'The Stabilisation and Association Agreement was [agreement:signed] in Luxembourg on [2006-06-12:12 June 2006] and [agreement:entered] into force in [2009-04:April 2009].',
    ],
    ['applying, and what came of it', 'Albania [accession:applied] for membership on [2009-04-28:28 April 2009].'],
    ['a screening', 'The Commission [review:presented] its report on the progress of Albania in [2019-05:May 2019].'],
    [
      'first conference',
      'The first intergovernmental conference with Albania was [meeting:held] in Brussels on [2022-07-19:19 July 2022].',
    ],
    [
      'an amount is no date',
      'In [2019-12:December 2019] the EU [assistance:provided] 2 000 tents and EUR 15 million to the victims of the earthquake.',
    ],
    ['the budget of a period', 'EUR 639 million is earmarked for [=plan-period:2014-2020].'],
    ['a programme that opened', 'In [2015:2015] the EU [project:launched] a programme on waste water in Durrës.'],
    ['troops', 'Albania has [operation:contributed] to the EU’s mission in Chad since [2008/..:2008].'],
  ])
})

describe('a borrower and the World Bank', () => {
  table(bolivia, [
    [
      'approval of a project',
      'On [2019-03-14:March 14, 2019], the Bank’s Board [decision:approved] a loan of US$100 million for roads in Bolivia.',
    ],
    ['membership in passing', 'Bolivia, a [accession:member] since [1945/..:1945], is among the founders of the Bank.'],
    ['closing', 'The Rural Roads Project was [project:completed] in [2014:2014] and reached 12 provinces.'],
    ['a study', 'In [2016:2016] the Bank [review:published] an assessment of the country’s public spending.'],
    ['what growth did', 'The economy grew by 4 per cent in [none:2013].'],
    ['what a survey found', 'In [none:2012] two thirds of households had running water.'],
    ['a fiscal year', 'In fiscal year [2018:2018] the Bank [decision:approved] three new operations for Bolivia.'],
  ])
})

describe('a host and the OSCE', () => {
  table(bosnia, [
    [
      'set up after a peace',
      'The OSCE Mission to Bosnia and Herzegovina was [establishment:established] in [1995-12:December 1995].',
    ],
    ['observers', 'Observers of the OSCE [review:observed] the elections of [2006-10-01:1 October 2006].'],
    ['handing over', 'In [2004:2004] the Mission [training:trained] more than 300 judges.'],
    [
      'head of mission',
      'Ambassador Jane Doe [visit:visited] Sarajevo on [2010-03-04:4 March 2010] and [meeting:met] the Chairman of the Presidency.',
    ],
    [
      'every year',
      'The Mission has [training:organised] a summer school on human rights every year since [2007/.. annual:2007].',
    ],
    ['closed down', 'The field office in Bihać was [establishment:closed] at the end of [2012:2012].'],
    ['a quotation', '“We [establishment:opened] the office in [1996:1996] with three people,” she said.'],
    ['no time for a named meeting', 'At the Istanbul Summit participating States adopted the Charter.'],
  ])
})

describe('a member and the IAEA', () => {
  table(ghana, [
    ['a member since', 'Ghana has been a [accession:member] of the IAEA since [1960/..:1960].'],
    [
      'safeguards',
      'A safeguards agreement with Ghana has been [agreement:in force] since [1975-02-17/..:17 February 1975].',
    ],
    [
      'a team came',
      'An IAEA team of experts [review:reviewed] the regulatory infrastructure from [2017-01-16/2017-01-23:16 to 23 January 2017].',
    ],
    [
      'fellowships',
      'Between [2005/2010:2005 and 2010], 120 Ghanaian scientists [training:received] training through the Agency.',
    ],
    ['converted', 'The research reactor was [project:converted] to low-enriched fuel in [2017:2017].'],
    ['shipped back', 'In [2017-08:August 2017] the spent fuel was [project:shipped] to China.'],
    ['equipment', 'The Agency [assistance:delivered] two radiotherapy machines to Accra in [2012:2012].'],
    ['director general', 'Director General Yukiya Amano [visit:visited] Accra in [2012-03:March 2012].'],
    ['follow-up mission announced', 'A follow-up mission is [review planned:scheduled] for [2026:2026].'],
  ])
})

describe('a partner and NATO', () => {
  table(morocco, [
    [
      'forces and their place',
      'Moroccan troops [operation:took part] in IFOR and SFOR in Bosnia and Herzegovina from [1996/2004:1996 to 2004].',
    ],
    [
      'port visit with exercise',
      'In [2008:2008] the frigate Mohammed V [exercise:participated] in a naval exercise off Cartagena.',
    ],
    [
      'tactical agreement',
      'An exchange of letters was [agreement:signed] on [2009-10-22:22 October 2009], which allows Moroccan ships to join Operation Active Endeavour.',
    ],
    [
      'the third programme',
      'The country’s third Individual Partnership and Cooperation Programme was [agreement:agreed] in [2014:2014].',
    ],
    [
      'a centre accredited',
      'The centre in Kenitra was [recognition:certified] as a Partnership Training Centre in [2016:2016].',
    ],
    [
      'hosted and chaired',
      'Rabat [meeting:hosted] the annual conference in [2006:2006], the first to be held in a Dialogue country.',
    ],
    ['prize', 'Professor Amina Alaoui was [recognition:awarded] the Partnership Prize in [2012:2012].'],
    ['joining a dialogue', 'Morocco [accession:joined] the Mediterranean Dialogue in [1995:1995].'],
  ])
})

describe('a country and the UN', () => {
  table(cambodia, [
    ['admission', 'Cambodia was [accession:admitted] to the United Nations on [1955-12-14:14 December 1955].'],
    [
      'a mission of its time',
      'The United Nations Transitional Authority in Cambodia (UNTAC) was [operation:deployed] in [1992-03:March 1992] and [operation:withdrawn] in [1993-09:September 1993].',
    ],
    ['peacekeepers sent', 'Cambodia [operation:sent] its first deminers to Sudan in [2006:2006].'],
    ['a tribunal', 'The agreement on the tribunal was [agreement:signed] in Phnom Penh on [2003-06-06:6 June 2003].'],
    [
      'a rapporteur',
      'The Special Rapporteur [visit:visited] the country in [2015-09:September 2015] and [review:presented] her report in [2016-09:September 2016].',
    ],
    ['millennium goals: a target year', 'The aim is to halve poverty by [none:2030].'],
  ])
})
