import { Effect, Option } from 'effect'
import { Argument, Command, Flag } from 'effect/cli'

const isSaid = (value: string): boolean => value !== ''

const folder = (name: string, fallback: string, description: string) =>
  Flag.String(name).pipe(
    Flag.filter(isSaid, () => 'the path of a folder'),
    Flag.withMetavar('DIR'),
    Flag.withDefault(fallback),
    Flag.withDescription(`${description} (default: ${fallback})`),
  )
const data = folder('data', 'data', 'The collection: collection.json and its texts')
const out = folder('out', 'out', 'Where the tables and the briefing are')
const id = (name: string, description: string) =>
  Argument.String(name).pipe(
    Argument.filter(isSaid, () => 'something'),
    Argument.withDescription(description),
  )

// Each command is loaded when it is asked for: drawing and writing documents takes longer to load than `explain` takes.
const build = Command.make(
  'build',
  {
    data,
    out,
    concurrency: Flag.Int('concurrency').pipe(
      Flag.filter(
        (n) => n >= 1 && n <= 64,
        () => 'a number from 1 to 64',
      ),
      Flag.withMetavar('N'),
      Flag.withDefault(8),
      Flag.withDescription('How many texts are read at once, 1 to 64 (default: 8)'),
    ),
    force: Flag.Boolean('force').pipe(
      Flag.withDefault(false),
      Flag.withDescription('Write into a folder that holds files of others, which stay beside'),
    ),
  },
  Effect.fnUntraced(function* (options) {
    yield* (yield* Effect.promise(() => import('./build.ts'))).build(options)
  }),
).pipe(Command.withDescription('Make the dataset, the tables and the briefing of a collection'))

const check = Command.make(
  'check',
  { data },
  Effect.fnUntraced(function* (options) {
    yield* (yield* Effect.promise(() => import('./check.ts'))).check(options)
  }),
).pipe(Command.withDescription('Validate a collection and what it would give, and list every problem; writes nothing'))

const explain = Command.make(
  'explain',
  { id: id('ID', 'An event (e-...) or a mention (m-...)'), out, data },
  Effect.fnUntraced(function* (options) {
    yield* (yield* Effect.promise(() => import('./explain.ts'))).explain(options)
  }),
).pipe(Command.withDescription('Show an event, its evidence in context, and why its mentions were merged'))

const diff = Command.make(
  'diff',
  {
    old: id('OLD', 'The folder of the earlier version: an out/ or a data/release/'),
    now: id('NEW', 'The folder of the later version'),
  },
  Effect.fnUntraced(function* (options) {
    yield* (yield* Effect.promise(() => import('./diff.ts'))).diff(options)
  }),
).pipe(Command.withDescription('Show what changed between two published versions, row by row'))

const trace = Command.make(
  'trace',
  {
    sentence: Argument.String('SENTENCE').pipe(
      Argument.filter(isSaid, () => 'something'),
      Argument.withDescription('A sentence that is about the partner of the collection'),
      Argument.optional,
    ),
    source: Flag.String('source').pipe(
      Flag.withMetavar('ID'),
      Flag.withDescription('Instead of a sentence: a text of the collection'),
      Flag.optional,
    ),
    at: Flag.Int('at').pipe(
      Flag.filter(
        (n) => n >= 0,
        () => 'a number from 0',
      ),
      Flag.withMetavar('N'),
      Flag.withDescription('A place in that text, in characters: the start of a mention or of a time'),
      Flag.optional,
    ),
    data,
  },
  Effect.fnUntraced(function* ({ sentence, source, at, data }) {
    const options = {
      sentence: Option.getOrNull(sentence),
      source: Option.getOrNull(source),
      at: Option.getOrNull(at),
      data,
    }
    yield* (yield* Effect.promise(() => import('./trace.ts'))).trace(options)
  }),
).pipe(
  Command.withDescription('Show how a sentence is read: its words, frames and mentions, and the fates of its times'),
)

/** The command tree. */
export const cli = Command.make('annals').pipe(
  Command.withDescription('From raw texts to a chronology that can be defended'),
  Command.withSubcommands([build, check, explain, trace, diff]),
)
