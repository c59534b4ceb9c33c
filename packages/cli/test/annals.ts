import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The real program, as `npm run annals` starts it. */
export const program = fileURLToPath(new URL('../src/bin.ts', import.meta.url))

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** The problems, one a line. */
  readonly problems: ReadonlyArray<string>
}

export interface Where {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a command to its end. */
export const run = (command: string, args: ReadonlyArray<string>, { cwd, env }: Where = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks = { stdout: [] as Array<Buffer>, stderr: [] as Array<Buffer> }
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      const stdout = Buffer.concat(chunks.stdout).toString()
      const stderr = Buffer.concat(chunks.stderr).toString()
      resolve({ status, stdout, stderr, problems: stderr.split('\n').filter((line) => line !== '') })
    })
  })

/** Runs `annals` with these arguments. */
export const annals = (args: ReadonlyArray<string>, where: Where = {}): Promise<Run> =>
  run(process.execPath, [program, ...args], where)
