/** How values are written in the cells of a CSV, for the data package and the codebook for readers. */
export const cellRules = {
  encoding: 'UTF-8 without byte order mark; records end with CRLF; the first record is the header.',
  absent: 'An empty cell is an absent value, or an empty list.',
  numbers: 'Columns of type integer hold digits only, with a minus sign before a negative year.',
  lists:
    'A list is one cell, its members joined with "; " (semicolon, space). A backslash in a member is doubled and "; " in ' +
    'a member is written "\\; ". The lists of events also stand one member a row in participations.',
  formulas:
    'No cell can run as a formula in a spreadsheet: a text that begins with = + - @ (also full-width, small, raised or ' +
    'lowered, also behind space or invisible characters), with a tab, a line break or an apostrophe has one apostrophe ' +
    '(U+0027) put before it; dates before the year 0 such as -0480 and quotations too. To get the text back, take one ' +
    'apostrophe off every text cell that begins with one; then split lists.',
  quotations:
    'Quotations are the raw file’s characters from start to end, line breaks and all, once that apostrophe is taken off. ' +
    'They are not normalised.',
  offsets:
    'Offsets count Unicode code points of the raw file from 0, the end exclusive (W3C Web Annotation, ' +
    'TextPositionSelector); not bytes and not UTF-16 units.',
  dates: 'Dates are EDTF (ISO 8601-2): 2010, 2010-12, 2006/2008, 2002/.., ../2014, 199X, 2011-22 for a season.',
} as const
