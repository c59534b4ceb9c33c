import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/layout/Block.ts'
import { extractReferences } from '../../../src/recognise/references/extractReferences.ts'

const entries = (lines: ReadonlyArray<string>) => {
  const text = lines.join('\n')
  const blocks: Array<Block> = []
  let start = 0
  for (const line of lines) {
    blocks.push({ role: 'reference', start, end: start + line.length, headings: [], label: null, inherited: null })
    start += line.length + 1
  }
  return extractReferences(text, blocks)
}

const nothing = { authors: [], title: null, container: null, year: null, url: null, accessed: null }

describe('references', () => {
  test.each([
    [
      'a title and an address that a line break cut twice',
      'Wales Summit Declaration // http://www.nato.int/cps/en/ natohq/official_texts_ 112964.htm [accessed: 02/11/2014]',
      {
        title: 'Wales Summit Declaration',
        url: 'http://www.nato.int/cps/en/natohq/official_texts_112964.htm',
        accessed: '2014-11-02',
      },
    ],
    [
      'a title in quotation marks, without the comma that they enclose',
      'See: M.M. Tazhin, “Natsional’naia bezopasnost,” Ekonomicheskie strategii, No. 1, 2007, pp. 6-10.',
      {
        authors: ['M.M. Tazhin'],
        title: 'Natsional’naia bezopasnost',
        container: 'Ekonomicheskie strategii',
        year: 2007,
      },
    ],
    [
      'a book that it stands in, with editors and place',
      'M.T. Laumulin, “Interesy Zapada,”in: Sotrudnichestvo stran: materialy konferentsii, ed. by M. Ashimbaev, J. Mennuti,Almaty, 2005, p. 69.',
      {
        authors: ['M.T. Laumulin'],
        title: 'Interesy Zapada',
        container: 'Sotrudnichestvo stran: materialy konferentsii',
        year: 2005,
      },
    ],
    [
      'a newspaper with a day',
      '“Perspektivy sotrudnichestva,” IWPR, 19 March, 2007.',
      { title: 'Perspektivy sotrudnichestva', container: 'IWPR', year: 2007 },
    ],
    [
      'a number in a title is no year of it',
      '“Voennaia doktrina ot 21 marta 2007 goda No. 299,” Kazakhstanskaia pravda, 7 April, 2008.',
      { title: 'Voennaia doktrina ot 21 marta 2007 goda No. 299', container: 'Kazakhstanskaia pravda', year: 2008 },
    ],
    [
      'a title without quotation marks, with its volume',
      'M.T. Laumulin, Tsentral’naia Azia, Vol. II: Vneshniaia politika, Kazakhstan Institute, Almaty, 2006, p. 178.',
      { authors: ['M.T. Laumulin'], title: 'Tsentral’naia Azia, Vol. II: Vneshniaia politika', year: 2006 },
    ],
    [
      'as libraries to the east write it',
      'Bondar I. After Bucharest // Mizhnarodni vidnosyny, No. 2 (17), 2010, pp. 14-22.',
      { authors: ['Bondar I.'], title: 'After Bucharest', container: 'Mizhnarodni vidnosyny', year: 2010 },
    ],
    [
      'a book',
      '2. Shevchuk L. Partnership in Practice. Kyiv, 2004, p. 199.',
      { authors: ['Shevchuk L.'], title: 'Partnership in Practice', year: 2004 },
    ],
    [
      'year in brackets, two authors',
      'Smith, J., & Doe, A. (2010). Borders and bridges. Journal of Peace, 12(3), 4–5.',
      { authors: ['Smith, J.', 'Doe, A.'], title: 'Borders and bridges', container: 'Journal of Peace', year: 2010 },
    ],
    ['an address alone', '[www.s-cica.org].', { url: 'www.s-cica.org' }],
    ['the same as before', 'Ibidem, p. 2014.', { title: 'Ibidem' }],
    [
      'a source of figures',
      'According to the data of the RK Ministry of Defense, available at [www.mod.kz].',
      { authors: ['RK Ministry of Defense'], url: 'www.mod.kz' },
    ],
    [
      'an address in plain words',
      'D. Satpaev, “NATO i Kazakhstan,” available at [www.liter.kz].',
      { authors: ['D. Satpaev'], title: 'NATO i Kazakhstan', url: 'www.liter.kz' },
    ],
  ])('%s', (_reason, line, expected) => {
    const [{ start, end, ...entry }] = entries([line]) as [ReturnType<typeof entries>[number]]
    expect({ ...entry }).toEqual({ ...nothing, ...expected })
    expect([start, end]).toEqual([0, line.length])
  })

  test.each([
    ['the day first', 'A // http://a.org/b [accessed: 02/11/2014]', '2014-11-02'],
    ['a month in words', 'A // http://a.org/b [accessed 2 November 2014]', '2014-11-02'],
    ['the American way', 'A // http://a.org/b (last accessed November 2, 2014)', '2014-11-02'],
    ['as ISO writes it', 'A // http://a.org/b [accessed: 2014-11-02]', '2014-11-02'],
    ['no such day', 'A // http://a.org/b [accessed: 31/02/2014]', null],
  ])('accessed: %s', (_reason, line, expected) => {
    expect(entries([line])[0]!.accessed).toBe(expected)
  })

  test('a day past 12 in one entry tells the order for all', () => {
    const lines = ['A // http://a.org/b [accessed: 02/11/2014]', 'B // http://a.org/c [accessed: 02/25/2014]']
    expect(entries(lines).map(({ accessed }) => accessed)).toEqual(['2014-02-11', '2014-02-25'])
  })

  test('only blocks of references are read', () => {
    const text = 'Wales Summit Declaration // http://www.nato.int/x'
    expect(
      extractReferences(text, [
        { role: 'paragraph', start: 0, end: text.length, headings: [], label: null, inherited: null },
      ]),
    ).toEqual([])
  })

  test('a long entry without any sign of its parts is read in linear time', () => {
    const began = performance.now()
    entries([`${'Aaa Bbb, Ccc '.repeat(20_000)}.`])
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
