/** A proxy that stands between us and every target, and that resolves their names. */
export interface Proxy {
  readonly scheme: 'http' | 'socks5'
  /** A name or an IP literal without brackets. */
  readonly host: string
  readonly port: number
  /** Never shown to anybody. */
  readonly credentials: { readonly user: string; readonly password: string } | null
}

/** As it may be shown: `socks5://proxy.example.com:1080`. */
export function proxyName({ scheme, host, port }: Proxy): string {
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${String(port)}`
}
