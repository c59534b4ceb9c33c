import * as clue from '../clues.ts'
import { isCapitalised, opensSentence, placesOf } from '../Stretch.ts'
import type { FoundPerson } from './FoundPerson.ts'
import type { OfficePhrase } from './officePhrases.ts'
import type { PersonContext } from './PersonContext.ts'
import { afterTitles, type NameRun, nameLabel, personNameAt } from './personNameAt.ts'

const articles = new Set(['the', 'a', 'an', 'then', 'his', 'her', 'their', 'its', 'current', 'former'])
const opens = new Set([',', '(', '–', '—', '-', ':'])
// What only a person does, so that two capitalised words before it are one.
export const speaks: ReadonlySet<string> = new Set(
  'said noted told stressed added explained recalled thanked remarked argued underlined welcomed served'.split(' '),
)
// "a mission led by Gilberto Schlittler"
const ledBy = new Set(
  'led headed chaired signed written directed commanded opened attended represented met received delivered presented hosted'.split(
    ' ',
  ),
)
const relations = new Set('successor predecessor counterpart deputy colleague'.split(' '))

const person = (context: PersonContext, name: NameRun, office: OfficePhrase | null): FoundPerson => ({
  from: name.from,
  to: name.to,
  label: nameLabel(context, name),
  full: name.words > 1,
  office,
})

/** The name right after an office: "Foreign Minister Pekka Haavisto", "Minister ... , H.E. Mr. Kanat Saudabayev". */
const nameAfter = (context: PersonContext, office: OfficePhrase): NameRun | null => {
  const { tokens } = context.stretch
  const direct = afterTitles(context, office.next)
  const adjacent = personNameAt(context, direct)
  // One word alone after a full office may be anything; after the bare head it is a surname ("President Aliyev").
  if (adjacent !== null && (adjacent.words > 1 || office.to === office.core.to || direct > office.next)) return adjacent
  if (office.next > office.to) return null
  if (!opens.has(tokens[office.to]?.text ?? '') || tokens[office.to]?.text === '(') return null
  const begin = afterTitles(context, office.to + 1)
  const name = personNameAt(context, begin)
  return name !== null && (name.words > 1 || begin > office.to + 1) ? name : null
}

/** The name that an office follows: "Petr Pavel, Chairman of ...", "Kanat Saudabayev (Minister of ...)". */
const nameBefore = (context: PersonContext, office: OfficePhrase, floor: number): NameRun | null => {
  const { tokens } = context.stretch
  let end = office.from
  while (end > floor && articles.has(tokens[end - 1]!.norm)) end--
  // "appointed Huang Xia as Special Envoy", "as its Special Representative"
  if (end <= floor || !(opens.has(tokens[end - 1]!.text) || tokens[end - 1]!.norm === 'as')) return null
  end--
  for (let from = Math.max(floor, end - 6); from < end - 1; from++) {
    const name = personNameAt(context, from, end)
    if (name === null || name.to !== end || name.words < 2) continue
    // A longer run of capitals before it means that this is only the end of another name.
    const before = tokens[from - 1]
    if (
      before !== undefined &&
      isCapitalised(before) &&
      !opensSentence(context.stretch, from - 1) &&
      from - 1 >= floor
    ) {
      if (!context.lexicon.persons.titles.has(before.norm) && !endsRank(context, from)) continue
    }
    return name
  }
  return null
}

const endsRank = ({ stretch, lexicon }: PersonContext, at: number): boolean =>
  lexicon.offices.root.next.has(stretch.tokens[at - 1]?.norm ?? '')

/** "Presidents Vladimir Putin and Xi Jinping": the names after the first. */
const furtherNames = (context: PersonContext, first: NameRun): ReadonlyArray<NameRun> => {
  const { tokens } = context.stretch
  const names: Array<NameRun> = []
  let at = first.to
  while (tokens[at]?.text === ',' || tokens[at]?.norm === 'and') {
    while (tokens[at]?.text === ',' || tokens[at]?.norm === 'and') at++
    const name = personNameAt(context, at)
    if (name === null) break
    names.push(name)
    at = name.to
  }
  return names
}

const withOffice = (context: PersonContext): ReadonlyArray<FoundPerson> => {
  const found: Array<FoundPerson> = []
  let taken = 0
  for (const office of context.offices) {
    const last = found.at(-1)
    // "General Petr Pavel, Chairman of the NATO Military Committee": an office outdoes the rank before it.
    const lastIsRank = last !== undefined && (last.office === null || last.office.entry.of === 'rank')
    const before = nameBefore(context, office, lastIsRank ? last.from : taken)
    if (before !== null && office.entry.of !== 'rank') {
      if (lastIsRank && before.from >= last.from && before.to <= last.to) found.pop()
      found.push(person(context, before, office))
      taken = office.to
      continue
    }
    if (office.from < taken) continue
    const name = nameAfter(context, office)
    if (name === null) continue
    found.push(person(context, name, office))
    if (office.plural) found.push(...furtherNames(context, name).map((more) => person(context, more, office)))
    taken = found.at(-1)!.to
  }
  return found
}

/** Names without an office: by a title, a given name, or what only a person does. */
const withoutOffice = (context: PersonContext, taken: ReadonlyArray<FoundPerson>): ReadonlyArray<FoundPerson> => {
  const { stretch, lexicon } = context
  const { tokens } = stretch
  const { givenNames, familyFirst, titles } = lexicon.persons
  const found: Array<FoundPerson> = []
  const inTaken = new Set(taken.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const someoneSpeaks = (stretch.has & clue.speech) !== 0
  let past = 0
  for (const at of placesOf(stretch, clue.person)) {
    const token = tokens[at]!
    if (at < past || inTaken.has(at)) continue
    const address = token.text === 'H.' || titles.has(token.norm.replace('.', ''))
    const titled = address && isCapitalised(token) ? afterTitles(context, at) : at
    const isGiven = givenNames.has(token.norm) || (familyFirst.has(token.norm) && isCapitalised(token))
    const related =
      at >= 2 &&
      ((tokens[at - 1]!.text === ',' && relations.has(tokens[at - 2]!.norm)) ||
        (tokens[at - 1]!.norm === 'by' && ledBy.has(tokens[at - 2]!.norm)))
    // Two capitalised words alone are a person's name only where someone speaks.
    if (titled === at && !isGiven && !related && !someoneSpeaks) continue
    const name = personNameAt(context, titled)
    if (name === null || inTaken.has(name.to - 1)) continue
    const before = tokens[at - 1]
    const continues =
      before !== undefined &&
      isCapitalised(before) &&
      !opensSentence(stretch, at) &&
      !before.possessive &&
      titled === at &&
      !lexicon.persons.notPersons.has(before.norm)
    const says = name.words > 1 && speaks.has(tokens[name.to]?.norm ?? '')
    const isPerson = titled > at || ((isGiven || related || says) && name.words > 1 && !continues)
    if (!isPerson || /^exercises?$/u.test(before?.norm ?? '')) {
      continue
    }
    found.push(person(context, name, null))
    past = name.to
    if (!related) continue
    // "signed by Anna Berg and Jan Kowal"
    const further = furtherNames(context, name).filter((more) => more.words > 1 && !inTaken.has(more.from))
    for (const more of further) found.push(person(context, more, null))
    past = further.at(-1)?.to ?? past
  }
  return found
}

/** The persons whom a stretch names in full or with an office, in order. */
export const personsInStretch = (context: PersonContext): ReadonlyArray<FoundPerson> => {
  const offices = withOffice(context)
  return [...offices, ...withoutOffice(context, offices)].sort((a, b) => a.from - b.from)
}
