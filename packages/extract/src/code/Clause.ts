/**
 * A clause: the tokens that belong to it, which may be interrupted by others. `coordinate` clauses with
 * `sharesSubject` go on with the subject of `parent` ("visits Headquarters and briefs the Council").
 */
export interface Clause {
  readonly id: number
  readonly kind: 'main' | 'coordinate' | 'relative' | 'subordinate' | 'participial' | 'bracket'
  readonly parent: number | null
  readonly sharesSubject: boolean
  readonly opener: string
  readonly tokens: ReadonlyArray<number>
}
