// Types that one happening is easily coded as.
const near: ReadonlySet<string> = new Set(
  [
    ['meeting', 'training'],
    ['meeting', 'review'],
    ['meeting', 'visit'],
    ['accession', 'agreement'],
    ['accession', 'establishment'],
    ['agreement', 'decision'],
    ['agreement', 'operation'],
    ['agreement', 'project'],
    ['establishment', 'project'],
    ['establishment', 'recognition'],
    ['assistance', 'project'],
    ['exercise', 'training'],
    ['project', 'training'],
  ].map((pair) => pair.join(' ')),
)

/** Whether two types are told apart by the coder's reading more than by what happened. */
export const areNearTypes = (a: string, b: string): boolean => near.has([a, b].toSorted().join(' '))
