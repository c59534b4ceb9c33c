const close = /[.!?…]["”’)\]»]*[\s\u00a0]+(?=["“«(‘[]?[\p{Lu}\d•])|\n[^\S\n]*\n/gu
const abbreviation =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Gov|Sen|Rep|St|Sr|Jr|Nos?|Nr|vs|etc|cf|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|pp?|vol|ed|eds|art|fig|approx|ca|c|e\.g|i\.e|U\.S|U\.K|U\.N|E\.U|a\.m|p\.m)$/u

/** Where sentences begin, the first at 0: UTF-16, rising. Only good enough to tell whether two dates share one. */
export const sentenceStarts = (text: string): ReadonlyArray<number> => {
  const starts = [0]
  for (const match of text.matchAll(close)) {
    const stop = match.index
    if (match[0].startsWith('.') && abbreviation.test(text.slice(Math.max(0, stop - 8), stop))) continue
    starts.push(stop + match[0].length)
  }
  return starts
}
