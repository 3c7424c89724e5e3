/** Cipher kinds of SSL 2.0. Source: the SSL 2.0 protocol specification of 1995 (draft-hickman-netscape-ssl-00), section C.4; OpenSSL 0.9.8 `ssl2.h` for the last four. */

export interface Ssl2CipherKind {
  /** Three bytes on the wire. */
  readonly code: number
  readonly name: string
  readonly openssl: string | null
}

export const SSL2_CIPHER_KINDS: readonly Ssl2CipherKind[] = [
  { code: 0x010080, name: 'SSL_CK_RC4_128_WITH_MD5', openssl: 'RC4-MD5' },
  { code: 0x020080, name: 'SSL_CK_RC4_128_EXPORT40_WITH_MD5', openssl: 'EXP-RC4-MD5' },
  { code: 0x030080, name: 'SSL_CK_RC2_128_CBC_WITH_MD5', openssl: 'RC2-CBC-MD5' },
  { code: 0x040080, name: 'SSL_CK_RC2_128_CBC_EXPORT40_WITH_MD5', openssl: 'EXP-RC2-CBC-MD5' },
  { code: 0x050080, name: 'SSL_CK_IDEA_128_CBC_WITH_MD5', openssl: 'IDEA-CBC-MD5' },
  { code: 0x060040, name: 'SSL_CK_DES_64_CBC_WITH_MD5', openssl: 'DES-CBC-MD5' },
  { code: 0x0700c0, name: 'SSL_CK_DES_192_EDE3_CBC_WITH_MD5', openssl: 'DES-CBC3-MD5' },
  { code: 0x000000, name: 'SSL_CK_NULL_WITH_MD5', openssl: 'NULL-MD5' },
  { code: 0x060140, name: 'SSL_CK_DES_64_CBC_WITH_SHA', openssl: 'DES-CBC-SHA' },
  { code: 0x0701c0, name: 'SSL_CK_DES_192_EDE3_CBC_WITH_SHA', openssl: 'DES-CBC3-SHA' },
  { code: 0x080080, name: 'SSL_CK_RC4_64_WITH_MD5', openssl: 'RC4-64-MD5' },
]

/** `0x010080`. */
export function hex24(code: number): string {
  return `0x${code.toString(16).toUpperCase().padStart(6, '0')}`
}

/** A number that is in no specification keeps its value and prints as hex. */
export function findSsl2CipherKind(code: number): Ssl2CipherKind {
  return SSL2_CIPHER_KINDS.find((kind) => kind.code === code) ?? { code, name: hex24(code), openssl: null }
}
