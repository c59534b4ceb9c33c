import { diffDatasets } from '@annals/report/diff/diffDatasets'
import { PublishedUnreadable, readPublished } from '@annals/report/diff/readPublished'
import { renderDiff } from '@annals/report/diff/renderDiff'
import { Console, Effect, Result } from 'effect'
import { problemsOf } from './problemsOf.ts'

/** Prints, as Markdown, what changed from one published version to another. */
export const diff = Effect.fn('diff')(function* (options: { readonly old: string; readonly now: string }) {
  // One side that cannot be read must not hide that the other cannot either.
  const [old, now] = yield* Effect.all([readPublished(options.old), readPublished(options.now)], {
    concurrency: 2,
    mode: 'result',
  })
  if (Result.isSuccess(old) && Result.isSuccess(now)) {
    return yield* Console.log(renderDiff(diffDatasets(old.success, now.success)).trimEnd())
  }
  const problems = [old, now].flatMap((side) => (Result.isFailure(side) ? problemsOf(side.failure) : []))
  return yield* new PublishedUnreadable({ problems: [...new Set(problems)] })
})
