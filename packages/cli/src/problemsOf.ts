import { plainReason } from '@annals/files/readBytes'
import { PlatformError } from 'effect'

/** What an error tells a user, a problem a line. Files that cannot be used are named first, then why. */
export const problemsOf = (error: Error): ReadonlyArray<string> => {
  if (!PlatformError.isPlatformError(error) || error.reason._tag === 'BadArgument') return error.message.split('\n')
  const { pathOrDescriptor: file } = error.reason
  const reason = plainReason(error)
  return file === undefined || reason === undefined ? error.message.split('\n') : [`${file}: ${reason}`]
}
