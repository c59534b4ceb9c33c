import { vocabulary } from './Vocabulary.ts'

/** Codebook, section 4. */
export const eventType = vocabulary('type', {
  accession: {
    label: 'Accession',
    definition: 'Joins, enters or starts taking part in a forum, programme or process.',
  },
  agreement: {
    label: 'Agreement',
    definition: 'A plan, treaty or arrangement is signed, agreed, concluded, in force or submitted.',
  },
  review: { label: 'Review', definition: 'Progress is assessed, documented or briefed.' },
  visit: { label: 'Visit', definition: 'A named official or delegation travels to the other side.' },
  meeting: {
    label: 'Meeting',
    definition: 'A summit, forum, conference or workshop is held, hosted or attended.',
  },
  exercise: { label: 'Exercise', definition: 'A military or disaster-response exercise.' },
  training: { label: 'Training', definition: 'Courses, training workshops and education programmes.' },
  operation: { label: 'Operation', definition: 'Troops, transit, bases or other support to an operation.' },
  establishment: {
    label: 'Establishment',
    definition: 'A body, post, unit, centre or network is created, opened, named or renamed.',
  },
  recognition: { label: 'Recognition', definition: 'Accreditation, certification or award.' },
  project: { label: 'Project', definition: 'A scientific, technical or environmental project.' },
  assistance: { label: 'Assistance', definition: 'Disaster or humanitarian relief, or support in kind.' },
  decision: { label: 'Decision', definition: 'The organisation decides or states a policy.' },
})

/** Codebook, section 5. */
export const area = vocabulary('area', {
  'political-dialogue': {
    label: 'Political dialogue',
    definition:
      'Consultation, visits and membership; also a milestone that neither content nor heading places elsewhere.',
  },
  'security-cooperation': {
    label: 'Security cooperation',
    definition: 'Operations, exercises, counter-terrorism and border security.',
  },
  'defence-reform': {
    label: 'Defence reform',
    definition:
      'Reform, planning and review, interoperability, military education, and every individual partnership plan.',
  },
  'civil-preparedness': { label: 'Civil preparedness', definition: 'Civil emergency planning and disasters.' },
  'science-environment': { label: 'Science and environment', definition: 'Science, technology and the environment.' },
  'public-information': { label: 'Public information', definition: 'Information centres, the press and the public.' },
})

/** Codebook, section 3. */
export const scope = vocabulary('scope', {
  bilateral: {
    label: 'Bilateral',
    definition: 'The partner itself takes part, is host, member, recipient or subject.',
  },
  regional: {
    label: 'Regional',
    definition: 'Aimed at the partner’s region, at another country of it, or at all partners.',
  },
  context: {
    label: 'Context',
    definition: 'The organisation’s or the world’s own history told as background; never counted.',
  },
})

/** Codebook, section 2. */
export const status = vocabulary('status', {
  reported: { label: 'Reported', definition: 'The text reports that it happened or is under way.' },
  planned: { label: 'Planned', definition: 'The text only announces it; listed and never counted.' },
})

/** DESIGN, section 5: how many independent voices stand behind an event. */
export const corroboration = vocabulary('corroboration', {
  'single-source': { label: 'Single source', definition: 'One work tells it; editions and duplicates count once.' },
  corroborated: { label: 'Corroborated', definition: 'Two or more independent works tell it alike.' },
  disputed: { label: 'Disputed', definition: 'The sources disagree on when it happened.' },
})

/** How exactly the time of an event is known. */
export const precision = vocabulary('date_precision', {
  day: { label: 'Day', definition: 'One day.' },
  month: { label: 'Month', definition: 'One month.' },
  season: { label: 'Season', definition: 'One season.' },
  year: { label: 'Year', definition: 'One year.' },
  decade: { label: 'Decade', definition: 'One decade.' },
  interval: { label: 'Interval', definition: 'From one date to another.' },
  open: { label: 'Open interval', definition: 'Since or until a date, the other end open.' },
})

/** Codebook, section 2. */
export const recurrence = vocabulary('recurrence', {
  annual: { label: 'Annual', definition: 'Once a year.' },
  biennial: { label: 'Biennial', definition: 'Every second year.' },
  semiannual: { label: 'Twice a year', definition: 'Two times a year.' },
  quarterly: { label: 'Quarterly', definition: 'Four times a year.' },
  monthly: { label: 'Monthly', definition: 'Once a month.' },
})

/** Where a mention’s date comes from. */
export const dateBasis = vocabulary('date_basis', {
  stated: { label: 'Stated', definition: 'The sentence itself gives the whole date.' },
  row: { label: 'From the row', definition: 'The date or the year stands at the head of the row or above it.' },
  heading: { label: 'From the heading', definition: 'The year stands in the heading above.' },
  sentence: { label: 'From the sentence', definition: 'Another expression before it completes the date.' },
  dateline: { label: 'From the dateline', definition: 'The text’s own date completes it.' },
})

/** DESIGN, section 5. */
export const discrepancyKind = vocabulary('discrepancy_kind', {
  date: { label: 'Date', definition: 'Two dates for one happening that cannot both hold.' },
  start: { label: 'Start', definition: 'Two answers to since when, or to which was the first.' },
  stale: { label: 'Stale', definition: 'Announced or called current, but past at the page’s own date.' },
  spelling: { label: 'Spelling', definition: 'A name spelt in two ways.' },
  name: { label: 'Name', definition: 'One body or thing under two names.' },
  office: { label: 'Office', definition: 'A person with two offices.' },
  count: { label: 'Count', definition: 'Two numbers for the same thing.' },
  wording: { label: 'Wording', definition: 'The same sentence with another word that changes what it says.' },
})

/** DESIGN, section 5. */
export const changeKind = vocabulary('change_kind', {
  added: { label: 'Added', definition: 'Only the later edition has it.' },
  removed: { label: 'Removed', definition: 'Only the earlier edition has it.' },
  reworded: { label: 'Reworded', definition: 'Both have it, in other words.' },
  moved: { label: 'Moved', definition: 'Both have it, at another place.' },
})

/** What can take part in an event. */
export const participantKind = vocabulary('participant_kind', {
  country: { label: 'Country', definition: 'A country, as its ISO 3166-1 alpha-2 code.' },
  organisation: { label: 'Organisation', definition: 'A body of several countries.' },
  instrument: { label: 'Instrument', definition: 'A framework, programme, unit, exercise or agreement.' },
  person: { label: 'Person', definition: 'A named person.' },
})

/** The part that a participant has. */
export const participantRole = vocabulary('participant_role', {
  actor: { label: 'Actor', definition: 'Does what the event tells.' },
  counterpart: { label: 'Counterpart', definition: 'The other side of it.' },
  host: { label: 'Host', definition: 'It takes place there.' },
  framework: { label: 'Framework', definition: 'The instrument the event belongs to or is about.' },
  participant: { label: 'Participant', definition: 'Takes part, without a nearer role.' },
})

/** What an instrument is (codebook, section 6). */
export const instrumentKind = vocabulary('instrument_kind', {
  programme: { label: 'Programme', definition: 'A programme of activities.' },
  plan: { label: 'Plan', definition: 'A plan agreed for a period.' },
  process: { label: 'Process', definition: 'A standing process.' },
  forum: { label: 'Forum', definition: 'A council, forum or platform where the sides meet.' },
  centre: { label: 'Centre', definition: 'A centre, library or college.' },
  unit: { label: 'Unit', definition: 'A military unit.' },
  network: { label: 'Network', definition: 'A network or line of communication.' },
  exercise: { label: 'Exercise', definition: 'A named exercise.' },
  operation: { label: 'Operation', definition: 'A named operation, mission or force.' },
  agreement: { label: 'Agreement', definition: 'A treaty, charter, protocol or agreement.' },
  document: { label: 'Document', definition: 'A named document.' },
  initiative: { label: 'Initiative', definition: 'A named initiative.' },
  office: { label: 'Office', definition: 'A standing office or post.' },
})

/**
 * What became of a temporal expression: part of a mention, or left out for a named reason (DESIGN, section 4, second
 * promise).
 */
export const fate = vocabulary('fate', {
  mention: { label: 'Mention', definition: 'It dates a mention.' },
  anchor: { label: 'Anchor', definition: 'A mention’s inherited date comes from it.' },
  'no-activity': { label: 'No activity', definition: 'Its clause reports no activity of the codebook.' },
  'state-of-mind': { label: 'Appraisal', definition: 'Its clause is an appraisal or a state of mind.' },
  anniversary: { label: 'Anniversary', definition: 'An anniversary is marked.' },
  'other-affairs': {
    label: 'Other affairs',
    definition:
      'Its clause tells what is neither side’s cooperation: domestic politics, or what others do among themselves.',
  },
  negated: { label: 'Negated', definition: 'Its clause says that something did not happen.' },
  hypothetical: { label: 'Hypothetical', definition: 'Its clause says what might happen or might have happened.' },
  'plan-period': { label: 'Period of a plan', definition: 'The period a plan covers, not the time of an activity.' },
  name: { label: 'Part of a name', definition: 'It stands in the name of a thing.' },
  caption: { label: 'Caption', definition: 'It stands in a caption.' },
  abstract: { label: 'Abstract', definition: 'It stands in an abstract or keywords that the text repeats.' },
  'other-language': { label: 'Other language', definition: 'It stands in a passage of another language.' },
  reference: { label: 'Reference', definition: 'It dates a cited work.' },
  footnote: { label: 'Footnote', definition: 'It stands in a note.' },
  accessed: { label: 'Accessed', definition: 'The day on which an address was looked up.' },
  document: { label: 'Date of the document', definition: 'It dates the text itself.' },
  licence: { label: 'Licence', definition: 'It stands in a licence or copyright line.' },
  navigation: { label: 'Navigation', definition: 'It stands in a page’s furniture.' },
  'not-a-date': { label: 'Not a date', definition: 'It looks like a year and is a number of another kind.' },
  duration: { label: 'Duration', definition: 'It says how long, not when.' },
  'time-of-day': { label: 'Time of day', definition: 'It says the hour; the day is said elsewhere.' },
  'back-reference': {
    label: 'Back reference',
    definition: 'It points back at a time already said (“at the same time”).',
  },
  unresolved: { label: 'Unresolved', definition: 'The text does not say which day, month or year is meant.' },
})

/** The event types of the PLOVER ontology that the codebook’s types cross to (codebook, section 4). */
export const plover = vocabulary('plover', {
  AGREE: { label: 'Agree', definition: 'Agrees to or decides on something that is yet to come.' },
  SUPPORT: { label: 'Support', definition: 'Joins, signs, ratifies or recognises.' },
  'CONSULT/visit': { label: 'Consult: visit', definition: 'Travels to the other side to consult.' },
  'CONSULT/multilateral': { label: 'Consult: multilateral', definition: 'Meets, reviews or briefs together.' },
  COOPERATE: { label: 'Cooperate', definition: 'Exercises, operates, builds or works together.' },
  AID: { label: 'Aid', definition: 'One side trains, helps or gives, the other receives.' },
})
