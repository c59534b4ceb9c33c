#!/usr/bin/env node
// The command `annals`. Everything it does is in cli.ts; here it meets the world.
import * as NodeRuntime from '@effect/platform-node/NodeRuntime'
import * as NodeServices from '@effect/platform-node/NodeServices'
import { Effect, Layer, Logger } from 'effect'
import { CliConfig, Command, GlobalFlag } from 'effect/cli'
import { cli } from './cli.ts'
import { exitStatus } from './exitStatus.ts'
import { usagePresenter } from './usagePresenter.ts'

// A reader that has read enough (`| head`) closes the pipe. That is no failure: what is left is written to nobody.
const onLostOutput = (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.exitCode = 1
  process.stderr.write(`${error.message}\n`)
}
process.stdout.on('error', onLostOutput)
process.stderr.on('error', () => {})

const Terminal = Layer.mergeAll(
  NodeServices.layer,
  usagePresenter,
  CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] }),
)

Command.run(cli, { version: '0.1.0' }).pipe(
  exitStatus,
  Effect.provide(Terminal),
  Effect.provideService(Logger.LogToStderr, true),
  (program) => NodeRuntime.runMain(program, { disableErrorReporting: true }), // exitStatus has reported
)
