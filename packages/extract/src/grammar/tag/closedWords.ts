import { conjunctions, prepositions, relatives, subordinators } from '../../text/closedClasses.ts'
import { ordinalWords } from '../../text/numberWords.ts'
import { T, type TagName } from './Tag.ts'

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'
const relating = 'which who whom whose where what'

// The words that are always one thing, or whose other readings the rules know ("that", "to", "her").
const closed: ReadonlyArray<readonly [TagName, string]> = [
  ['to', 'to'],
  ['that', 'that'],
  ['preposition', [...prepositions].join(' ')],
  [
    'preposition',
    'above below beneath beside besides beyond despite near inside outside throughout behind amid like unlike except following pending given than up down off around past plus upon amongst alongside aboard versus vis',
  ],
  ['subordinator', [...subordinators].join(' ')],
  ['subordinator', 'why how whenever wherever whether lest'],
  ['conjunction', [...conjunctions].filter((word) => word !== 'then' && word !== 'yet').join(' ')],
  ['relative', [...relatives].join(' ')],
  ['relative', relating],
  [
    'determiner',
    'a an the these those this its their his our your my each every any some no another such both all either neither much many more most several few half other certain',
  ],
  [
    'pronoun',
    'it he she they we you i him them us me himself herself itself themselves ourselves something anything everything none nobody nothing everyone someone anyone others there whoever whatever',
  ],
  ['pronoun', 'mine theirs ours hers'],
  ['modal', 'would should could might can may must will shall cannot ought'],
  ['modal', 'wouldnt shouldnt couldnt mightnt cant mustnt wont shant'],
  ['negation', 'not never'],
  [
    'adverb',
    'also then later still already now again soon just ever once always often together further twice so far only even newly thus therefore however moreover meanwhile instead nevertheless nonetheless yet too very quite almost nearly rather perhaps maybe indeed ago hence hereby thereby thereafter afterwards afterward earlier sooner else there here abroad away back forth apart ahead aside altogether everywhere please',
  ],
  ['particle', 'out'],
  ['number', numbers],
  ['adjective', ordinalWords.filter((word) => word !== 'second').join(' ')],
  ['adjective', 'second last next own same new old joint former then-'],
]

/** Whose tag is a closed matter, by the folded word. The first line that names a word wins over the later ones. */
export const closedTags: ReadonlyMap<string, number> = (() => {
  const tags = new Map<string, number>()
  for (const [name, words] of closed)
    for (const word of words.split(' ')) if (word !== '' && !tags.has(word)) tags.set(word, T[name])
  for (const word of ['her']) tags.set(word, T.determiner)
  return tags
})()

const signs: Readonly<Record<string, TagName>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '"': 'quote',
  "'": 'quote',
  '‘': 'quote',
  '’': 'quote',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '|': 'dash',
  '&': 'conjunction',
  '/': 'conjunction',
  '%': 'noun',
}

/** The tag of a sign by its normal form. */
export const signTag = (sign: string): number => T[signs[sign] ?? 'sign']
