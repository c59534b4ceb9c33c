import { type Judged, judge } from './judge.ts'
import { outcome, type Prepared } from './Prepared.ts'
import type { Stage, Switch } from './Switch.ts'
import { coding } from './switches/coding.ts'
import { linking } from './switches/linking.ts'
import { reading } from './switches/reading.ts'

/** What a rule gains and what it costs, in single things that are right. */
export interface Worth {
  readonly gains: number
  readonly costs: number
}

export interface Ablation {
  readonly group: string
  readonly rule: string
  readonly known: Worth
  readonly late: Worth
}

export const switches: ReadonlyArray<Switch> = [...reading, ...coding, ...linking]

const worthOf = (all: Judged, without: Judged): Worth => {
  const lost = [...all.right].filter((one) => !without.right.has(one)).length
  const won = [...without.right].filter((one) => !all.right.has(one)).length
  const kept = without.extra - all.extra
  return { gains: lost + Math.max(0, kept), costs: won + Math.max(0, -kept) }
}

const sum = (worths: ReadonlyArray<Worth>): Worth => ({
  gains: worths.reduce((total, { gains }) => total + gains, 0),
  costs: worths.reduce((total, { costs }) => total + costs, 0),
})

/** Leaves out one rule after the other. */
export const ablate = (prepared: ReadonlyArray<Prepared>): ReadonlyArray<Ablation> => {
  const stages: ReadonlyArray<Stage> = ['read', 'code', 'link', 'compare']
  const whole = prepared.map((one) => {
    const result = outcome(one, null)
    return new Map(stages.map((stage) => [stage, judge(stage, result, one.annotated.mentions)]))
  })
  return switches.map((rule) => {
    const worths = prepared.map((one, i) => {
      const without = judge(rule.from, outcome(one, rule), one.annotated.mentions)
      return { standing: one.standing, worth: worthOf(whole[i]!.get(rule.from)!, without) }
    })
    const of = (standing: Prepared['standing']) =>
      sum(worths.filter((one) => one.standing === standing).map(({ worth }) => worth))
    return { group: rule.group, rule: rule.rule, known: of('known'), late: of('late') }
  })
}
