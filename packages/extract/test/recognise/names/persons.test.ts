import { describe, expect, test } from 'vitest'
import { affiliations, persons } from './namesIn.ts'

describe('persons with their office', () => {
  test.each([
    [
      'office, comma, name',
      'The President of Kazakhstan, Nursultan Nazarbayev, visits NATO',
      ['Nursultan Nazarbayev: President of Kazakhstan'],
    ],
    ['office and name', 'Foreign Minister Pekka Haavisto handed it over', ['Pekka Haavisto: Foreign Minister']],
    [
      'an owner belongs to the office',
      'Kazakhstan’s Foreign Minister Yerzhan Kazykhanov attends',
      ['Yerzhan Kazykhanov: Kazakhstan’s Foreign Minister'],
    ],
    [
      'what it is about, then the name',
      'Minister of Foreign Affairs of Kazakhstan, Erlan Idrissov, visits',
      ['Erlan Idrissov: Minister of Foreign Affairs of Kazakhstan'],
    ],
    [
      'no comma after what it is about',
      'Minister of Foreign Affairs of Kyrgyzstan Erlan Abdyldaev met',
      ['Erlan Abdyldaev: Minister of Foreign Affairs of Kyrgyzstan'],
    ],
    [
      'in brackets',
      'Left:  Kanat Saudabayev (Minister of Foreign Affairs of Kazakhstan) shaking hands',
      ['Kanat Saudabayev: Minister of Foreign Affairs of Kazakhstan'],
    ],
    [
      'name, office',
      'Donald Tusk, President of the European Council, visited',
      ['Donald Tusk: President of the European Council'],
    ],
    [
      'the office of an office',
      'The NATO Secretary General’s Special Representative for the Caucasus and Central Asia, James Appathurai, conducts',
      ['James Appathurai: NATO Secretary General’s Special Representative for the Caucasus and Central Asia'],
    ],
    [
      'another office inside',
      'James Appathurai, Special Representative of the NATO Secretary General for the Caucasus and Central Asia, comes',
      ['James Appathurai: Special Representative of the NATO Secretary General for the Caucasus and Central Asia'],
    ],
    [
      'two offices of one holder',
      'James Appathurai, the NATO Deputy Assistant Secretary General (DASG) for Political Affairs and Security Policy and Special Representative for Central Asia visits',
      [
        'James Appathurai: NATO Deputy Assistant Secretary General (DASG) for Political Affairs and Security Policy and Special Representative for Central Asia',
      ],
    ],
    [
      'two offices of two holders',
      'President Nursultan Nazarbayev and Director General Yukiya Amano opened it',
      ['Nursultan Nazarbayev: President', 'Yukiya Amano: Director General'],
    ],
    [
      'joined by a dash',
      'Deputy Prime Minister – Minister of Finance Jamshid Kuchkarov signed',
      ['Jamshid Kuchkarov: Deputy Prime Minister – Minister of Finance'],
    ],
    [
      'an office outdoes a rank',
      'between General Petr Pavel, Chairman of the NATO Military Committee, and General Valery Gerasimov, Chief of the Russian General Staff',
      ['Petr Pavel: Chairman of the NATO Military Committee', 'Valery Gerasimov: Chief of the Russian General Staff'],
    ],
    [
      'a rank between office and name',
      'Deputy Minister of Defence Colonel Taalaibek Omuraliev',
      ['Taalaibek Omuraliev: Deputy Minister of Defence'],
    ],
    [
      'a former one',
      'Kazakhstani former Minister for Foreign Affairs Yerzhan Kazykhanov',
      ['Yerzhan Kazykhanov: Kazakhstani former Minister for Foreign Affairs'],
    ],
    ['a successor', 'visited in May; his successor, Charles Michel, visited', ['Charles Michel']],
    [
      'a plural before two names',
      'Presidents Vladimir Putin and Xi Jinping met',
      ['Vladimir Putin: President'.replace('President', 'Presidents'), 'Xi Jinping: Presidents'],
    ],
    [
      'forms of address',
      'H.E. Mr. Ramtane Lamamra, Minister of Foreign Affairs of Algeria, met',
      ['Ramtane Lamamra: Minister of Foreign Affairs of Algeria'],
    ],
    [
      'appointed as',
      'appointed Huang Xia as Special Envoy for the Great Lakes in January',
      ['Huang Xia: Special Envoy for the Great Lakes'],
    ],
    ['after a colon', 'Director General: Yukiya Amano', ['Yukiya Amano: Director General']],
  ])('%s', (_reason, text, expected) => {
    expect(persons(text)).toEqual(expected)
  })

  test.each([
    ['particles', 'NATO Secretary General, Jaap de Hoop Scheffer, visits', 'Jaap de Hoop Scheffer'],
    ['a particle with its capital', 'the Chairman-in-Office, Karel De Gucht.', 'Karel De Gucht'],
    ['three names', 'Director General Rafael Mariano Grossi visited', 'Rafael Mariano Grossi'],
    ['the father’s name', 'Crown Prince Mohammed bin Salman arrived', 'Mohammed bin Salman'],
    [
      'an article in it',
      'Secretary General Abdullatif bin Rashid Al Zayani visited',
      'Abdullatif bin Rashid Al Zayani',
    ],
    ['a hyphen', 'Secretary-General Ban Ki-moon opened', 'Ban Ki-moon'],
    ['a number', 'King Abdullah II visits', 'Abdullah II'],
    ['four syllables', 'Minister Nguyen Thi Kim Tien received', 'Nguyen Thi Kim Tien'],
    ['diacritics', 'Prime Minister Nguyễn Xuân Phúc attended', 'Nguyễn Xuân Phúc'],
    ['initials', 'Ambassador A. B. Karimov said', 'A. B. Karimov'],
    ['capitals that a PDF took', 'Foreign Minister anatoliy Zlenko brought it', 'Anatoliy Zlenko'],
    ['no office', 'As Anders Fogh Rasmussen noted, much remains', 'Anders Fogh Rasmussen'],
  ])('the whole name: %s', (_reason, text, expected) => {
    expect(persons(text).map((person) => person.split(':')[0])).toEqual([expected])
  })

  test.each([
    ['a university named after one', 'at the Al Farabi Kazakh National University and Nazarbayev University'],
    ['a foundation', 'the Alexander von Humboldt Foundation'],
    ['a programme', 'Horizon Europe said'],
    ['a place named after one', 'on the Marshal Baghramyan training ground'],
    ['an office alone', 'The President of Kazakhstan visits. The Prime Minister left'],
    ['an office and a verb', 'Defence Minister visits Kazakhstan'],
    ['a country', 'the Foreign Minister, Kazakhstan said, agreed'],
    ['two offices', 'the Secretary General and Prime Minister met'],
    ['general elections', 'General elections were held, and General Assembly resolutions adopted'],
  ])('none: %s', (_reason, text) => {
    expect(persons(text)).toEqual([])
  })
})

describe('persons without an office', () => {
  test.each([
    ['a form of address with an apostrophe', 'On Friday Dato’ Rahman Idris visited Beijing', ['Rahman Idris']],
    ['H.E. alone', 'when H.E. Erlan Idrissov attended the session', ['Erlan Idrissov']],
    ['two who signed', 'signed by Mircea Duca and Manfred Vogel in Brussels', ['Mircea Duca', 'Manfred Vogel']],
    ['who served', 'Frederick Nolan served as president', ['Frederick Nolan']],
    ['a hyphen that a line broke', 'Managing Director Ngozi Okon- Weala travels', ['Ngozi Okon-Weala']],
    ['two words that nobody speaks', 'Northern Harbour opened in May', []],
  ])('%s', (_reason, text, expected) => {
    expect(persons(text).map((one) => one.split(':')[0])).toEqual(expected)
  })
})

describe('surnames', () => {
  test('mean the full name of the same text', () => {
    const text = 'Secretary General Jens Stoltenberg visited Kyiv. Stoltenberg said so, and Mr Stoltenberg left.'
    expect(persons(text)).toEqual(['Jens Stoltenberg: Secretary General', 'Jens Stoltenberg', 'Jens Stoltenberg'])
  })

  test('of two who share one the last named before', () => {
    const text = 'President Heydar Aliyev brought it in.\nPresident Ilham Aliyev visits.\nPresident Aliyev speaks.'
    expect(persons(text).at(-1)).toBe('Ilham Aliyev: President')
  })

  test('another given name is another person', () => {
    const text = 'President Nursultan Nazarbayev spoke. Bota Nazarbayev University did not.'
    expect(persons(text)).toEqual(['Nursultan Nazarbayev: President'])
  })
})

describe('whose office it is', () => {
  test.each([
    ['the country in its words', 'Hungarian Foreign Minister Peter Szijjarto spoke', 'HU'],
    ['the organisation in its words', 'OSCE Secretary General Thomas Greminger spoke', 'OSCE'],
    ['an organ of it', 'Donald Tusk, President of the European Council, visited', 'EU'],
    ['an office of a state alone is the partner’s', 'Energy Minister Kanat Bozumbayev received it', 'KZ'],
    ['an office of an organisation alone is the document’s', 'Secretary General Jens Stoltenberg came', 'NATO'],
    ['a rank alone tells nothing', 'General Petr Pavel spoke', null],
  ])('%s', (_reason, text, expected) => {
    expect(affiliations(text)).toEqual([expected])
  })
})
