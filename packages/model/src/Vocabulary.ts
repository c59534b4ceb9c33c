import { Schema } from 'effect'

/** A value of a controlled vocabulary, as it is published in the codebook. */
export interface Term {
  readonly label: string
  readonly definition: string
}

/** A controlled vocabulary: the terms in the order in which they are published, and the schema that admits them. */
export interface Vocabulary<Value extends string> {
  readonly field: string
  readonly terms: Readonly<Record<Value, Term>>
  readonly values: ReadonlyArray<Value>
  readonly schema: Schema.Literals<ReadonlyArray<Value>>
}

export const vocabulary = <const Terms extends Readonly<Record<string, Term>>>(
  field: string,
  terms: Terms,
): Vocabulary<keyof Terms & string> => {
  const values = Object.keys(terms) as ReadonlyArray<keyof Terms & string>
  return { field, terms, values, schema: Schema.Literals(values) }
}
