import { guide, ink } from './palette.ts'

export const family = 'Source Sans 3'

/** Text of charts, in points. */
export const font = { family, size: 8 } as const

/** What all charts leave out: animation, transparency, the library's own legend and title. */
export const quiet = {
  animation: false,
  responsive: false,
  devicePixelRatio: 1,
  locale: 'en-GB',
  events: [],
} as const
export const quietPlugins = {
  legend: { display: false },
  title: { display: false },
  tooltip: { enabled: false },
} as const

// Labels never rotate and never touch: every year where there is room for it, else every second, fifth, tenth ...
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500]
export const yearStep = (first: number, last: number, width: number): number =>
  steps.find((step) => ((last - first + 1) / step) * 26 <= width) ?? 5000

// Where the range is a whole number of steps, the library counts them from the axis's end, half a year before the first.
const roomAfter = (min: number, last: number, after: number, step: number): number => {
  const steps = (last + after - min) / step
  return Math.abs(steps - Math.round(steps)) > step / 1000 ? after : roomAfter(min, last, after + step / 50, step)
}

/** The years of a period along the bottom; each year is as wide as the space around its number. */
export const yearAxis = ({
  first,
  last,
  width,
  before = 0.5,
  after = 0.5,
}: {
  readonly first: number
  readonly last: number
  readonly width: number
  readonly before?: number
  readonly after?: number
}) => {
  const stepSize = yearStep(first, last, width)
  const min = first - before
  return {
    type: 'linear',
    min,
    max: last + roomAfter(min, last, after, stepSize),
    grid: { display: false },
    border: { color: guide.axis },
    ticks: {
      stepSize,
      includeBounds: false,
      autoSkip: false,
      maxRotation: 0,
      color: ink.text,
      font,
      format: { useGrouping: false },
    },
  } as const
}

/** Counts from 0 to `max`: whole numbers, a light line each. */
export const countAxis = (max: number) =>
  ({
    type: 'linear',
    min: 0,
    max: max + 0.4,
    grid: { color: guide.grid, drawTicks: false },
    border: { display: false },
    ticks: {
      stepSize: Math.max(1, Math.ceil(max / 6)),
      includeBounds: false,
      autoSkip: false,
      color: ink.muted,
      font,
      padding: 4,
    },
  }) as const

/** Names for the rows of an axis, cut to a length; an axis finds its rows by their names, so that no two are the same. */
export const rowNames = (names: ReadonlyArray<string>, length: number): ReadonlyArray<string> => {
  const taken = new Map<string, number>()
  return names.map((name) => {
    const short = shortened(name, length)
    const times = (taken.get(short) ?? 0) + 1
    taken.set(short, times)
    return times === 1 ? short : `${short} (${times})`
  })
}

/** Names down the left side, all of them, each on its own line. */
export const nameAxis = (labels: ReadonlyArray<string>) =>
  ({
    type: 'category',
    labels: [...labels],
    offset: true,
    grid: { color: guide.grid, drawTicks: false, offset: false },
    border: { display: false },
    ticks: { autoSkip: false, color: ink.text, font, padding: 6, crossAlign: 'far' },
  }) as const

/** A name cut to a length, with the sign that it was. */
export const shortened = (name: string, length: number): string => {
  const characters = [...name.replaceAll(/\s+/gu, ' ').trim()]
  return characters.length <= length
    ? characters.join('')
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

/** "1 event", "2 events". */
export const counted = (n: number, noun: string, plural = `${noun}s`): string => `${n} ${n === 1 ? noun : plural}`

/** "a, b and c". */
export const enumerated = (items: ReadonlyArray<string>): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
