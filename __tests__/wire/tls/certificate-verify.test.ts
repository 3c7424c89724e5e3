import { constants, generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { issue } from '../../../src/lab/issue.ts'
import type { KeyPair } from '../../../src/lab/key.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { isSignedBy, readCertificateVerify } from '../../../src/wire/tls/certificate-verify.ts'
import { hashOf } from '../../../src/wire/tls/key-schedule.ts'
import { fixedKey } from '../../fixed-keys.ts'
import { bytes, counted, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import * as rfc8448 from './rfc8448.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const issuer = issue({ ...life, subject: { commonName: 'Root' }, ca: true })
const certificateOf = (key: KeyPair): Uint8Array => issue({ ...life, names: ['api.example.com'], issuer, key }).der

const ec = (namedCurve: string): KeyPair => generateKeyPairSync('ec', { namedCurve })

interface Holder {
  readonly keyPair: KeyPair
  readonly certificate: Uint8Array
}

const holder = (keyPair: KeyPair): Holder => ({ keyPair, certificate: certificateOf(keyPair) })

const MAKERS: Readonly<Record<string, () => KeyPair>> = {
  'P-256': () => ec('prime256v1'),
  'P-384': () => ec('secp384r1'),
  'P-521': () => ec('secp521r1'),
  brainpoolP256r1: () => ec('brainpoolP256r1'),
  brainpoolP384r1: () => ec('brainpoolP384r1'),
  brainpoolP512r1: () => ec('brainpoolP512r1'),
  Ed25519: () => generateKeyPairSync('ed25519'),
  Ed448: () => generateKeyPairSync('ed448'),
  RSA: () => fixedKey('rsa2048'),
  'RSA-PSS': () => fixedKey('pss2048'),
}

const HOLDERS: Readonly<Record<string, Holder>> = Object.fromEntries(
  Object.entries(MAKERS).map(([name, make]) => [name, holder(make())]),
)

/** RFC 8446 section 4.2.3: scheme, the hash, and whose key it is for. */
const SCHEMES: readonly (readonly [name: string, scheme: number, hash: string | null, holder: string])[] = [
  ['ecdsa_secp256r1_sha256', 0x0403, 'sha256', 'P-256'],
  ['ecdsa_secp384r1_sha384', 0x0503, 'sha384', 'P-384'],
  ['ecdsa_secp521r1_sha512', 0x0603, 'sha512', 'P-521'],
  ['rsa_pss_rsae_sha256', 0x0804, 'sha256', 'RSA'],
  ['rsa_pss_rsae_sha384', 0x0805, 'sha384', 'RSA'],
  ['rsa_pss_rsae_sha512', 0x0806, 'sha512', 'RSA'],
  ['ed25519', 0x0807, null, 'Ed25519'],
  ['ed448', 0x0808, null, 'Ed448'],
  ['rsa_pss_pss_sha256', 0x0809, 'sha256', 'RSA-PSS'],
  ['rsa_pss_pss_sha384', 0x080a, 'sha384', 'RSA-PSS'],
  ['rsa_pss_pss_sha512', 0x080b, 'sha512', 'RSA-PSS'],
  ['ecdsa_brainpoolP256r1tls13_sha256', 0x081a, 'sha256', 'brainpoolP256r1'],
  ['ecdsa_brainpoolP384r1tls13_sha384', 0x081b, 'sha384', 'brainpoolP384r1'],
  ['ecdsa_brainpoolP512r1tls13_sha512', 0x081c, 'sha512', 'brainpoolP512r1'],
]

const TRANSCRIPT_HASH = new Uint8Array(32).fill(0x77)
const SERVER = 'TLS 1.3, server CertificateVerify'

function holderOf(name: string): Holder {
  const found = HOLDERS[name]
  if (found === undefined) throw new Error(`nobody has a key of ${name}`)
  return found
}

function signature(
  name: string,
  hash: string | null,
  { saltLength = constants.RSA_PSS_SALTLEN_DIGEST, who = SERVER }: { saltLength?: number; who?: string } = {},
): Uint8Array {
  const content = join(Buffer.from(`${' '.repeat(64)}${who}\0`, 'latin1'), TRANSCRIPT_HASH)
  const padding = name.startsWith('RSA') ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } : {}
  return sign(hash, content, { key: holderOf(name).keyPair.privateKey, ...padding })
}

describe.each(SCHEMES)('a handshake signed with %s', (_name, scheme, hash, name) => {
  const { certificate } = holderOf(name)
  const good = signature(name, hash)
  const isGood = (signed: Uint8Array, transcriptHash = TRANSCRIPT_HASH): boolean | null =>
    isSignedBy(certificate, { scheme, signature: signed }, transcriptHash)

  it('is signed by the holder of the key', () => {
    expect(isGood(good)).toBe(true)
  })

  it('is not with one bit of the signature changed, or of the transcript', () => {
    for (const at of [0, Math.floor(good.length / 2), good.length - 1]) {
      const changed = Uint8Array.from(good)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(isGood(changed)).toBe(false)
    }
    const transcript = TRANSCRIPT_HASH.slice()
    transcript[31] = 0x76
    expect(isGood(good, transcript)).toBe(false)
  })

  it('is not by a signature that is empty, cut short or goes on', () => {
    expect(isGood(bytes(''))).toBe(false)
    expect(isGood(good.subarray(0, -1))).toBe(false)
    expect(isGood(join(good, bytes('00')))).toBe(false)
  })

  it('is not by what a client signed', () => {
    expect(isGood(signature(name, hash, { who: 'TLS 1.3, client CertificateVerify' }))).toBe(false)
  })

  it('is not where the key is of another kind or on another curve', () => {
    for (const [other, { certificate: theirs }] of Object.entries(HOLDERS)) {
      if (other !== name) expect(isSignedBy(theirs, { scheme, signature: good }, TRANSCRIPT_HASH)).toBe(false)
    }
  })
})

// A pair of RSA keys more would take longer than all the rest.
it.each(SCHEMES.filter(([name]) => !name.startsWith('rsa')))(
  'a handshake signed with %s is not signed by another holder of such a key',
  (_name, scheme, hash, name) => {
    const other = MAKERS[name]?.()
    if (other === undefined) throw new Error(`nobody makes a key of ${name}`)
    const signed = { scheme, signature: signature(name, hash) }
    expect(isSignedBy(certificateOf(other), signed, TRANSCRIPT_HASH)).toBe(false)
  },
)

describe('a handshake signed in a way that TLS 1.3 does not know', () => {
  it.each([
    ['with a salt of another length than the hash', 'RSA', 0x0804, 20],
    ['without a salt', 'RSA-PSS', 0x0809, 0],
  ])('is not signed: %s', (_, name, scheme, saltLength) => {
    const signed = { scheme, signature: signature(name, 'sha256', { saltLength }) }
    expect(isSignedBy(holderOf(name).certificate, signed, TRANSCRIPT_HASH)).toBe(false)
  })

  it.each([
    ['an RSA key with the scheme for RSASSA-PSS keys', 'RSA', 0x0809],
    ['an RSASSA-PSS key with the scheme for RSA keys', 'RSA-PSS', 0x0804],
  ])('is not signed by %s, though the signature holds', (_, name, scheme) => {
    const signed = signature(name, 'sha256')
    expect(isSignedBy(holderOf(name).certificate, { scheme, signature: signed }, TRANSCRIPT_HASH)).toBe(false)
  })

  it('is not signed where the hash fits the curve no longer: P-256 with SHA-384', () => {
    const signed = signature('P-256', 'sha384')
    for (const scheme of [0x0403, 0x0503]) {
      expect(isSignedBy(holderOf('P-256').certificate, { scheme, signature: signed }, TRANSCRIPT_HASH)).toBe(false)
    }
  })

  it('is not signed where the key itself allows another hash alone', () => {
    const keyPair = generateKeyPairSync('rsa-pss', {
      modulusLength: 1536,
      hashAlgorithm: 'sha256',
      mgf1HashAlgorithm: 'sha256',
    })
    const certificate = certificateOf(keyPair)
    const signed = { scheme: 0x080b, signature: new Uint8Array(1536 / 8) }
    expect(isSignedBy(certificate, signed, TRANSCRIPT_HASH)).toBe(false)
  })

  it.each([
    ['rsa_pkcs1_sha256', 0x0401],
    ['ecdsa_sha1', 0x0203],
    ['mldsa44', 0x0904],
    ['one that nobody has', 0xfafa],
    ['none', 0x0000],
  ])('cannot be told with %s', (_, scheme) => {
    for (const { certificate } of Object.values(HOLDERS)) {
      expect(isSignedBy(certificate, { scheme, signature: bytes('00') }, TRANSCRIPT_HASH)).toBeNull()
    }
  })

  it.each([
    ['nothing', bytes('')],
    ['junk', bytes('3003020101')],
    ['half of it', issuer.der.subarray(0, 200)],
  ])('cannot be told of a certificate that is %s', (_, certificate) => {
    expect(
      isSignedBy(certificate, { scheme: 0x0403, signature: signature('P-256', 'sha256') }, TRANSCRIPT_HASH),
    ).toBeNull()
  })
})

describe('the CertificateVerify of RFC 8448 section 3', () => {
  // After EncryptedExtensions (40) and Certificate (445); the message has 136 bytes.
  const toCertificate = [rfc8448.clientHello, rfc8448.serverHello, rfc8448.serverMessages.subarray(0, 485)]
  const body = rfc8448.serverMessages.subarray(485 + 4, 485 + 136)
  const certificate = rfc8448.serverMessages.subarray(40 + 4 + 7, 40 + 4 + 7 + 0x1b0)

  it('is signed by the published certificate’s key', () => {
    const verified = readCertificateVerify(body)
    expect(verified.scheme).toBe(0x0804)
    expect(verified.signature).toHaveLength(128)
    expect(isSignedBy(certificate, verified, hashOf('sha256', toCertificate))).toBe(true)
    expect(isSignedBy(certificate, verified, hashOf('sha256', toCertificate.slice(1)))).toBe(false)
  })

  it('cut anywhere is malformed', () => {
    for (let length = 0; length < body.length; length++) {
      expect(attempt(() => readCertificateVerify(body.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('with something after it is malformed', () => {
    expect(attempt(() => readCertificateVerify(join(body, bytes('00'))))).toEqual(
      new MalformedError('CertificateVerify', '1 bytes left over', body.length),
    )
  })

  it('is read by its lengths: an empty signature, and the longest', () => {
    expect(readCertificateVerify(bytes('0403 0000'))).toEqual({ scheme: 0x0403, signature: bytes('') })
    const { signature: longest } = readCertificateVerify(join(bytes('fafa'), counted(2, new Uint8Array(65_535))))
    expect(hexOf(longest.subarray(0, 2))).toBe('0000')
    expect(longest).toHaveLength(65_535)
  })
})
