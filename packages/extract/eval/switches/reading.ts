import { forms, formsByWord, pointFormsByWord } from '../../src/dates/forms.ts'
import { numberRules } from '../../src/dates/notAYear/numberRules.ts'
import { rules } from '../../src/layout/layOut.ts'
import { repairs } from '../../src/read/clean.ts'
import { dateRules } from '../../src/times/dateRules.ts'
import type { Switch } from '../Switch.ts'
import { fromIndex, fromList, together } from './taking.ts'

/** Repairs, roles of lines, forms of time and the reasons why a number or a date counts for nothing. */
export const reading: ReadonlyArray<Switch> = [
  ...repairs.map(({ name }) => ({
    group: 'Repairs',
    rule: name,
    from: 'read' as const,
    off: fromList(repairs, (one) => one.name === name),
  })),
  ...rules.map(({ name }) => ({
    group: 'Roles of lines',
    rule: name,
    from: 'read' as const,
    off: fromList(rules, (one) => one.name === name),
  })),
  ...forms.map(({ form }) => ({
    group: 'Forms of time',
    rule: form.name,
    from: 'read' as const,
    off: together(
      fromIndex(formsByWord, (one) => one === form),
      fromIndex(pointFormsByWord, (one) => one === form),
    ),
  })),
  ...numberRules.map(({ name }) => ({
    group: 'Why a number is no year',
    rule: name,
    from: 'read' as const,
    off: fromList(numberRules, (one) => one.name === name),
  })),
  ...dateRules.map((rule, i) => ({
    group: 'Why a date dates nothing',
    rule: `${rule.noTime}${dateRules.slice(0, i).some(({ noTime }) => noTime === rule.noTime) ? ', second' : ''}`,
    from: 'read' as const,
    off: fromList(dateRules, (one) => one === rule),
  })),
]
