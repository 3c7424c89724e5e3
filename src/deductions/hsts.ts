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

/**
 * One directive and what stands before the next. RFC 6797 section 6.1:
 * directive = directive-name [ "=" directive-value ]; directive-name = token; directive-value = token | quoted-string
 */
const DIRECTIVE =
  /[ \t]*(?:(?<name>[\w!#$%&'*+.^`|~-]+)[ \t]*(?:=[ \t]*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<token>[\w!#$%&'*+.^`|~-]+))[ \t]*)?)?(?:;|$)/y

export function parseHsts(header: string): Hsts {
  const invalid = (reason: string): Hsts => ({ kind: 'invalid', header, reason })
  if (header.length > MAX_HEADER) return invalid(`longer than ${String(MAX_HEADER)} characters`)
  const directives = new Map<string, string | undefined>()
  for (let position = 0; position < header.length; position = DIRECTIVE.lastIndex) {
    DIRECTIVE.lastIndex = position
    const groups = DIRECTIVE.exec(header)?.groups
    if (groups === undefined) return invalid(`what stands at character ${String(position + 1)} is no directive`)
    if (groups.name === undefined) continue
    const name = groups.name.toLowerCase()
    if (directives.has(name)) return invalid(`${name} stands twice`)
    directives.set(name, groups.quoted?.replaceAll(/\\(.)/gs, '$1') ?? groups.token)
  }
  const maxAge = directives.get('max-age')
  if (!directives.has('max-age')) return invalid('max-age is missing')
  if (maxAge === undefined || !/^\d+$/.test(maxAge)) return invalid('max-age is not a number of seconds')
  // Section 6.1.2: it is valueless. Chromium and Firefox ignore the whole header otherwise.
  if (directives.get('includesubdomains') !== undefined) return invalid('includeSubDomains takes no value')
  return {
    kind: 'policy',
    header,
    // A number that no clock reaches is as good as the largest that JSON can hold.
    maxAge: Math.min(Number(maxAge), Number.MAX_SAFE_INTEGER),
    includeSubDomains: directives.has('includesubdomains'),
    preload: directives.has('preload'),
  }
}
