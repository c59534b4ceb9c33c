import type { Document } from '../Document.ts'
import { isSameTime } from '../link/dateRelation.ts'
import type { Located } from '../link/mentionRows.ts'
import type { Comparison } from './Comparison.ts'
import type { Claim, Finding } from './Finding.ts'
import { isOnlyRepeated, pairClaims } from './pairClaims.ts'

const further = /\b(?:further|again|subsequent(?:ly)?|then|another|other|since then|later|new)\b/iu

/** When a series began, as a mention says: "the first annual exercise" (1997), "annual exercises since 2006". */
const seriesClaim = ({ draft, document }: Located): Claim | null => {
  const text = document.clean.text.slice(draft.start, draft.end)
  if (further.test(text)) return null
  if (draft.first && !draft.date.includes('/')) return { document, span: draft, value: draft.date }
  const recurs = draft.recurrence !== null && draft.date.endsWith('/..')
  return recurs ? { document, span: draft, value: draft.date } : null
}

/** Mentions of one type that name one instrument: its first time must not be after it has been going on. */
const findSeries = ({ linked }: Comparison): ReadonlyArray<Finding> => {
  const claims = [...linked.located.values()].flatMap((located) => {
    const claim = seriesClaim(located)
    const { facts } = located.document
    return claim === null || located.draft.type === 'accession'
      ? []
      : located.draft.instruments.map((instrument) => ({
          key: [facts.partner, facts.organisation, located.draft.type, instrument].join('\u0000'),
          instrument,
          first: located.draft.first,
          claim,
        }))
  })
  return [...Map.groupBy(claims, ({ key }) => key).values()].flatMap((group) => {
    const first = group.filter((one) => one.first).map(({ claim }) => claim)
    const going = group.filter((one) => !one.first).map(({ claim }) => claim)
    // Two answers to which was the first are already two dates of one event, or two firsts of two things.
    return contradictions(first, going, linked, group[0]!.instrument)
  })
}

const bound = (date: string): string => date.replace('/..', '')

const contradictions = (
  left: ReadonlyArray<Claim>,
  right: ReadonlyArray<Claim>,
  linked: Comparison['linked'],
  subject: string,
): ReadonlyArray<Finding> => {
  const values = (claims: ReadonlyArray<Claim>) => [...new Set(claims.map(({ value }) => value))].toSorted()
  return values(left).flatMap((a) =>
    values(right).flatMap((b) => {
      if (isSameTime(bound(a), bound(b))) return []
      const [x, y] = [left.filter(({ value }) => value === a), right.filter(({ value }) => value === b)]
      if (isOnlyRepeated(x, y, linked.works)) return []
      return pairClaims(x, y, linked.works).map(
        ([p, q]): Finding => ({ kind: 'start', subject, eventId: null, a: p, b: q, note: null }),
      )
    }),
  )
}

// "Relations started in 1992", "started cooperating in 1994", "cooperation dates back to 1991". Only the whole of the
// relations: "practical cooperation began" says something else.
const relations = String.raw`(?:(?:bilateral|official|formal|diplomatic)\s+)?(?:relations?|relationship|cooperation|co-operation|partnership|ties|contacts)`
const begins = String.raw`(?:start(?:ed|s)?|began|begin[s]?|opened|dates?\s+back|go(?:es)?\s+back|were\s+(?:established|launched)|was\s+(?:established|launched))`
const nounFirst = new RegExp(
  String.raw`(?:^|[.;:,–—]\s+|\b(?:the|their|its)\s+)${relations}(?:\s+(?:with|between|of|to)(?:\s+[\p{L}’'-]+){1,6}?)?\s+(?:\p{L}+\s+)?${begins}\b`,
  'iu',
)
const verbFirst =
  /\b(?:start(?:ed|s)?|began|begins?)\s+(?:cooperat|co-operat|to cooperat|to co-operat|its relations|relations|working (?:together )?with|its cooperation|cooperation with|partnership with)/iu

/** The date that stands nearest behind the words that say it began. */
const beginningOf = (document: Document, start: number, end: number): Claim | null => {
  const text = document.clean.text.slice(start, end)
  const found = nounFirst.exec(text) ?? verbFirst.exec(text)
  if (found === null) return null
  const after = start + found.index
  const time = document.times.find((one) => one.value !== null && one.start >= after && one.start < end)
  if (time === undefined) return null
  const said = time.start - (after + found[0].length)
  return said <= 80 ? { document, span: { start, end }, value: bound(time.value!) } : null
}

/** Since when the two sides have relations, by texts of different works. */
const findRelations = ({ documents, linked, sentences }: Comparison): ReadonlyArray<Finding> => {
  const claims = documents.flatMap((document) =>
    sentences.get(document)!.flatMap(({ start, end }) => {
      const claim = beginningOf(document, start, end)
      return claim === null ? [] : [claim]
    }),
  )
  const sides = Map.groupBy(claims, ({ document: { facts } }) => `${facts.partner} ${facts.organisation}`)
  return [...sides.values()].flatMap((all) => {
    const values = Map.groupBy(all, ({ value }) => value)
    const groups = [...values.values()].toSorted((x, y) => claims.indexOf(x[0]!) - claims.indexOf(y[0]!))
    return groups.flatMap((left, i) =>
      groups.slice(i + 1).flatMap((right) => {
        if (isSameTime(left[0]!.value, right[0]!.value) || isOnlyRepeated(left, right, linked.works)) return []
        const { partner, organisation } = left[0]!.document.facts
        return pairClaims(left, right, linked.works).map(
          ([a, b]): Finding => ({
            kind: 'start',
            subject: `start of relations, ${organisation} and ${partner}`,
            eventId: null,
            a,
            b,
            note: null,
          }),
        )
      }),
    )
  })
}

/** Two answers to since when, or to which was the first. */
export const findStarts = (comparison: Comparison): ReadonlyArray<Finding> => [
  ...findSeries(comparison),
  ...findRelations(comparison),
]
