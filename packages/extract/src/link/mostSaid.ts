/**
 * The value that most voices say; where as many say another, the one that stands first in `order`. `values` pairs each
 * value with its voice: a voice that says one thing twice counts once.
 */
export const mostSaid = <Value extends string>(
  values: ReadonlyArray<readonly [value: Value, voice: string]>,
  order: (value: Value) => string,
): Value => {
  const voices = Map.groupBy(values, ([value]) => value)
  const ranked = [...voices].map(([value, said]) => ({ value, voices: new Set(said.map(([, voice]) => voice)).size }))
  ranked.sort((a, b) => b.voices - a.voices || (order(a.value) < order(b.value) ? -1 : 1))
  return ranked[0]!.value
}
