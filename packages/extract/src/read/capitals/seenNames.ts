/** What sound lines show of how names are written. */
export interface SeenNames {
  /** Names of one word and of several. */
  readonly names: ReadonlyArray<string>
  /** Words that stand in lower case within a sentence. */
  readonly ordinary: ReadonlyArray<string>
}

// Words within a sentence: after a letter or a comma and one space, so that no sentence begins with them. A capital
// beside another one may belong to a title, which says nothing about the word by itself.
const within =
  /(?<=[\p{Ll},][ ])(?<!\p{Lu}[\p{L}-]{0,40}[ ])\p{L}[\p{L}-]*(?![\p{L}’'-]{0,40}[ ](?:(?:of|and|for|on) )?\p{Lu})/gu
const run = /(?<=[\p{Ll},][ ](?:[“"«‘])?)\p{Lu}[\p{L}-]+(?: (?:(?:of|and|for|on|the) ){0,2}\p{Lu}[\p{L}-]+)+/gu
const person = /^(?:\p{Lu}\p{Ll}+ )+?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)$/u

/** Headings and titles capitalise what they like: only lines that end like sentences bear witness. */
export const seenNames = (lines: ReadonlyArray<string>): SeenNames => {
  const words: Counts = new Map()
  const phrases: Counts = new Map()
  const ordinary = new Set<string>()
  for (const line of lines) {
    if (line.length < 60 || !/[.;:,)”"]\s*$/u.test(line)) continue
    for (const { 0: word } of line.matchAll(within)) {
      const plain = word.toLowerCase()
      if (plain === word) ordinary.add(plain)
      else count(words, plain, word)
    }
    for (const { 0: name } of line.matchAll(run)) {
      count(phrases, name.toLowerCase(), name)
      // "Foreign Minister Yerzhan Kazykhanov" also shows how the person is written without the office.
      const tail = person.exec(name)?.[1]
      if (tail !== undefined) count(phrases, tail.toLowerCase(), tail)
    }
  }
  return {
    names: [
      ...[...words].flatMap(([plain, forms]) => {
        const form = usual(forms)
        // A single capital may be a whim of its author; an acronym is none.
        const sure = forms.get(form)! > 1 || /\p{Lu}\p{Lu}/u.test(form)
        return sure && plain.length > 2 && !ordinary.has(plain) ? [form] : []
      }),
      ...[...phrases.values()].map(usual),
    ],
    ordinary: [...ordinary],
  }
}

type Counts = Map<string, Map<string, number>>

const count = (counts: Counts, key: string, form: string): void => {
  const forms = counts.get(key) ?? new Map<string, number>()
  forms.set(form, (forms.get(form) ?? 0) + 1)
  counts.set(key, forms)
}

/** The commonest form; of equals the first in the order of code units. */
const usual = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
