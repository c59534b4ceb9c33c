import { type Repair, replaceAll } from './Repair.ts'

const wish =
  'citation needed|clarification needed|better source needed|verification needed|failed verification|page needed|full citation needed|dead link|permanent dead link|non-primary source needed|dubious(?: – discuss)?|disputed(?: – discuss)?|according to whom|by whom|original research|update|who|when|where|why|which|vague|edit|note \\d{1,2}|nb \\d{1,2}|n \\d{1,2}'
const one = `[ ]?\\[(?:\\d{1,3}|[a-z]|(?:${wish})\\??)\\]`
// Never at the head of a line, where a list of references has its numbers.
const marks = new RegExp(`(?<=[^\\s\\[\\]])(?:${one})+(?:\\s?:\\s?\\d{1,3}(?:[–-]\\d{1,3})?(?=\\s|$))?`, 'giu')

/** The marks of an encyclopaedia's notes go: "in 1994.[3][4]", "was founded[citation needed] by". */
export const citationMarks: Repair = {
  name: 'citation marks',
  edits: (text) => (text.includes('[') ? replaceAll(text, marks, () => '') : []),
}
