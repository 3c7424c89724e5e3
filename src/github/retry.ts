/** When it is worth asking GitHub again, and how long to wait before. */

/** What an answer that is no success says of asking again. */
export interface Refused {
  readonly method: string
  /** 500 also where there was no answer at all, as Octokit has it. */
  readonly status: number
  readonly message: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** Tries after the first one. */
export const MAX_RETRIES = 3

/** In all of a run: a report is not worth holding up a deployment for. */
export const MAX_WAIT_MS = 120_000

const FIRST_WAIT_MS = 1000

/** GitHub: without "retry-after" one is to wait "for at least one minute" after a secondary rate limit. */
const SECONDARY_WAIT_MS = 60_000

/** What a server that is overtaxed or down answers for a while. */
const PASSING = [500, 502, 503, 504]

/**
 * @param tried how often it was asked already, the first time among them
 * @returns milliseconds to wait; null: asking again would change nothing, or might do twice what was to be done once
 */
export function waitBefore({ method, status, message, headers }: Refused, tried: number, now: Date): number | null {
  if (tried > MAX_RETRIES) return null
  if (status === 403 || status === 429) return rateLimitWait(status, message, headers, now)
  // Of what makes something new nobody knows whether it was made: whoever asks looks for it first.
  return PASSING.includes(status) && method !== 'POST' ? backOff(tried) : null
}

/** Doubled each time. */
export function backOff(tried: number): number {
  return FIRST_WAIT_MS * 2 ** (tried - 1)
}

/** A 403 is a limit only when it says so: any other is for want of a permission. */
function rateLimitWait(status: number, message: string, headers: Refused['headers'], now: Date): number | null {
  const after = numberOf(headers['retry-after'])
  if (after !== null) return after * 1000
  const reset = numberOf(headers['x-ratelimit-reset'])
  if (numberOf(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
    return Math.max(0, reset * 1000 - now.getTime())
  }
  return status === 429 || /\bsecondary rate limit\b/i.test(message) ? SECONDARY_WAIT_MS : null
}

function numberOf(header: string | number | undefined): number | null {
  const text = String(header ?? '')
  return /^\d{1,12}$/.test(text) ? Number(text) : null
}
