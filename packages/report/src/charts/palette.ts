import type { Event } from '@annals/model/tables/Event'

/** How a surface is filled, so that series differ without colour too. */
export type Pattern = 'solid' | 'rising' | 'falling' | 'horizontal' | 'vertical' | 'grid'

export interface Ink {
  readonly color: string
  readonly pattern: Pattern
}

/** Okabe and Ito’s colours of at least 3:1 on white, and a grey; the patterns tell them apart in greyscale. */
export const areaInk: Readonly<Record<Event['area'], Ink>> = {
  'political-dialogue': { color: '#0072b2', pattern: 'solid' },
  'security-cooperation': { color: '#d55e00', pattern: 'rising' },
  'defence-reform': { color: '#1b1b1b', pattern: 'solid' },
  'civil-preparedness': { color: '#009e73', pattern: 'horizontal' },
  'science-environment': { color: '#cc79a7', pattern: 'vertical' },
  'public-information': { color: '#6b6b6b', pattern: 'grid' },
}

export const ink = {
  text: '#1b1b1b',
  muted: '#555b61',
  mark: '#0072b2',
  other: '#d55e00',
} as const

/** Lines that only help the eye. */
export const guide = { grid: '#dfe3e6', axis: '#8b9299' } as const
