import { Console, Effect, Runtime, Schema } from 'effect'
import { CliError } from 'effect/cli'
import { problemsOf } from './problemsOf.ts'
import { printable } from './text/printable.ts'

/** The end of a run that told the user why: nothing is left to report but the exit status. */
class Ended extends Schema.TaggedError<Ended>()('Ended', { status: Schema.Int }) {
  override get [Runtime.errorExitCode]() {
    return this.status
  }
}

/**
 * Prints every problem of a failed command on stderr, one a line, and ends with 1; wrong usage, which was told with the
 * help, ends with 2. A bug is no problem of the input: it ends with 1 too, and shows its stack on stderr.
 */
export const exitStatus = <A, E extends Error, R>(
  program: Effect.Effect<A, E | CliError.CliError, R>,
): Effect.Effect<A, Ended, R> =>
  Effect.catch(
    program,
    Effect.fnUntraced(function* (error) {
      if (CliError.isCliError(error)) return yield* new Ended({ status: 2 })
      for (const problem of problemsOf(error)) yield* Console.error(printable(problem))
      return yield* new Ended({ status: 1 })
    }),
  ).pipe(Effect.tapDefect((defect) => Effect.logError(defect)))
