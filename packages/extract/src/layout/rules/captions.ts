import { monthNames } from '../../text/calendarWords.ts'
import { lineRule, type Page } from '../Page.ts'
import { isStopped, type TextLine, wordCount } from '../TextLine.ts'

/** Words that only a caption begins with, and the sign behind them. */
const says =
  /^(?:left to right|from left(?: to right)?|\(?l(?:eft)?[- ]to[- ]r(?:ight)?\)?|above|below|top|bottom|pictured|in the (?:photo|picture|image)|(?:archive |file |cover |stock )?(?:photo(?:graph)?|picture|image|map|figure|fig\.|table|chart|graph|video|illustration|caption|source)s?)(?:\s?\d{1,3})?(?:\s?[.:]|\s[–—-])\s|^(?:photo|picture|image) (?:by|credit|courtesy|of)\b|^\(?(?:photo|image|picture)s?(?: credit)?:|\b(?:file|archive|stock) (?:photo|picture)\b|\((?:photo|image|picture|file photo)\b|\((?:l-r|left|right|centre|center)\)|©\s?(?:reuters|afp|ap|epa|getty|shutterstock)|[.–—-]\s?(?:AFP|Reuters|AP|EPA|Getty Images?)\)?\.?$|\s[–—-]\s(?:picture|photo|image) (?:by|courtesy)\b.{0,40}$|^may be an? (?:image|photo|graphic)\b|\bphoto(?:s|graph)? by\b.{0,40}$|^\(?pix by\b|^representative (?:image|photo)\b|\bvia (?:REUTERS|AFP|AP)$|^map (?:indicating|showing|of)\b|\.(?:jpe?g|png|svg|gif)$|^!\[|^\[\[\s?(?:file|image)\s?:/iu
// "May" is no month here.
const may = /^may be an? (?:image|photo|graphic)\b/iu
const doing =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,6}(?:and\s(?:\p{Lu}[\p{L}.’'-]*\s){1,4})?(?:signing|inspecting|visiting|meeting|greeting|addressing|welcoming|boarding|awarding|patrolling|speaking)\b/u
const view = /^(?:a )?(?:general )?views? (?:of|over|from)\b/iu
const pose =
  /\b(?:shaking hands|shakes? hands|pos(?:es?|ing) (?:for|with)|group photo|family photo|pictured (?:with|at|during)|seen (?:here|during))/iu
const scene =
  /\b(?:gathers? (?:for|during)|giv(?:es?|ing) (?:his|her|their) (?:opening |closing )?(?:remarks|address|speech)|tak(?:es?|ing) notes|prepares? to board|speaking (?:at|to|during)|looks? on|at the (?:podium|signing))\b/iu
const names = monthNames.join('|')
const month = new RegExp(`(?:${names})\\s\\d{1,2}(?!\\d)|\\d\\s(?:${names})|,\\s(?:19|20)\\d\\d$`, 'iu')
const people =
  /\b(?:Secretary|Secretary-General|President|Minister|Ministers|Ambassador|Commissioner|General|Colonel|Admiral|Chair(?:man|person|woman)?|Director|Speaker|Chancellor|King|Queen|Head|Chief|Officers?|Soldiers?|Troops|Peacekeepers?|Cadets|Students|Participants|Experts|Scientists|Delegates|Observers|Members|Workers|Children|Visitors)\b/iu
const together = /\p{Lu}\p{Ll}+ (?:with|and|meets|greets|welcomes) .*\p{Lu}\p{Ll}+ (?:in|at|during|on)\b/u
const placed =
  /,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)?(?:,\s\d{1,2}\s\p{L}+\s\d{4})?$/u

/** Whether words can be nothing but those of a picture. */
export const saysCaption = (words: string): boolean =>
  says.test(words) || pose.test(words) || (scene.test(words) && !/[.!?]$/u.test(words))

/** What is written under a picture. */
export const captions = lineRule('captions', (line, i, page) => isCaption(line, i, page), 'caption')

const isCaption = (line: TextLine, i: number, page: Page): boolean => {
  const { words } = line
  if (words.length > 400 || (line.label !== null && !may.test(words))) return false
  if (says.test(words) || isRepeated(line, page.lines[i - 1]) || isRepeated(line, page.lines[i + 1])) return true
  if (!(line.above > 0 || i === 0) || line.below === 0 || line.bullet !== '') return false
  const count = wordCount(line)
  if (pose.test(words) && count <= 40 && countSentences(words) === 1) return true
  // The rest is no sentence: persons or a view, a place and perhaps a day, without a stop. "Secretary General X with
  // President Y in Baku, 7 September 2012", but not "Signature of the Framework Document, 10 May 1994".
  if (isStopped(line) || /[;?]|:(?:\s|$)/u.test(words) || count < 5 || count > 35) return false
  if (words === words.toUpperCase() && page.lines[i + 1] !== undefined) return false
  if (view.test(words) || scene.test(words) || doing.test(words)) return true
  // "Visit of the President, 10 May 1994" names what happened, "Members of the platoon, 10 May 1994" who is seen.
  if (/^\p{L}+\s(?:by|of|to|for|on|in|with|between|at)\b/u.test(words) && !people.test(words.split(' ')[0]!))
    return false
  if (month.test(words)) return people.test(words.split(/\s/u).slice(0, 5).join(' ')) && count >= 6
  if (!placed.test(words)) return together.test(words) && people.test(words) && count >= 9
  return words.split(',').length > 2 || together.test(words)
}

/** The words under a picture and those that stand for it, one below the other. */
const isRepeated = (line: TextLine, other: TextLine | undefined): boolean =>
  other !== undefined && other.words === line.words && wordCount(line) >= 10

const countSentences = (words: string): number => (words.match(/[.!?](?:\s|$)/gu)?.length ?? 0) || 1
