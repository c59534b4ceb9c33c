import type { Factuality } from './Frame.ts'
import type { OpenFrame, State } from './State.ts'

/** A frame, and what is known of the frame that it hangs on. */
export interface Case {
  readonly frame: OpenFrame
  readonly parent: OpenFrame | null
  readonly s: State
  readonly isQuestion: boolean
  /** Something hangs on it with "if" or "unless". */
  readonly isConditional: boolean
}

export interface FactualityRule {
  readonly id: string
  /** A sentence in which it decides on the verb in brackets. */
  readonly example: string
  readonly decides: (of: Case) => Factuality | null
}

export const normAt = ({ marks }: State, at: number): string => marks.tokens.words[marks.tokens.wordIds[at]!]!.norm

/** "not only", "No. 5": no negation of what is told. */
export const isNegated = ({ frame, s }: Case): boolean => {
  const { from, to } = frame.chunk
  const only =
    frame.negated &&
    Array.from({ length: to - from + 1 }, (_, i) => from + i).some(
      (at) => at < s.marks.tokens.length && normAt(s, at) === 'only',
    )
  return (
    (frame.negated && !only) ||
    frame.subject.some(({ negative }) => negative) ||
    frame.objects.some(({ negative }) => negative)
  )
}
