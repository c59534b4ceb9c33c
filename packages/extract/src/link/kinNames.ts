import { wordsOf } from '../text/normalise.ts'
import { stem } from '../text/stem.ts'
import { sharedBy } from './sharedBy.ts'
import { wordWeight } from './wordWeight.ts'

const telling = (name: string): ReadonlySet<string> =>
  new Set(
    wordsOf(name)
      .filter((word) => wordWeight(word) > 0)
      .map(stem),
  )

/** Whether two names share two telling words, or all of the shorter one's. */
export const areKin = (a: string, b: string): boolean => {
  const [x, y] = [telling(a), telling(b)]
  const shared = sharedBy(x, y).length
  return shared >= 2 || (shared > 0 && shared === Math.min(x.size, y.size) && shared >= Math.max(x.size, y.size) - 1)
}
