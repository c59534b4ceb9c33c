import type { Frame } from '../../grammar/frame/Frame.ts'
import type { Sides } from '../Who.ts'

/** A frame as the settled cases see it: its words as strings, in lower case. */
export interface Case {
  readonly frame: Frame
  /** The verb or noun with its particle: "set up". */
  readonly head: string
  readonly subject: string
  readonly object: string
  /** What is told of: the object, of a passive the subject. */
  readonly theme: string
  /** The object without what stands behind further prepositions. */
  readonly thing: string
  /** The head of the first object. */
  readonly noun: string
  /** All words of the frame. */
  readonly all: string
  readonly who: Sides
  /** By the head and its classes. */
  readonly kind: string | null
  /** No rule knows the head. */
  readonly isBare: boolean
  /** Both sides are named, or "they". */
  readonly together: boolean
}

/** One case that the codebook settles: a type, or `null` where it is another. */
export interface Settled {
  readonly id: string
  readonly why: string
  readonly type: (of: Case) => string | null
}

const patterns = new Map<string, RegExp>()
/** Whole words in lower case; a pattern is compiled once. */
export const has = (pattern: string): RegExp => {
  let found = patterns.get(pattern)
  if (found === undefined) {
    found = new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'u')
    patterns.set(pattern, found)
  }
  return found
}

const lists = new Map<string, ReadonlySet<string>>()
/** A list of base forms. */
export const is = (words: string): ReadonlySet<string> => {
  let found = lists.get(words)
  if (found === undefined) {
    found = new Set(words.split(' '))
    lists.set(words, found)
  }
  return found
}

export const treaty = has(
  'agreements?|treat(?:y|ies)|protocols?|conventions?|charters?|accords?|pacts?|memorand(?:um|a)|memorandum of understanding|declarations?|statements?|communiqu[eé]|acts?|contracts?|deals?|arrangements?|concept|mou|mous|letters?|notes|plans?|programmes?|programs?|documents?|framework',
)
export const talks = has('talks|negotiations?|dialogue|consultations')
export const membershipTalks = has(
  '(?:accession|membership|entry)[ -](?:talks|negotiations?|process)|(?:talks|negotiations?) (?:on|for|about|over) (?:its |the |their )?(?:[\\p{L}-]+ )?(?:accession|membership|entry)|accession negotiations? (?:process|framework)|accession conference',
)
export const ties = has(
  'relations|relationship|ties|partnership|cooperation|co-operation|contacts|links|dialogue|collaboration|relations with',
)
export const status = has(
  'status|candidacy|candidate country|candidate|observer|membership|major non-[\\p{L}]+ ally|observership',
)
export const begins = is(
  'begin start open launch establish commence resume inaugurate initiate date develop form set exist upgrade elevate',
)
export const gives = is(
  'give grant receive get obtain gain acquire award confer accord attain achieve secure recognise recognize bestow',
)
export const decides = is(
  'decide adopt agree approve welcome invite urge call extend suspend endorse request reaffirm underline confirm conclude announce declare recommend propose note impose lift stress emphasise emphasize reiterate condemn express support resolve determine authorise authorize mandate instruct ask encourage warn reject launch unveil back issue vote state stipulate set outline affirm pledge remind commit underscore acknowledge mark specify',
)
export const speaks = is(
  'welcome invite urge call underline stress emphasise emphasize reiterate condemn express warn reaffirm recommend propose note declare remind acknowledge underscore affirm encourage specify resolve demand',
)
