const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const large: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, dozen: 12 }

const small = (word: string): number | null => {
  const unit = units.indexOf(word)
  if (unit >= 0) return unit
  const ten = tens.findIndex((name) => word.startsWith(name))
  if (ten < 0) return null
  const rest = word.slice(tens[ten]!.length)
  if (rest === '') return (ten + 2) * 10
  const one = units.indexOf(rest)
  return one > 0 && one < 10 ? (ten + 2) * 10 + one : null
}

/** The number that a normalised word stands for ("11", "eleven", "twentyfive", "hundred"); `null` where it is none. */
export const numberOf = (word: string): number | null =>
  /^\d{1,9}$/u.test(word) ? Number(word) : (small(word) ?? large[word] ?? null)
