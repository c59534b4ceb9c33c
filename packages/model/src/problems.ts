import { type Schema, SchemaIssue } from 'effect'

/** One thing that is wrong with a value, and where: keys and indexes joined with dots, empty for the value itself. */
export interface Problem {
  readonly path: string
  readonly message: string
}

const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()
const longest = 80

const at = (input: unknown, path: ReadonlyArray<PropertyKey>): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], input)

const abridged = (value: unknown): string => {
  const text = [...(JSON.stringify(value) ?? 'nothing')]
  return text.length <= longest ? text.join('') : `${text.slice(0, longest - 1).join('')}…`
}

/** Every problem that decoding met, with what was expected and what was found. */
export const problemsOf = ({ issue }: Schema.SchemaError, input: unknown): ReadonlyArray<Problem> =>
  issuesOf(issue).issues.map(({ message, path = [] }) => {
    const keys = path.map((segment) => (typeof segment === 'object' ? segment.key : segment))
    const expected =
      message === 'Expected no excess property'
        ? 'expected no key of this name'
        : message === 'Missing key'
          ? 'expected a value'
          : `${message.charAt(0).toLowerCase()}${message.slice(1)}`
    return { path: keys.map(String).join('.'), message: `${expected}, found ${abridged(at(input, keys))}` }
  })
