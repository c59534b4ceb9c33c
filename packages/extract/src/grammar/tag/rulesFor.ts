import { canBase, canGerund, canParticiple, canPast, canThird } from './analyse.ts'
import { baseRules } from './rules/base.ts'
import { gerundRules } from './rules/gerund.ts'
import { pastRules } from './rules/past.ts'
import type { TagRule } from './rules/TagRule.ts'
import { thirdRules } from './rules/third.ts'

/** The list that decides for a word. */
export const rulesFor = (bits: number): ReadonlyArray<TagRule> | null => {
  if ((bits & canThird) !== 0) return thirdRules
  if ((bits & canPast) !== 0 && (bits & canBase) === 0) return pastRules
  if ((bits & canParticiple) !== 0 && (bits & canBase) === 0) return pastRules
  if ((bits & canGerund) !== 0) return gerundRules
  return (bits & canBase) !== 0 ? baseRules : null
}
