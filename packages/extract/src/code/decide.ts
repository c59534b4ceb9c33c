import { bars, type Case, empty, isTheirs, pronounType, speaksOfPartner } from './bars.ts'
import { typeOf } from './typeOf.ts'
import { actorsOf } from './Who.ts'

/** What a frame tells: an activity of a type, or why it tells none. */
export type Decision = { readonly type: string; readonly by: string } | { readonly fate: string }

/** Decides what a frame tells. */
export const decide = (of: Case): Decision => {
  for (const { bars: bar } of bars) {
    const fate = bar(of)
    if (fate !== null) return { fate }
  }
  const { line, frame, match, inRow, ownTime, previous } = of
  const found = pronounType(of) ?? typeOf(line, frame, match)
  if (empty.has(frame.lemma) && match.rule?.entry == null && found?.by === 'by-content') {
    // "The next step was the visit of 2005": what it is happens; "it is a member" does not.
    const object = frame.objects[0]
    if (object === undefined || !/^(?:visit|meeting|agreement|exercise|establishment)$/u.test(found.type))
      return { fate: 'no-activity' }
  }
  if (found !== null) return found
  if (empty.has(frame.lemma)) return { fate: 'no-activity' }
  const who = actorsOf(line, frame)
  const acts = (who.organisation || who.partner) && !who.empty && match.rule === null
  if (acts && frame.voice === 'active' && (ownTime || inRow) && isTheirs(of) && (who.partner || speaksOfPartner(of)))
    return { type: 'decision', by: 'by-subject' }
  if (inRow && !ownTime && isTheirs(of)) return { type: previous ?? 'meeting', by: 'by-content' }
  return { fate: 'no-activity' }
}
