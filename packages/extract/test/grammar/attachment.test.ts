import { describe } from 'vitest'
import { table } from './reading.ts'

describe('a time goes to one clause', () => {
  table([
    ['at the end', 'Oman [happened 2005:signed] the letter in 2005.'],
    ['at the front', 'In 2005 Oman [happened 2005:signed] the letter.'],
    ['in the middle', 'Oman in 2005 [happened 2005:signed] the letter.'],
    ['after a comma', 'Oman, in 2005, [happened 2005:signed] the letter.'],
    ['inside the verb group', 'The letter was in 2005 [happened 2005:signed] by Oman.'],
    ['each its own', 'Oman [happened 2005:signed] the letter in 2005 and [happened 2007:ratified] it in 2007.'],
    ['each its own, two subjects', 'Oman [happened 2005:signed] in 2005, and Qatar [happened 2007:followed] in 2007.'],
    ['two for one', 'The partnership was [happened 2003 2006:revised] in 2003 and 2006.'],
    [
      'goes on with the subject',
      'He [happened 2018-03:visited] Kigali in March 2018 and [happened 2018-03:signed] a plan.',
    ],
    ['a second subject has none', 'Oman signed the letter and in 2007 Qatar [happened 2007:joined].'],
    ['a semicolon', 'The office [happened 2001:opened] in 2001; a second one [happened 2004:followed] in 2004.'],
    ['but', 'Ties were [happened 1980:suspended] in 1980, but were [happened 1983:restored] in 1983.'],
    ['after a colon', 'One thing was clear: in 2009 the Council [happened 2009:agreed] on the plan.'],
    [
      'three verbs',
      'In 1998 he [happened 1998:visited] Baku, [happened 1998:opened] a school and [happened 1998:signed] a treaty.',
    ],
    ['since', 'Since 2002 the country has [happened 2002/..:participated] in the exercise.'],
    ['by', 'The work was [happened 2014:completed] by 2014.'],
    ['a passive with an agent', 'The centre was [happened 2006:opened] by the Secretary General in 2006.'],
    ['a place between', 'The agreement was [happened 1996-06:signed] at a ceremony in Brussels in June 1996.'],
  ])
})

describe('relative, when- and that-clauses', () => {
  table([
    ['which at the end', 'Niger signed a treaty which was [happened 2004:ratified] in 2004.'],
    [
      'which in the middle',
      'The treaty, which was [happened 2001:signed] in 2001, [happened 2004:entered] into force in 2004.',
    ],
    [
      'that in the middle',
      'The treaty that Niger [happened 2001:signed] in 2001 [happened 2004:entered] into force in 2004.',
    ],
    ['no pronoun', 'The treaty Niger [happened 2001:signed] in 2001 [happened 2004:entered] into force in 2004.'],
    ['who', 'Jan Kowal, who [happened 2001:visited] Dakar in 2001, [happened 2004:became] Minister in 2004.'],
    ['where', 'In 2001 he [happened 2001:visited] Dakar, where he [happened:opened] a school.'],
    [
      'when leads',
      'When Niger [happened 2001:joined] in 2001, the Council [happened 2001:sent] a letter.'.replace(
        '[happened 2001:sent]',
        'sent',
      ),
    ],
    ['when follows', 'Ties [happened:began] when Niger [happened 1996:joined] the Council in 1996.'],
    ['since, when', 'They have been partners since 1996, when Niger [happened 1996/..:joined].'],
    ['in, when', 'Ties go back to 1963, when the agreement was [happened 1963:signed].'],
    [
      'after a clause',
      'After the Council [happened 1999:adopted] the plan in 1999, Niger [happened 2000:opened] an office in 2000.',
    ],
    ['after a noun', 'After the summit in 1999 Niger [happened 1999:opened] an office.'],
    [
      'before a clause',
      'Niger [happened 1998:opened] an office in 1998 before the Council [happened 1999:adopted] the plan in 1999.',
    ],
    ['until', 'The mission [happened:stayed] until the Council [happened 2003:closed] it in 2003.'],
    ['while', 'While Niger [happened 2001:chaired] the Council in 2001, Chad [happened 2002:joined] in 2002.'],
    ['because', 'Niger [happened 2001:left] in 2001 because the Council [happened 2000:raised] its fees in 2000.'],
    ['that', 'In 2004 the Council [happened 2004:announced] that Niger had [happened:met] the criteria.'],
    [
      'a relative in a that-clause',
      'It said that the plan, which [happened 2001:began] in 2001, was [happened 2005:completed] in 2005.',
    ],
  ])
})

describe('participles, infinitives and nouns', () => {
  table([
    ['a reduced participle', 'The treaty [happened 2001:signed] in 2001 [happened 2004:entered] into force in 2004.'],
    ['between commas', 'The treaty, [happened 2001:signed] in 2001, [happened 2004:entered] into force in 2004.'],
    ['after an object', 'Niger hosted a summit [happened 2001:attended] by ten leaders in 2001.'],
    [
      'at the front',
      '[happened 1995:Established] in 1995, the centre has [happened 2001/..:trained] officers since 2001.',
    ],
    ['after a comma', 'Niger took part in the summit, [happened 1992-06:held] in Dakar in June 1992.'],
    [
      'a gerund',
      'China [happened 1990:restored] ties in 1990, [happened 1991:establishing] relations with Chad in 1991.',
    ],
    ['by under an infinitive', 'In 2005 they [happened 2005:agreed] to [goal:open] a centre by 2011.'],
    ['no date but that of the goal', 'The Council [happened 2005:agreed] to [goal:open] a centre in 2005.'],
    ['a purpose', 'NATO [happened 1999:sent] a team to [goal:assess] the damage in 1999.'],
    ['of a noun', 'The Council [happened 2011-06:referred] in June 2011 to the report of May 2010.'],
    ['before a noun', 'In 2012 the Council [happened 2012:discussed] the May 2010 report.'],
    ['a meeting with its date', 'At the 2010 summit the leaders [happened 2010:adopted] a concept.'],
    ['during a visit', 'During his May 2004 visit he [happened 2004-05:opened] a school.'],
    ['a bracket', 'A five-year (2005-2010) plan was [happened 2004:adopted] in 2004.'],
    ['a bracket behind a name', 'The Charter (1997) was [happened 2003:revised] in 2003.'],
    ['a plan for later years', 'In 2015 they [happened 2015:signed] a plan for 2016-2020.'],
  ])
})

describe('rows', () => {
  table([
    ['a label', '1992: Niger [happened 1992:joins] the Council.\n1994: Niger [happened 1994:signs] a treaty.'],
    ['no subject', '1992: [happened 1992:Joins] the Council.\n1994: [happened 1994:Signs] a treaty.'],
    ['no verb', '1992: [happened 1992:Opening] of the office.\n1994: [happened 1994:Signature] of a treaty.'],
    ['a participle', '1992: Ankara Agreement [happened 1992:signed].\n1994: Protocol [happened 1994:ratified].'],
    [
      'two nouns',
      '1992: [happened 1992:Visit] of the Minister and [happened 1992:signature] of a treaty.\n1994: [happened 1994:Accession].',
    ],
    [
      'a semicolon',
      '1992: Niger [happened 1992:joins]; [happened 1992:opening] of an office.\n1994: [happened 1994:Accession].',
    ],
    [
      'a date of its own',
      '1992: Niger [happened 1992:joins]. Chad [happened 1993:follows] in 1993.\n1994: [happened 1994:Accession].',
    ],
    ['a time in the row', '1992: On 3 May Niger [happened 1992-05-03:joins].\n1994: [happened 1994:Accession].'],
  ])
})
