import { Schema } from 'effect'

const pattern = (prefix: string, example: string) =>
  Schema.String.check(
    Schema.isPattern(new RegExp(`^${prefix}[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u'), { expected: `an id such as ${example}` }),
  )

/** A source's id, given by the manifest: lower-case words joined by hyphens. */
export const SourceId = pattern('', 'nato-2016').pipe(Schema.brand('SourceId'))
export type SourceId = typeof SourceId.Type

/** Shared by the editions and duplicates of one work; the manifest may name it. */
export const WorkId = pattern('', 'relations-page').pipe(Schema.brand('WorkId'))
export type WorkId = typeof WorkId.Type

/** Made from the happening's partner, organisation, type, time and names, so that it survives an added text. */
export const EventId = pattern('e-', 'e-1995-accession-3f2a9c').pipe(Schema.brand('EventId'))
export type EventId = typeof EventId.Type

/** Made from the source, the quotation and its date. */
export const MentionId = pattern('m-', 'm-3f2a9c1b07').pipe(Schema.brand('MentionId'))
export type MentionId = typeof MentionId.Type

export const InstrumentId = pattern('i-', 'i-pfp').pipe(Schema.brand('InstrumentId'))
export type InstrumentId = typeof InstrumentId.Type

export const PersonId = pattern('p-', 'p-james-appathurai').pipe(Schema.brand('PersonId'))
export type PersonId = typeof PersonId.Type

export const DiscrepancyId = pattern('d-', 'd-3f2a9c1b07').pipe(Schema.brand('DiscrepancyId'))
export type DiscrepancyId = typeof DiscrepancyId.Type

export const ChangeId = pattern('c-', 'c-3f2a9c1b07').pipe(Schema.brand('ChangeId'))
export type ChangeId = typeof ChangeId.Type

export const ReferenceId = pattern('r-', 'r-3f2a9c1b07').pipe(Schema.brand('ReferenceId'))
export type ReferenceId = typeof ReferenceId.Type
