/**
 * What another witness sees differently, word for word as `differences` puts it, and why. Each must be met: an entry
 * that is not met is out of date. `command: `: what the command itself cannot see. With Debian 12's OpenSSL 3.0.22, sslscan 2.0.7 and nmap 7.93.
 */
export interface Explained {
  readonly server: string
  readonly difference: string
  readonly reason: string
  /** It comes and goes, by what the reason says. */
  readonly sometimes?: true
}

const NO_SSL3 = "sslscan tries suites with the machine's OpenSSL, which has no SSL 3.0"
const NSS_GROUPS = 'NSS sends its flight in one record, and sslscan waits for another without a deadline'
const WOLFSSL = 'sslscan looks for versions with 344 suites, and wolfSSL reads 150'

export const EXPLAINED: readonly Explained[] = [
  {
    server: 'nginx: rare curves',
    difference: 'nmap: misses TLSv1.2',
    reason: 'nmap offers none of these curves',
  },
  {
    server: 'nginx: rare curves',
    difference: 'sslscan: misses TLSv1.2 (every one)',
    reason: "OpenSSL's client offers none of these curves",
  },
  {
    server: 'nginx: Ed25519 alone',
    difference: 'nmap: misses TLSv1.2',
    reason: 'nmap writes Ed25519 as a pair with SHA-256, which is no signature scheme',
  },
  {
    server: 'gnutls: no RFC 5746',
    difference: 'sslscan: misses TLSv1.2 (every one)',
    reason: "OpenSSL's client refuses a server without RFC 5746",
  },
  {
    server: 'nss: SSL 3.0 to TLS 1.2',
    difference: 'sslscan: does not end when it looks for groups',
    reason: NSS_GROUPS,
  },
  { server: 'nss: SSL 3.0 to TLS 1.2', difference: 'sslscan: misses SSLv3 (every one)', reason: NO_SSL3 },
  {
    server: 'lighttpd: gnutls',
    difference: `sslscan: misses TLSv1.2 ${[
      'TLS_DHE_RSA_WITH_AES_128_CBC_SHA',
      'TLS_DHE_RSA_WITH_AES_128_CCM',
      'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
      'TLS_DHE_RSA_WITH_AES_256_CBC_SHA',
      'TLS_DHE_RSA_WITH_AES_256_CCM',
      'TLS_DHE_RSA_WITH_AES_256_CCM_8',
      'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
    ].join(' ')}`,
    reason:
      "lighttpd gives GnuTLS no DH parameters but those of RFC 7919, which OpenSSL's client does not offer in TLS 1.2",
  },
  { server: 'lighttpd: wolfssl', difference: 'sslscan: misses TLSv1.2', reason: WOLFSSL },
  {
    server: 'lighttpd: wolfssl',
    difference: 'sslscan: misses TLSv1.3',
    reason: 'sslscan sends a key of random bytes for x25519, and wolfSSL refuses some of these as a bad peer key',
    sometimes: true,
  },
  {
    server: 'lighttpd: wolfssl that refuses status_request',
    difference: 'command: versions: every hello was refused: alert protocol_version (70)',
    reason: 'wolfSSL closes at status_request when it does not find the issuer of its own certificate',
  },
  {
    server: 'lighttpd: nss',
    difference: 'sslscan: does not end when it looks for groups',
    reason: NSS_GROUPS,
  },
  { server: 'jsse: everything', difference: 'sslscan: misses SSLv3 (every one)', reason: NO_SSL3 },
  { server: 'node: 0.8.28', difference: 'sslscan: misses SSLv3 (every one)', reason: NO_SSL3 },
  { server: 'node: 0.10.41 with SSL 2.0', difference: 'sslscan: misses SSLv3 (every one)', reason: NO_SSL3 },
  { server: 'node: 0.12.18 with SSL 3.0', difference: 'sslscan: misses SSLv3 (every one)', reason: NO_SSL3 },
]
