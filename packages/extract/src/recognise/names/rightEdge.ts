import type { Head } from '../../lexicon/Lexicon.ts'
import { monthNames } from '../../text/calendarWords.ts'
import type { Token } from '../../text/Tokens.ts'
import { type Cover, city, instrument, isCovered, organisation, place, region, touches } from './Cover.ts'
import { isCapitalised, type Stretch } from './Stretch.ts'

export const joiners = new Set(['and', '&'])
// Nouns in the possessive that belong to names: "Women’s Network", "Defence Ministers’ Meeting".
export const possessives = new Set(
  'women children peoples ministers people workers youth farmers investors parents citizens experts'.split(' '),
)
const months: ReadonlySet<string> = new Set(monthNames)

export const isNamePart = (token: Token): boolean => isCapitalised(token) || (token.glued && token.kind === 'word')

export const isNumeral = ({ text, kind }: Token, head: Token): boolean =>
  /^(?:II|III|IV|V|VI|VII)$/u.test(text) || (kind === 'number' && head.norm === 'convention')

// No name is longer: the bound keeps a text of capitals alone linear.
const longestRight = 24

const opensRight = new Set(['of', 'for', 'on', 'against', 'in', 'to'])
const inner = new Set(['of', 'and', 'the', 'for', 'on', 'against', 'a', 'an', '&'])
// The long titles of treaties go on: "... in the Military Field along the Border Areas".
const innerOfAgreement = new Set([...inner, 'in', 'along', 'to', 'with', 'from'])

/** How far the words after the head belong to the name: "Charter on a Distinctive Partnership | between ...". */
export const rightEdge = (
  stretch: Stretch,
  cover: Cover,
  { from, at: head, head: { kind } }: { readonly from: number; readonly at: number; readonly head: Head },
): number => {
  const { tokens } = stretch
  const premodified = { from, to: head }
  const within = kind === 'agreement' ? innerOfAgreement : inner
  // "Horizontal Facility II", "Convention 108"
  const number = tokens[head + 1]
  if (number !== undefined && isNumeral(number, tokens[head]!)) return head + 2
  const connector = tokens[head + 1]?.norm
  if (connector === undefined || !opensRight.has(connector) || tokens[head + 1]!.kind === 'sign') return head + 1
  let at = head + 2
  if (['the', 'a', 'an'].includes(tokens[at]?.norm ?? '')) at++
  const begin = at
  if (tokens[at] === undefined || !isCapitalised(tokens[at]!)) return head + 1
  let end = at
  while (tokens[at] !== undefined && at - head < longestRight) {
    const token = tokens[at]!
    if (months.has(token.norm)) break
    // "of the Heads of State/Government on"
    if (token.text === '/' && at === end && tokens[at + 1] !== undefined && isCapitalised(tokens[at + 1]!)) {
      at++
      continue
    }
    if (isNamePart(token)) {
      end = ++at
      // "Working Party on Norland’s accession"
      if (token.possessive && /^(?:accession|membership)$/u.test(tokens[at]?.norm ?? '')) return at + 1
      if (token.possessive && !possessives.has(token.norm)) break
      continue
    }
    if (!within.has(token.norm)) break
    // "... and the Ministry", "... and Kazakhstan" begin something else.
    let next = at + 1
    while (next - at < 4 && tokens[next] !== undefined && within.has(tokens[next]!.norm)) next++
    const following = tokens[next]
    if (following === undefined || !isCapitalised(following) || next - at > 2) break
    const joins = joiners.has(token.norm)
    const leads = !inner.has(token.norm)
    if (leads && touches(cover, { from: next, to: next + 1 }, place | organisation)) break
    if (joins && (next - at > 1 || touches(cover, { from: next, to: next + 1 }, place | organisation | instrument)))
      break
    at = next
  }
  const after = { from: begin, to: end }
  const onlyNames = isCovered(cover, after, place | organisation)
  // A region belongs to a programme’s name, a country only says where it runs: "Strategy for Central Asia".
  const onlyPlace = isCovered(cover, after, place)
  if (connector === 'of' || connector === 'against') return onlyNames ? head + 1 : end
  // "Task Force for Norland" is a body made for it.
  if (connector === 'for' && tokens[head - 1]?.norm === 'task') return end
  if (connector === 'for') return onlyNames && !isCovered(cover, after, region) ? head + 1 : end
  if (connector === 'on') return end
  // "in" and "to" belong to the name of a field office or a mission: "OSCE Centre in Dushanbe", "Mission to Moldova".
  const isMission = tokens[head]!.norm === 'mission'
  const ofOrganisation = isCovered(cover, { from: premodified.from, to: premodified.from + 1 }, organisation)
  // "Protocol to the Westport Agreement"
  if (connector === 'to' && tokens[head]!.norm === 'protocol' && !onlyNames) return end
  if (connector === 'to')
    return tokens[head]!.norm === 'mission' && onlyPlace && premodified.from < head ? end : head + 1
  // "the Forum-Norland Centre in Westport" ends before the city.
  const ofTwo = tokens[from + 1]?.glued === true
  const isFieldOffice = ofOrganisation && !ofTwo && ['office', 'center', 'presence'].includes(tokens[head]!.norm)
  // A mission is named for its country ("Training Mission in Mali"), not for the city where it sits.
  const inCountry = isMission && ofOrganisation && !touches(cover, after, city)
  return onlyPlace && (isFieldOffice || inCountry || isCovered(cover, after, region)) ? end : head + 1
}
