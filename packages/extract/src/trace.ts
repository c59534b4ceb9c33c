import type { Collection } from '@annals/model/Collection'
import { coder } from './code/codeDocument.ts'
import type { Coded, Draft } from './code/Draft.ts'
import { predicateLexicon } from './code/PredicateLexicon.ts'
import type { Document } from './Document.ts'
import type { Passage } from './grammar/frame/Frame.ts'
import { framesOf } from './grammar/framesOf.ts'
import { printFrames } from './grammar/printFrames.ts'
import { placeOf } from './link/Place.ts'
import { codePoints } from './read/CodePoints.ts'
import type { Span } from './Span.ts'

interface Reading {
  readonly document: Document
  readonly passages: ReadonlyArray<Passage>
  readonly coded: Coded
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

const printDraft = ({ document: { clean } }: Reading, draft: Draft): ReadonlyArray<string> => [
  `mention "${clean.text.slice(draft.start, draft.end).replace(/\s+/gu, ' ')}"`,
  `  ${[draft.type, draft.area, draft.scope, draft.status, draft.date, draft.basis].join(' · ')} · by ${draft.rule}`,
  ...(['instruments', 'persons', 'countries', 'organisations'] as const).flatMap((of) =>
    draft[of].length === 0 ? [] : [`  ${of} ${draft[of].join(', ')}`],
  ),
]

const printSpan = (reading: Reading, span: Span): ReadonlyArray<string> => {
  const { document, passages, coded } = reading
  const { times, sentences, tokens } = document
  return [
    ...passages.flatMap((passage) =>
      within(sentences[passage.block]![passage.sentence]!, span) ||
      within({ start: tokens.starts[passage.from]!, end: tokens.ends[passage.to - 1]! }, span)
        ? [printFrames(document, passage)]
        : [],
    ),
    ...coded.drafts.filter((draft) => within(draft, span)).flatMap((draft) => printDraft(reading, draft)),
    ...times.flatMap((time, i) =>
      within(time, span) && coded.fates[i] !== 'mention' && !coded.drafts.some((draft) => draft.time === i)
        ? [`no mention of ${time.value} "${tokens.text.slice(time.start, time.end)}": ${coded.fates[i]}`]
        : [],
    ),
  ]
}

const printBlock = (reading: Reading, b: number, sentences: ReadonlyArray<Span>): string => {
  const { document } = reading
  const points = codePoints(document.clean.raw)
  return sentences
    .flatMap((sentence) => {
      const { start, end } = placeOf(document.clean, points, sentence)
      const at = `${document.facts.path}:${start}-${end}`
      return [`${at} (${document.blocks[b]!.role})`, ...printSpan(reading, sentence), '']
    })
    .join('\n')
    .trimEnd()
}

/**
 * How a document was read, for people: where each sentence stands (code points of the raw file, half-open) and what its
 * block is; its tokens with their tags, its chunks, its frames with their factuality and what decided it; its mentions;
 * and the fate of its times that date none. With `at`, a place in the raw file in code points, only the sentence that
 * stands there: null where none does.
 */
export const trace = (manifest: Collection, document: Document, at?: number): string | null => {
  const coded = coder(predicateLexicon(manifest.lexicon?.predicates))(document)
  const reading = { document, passages: framesOf(document), coded }
  const points = codePoints(document.clean.raw)
  const stands = (span: Span): boolean => {
    const { start, end } = placeOf(document.clean, points, span)
    return at === undefined || (start <= at && at < end)
  }
  const found = document.sentences.flatMap((all, b) => {
    const sentences = all.filter(stands)
    return sentences.length === 0 ? [] : [printBlock(reading, b, sentences)]
  })
  return found.length === 0 ? null : found.join('\n\n')
}
