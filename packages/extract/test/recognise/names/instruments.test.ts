import { describe, expect, test } from 'vitest'
import { instruments, listed } from './namesIn.ts'

describe('instruments of the lexicon', () => {
  test.each([
    ['by acronym', 'Kazakhstan joins the PARP', ['PARP']],
    [
      'by name, where the acronym is what everyone says',
      'joins the North Atlantic Cooperation Council',
      ['North Atlantic Cooperation Council = NACC'],
    ],
    [
      'of nested names only the longest',
      'in the PfP Planning and Review Process (PARP)',
      ['PfP Planning and Review Process (PARP) = PARP'],
    ],
    ['with what only says what it is', 'within the PfP programme', ['PfP programme = PfP']],
    [
      'without its acronym where the text has none',
      'at the Border Management Staff College',
      ['Border Management Staff College'],
    ],
    [
      'with the acronym that the text uses elsewhere',
      'the Border Management Staff College opened\na course at the BMSC',
      ['Border Management Staff College = BMSC', 'BMSC'],
    ],
    ['under the name that the text prefers', 'the anti-drug operation “Kanal”', ['Kanal']],
    ['in another spelling', 'the EADRCC “ZHETSYU” exercise', ['EADRCC', 'ZHETSYU = ZHETYSU']],
    [
      'in American spelling',
      'the Resource and Information Center on NATO',
      ['Resource and Information Center on NATO = Resource and Information Centre on NATO'],
    ],
    ['with capitals lost', 'the virtual silk highway, a project', ['virtual silk highway = Virtual Silk Highway']],
    [
      'with capitals lost in quotation marks',
      'annual exercises, named «steppe eagle»',
      ['steppe eagle = Steppe Eagle'],
    ],
    ['ruined small capitals', 'agreed an iPaP with isaF nations', ['iPaP = IPAP', 'isaF = ISAF']],
    ['the plural of an acronym', 'agreed two IPAPs', ['IPAPs = IPAP']],
    ['a common word in lower case is none', 'a deep reform and a map of the area', []],
    ['an acronym that only looks like a plural', 'the MAPS survey', []],
    ['a word that is an exercise only beside the word', 'Search and rescue went on', []],
    ['the name of its organisation', 'the Collective Security Treaty Organisation met', []],
  ])('%s', (_reason, text, expected) => {
    expect(instruments(text)).toEqual(expected)
  })

  test('a common name counts only in texts about the organisation that it belongs to', () => {
    expect(instruments('The Additional Protocol was signed', { organisation: 'IAEA' })).toEqual(['Additional Protocol'])
    expect(instruments('Seit dem Customs Union Day', { organisation: 'IAEA' })).toEqual([])
  })
})

describe('instruments without an entry', () => {
  test.each([
    [
      'from their definition',
      'the Zonal Training Enhancement Programme (ZTEP) began',
      ['Zonal Training Enhancement Programme (ZTEP) = ZTEP'],
    ],
    [
      'and then by their acronym',
      'the Zonal Training Enhancement Programme (ZTEP) began\nin 2008 ZTEP ended',
      ['Zonal Training Enhancement Programme (ZTEP) = ZTEP', 'ZTEP'],
    ],
    ['by a head noun', 'The Textiles Protocol was ratified', ['Textiles Protocol']],
    [
      'by a head noun that words follow',
      'signed the Charter on a Distinctive Neighbourhood in Madrid',
      ['Charter on a Distinctive Neighbourhood'],
    ],
    ['a memorandum', 'a Memorandum of Understanding on Energy was signed', ['Memorandum of Understanding on Energy']],
    [
      'a long title',
      'the Agreement on Confidence-Building in the Military Field along the Border Areas was signed',
      ['Agreement on Confidence-Building in the Military Field along the Border Areas'],
    ],
    ['two words before "and"', 'the Monitoring and Evaluation Process began', ['Monitoring and Evaluation Process']],
    [
      'of a region, which belongs to the name',
      'adopted its first Strategy for Central Asia',
      ['Strategy for Central Asia'],
    ],
    ['of a country, which does not', 'the Reform Programme for Kazakhstan', ['Reform Programme']],
    ['an owner is left out', 'Kazakhstan’s Language Training Centre opened', ['Language Training Centre']],
    ['an ordinal is left out', 'The Second Water Management Dialogue was held', ['Water Management Dialogue']],
    ['a field office with its place', 'on the OSCE Office in Yerevan', ['OSCE Office in Yerevan']],
    ['a mission with its country', 'the OSCE Mission to Moldova', ['OSCE Mission to Moldova']],
    ['a mission without the city it sits in', 'Opening of the OSCE Mission in Skopje', ['OSCE Mission']],
    ['a joint body of two sides', 'the NATO-Ukraine Commission met', ['NATO-Ukraine Commission']],
    ['an exercise in quotation marks, without its year', 'hosts the exercise “Northern Lynx 2009”', ['Northern Lynx']],
    ['quotation marks before the noun', 'the “Desert Lion” exercise', ['Desert Lion']],
    ['two in a row', 'the exercises “Desert Lion” and “Northern Lynx”', ['Desert Lion', 'Northern Lynx']],
    ['called so', 'annual manoeuvres called “Desert Lion”', ['Desert Lion']],
    ['held, without the noun', 'when “Desert Lion” was held', ['Desert Lion']],
    ['without quotation marks', 'will host the army exercise Arrow at Niinisalo', ['Arrow']],
    ['before the noun', 'the Rapid Otter 2012 exercises began', ['Rapid Otter']],
    [
      'an odd word that a noun explains',
      'a climate programme (CLIM4ALL) and iSAFE, a project against fraud',
      ['CLIM4ALL', 'iSAFE'],
    ],
    ['a translation in brackets is no second one', 'the exercise “Bratstvo – 2015” (“Brotherhood”)', ['Bratstvo']],
    ['a numbered one', 'Start of the Horizontal Facility II', ['Horizontal Facility II']],
    ['a treaty named for its city', 'they signed the Vienna Treaty', ['Vienna Treaty']],
    ['a city without a treaty', 'they opened the Vienna talks', []],
    ['a month ends it', 'joined the Vienna Charter of OSCE on December 3', ['Vienna Charter']],
    [
      'a slash goes on',
      'the Declaration of the Heads of State/Government on Peace',
      ['Declaration of the Heads of State/Government on Peace'],
    ],
    ['accession before its noun', 'adopted the Accession Partnership', ['Accession Partnership']],
    ['accession that is told', 'the Accession of Norway was celebrated', []],
    [
      'a protocol to another',
      'the Additional Protocol to the Vienna Agreement',
      ['Additional Protocol to the Vienna Agreement'],
    ],
    ['a bracket that says what it is', 'the Vienna Agreement (Association Agreement) was signed', ['Vienna Agreement']],
    ['a seat on a council', 'was a member of the Human Heritage Council', ['Human Heritage Council']],
    ['a council that is no seat', 'spoke to the Human Heritage Council', []],
    ['a division of the organisation', 'set up an OSCE Division', ['OSCE Division']],
    ['an army’s division', 'the Third Infantry Division marched', []],
    ['a centre of two ends before its city', 'the OSCE-Norway Centre in Vienna opened', ['OSCE-Norway Centre']],
    ['a task force for a country', 'the OSCE Task Force for Kosovo', ['OSCE Task Force for Kosovo']],
  ])('%s', (_reason, text, expected) => {
    expect(instruments(text, { organisation: 'OSCE' })).toEqual(expected)
  })

  test.each([
    ['a prize', 'The NATO Science Partnership Prize is awarded'],
    ['a university', 'the Kazakhstan National Defence University and the Army Defence Institute'],
    ['a headquarters', 'visits NATO Headquarters'],
    ['a ministry', 'the Ministry of Defence held a workshop'],
    ['a council of the organisation itself', 'addresses the North Atlantic Council'],
    ['a council of a state', 'the National Security Council of Kazakhstan'],
    ['a committee of a state', 'the State Border Committee'],
    ['a national library', 'is inaugurated at the National Library'],
    ['armed forces', 'the Air Force and the Air-Mobile Forces'],
    ['a conference', 'the EU-Central Asia Connectivity Conference'],
    ['a summit', 'At the Istanbul Summit'],
    ['a head noun alone', 'The Agreement entered into force and the Programme ended'],
    ['lower case', 'the accession protocol and a cooperation programme'],
    ['an organisation before the noun says nothing', 'the NATO Programme'],
    ['a course', 'hosted an Advanced Training Course'],
    ['a defined office', 'the NATO Deputy Assistant Secretary General (DASG)'],
    ['a defined ministry', 'the Ministry of Defence (MOD)'],
    ['what the organisation itself does with an exercise', 'NATO exercises and drills in Georgia'],
  ])('none: %s', (_reason, text) => {
    expect(instruments(text)).toEqual([])
  })

  test('titles and headings capitalise what they like', () => {
    expect(instruments('Key Areas of the Reform Programme', { role: 'heading' })).toEqual([])
    expect(instruments('Key Areas of the PARP', { role: 'heading' })).toEqual(['PARP'])
  })

  test('what stands in a bibliography, a licence or another language is no name of the text', () => {
    for (const role of ['reference', 'licence', 'other-language', 'navigation'] as const) {
      expect(instruments('Partnership for Peace', { role })).toEqual([])
    }
  })
})

describe('one label for one instrument of a text', () => {
  test('a shorter name means the longer one whose words it has', () => {
    const text = 'Decision on the OSCE Programme Office in Dushanbe\nThe Programme Office takes up its work'
    expect(instruments(text, { partner: 'TJ', organisation: 'OSCE' })).toEqual([
      'OSCE Programme Office in Dushanbe',
      'Programme Office = OSCE Programme Office in Dushanbe',
    ])
  })

  test('words in another order do not matter', () => {
    const text = 'The Resource and Information Centre on NATO opened\nThe NATO Information Centre opens'
    expect(instruments(text)).toEqual([
      'Resource and Information Centre on NATO',
      'NATO Information Centre = Resource and Information Centre on NATO',
    ])
  })

  test('by itself the shorter name stands', () => {
    expect(instruments('The NATO Information Centre opened in Baku')).toEqual(['NATO Information Centre'])
  })
})

describe('what only the table lists', () => {
  test.each([
    [
      'a paper on another instrument',
      'delivers its IPAP presentation document',
      ['IPAP presentation document'],
      ['IPAP'],
    ],
    [
      'a status conferred',
      'was accredited as a Partnership Training and Education Centre',
      ['Partnership Training and Education Centre'],
      [],
    ],
    [
      'a meeting of a forum',
      'hosts the Euro-Atlantic Partnership Council (EAPC) Security Forum',
      ['EAPC Security Forum'],
      ['Euro-Atlantic Partnership Council (EAPC) = EAPC'],
    ],
    [
      'a post without its holder',
      'The Special Representative for Central Asia conducts talks',
      ['Special Representative for Central Asia'],
      [],
    ],
  ])('%s', (_reason, text, only, about) => {
    expect(listed(text)).toEqual(only)
    expect(instruments(text)).toEqual(about)
  })
})
