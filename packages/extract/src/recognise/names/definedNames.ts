import type { Head, Lexicon } from '../../lexicon/Lexicon.ts'
import { fold } from '../../text/fold.ts'
import type { Definition } from './acronymDefinitions.ts'
import { titled, wording } from './Candidate.ts'
import type { Defined } from './Defined.ts'
import { nameOfHit } from './instrumentLabels.ts'
import type { LexiconHit } from './lexiconHits.ts'
import type { RunIndex } from './RunIndex.ts'
import { isCapitalised, type Run, type Stretch } from './Stretch.ts'

const connectors = new Set(['of', 'for', 'on', 'in', 'to', 'against', 'between', 'with'])
const bodies = /^(?:organi[sz]ation|agency|union|association|alliance|bank|league|commonwealth|community|federation)$/u

/** The head noun of a name: its last word, or the word before "of", "for", "on". */
export const headOf = ({ tokens }: Stretch, { from, to }: Run, heads: ReadonlyMap<string, Head>): Head | undefined => {
  const last = heads.get(tokens[to - 1]!.norm)
  if (last !== undefined) return last
  for (let at = from + 1; at < to; at++) {
    if (connectors.has(tokens[at]!.norm)) {
      const head = heads.get(tokens[at - 1]!.norm)
      if (head !== undefined) return head
    }
  }
  return undefined
}

const own =
  /^(?:national|state|federal|ministry|department|deputy|minister|president|university|institute|republic|armed)$/u

const ownForces = /^(?:guards?|police|ministry|intelligence|army)$/u

/** The acronym with the capitals that it lost: the lexicon’s form, else all capitals where a capital stands inside. */
const restored = (acronym: string, known: ReadonlyMap<string, string>): string => {
  const form = known.get(acronym.toLowerCase())
  if (form !== undefined) return form
  return /^\p{Ll}+$|^\p{Ll}.*\p{Lu}/u.test(acronym) ? acronym.toUpperCase() : acronym
}

export const definedName = (
  stretch: Stretch,
  { acronym, long, short, whole }: Definition,
  index: RunIndex<LexiconHit>,
  lexicon: Lexicon,
  forms: ReadonlyMap<string, string>,
): Defined => {
  const hits = index.overlapping(whole)
  const inLong = hits.filter(({ from, to }) => from < long.to && to > long.from && to >= long.to)
  const inShort = hits.filter(({ from, to }) => from === short.from && to === short.to)
  const body = [...inLong, ...inShort].find(
    ({ value, from, to }) =>
      (value.kind === 'organisation' && to - from >= Math.min(2, long.to - long.from)) ||
      (value.kind === 'organisation' && from === short.from),
  )
  const known = inLong.find(({ value }) => value.kind === 'instrument')?.value
  const from = Math.min(whole.from, ...inLong.filter(({ value }) => value.kind === 'instrument').map((hit) => hit.from))
  const name = titledIfLost(wording(stretch, long))
  const label = restored(acronym, forms)
  const span = { from, to: whole.to }
  if (known?.kind === 'instrument') {
    const { entry } = known
    return {
      is: 'instrument',
      acronym: label,
      name,
      of: entry.label,
      candidate: {
        ...span,
        label,
        name: nameOfHit(known),
        kind: entry.kind,
        area: entry.area ?? null,
        listedOnly: entry.listedOnly ?? false,
        settled: true,
        own: label !== entry.label,
      },
    }
  }
  // "Council of Europe Development Bank (CEB)" is a body, whatever its first words are.
  const lastWord = stretch.tokens[long.to - 1]!.norm
  if (body !== undefined) return { is: 'other' }
  if (bodies.test(lastWord)) return { is: 'organisation', acronym: label, name, run: span }
  const { tokens } = stretch
  const words = tokens.slice(long.from, long.to)
  // A university or an institute is none (codebook, section 6), unless it is the organisation’s own.
  const isLearned =
    /^(?:university|institute)$/u.test(lastWord) &&
    !hits.some((hit) => hit.value.kind === 'organisation' && hit.from === long.from)
  if (isLearned) return { is: 'other' }
  if (!words.some(isCapitalised) || own.test(words[0]!.norm) || words.some(({ norm }) => ownForces.test(norm)))
    return { is: 'other' }
  const head = headOf(stretch, long, lexicon.heads)
  // "Ghana Atomic Energy Commission (GAEC)": a body of the country.
  const isNational = hits.some(({ value, from: at }) => value.kind === 'country' && at === long.from)
  if (isNational && head?.kind === 'forum') return { is: 'other' }
  const entry = inShort.find(({ value }) => value.kind === 'instrument')?.value
  if (head === undefined) {
    const isBody = words.some(({ norm }) => bodies.test(fold(norm)))
    if (isBody) return { is: 'organisation', acronym: label, name, run: span }
    if (entry?.kind !== 'instrument' || !isCapitalised(words[0]!)) return { is: 'other' }
  }
  const same = entry?.kind === 'instrument' ? entry.entry : undefined
  return {
    is: 'instrument',
    acronym: label,
    name,
    candidate: {
      ...span,
      label,
      name,
      kind: head?.kind ?? same?.kind ?? 'programme',
      area: null,
      listedOnly: false,
      settled: true,
      own: true,
    },
  }
}

const titledIfLost = (words: string): string =>
  /^\p{Ll}/u.test(words) && /\p{Lu}/u.test(words) ? titled(words) : words
