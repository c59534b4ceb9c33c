import type { Frame } from '../grammar/frame/Frame.ts'
import { kindOf, objectsOf } from './kindOf.ts'
import { type Line, reachOf, spanOf, subjectOf, wordsOf } from './Line.ts'
import type { Match } from './match.ts'
import { actorsOf, type Sides, sidesIn } from './Who.ts'

/** A frame as the settled cases see it: its words as strings, in lower case. */
interface Case {
  readonly frame: Frame
  /** The verb or noun with its particle: "set up". */
  readonly head: string
  readonly subject: string
  readonly object: string
  /** What is told of: the object, of a passive the subject. */
  readonly theme: string
  /** The object without what stands behind further prepositions. */
  readonly thing: string
  /** The head of the first object. */
  readonly noun: string
  /** All words of the frame. */
  readonly all: string
  readonly who: Sides
  /** By the head and its classes. */
  readonly kind: string | null
  /** No rule knows the head. */
  readonly isBare: boolean
  /** Both sides are named, or "they". */
  readonly together: boolean
}

interface Settled {
  readonly id: string
  readonly why: string
  readonly type: (of: Case) => string | null
}

const has = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'u')
const is = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const treaty = has(
  'agreements?|treat(?:y|ies)|protocols?|conventions?|charters?|accords?|pacts?|memorand(?:um|a)|memorandum of understanding|declarations?|statements?|communiqu[eé]|acts?|contracts?|deals?|arrangements?|concept|mou|mous|letters?|notes|plans?|programmes?|programs?|documents?|framework',
)
const talks = has('talks|negotiations?|dialogue|consultations')
const membershipTalks = has(
  '(?:accession|membership|entry)[ -](?:talks|negotiations?|process)|(?:talks|negotiations?) (?:on|for|about|over) (?:its |the |their )?(?:[\\p{L}-]+ )?(?:accession|membership|entry)|accession negotiations? (?:process|framework)|accession conference',
)
const ties = has(
  'relations|relationship|ties|partnership|cooperation|co-operation|contacts|links|dialogue|collaboration|relations with',
)
const status = has(
  'status|candidacy|candidate country|candidate|observer|membership|major non-[\\p{L}]+ ally|observership',
)
const begins = is(
  'begin start open launch establish commence resume inaugurate initiate date develop form set exist upgrade elevate',
)
const gives = is(
  'give grant receive get obtain gain acquire award confer accord attain achieve secure recognise recognize bestow',
)
const decides = is(
  'decide adopt agree approve welcome invite urge call extend suspend endorse request reaffirm underline confirm conclude announce declare recommend propose note impose lift stress emphasise emphasize reiterate condemn express support resolve determine authorise authorize mandate instruct ask encourage warn reject launch unveil back issue vote state stipulate set outline affirm pledge remind commit underscore acknowledge mark specify',
)
const speaks = is(
  'welcome invite urge call underline stress emphasise emphasize reiterate condemn express warn reaffirm recommend propose note declare remind acknowledge underscore affirm encourage specify resolve demand',
)

/**
 * The cases that the codebook settles (sections 4 and 7), in the order in which they are asked, before the classes of
 * lexicon/nouns.json are.
 */
export const settled: ReadonlyArray<Settled> = [
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
      has('members?|to the (?:[p{L}]+ ){0,3}(?:council|board|committee|commission)').test(all) &&
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
      has('as (?:an? |the )?(?:[p{L}d]+ ){0,3}members?|into|to the').test(all)
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

const lowerWords = (line: Line, spans: ReadonlyArray<{ start: number; end: number }>): string =>
  spans
    .flatMap((span) =>
      wordsOf(line, span)
        .filter(({ isWord }) => isWord)
        .map(({ lower }) => lower),
    )
    .join(' ')

const nounOf = ({ document: { tokens } }: Line, { objects }: Frame): string =>
  objects[0] === undefined ? '' : tokens.words[tokens.wordIds[objects[0].head]!]!.lower

/** The type of what a frame tells and the rule that says so; `null` where nothing says what happened. */
export const typeOf = (
  line: Line,
  frame: Frame,
  match: Match,
): { readonly type: string; readonly by: string } | null => {
  const kind = kindOf(line, frame, match)
  const subject = lowerWords(line, subjectOf(line, frame))
  const objects = objectsOf(line, frame)
  const object = lowerWords(
    line,
    objects.length > 0
      ? [
          ...objects,
          ...frame.obliques.filter(({ chunk }) => chunk.from > frame.head).map(({ chunk }) => spanOf(line, chunk)),
        ]
      : [],
  )
  const who = actorsOf(line, frame)
  const all = lowerWords(line, [reachOf(line, frame)])
  const theme = frame.kind === 'noun' ? all : frame.voice === 'passive' || object === '' ? subject : object
  const partners = sidesIn(line, [
    ...subjectOf(line, frame),
    ...frame.obliques
      .filter(({ preposition }) => preposition === 'with' || preposition === 'between' || preposition === 'by')
      .map(({ chunk }) => spanOf(line, chunk)),
  ])
  const of: Case = {
    frame,
    head: frame.particle === '' ? frame.lemma : `${frame.lemma} ${frame.particle}`,
    subject,
    object,
    thing: lowerWords(line, objects),
    noun: nounOf(line, frame),
    theme,
    all,
    who,
    kind,
    isBare: match.rule === null,
    together: partners.partner && (partners.organisation || partners.both),
  }
  for (const { id, type } of settled) {
    const found = type(of)
    if (found !== null) return { type: found, by: id }
  }
  return kind === null
    ? null
    : { type: kind, by: match.rule?.entry?.id ?? (frame.kind === 'noun' ? 'verbless' : 'by-content') }
}
