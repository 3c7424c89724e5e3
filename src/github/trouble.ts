/** Why GitHub did not do what it was asked to, in a sentence that says what to change. */

/** @param permission that the job may lack, as a workflow writes it: `pull-requests: write` */
export function troubleOf(error: unknown, permission: string): string {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0
  const message = error instanceof Error ? error.message : String(error)
  if (isLimit(status, message)) return `GitHub asks to be asked less often (${String(status)}): ${message}`
  if (status === 401) return `the token is not valid (401): ${message}`
  if (status === 403) {
    return `the token may not (403). Add "permissions: ${permission}" to the job; a pull request from a fork never gets it.`
  }
  if (status === 404) {
    return `it is not there, or the token may not know of it (404). It takes "permissions: ${permission}".`
  }
  return status === 0 ? message : `GitHub answered ${String(status)}: ${message}`
}

function isLimit(status: number, message: string): boolean {
  return status === 429 || (status === 403 && /\brate limit\b/i.test(message))
}
