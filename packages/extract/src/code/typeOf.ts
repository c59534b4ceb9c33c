import type { Frame } from '../grammar/frame/Frame.ts'
import { kindOf, objectsOf } from './kindOf.ts'
import { type Line, reachOf, spanOf, subjectOf, wordsOf } from './Line.ts'
import type { Match } from './match.ts'
import { agreeing } from './settled/agreeing.ts'
import type { Case, Settled } from './settled/Case.ts'
import { joining } from './settled/joining.ts'
import { special } from './settled/special.ts'
import { actorsOf, sidesIn } from './Who.ts'

/**
 * The cases that the codebook settles (sections 4 and 7), in the order in which they are asked, before the classes of
 * lexicon/nouns.json are.
 */
export const settled: ReadonlyArray<Settled> = [...special, ...joining, ...agreeing]

const lowerWords = (line: Line, spans: ReadonlyArray<{ start: number; end: number }>): string =>
  spans
    .flatMap((span) =>
      wordsOf(line, span)
        .filter(({ isWord }) => isWord)
        .map(({ lower }) => lower),
    )
    .join(' ')

const nounOf = ({ document: { tokens } }: Line, { objects }: Frame): string =>
  objects[0] === undefined ? '' : tokens.words[tokens.wordIds[objects[0].head]!]!.lower

/** The type of what a frame tells and the rule that says so; `null` where nothing says what happened. */
export const typeOf = (
  line: Line,
  frame: Frame,
  match: Match,
): { readonly type: string; readonly by: string } | null => {
  const kind = kindOf(line, frame, match)
  const subject = lowerWords(line, subjectOf(line, frame))
  const objects = objectsOf(line, frame)
  const object = lowerWords(
    line,
    objects.length > 0
      ? [
          ...objects,
          ...frame.obliques.filter(({ chunk }) => chunk.from > frame.head).map(({ chunk }) => spanOf(line, chunk)),
        ]
      : [],
  )
  const who = actorsOf(line, frame)
  const all = lowerWords(line, [reachOf(line, frame)])
  const theme = frame.kind === 'noun' ? all : frame.voice === 'passive' || object === '' ? subject : object
  const partners = sidesIn(line, [
    ...subjectOf(line, frame),
    ...frame.obliques
      .filter(({ preposition }) => preposition === 'with' || preposition === 'between' || preposition === 'by')
      .map(({ chunk }) => spanOf(line, chunk)),
  ])
  const of: Case = {
    frame,
    head: frame.particle === '' ? frame.lemma : `${frame.lemma} ${frame.particle}`,
    subject,
    object,
    thing: lowerWords(line, objects),
    noun: nounOf(line, frame),
    theme,
    all,
    who,
    kind,
    isBare: match.rule === null,
    together: partners.partner && (partners.organisation || partners.both),
  }
  for (const { id, type } of settled) {
    const found = type(of)
    if (found !== null) return { type: found, by: id }
  }
  return kind === null
    ? null
    : { type: kind, by: match.rule?.entry?.id ?? (frame.kind === 'noun' ? 'verbless' : 'by-content') }
}
