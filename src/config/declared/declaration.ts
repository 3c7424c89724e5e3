/** What a file of another program says of TLS, one thing at a time. */
import type { CertManager } from '../../core/cert-manager.ts'
import type { Origin } from '../../core/endpoint.ts'
import type { Notice } from '../../core/notice.ts'
import { parseEndpoint, type EndpointAddress } from '../endpoint.ts'
import type { Placed } from '../yaml-access.ts'
import { quote } from '../quote.ts'

export type Declaration =
  | { readonly kind: 'endpoint'; readonly address: EndpointAddress; readonly at: Origin }
  | { readonly kind: 'certificate'; readonly names: readonly string[]; readonly certManager: CertManager }
  | ({ readonly kind: 'skipped' } & Notice)

/** @param text in place of what is written there, when that is not the whole endpoint */
export function declare({ value, at }: Placed<string>, text = value): Declaration {
  const reason = whyUnknown(value)
  if (reason !== undefined) return skip(at, `${quote(value)} ${reason}`)
  const result = parseEndpoint(text)
  if ('mistake' in result) return skip(at, `${quote(text)}: ${result.mistake}`)
  return { kind: 'endpoint', address: result.value, at }
}

export function skip(where: Notice['where'], message: string): Declaration {
  return { kind: 'skipped', where, message }
}

/** Why nobody can tell from a name which host it is. */
export function whyUnknown(name: string): string | undefined {
  if (name.includes('{{')) return 'is a template: which host it names shows when it is rendered'
  if (/\$[{(A-Z_a-z]|%\{/.test(name)) return 'holds a variable: which host it names shows when it is deployed'
  if (name.includes('*')) return 'is a wildcard, which names no host: list those that matter as endpoints'
  // https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
  if (/\.(?:svc|cluster\.local)\.?$/i.test(name))
    return 'is a name within a cluster: it can be reached from there alone'
  return undefined
}
