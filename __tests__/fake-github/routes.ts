/** How the parts of the fake GitHub take a request and answer it. */

export interface Asked {
  /** With its query, and the address of the fake. */
  readonly url: URL
  /** What stands in the path in place of `{owner}` and its like. */
  readonly params: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

export type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>]

/** By method and path as GitHub's own description has them: `GET /repos/{owner}/{repo}/issues`. */
export type Routes = Readonly<Record<string, (asked: Asked) => Answer>>

export interface Matched {
  readonly route: string
  readonly params: Readonly<Record<string, string>>
}

/** Segments that may have a slash in them. */
const LONG = new Set(['path', 'ref'])

const PAGE = 30
const MAX_PAGE = 100

export const NOT_FOUND: Answer = [404, { message: 'Not Found' }]

/** What GitHub says of a field that is wrong. */
export interface FieldError {
  readonly resource: string
  readonly code: string
  readonly field: string
  readonly message?: string
  readonly value?: unknown
}

export function refuse(...errors: readonly FieldError[]): Answer {
  return [422, { message: 'Validation Failed', errors }]
}

export function tooLong(place: Omit<FieldError, 'message'>, what: string, most: number): Answer {
  return refuse({ ...place, message: `${what} is too long (maximum is ${String(most)} characters)` })
}

export function findRoute(routes: Routes, method: string, pathname: string): Matched | undefined {
  for (const route of Object.keys(routes)) {
    const pattern = route.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${LONG.has(name) ? '.+' : '[^/]+'})`)
    const match = new RegExp(`^${pattern}$`).exec(`${method} ${pathname}`)
    if (match === null) continue
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
    return { route, params: Object.fromEntries(params) as Record<string, string> }
  }
  return undefined
}

/** @param wrap puts the page into what it is answered with */
export function pageOf(
  all: readonly unknown[],
  { url }: Asked,
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? PAGE), MAX_PAGE)
  const page = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  const headers: Answer[2] = page * size < all.length ? { link: `<${next.href}>; rel="next"` } : {}
  return [200, wrap(all.slice((page - 1) * size, page * size)), headers]
}
