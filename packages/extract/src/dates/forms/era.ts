import { matchAt } from '../../text/matchAt.ts'

// Case counts here: "5 May 2010 ad hoc" has no era.
const eraPattern = /[^\S\t]?(?:(BCE?|B\.\s?C\.(?:\s?E\.)?|B\.C)|(?:CE|AD|A\.\s?D\.|C\.\s?E\.))(?![A-Za-z])/y

/** The era written after a year at `at`, and where it ends. */
export const eraAt = (text: string, at: number): { readonly bc: boolean; readonly end: number } | null => {
  const match = matchAt(eraPattern, text, at)
  return match === null ? null : { bc: match[1] !== undefined, end: at + match[0].length }
}

/** The astronomical year, as EDTF counts: there is a year 0, so that 480 BC is -479. */
export const astronomical = (year: number, bc: boolean): number => (bc ? 1 - year : year)
