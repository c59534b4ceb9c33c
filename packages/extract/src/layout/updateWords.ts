/** What the words before a date say that it dates: the page as it stands now, its state, its first day, its draft. */
export type PageDateKind = 'updated' | 'state' | 'published' | 'received'

const cores: ReadonlyArray<readonly [PageDateKind, string]> = [
  [
    'updated',
    'up-?dated?|modified|modification|reviewed|review|revised|revision|changed|edited|aktualisiert|mise? à jour|' +
      'обновлено|последнее обновление|дата обновления|(?:son )?güncelle(?:me|ndi)',
  ],
  [
    'state',
    'as (?:of|at)|current (?:as (?:of|at)|at|to)|correct (?:as (?:of|at)|at)|stand|status|situation|version(?:\\sof|\\s\\d[\\d.]*)?|' +
      'state of (?:the\\s)?(?:play|record|information|data|affairs)',
  ],
  [
    'published',
    'published|publication|posted|issued?|released?|created|uploaded|date|veröffentlicht|опубликовано|дата публикации|publié',
  ],
  ['received', 'received|accepted'],
]
const subject =
  '(?:(?:this|the)\\s)?(?:web ?)?(?:page|site|document|text|content|article|information|data|fact ?sheet|entry|record|list|chronology|version|note)s?\\s(?:(?:was|were|is|are)\\s|(?:has|have)\\sbeen\\s)?'
const adverb =
  '(?:first|last|latest|most recent(?:ly)?|recently|originally|online|date(?:\\sof)?(?:\\slast)?|status|situation)\\s'
const core = `(?:${cores.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})`
const author = '\\sby\\s\\p{Lu}\\S*(?:\\s\\p{Lu}\\S*)?(?:\\son)?'
const clock = '\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?(?:,\\s?|\\s(?:on\\s)?)'
const lead = `(?:${subject})?(?:${adverb})?${core}(?:\\s(?:on(?:\\sthe)?|at|date|time|le|am|online|as of|as at)|${author})?\\s?[:.,|–—-]?\\s?(?:${clock})?(?:\\p{L}+day,?\\s)?(?:the\\s)?`

const whole = new RegExp(`^[([]?${lead}$`, 'iu')
/** At the end of a longer run only a phrase that cannot be about anything else. */
const within =
  /(?<![\p{L}])(?:(?<updated>(?:last|page|text|content|document)\s(?:was\s)?(?:last\s)?(?:up-?dated|modified|revised|reviewed|edited)(?:\son)?)|(?<state>state of (?:the\s)?(?:play|record|information|data)|(?:information|data|figures)\s(?:is\s|are\s)?(?:correct |current |valid )?as (?:of|at)))\s?[:,]?\s?(?:as (?:of|at)\s)?$/iu

const kindOf = (match: RegExpExecArray | null): PageDateKind | null => {
  if (match === null) return null
  const groups = match.groups as Partial<Record<PageDateKind, string>>
  return cores.find(([kind]) => groups[kind] !== undefined)?.[0] ?? null
}

/**
 * The words before the date of a line, the whole of them: "Last updated:", "Published on", "(as of". A verb with its
 * object ("Updated its IPAP in 2010", "Accepted into the PfP") says something else.
 */
export const saysPageDate = (before: string): PageDateKind | null => kindOf(whole.exec(before))

/** The same at the end of a sentence or a line that says other things as well: "Compiled by X. State of the record: ". */
export const endsSayingPageDate = (before: string): PageDateKind | null => kindOf(within.exec(before.slice(-80)))
