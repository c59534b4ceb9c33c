const units: ReadonlyArray<readonly [string, number]> = [
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]
const byWord: ReadonlyMap<string, number> = new Map(units)

/** Pattern source of a counted number: "a", "two", "twenty-five", "18". Longer words first, so that "six" leaves "sixteen". */
export const count = String.raw`(?:\d{1,3}|an?|(?:twenty|thirty|forty|fifty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${[
  ...byWord.keys(),
]
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** The value of a text that `count` matches. */
export const countOf = (text: string): number => {
  const lower = text.toLowerCase()
  if (/^\d+$/.test(lower)) return Number(lower)
  if (lower === 'a' || lower === 'an') return 1
  return lower.split(/[- ]/).reduce((sum, word) => sum + byWord.get(word)!, 0)
}

const ordinals: ReadonlyArray<string> = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
]

/** The words that can open an ordinal. */
export const ordinalWords: ReadonlyArray<string> = [...ordinals.slice(0, 20), 'twenty', 'thirtieth', 'thirty']
export const ordinalWord = `(?:${[...ordinals].sort((a, b) => b.length - a.length).join('|')})(?![a-z])`
export const ordinalOf = (word: string): number => ordinals.indexOf(word.toLowerCase()) + 1
