import { begins, gives, has, is, membershipTalks, type Settled, status, talks, ties, treaty } from './Case.ts'

/** Talks, applications, statuses, memberships and relations. */
export const joining: ReadonlyArray<Settled> = [
  {
    id: 'membership-talks',
    why: 'membership talks that open are an accession; their end and other talks are a meeting',
    type: ({ head, theme, frame }) =>
      membershipTalks.test(theme) &&
      (begins.has(frame.lemma) ||
        /^(?:start|opening|launch|beginning|begin)$/u.test(head) ||
        (frame.kind === 'noun' && has('open|opens|start|starts|begin|begins|opening|start of').test(theme)))
        ? 'accession'
        : null,
  },
  {
    id: 'chapters',
    why: 'chapters of membership talks',
    type: ({ theme, frame }) =>
      has('(?:negotiat(?:ing|ion) )?chapters?').test(theme) && /^(?:open|close|start)/u.test(frame.lemma)
        ? 'accession'
        : null,
  },
  {
    id: 'talks',
    why: 'other talks are a meeting',
    type: ({ theme, frame }) =>
      talks.test(theme) &&
      (begins.has(frame.lemma) ||
        /^(?:hold|conclude|complete|end|finish|continue|break|suspend|go|take)$/u.test(frame.lemma)) &&
      !has('dialogue').test(theme)
        ? 'meeting'
        : null,
  },
  {
    id: 'application',
    why: 'to apply, and an application handed in, are an accession',
    type: ({ frame, head, theme, all }) =>
      ((frame.lemma === 'apply' &&
        frame.kind !== 'noun' &&
        has('apply|applied|applies|applying').test(all) &&
        has('for|to join|to become|becoming|membership').test(all)) ||
        (is('submit hand make lodge file present send put table forward deliver address').has(frame.lemma) &&
          has(
            'applications?|candidac(?:y|ies)|candidature|bid|request (?:for|to) (?:[\\p{L}]+ ){0,3}(?:membership|join|accession)',
          ).test(theme)) ||
        (head === 'application' && frame.kind === 'noun')) &&
      !has('visa|patent').test(all)
        ? has('(?:join|accede to|to) the treaty').test(all)
          ? 'agreement'
          : 'accession'
        : null,
  },
  {
    id: 'status-decided',
    why: 'to grant a status, decided or agreed to, is a decision',
    type: ({ frame, all }) =>
      is('decide agree approve vote').has(frame.lemma) &&
      has('status|candidate').test(all) &&
      has('grant|give|confer|award|granting|recogni[sz]e').test(all)
        ? 'decision'
        : null,
  },
  {
    id: 'status',
    why: 'a status granted or got is an accession',
    type: ({ frame, theme, object, who }) =>
      ((gives.has(frame.lemma) || frame.lemma === 'hold') && status.test(`${theme} ${object}`)) ||
      (is('become declare recognise recognize name designate accept elevate upgrade admit confirm').has(frame.lemma) &&
        has(
          '(?:candidates?|applicants?)(?: country| state)?|(?:[\\p{L}]+ )?(?:partner|member|observer|associate|party|participant|signatory)(?: state| country)?s?|major non-\\p{L}+ ally|guest',
        ).test(object) &&
        (frame.lemma === 'become' || frame.voice === 'passive' || who.organisation))
        ? 'accession'
        : null,
  },
  {
    id: 'member-noun',
    why: '"a member since 1945"',
    type: ({ frame }) =>
      frame.kind === 'noun' &&
      is('member partner participant observer associate').has(frame.lemma) &&
      frame.times.length > 0
        ? 'accession'
        : null,
  },
  {
    id: 'is-member',
    why: 'to be a member since or until a time',
    type: ({ frame, noun }) =>
      frame.lemma === 'be' &&
      frame.times.some(({ role }) => role === 'adverbial') &&
      /^(?:members?|partner|observer|party|participant|associate|candidate|signatory)$/u.test(noun)
        ? 'accession'
        : null,
  },
  {
    id: 'become-member',
    why: 'to become a member is to join',
    type: ({ frame, object }) =>
      frame.lemma === 'become' &&
      has('members?|part[yi](?:es)?|partners?|participants?|observers?|associates?|signator(?:y|ies)').test(object)
        ? 'accession'
        : null,
  },
  {
    id: 'sign-framework',
    why: 'signing the framework document by which a country enters a programme is an accession',
    type: ({ frame, theme }) =>
      is('sign signature signing').has(frame.lemma) &&
      has('framework documents?|pfp|(?<!strategic )partnership for peace').test(theme)
        ? 'accession'
        : null,
  },
  {
    id: 'treaty-joined',
    why: 'acceding to a treaty is an agreement',
    type: ({ frame, object }) =>
      is('accede join accession').has(frame.lemma) &&
      has('treaty|protocol|convention|charter|(?:status of forces )?agreement|sofa|declaration').test(object) &&
      !has('treaty organi[sz]ation|organi[sz]ation').test(object)
        ? 'agreement'
        : null,
  },
  {
    id: 'in-force',
    why: 'what is signed, initialled or in force is an agreement',
    type: ({ frame, all, object, theme }) =>
      is('sign initial ratify countersign signature signing ratification resign').has(frame.lemma) ||
      (frame.lemma === 'conclude' && treaty.test(object || theme)) ||
      (is('enter come go be take put bring entry become').has(frame.lemma) &&
        has('(?:in|into) (?:force|effect|operation)|take effect|took effect|takes effect|effective|operative').test(
          all,
        ) &&
        treaty.test(all))
        ? 'agreement'
        : null,
  },
  {
    id: 'ties-begin',
    why: 'relations, ties or a dialogue that begin are an accession',
    type: ({ frame, theme, thing, subject }) =>
      ((begins.has(frame.lemma) && ties.test(theme) && !talks.test(theme.replace(/dialogue/u, ''))) ||
        (is('date begin start go develop commence').has(frame.lemma) &&
          frame.voice === 'active' &&
          ties.test(subject))) &&
      !treaty.test(
        (frame.voice === 'passive' || frame.kind === 'noun' ? theme : thing).replace(
          /framework|programme|program/gu,
          '',
        ),
      )
        ? 'accession'
        : null,
  },
]
