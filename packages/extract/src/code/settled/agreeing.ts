import { decides, has, is, type Settled, speaks, treaty } from './Case.ts'

/** Agreements of both sides and decisions of one. */
export const agreeing: ReadonlyArray<Settled> = [
  {
    id: 'both-agree',
    why: 'what both sides agree on, adopt or issue is an agreement',
    type: ({ frame, who, object, theme, together }) =>
      (together || who.both) &&
      (frame.lemma === 'agree' ||
        (together && frame.lemma === 'decide') ||
        (is('adopt approve endorse issue release publish announce renew extend update').has(frame.lemma) &&
          treaty.test(theme || object)))
        ? 'agreement'
        : null,
  },
  {
    id: 'alone',
    why: 'the organisation, or anybody alone, decides, adopts, welcomes, invites',
    type: ({ frame, who, kind, theme }) =>
      decides.has(frame.lemma) &&
      frame.voice === 'active' &&
      (who.organisation || who.bodies.length > 0) &&
      !who.partner &&
      !who.both &&
      !(frame.lemma === 'conclude' && treaty.test(theme)) &&
      kind !== 'project' &&
      kind !== 'assistance' &&
      kind !== 'operation' &&
      kind !== 'establishment' &&
      !(kind === 'review' && is('issue adopt note').has(frame.lemma))
        ? 'decision'
        : null,
  },
  {
    id: 'says',
    why: 'what is stated as policy is a decision, whoever states it',
    type: ({ frame }) => (speaks.has(frame.lemma) && frame.kind !== 'noun' ? 'decision' : null),
  },
  {
    id: 'treaty-made',
    why: 'a treaty or plan that is made, adopted or extended by no one named is an agreement',
    type: ({ frame, theme }) =>
      is('adopt approve endorse extend renew update revise amend negotiate draft finalise finalize elaborate').has(
        frame.lemma,
      ) &&
      has(
        'agreements?|treat(?:y|ies)|protocols?|conventions?|charters?|accords?|pacts?|memorand(?:um|a)|declarations?|action plans?|plans? of action|joint statement',
      ).test(theme)
        ? 'agreement'
        : null,
  },
  {
    id: 'left',
    why: 'what ends is of the type of what ends: leaving is an accession',
    type: ({ frame, object }) =>
      is('leave quit exit withdraw').has(frame.lemma) &&
      frame.kind !== 'noun' &&
      has(
        'union|organi[sz]ation|alliance|pact|programme|program|process|association|community|bloc|partnership|membership',
      ).test(object)
        ? 'accession'
        : null,
  },
]
