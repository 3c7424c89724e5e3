/** The HSTS policy that a caller would note: RFC 6797 section 8.1, the first header and no other. */
import { defineDeduction } from '../core/deduction.ts'
import { seen } from '../core/observed.ts'

declare module '../core/facts.ts' {
  interface Facts {
    hsts: Hsts
  }
}

export type Hsts =
  | { readonly kind: 'absent' }
  /** A header that a client ignores (RFC 6797 section 6.1), with the reason. */
  | { readonly kind: 'invalid'; readonly header: string; readonly reason: string }
  | {
      readonly kind: 'policy'
      readonly header: string
      readonly maxAge: number
      readonly includeSubDomains: boolean
      readonly preload: boolean
    }

export default defineDeduction({
  fact: 'hsts',
  reads: ['http'],
  deduce({ http }) {
    const [, header] = http.headers.find(([name]) => name.toLowerCase() === 'strict-transport-security') ?? []
    return seen(header === undefined ? { kind: 'absent' } : parseHsts(header))
  },
})

/** More than any honest header; directives are few. */
const MAX_HEADER = 1024

export function parseHsts(header: string): Hsts {
  const invalid = (reason: string): Hsts => ({ kind: 'invalid', header, reason })
  if (header.length > MAX_HEADER) return invalid(`longer than ${String(MAX_HEADER)} characters`)
  const directives = new Map<string, string>()
  for (const part of header.split(';').map((text) => text.trim())) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase()
    if (directives.has(name)) return invalid(`${name} stands twice`)
    directives.set(name, equals < 0 ? '' : part.slice(equals + 1).trim())
  }
  const maxAge = directives.get('max-age')
  if (maxAge === undefined) return invalid('max-age is missing')
  const [, digits] = /^"?(\d+)"?$/.exec(maxAge) ?? []
  if (digits === undefined || maxAge.startsWith('"') !== maxAge.endsWith('"'))
    return invalid('max-age is not a number of seconds')
  return {
    kind: 'policy',
    header,
    maxAge: Number(digits),
    includeSubDomains: directives.has('includesubdomains'),
    preload: directives.has('preload'),
  }
}
