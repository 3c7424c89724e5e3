/**
 * What another witness sees differently, word for word as `differences` puts it, and why. Each must be met: an entry
 * that is not met is out of date. With Debian 12's OpenSSL 3.0.22, sslscan 2.0.7 and nmap 7.93.
 */
export interface Explained {
  readonly server: string
  readonly difference: string
  readonly reason: string
}

export const EXPLAINED: readonly Explained[] = []
