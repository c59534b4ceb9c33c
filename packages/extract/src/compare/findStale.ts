import { daysOf } from '@annals/model/Edtf'
import type { Event } from '@annals/model/tables/Event'
import type { Draft } from '../code/Draft.ts'
import type { Document } from '../Document.ts'
import type { Role } from '../layout/Block.ts'
import { isOriginal } from '../link/Works.ts'
import type { Span } from '../Span.ts'
import type { Comparison } from './Comparison.ts'
import type { Claim, Finding } from './Finding.ts'
import type { Sentence } from './Sentence.ts'
import { shortSubject } from './shortSubject.ts'

// Words that place a time ahead; between them and the time stands no other clause.
const ahead =
  /\b(?:planned|scheduled|upcoming|forthcoming|envisaged|foreseen|to be (?:held|opened|completed|launched|signed|\p{L}{3,12}ed)|will(?: be)?|is due|are due|next (?:session|meeting|round|exercise|visit|phase|cycle|step)s?)\b[^.;:]{0,80}$/iu
// Words that make a period the present one: "the current plan for the 2012-2013 cycle".
const present = /\b(?:current|currently|present|ongoing|now)\b(?:\s+[\p{L}\p{N}()“”"'’-]+){0,6}\s*$/iu
// In these the time ahead is another's than the page's: reported speech about the past, and conditions.
const notAhead = /\b(?:would|had|was to|were to|decided|agreed|if|unless|until|beyond|not)\b[^.;:]{0,80}$/iu

const endsBefore = (date: string, published: string): boolean => {
  const last = daysOf(date).latest
  const page = daysOf(published).earliest
  return last !== null && page !== null && last < page
}

const dating: ReadonlyArray<Role> = ['updated', 'dateline', 'byline', 'licence', 'navigation', 'footnote']

/** The line that dates the page, else its title: the reader must see both sides. */
const pageClaim = (document: Document): Claim => {
  const { blocks, clean, facts } = document
  const [year] = facts.published!.split('-') as [string]
  const says = ({ start, end }: Span) => clean.text.slice(start, end).includes(year)
  const block =
    dating.flatMap((role) => blocks.filter((one) => one.role === role && says(one)))[0] ??
    blocks.find(({ role }) => role === 'title') ??
    blocks[0]!
  return { document, span: { start: block.start, end: block.end }, value: `page dated ${facts.published!}` }
}

interface Stale {
  readonly span: Span
  readonly value: string
  readonly subject: string
  readonly eventId: string | null
}

const staleDrafts = (document: Document, { codedOf }: Comparison, told: Told): ReadonlyArray<Stale> =>
  codedOf.get(document)!.drafts.flatMap((draft): ReadonlyArray<Stale> => {
    if (draft.status !== 'planned' || !endsBefore(draft.date, document.facts.published!)) return []
    const { event_id, title } = told.get(draft)!
    return [{ span: draft, value: `planned for ${draft.date}`, subject: title, eventId: event_id }]
  })

type Told = ReadonlyMap<Draft, Event>

const eventsOf = ({ linked }: Comparison): Told => {
  const events = new Map<string, Event>(linked.events.map((event) => [event.event_id, event]))
  return new Map(
    linked.mentions.map(({ mention_id, event_id }) => [linked.located.get(mention_id)!.draft, events.get(event_id)!]),
  )
}

const staleSentence = (sentence: Sentence, published: string): ReadonlyArray<Stale> => {
  // A row tells of its own year; what was current or ahead then is no fault of the page.
  if (sentence.role === 'row' || sentence.role === 'title') return []
  const { text } = sentence.document.clean
  return sentence.times.flatMap((time): ReadonlyArray<Stale> => {
    if (!endsBefore(time.value!, published)) return []
    const before = text.slice(sentence.start, time.start)
    const planned = ahead.test(before) && !notAhead.test(before)
    const current = present.test(before) && time.value!.includes('/')
    if (!planned && !current) return []
    const value = planned ? `planned for ${time.value!}` : `current: ${time.value!}`
    return [{ span: sentence, value, subject: shortSubject(sentence), eventId: null }]
  })
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Announced or called current, but past at the page's own date. */
export const findStale = (comparison: Comparison): ReadonlyArray<Finding> => {
  const told = eventsOf(comparison)
  return comparison.documents
    .filter(({ facts }) => facts.published !== null && isOriginal(comparison.linked.works, facts.id))
    .flatMap((document) => {
      const drafts = staleDrafts(document, comparison, told)
      const others = comparison.sentences
        .get(document)!
        .flatMap((sentence) => staleSentence(sentence, document.facts.published!))
        .filter(({ span }) => !drafts.some((draft) => overlaps(draft.span, span)))
      return [...drafts, ...others].map(
        ({ span, value, subject, eventId }): Finding => ({
          kind: 'stale',
          subject,
          eventId,
          a: { document, span, value },
          b: pageClaim(document),
          note: null,
        }),
      )
    })
}
