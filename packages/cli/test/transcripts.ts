import { run } from './annals.ts'
import { root } from './repository.ts'

const block = /```console\n([\s\S]*?)```/gu

/** The commands of a transcript: its lines that begin with `$ `. */
const commandsIn = (transcript: string): ReadonlyArray<string> =>
  transcript.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))

const transcribe = async (commands: ReadonlyArray<string>): Promise<string> => {
  const parts: Array<string> = []
  for (const command of commands) {
    const { stdout, stderr } = await run('bash', ['-c', command], { cwd: root })
    // npm warns of the settings of a machine; everything else that a command says belongs into its transcript.
    const said = stderr.replaceAll(/^npm warn .*\n/gmu, '')
    parts.push(`$ ${command}\n${stdout}${said}`)
  }
  return parts.join('\n')
}

/** A text with the transcripts in it (```` ```console ````) as their commands, run now at the root, write them. */
export const withTranscripts = async (text: string): Promise<string> => {
  let written = text
  for (const [whole, transcript] of text.matchAll(block)) {
    const now = await transcribe(commandsIn(transcript!))
    written = written.replace(whole, () => `\`\`\`console\n${now}\`\`\``)
  }
  return written
}
