import { Schema } from 'effect'
import { Country, Text } from './Column.ts'
import { area, eventType, instrumentKind } from './vocabularies.ts'

const texts = Schema.Array(Text)

const key = <S extends Schema.Top>(schema: S, description: string) => schema.annotateKey({ description })
const optional = <S extends Schema.Top>(schema: S, description: string) =>
  Schema.optionalKey(schema).annotateKey({ description })

/** An instrument that the lexicon knows (codebook, section 6). */
export const InstrumentEntry = Schema.Struct({
  label: key(Text, 'What the tables show: the acronym where it has one, else the full name.'),
  name: key(Text, 'The full name.'),
  kind: key(instrumentKind.schema, 'What it is.'),
  aliases: optional(texts, 'Other names; a text that uses one is shown with it.'),
  spellings: optional(texts, 'Other spellings, shown as the label.'),
  usual: optional(Schema.Boolean, 'The label is shown even for a text that gives the full name alone.'),
  area: optional(area.schema, 'The area of cooperation, where the name alone tells it.'),
  once: optional(Schema.Boolean, 'A country joins it once, so that two dates of joining contradict each other.'),
  organisations: optional(texts, 'Recognised only in texts about these organisations, as the name alone is common.'),
  listedOnly: optional(
    Schema.Boolean,
    'Listed among the instruments, but no clause is about it: a paper on another one.',
  ),
  lowerCase: optional(Schema.Boolean, 'Whether the name may be written without capitals; else from three words on.'),
}).annotate({ identifier: 'InstrumentEntry' })
export type InstrumentEntry = typeof InstrumentEntry.Type

/** A body of several countries, with what stands for it. */
export const OrganisationEntry = Schema.Struct({
  label: key(Text, 'What the tables show: the acronym where it has one.'),
  name: key(Text, 'The full name.'),
  aliases: optional(texts, 'Other names.'),
  organs: optional(texts, 'Its organs, recognised everywhere, such as a council of its members.'),
  standIns: optional(texts, 'Words that mean it in a text about it, exactly as written, such as “the Alliance”.'),
  seats: optional(texts, 'The cities of its headquarters, which mean it in a text about it.'),
}).annotate({ identifier: 'OrganisationEntry' })
export type OrganisationEntry = typeof OrganisationEntry.Type

/** The head of an office, such as “Prime Minister”. */
export const OfficeEntry = Schema.Struct({
  label: key(Text, 'The office in the singular.'),
  plural: optional(Text, 'Its plural, as it stands before several names.'),
  of: key(
    Schema.Literals(['state', 'organisation', 'either', 'rank']),
    'Whose office it is, where nothing else is said; a rank gives way to any office.',
  ),
  post: optional(Schema.Boolean, 'A standing post, which counts as an instrument where no holder is named.'),
}).annotate({ identifier: 'OfficeEntry' })
export type OfficeEntry = typeof OfficeEntry.Type

/** The last word of a name that makes it an instrument: "Programme", "Agreement". */
export const HeadEntry = Schema.Struct({
  label: key(Text, 'The noun.'),
  kind: key(instrumentKind.schema, 'What a thing of this name is.'),
  use: key(
    Schema.Literals(['alone', 'modified', 'organisation', 'defined']),
    'What must stand beside it: a word before or words after it; a word before it; at least the name of an organisation; the definition of an acronym.',
  ),
  listedOnly: optional(Schema.Boolean, 'As for an instrument.'),
}).annotate({ identifier: 'HeadEntry' })
export type HeadEntry = typeof HeadEntry.Type

/** A region of several countries. */
export const RegionEntry = Schema.Struct({
  label: key(Text, 'Its name.'),
  aliases: optional(texts, 'Other forms, adjectives included.'),
  countries: key(Schema.Array(Country), 'Its countries.'),
}).annotate({ identifier: 'RegionEntry' })
export type RegionEntry = typeof RegionEntry.Type

/** Names of a country beyond those of the table of countries (`world-countries`). */
export const CountryEntry = Schema.Struct({
  code: key(Country, 'The country.'),
  names: optional(texts, 'Further names.'),
  demonyms: optional(texts, 'Further demonyms.'),
  capitals: optional(texts, 'Further names of its capital.'),
  subregion: optional(Text, 'Its subregion of UN M49, where the table of countries has another.'),
  omit: optional(texts, 'Names of the table that are too common to be taken for it.'),
}).annotate({ identifier: 'CountryEntry' })
export type CountryEntry = typeof CountryEntry.Type

/**
 * A predicate: what a verb or a noun reports (codebook, section 4). `fires` and `not` are a sentence that it recognises
 * and one that it must not.
 */
export const PredicateEntry = Schema.Struct({
  id: key(Text, 'Its name, unique among the predicates; mentions give it as their rule.'),
  verb: optional(
    Text,
    'A base form with the words that must follow (“enter into force”); “...” stands for up to six words between.',
  ),
  noun: optional(texts, 'Nominal forms, such as “signing”.'),
  type: key(
    Schema.Union([eventType.schema, Schema.Literal('phase')]),
    'The type where nothing else decides; “phase” for a predicate that decides nothing itself (“began”).',
  ),
  frame: optional(Text, 'A table of classes and types that several predicates share.'),
  objects: optional(Schema.Record(Text, eventType.schema), 'Types by the class of what the predicate is about.'),
  actors: optional(
    Schema.Record(Text, eventType.schema),
    'Types by who does it, where it decides or agrees: “alone” for the organisation, “both” for the two, “parliament” for a country’s.',
  ),
  subjects: optional(texts, 'It holds only with a subject of one of these classes.'),
  once: optional(Schema.Boolean, 'It happens once for a partner and an instrument.'),
  weak: optional(Schema.Boolean, 'It says only that something began, ended or went on.'),
  planned: optional(Schema.Boolean, 'It announces what is to come.'),
  verbOnly: optional(Schema.Boolean, 'A form is a noun as well (“visits”): it needs a verb’s place.'),
  passiveOnly: optional(Schema.Boolean, 'Only its passive reports.'),
  finiteOnly: optional(Schema.Boolean, 'Only its finite forms report.'),
  properObject: optional(Schema.Boolean, 'What it governs begins with a name: “came to Oslo”.'),
  byObject: optional(Schema.Boolean, 'What it governs tells the type even of a passive.'),
  bySubject: optional(Schema.Boolean, 'Who or what does it tells the type.'),
  fires: key(Text, 'A sentence that it recognises.'),
  not: key(Text, 'A sentence that it must not recognise.'),
}).annotate({ identifier: 'PredicateEntry' })
export type PredicateEntry = typeof PredicateEntry.Type

/** What a manifest adds to the lexicon for its domain. */
export const LexiconAdditions = Schema.Struct({
  instruments: optional(Schema.Array(InstrumentEntry), 'Further instruments.'),
  organisations: optional(Schema.Array(OrganisationEntry), 'Further organisations.'),
  offices: optional(Schema.Array(OfficeEntry), 'Further offices.'),
  predicates: optional(Schema.Array(PredicateEntry), 'Further predicates; one with a known id takes its place.'),
}).annotate({ identifier: 'LexiconAdditions' })
export type LexiconAdditions = typeof LexiconAdditions.Type
