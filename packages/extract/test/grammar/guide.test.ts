import { describe } from 'vitest'
import { table } from './reading.ts'

describe('clauses and verbs', () => {
  table([
    [
      'two times, two clauses',
      'On 1 May 2002 Georgia [happened 2002-05-01:signed] a plan with NATO, and on 7 March 2004, Georgia [happened 2004-03-07:joined] the Planning and Review Process.',
    ],
    [
      'a fronted time is shared',
      'On 3 May 2001 NATO [happened 2001-05-03:opened] an office and Georgia [happened 2001-05-03:joined] the Process.',
    ],
    ['a shared object', 'NATO [happened 2009:opened], and Kazakhstan [happened 2009:funded], a centre in 2009.'],
    ['two verbs', 'In 2004 it [happened 2004:elaborated] and [happened 2004:submitted] its first plan.'],
    [
      'the first to',
      'Albania was the first country to [happened 1994-02-23:sign] the Framework Document on 23 February 1994.',
    ],
    ['one of the first to', 'It became one of the first to [happened 1994:join] in 1994.'],
    ['"thanks" is no verb', 'In 2001, thanks to the help of the Allies, Albania [happened 2001:signed] a treaty.'],
    ['"related" is none', 'In 2003 Albania [happened 2003:adopted] a law and related reforms.'],
    ['a noun after "was"', 'A major step [happened 2005:was] the commissioning of a laboratory in 2005.'],
    ['putting a signature', 'In Baku they [happened 2010:put] their signatures to a framework agreement in 2010.'],
    ['a split particle', 'NATO [happened 2011:handed] the hospital over to the ministry in 2011.'],
    ['a command', 'NATO [happened 2011:handed] over command in 2011.'],
    [
      'an apposition',
      'H.E. Bao Zhong, the then Foreign Minister of Kazakhstan, [happened 2009:attended] the forum in 2009.',
    ],
    ['a rank', 'Lt.-Gen. (ret.) Jan Kowal [happened 2010:visited] Astana in 2010.'],
  ])
})

describe('whether it happened', () => {
  table([
    ['failing', 'Parliament failed to [failed:ratify] the agreement in 2010.'],
    ['neither nor', 'Kazakhstan [denied:joined] neither the PfP nor the PARP in 1994.'],
    ['refusing', 'The agreement that Kazakhstan [failed:refused] to [failed:sign] was [failed:withdrawn] in 2011.'],
    ['hoping', 'The centre that NATO had [possible:hoped] would [goal:open] in 2016 is still a plan.'],
    ['dropping', 'The plan to [failed:open] a centre was [failed:dropped] in 2012.'],
    ['ending', 'Kazakhstan [happened 2013:pulled] out of the exercise in 2013.'],
    ['ceasing', 'NATO [happened 2014:ceased] its support to the centre in 2014.'],
    ['wishing', 'The Allies [possible:wished] to [possible:see] the country [possible:join] in 1997.'],
  ])
})

describe('which time', () => {
  table([
    [
      'a goal has its date',
      'June 2004: The Council [happened 2004-06:decides] to [goal:remove] all tariffs on steel by 2009.',
    ],
    ['a date before a noun', '12 April 2008: NATO [happened 2008-04-12:proposes] a November 2009 review of the plan.'],
    ['a plan has its period', 'A three-year (2006-2008) plan was [happened 2005:adopted] in 2005.'],
    [
      'a time that only places another',
      'Kazakhstan [happened 1994:became] a member in 1994, shortly after [happened 1991:declaring] independence in 1991.',
    ],
    [
      'a report that is cited',
      'The Council, [aside:referring] to the report of 20 May 2011, [happened 2011-06-03:decided] on 3 June 2011 to [goal:open] an office.',
    ],
    [
      'a noun with its date',
      'The Opinion on the application from 1998 [happened 1998:concludes] that reforms are needed.',
    ],
    [
      'since a time, when',
      'Relations have been developing since 2013, when the two [happened 2013/..:signed] an agreement.',
    ],
    ['a century is no time here', 'NATO [happened 2010:adapted] to the threats of the 21st century in 2010.'],
    [
      'a relative clause with a time',
      'In 1995 Kazakhstan [happened 1995:joined] the network, which four years later, in 1999, was [happened 1999:transformed].',
    ],
    [
      'a row has two sentences',
      'May 2, 2003: The summit is [happened 2003-05-02:held] in Moscow. A charter is [happened 2003-05-02:adopted].\nMay 5, 2004: NATO [happened 2004-05-05:opens] an office.',
    ],
    [
      'the plan is for later years',
      'In September 2021 they [happened 2021-09:signed] a plan for 2022-2025. Earlier in the summer, the Minister [happened 2021-22:held] talks.',
    ],
  ])
})

describe('who, and what kind', () => {
  table([
    ['joining', 'Kyrgyzstan [happened 1994:joined] the Partnership for Peace in 1994.'],
    ['a row', '2002: The Liberal Party [happened 2002:wins] the general election.'],
    ['a green light', '2003: Parliament [happened 2003:gives] the green light to private radio.'],
    ['welcoming', 'NATO leaders [happened 2009:welcomed] the reform plan in 2009.'],
    ['during a visit', 'During his visit in 2010 the two [happened 2010:signed] an accord.'],
    ['agreeing to', 'The Council [happened 2010:agreed] to [goal:grant] partner status in 2010.'],
    ['becoming', 'Georgia [happened 2007:joined] in 2007, [happened:becoming] the 74th member.'],
    ['credentials', 'In 2008 the Ambassador [happened 2008:presented] his credentials.'],
    ['airspace', 'In 2009 Kazakhstan [happened 2009:opened] its airspace.'],
    ['capitals', 'KAZAKHSTAN [happened 1994-05-27:JOINED] THE PARTNERSHIP FOR PEACE ON 27 MAY 1994.'],
  ])
})
