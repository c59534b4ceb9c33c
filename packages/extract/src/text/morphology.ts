import irregularForms from '../../lexicon/irregular-verbs.json' with { type: 'json' }

export type Form = 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'gerund'

const irregular = new Map<string, readonly [past: string, participle: string]>(
  irregularForms.map(([base, past, participle]) => [base!, [past!, participle!]]),
)

const vowel = /[aeiou]/u
const doubles = new Set([
  'admit',
  'commit',
  'submit',
  'permit',
  'plan',
  'stop',
  'ship',
  'set',
  'hit',
  'get',
  'put',
  'let',
  'begin',
  'run',
  'ban',
  'transfer',
  'refer',
  'confer',
  'equip',
  'step',
  'rid',
  'map',
  'program',
  'reprogram',
])

const ending = (base: string, suffix: 'ed' | 'ing'): string => {
  if (doubles.has(base)) return base + base.at(-1) + suffix
  if (suffix === 'ed') {
    if (base.endsWith('e')) return `${base}d`
    if (base.endsWith('y') && !vowel.test(base.at(-2)!)) return `${base.slice(0, -1)}ied`
    return `${base}ed`
  }
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !base.endsWith('ee') && base !== 'be') return `${base.slice(0, -1)}ing`
  return `${base}ing`
}

const third = (base: string): string => {
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`
  if (base.endsWith('y') && !vowel.test(base.at(-2)!)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

/** The inflected forms of an English verb, British and American doubling included. */
export const formsOf = (base: string): ReadonlyArray<readonly [form: string, kind: Form]> => {
  if (base === 'be') {
    return [
      ['is', 'third'],
      ['are', 'base'],
      ['was', 'past'],
      ['were', 'past'],
      ['been', 'participle'],
      ['being', 'gerund'],
    ]
  }
  const forms: Array<readonly [string, Form]> = [
    [base, 'base'],
    [third(base), 'third'],
    [ending(base, 'ing'), 'gerund'],
  ]
  const pair = irregular.get(base)
  if (pair === undefined) forms.push([ending(base, 'ed'), 'past-or-participle'])
  else if (pair[0] === pair[1]) forms.push([pair[0], pair[0] === base ? 'base' : 'past-or-participle'])
  else forms.push([pair[0], 'past'], [pair[1], 'participle'])
  if (pair === undefined && /(?:is|iz)e$/u.test(base)) {
    const twin = base.endsWith('ise') ? `${base.slice(0, -3)}ize` : `${base.slice(0, -3)}ise`
    forms.push(
      [twin, 'base'],
      [`${twin}s`, 'third'],
      [`${twin}d`, 'past-or-participle'],
      [`${twin.slice(0, -1)}ing`, 'gerund'],
    )
  }
  if (/[aeiou]l$/u.test(base)) forms.push([`${base}led`, 'past-or-participle'], [`${base}ling`, 'gerund'])
  return forms
}

const irregularPasts = new Set([...irregular.values()].flatMap((pair) => [...pair]))

// "set", "cut": as often a noun or a present.
const sameAsBase: ReadonlySet<string> = new Set(
  [...irregular].flatMap(([base, [past]]) => (base === past ? [base] : [])),
)

/** Whether a word can be a past tense or a past participle ("opened", "sent"), by its form alone. */
export const looksPast = (lower: string): boolean =>
  (irregularPasts.has(lower) && !sameAsBase.has(lower)) ||
  (lower.length > 4 && lower.endsWith('ed') && !/(?:eed|hundred|sacred|kindred)$/u.test(lower))
