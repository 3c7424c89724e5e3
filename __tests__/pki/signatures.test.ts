import { constants, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { encode, integer } from '../../src/lab/der.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../src/lab/key.ts'
import { isSelfSigned, isSignedBy } from '../../src/pki/signatures.ts'
import { fixedKey } from '../fixed-keys.ts'
import { bytes, join } from '../wire/bytes.ts'
import { randomFrom } from '../wire/random.ts'
import { BIT_STRING, elementsOf, INTEGER, OID, SEQUENCE, tlv } from '../wire/x509/tlv.ts'
import { ca, leafOf, read, resigned } from './chains.ts'

const keys = {
  rsa: fixedKey('rsa2048'),
  otherRsa: fixedKey('otherRsa2048'),
  pss: fixedKey('pss2048'),
  p256: newKey('ec', 'P-256'),
  p384: newKey('ec', 'P-384'),
  p521: newKey('ec', 'P-521'),
  ed25519: newKey('ed25519'),
  ed448: generateKeyPairSync('ed448'),
  dsa: fixedKey('dsa1024'),
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
  )
}

const signedWith =
  (hash: string | null, key: KeyObject) =>
  (tbs: Uint8Array): Uint8Array =>
    sign(hash, tbs, key)
const signedPss =
  (hash: string, key: KeyObject, saltLength: number) =>
  (tbs: Uint8Array): Uint8Array =>
    sign(hash, tbs, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength })

interface Sample {
  readonly kind: Kind
  readonly certificate: Pick<Issued, 'der'>
}
const sample = (kind: Kind, identifier: Uint8Array, hash: string | null): Sample => ({
  kind,
  certificate: resigned(leaf, identifier, signedWith(hash, keys[kind].privateKey)),
})
const pssSample = (kind: 'rsa' | 'pss', hash: Hash, saltLength: number): Sample => ({
  kind,
  certificate: resigned(leaf, pssOf(hash, saltLength), signedPss(hash, keys[kind].privateKey, saltLength)),
})

const SAMPLES: Readonly<Record<string, Sample>> = {
  'RSA with SHA-1': sample('rsa', algorithm('2a864886f70d010105', NULL), 'sha1'),
  'RSA with SHA-224': sample('rsa', algorithm('2a864886f70d01010e', NULL), 'sha224'),
  'RSA with SHA-256': sample('rsa', RSA_SHA256, 'sha256'),
  'RSA with SHA-384': sample('rsa', algorithm('2a864886f70d01010c', NULL), 'sha384'),
  'RSA with SHA-512': sample('rsa', algorithm('2a864886f70d01010d', NULL), 'sha512'),
  'PSS with SHA-1': pssSample('rsa', 'sha1', 20),
  'PSS with SHA-224': pssSample('rsa', 'sha224', 28),
  'PSS with SHA-256': pssSample('rsa', 'sha256', 32),
  'PSS with SHA-384': pssSample('rsa', 'sha384', 48),
  'PSS with SHA-512': pssSample('rsa', 'sha512', 64),
  'PSS without a salt': pssSample('rsa', 'sha256', 0),
  'PSS with the longest salt that fits': pssSample('rsa', 'sha256', 256 - 32 - 2),
  'PSS by a key for PSS alone': pssSample('pss', 'sha256', 32),
  'P-256 with SHA-256': sample('p256', ECDSA_SHA256, 'sha256'),
  'P-256 with SHA-512': sample('p256', algorithm('2a8648ce3d040304'), 'sha512'),
  'P-384 with SHA-384': sample('p384', algorithm('2a8648ce3d040303'), 'sha384'),
  'P-521 with SHA-512': sample('p521', algorithm('2a8648ce3d040304'), 'sha512'),
  Ed25519: sample('ed25519', algorithm('2b6570'), null),
  Ed448: sample('ed448', algorithm('2b6571'), null),
  'DSA with SHA-1': sample('dsa', algorithm('2a8648ce380403'), 'sha1'),
  'DSA with SHA-256': sample('dsa', algorithm('608648016503040302'), 'sha256'),
}
const samples = Object.entries(SAMPLES)

const isSigned = (certificate: Pick<Issued, 'der'>, issuer: Issued): boolean =>
  isSignedBy(read(certificate), read(issuer))

const issuers = Object.fromEntries(Object.entries(keys).map(([kind, key]) => [kind, withKey(key)])) as Readonly<
  Record<Kind, Issued>
>

function flipped(certificate: Uint8Array, bit: number): Uint8Array {
  const changed = certificate.slice()
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (0x80 >> (bit & 7))
  return changed
}

describe('isSignedBy', () => {
  it.each(samples)('takes %s', (_what, { kind, certificate }) => {
    expect(isSigned(certificate, issuers[kind])).toBe(true)
  })

  it.each(samples)('takes %s by no other key', (_what, { kind, certificate }) => {
    const others = (Object.keys(keys) as Kind[]).filter((other) => other !== kind)
    expect(others.filter((other) => isSigned(certificate, issuers[other]))).toEqual([])
  })

  it.each(samples)('takes no bit of the signature for another: %s', (_what, { kind, certificate }) => {
    const real = read(certificate)
    const issuer = read(issuers[kind])
    const random = randomFrom(5)
    const bits = real.signatureValue.length * 8
    // the first and the last, and 40 between them
    for (const bit of [0, bits - 1, ...Array.from({ length: 40 }, () => random(bits))]) {
      const signatureValue = flipped(real.signatureValue, bit)
      expect([bit, isSignedBy({ ...real, signatureValue }, issuer)]).toEqual([bit, false])
    }
  })

  it.each(samples)('takes no bit of what is signed for another: %s', (_what, { kind, certificate }) => {
    const real = read(certificate)
    const issuer = read(issuers[kind])
    const random = randomFrom(6)
    const bits = real.tbs.length * 8
    for (const bit of [0, bits - 1, ...Array.from({ length: 40 }, () => random(bits))]) {
      expect([bit, isSignedBy({ ...real, tbs: flipped(real.tbs, bit) }, issuer)]).toEqual([bit, false])
    }
  })

  it.each<[string, (signature: Uint8Array) => Uint8Array]>([
    ['no octets', () => bytes('')],
    ['one octet less', (signature) => signature.subarray(0, -1)],
    ['one octet more', (signature) => join(signature, bytes('00'))],
    ['zeros', (signature) => new Uint8Array(signature.length)],
  ])('takes no signature of %s', (_what, change) => {
    for (const [what, { kind, certificate }] of samples) {
      const real = read(certificate)
      const bent = { ...real, signatureValue: change(real.signatureValue) }
      expect([what, isSignedBy(bent, read(issuers[kind]))]).toEqual([what, false])
    }
  })

  it.each<[string, Uint8Array]>([
    ['r and s are 0 (CVE-2022-21449)', tlv(SEQUENCE, tlv(INTEGER, bytes('00')), tlv(INTEGER, bytes('00')))],
    ['r and s are the order', tlv(SEQUENCE, ...[0, 1].map(() => tlv(INTEGER, bytes(ORDER_OF_P256))))],
  ])('takes no ECDSA signature whose %s', (_what, signature) => {
    const [tbs = bytes('')] = elementsOf(SAMPLES['P-256 with SHA-256']?.certificate.der ?? bytes(''))
    const der = tlv(SEQUENCE, tbs, ECDSA_SHA256, tlv(BIT_STRING, bytes('00'), signature))
    expect(isSigned({ der }, issuers.p256)).toBe(false)
  })

  describe('of RSASSA-PSS', () => {
    const { privateKey } = keys.rsa

    it.each([
      [31, 32],
      [33, 32],
      [20, 32],
      [32, 20],
      [0, 32],
      [32, 0],
    ])('takes no salt of %d octets where %d are named', (actual, named) => {
      const certificate = resigned(leaf, pssOf('sha256', named), signedPss('sha256', privateKey, actual))
      expect(isSigned(certificate, issuers.rsa)).toBe(false)
    })

    it.each([
      [256 - 32 - 2 + 1, 'one octet too many'],
      [1000, 'longer than the key'],
      // -2 to whoever takes it for 32 bits: then any salt would do
      [2 ** 32 - 2, 'an automatic one'],
      [2 ** 60, 'no number of octets'],
    ])('takes no salt of %d octets: %s', (named) => {
      const certificate = resigned(leaf, pssOf('sha256', named), signedPss('sha256', privateKey, 32))
      expect(isSigned(certificate, issuers.rsa)).toBe(false)
    })

    it('takes no other hash than the one that is named', () => {
      const certificate = resigned(leaf, pssOf('sha256', 32), signedPss('sha384', privateKey, 32))
      expect(isSigned(certificate, issuers.rsa)).toBe(false)
    })

    it('takes no mask by another hash, which nobody uses', () => {
      const certificate = resigned(leaf, pssOf('sha256', 32, 'sha1'), signedPss('sha256', privateKey, 32))
      expect(isSigned(certificate, issuers.rsa)).toBe(false)
    })

    it('is not PKCS #1 v1.5, nor that it', () => {
      expect(isSigned(resigned(leaf, pssOf('sha256', 32), signedWith('sha256', privateKey)), issuers.rsa)).toBe(false)
      expect(isSigned(resigned(leaf, RSA_SHA256, signedPss('sha256', privateKey, 32)), issuers.rsa)).toBe(false)
    })
  })

  it('takes no PKCS #1 v1.5 of a key for PSS alone', () => {
    // The same number as a key for anything, with which the signature is made.
    const own = keys.rsa.publicKey.export({ type: 'spki', format: 'der' })
    const [, bits = bytes('')] = elementsOf(new Uint8Array(own))
    const spki = tlv(SEQUENCE, algorithm('2a864886f70d01010a'), bits)
    const issuer = { ...read(issuers.rsa), spki }
    expect(isSignedBy(read(SAMPLES['PSS with SHA-256']?.certificate ?? leaf), issuer)).toBe(true)
    expect(isSignedBy(read(SAMPLES['RSA with SHA-256']?.certificate ?? leaf), issuer)).toBe(false)
  })

  it.each<[string, Uint8Array, string | null, Kind]>([
    ['ECDSA algorithm by an RSA key', ECDSA_SHA256, 'sha256', 'rsa'],
    ['RSA algorithm by an EC key', RSA_SHA256, 'sha256', 'p256'],
    ['RSA algorithm by a DSA key', RSA_SHA256, 'sha256', 'dsa'],
    ['DSA algorithm by an EC key', algorithm('608648016503040302'), 'sha256', 'p256'],
    ['Ed25519 by an Ed448 key', algorithm('2b6570'), null, 'ed448'],
    ['Ed448 by an Ed25519 key', algorithm('2b6571'), null, 'ed25519'],
    ['ECDSA algorithm by an Ed25519 key', ECDSA_SHA256, null, 'ed25519'],
    ['algorithm that is not known', algorithm('2a0304'), 'sha256', 'rsa'],
    ['PSS by an EC key', pssOf('sha256', 32), 'sha256', 'p256'],
    ['hash of ECDSA but the one that is named', ECDSA_SHA256, 'sha384', 'p256'],
    ['hash of RSA but the one that is named', RSA_SHA256, 'sha384', 'rsa'],
  ])('takes no %s', (_what, identifier, hash, kind) => {
    const certificate = resigned(leaf, identifier, signedWith(hash, keys[kind].privateKey))
    expect(isSigned(certificate, issuers[kind])).toBe(false)
  })

  it('takes no signature whose algorithm is another inside, although it fits', () => {
    const { privateKey } = keys.p256
    const good = resigned(leaf, ECDSA_SHA256, signedWith('sha256', privateKey))
    expect(isSigned(good, issuers.p256)).toBe(true)
    for (const inner of [algorithm('2a8648ce3d040303'), algorithm('2a8648ce3d040302', NULL)]) {
      const bent = resigned(leaf, ECDSA_SHA256, signedWith('sha256', privateKey), { signature: inner })
      expect(isSigned(bent, issuers.p256)).toBe(false)
    }
  })

  it.each<[string, Uint8Array]>([
    ['of no kind', tlv(SEQUENCE, algorithm('2a0304'), tlv(BIT_STRING, bytes('00')))],
    ['of EC on no point', tlv(SEQUENCE, algorithm('2a8648ce3d0201'), tlv(BIT_STRING, bytes('0004')))],
    ['of DSA without parameters', tlv(SEQUENCE, algorithm('2a8648ce380401'), tlv(BIT_STRING, bytes('00020105')))],
    [
      'of RSA with a modulus of 16,384 bits and an exponent of 65,537',
      tlv(
        SEQUENCE,
        algorithm('2a864886f70d010101', NULL),
        tlv(
          BIT_STRING,
          bytes('00'),
          tlv(
            SEQUENCE,
            tlv(INTEGER, new Uint8Array(2048).fill(0x7f)),
            tlv(INTEGER, join(bytes('01'), new Uint8Array(8192).fill(0x7f))),
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
