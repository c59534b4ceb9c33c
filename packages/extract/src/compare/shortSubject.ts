import { titleOf } from '../link/eventTitle.ts'
import type { Sentence } from './Sentence.ts'

/** What a sentence is about, for a table: its words without a leading date, cut where it is long. */
export const shortSubject = ({ document, start, end }: Sentence): string =>
  titleOf(document.clean.text.slice(start, end))
