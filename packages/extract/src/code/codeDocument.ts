import type { Document } from '../Document.ts'
import type { Block, Role } from '../layout/Block.ts'
import { behindLabel } from '../layout/bodyOf.ts'
import type { Name } from '../recognise/Name.ts'
import type { Span } from '../Span.ts'
import type { TimeExpression } from '../times/TimeExpression.ts'
import { assemble } from './assemble.ts'
import { codeSentence } from './codeSentence.ts'
import type { Coded, Draft } from './Draft.ts'
import { builtIn, type PredicateLexicon } from './PredicateLexicon.ts'
import { lookUp } from './Sentence.ts'
import { tokensIn } from './tokens.ts'

const tellers: ReadonlySet<Role> = new Set(['paragraph', 'bullet', 'row', 'abstract'])

/** The fate of a time that stands in a block from which no event is read. */
const fateOfRole: Readonly<Partial<Record<Role, string>>> = {
  title: 'document',
  byline: 'document',
  updated: 'document',
  dateline: 'document',
  caption: 'caption',
  heading: 'no-activity',
  keywords: 'abstract',
  reference: 'reference',
  footnote: 'footnote',
  licence: 'licence',
  navigation: 'navigation',
  'other-language': 'other-language',
}

const fateOf = (time: TimeExpression, role: Role | undefined): string =>
  time.noTime === 'not-a-date' || time.noTime === 'accessed'
    ? time.noTime
    : (fateOfRole[role ?? 'navigation'] ?? time.noTime ?? (time.value === null ? 'unresolved' : 'no-activity'))

/** The items of a list sorted by start that begin inside a span. */
const inside = <A extends Span>(items: ReadonlyArray<A>, span: Span): ReadonlyArray<A> => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: Array<A> = []
  for (let i = low; i < items.length && items[i]!.start < span.end; i++) found.push(items[i]!)
  return found
}

const speaksOf = (names: ReadonlyArray<Name>, partner: string) =>
  names.some((n) => n.kind === 'country' && n.code === partner)

/** A text that argues rather than reports: it has an abstract, keywords or cited works. */
const isEssay = (document: Document): boolean =>
  document.blocks.some((b) => b.role === 'abstract' || b.role === 'keywords' || b.role === 'reference')

/** Makes a coder of a lexicon: it gives the mentions of a document, and the fate of each of its temporal expressions (codebook, sections 1 to 5). */
export const coder =
  (lexicon: PredicateLexicon) =>
  (document: Document): Coded => {
    const { clean, tokens, blocks, names, facts } = document
    const times = document.times.map((time, index) => ({ index, time, start: time.start, end: time.end }))
    const fates: Array<string | null> = document.times.map(() => null)
    const drafts: Array<Draft> = []
    const essay = isEssay(document)
    for (const [b, block] of blocks.entries()) {
      const own = inside(times, block)
      if (!tellers.has(block.role)) {
        for (const { index, time } of own) fates[index] = fateOf(time, block.role)
        continue
      }
      drafts.push(
        ...codeBlock(document, block, {
          times: own,
          names: inside(names, block),
          all: times,
          essay,
          partner: facts.partner,
          fates,
          sentences: document.sentences[b]!,
        }),
      )
    }
    for (const draft of drafts) fates[draft.time] = 'mention'
    return {
      drafts: drafts.sort((a, b) => a.start - b.start || a.end - b.end || a.time - b.time),
      fates: fates.map(
        (fate, i) =>
          fate ??
          fateOf(
            document.times[i]!,
            blocks.find((b) => b.start <= document.times[i]!.start && document.times[i]!.start < b.end)?.role,
          ),
      ),
    }

    function codeBlock(
      doc: Document,
      block: Block,
      given: {
        readonly times: ReadonlyArray<(typeof times)[number]>
        readonly names: ReadonlyArray<Name>
        readonly all: typeof times
        readonly essay: boolean
        readonly partner: string
        readonly fates: Array<string | null>
        readonly sentences: Document['sentences'][number]
      },
    ): ReadonlyArray<Draft> {
      const { text } = clean
      const label = block.label ?? block.inherited
      const labelTime = label === null ? undefined : inside(given.all, label).find(({ time }) => time.value !== null)
      const told = block.label === null ? block.start : behindLabel(text, block.label.end, block.end)
      const finer = labelTime === undefined ? undefined : finerLabel(text, told, block.end, given.times)
      const dating = finer ?? labelTime
      const row =
        dating === undefined || label === null
          ? null
          : {
              index: dating.index,
              value: dating.time.value!,
              span: {
                start: finer !== undefined && block.label === null ? finer.start : label.start,
                end: finer?.end ?? label.end,
              },
              own: block.label !== null || finer !== undefined,
            }
      const body: Span = { start: finer === undefined ? told : behindLabel(text, finer.end, block.end), end: block.end }
      const plannedRow = /^[^\p{L}]{0,4}\((?:planned|scheduled|tbc|expected)\)/iu.test(
        text.slice(block.label?.end ?? block.start, body.end).trimStart(),
      )
      const headings = block.headings.map((h) => tokensIn(tokens, h).map((t) => t.lower))
      const near = speaksOf(given.names, given.partner)
      const found: Array<Draft> = []
      let previous: { type: string; area: string; sentence: number } | null = null
      for (const [i, span] of behind(given.sentences, body.start).entries()) {
        const sentence = lookUp(tokens, span, inside(given.times, span), inside(given.names, span), lexicon)
        if (sentence.tokens.length === 0) continue
        // Only the first sentence of a row tells what happened at its date; the rest explains.
        const inherits = i === 0 ? row : null
        const verbless = block.role === 'row' || block.role === 'bullet'
        const reading = codeSentence(sentence, inherits, previous?.type ?? null, verbless)
        for (const [index, fate] of reading.fates) given.fates[index] ??= fate
        const ids = new Set(reading.findings.map((f) => f.clause.id))
        for (const finding of reading.findings) {
          const draft = assemble(sentence, finding, ids, {
            document: doc,
            block,
            headings,
            isFirst: i === 0,
            near,
            essay: given.essay,
            plannedRow,
            previous,
            goesOn: previous?.sentence === i,
            row: inherits,
          })
          found.push(draft)
          previous = { type: draft.type, area: draft.area, sentence: i }
        }
      }
      return found
    }
  }

// What a date at the head of a row leaves of its sentences.
const behind = <A extends Span>(sentences: ReadonlyArray<A>, start: number): ReadonlyArray<A> =>
  sentences[0] === undefined || sentences[0].start >= start
    ? sentences
    : sentences.filter(({ end }) => end > start).map((one) => (one.start < start ? { ...one, start } : one))

// "1994  March: the President signs": a month or a day at the head of what the row tells dates it more exactly.
const finerLabel = <A extends Span & { readonly time: TimeExpression }>(
  text: string,
  start: number,
  end: number,
  times: ReadonlyArray<A>,
): A | undefined =>
  inside(times, { start, end }).find(
    (at) =>
      at.start === start &&
      at.time.value !== null &&
      at.time.noTime === null &&
      /^\s?(?::|[–—-]\s)/u.test(text.slice(at.end, end)),
  )

/** The coder with the built-in predicates. */
export const codeDocument = coder(builtIn)
