import type { Document } from '../Document.ts'
import type { Frame, Passage } from '../grammar/frame/Frame.ts'
import { framesOf } from '../grammar/framesOf.ts'
import type { Block, Role } from '../layout/Block.ts'
import type { TimeExpression } from '../times/TimeExpression.ts'
import type { Coded, Draft } from './Draft.ts'
import { type Decision, decide } from './decide.ts'
import { tellersOf } from './evidenceOf.ts'
import { inside, type Line, lineOf } from './Line.ts'
import { match } from './match.ts'
import { type Around, type Finding, mention } from './mention.ts'
import { nominalOf } from './nominalOf.ts'
import { pointsBack } from './pointsBack.ts'
import { builtIn, type Rules } from './Rules.ts'
import { planPeriod, timesFor } from './timesFor.ts'
import { wordsIn } from './words.ts'

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

const holdsEvents: ReadonlySet<string> = new Set(['meeting', 'visit', 'agreement', 'exercise'])
const gatherings = /(?<!\p{L})(?:summit|meeting|visit|conference|session|talks)(?!\p{L})/iu
/** How many sentences may lie between a meeting and what points back at it. */
const reach = 2

/** What is carried from passage to passage of one block. */
interface Story {
  previous: { readonly type: string; readonly area: string; readonly sentence: number } | null
  event: { readonly time: number; readonly sentence: number } | null
}

interface BlockFacts {
  readonly around: Omit<Around, 'opensRow' | 'previous' | 'goesOn'>
  readonly ownLabel: boolean
}

const factsOf = (document: Document, block: Block): BlockFacts => {
  const { facts, names, tokens, clean } = document
  const essay = document.blocks.some((b) => b.role === 'abstract' || b.role === 'keywords' || b.role === 'reference')
  const head = clean.text
    .slice(block.label?.end ?? block.start, block.end)
    .slice(0, 40)
    .trimStart()
  return {
    ownLabel: block.label !== null,
    around: {
      block,
      headings: block.headings.map((heading) => wordsIn(tokens, heading).map(({ lower }) => lower)),
      near: inside(names, block).some((n) => n.kind === 'country' && n.code === facts.partner),
      essay,
      plannedRow: /^[^\p{L}]{0,4}\((?:planned|scheduled|tbc|expected)\)/iu.test(head),
    },
  }
}

/** Makes a coder of rules: it gives the mentions of a document, and the fate of each of its temporal expressions. */
export const coder =
  (rules: Rules) =>
  (document: Document): Coded => {
    const fates: Array<string | null> = document.times.map(() => null)
    const drafts: Array<Draft> = []
    let story: Story = { previous: null, event: null }
    let at = -1
    let ordinal = 0
    let sentence = ''
    let facts: BlockFacts | null = null
    for (const passage of framesOf(document)) {
      if (passage.block !== at) {
        at = passage.block
        facts = factsOf(document, document.blocks[at]!)
        story = { previous: null, event: goesOnFrom(document, at) ? story.event : null }
      }
      if (sentence !== `${passage.block} ${passage.sentence}`) ordinal++
      sentence = `${passage.block} ${passage.sentence}`
      if (passage.to > passage.from)
        drafts.push(...codePassage(rules, document, passage, facts!, { story, ordinal }, fates))
    }
    for (const { time } of drafts) fates[time] = 'mention'
    return {
      drafts: drafts.sort((a, b) => a.start - b.start || a.end - b.end || a.time - b.time),
      fates: withRoles(document, fates),
    }
  }

/** A paragraph of prose may point back at the end of the one before. */
const goesOnFrom = ({ blocks }: Document, at: number): boolean =>
  blocks[at]!.role === 'paragraph' && blocks[at - 1]?.role === 'paragraph'

/** The fate of every time: that of its frame, else that of its block. Blocks and times are both in the text's order. */
const withRoles = (document: Document, fates: ReadonlyArray<string | null>): ReadonlyArray<string> => {
  let b = 0
  return document.times.map((time, i) => {
    while (b < document.blocks.length && document.blocks[b]!.end <= time.start) b++
    const block = document.blocks[b]
    const role = block !== undefined && block.start <= time.start ? block.role : undefined
    return fates[i] ?? fateOf(time, role)
  })
}

const codePassage = (
  rules: Rules,
  document: Document,
  passage: Passage,
  facts: BlockFacts,
  { story, ordinal }: { readonly story: Story; readonly ordinal: number },
  fates: Array<string | null>,
): ReadonlyArray<Draft> => {
  const line = lineOf(document, passage)
  const findings = findingsOf(rules, line, { story, ordinal }, fates)
  const told = tellersOf(
    line,
    findings.map(({ frame }) => frame),
  )
  const opensRow = passage.row !== null && facts.ownLabel && passage.sentence === 0
  return findings.map((finding) => {
    const { previous } = story
    const draft = mention(line, finding, told, {
      ...facts.around,
      opensRow,
      previous,
      goesOn: previous?.sentence === passage.sentence,
    })
    story.previous = { type: draft.type, area: draft.area, sentence: passage.sentence }
    if (
      finding.from !== 'row' &&
      (holdsEvents.has(draft.type) || gatherings.test(line.text.slice(draft.start, draft.end)))
    )
      story.event = { time: finding.time, sentence: ordinal }
    return draft
  })
}

const findingsOf = (
  rules: Rules,
  line: Line,
  { story, ordinal }: { readonly story: Story; readonly ordinal: number },
  fates: Array<string | null>,
): ReadonlyArray<Finding> => {
  const { passage, document } = line
  const found: Array<Finding> = []
  let previous = story.previous?.type ?? null
  const leave = (frame: Frame, fate: string) => {
    if (passage.row !== null && (frame.link === 'main' || frame.link === 'and')) fates[passage.row] ??= fate
    for (const { time } of frame.times) if (document.times[time]!.noTime === null) fates[time] ??= fate
  }
  const taken = new Set<number>()
  const frames = passage.frames.flatMap((frame) => {
    const nominal = nominalOf(rules, line, frame)
    if (nominal === null) return [frame]
    for (const { time } of nominal.times) taken.add(time)
    const rest: Frame = { ...frame, times: frame.times.filter((time) => !nominal.times.includes(time)) }
    return [nominal, rest]
  })
  for (const frame of frames) {
    const { dates: all, periods } = timesFor(line, frame)
    const dates = frame.kind === 'noun' ? all : all.filter(({ time }) => !taken.has(time))
    for (const time of periods) fates[time] ??= 'plan-period'
    const back =
      dates.length === 0 && story.event !== null && ordinal - story.event.sentence <= reach && pointsBack(line, frame)
        ? story.event.time
        : null
    const matched = match(rules, line, frame)
    const decision: Decision = decide({
      line,
      frame,
      match: matched,
      ownTime: dates.some(({ own }) => own),
      inRow: passage.row !== null,
      previous,
    })
    const plan = 'fate' in decision && dates.length === 0 ? planPeriod(line, frame, periods) : null
    if (plan !== null) {
      found.push({ frame, match: matched, type: 'agreement', by: 'plan-cycle', time: plan, from: 'own' })
      continue
    }
    if ('fate' in decision) {
      leave(frame, decision.fate)
      continue
    }
    if (dates.length > 0 || back !== null) previous = decision.type
    for (const { time, own } of dates)
      found.push({ frame, match: matched, ...decision, time, from: own ? 'own' : 'row' })
    if (back !== null && document.times[back]!.value !== null)
      found.push({ frame, match: matched, ...decision, time: back, from: 'before' })
  }
  return found
}

/** The coder with the built-in rules. */
export const codeDocument = coder(builtIn)
