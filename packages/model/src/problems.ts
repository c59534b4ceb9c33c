import { type Schema, type SchemaAST, SchemaIssue } from 'effect'
import { editDistance } from './editDistance.ts'

/** One thing that is wrong with a value, and where: keys and indexes joined with dots, empty for the value itself. */
export interface Problem {
  readonly path: string
  readonly message: string
}

// What a schema expects, in the words of somebody who knows JSON and no schema.
const spoken: Partial<Readonly<Record<SchemaAST.AST['_tag'], string>>> = {
  String: 'a text',
  Number: 'a number',
  Boolean: 'true or false',
  Arrays: 'a list',
  Objects: 'an object',
}
const unexpectedKey = 'expected no such key'

const keysOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === 'Objects' ? ast.propertySignatures.map(({ name }) => String(name)) : []

// "fiel" is "file", and "date" may be "date_text"; "colour" is nothing known.
const nearest = (typed: string, keys: ReadonlyArray<string>): string | null => {
  const most = Math.min(3, Math.floor(typed.length / 2))
  const near = keys
    .map((key) => ({ key, edits: key.startsWith(typed) ? 1 : editDistance(typed.toLowerCase(), key, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.key ?? null
}

const longest = 80

const at = (input: unknown, path: ReadonlyArray<PropertyKey>): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], input)

// A value nested beyond what anybody writes would lead JSON.stringify past its stack.
const isDeep = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1)))

const abridged = (value: unknown): string => {
  if (isDeep(value, 50)) return 'something nested'
  const text = [...(JSON.stringify(value) ?? 'nothing')]
  return text.length <= longest ? text.join('') : `${text.slice(0, longest - 1).join('')}…`
}

/** Every problem that decoding met, with what was expected and what was found. */
export const problemsOf = ({ issue }: Schema.SchemaError, input: unknown): ReadonlyArray<Problem> => {
  // Of the objects that hold a key of no use, in the order in which the formatter meets them.
  const known: Array<ReadonlyArray<string>> = []
  const format = SchemaIssue.makeFormatterStandardSchemaV1({
    leafHook: (leaf) => {
      if (leaf._tag === 'UnexpectedKey') {
        known.push(keysOf(leaf.ast))
        return unexpectedKey
      }
      const expected = leaf._tag === 'InvalidType' ? spoken[leaf.ast._tag] : undefined
      return expected === undefined ? SchemaIssue.defaultLeafHook(leaf) : `expected ${expected}`
    },
  })
  return format(issue).issues.map(({ message, path = [] }) => {
    const keys = path.map((segment) => (typeof segment === 'object' ? segment.key : segment))
    const place = keys.map(String).join('.')
    if (message === unexpectedKey) {
      const near = nearest(String(keys.at(-1)), known.shift()!)
      return { path: place, message: near === null ? message : `${message}; did you mean ${JSON.stringify(near)}?` }
    }
    const expected =
      message === 'Missing key' ? 'expected a value' : `${message.charAt(0).toLowerCase()}${message.slice(1)}`
    return { path: place, message: `${expected}, found ${abridged(at(input, keys))}` }
  })
}
