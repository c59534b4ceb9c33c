// Closed classes of English that the coder's grammar leans on. Names of partners and organisations never stand here.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const auxiliaries = set(
  'have has had having be is are was were been being am do does did will would shall should can could may might must to',
)
export const modals = set('would should could might can may must')
export const futures = set('will shall')
export const determiners = set(
  'a an the this that these those its their his her our your my each every any some no both all several many another such first second third next last',
)
/** Before a participle they make an adjective of it: "a renewed plan". */
export const articles = set(
  'a an the this that these those its their his her our my your each every any no first second third next last another such',
)
/** A clause with one of these appraises. */
export const appraisals = set(
  'priority progress importance important key crucial essential vital success successful improvement improvements momentum cornerstone milestone',
)
/** What happens to a country and is no cooperation: a row that names only one of these tells no event. */
export const upheavals = set(
  'coup putsch revolution uprising riots unrest independence death assassination resignation protests',
)
export const prepositions = set(
  'of in on at by for with from to into onto under over between among through during against about within without towards toward across along after before since until as via per upon including regarding concerning',
)
export const conjunctions = set('and but or then yet nor')
export const relatives = set('which who whom whose where')
export const subordinators = set('when while whereas although though because once if unless so')
/** Prepositions too: subordinators only where a clause with a verb follows. */
export const doubtfulSubordinators = set('after before until since as')
export const negations = set('not never no none nobody neither nor cannot without nothing')
export const planners = set(
  'plan plans planned planning scheduled schedule expected expects expect due set intends intend intended going slated poised ready prepares preparing hopes',
)
export const pronouns = set('it they he she this these both')
/** What a clause with a pronoun, or with one of these as its subject, is about was said before. */
export const anaphors = set('it they these work talks one their their its')

export const isAdverb = (lower: string): boolean => (lower.length > 4 && lower.endsWith('ly')) || adverbs.has(lower)
const adverbs = set(
  'also not never then later since still already now again soon jointly just ever once always often together both formally further subsequently currently recently eventually finally initially previously twice so far only even newly thus therefore',
)
