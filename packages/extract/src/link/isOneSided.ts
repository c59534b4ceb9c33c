/** Training that one side gives and the other receives, by its words (codebook, section 4: PLOVER `AID`). */
export const isOneSided = (quote: string): boolean =>
  /\b(?:attend(?:s|ed)?|took part|takes? part|participants? from|were trained|was trained|taught|received?s?)\b/iu.test(
    quote,
  ) && !/\b(?:joint(?:ly)?|host(?:s|ed)?)\b/iu.test(quote)
