import { acronymicNames } from './acronymicNames.ts'
import { type Candidate, titled, wording } from './Candidate.ts'
import { instrument, isCovered } from './Cover.ts'
import * as clue from './clues.ts'
import { type InstrumentLabels, labelOfHit, nameOfHit } from './instrumentLabels.ts'
import { introducedNames } from './introducedNames.ts'
import type { Read } from './Read.ts'
import type { Run, Stretch } from './Stretch.ts'

/** Everything that may be an instrument in one stretch, from the surest to the least sure. */
export const instrumentCandidates = (
  { stretch, cover, hits, headed: headedRuns, defined }: Read,
  labels: InstrumentLabels,
): ReadonlyArray<Candidate> => {
  // Most lines have nothing that could be one.
  const told = hits.length + headedRuns.length + defined.length > 0
  if (!told && (stretch.has & (clue.introduction | clue.acronymNoun)) === 0) return []
  const definitions = defined.flatMap((one) => (one.is === 'instrument' ? [one.candidate] : []))
  const byEnd = new Map(definitions.map((one) => [one.to, one]))
  const afterDefinition = ({ from }: Run): Candidate | undefined => byEnd.get(from)
  const known = hits.flatMap((hit) => {
    if (hit.value.kind !== 'instrument') return []
    const { entry } = hit.value
    const listedOnly = entry.listedOnly ?? false
    // "Partnership for Peace (PfP) Planning and Review Process": one name, for what stands last.
    const from = listedOnly ? hit.from : (afterDefinition(hit)?.from ?? hit.from)
    return [
      {
        from,
        to: hit.to,
        label: labelOfHit(stretch, hit, hit.value, labels),
        name: nameOfHit(hit.value),
        kind: entry.kind,
        area: entry.area ?? null,
        listedOnly,
        settled: entry.label !== entry.name,
        own: false,
      },
    ]
  })
  const headed = headedRuns.flatMap((name): ReadonlyArray<Candidate> => {
    if (!name.sure) return []
    const words = wording(stretch, name)
    const before = afterDefinition(name)
    const isMeeting = stretch.tokens[name.at]!.norm === 'forum' && name.to === name.at + 1
    const listedOnly = name.head.listedOnly || isMeeting || isConferred(stretch, name)
    const shared = { kind: name.head.kind, area: null, settled: false, own: true }
    if (before !== undefined) {
      // "Euro-Atlantic Partnership Council (EAPC) Security Forum"
      const label = `${before.label} ${words}`
      return [{ ...shared, from: before.from, to: name.to, label, name: label, listedOnly: true }]
    }
    // "DEEP Programme" is DEEP.
    const inner = { from: name.from, to: name.at }
    if (name.to === name.at + 1 && inner.from < inner.to && isCovered(cover, inner, instrument)) return []
    return [{ ...shared, from: name.from, to: name.to, label: words, name: words, listedOnly }]
  })
  const introduced = [...introducedNames(stretch, cover), ...acronymicNames(stretch, cover)].map((name): Candidate => {
    const words = wording(stretch, name)
    const label = /\p{Lu}/u.test(words) ? words : titled(words)
    return {
      from: name.from,
      to: name.to,
      label,
      name: label,
      kind: name.kind,
      area: null,
      listedOnly: false,
      settled: name.quoted,
      own: true,
    }
  })
  const listed = new Map(known.flatMap(({ from, to, listedOnly }) => (listedOnly ? [[to, from]] : [])))
  // "EU Partnership Mission in Moldova (EUPM Moldova)": the bracket holds the name that the lexicon gives it.
  const isSpelledOut = ({ to }: Run) =>
    stretch.tokens[to]?.text === '(' &&
    known.some(
      (one) => one.from === to + 1 && /\p{Lu}{2}/u.test(wording(stretch, one)) && stretch.tokens[one.to]?.text === ')',
    )
  const guessed = [...introduced, ...headed].filter(
    (one) => (listed.get(one.to) ?? one.to) > one.from && !isSpelledOut(one),
  )
  const all = [...definitions, ...known, ...guessed].filter((one) => !isGloss(stretch, one))
  // "Westport Agreement (Association Agreement)": the bracket only says what the name before it is.
  const ends = new Set(all.map(({ to }) => to))
  return all.filter((one) => !(!/\p{Lu}{2}/u.test(wording(stretch, one)) && isAlias(stretch, one, ends)))
}

const isAlias = ({ tokens }: Stretch, { from, to }: Run, ends: ReadonlySet<number>): boolean => {
  const open = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1
  return tokens[open]?.text === '(' && tokens[to]?.text === ')' && ends.has(open)
}

// “Nerushimoe Bratstvo – 2015” (“Indestructible Brotherhood”): the second only translates the first.
const isGloss = ({ tokens }: Stretch, { from }: Run): boolean =>
  [3, 2, 1].every((back) => tokens[from - back]?.norm === (back === 2 ? '(' : '"'))

// "accredited as a Partnership Training and Education Centre": a status that is conferred (codebook, section 6).
const isConferred = ({ tokens }: Stretch, { from }: Run): boolean =>
  ['a', 'an'].includes(tokens[from - 1]?.norm ?? '') &&
  (tokens[from - 2]?.norm === 'as' ||
    (tokens[from - 2]?.norm === 'of' && /^(?:status|title|role|rank)$/u.test(tokens[from - 3]?.norm ?? '')))
