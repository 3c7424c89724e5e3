import { MalformedError } from '../../src/wire/malformed-error.ts'

/** What `read` gives, or the MalformedError that it throws; any other error passes through. */
export function attempt<T>(read: () => T): T | MalformedError {
  try {
    return read()
  } catch (error) {
    if (error instanceof MalformedError) return error
    throw error
  }
}
