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
