import { area, eventType, fate, recurrence, scope } from '@annals/model/vocabularies'

/** A run of characters that a row of a table marks, once the marks are taken out. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface PredicateMark extends Mark {
  readonly type: string
  readonly area: string | null
  readonly scope: string | null
  readonly planned: boolean
}

export interface DateMark extends Mark {
  readonly date: string
  readonly recurrence: string
}

/** A time that dates nothing; `fate` is `null` where the table does not say why. */
export interface LeftMark extends Mark {
  readonly fate: string | null
}

export interface MarkedText {
  readonly text: string
  readonly predicates: ReadonlyArray<PredicateMark>
  readonly dates: ReadonlyArray<DateMark>
  readonly left: ReadonlyArray<LeftMark>
}

const types: ReadonlySet<string> = new Set(eventType.values)
const areas: ReadonlySet<string> = new Set(area.values)
const scopes: ReadonlySet<string> = new Set(scope.values)
const fates: ReadonlySet<string> = new Set(fate.values)
const recurrences: ReadonlySet<string> = new Set(recurrence.values)

/**
 * Takes the marks out of a text. A predicate is `[type:words]`, with its area, its scope and `planned` where they are
 * under test (`[exercise security-cooperation planned:hold]`); a date is `[EDTF:words]`, with its recurrence
 * (`[2006/.. annual:since 2006]`); a time that must date nothing is `[=fate:words]`, or `[none:words]`.
 */
export const readMarks = (marked: string): MarkedText => {
  const predicates: Array<PredicateMark> = []
  const dates: Array<DateMark> = []
  const left: Array<LeftMark> = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[([^\]:]+):([^\]]+)\]/gu)) {
    text += marked.slice(from, match.index)
    from = match.index + match[0].length
    const place = { start: text.length, end: text.length + match[2]!.length, text: match[2]! }
    text += match[2]
    const [first, ...rest] = match[1]!.split(' ')
    const only = (known: ReadonlySet<string>) => rest.find((value) => known.has(value)) ?? null
    const odd = (...known: ReadonlyArray<ReadonlySet<string>>) =>
      rest.filter((value) => value !== 'planned' && !known.some((k) => k.has(value)))
    if (types.has(first!)) {
      if (odd(areas, scopes).length > 0) throw new Error(`no area or scope: ${match[0]}`)
      predicates.push({
        ...place,
        type: first!,
        area: only(areas),
        scope: only(scopes),
        planned: rest.includes('planned'),
      })
    } else if (first === 'none' || (first!.startsWith('=') && fates.has(first!.slice(1)))) {
      left.push({ ...place, fate: first === 'none' ? null : first!.slice(1) })
    } else if (/^[-\dX./]+$/u.test(first!)) {
      if (odd(recurrences).length > 0) throw new Error(`no recurrence: ${match[0]}`)
      dates.push({ ...place, date: first!, recurrence: only(recurrences) ?? '' })
    } else throw new Error(`neither a type nor a date nor a fate: ${match[0]}`)
  }
  return { text: text + marked.slice(from), predicates, dates, left }
}

export interface ExpectedMention {
  readonly predicate: PredicateMark
  readonly date: DateMark
}

/**
 * The mentions that a marked text should give: predicates and dates in turn; one date is shared by all predicates, and
 * one predicate has a mention for each date.
 */
export const mentionsOf = ({ text, predicates, dates }: MarkedText): ReadonlyArray<ExpectedMention> => {
  if (predicates.length === dates.length) return predicates.map((predicate, i) => ({ predicate, date: dates[i]! }))
  if (dates.length === 1) return predicates.map((predicate) => ({ predicate, date: dates[0]! }))
  if (predicates.length === 1) return dates.map((date) => ({ predicate: predicates[0]!, date }))
  throw new Error(`which date goes with which predicate? ${text}`)
}
