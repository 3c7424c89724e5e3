/**
 * What another witness sees differently, word for word as `differences` puts it, and why. Each must be met: an entry
 * that is not met is out of date. With Debian 12's OpenSSL 3.0.22, sslscan 2.0.7 and nmap 7.93. An entry that begins
 * with `command: ` is something that the command itself does not see in full.
 */
export interface Explained {
  readonly server: string
  readonly difference: string
  readonly reason: string
  /** It comes and goes, by what the reason says. */
  readonly sometimes?: true
}

const NO_SSL3 = "sslscan tries suites with the machine's OpenSSL, which has no SSL 3.0"
const FIELDS = 'sslscan looks for curves alone before TLS 1.3'
const FFDHE = 'sslscan: misses TLSv1.2 group ffdhe2048'
const EVERY_FFDHE = `${FFDHE} ffdhe3072 ffdhe4096 ffdhe6144 ffdhe8192`
const BAD_KEY = 'sslscan sends a key of random bytes for x25519, and wolfSSL refuses some of these as a bad peer key'
const NO_GROUP = 'wolfSSL answers a group that it lacks by a HelloRetryRequest without a group, and sslscan counts that'
const NO_GROUP_OF = [
  ...['brainpoolP256r1', 'brainpoolP384r1', 'brainpoolP512r1', 'ffdhe4096', 'ffdhe6144', 'ffdhe8192', 'secp160k1'],
  ...['secp160r1', 'secp160r2', 'secp192k1', 'secp192r1', 'secp224k1', 'secp224r1', 'secp256k1', 'sect163k1'],
  ...['sect163r1', 'sect163r2', 'sect193r1', 'sect193r2', 'sect233k1', 'sect233r1', 'sect239k1', 'sect283k1'],
  ...['sect283r1', 'sect409k1', 'sect409r1', 'sect571k1', 'sect571r1'],
]
const NSS_GROUPS = 'NSS sends its flight in one record, and sslscan waits for another without a deadline'
const NSS_RECORD = 'NSS sends its flight in one record, and sslscan reads no group out of that'
const WOLFSSL = 'sslscan looks for versions with 344 suites, and wolfSSL reads 150'

export const EXPLAINED: readonly Explained[] = [
  {
    server: 'nginx: ECDSA alone',
    difference: 'sslscan: misses TLSv1.2 group secp384r1 x25519',
    reason: 'sslscan offers one group at a time, without the curve of the certificate, which RFC 8422 asks for',
  },
  { server: 'haproxy: old', difference: FFDHE, reason: FIELDS },
  {
    server: 'openssl: anonymous',
    difference: 'sslscan: misses TLSv1.2 group (every one)',
    reason: 'sslscan looks for groups without an anonymous suite',
  },
  { server: 'gnutls: weak', difference: EVERY_FFDHE, reason: FIELDS },
  { server: 'gnutls: no RFC 5746', difference: EVERY_FFDHE, reason: FIELDS },
  { server: 'gnutls: normal', difference: EVERY_FFDHE, reason: FIELDS },
  { server: 'nss: sound', difference: 'sslscan: misses TLSv1.2 group (every one)', reason: NSS_RECORD },
  { server: 'lighttpd: gnutls', difference: EVERY_FFDHE, reason: FIELDS },
  { server: 'jsse: default', difference: FFDHE, reason: FIELDS },
  {
    server: 'node: 24.21.0',
    difference: 'sslscan: misses TLSv1.3 group X25519MLKEM768',
    reason: 'sslscan 2.0 knows no hybrid',
  },
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
  ...['lighttpd: wolfssl', 'lighttpd: wolfssl that refuses status_request'].flatMap(ofWolfssl),
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

function ofWolfssl(server: string): readonly Explained[] {
  return [
    { server, difference: 'sslscan: misses TLSv1.2', reason: WOLFSSL },
    { server, difference: 'sslscan: misses TLSv1.3', reason: BAD_KEY, sometimes: true },
    { server, difference: 'sslscan: misses TLSv1.3 group x25519', reason: BAD_KEY, sometimes: true },
    { server, difference: `sslscan: sees TLSv1.3 group ${NO_GROUP_OF.join(' ')}`, reason: NO_GROUP, sometimes: true },
  ]
}
