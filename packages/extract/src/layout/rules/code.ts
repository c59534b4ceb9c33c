import { closingBraces } from '../../read/braces.ts'
import { type Page, type Part, part, type Rule } from '../Page.ts'

/**
 * What is written for programs: fenced code, the settings at the head of a Markdown page, and templates and comments
 * that run over several lines.
 */
export const code: Rule = {
  name: 'code',
  find: ({ text, lines }: Page) => {
    const found: Array<readonly [number, Part]> = []
    const spans = spansOf(text)
    let k = 0
    lines.forEach((line, i) => {
      while (k < spans.length && spans[k]!.end <= line.start) k++
      // The settings of a page may say its day.
      const inside =
        k < spans.length && line.start >= spans[k]!.start && !(spans[k]!.start === 0 && day.test(line.words))
      if (inside) found.push([i, part('navigation')])
    })
    return found
  },
}

interface Code {
  readonly start: number
  readonly end: number
}

const day = /^(?:date|published|updated|lastmod|last_modified_at):/iu
const opening = /^(?:[ \t]{0,3}(?<fence>```|~~~)|(?<template>\{\{)|(?<comment><!--))[^\n]*$/gmu
const longest = 6000

const spansOf = (text: string): ReadonlyArray<Code> => {
  const found: Array<Code> = []
  const settings =
    /^\s{0,9}---[ \t]*\n(?:[\w-]{1,30}:[^\n]*\n|[ \t]+[^\n]*\n|-\s[^\n]*\n){1,40}---[ \t]*(?=\n|$)/u.exec(text)
  if (settings !== null) found.push({ start: 0, end: settings[0].length })
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const end = endOf(text, match.index, match.groups!)
    if (end < 0) continue
    found.push({ start: match.index, end })
    opening.lastIndex = end
  }
  opening.lastIndex = 0
  return found
}

const endOf = (text: string, start: number, groups: Readonly<Record<string, string | undefined>>): number => {
  const line = text.indexOf('\n', start)
  if (line < 0) return -1
  if (groups.template !== undefined) return closingBraces(text, start, longest)
  const sign = groups.fence ?? '-->'
  const close =
    groups.fence === undefined
      ? text.slice(start, start + longest).indexOf('-->')
      : text.slice(line, line + longest).indexOf(`\n${sign}`)
  if (close < 0) return -1
  return groups.fence === undefined ? start + close + 3 : line + close + 1 + sign.length
}
