import { expect, test } from 'vitest'
import { chunkSentence } from '../../src/grammar/chunk/chunkSentence.ts'
import { marksOf } from '../../src/grammar/Marks.ts'
import { tagSentence } from '../../src/grammar/tag/tagSentence.ts'
import { documentOf } from './reading.ts'

const kinds: Readonly<Record<string, string>> = { noun: 'n', verb: 'v', time: 't', preposition: 'p' }

/** The sentence with its noun, verb and time chunks and its prepositions in brackets; the rest as it is. */
const readBack = (marked: string): string => {
  const text = marked.replace(/\[[nvtp] |\]/gu, '')
  const { tokens, times, names } = documentOf(text)
  const marks = marksOf(tokens, times, names)
  tagSentence(marks, 0, tokens.length)
  let out = ''
  let from = 0
  for (const chunk of chunkSentence(marks, 0, tokens.length)) {
    const kind = kinds[chunk.kind]
    if (kind === undefined) continue
    const start = tokens.starts[chunk.from]!
    const end = tokens.ends[chunk.to - 1]!
    out += `${text.slice(from, start)}[${kind} ${text.slice(start, end)}]`
    from = end
  }
  return out + text.slice(from)
}

test.each([
  '[n Niger] [v has not yet been formally admitted].',
  '[n The second plan] [p of] [n action] [v was adopted] [t in 2004].',
  '[n The Council] [v proposes] [n a November 2009 review].',
  '[n A three-year (2006-2008) plan] [v was adopted].',
  '[t In 2004] [n membership talks] [v began].',
  '[n Neither Niger] nor [n Chad] [v joined].',
  '[n It] [v was to be held] [p in] [n Dakar].',
  '[n They] [v agreed] [v to open] [n an office].',
  '[n They] [v agreed] [v not to open] [n an office].',
  '[p According to] [n the report], [n it] [v failed].',
  '[n Chad], as well as [n Niger], [v joined].',
  '[n The first] [v to join] [v was] [n Mali].',
  '[p After] [n the summit] [n Kazakhstan] [v opened] [n an office].',
  '[n The then Foreign Minister] [p of] [n Chad] [v resigned].',
  '[p By] [v signing] [n the letter], [n Niger] [v joined].',
  '[t Since 2002] [n it] [v will have been hosting] [n talks].',
])('%s', (marked) => expect(readBack(marked)).toBe(marked))
