import type { Rules } from '../src/code/Rules.ts'
import type { Finder } from '../src/compare/findDiscrepancies.ts'
import type { Document } from '../src/Document.ts'
import type { Weights } from '../src/link/Weights.ts'

/** The stage from which a run has to be made again when a rule is left out. */
export type Stage = 'read' | 'code' | 'link' | 'compare'

/** A rule that can be left out, to see what it is worth. */
export interface Switch {
  readonly group: string
  readonly rule: string
  readonly from: Stage
  /** Takes the rule out of a list of its module, and gives back what puts it in again. */
  readonly off?: () => () => void
  /** What is left of a document without the rule. */
  readonly without?: (document: Document) => Document
  /** The predicates that are left. */
  readonly predicates?: Rules
  readonly weights?: Weights
  readonly finders?: ReadonlyArray<readonly [name: string, find: Finder]>
}
