import '../native-errors.ts'
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../src/lab/key.ts'
import { isKeyOf, readPrivateKey } from '../../src/pki/private-key.ts'
import { readCertificate, type Certificate } from '../../src/wire/x509/certificate.ts'
import { fixedKey } from '../fixed-keys.ts'
import { inDays } from '../rules/facts.ts'

const KEYS: readonly KeyPair[] = [
  newKey('ec', 'P-256'),
  newKey('ec', 'P-256'),
  newKey('ec', 'P-384'),
  newKey('ed25519'),
  fixedKey('rsa2048'),
  fixedKey('otherRsa2048'),
]
const [first = newKey('ed25519')] = KEYS

function certificateOf(key: KeyPair): Certificate {
  const dates = { notBefore: new Date(inDays(-1)), notAfter: new Date(inDays(1)) }
  return readCertificate(issue({ names: ['a.test'], key, ...dates }).der)
}

describe('isKeyOf', () => {
  it('holds for the one key of a certificate, of whatever kind', () => {
    for (const [index, key] of KEYS.entries()) {
      const certificate = certificateOf(key)
      expect(KEYS.map(({ privateKey }) => isKeyOf(certificate, privateKey))).toEqual(
        KEYS.map((_, other) => other === index),
      )
    }
  })

  it('leaves nothing behind that the next key is not read for', () => {
    const certificate = certificateOf(fixedKey('rsa1024'))
    const pem = Buffer.from(first.privateKey.export({ type: 'pkcs8', format: 'pem' }))
    expect(isKeyOf(certificate, first.privateKey)).toBe(false)
    expect(typeof readPrivateKey(pem, undefined)).toBe('object')
  })

  it('does not hold for a certificate whose key cannot be read', () => {
    const certificate = { ...certificateOf(first), spki: Uint8Array.of(0x30, 0) }
    expect(isKeyOf(certificate, first.privateKey)).toBe(false)
  })
})

describe('readPrivateKey', () => {
  it('reads no public key, and nothing cut short', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const der = privateKey.export({ type: 'pkcs8', format: 'der' })
    expect(readPrivateKey(publicKey.export({ type: 'spki', format: 'der' }), undefined)).toBe('unreadable')
    expect(readPrivateKey(Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })), undefined)).toBe('unreadable')
    for (let length = 0; length < der.length; length++) {
      expect(readPrivateKey(der.subarray(0, length), 'password')).toBe('unreadable')
    }
  })
})
