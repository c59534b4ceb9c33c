import { describe, expect, test } from 'vitest'
import { dateLabel, isDate } from '../../src/dates/dateLabel.ts'

const read = (line: string) => {
  const label = dateLabel(line, 0, line.length)
  return label === null
    ? null
    : [line.slice(label.start, label.end), label.separator, label.kind, line.slice(label.body, label.body + 6).trim()]
}

describe('the date at the head of a row', () => {
  test.each([
    ['1992 Kazakhstan joins', '1992', 'weak', 'dated', 'Kazakh'],
    ['1992  Azerbaijan enters', '1992', 'strong', 'dated', 'Azerba'],
    ['1992\tAzerbaijan', '1992', 'strong', 'dated', 'Azerba'],
    ['1992: joined', '1992', 'strong', 'dated', 'joined'],
    ['1992. Joined', '1992', 'strong', 'dated', 'Joined'],
    ['1999-Opening', '1999', 'strong', 'dated', 'Openin'],
    ['1999 — Opening', '1999', 'strong', 'dated', 'Openin'],
    ['2010 | Opening', '2010', 'strong', 'dated', 'Openin'],
    ['2008-2009 – Project', '2008-2009', 'strong', 'dated', 'Projec'],
    ['2008–09: Project', '2008–09', 'strong', 'dated', 'Projec'],
    ['2011–present     Quarterly', '2011–present', 'strong', 'dated', 'Quarte'],
    ['the 1990s – Talks', 'the 1990s', 'strong', 'dated', 'Talks'],
    ['480 BC – Battle', '480 BC', 'strong', 'dated', 'Battle'],
    ['January 30-31, 1992 – Admission', 'January 30-31, 1992', 'strong', 'dated', 'Admiss'],
    ['30 January – 2 February 1992: Talks', '30 January – 2 February 1992', 'strong', 'dated', 'Talks'],
    ['Tuesday, 4 March 2014 – Talks', 'Tuesday, 4 March 2014', 'strong', 'dated', 'Talks'],
    ['27.06.1997 Signing', '27.06.1997', 'weak', 'dated', 'Signin'],
    ['1997-06-27: Signing', '1997-06-27', 'strong', 'dated', 'Signin'],
    ['15/04/1992 - Signing', '15/04/1992', 'strong', 'dated', 'Signin'],
    ['06/2010: Signing', '06/2010', 'strong', 'dated', 'Signin'],
    ['14.05.2002 – 07.10.2002 Charter', '14.05.2002 – 07.10.2002', 'weak', 'dated', 'Charte'],
    ['15-19.09.2012. Exercise', '15-19.09.2012', 'strong', 'dated', 'Exerci'],
    ['30.09.-10.10.2015: Exercise', '30.09.-10.10.2015', 'strong', 'dated', 'Exerci'],
    ['03.-13.10.2017 – Search', '03.-13.10.2017', 'strong', 'dated', 'Search'],
    ['May 2009 – Opening', 'May 2009', 'strong', 'dated', 'Openin'],
    ['May-August 2019 – Chairs', 'May-August 2019', 'strong', 'dated', 'Chairs'],
    ['Dec. 2005: first', 'Dec. 2005', 'strong', 'dated', 'first'],
    ['Early 1994       The UN', 'Early 1994', 'strong', 'dated', 'The UN'],
    ['Spring 2010: Seminar', 'Spring 2010', 'strong', 'dated', 'Semina'],
    ['In 2009 - The Force', 'In 2009', 'strong', 'dated', 'The Fo'],
    ['March 2020 (planned) – Observation', 'March 2020', 'strong', 'dated', 'Observ'],
    ['The following year – First', 'The following year', 'strong', 'relative', 'First'],
    ['July 1 of the same year - The', 'July 1 of the same year', 'strong', 'relative', 'The'],
    ['Two years later: second', 'Two years later', 'strong', 'relative', 'second'],
    ['Later that year: joint', 'Later that year', 'strong', 'relative', 'joint'],
    ['Undated – A new', 'Undated', 'strong', 'relative', 'A new'],
    ['18 June: Adoption', '18 June', 'strong', 'yearless', 'Adopti'],
    ['August: Exercise', 'August', 'strong', 'yearless', 'Exerci'],
    ['2014', '2014', 'alone', 'dated', ''],
    ['In 2014:', 'In 2014', 'alone', 'dated', ''],
  ])('%s', (line, ...expected) => {
    expect(read(line)).toEqual(expected)
  })

  test.each([
    ['20 schools were rehabilitated'],
    ['2,000 troops'],
    ['2010/2 of the Council'],
    ['Marching in 1992'],
    ['Mayor of Almaty: 1992'],
    ['19921 – no year'],
    ['A1992 – no year'],
    ['Sunday school – opened'],
  ])('none: %s', (line) => {
    expect(read(line)).toBeNull()
  })

  test('a long line costs no more than a short one', () => {
    const line = `1992 ${'1 January '.repeat(100_000)}`
    const start = performance.now()
    for (let i = 0; i < 1000; i++) dateLabel(line, 0, line.length)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

test.each([
  ['16 July 2018', true],
  ['28-30 June 2021', true],
  ['date to be agreed', false],
  ['6 July 2022 in Brussels', false],
])('%s is a date and nothing else: %s', (cell, is) => {
  expect(isDate(cell, 0, cell.length)).toBe(is)
})
