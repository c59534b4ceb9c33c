import { after, before } from '../../text/matchAt.ts'

/** A reason why a number that looks like a year is none, seen from what stands around it. */
export interface NumberRule {
  readonly name: string
  readonly why: string
  readonly test: (number: string, lead: string, rest: string, token: string) => boolean
}

const pointing = new RegExp(
  String.raw`(?:(?:^|[^a-z])(?:(?:ext|rm|bldg|pp?|vol|art|para|fig)\.?|${[
    ...['extension', 'room', 'office', 'suite', 'flat', 'apartment', 'box', 'building', 'hall', 'gate', 'postcode'],
    ...['route', 'highway', 'bus', 'flight', 'model', 'form', 'file', 'pages?', 'volume', 'chapter', 'section'],
    ...['article', 'paragraph', 'annex', 'footnote', 'note', 'table', 'figure', 'item', 'lot', 'unit', 'seat'],
    ...['channel', 'frequency', 'ISBN', 'ISSN', 'version', 'type', 'class', 'battalion', 'regiment', 'squadron'],
    ...['code', 'zip'],
  ].join('|')}):?\s?|§\s?)$`,
  'i',
)
const measure =
  /^[\s-]?(?:m|km|kg|mm|cm|g|t|ha|MW|kW|GW|MHz|GHz|kV|rpm|sq|cubic|square|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet|foot|tonnes?|tons?|kilograms?|kilos|pounds|lit(?:re|er)s?|gallons|barrels|hectares?|acres?|yards|degrees|per\s?cent|percent|percentage|°|%|‰|years|months|weeks|days|hours|minutes|seconds|hrs|times|pages|points|copies|words|items|pieces|square)(?![a-z])/
const beings =
  /^\s(?:[a-z-]+\s)?(?:people|persons|men|women|children|soldiers|troops|officers|personnel|servicemen|peacekeepers|refugees|inhabitants|residents|citizens|students|pupils|participants|delegates|experts|casualties|prisoners|horses|guns|cannons?|ships|aircraft|tanks|vehicles|employees|workers|members|voters|victims|families|households|houses|homes|schools|votes|deaths|dead|killed|wounded|infantry|cavalry|volunteers|fighters|migrants|observers|staff|rounds|rifles|mines|weapons|missiles|warheads|projects|companies|villages)(?![a-z])/
const counted = new RegExp(String.raw`^\sto\s[\d,]+(?:${beings.source.slice(1)})`)
const quantifier =
  /(?:^|[^a-z])(?:over|some|approximately|nearly|almost|more than|less than|fewer than|as many as|at least|at most|exceeding|total(?:l?ing)? of|total|only|estimated|roughly|another|additional|further|than|numbering|(?:strength|force|army|total|crew|garrison|group|sum|cost) of|up to|about|around)\s$/i
const timeLead =
  /(?:^|[^a-z])(?:in|since|during|until|before|after|by|the|late|early|mid|for|from|between|of|to|year)[\s-]$/i
const strongLead = /(?:^|[^a-z])(?:in|since|during|until|before|after|late|early|mid|year|between)[\s-]$/i
const pluralNoun =
  /^\s(?!was|is|has|its|his|as|this|does|across|versus|thus|plus|various|previous)[a-z]{3,}s(?![a-z’'])/

const addressSign = /[/@.]/

/** Tried in order; the first that holds names the reason. */
export const numberRules: ReadonlyArray<NumberRule> = [
  {
    name: 'address',
    why: 'a part of a URL, a file name, an e-mail address or a DOI',
    test: (_, __, ___, token) =>
      addressSign.test(token) &&
      /:\/\/|www\.|@|\.(?:html?|pdf|docx?|xlsx?|php|aspx?|jsp|jpe?g|png)(?![a-z])|^doi|10\.\d{4}\/|[a-z0-9-]{2}\.(?:org|int|com|net|gov|info|eu|ru|kz|edu|de|uk)(?:\/|$)/i.test(
        token,
      ),
  },
  {
    name: 'phone',
    why: '"+358 9 555 2019": the last group of a number that is dialled',
    test: (_, lead, rest) =>
      /(?:\+\d|\((?:\+|0)\d|\b(?:tel|phone|telephone|fax|mobile|cell|hotline|ext)\b[.:]*)[\d\s()./-]{0,24}$/i.test(
        lead,
      ) ||
      /[\d)][\s-]\d{3}[\s-]$|(?:^|\s)\d{3}-$/.test(lead) ||
      /^-\d{2,4}-\d{2,4}(?!\d)/.test(rest),
  },
  {
    name: 'money',
    why: 'an amount',
    test: (_, lead, rest) =>
      /(?:[€$£¥₸₽₴]|\b(?:EUR|USD|US\$|GBP|CHF|KZT|RUB|JPY|Rs\.?|euros?|dollars?))\s?$/.test(lead) ||
      /^\s?(?:[€$£¥₸₽₴]|(?:euros?|dollars?|roubles|rubles|tenge|francs|marks|million|billion|trillion|thousand|bn|EUR|USD|CHF|GBP)(?![a-z]))/.test(
        rest,
      ),
  },
  {
    name: 'document number',
    why: '"Resolution 1973", "No. 1994", "Decision 2010/413": the number of a document, a law, a case',
    test: (_, lead, rest) =>
      /(?:\b(?:resolutions?|res\.|decisions?|directives?|UNSCRs?|STANAG|ISO|IEC|DIN|RFC|EN|INFCIRC|Doc\.|grant|contract|case|ref|reference|ID|patent|certificate|licence|standard)(?:\s\([A-Z]{2,4}\))?|\bregulations?\s\([A-Z]{2,4}\)|\bregulation|\b(?:law|decree|act|order|protocol|bill|ordinance)\s(?:no|number))\.?\s?(?:[Nn]os?\.?|number|nr\.?|№|#)?:?\s?$/i.test(
        lead,
      ) ||
      /(?:\b[Nn]os?\.|\bNos?|\bNr\.?|№|#|\bnumber)\s?$/.test(lead) ||
      // "COM(2006) 1234", "CM/Rec(2010)4"
      (/\p{L}\($/u.test(lead) && /^\)\s?\d/.test(rest)) ||
      /\p{L}\(\d{4}\)\s?$/u.test(lead) ||
      /\p{Lu}\S{0,20}\/$/u.test(lead) ||
      (/\/$/.test(lead) && !/(?:^|\s|\d)\/$/.test(lead)) ||
      /^\/(?:\d{1,3}(?!\d)|[A-Z]{2,}|\d+[a-z])/.test(rest),
  },
  {
    name: 'label',
    why: '"room 2005", "ext. 1997", "p. 2014": a number that only points',
    test: (_, lead) => pointing.test(lead),
  },
  {
    name: 'code',
    why: '"A-1957", "BN-1350", "x2000": glued to letters that make no name',
    test: (_, lead, rest) =>
      (/(?:^|[^\p{L}])\p{L}{1,2}[-–]?$/u.test(lead) &&
        !/(?:^|[^\p{L}])(?:In|in|to|of|by|On|on|By|at)$/u.test(lead) &&
        !/[\s(]$/.test(lead)) ||
      (/\p{Ll}$/u.test(lead) && !/(?:in|since|until|of|from|by|and|to|mid|the)$/i.test(lead)) ||
      /^(?:[a-z]{2,}|[b-z]\d|[A-Z]{1,4}(?![a-z])|-[A-Z]{1,3}\d|-\d{3}(?!\d)|_)/.test(rest),
  },
  {
    name: 'decimal',
    why: 'a part of a longer number',
    test: (_, lead, rest) =>
      /\d[.,’']$/.test(lead) ||
      /^[.,]\d{3}/.test(rest) ||
      /^[.,]\d{1,2}(?:\s?[%°]|\s(?:km|m|tonnes|per cent|million|billion)(?![a-z]))/.test(rest),
  },
  {
    name: 'clock',
    why: '"1430 hours", "at 1900 GMT"',
    test: (number, _, rest) =>
      Number(number.slice(2)) < 60 && /^\s?(?:hours|hrs|GMT|UTC|Zulu|local time)(?![a-z])/.test(rest),
  },
  {
    name: 'measure',
    why: '"1957 metres", "2000 km": no year is counted in units',
    test: (_, lead, rest) =>
      measure.test(rest) && !(/^\s(?:points|years|days|times|items)/.test(rest) && /(?:^|\W)the\s$/i.test(lead)),
  },
  {
    name: 'count',
    why: '"2000 soldiers", "more than 1500 refugees"; "in 2010 soldiers" is a year',
    test: (number, lead, rest) => {
      const round = Number(number) % 50 === 0
      if (/^\s(?:more|others|strong)(?![a-z])/.test(rest) && !strongLead.test(lead)) return true
      // "grew from 1500 to 2500 men"
      if (/from\s$/i.test(lead) && counted.test(rest)) return true
      if (quantifier.test(lead))
        return (
          beings.test(rest) ||
          pluralNoun.test(rest) ||
          (round && /(?:than|least|numbering|total of|strength of|force of)\s$/i.test(lead))
        )
      if (strongLead.test(lead)) return false
      if (beings.test(rest)) return round || !timeLead.test(lead)
      return pluralNoun.test(rest) && !timeLead.test(lead) && (round || Number(number) < 1700)
    },
  },
  {
    name: 'out of range',
    why: 'beyond any year that a text dates something by',
    test: (number, lead) => Number(number) > 2150 && !/(?:^|\W)(?:in|by|until|year)\s$/i.test(lead),
  },
]

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 160 || code === 13

/** The run without spaces that holds start..end, at most 100 characters to either side. */
const tokenAround = (text: string, start: number, end: number): string => {
  let from = start
  while (from > 0 && start - from < 100 && !isSpace(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && to - end < 100 && !isSpace(text.charCodeAt(to))) to++
  return text.slice(from, to)
}

/** The first rule by which the number (or the range of numbers) at start..end is no year, or `null`. */
export const numberRuleFor = (text: string, start: number, end: number): NumberRule | null => {
  const lead = before(text, start, 48)
  const rest = after(text, end, 40)
  const token = tokenAround(text, start, end)
  const number = text.slice(start, start + 4)
  return numberRules.find((rule) => rule.test(number, lead, rest, token)) ?? null
}
