import { Console, Effect } from 'effect'
import { CliOutput } from 'effect/cli'

/**
 * Help that was asked for is data and goes to stdout; help that answers a mistake goes to stderr with it, so that a
 * pipe never takes it for data.
 */
export const usagePresenter = CliOutput.layerPresenter({
  present: (event) =>
    event._tag === 'Version' || (event._tag === 'Help' && event.reason === 'Requested')
      ? CliOutput.defaultPresenter.present(event)
      : Effect.gen(function* () {
          const formatter = yield* CliOutput.Formatter
          yield* Console.error(formatter.formatHelpDoc(event.helpDoc))
          if (event._tag === 'InvalidInvocation') yield* Console.error(formatter.formatErrors(event.errors))
        }),
})
