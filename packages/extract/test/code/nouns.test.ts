import { describe } from 'vitest'
import type { Setting } from './codeText.ts'
import { table } from './reading.ts'

const fiji: Setting = { partner: 'FJ', organisation: 'Pacific Council' }
const oman: Setting = { partner: 'OM', organisation: 'Gulf Cooperation Council' }

describe('nouns that tell a happening, with its time', () => {
  table(fiji, [
    [
      'the signing of',
      'The [agreement:signing] of the framework agreement in [1996:1996] opened the way to closer contacts.',
    ],
    [
      'participation since',
      'Fiji’s [accession:participation] in the Ocean Process since [2002/..:2002] has helped it to reform its navy.',
    ],
    [
      'since its accession in',
      'Since its [accession:accession] in [1994:1994], Fiji has taken part in many activities.',
    ],
    ['the opening of', 'With the [establishment:opening] of the office in Suva in [2001:2001] contacts became easier.'],
    ['a visit of', 'A [visit:visit] of the Secretary General to Suva took place in [2003-06:June 2003].'],
    [
      'following the deployment',
      'Following the [operation:deployment] of its first company in [2003:2003], Fiji asked for more training.',
    ],
  ])
})

describe('rows of a chronology without a verb', () => {
  const before =
    '1990 – Independence of the Council’s fifth member\n1991 – Signature of the charter of the Council in Suva\n'
  // The row after shows that this is a list.
  const after = '2014 – Visit of the Secretary General to Nadi\n'
  table({ ...fiji, before, after }, [
    ['opening', '[1999:1999] – [establishment:Opening] of the Pacific Training Centre in Suva'],
    ['accession', '[1995:1995] – [accession:Accession] of Fiji to the Ocean Process'],
    ['signature', '[1998:1998] – [agreement:Signature] of the transit agreement with Fiji'],
    [
      'no noun of action, but one that says what it was',
      '[2004:2004] – First joint [exercise:exercise] in the Lau islands',
    ],
    ['a conference', '[2006:2006] – Regional [meeting:conference] on fisheries in Nadi'],
    [
      'a conference organised together',
      '[2005:2005] – International Conference on the Sea, [meeting:co-organised] with the Agency',
    ],
    ['a participle', '[2007:2007] – Training centre in Nadi [recognition:accredited]'],
  ])
})

describe('rows that inherit their year', () => {
  const before = '1992\nOman signs the charter of the Council.\n'
  table({ ...oman, before }, [
    ['year on the line above', '[1994:1994]\nOman [accession:joins] the Sea Lanes Process.'],
    [
      'two rows of one year',
      '[1997:1997]\nOman [agreement:signs] the protocol.\nA delegation of the Council [visit:visits] Muscat.',
    ],
    [
      'the year before the row',
      '[2003:2003] Oman [establishment:opens] its mission to the Council.',
      { before: '2001 Oman signs the charter.\n2002 Oman hosts a conference.\n' },
    ],
  ])
})

describe('a row whose words begin with a finer date', () => {
  const before = '2001        Oman signs the charter.\n2002        Oman hosts a conference.\n'
  table({ ...oman, before }, [
    [
      'a month, and the row below has the year alone',
      '2003        [2003-03:March]: Oman [agreement:signs] the protocol.\n            Oman [establishment:opens] a mission in [2004:2004].',
    ],
    ['a month and a day', '2005        [2005-06-07:June 7]: The Sultan [visit:visits] the headquarters.'],
    ['a day and a month', '2006        [2006-11-29:29 November] – Oman and Qatar [agreement:sign] the agreement.'],
    ['a range of months', '[2007-01/2007-02:01-02.2007] – [meeting:Seminar] on fisheries in Muscat'],
  ])
})

describe('one dated item of a list', () => {
  const before = '• Oman is a member of the Council.\n'
  const after = '• The office in Muscat runs courses.\n'
  table({ ...oman, before, after }, [
    ['is a row, and the others take nothing from it', '• [2013:2013]: Oman [establishment:opens] a mission'],
    ['behind a pictogram', '🎯 [2013:2013]: Oman [establishment:opens] a mission'],
  ])
})

describe('a row of two parts, each with its date', () => {
  const before = '2001 – Oman signs the charter.\n2002 – Oman hosts a conference.\n'
  table({ ...oman, before }, [
    [
      'a time before a colon is that of what follows',
      'Late [2008:2008]: Muscat [meeting:workshop] on fisheries; [2009:mid-2009]: [agreement:ratification] of the convention',
    ],
  ])
})

describe('what a row tells that is no event', () => {
  const before = '2001 – Oman signs the charter.\n2002 – Oman hosts a conference.\n'
  table({ ...oman, before }, [
    ['independence', '[=no-activity:1971] – Oman proclaims its independence.'],
    ['a coup', '[=other-affairs:1999] – New coup.'],
    ['an overthrow', '[=other-affairs:1970] – The Sultan is overthrown.'],
    ['a jubilee', '[=anniversary:2018] – Oman celebrates the 20th anniversary of its membership.'],
  ])
})

describe('participles', () => {
  table(oman, [
    ['after a comma', 'The agreement, [agreement:signed] in [1997:1997], gives both sides a forum for consultation.'],
    ['after its noun', 'The Council runs a programme [project:launched] in [2010:2010] for young scientists.'],
    ['at the head', '[establishment:Opened] in [2004:2004], the centre offers courses to officers.'],
    [
      'at the head, with the doer after the comma',
      '[establishment:Founded] in [1995:1995], the centre is the oldest of its kind in Muscat.',
    ],
    [
      'a gerund says how: no second mention',
      'In [2005:2005] Oman [agreement:signed] the protocol, becoming the ninth party to it.',
    ],
  ])
})
