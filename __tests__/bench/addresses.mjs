// Where the servers are: addresses that are nobody's (RFC 5737), at the port where each peer expects TLS.
export const CLIENT = '192.0.2.1'
export const MODERN = '192.0.2.2'
export const LEGACY = '192.0.2.3'
export const FLEET = Array.from({ length: 20 }, (_, index) => `192.0.2.${101 + index}`)
export const SERVERS = [MODERN, LEGACY, ...FLEET]

/** How many pairs of version and suite each serves, with OpenSSL 3.0. */
export const PAIRS = { modern: 9, legacy: 146 }
