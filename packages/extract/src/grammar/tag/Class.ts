/**
 * What a base form may be. `verb-most`: a verb at least as often as anything else; `happening`: names an act or an event.
 */
export const classNames = ['verb', 'noun', 'adjective', 'adverb', 'verb-most', 'happening'] as const
export type Class = (typeof classNames)[number]

export const isVerb = 1
export const isNoun = 2
export const isAdjective = 4
export const isAdverb = 8
export const verbMost = 16
export const isHappening = 32
