import { describe, expect, test } from 'vitest'
import { rawSpan } from '../../src/read/CleanText.ts'
import { damageOf, looksDamaged } from '../../src/read/capitals/damage.ts'
import { cleanText } from '../../src/read/clean.ts'
import { vocabulary } from '../../src/read/Vocabulary.ts'

const words = vocabulary(
  ['NATO', 'ISAF', 'IAEA', 'PfP', 'KFOR', 'the Alliance', 'Alliance', 'Planning and Review Process', 'Steppe Eagle'],
  [
    'It was the Foreign Minister Yerzhan Kazykhanov who came to the talks in spring and spoke of the alliance of states.',
    // A text that lost its capitals; without one no other is asked.
    'in 2010 the talks began. they went well. the end came soon. at first there was doubt.',
  ],
)

// Enough of a ruined text for its letters to be measured: a, e, i, o, r, s and t begin sentences in lower case.
const ruined =
  'in 2010 the talks began. as Nato said, they went well. the end came soon. at first there was doubt. ' +
  'it passed. others joined. russia came too. some left. everyone else stayed. to this day they meet. ' +
  'Partners met. Dialogue grew. Coordination followed. Many came. Until then Ukraine had waited. Ministers Paul, ' +
  'Karl, Nina, Diana and Viktor met in Warsaw. Finally they met. Greece came.'

const restored = (sentence: string): string => {
  const { text } = cleanText(`${ruined}\n${sentence}`, words)
  return text.slice(text.indexOf('\n') + 1)
}

describe('capitals that are restored', () => {
  test.each([
    [
      'the start of a paragraph and of a sentence',
      'in spring they met. this was new.',
      'In spring they met. This was new.',
    ],
    ['an acronym that kept its last letter', 'the isaF mission went on.', 'The ISAF mission went on.'],
    ['an acronym that kept its first letter', 'the force of Nato was there.', 'The force of NATO was there.'],
    ['an acronym that lost them all', 'the experts of the iaea were there.', 'The experts of the IAEA were there.'],
    [
      'an acronym that no list knows',
      'the eaPC met, then the ParP and the iPaPs.',
      'The EAPC met, then the PARP and the IPAPs.',
    ],
    ['an acronym with a letter behind a hyphen', 'the plan (PaP-t) was new.', 'The plan (PAP-T) was new.'],
    ['one that is written with small letters', 'the PfP is old, said Nato.', 'The PfP is old, said NATO.'],
    [
      'countries, peoples and regions',
      'troops left afghanistan for russian soil in Central asia.',
      'Troops left Afghanistan for Russian soil in Central Asia.',
    ],
    ['months', 'they met in april 2011 and august 2003.', 'They met in April 2011 and August 2003.'],
    [
      'a name of several words',
      'they held steppe eagle and joined the Planning and review Process.',
      'They held Steppe Eagle and joined the Planning and Review Process.',
    ],
    ['a person seen elsewhere', 'then yerzhan Kazykhanov spoke.', 'Then Yerzhan Kazykhanov spoke.'],
    ['a person behind an office', 'there President askar Mamin spoke.', 'There President Askar Mamin spoke.'],
    [
      'words spelt out before their acronym',
      'the Comprehensive assistance Package (CaP) came.',
      'The Comprehensive Assistance Package (CAP) came.',
    ],
    ['a noun within a title', 'the Membership action Plan came.', 'The Membership Action Plan came.'],
    ['a compound', 'the Nato-led force and the Nato-russia talks.', 'The NATO-led force and the NATO-Russia talks.'],
    ['the pronoun', 'then as i said they left.', 'Then as I said they left.'],
    [
      'the one alliance',
      'then the alliance spoke of an alliance of states.',
      'Then the Alliance spoke of an alliance of states.',
    ],
  ])('%s', (_, raw, clean) => {
    expect(restored(raw)).toBe(clean)
  })
})

describe('what is left alone', () => {
  test.each([
    ['real lower case', 'Nina spoke of energy, trade and the state of the region.'],
    ['a word that a month is spelt like', 'Nina said they may march and that it was an august body.'],
    ['letters that were not lost', 'Nina met poland, ukraine and nato in may.'.replace('may', 'spring')],
    ['addresses', 'See Www http://www.nato.int/europe/russia.'],
    [
      'a sound paragraph, with a capital of a lost letter',
      'Since Europe and Russia met, Nato and the eaPC have changed. It is so.',
    ],
  ])('%s', (_, raw) => {
    const kept = raw.replace('nato', 'NATO')
    expect([raw, kept]).toContain(restored(raw))
  })

  test('a sound text, whatever it says of Nato or begins in lower case', () => {
    const sound =
      'The force of Nato met in april. It then left. The list: eggs; salt. e.g. the first, approx. ten. See the iPhone. No. ten is free. It ended.'
    expect(looksDamaged(sound)).toBe(false)
    expect(cleanText(sound, words).text).toBe(sound)
  })

  test('a list whose items begin in lower case', () => {
    const list = '- training of officers;\n- exercises in the field.\n- courses.\n- talks.\n- visits.\n'
    expect(cleanText(list, words).text).toBe(list)
  })
})

test('names that a sound paragraph of the same text shows', () => {
  const sound = 'Many came to the talks that Sooronbay Jeenbekov held with the Assembly of Seven in the spring of 2018.'
  const clean = cleanText(`${sound}\n${ruined}\nthe guest was sooronbay Jeenbekov, of the assembly of seven.`, words)
  expect(clean.text).toContain('The guest was Sooronbay Jeenbekov, of the Assembly of Seven.')
})

test('only letters that the text lost are counted as lost', () => {
  const { lost } = damageOf(ruined)!
  expect([...'aeiorst'].filter((letter) => !lost.has(letter))).toEqual([])
  expect([...'cdgkmnpuvw'].filter((letter) => lost.has(letter))).toEqual([])
})

test('a restored letter maps to its own place', () => {
  const clean = cleanText(`${ruined}\nthe isaF mission.`, words)
  const at = clean.text.indexOf('ISAF')
  expect(rawSpan(clean, at + 1, at + 3)).toEqual({ start: at + 1, end: at + 3 })
})
