import type { Face } from './faces.ts'

/** A4 and its type area, in points. */
export const page = { width: 595.28, height: 841.89, left: 54, right: 54, top: 56, bottom: 62 } as const
export const textWidth = page.width - page.left - page.right
export const textHeight = page.height - page.top - page.bottom

/** The grid: twelve columns with gutters. */
const gutter = 12
const column = (textWidth - 11 * gutter) / 12
export const span = (columns: number): number => columns * column + (columns - 1) * gutter

/** Text needs 4.5:1 on white, marks 3:1; a test computes it. */
export const colors = {
  ink: '#1b1b1b',
  muted: '#555b61',
  link: '#0b4f8a',
  accent: '#0072b2',
} as const

/** Lines and grounds carry no meaning of their own. */
export const grounds = { rule: '#c8cdd2', strong: '#1b1b1b', pale: '#f3f5f7' } as const

export interface TextStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Distance of baselines, in points. */
  readonly leading: number
  readonly color: string
}

const style = (face: Face, size: number, leading: number, color: string = colors.ink): TextStyle => ({
  face,
  size,
  leading,
  color,
})

/** The type scale. Nothing is set below 7 pt. */
export const styles = {
  title: style('bold', 21.5, 26),
  longTitle: style('bold', 17, 21),
  subtitle: style('regular', 12, 16, colors.muted),
  h2: style('bold', 17, 21),
  h3: style('semibold', 12, 16),
  h4: style('semibold', 10, 14),
  lead: style('regular', 11.5, 16.5),
  body: style('regular', 10, 14.2),
  small: style('regular', 8.8, 12),
  cell: style('regular', 8.4, 11.2),
  head: style('semibold', 7.8, 10.2, colors.muted),
  caption: style('semibold', 10, 13.5),
  note: style('regular', 7.8, 10.4, colors.muted),
  figure: style('semibold', 21, 24, colors.accent),
  footer: style('regular', 7.5, 10, colors.muted),
} as const satisfies Record<string, TextStyle>

export type StyleName = keyof typeof styles
