import type { Frame } from '../grammar/frame/Frame.ts'
import { subregions } from '../lexicon/countryPhrases.ts'
import type { Name } from '../recognise/Name.ts'
import type { Line } from './Line.ts'
import { isOrganisation, isPartner, type Sides } from './Who.ts'

const regionOf: ReadonlyMap<string, string> = new Map(
  [...subregions()].flatMap(([region, codes]) => codes.map((code) => [code, region] as const)),
)

/** Whether a country lies in the subregion of another by UN M49. */
export const sharesRegion = (a: string, b: string): boolean => regionOf.get(a) !== undefined && regionOf.get(a) === regionOf.get(b)

const renames: ReadonlySet<string> = new Set(['rename', 'transform', 'replace', 'succeed', 'merge', 'evolve'])
const founds: ReadonlySet<string> = new Set(['found', 'establish', 'create', 'form', 'foundation', 'establishment', 'founding', 'creation'])
const posts = /^(?:cent(?:re|er)|office|mission|delegation|battalion|academy|school|committee|council|group)$/u

/** The scope of a mention (codebook, section 3): from who acts on whom. */
export const scopeOf = (of: {
  readonly line: Line
  readonly frame: Frame
  readonly names: ReadonlyArray<Name>
  readonly words: ReadonlyArray<string>
  readonly who: Sides
  readonly near: boolean
  readonly essay: boolean
  readonly pointsBack: boolean
}): 'bilateral' | 'regional' | 'context' => {
  const { line, frame, names, words, who } = of
  const { partner } = line.document.facts
  const named = names.some((name) => isPartner(line, name))
  const organisation = names.some((name) => isOrganisation(line, name))
  const bodies = names.filter((n) => n.kind === 'organisation' && !isOrganisation(line, n))
  const others = names.flatMap((n) => (n.kind === 'country' && n.code !== partner && n.form !== 'capital' ? [n.code] : []))
  if (named) {
    // The partner's dealings with a third body or country.
    if (!organisation && who.partner && bodies.length > 0 && !names.some((n) => n.kind === 'instrument')) return 'context'
    return 'bilateral'
  }
  if (renames.has(frame.lemma) && !words.some((w) => posts.test(w))) return 'context'
  if (who.countries.length > 0 && !who.organisation)
    return who.countries.some((code) => sharesRegion(code, partner)) ? 'regional' : 'context'
  if (names.some((n) => n.kind === 'region' && !/[-–]/u.test(line.text[n.start - 1] ?? '') && !/[-–]/u.test(line.text[n.end] ?? ''))) return 'regional'
  if (words.some((w, i) => (w === 'region' && words[i - 1] === 'the') || w === 'neighbours' || (w === 'countries' && words[i - 1] === 'neighbouring'))) return 'regional'
  if (founds.has(frame.lemma) && organisation && !words.some((w) => posts.test(w))) return 'context'
  if (of.essay && !of.pointsBack) {
    if (others.length > 0) return 'context'
    return of.near || !organisation ? 'bilateral' : 'context'
  }
  return 'bilateral'
}
