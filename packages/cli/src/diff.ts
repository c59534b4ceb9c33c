import { diffDatasets } from '@annals/report/diff/diffDatasets'
import { readPublished } from '@annals/report/diff/readPublished'
import { renderDiff } from '@annals/report/diff/renderDiff'
import { Console, Effect } from 'effect'

/** Prints, as Markdown, what changed from one published version to another. */
export const diff = Effect.fn('diff')(function* (options: { readonly old: string; readonly now: string }) {
  const [old, now] = yield* Effect.all([readPublished(options.old), readPublished(options.now)], { concurrency: 2 })
  yield* Console.log(renderDiff(diffDatasets(old, now)).trimEnd())
})
