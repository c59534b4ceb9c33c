import { PlatformError } from 'effect'

// What the system says, without its own names: "EACCES: permission denied, mkdir '/srv'" is "permission denied".
const plainly = (cause: unknown): string | undefined =>
  cause instanceof Error ? /^[A-Z0-9]+: ([^,]+), /u.exec(cause.message)?.[1] : undefined

/** What an error tells a user, a problem a line. Files that cannot be used are named first, then why. */
export const problemsOf = (error: Error): ReadonlyArray<string> => {
  if (!PlatformError.isPlatformError(error) || error.reason._tag === 'BadArgument') return error.message.split('\n')
  const { pathOrDescriptor: file, cause } = error.reason
  const reason = plainly(cause)
  return file === undefined || reason === undefined ? error.message.split('\n') : [`${file}: ${reason}`]
}
