import { begins, has, is, type Settled, status, talks, treaty } from './Case.ts'

/** Cases that words of their own tell: what ends, inspectors, opinions, parliaments, statements. */
export const special: ReadonlyArray<Settled> = [
  {
    id: 'when-begun',
    why: '"relations began when it joined in 1995": the when-clause dates a beginning and decides whether it was a signing',
    type: ({ frame, kind }) => {
      const host = frame.link === 'when' && frame.opener === 'when' ? frame.parent : null
      if (host === null || !begins.has(host.lemma) || host.times.some(({ role }) => role === 'adverbial')) return null
      return kind === 'agreement' || is('sign conclude').has(frame.lemma) ? 'agreement' : 'accession'
    },
  },
  {
    id: 'inspectors',
    why: 'inspectors and experts who come, go or work review',
    type: ({ frame, subject }) =>
      is('leave depart remove arrive return come go disable check').has(frame.lemma) &&
      has('inspectors?|inspection team|monitors|observers').test(subject)
        ? 'review'
        : null,
  },
  {
    id: 'own-decision',
    why: 'whoever decides alone decides',
    type: ({ frame, together, who }) => (frame.lemma === 'decide' && !together && !who.both ? 'decision' : null),
  },
  {
    id: 'statements',
    why: 'statements that the organisation issues',
    type: ({ frame, thing, who }) =>
      is('issue release make adopt').has(frame.lemma) &&
      !who.both &&
      !who.partner &&
      has('statements?|call|appeal|position|conclusions').test(thing)
        ? 'decision'
        : null,
  },
  {
    id: 'recognised-as',
    why: 'to be recognised as a candidate is a status',
    type: ({ frame, all }) =>
      is('recognise recognize').has(frame.lemma) && has('candidate|applicant').test(all) ? 'accession' : null,
  },
  {
    id: 'grants',
    why: 'time and leave that are granted are a decision',
    type: ({ frame, thing, object }) =>
      frame.lemma === 'grant' &&
      has('months|years|weeks|permission|extension|waiver|access').test(`${thing} ${object}`) &&
      !status.test(object)
        ? 'decision'
        : null,
  },
  {
    id: 'customs-union',
    why: 'a customs union or free trade area that is set up is an agreement',
    type: ({ frame, theme }) =>
      is('establish form create enter complete set').has(frame.lemma) &&
      has('customs union|free trade area').test(theme)
        ? 'agreement'
        : null,
  },
  {
    id: 'suspended',
    why: 'membership, a status or ties that end or are suspended are of the type of what ends',
    type: ({ frame, theme, all, object, who }) =>
      (is('suspend freeze expel lose revoke lift halt break restore exclude strip withdraw pull sever unfreeze').has(
        frame.lemma,
      ) &&
        (has('membership|participation|status|ties|relations|candidacy').test(theme) ||
          has('membership|participation|status').test(object) ||
          (is('suspend expel exclude').has(frame.lemma) &&
            (/(?<![\p{L}])from (?:the |its |their |all )/u.test(all) || who.organisation || who.bodies.length > 0) &&
            !talks.test(theme) &&
            !treaty.test(theme) &&
            has('inspections?|programmes?|project|aid|assistance|funding|sanctions?|decision|measures').test(all) ===
              false))) ||
      (is('leave quit exit').has(frame.lemma) && frame.kind !== 'noun' && object === '')
        ? 'accession'
        : null,
  },
  {
    id: 'expels',
    why: 'a vote to expel is a membership that ends',
    type: ({ frame, all }) =>
      is('vote decide').has(frame.lemma) && has('to (?:expel|exclude|suspend) .*(?:from|membership)').test(all)
        ? 'accession'
        : null,
  },
  {
    id: 'out-of-treaty',
    why: 'a treaty that is left is an agreement that ends',
    type: ({ frame, all }) =>
      is('leave withdraw denounce quit withdrawal').has(frame.lemma) &&
      has('npt|treaty|protocol|convention|agreement|pact').test(all)
        ? 'agreement'
        : null,
  },
  {
    id: 'parliament',
    why: 'votes of parliaments on accession or an agreement are an agreement',
    type: ({ frame, subject, object, all }) =>
      is('approve pass vote ratify adopt back endorse confirm').has(frame.lemma) &&
      has('parliaments?|senate|assembly|congress|bundestag|duma|house|lawmakers|legislature|majlis|knesset').test(
        subject,
      ) &&
      (/^(?:it|them)$/u.test(object) || has('accession|membership|treaty|protocols?|agreement|convention').test(all)) &&
      !has('european parliament|parliamentary assembly|general assembly').test(subject)
        ? 'agreement'
        : null,
  },
  {
    id: 'opinion',
    why: 'an opinion or a recommendation handed out is a decision',
    type: ({ frame, theme }) =>
      is('present deliver issue give publish release adopt make submit').has(frame.lemma) &&
      has('opinion|recommendations?|avis').test(theme) &&
      !has('plan').test(theme)
        ? 'decision'
        : null,
  },
  {
    id: 'accepts-application',
    why: 'an application that is accepted, an invitation that is got, is a decision',
    type: ({ frame, theme, object }) =>
      (is('accept approve consider reject').has(frame.lemma) && has('applications?').test(theme)) ||
      (is('receive get extend issue send').has(frame.lemma) && has('invitations?').test(object))
        ? 'decision'
        : null,
  },
  {
    id: 'elected',
    why: 'a seat that is won is an accession',
    type: ({ frame, all }) =>
      is('elect reelect re-elect').has(frame.lemma) &&
      frame.voice === 'passive' &&
      has('members?|to the (?:[\\p{L}]+ ){0,3}(?:council|board|committee|commission)').test(all) &&
      !has('president|chair\\p{L}*|secretary').test(all)
        ? 'accession'
        : null,
  },
  {
    id: 'welcomed-as-member',
    why: 'to be welcomed or admitted as a member is an accession',
    type: ({ frame, all }) =>
      is('welcome admit accept').has(frame.lemma) &&
      frame.voice === 'passive' &&
      has('as (?:an? |the )?(?:[\\p{L}\\d]+ ){0,3}members?|into|to the').test(all)
        ? 'accession'
        : null,
  },
  {
    id: 'commitments',
    why: 'commitments undertaken are an agreement',
    type: ({ frame, object }) =>
      is('undertake assume take').has(frame.lemma) && has('commitments?|obligations?').test(object)
        ? 'agreement'
        : null,
  },
  {
    id: 'announces',
    why: 'what is announced in a that-clause is of the type of that',
    type: ({ frame, all }) =>
      is('announce confirm inform declare tell notify').has(frame.lemma) &&
      has('withdraw\\p{L}*|withdrew|withdrawal').test(all) &&
      has('npt|treaty|agreement|protocol|convention').test(all)
        ? 'agreement'
        : is('announce confirm inform declare').has(frame.lemma) &&
            has('frozen|freez\\p{L}*|suspend\\p{L}*|withdr\\p{L}*').test(all) &&
            has('membership|participation').test(all)
          ? 'accession'
          : null,
  },
  {
    id: 'talks-end-in-treaty',
    why: 'talks that end with an agreement are an agreement',
    type: ({ frame, all }) =>
      is('conclude end finish result culminate').has(frame.lemma) &&
      has('(?:with|in) (?:an |the )?(?:[\\p{L}]+ )?(?:agreement|treaty|protocol|accord)').test(all)
        ? 'agreement'
        : null,
  },
  {
    id: 'presides',
    why: 'who serves as president of a meeting or takes its chair is in a meeting',
    type: ({ frame, all }) =>
      is('serve act preside').has(frame.lemma) && has('president|chair\\p{L}*|vice-president').test(all)
        ? 'meeting'
        : is('take').has(frame.lemma) && frame.particle === 'over' && has('chair\\p{L}*|presidency').test(all)
          ? 'meeting'
          : null,
  },
  {
    id: 'force-handed-over',
    why: 'duties and command that are handed over, a mission that is concluded or extended by its own',
    type: ({ frame, object }) =>
      (is('hand transfer').has(frame.lemma) &&
        has('duties|command|mission|responsibilit(?:y|ies)|operation').test(object)) ||
      (is('conclude end complete terminate').has(frame.lemma) &&
        has('mission|operation|force').test(object) &&
        !treaty.test(object))
        ? 'operation'
        : null,
  },
  {
    id: 'numbered-decision',
    why: 'a row that only gives the number of a decision',
    type: ({ frame, all, isBare }) =>
      frame.kind === 'noun' && isBare && /(?<![\p{L}])(?:[\p{L}.]*dec\/\d|decision no)/u.test(all) ? 'decision' : null,
  },
]
