/** Application protocols that a caller of an API may want. Source: IANA TLS ALPN Protocol IDs registry (RFC 7301 section 6). */
export const HTTP_PROTOCOLS: readonly string[] = ['h2', 'http/1.1']
