import type { Span } from '../Span.ts'
import type { Block, Role } from './Block.ts'
import { type PageDate, pageDates } from './pageDates.ts'
import { endsSayingPageDate, type PageDateKind, saysPageDate } from './updateWords.ts'

// The page as it stands now says more of its text than its first day does.
const worth: ReadonlyArray<PageDateKind> = ['updated', 'state', 'published', 'received']
const edge = 10
// No phrase that dates a page is longer; a text in one line must not be copied for each of its dates.
const longest = 200

/**
 * When a text was written, by what it says of itself: the line that dates the page, else a phrase at its top or foot
 * that can mean nothing else, else its dateline's whole date, its issue, the year of its copyright. The number of a
 * document or a treaty ("CETS No. 005, 2010") says nothing of the text.
 */
export const publishedOf = (
  text: string,
  blocks: ReadonlyArray<Block>,
  { copyright, isJournal }: { readonly copyright: PageDate | null; readonly isJournal: boolean },
): PageDate | null => {
  const of = (...roles: ReadonlyArray<Role>) => blocks.filter(({ role }) => roles.includes(role))
  return (
    ofLines(text, of('updated')) ??
    ofPhrases(text, blocks) ??
    ofDateline(text, of('dateline')) ??
    ofIssue(text, of('navigation', 'updated', 'title'), isJournal) ??
    copyright
  )
}

/** The first publication that the page's dated lines or its dateline name, or `null`. */
export const writtenOn = (text: string, blocks: ReadonlyArray<Block>): PageDate | null => {
  const lines = blocks.filter(({ role }) => role === 'updated')
  const first = datedLines(text, lines).find(({ kind }) => kind === 'published')
  return (
    first?.date ??
    ofDateline(
      text,
      blocks.filter(({ role }) => role === 'dateline'),
    )
  )
}

const best = (
  dates: ReadonlyArray<{ readonly date: PageDate; readonly kind: PageDateKind | null }>,
): PageDate | null => {
  for (const kind of worth) {
    const found = dates.find((one) => one.kind === kind)
    if (found !== undefined) return found.date
  }
  return dates[0]?.date ?? null
}

// "First published 2 May 2019. Last updated 5 June 2020": each date by the words since the one before.
const datedLines = (text: string, lines: ReadonlyArray<Span>) =>
  lines.flatMap((line) => {
    let from = line.start
    return pageDates(text, line.start, line.end).map((date) => {
      const before = text.slice(Math.max(from, date.start - longest), date.start)
      from = date.end
      return { date, kind: saysPageDate(before.replace(/^[\s.,;|·–—-]+/u, '')) ?? endsSayingPageDate(before) }
    })
  })

const ofLines = (text: string, lines: ReadonlyArray<Span>): PageDate | null => best(datedLines(text, lines))

const ofPhrases = (text: string, blocks: ReadonlyArray<Block>): PageDate | null => {
  const edges = blocks.length <= 2 * edge ? blocks : [...blocks.slice(0, edge), ...blocks.slice(-edge)]
  const dates = edges.flatMap(({ role, start, end }) =>
    pageDates(text, start, end).map((date) => {
      const before = text.slice(Math.max(start, date.start - longest), date.start)
      const whole = role === 'other-language' ? saysPageDate(before) : null
      return { date, kind: whole ?? endsSayingPageDate(before) }
    }),
  )
  return best(dates.filter(({ kind }) => kind !== null))
}

const ofDateline = (text: string, [dateline]: ReadonlyArray<Span>): PageDate | null => {
  const date = dateline === undefined ? undefined : pageDates(text, dateline.start, dateline.end)[0]
  return date !== undefined && date.value.length > 4 ? date : null
}

/**
 * The running header of a journal names its issue and year: "116   Visnyk, No. 2 (46), 2021". Of other texts only
 * what calls itself an issue or a volume: "Issue 4, July 2019".
 */
const ofIssue = (text: string, lines: ReadonlyArray<Span>, isJournal: boolean): PageDate | null => {
  const sign = isJournal
    ? /(?:\b(?:No|Vol|Nr|Issue)\.?|№)\s?\d[^\n]{0,40}?$/u
    : /^(?:Issue|Volume|Vol\.|Edition)\s?(?:No\.\s?)?\d[^\n]{0,30}?$|\b(?:Update|Bulletin|Newsletter|Report|Digest)\s(?:No\.\s?)?\d{1,5}\b[^\n]{0,60}$/u
  for (const line of lines) {
    const date = pageDates(text, line.start, line.end).find((one) =>
      sign.test(text.slice(Math.max(line.start, one.start - longest), one.start)),
    )
    if (date !== undefined) return date
  }
  return null
}
