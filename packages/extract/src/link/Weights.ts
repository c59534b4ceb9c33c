/**
 * What speaks for and against two mentions telling one event. Every weight of the linker stands here; `annals explain`
 * prints those that applied. They are added up, as log-odds are; from `threshold` on two mentions are one event. They were
 * set by hand on two collections and checked on others: round numbers, so that nobody mistakes them for estimates.
 */
export const weights = {
  /** Enough evidence for one event. */
  threshold: 4,
  /** What the mean over all pairs of two groups must reach before the groups become one. */
  groupThreshold: 2,

  /** The same date, by how exact it is: two texts that name the same day rarely mean two happenings. */
  sameDay: 3.5,
  sameMonth: 2.5,
  sameInterval: 2.5,
  sameYear: 1.5,
  sameDecade: 0.5,
  /** One date is the other told less exactly, or one begins with the other ("2002", "since 2002"). */
  dateWithin: 1,
  /** Intervals that share days and differ: only an all but identical sentence makes up for it. */
  intervalsDiffer: -3,
  /** A date inside an interval of more than a year: mostly one of a series. */
  dateInsideInterval: -6,
  /** Different dates of a happening that occurs once. */
  happensOnce: 1.5,

  sameType: 1.5,
  /** Types that one happening is easily coded as ("workshop" as meeting or training). */
  nearType: -2.5,
  otherType: -6,

  /** Both join without naming what: the organisation itself is joined. */
  joinsItself: 3.5,

  /** Named frameworks, exercises, centres: one shared, one spelt alike, names that share words, or none shared. */
  sharedInstrument: 2.5,
  alikeInstrument: 2.5,
  kinInstrument: 1.5,
  otherInstrument: -2.5,

  sharedPerson: 2.5,
  otherPerson: -5,

  /** Words that both quotations hold, as a share of both (cosine) and up to this much. */
  words: 6,
  /** What no shared word at all costs. */
  noWords: -1,
  /** How much must be shared for the share to count in full, in words that tell something. */
  fullWords: 2.5,

  /** Places and other names shared, besides instruments and persons. */
  sharedName: 1,
  otherName: -0.5,

  sameOrdinal: 1,
  otherOrdinal: -5,

  sameRecurrence: 0.5,
  otherRecurrence: -4,

  otherScope: -1.5,
  otherStatus: -0.5,
  sameRule: 0.5,

  /** The very same words in two editions or forms of one work. */
  sameSentenceOfWork: 3,
  /** A text rarely tells one happening twice, and a table hardly ever. */
  sameText: -0.5,
  sameTable: -5,
} as const

/** The weights, or others in their place: what a rule is worth is measured by leaving it out. */
export type Weights = { readonly [Name in keyof typeof weights]: number }

export type Feature = Exclude<keyof Weights, 'threshold' | 'groupThreshold' | 'fullWords'>
