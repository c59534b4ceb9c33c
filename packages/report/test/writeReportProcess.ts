// A build in a process of its own, for the test that time zone and locale change nothing: the folder to publish into.
import { join } from 'node:path'
import { NodeRuntime, NodeServices } from '@effect/platform-node'
import { Effect } from 'effect'
import { writeReport } from '../src/writeReport.ts'

const out = process.argv[2]!
NodeRuntime.runMain(Effect.provide(writeReport({ dataset: join(out, 'dataset'), out }), NodeServices.layer))
