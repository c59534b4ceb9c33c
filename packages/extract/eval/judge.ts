import type { GoldMention } from '../test/gold/annotated.ts'
import { discrepanciesFound } from '../test/gold/discrepanciesFound.ts'
import { isSameDate, pairMentions } from '../test/gold/pairMentions.ts'
import type { Outcome } from './Prepared.ts'
import type { Stage } from './Switch.ts'

/** Every single thing that is right, and how much is said beyond what the annotators say. */
export interface Judged {
  readonly right: ReadonlySet<string>
  readonly extra: number
}

const folded = (list: ReadonlyArray<string>) => new Set(list.map((name) => name.toLowerCase()))

/** Of each annotated mention: that it is found with its date, its type, area and scope, and each of its names. */
const mentionsRight = ({ mentions }: Outcome, gold: ReadonlyArray<GoldMention>): Judged => {
  const { pairs, setAside } = pairMentions(mentions, gold)
  const right = new Set<string>()
  let extra = mentions.length - setAside - pairs.length
  for (const pair of pairs.filter(isSameDate)) {
    const { said, gold: one } = pair
    const key = `${one.source} ${one.start} ${one.end} ${one.date}`
    right.add(`${key} dated`)
    for (const field of ['type', 'area', 'scope'] as const) if (said[field] === one[field]) right.add(`${key} ${field}`)
    for (const column of ['instruments', 'persons'] as const) {
      const wanted = folded(one[column])
      for (const name of folded(said[column])) {
        if (wanted.has(name)) right.add(`${key} ${column} ${name}`)
        else extra++
      }
    }
  }
  return { right, extra }
}

/** Of each two annotated mentions that are found: that they are one event, or that they are none. */
const pairsRight = ({ mentions }: Outcome, gold: ReadonlyArray<GoldMention>): Judged => {
  const pairs = pairMentions(mentions, gold).pairs.filter(isSameDate)
  const right = new Set<string>()
  pairs.forEach((a, i) => {
    for (const b of pairs.slice(i + 1)) {
      if ((a.said.event_id === b.said.event_id) === (a.gold.event === b.gold.event))
        right.add(`${a.gold.source} ${a.gold.start} ${a.gold.date} ${b.gold.source} ${b.gold.start} ${b.gold.date}`)
    }
  })
  return { right, extra: 0 }
}

const disagreementsRight = ({ discrepancies, wanted }: Outcome): Judged => {
  const required = wanted.filter(({ required: is }) => is)
  const right = required.filter((one) => discrepanciesFound(discrepancies, [one]).found === 1)
  return {
    right: new Set(right.map(({ kind, subject, a, b }) => `${kind} ${subject} ${a.start} ${b.start}`)),
    extra:
      discrepancies.length -
      wanted.filter((one) => discrepanciesFound(discrepancies, [{ ...one, required: true }]).found === 1).length,
  }
}

/** What is right of the things that rules of a stage decide on. */
export const judge = (stage: Stage, outcome: Outcome, gold: ReadonlyArray<GoldMention>): Judged =>
  stage === 'compare'
    ? disagreementsRight(outcome)
    : stage === 'link'
      ? pairsRight(outcome, gold)
      : mentionsRight(outcome, gold)
