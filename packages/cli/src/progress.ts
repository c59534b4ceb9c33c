import { Console, Effect, Stdio } from 'effect'

/** Says on stderr what begins now, where somebody watches a terminal; a pipe or a log gets nothing. */
export const progress = Effect.fnUntraced(function* (step: string) {
  const stdio = yield* Stdio.Stdio
  if (yield* stdio.stderrIsTerminal) yield* Console.error(`${step} …`)
})
