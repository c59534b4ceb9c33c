import type { CodePoints } from '@annals/model/CodePoints'

/** A place in a text, with what stands around it; offsets are code points of the raw file, half-open. */
export interface Passage {
  readonly before: string
  readonly after: string
  /** The line of the raw file that it begins in, from 1. */
  readonly line: number
}

const reach = 120

/** What stands around a span of a raw text: whole words, as many as fit. */
export const passageAt = (text: CodePoints, start: number, end: number): Passage => {
  const from = Math.max(0, start - reach)
  const to = Math.min(text.length, end + reach)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === 0 ? before : `…${before.replace(/^\S*/u, '')}`,
    after: to === text.length ? after : `${after.replace(/\S*$/u, '')}…`,
    line: text.slice(0, start).split('\n').length,
  }
}
