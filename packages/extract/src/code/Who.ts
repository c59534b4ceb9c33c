import type { Frame } from '../grammar/frame/Frame.ts'
import type { Name } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import { inside, type Line, subjectOf, wordsOf } from './Line.ts'

/** On which side somebody stands. */
export interface Sides {
  readonly partner: boolean
  readonly organisation: boolean
  /** Other countries, by code. */
  readonly countries: ReadonlyArray<string>
  /** Other bodies, by label. */
  readonly bodies: ReadonlyArray<string>
  /** "both sides", "the two", "they". */
  readonly both: boolean
  readonly empty: boolean
}

const togetherWords = /^(?:both|sides|parties|they|two|jointly|we)$/u
const bodyWords =
  /^(?:council|commission|members?|leaders|allies|allied|alliance|union|organi[sz]ation|summit|community|commissioner|presidency|parliament|secretariat|board|assembly|ministers|association|agency|bank|states|union's|alliance's)$/u

export const isPartner = (line: Line, name: Name): boolean => {
  const { partner } = line.document.facts
  return (name.kind === 'country' && name.code === partner) || (name.kind === 'person' && name.affiliation === partner)
}
/** "Council of Europe Development Bank" is of the Council of Europe. */
const isPartOf = ({ ownNames, text }: Line, name: Name): boolean => {
  const form = text.slice(name.start, name.end)
  return ownNames.some((own) => form.includes(own))
}
export const isOrganisation = (line: Line, name: Name): boolean => {
  const { organisation } = line.document.facts
  return (
    (name.kind === 'organisation' && (name.label === organisation || isPartOf(line, name))) ||
    (name.kind === 'person' && name.affiliation === organisation)
  )
}

export const sidesIn = (line: Line, spans: ReadonlyArray<Span>): Sides => {
  const names = spans.flatMap((span) => inside(line.names, span))
  const words = spans.flatMap((span) => wordsOf(line, span).map(({ lower }) => lower))
  const partner = names.some((name) => isPartner(line, name))
  const organisation = names.some((name) => isOrganisation(line, name))
  const countries = names.flatMap((n) =>
    n.kind === 'country' && !isPartner(line, n) && n.form !== 'capital' ? [n.code] : [],
  )
  const bodies = names.flatMap((n) => (n.kind === 'organisation' && !isOrganisation(line, n) ? [n.label] : []))
  return {
    partner,
    organisation:
      organisation ||
      (!partner && bodies.length === 0 && countries.length === 0 && words.some((w) => bodyWords.test(w))),
    countries,
    bodies,
    both: words.some((w) => togetherWords.test(w)) || (partner && organisation),
    empty: spans.length === 0,
  }
}

export const actorsOf = (line: Line, frame: Frame): Sides => {
  const by = frame.voice === 'passive' ? frame.obliques.filter(({ preposition }) => preposition === 'by') : []
  if (frame.voice === 'passive') {
    const { tokens } = line.document
    return sidesIn(
      line,
      by.map(({ chunk }) => ({ start: tokens.starts[chunk.from]!, end: tokens.ends[chunk.to - 1]! })),
    )
  }
  return sidesIn(line, subjectOf(line, frame))
}
