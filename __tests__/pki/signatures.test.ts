import { constants, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { encode, integer } from '../../src/lab/der.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../src/lab/key.ts'
import { isSelfSigned, isSignedBy } from '../../src/pki/signatures.ts'
import { bytes, join } from '../wire/bytes.ts'
import { randomFrom } from '../wire/random.ts'
import { BIT_STRING, elementsOf, INTEGER, OID, SEQUENCE, tlv } from '../wire/x509/tlv.ts'
import { ca, leafOf, read, resigned } from './chains.ts'

const keys = {
  rsa: newKey('rsa', 2048),
  otherRsa: newKey('rsa', 2048),
  pss: generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
  p256: newKey('ec', 'P-256'),
  p384: newKey('ec', 'P-384'),
  p521: newKey('ec', 'P-521'),
  ed25519: newKey('ed25519'),
  ed448: generateKeyPairSync('ed448'),
  dsa: generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }),
} satisfies Record<string, KeyPair>
type Kind = keyof typeof keys

const root = ca('root')
const leaf = leafOf(root)
/** A CA with this key; who signed it does not matter. */
const withKey = (key: KeyPair): Issued => ca('issuer', { issuer: root, key })

const NULL = bytes('0500')
const algorithm = (oid: string, ...parameters: readonly Uint8Array[]): Uint8Array =>
  tlv(SEQUENCE, tlv(OID, bytes(oid)), ...parameters)

const RSA_SHA256 = algorithm('2a864886f70d01010b', NULL)
const ECDSA_SHA256 = algorithm('2a8648ce3d040302')

const ORDER_OF_P256 = '00ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'

const HASH_OIDS = {
  sha1: '2b0e03021a',
  sha224: '608648016503040204',
  sha256: '608648016503040201',
  sha384: '608648016503040202',
  sha512: '608648016503040203',
} as const
type Hash = keyof typeof HASH_OIDS

/** RSASSA-PSS-params (RFC 4055 section 3.1). */
function pssOf(hash: Hash, saltLength: number, maskHash: Hash = hash): Uint8Array {
  return algorithm(
    '2a864886f70d01010a',
    tlv(
      SEQUENCE,
      tlv(0xa0, algorithm(HASH_OIDS[hash], NULL)),
      tlv(0xa1, algorithm('2a864886f70d010108', algorithm(HASH_OIDS[maskHash], NULL))),
      tlv(0xa2, encode(integer(BigInt(saltLength)))),
          ),
        ),
      ),
    ],
  ])('takes none by a key %s', (_what, spki) => {
    for (const [what, { certificate }] of samples) {
      expect([what, isSignedBy(read(certificate), { ...read(issuers.rsa), spki })]).toEqual([what, false])
    }
  })
})

describe('isSelfSigned', () => {
  it('asks for the name and for the signature', () => {
    expect(isSelfSigned(read(root))).toBe(true)
    expect(isSelfSigned(read(leaf))).toBe(false)
    const sameName = ca('root', { issuer: { ...root, keyPair: newKey('ec', 'P-256') } })
    expect(isSelfSigned(read(sameName))).toBe(false)
    const sameKey = ca('other', { issuer: root, key: root.keyPair })
    expect(isSignedBy(read(sameKey), read(sameKey))).toBe(true)
    expect(isSelfSigned(read(sameKey))).toBe(false)
  })
})
