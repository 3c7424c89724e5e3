/** A proxy that stands between us and every endpoint. */
export interface Proxy {
  /** HTTP CONNECT (RFC 9110 section 9.3.6), or SOCKS 5 (RFC 1928). */
  readonly kind: 'http' | 'socks5'
  /** As in an endpoint: lower case, an IP literal without brackets. */
  readonly host: string
  readonly port: number
  readonly user: { readonly name: string; readonly password: string } | null
}

/** What a proxy is called in sentences: never with its user, whose password would be in them. */
export function proxyName({ kind, host, port }: Proxy): string {
  return `the proxy ${kind}://${hostAndPort(host, port)}`
}

/** As in a URL: an IPv6 address in brackets. */
export function hostAndPort(host: string, port: number): string {
  return `${host.includes(':') ? `[${host}]` : host}:${String(port)}`
}
