import { type Evidence, tell } from './Told.ts'
import { weights } from './Weights.ts'
import { type Reason, type Setting, scoreOf, weigh } from './weigh.ts'

/**
 * Why two mentions are, or are not, one event: pure over rows of the mentions table, so that `annals explain` says again
 * what the extraction weighed. `common` comes from `commonWords(partner, organisation)`; `setting.sameWork` is whether
 * the sources share a `work_id`; `setting.once` whether the event is disputed.
 */
export const explainMerge = (
  a: Evidence,
  b: Evidence,
  setting: Setting,
  common: ReadonlySet<string>,
): { readonly reasons: ReadonlyArray<Reason>; readonly score: number; readonly merges: boolean } => {
  const reasons = weigh(tell(a, common), tell(b, common), setting)
  const score = scoreOf(reasons)
  return { reasons, score, merges: score >= weights.threshold }
}
