import type { Frame } from '../grammar/frame/Frame.ts'
import { subregions } from '../lexicon/countryPhrases.ts'
import type { Name } from '../recognise/Name.ts'
import type { Line } from './Line.ts'
import { isOrganisation, isPartner, type Sides } from './Who.ts'

const regionOf: ReadonlyMap<string, string> = new Map(
  [...subregions()].flatMap(([region, codes]) => codes.map((code) => [code, region] as const)),
)

/** Whether a country lies in the subregion of another by UN M49. */
export const sharesRegion = (a: string, b: string): boolean =>
  regionOf.get(a) !== undefined && regionOf.get(a) === regionOf.get(b)

const renames: ReadonlySet<string> = new Set(['rename', 'transform', 'replace', 'succeed', 'merge', 'evolve'])
const bodiesWithin =
  /^(?:cent(?:re|er)|office|mission|delegation|battalion|academy|school|committee|group|embassy|unit)$/u
const founds: ReadonlySet<string> = new Set([
  'found',
  'establish',
  'create',
  'form',
  'foundation',
  'establishment',
  'founding',
  'creation',
])
const bargains: ReadonlySet<string> = new Set(['sign', 'propose', 'agree', 'negotiate', 'announce', 'hold', 'conclude'])
const openings: ReadonlySet<string> = new Set([
  'launch',
  'start',
  'inaugurate',
  'initiate',
  'introduce',
  'establish',
  'create',
])
const opened: ReadonlySet<string> = new Set(['programme', 'initiative', 'forum', 'process'])
const gatherings = /^(?:summit|meeting|meetings|conference|session|exercises?|ministerial|forum|assembly)$/u
const memberWords = /^(?:members?|countries|states|member-countries|participating|partners|allies)$/u
const posts = /^(?:cent(?:re|er)|office|mission|delegation|battalion|academy|school)$/u

/** The scope of a mention (codebook, section 3): from who acts on whom. */
export const scopeOf = (of: {
  readonly line: Line
  readonly frame: Frame
  readonly names: ReadonlyArray<Name>
  readonly words: ReadonlyArray<string>
  readonly who: Sides
  readonly type: string
  readonly rule: string
  /** What does it or is told of: the words of the subject. */
  readonly theme: ReadonlyArray<string>
  /** It names a place of no other country, or none that is known: it may lie in the partner. */
  readonly placed: boolean
  readonly themeIsOrganisation: boolean
  readonly near: boolean
  readonly essay: boolean
  readonly pointsBack: boolean
}): 'bilateral' | 'regional' | 'context' => {
  const { line, frame, names, words, who, theme } = of
  const { partner } = line.document.facts
  const things = names.filter((n) => n.kind === 'instrument')
  const named = names.some(
    (name) => isPartner(line, name) && !things.some((n) => name.start >= n.start && name.end <= n.end),
  )
  const organisation = names.some((name) => isOrganisation(line, name))
  const bodies = names.filter((n) => n.kind === 'organisation' && !isOrganisation(line, n))
  const others = names.flatMap((n) =>
    n.kind === 'country' && n.code !== partner && n.form !== 'capital' ? [n.code] : [],
  )
  const instruments = names.some((n) => n.kind === 'instrument')
  if (named) {
    // The partner's dealings with a third body or country.
    if (!organisation && bodies.length > 0 && !instruments) return 'context'
    if (
      !organisation &&
      others.length > 0 &&
      !instruments &&
      bargains.has(frame.lemma) &&
      who.partner &&
      !words.some((w) => w === 'us' || w === 'our')
    )
      return 'context'
    return 'bilateral'
  }
  // Between the organisation and other bodies; a third body by itself.
  if (bodies.length > 0 && organisation && who.organisation && !instruments && others.length === 0) return 'context'
  if (of.rule === 'parliament') return 'bilateral'
  if (who.bodies.length > 0 && !organisation) return 'context'
  if (organisation && frame.lemma === 'sign' && theme.some((w) => memberWords.test(w))) return 'context'
  const meets = theme.some((w) => gatherings.test(w))
  const forum = organisation || names.some((n) => n.kind === 'instrument' && n.instrumentKind === 'forum')
  const meeting = of.type === 'meeting' || of.type === 'exercise'
  if (forum && meeting && ((meets && (!of.placed || others.length > 0)) || theme.some((w) => memberWords.test(w))))
    return 'regional'
  // A programme that the organisation opens to its partners.
  if (
    openings.has(frame.lemma) &&
    who.organisation &&
    names.some((n) => n.kind === 'instrument' && opened.has(n.instrumentKind))
  )
    return 'regional'
  if (
    theme.some(
      (w, i) =>
        (w === 'states' || w === 'countries') &&
        /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(theme[i - 1] ?? ''),
    )
  )
    return 'context'
  if ((renames.has(frame.lemma) || of.rule === 'give-way') && !words.some((w) => posts.test(w))) return 'context'
  if (who.countries.length > 0 && !who.organisation && of.rule !== 'parliament')
    return who.countries.some((code) => sharesRegion(code, partner)) ? 'regional' : 'context'
  if (
    names.some(
      (n) =>
        n.kind === 'region' &&
        !names.some(
          (o) =>
            o.kind === 'person' && o.office !== null && n.start >= o.office.span.start && n.end <= o.office.span.end,
        ) &&
        !/[-–]/u.test(line.text[n.start - 1] ?? '') &&
        !/[-–]/u.test(line.text[n.end] ?? ''),
    )
  )
    return 'regional'
  if (
    words.some(
      (w, i) =>
        (w === 'region' && words[i - 1] === 'the') ||
        w === 'neighbours' ||
        (w === 'countries' && words[i - 1] === 'neighbouring'),
    )
  )
    return 'regional'
  if (founds.has(frame.lemma) && frame.voice === 'passive' && of.themeIsOrganisation) return 'context'
  if (
    founds.has(frame.lemma) &&
    (organisation || words.includes('it')) &&
    !words.some((w) => bodiesWithin.test(w)) &&
    who.empty
  )
    return 'context'
  if (of.essay && !of.pointsBack) {
    if (others.length > 0) return 'context'
    if (who.organisation && words.some((w) => /^(?:partners?|partnership|partnerships)$/u.test(w))) return 'regional'
    return of.near || !organisation ? 'bilateral' : 'context'
  }
  return 'bilateral'
}
