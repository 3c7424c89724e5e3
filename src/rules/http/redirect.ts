/** Redirects: RFC 9110 section 15.4. */

const REDIRECTS = [301, 302, 303, 307, 308]

export function isRedirect(status: number): boolean {
  return REDIRECTS.includes(status)
}

/** Where it leads; undefined for what is no place. A path alone is one of where it was asked for (RFC 9110 section 10.2.2). */
export function placeOf(location: string | null, base: string): URL | undefined {
  return location !== null && URL.canParse(location, base) ? new URL(location, base) : undefined
}
