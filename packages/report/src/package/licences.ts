/** The licence of the derived data, as LICENSE states it. */
export const licence = {
  name: 'MIT',
  title: 'MIT License',
  path: 'https://opensource.org/license/mit',
} as const

/** What the licence does not cover. */
export const quotedText =
  'The licence covers the derived data: dates, codes, links, counts and descriptions. The quoted sentences stay their ' +
  'publishers’: they are short, attributed to their source with their place in it, and quoted as evidence. The full texts ' +
  'are not part of the publication.'
