import { describe, expect, test } from 'vitest'
import { acronyms, namesIn } from './namesIn.ts'

describe('acronym definitions', () => {
  test.each([
    [
      'long form, then the short one in brackets',
      'the Individual Partnership Action Plan (IPAP) lays out',
      ['IPAP = Individual Partnership Action Plan'],
    ],
    ['a connector lends no letter', 'the Planning and Review Process (PARP)', ['PARP = Planning and Review Process']],
    [
      'hyphenated words lend several',
      'the Euro-Atlantic Disaster Response Coordination Centre (EADRCC)',
      ['EADRCC = Euro-Atlantic Disaster Response Coordination Centre'],
    ],
    [
      'letters inside a word',
      'the Border Management Programme in Central Asia (BOMCA)',
      ['BOMCA = Border Management Programme in Central Asia'],
    ],
    [
      'a hyphenated short form',
      'the Partnership Action Plan on Terrorism (PAP-T)',
      ['PAP-T = Partnership Action Plan on Terrorism'],
    ],
    [
      'after a comma and "or"',
      'the Partnership Action Plan on Terrorism, or PAP-T, which calls',
      ['PAP-T = Partnership Action Plan on Terrorism'],
    ],
    [
      'after a comma and "the"',
      'an appeal of the Euro-Atlantic Disaster Response Coordination Centre, the EADRCC.',
      ['EADRCC = Euro-Atlantic Disaster Response Coordination Centre'],
    ],
    ['the other order', 'PARP (Planning and Review Process) began', ['PARP = Planning and Review Process']],
    [
      'with an introduction',
      'the North Zeal Cooperation Agreement (hereinafter NZCA) was signed',
      ['NZCA = North Zeal Cooperation Agreement'],
    ],
    [
      'letters of another language, before which a name ends',
      'to create a Collective Force for the Caucasian Region (KSKR)',
      ['KSKR = Collective Force for the Caucasian Region'],
    ],
    [
      'a place after it lends no letter',
      'the Border Security Programme in Afghanistan and Central Asia (BSP)',
      ['BSP = Border Security Programme in Afghanistan and Central Asia'],
    ],
    [
      'capitals that a PDF took from the short form',
      'the Asian Contact Group (acg) met',
      ['ACG = Asian Contact Group'],
    ],
    ['half of them', 'the Planning and Review Process (ParP) began', ['PARP = Planning and Review Process']],
    [
      'two acronyms in one bracket',
      'the European Union Force in the Central African Republic (EUFOR RCA)',
      ['EUFOR RCA = European Union Force in the Central African Republic'],
    ],
    ['words of common speech', 'low-enriched uranium (LEU) in 2012', ['LEU = low-enriched uranium']],
    ['nothing shorter in the brackets', 'Kazakhstan (a partner since 1995) joined', []],
    ['letters that do not agree', 'the exercise was held in Almaty (KZ)', []],
    ['a comma before another name', 'Kazakhstan, NATO and others agreed', []],
    ['a number', 'Decision (No. 500)', []],
    ['a word in brackets', 'the second round (online) followed', []],
  ])('%s', (_reason, text, expected) => {
    expect(acronyms(text)).toEqual(expected)
  })

  test('the spans are those of the two forms and of both together', () => {
    const text = 'since the Defence Education Enhancement Programme (DEEP) began'
    const [definition] = namesIn(text).acronyms
    expect(text.slice(definition!.start, definition!.end)).toBe('Defence Education Enhancement Programme (DEEP)')
    expect(text.slice(definition!.expansionSpan.start, definition!.expansionSpan.end)).toBe(
      'Defence Education Enhancement Programme',
    )
    expect(text.slice(definition!.acronymSpan.start, definition!.acronymSpan.end)).toBe('DEEP')
  })

  test('two expansions of one acronym are both given', () => {
    const text = 'the Country Programme Framework (CPF) of one body\nthe Country Partnership Framework (CPF) of another'
    expect(acronyms(text)).toEqual(['CPF = Country Programme Framework', 'CPF = Country Partnership Framework'])
  })
})
