/** One certificate and key for each kind of key, issued by an RSA root: with an older OpenSSL, static ECDH needs that. */
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue } from '../../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../../src/lab/key.ts'
import { daysFrom, newAuthority, weakDhParameters } from '../authority.ts'

export type KeyKind = 'rsa' | 'ec' | 'dsa' | 'ed25519' | 'rsa512'

export interface Credential {
  /** Files of PEM: the certificate, the key (PKCS #8), and both in one. */
  readonly certificate: string
  readonly key: string
  readonly both: string
}

export interface Credentials extends Readonly<Record<KeyKind, Credential>> {
  /** File of PEM: the issuer of them all. */
  readonly root: string
  /** File of PEM: 1024 bits. */
  readonly dhParameters: string
}

const KEYS: Readonly<Record<KeyKind, () => KeyPair>> = {
  rsa: () => newKey('rsa', 2048),
  ec: () => newKey('ec', 'P-256'),
  dsa: () => generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }),
  ed25519: () => newKey('ed25519'),
  // RSA_EXPORT encrypts to the certificate's key when that has 512 bits or fewer (RFC 2246 appendix D.1).
  rsa512: () => newKey('rsa', 512),
}

export function writeCredentials(folder: string, now: Date): Credentials {
  const root = issue({
    subject: { commonName: 'RSA Root' },
    ca: true,
    key: newKey('rsa', 2048),
    notBefore: daysFrom(now, -365),
    notAfter: daysFrom(now, 365),
  })
  const { leaf } = newAuthority(now)
  const write = (file: string, text: string): string => {
    writeFileSync(join(folder, file), text, { mode: 0o600 })
    return join(folder, file)
  }
  const credential = (kind: KeyKind): Credential => {
    const { pem, key } = leaf('matrix', {
      issuer: root,
      key: KEYS[kind](),
      // Static ECDH agrees on the certificate's key.
      ...(kind === 'ec' ? { keyUsage: ['digitalSignature', 'keyAgreement'] as const } : {}),
    })
    return {
      certificate: write(`${kind}.crt`, pem),
      key: write(`${kind}.key`, key),
      both: write(`${kind}.pem`, key + pem),
    }
  }
  return {
    rsa: credential('rsa'),
    ec: credential('ec'),
    dsa: credential('dsa'),
    ed25519: credential('ed25519'),
    rsa512: credential('rsa512'),
    root: write('root.crt', root.pem),
    dhParameters: write('dh1024.pem', weakDhParameters()),
  }
}
