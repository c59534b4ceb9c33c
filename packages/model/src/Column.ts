import { Schema } from 'effect'

/**
 * One column of a table: its schema with the title and description that the data package and the codebook publish.
 * In the canonical records an absent value is `null` and a list an array; the CSV shows them as an empty cell and as
 * values joined with `; `.
 */
export const column = <S extends Schema.Top>(schema: S, title: string, description: string) =>
  schema.annotateKey({ title, description })

/** A value that may be absent. */
export const maybe = <S extends Schema.Top>(schema: S) => Schema.NullOr(schema)

export const Text = Schema.String.check(Schema.isNonEmpty({ expected: 'a text that is not empty' }))
export const Names = Schema.Array(Text)
export const Count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** A calendar year; negative before year 0 (astronomical numbering, as EDTF counts). */
export const Year = Schema.Int.check(Schema.isBetween({ minimum: -9999, maximum: 9999 }))

/** A position in the raw file, counted in Unicode code points from 0 (W3C TextPositionSelector). */
export const Offset = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** A day as ISO 8601 writes it. */
export const Day = Schema.String.check(
  Schema.isPattern(/^-?\d{4}-\d{2}-\d{2}$/u, { expected: 'a day such as 2010-12-31' }),
)

/** ISO 3166-1 alpha-2. */
export const Country = Schema.String.check(
  Schema.isPattern(/^[A-Z]{2}$/u, { expected: 'a country code of two capitals (ISO 3166-1 alpha-2)' }),
)
