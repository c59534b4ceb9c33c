import type { Span } from '../../Span.ts'
import type { Edit } from '../CleanText.ts'
import { acronym } from '../capitals/acronyms.ts'
import { type Damage, damageOf, isRuined } from '../capitals/damage.ts'
import { expansionsIn } from '../capitals/expansions.ts'
import { gapInName, nameOf, phraseAt } from '../capitals/names.ts'
import { sentenceStarts } from '../capitals/sentenceStarts.ts'
import { type Vocabulary, withLines } from '../Vocabulary.ts'
import type { Repair } from './Repair.ts'

/**
 * Restores capitals in a text that lost them to a font of small capitals. Every edit keeps the length, so that each
 * letter still maps to its own place. A sound text, and a sound paragraph of a ruined one, is left alone.
 */
export const ruinedCapitals: Repair = {
  name: 'ruined capitals',
  edits: (text, vocabulary) => {
    const damage = damageOf(text)
    if (damage === null) return []
    const lines = text.split('\n')
    const ruined = lines.map((line) => isRuined(line, damage))
    // The abstract of an article often kept the capitals that its body lost.
    const words = withLines(
      vocabulary,
      lines.filter((_, i) => !ruined[i]),
    )
    const edits: Array<Edit> = []
    let start = 0
    for (const [i, line] of lines.entries()) {
      if (ruined[i]) {
        const restored = restore(line, damage, words)
        if (restored !== line) edits.push(...differences(line, restored, start))
      }
      start += line.length + 1
    }
    return edits
  },
}

const word = /\p{L}+(?:-\p{L}+)*/gu

const restore = (line: string, damage: Damage, vocabulary: Vocabulary): string => {
  const letters = [...line.split('')]
  const put = (at: number, form: string) => {
    for (let i = 0; i < form.length; i++) letters[at + i] = form[i]!
  }
  for (const at of sentenceStarts(line, damage)) put(at, line[at]!.toUpperCase())
  const addresses = addressesIn(line)
  let upTo = 0
  for (const match of line.matchAll(word)) {
    if (match.index < upTo || addresses.some(({ start, end }) => match.index >= start && match.index < end)) continue
    const whole = nameAt(line, match.index, match[0], damage, vocabulary)
    if (whole !== null) {
      put(match.index, whole)
      upTo = match.index + whole.length
      continue
    }
    // "Nato-led", "afghan-russian": each part by itself.
    for (const part of match[0].matchAll(/\p{L}+/gu)) {
      const at = match.index + part.index
      if (at < upTo) continue
      const form = nameAt(line, at, part[0], damage, vocabulary)
      if (form === null) continue
      put(at, form)
      upTo = at + form.length
    }
  }
  for (const at of expansionsIn(letters.join(''), damage)) put(at, letters[at]!.toUpperCase())
  return letters.join('')
}

/** The web and mail addresses of a line; most have none, which two looks tell. */
const addressesIn = (line: string): ReadonlyArray<Span> =>
  line.includes('@') || line.includes('://') || line.includes('www.')
    ? [...line.matchAll(address)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    : []

/** The restored form of the word at an offset, or of the name of several words that begins there. */
const nameAt = (line: string, at: number, found: string, damage: Damage, vocabulary: Vocabulary): string | null => {
  const phrase = phraseAt(line, at, found, damage, vocabulary)
  if (phrase !== null) return phrase
  // Most words can be passed over: they begin with a letter that was kept, or no list knows them.
  if (!damage.lost.has(found[0]!) && !vocabulary.words.has(found.toLowerCase()) && !mixed.test(found)) return null
  const before = line.slice(Math.max(0, at - 48), at)
  const after = line.slice(at + found.length, at + found.length + 24)
  const form = acronym(found, damage, vocabulary)
  if (form !== null) return form
  const name = nameOf(found, before, after, damage, vocabulary)
  if (name !== null) return name
  const raised = gapInName(found, before, after, damage) || isPronoun(found, before, after, damage)
  return raised ? `${found[0]!.toUpperCase()}${found.slice(1)}` : null
}

const mixed = /\p{Ll}\p{Lu}/u
const address = /(?:https?:\/\/|www\.)\S+|\S+@\S+/gu

const isPronoun = (word: string, before: string, after: string, { lost }: Damage): boolean =>
  word === 'i' && lost.has('i') && /(?:^|\s)$/u.test(before) && /^\s\p{Ll}/u.test(after)

const differences = (line: string, restored: string, start: number): ReadonlyArray<Edit> => {
  const edits: Array<Edit> = []
  for (let i = 0; i < line.length; i++) {
    if (line[i] === restored[i]) continue
    let end = i + 1
    while (end < line.length && line[end] !== restored[end]) end++
    edits.push({ start: start + i, end: start + end, replacement: restored.slice(i, end) })
    i = end
  }
  return edits
}
