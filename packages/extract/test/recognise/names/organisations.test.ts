import { describe, expect, test } from 'vitest'
import { organisations, places } from './namesIn.ts'

describe('organisations', () => {
  test.each([
    [
      'by acronym and name',
      'The International Atomic Energy Agency (IAEA) was founded',
      ['International Atomic Energy Agency = IAEA', 'IAEA'],
    ],
    [
      'in another spelling',
      'the Organisation for Security and Cooperation in Europe',
      ['Organisation for Security and Cooperation in Europe = OSCE'],
    ],
    [
      'under an earlier name',
      'to the Conference on Security and Co-operation in Europe',
      ['Conference on Security and Co-operation in Europe = OSCE'],
    ],
    ['an organ', 'briefs the North Atlantic Council', ['North Atlantic Council = NATO']],
    ['written in British style', 'cooperation with Nato', ['Nato = NATO']],
    ['in a heading of capitals', 'KAZAKHSTAN AND NATO', ['NATO']],
  ])('%s', (_reason, text, expected) => {
    expect(organisations(text, { organisation: 'WHO' })).toEqual(expected)
  })

  test('stand-ins mean the organisation that the text is about, and nothing elsewhere', () => {
    expect(organisations('The Agency managed it; the Agency left', { organisation: 'IAEA' })).toEqual([
      'The Agency = IAEA',
      'the Agency = IAEA',
    ])
    expect(organisations('The Agency managed it', { organisation: 'EU' })).toEqual([])
    expect(organisations('Allied leaders and the Alliance', { organisation: 'NATO' })).toEqual([
      'Allied = NATO',
      'the Alliance = NATO',
    ])
    expect(organisations('the bank has not sold any', { organisation: 'World Bank' })).toEqual([])
  })

  test('the city of its seat means it in its own texts, the capital in others', () => {
    expect(organisations('Talks in Vienna', { organisation: 'OSCE' })).toEqual(['Vienna = OSCE'])
    expect(places('Talks in Vienna', { organisation: 'OSCE' })).toEqual([])
    expect(organisations('Talks in Vienna', { organisation: 'NATO' })).toEqual([])
    expect(places('Talks in Vienna', { organisation: 'NATO' })).toEqual(['Vienna = AT capital'])
    expect(places('Talks in Vienna', { organisation: 'OSCE', partner: 'AT' })).toEqual(['Vienna = AT capital'])
  })

  test('one that the lexicon does not know is the manifest’s word, its initials and its head noun', () => {
    const organisation = 'Nordic Mediation Council'
    expect(
      organisations('The Nordic Mediation Council (NMC) met. The Council sent it, and NMC staff came.', {
        organisation,
      }),
    ).toEqual([
      'Nordic Mediation Council',
      'NMC = Nordic Mediation Council',
      'The Council = Nordic Mediation Council',
      'NMC = Nordic Mediation Council',
    ])
  })

  test('the manifest’s own label is shown for one that it names otherwise than the lexicon', () => {
    const organisation = 'North Atlantic Treaty Organization'
    expect(organisations('NATO and the Alliance', { organisation })).toEqual([
      `NATO = ${organisation}`,
      `the Alliance = ${organisation}`,
    ])
  })

  test('one that only the manifest knows by its acronym takes the name that the text gives', () => {
    expect(organisations('the Nordic Mediation Council (NMC) met; the NMC left', { organisation: 'NMC' })).toEqual([
      'Nordic Mediation Council = NMC',
      'NMC',
      'NMC',
    ])
  })

  test('the manifest may add one', () => {
    const additions = {
      organisations: [{ label: 'ZZU', name: 'Zonal Zeal Union', organs: ['Zeal Board'], standIns: ['the Zone'] }],
    }
    expect(
      organisations('The Zonal Zeal Union, its Zeal Board and the Zone', { organisation: 'ZZU', additions }),
    ).toEqual(['Zonal Zeal Union = ZZU', 'Zeal Board = ZZU', 'the Zone = ZZU'])
  })
})

describe('countries and regions', () => {
  test.each([
    ['a country', 'in Kazakhstan', ['Kazakhstan = KZ country']],
    ['with its possessive', 'Kazakhstan’s reform', ['Kazakhstan = KZ country']],
    ['its official name', 'the Republic of Moldova', ['Republic of Moldova = MD country']],
    ['a demonym and its plural', 'Kazakh officers and Uzbeks', ['Kazakh = KZ demonym', 'Uzbeks = UZ demonym']],
    ['an older name', 'from Turkey and Burma', ['Turkey = TR country', 'Burma = MM country']],
    [
      'a capital',
      'in Astana, Dushanbe and Kiev',
      ['Astana = KZ capital', 'Dushanbe = TJ capital', 'Kiev = UA capital'],
    ],
    ['a capital without its diacritics', 'in Chisinau', ['Chisinau = MD capital']],
    ['ruined capitals', 'in kyrgyzstan and tajikistan', ['kyrgyzstan = KG country', 'tajikistan = TJ country']],
    ['abbreviations', 'the U.S., the UK and the USA', ['U.S. = US country', 'UK = GB country', 'USA = US country']],
    [
      'the longest',
      'in South Sudan, Guinea-Bissau and the Democratic Republic of the Congo',
      ['South Sudan = SS country', 'Guinea-Bissau = GW country', 'Democratic Republic of the Congo = CD country'],
    ],
    [
      'regions and their adjectives',
      'Central Asian states and the Western Balkans',
      ['Central Asian = Central Asia', 'Western Balkans = Western Balkans'],
    ],
    ['joined by a hyphen', 'the NATO-Georgia Commission', ['Georgia = GE country']],
    ['common words in lower case', 'a turkey on fine china, polish and chad', []],
    ['a pronoun', 'Help us do it', []],
    ['a city in the name of a treaty', 'the Helsinki Final Act', []],
    ['a country in the name of a body', 'Bank of England', ['England = GB country']],
  ])('%s', (_reason, text, expected) => {
    expect(places(text)).toEqual(expected)
  })
})
