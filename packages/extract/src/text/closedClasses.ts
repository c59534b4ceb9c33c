// Closed classes of English that the coder's grammar leans on. Names of partners and organisations never stand here.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** A clause with one of these appraises. */
export const appraisals = set(
  'priority progress importance important key crucial essential vital success successful improvement improvements momentum cornerstone milestone',
)
export const prepositions = set(
  'of in on at by for with from to into onto under over between among through during against about within without towards toward across along after before since until as via per upon including regarding concerning',
)
export const conjunctions = set('and but or then yet nor')
export const relatives = set('which who whom whose where')
export const subordinators = set('when while whereas although though because once if unless so')

export const isAdverb = (lower: string): boolean => (lower.length > 4 && lower.endsWith('ly')) || adverbs.has(lower)
const adverbs = set(
  'also not never then later since still already now again soon jointly just ever once always often together both formally further subsequently currently recently eventually finally initially previously twice so far only even newly thus therefore',
)
