import nouns from '../../lexicon/nouns.json' with { type: 'json' }
import type { Name } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import type { GroupedWord } from './words.ts'

/** A noun, or a named instrument, that says what kind of thing a clause is about. */
export interface Classed {
  readonly at: number
  readonly to: number
  readonly of: string
  readonly named: boolean
}

const plural = (word: string): string =>
  /(?:s|x|z|ch|sh)$/u.test(word) ? `${word}es` : /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

const index: ReadonlyMap<
  string,
  ReadonlyArray<{ readonly rest: ReadonlyArray<string>; readonly of: string }>
> = (() => {
  const map = new Map<string, Array<{ rest: ReadonlyArray<string>; of: string }>>()
  for (const [of, words] of Object.entries(nouns)) {
    for (const word of words) {
      for (const form of new Set([word, plural(word)])) {
        const [first, ...rest] = form.split(' ')
        const known = map.get(first!) ?? []
        known.push({ rest, of })
        map.set(first!, known)
      }
    }
  }
  for (const known of map.values()) known.sort((a, b) => b.rest.length - a.rest.length)
  return map
})()

const ofInstrument: Readonly<Record<string, string>> = {
  exercise: 'exercise',
  operation: 'operation',
  unit: 'operation',
  agreement: 'agreement',
  document: 'agreement',
  plan: 'agreement',
  forum: 'forum',
  programme: 'programme',
  process: 'programme',
  initiative: 'decision',
  network: 'programme',
  centre: 'establishment',
  office: 'establishment',
}

// What these are called says nothing: the exercise "Shared Accord" is no accord.
const nameless: ReadonlySet<string> = new Set(['exercise', 'operation', 'unit'])

// A programme of education is training, a review mission a review, whatever its kind.
const subject = /\b(?:Educat|Train|School|Review|Assessment|Monitoring)/u
const ofSubject = (name: string): string =>
  /\b(?:Review|Assessment|Monitoring)/u.test(name)
    ? /Process|Programme/u.test(name)
      ? 'programme'
      : 'review'
    : /Cent(?:re|er)|College/u.test(name)
      ? 'establishment'
      : 'training'

const standing = /^(?:Dialogue|Forum|Conference|Assembly|Congress)$/u

/** Where the words of a name end, an acronym in brackets left out. */
const headEnd = (tokens: ReadonlyArray<GroupedWord>, name: Span): number => {
  let end = name.end
  for (const token of tokens)
    if (token.start > name.start && token.end <= name.end && token.text === '(') end = Math.min(end, token.start - 1)
  return end
}

/** The class words of a sentence, in order. The word inside an instrument's name counts as well as its kind. */
export const classesIn = (tokens: ReadonlyArray<GroupedWord>, names: ReadonlyArray<Name>): ReadonlyArray<Classed> => {
  const found: Array<Classed> = []
  for (let i = 0; i < tokens.length; i++) {
    const parts = tokens[i]!.lower.split('-')
    const word = index.has(tokens[i]!.lower) ? tokens[i]!.lower : parts.at(-1)!
    for (const { rest, of } of index.get(word) ?? []) {
      if (!rest.every((w, k) => tokens[i + 1 + k]?.lower === w)) continue
      // "joined the Mediterranean Dialogue": with a capital a standing forum, not a meeting.
      const forum = of === 'meeting' && i > 0 && standing.test(tokens[i + rest.length]!.text)
      found.push({ at: i, to: i + rest.length, of: forum ? 'forum' : of, named: false })
      i += rest.length
      break
    }
  }
  const instruments = names.filter((name) => name.kind === 'instrument')
  // Of the words inside a name only the head counts: "Planning and Review Process" is no review.
  const plain = found.filter(
    ({ to }) =>
      !instruments.some(
        (n) =>
          tokens[to]!.start >= n.start &&
          tokens[to]!.end <= n.end &&
          (nameless.has(n.instrumentKind) || tokens[to]!.end < headEnd(tokens, n)),
      ),
  )
  // What an organisation is called says nothing: "the Bank", "the Council of Europe".
  const bodies = names.filter((name) => name.kind === 'organisation')
  const telling = plain.filter(
    ({ at }) => !bodies.some((n) => tokens[at]!.start >= n.start && tokens[at]!.end <= n.end),
  )
  found.length = 0
  found.push(...telling)
  for (const name of instruments) {
    const byKind = nameless.has(name.instrumentKind) || !subject.test(name.name)
    const of = byKind ? ofInstrument[name.instrumentKind] : ofSubject(name.name)
    const at = tokens.findIndex((token) => token.start >= name.start)
    if (of === undefined || at < 0 || tokens[at]!.start >= name.end) continue
    let to = at
    while (to + 1 < tokens.length && tokens[to + 1]!.start < name.end) to++
    found.push({ at, to, of, named: true })
  }
  // "the completion of the ISAF mission": the mission is the operation that is named before it.
  const named = new Set(found.flatMap(({ to, of, named: known }) => (known && of === 'operation' ? [to + 1] : [])))
  return found
    .map((one) => (one.of === 'mission' && named.has(one.at) ? { ...one, of: 'operation' } : one))
    .sort((a, b) => a.at - b.at || b.to - a.to)
}
