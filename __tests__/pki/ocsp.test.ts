import { describe, expect, it } from '@jest/globals'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import type { Revocation } from '../../src/pki/crl.ts'
import { findOcspStatus, type OcspRequest } from '../../src/pki/ocsp.ts'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { readCertificate } from '../../src/wire/x509/certificate.ts'
import { readOcspResponse } from '../../src/wire/x509/ocsp.ts'
import { fixedKey } from '../fixed-keys.ts'
import { bytes } from '../wire/bytes.ts'
import { bend, BIT_STRING, OID, SEQUENCE, tlv } from '../wire/x509/tlv.ts'
import { issueOcsp, nonceExtension, refusalOf, type OcspBend } from './issue-ocsp.ts'

const DAY_MS = 86_400_000
const now = new Date('2026-06-04T00:00:00Z')
const times = { thisUpdate: new Date('2026-06-01T00:00:00Z'), nextUpdate: new Date('2026-06-08T00:00:00Z') }
const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') }
const SERIAL = 5n

const caOf = (commonName: string, bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ ...life, subject: { commonName }, ca: true, ...bend })
const root = caOf('root')
const ca = caOf('ca', { issuer: root })
const stranger = caOf('ca', { issuer: root })
const leafOf = (bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ ...life, subject: { commonName: 'leaf' }, names: ['a.test'], serial: SERIAL, issuer: ca, ...bend })
const leaf = leafOf()
const responderOf = (bend: Partial<CertificateRequest> = {}): Issued =>
  issue({ ...life, subject: { commonName: 'responder' }, issuer: ca, extendedKeyUsage: ['ocspSigning'], ...bend })
const delegated = (bend: Partial<CertificateRequest> = {}): OcspBend => {
  const signer = responderOf(bend)
  return { signer, certificates: [signer] }
}

const asked = {
  certificate: readCertificate(leaf.der),
  issuers: [readCertificate(ca.der), readCertificate(root.der)],
} as const

function find(
  bend: OcspBend,
  options: Partial<OcspRequest> = {},
  der = issueOcsp(SERIAL, ca, times, bend),
): Revocation {
  return findOcspStatus({
    ...asked,
    response: readOcspResponse(der),
    now,
    ...options,
  })
}

const unusable = { extensions: [{ id: '1.2.3.4', critical: true, value: Uint8Array.of(5, 0) }] }
const harmless = { extensions: [{ id: '1.2.3.4', critical: false, value: Uint8Array.of(5, 0) }] }
const at = (iso: string): Date => new Date(iso)

describe('a response that is relied upon', () => {
  it.each<[string, OcspBend]>([
    ['signed by the issuer', {}],
    ['that names the issuer by its key', { by: 'key' }],
    ['about SHA-256 of the issuer', { singles: [{ hash: 'sha256' }] }],
    ['that writes its version, which is the default', { version: 0n }],
    ['signed by a responder that the issuer delegated it to', delegated()],
    ['signed by one that is named by its key', { ...delegated(), by: 'key' }],
    ['signed by one whose key usage allows it', delegated({ keyUsage: ['digitalSignature'] })],
    ['signed by one without key usage', delegated({ omit: ['keyUsage'] })],
    [
      'with other certificates before that of who signed',
      (() => {
        const signer = responderOf()
        return { signer, certificates: [root, leaf, signer] }
      })(),
    ],
    ['with an extension that it may be ignored', harmless],
    ['with such an extension in its single response', { singles: [harmless] }],
    ['among others about other certificates', { singles: [{ serial: 4n, status: 'unknown' }, {}, { serial: 6n }] }],
    ['to the last second', { singles: [{ nextUpdate: new Date(now.getTime() + 1000) }] }],
    ['from the first millisecond', { singles: [{ thisUpdate: now }] }],
    ['without nextUpdate, of a week ago', { singles: [{ nextUpdate: null, thisUpdate: at('2026-05-28T00:00:00Z') }] }],
  ])('%s is good', (_, bend) => {
    expect(find(bend)).toEqual({ status: 'good', message: 'is good, says the responder' })
  })

  it('says when it was revoked, and why where that is said', () => {
    const revokedAt = at('2026-05-30T10:00:00Z')
    expect(find({ singles: [{ status: { revokedAt } }] })).toEqual({
      status: 'revoked',
      message: 'was revoked on 2026-05-30T10:00:00.000Z',
      revokedAt: revokedAt.getTime(),
      reasonCode: null,
    })
    const reasonOf = (reason: number): string => find({ singles: [{ status: { revokedAt, reason } }] }).message
    expect(reasonOf(1)).toBe('was revoked on 2026-05-30T10:00:00.000Z (keyCompromise)')
    expect(reasonOf(77)).toBe('was revoked on 2026-05-30T10:00:00.000Z (reason 77)')
  })

  it('revokes where it says both, and is not known where it says good and unknown', () => {
    const revoked = { status: { revokedAt: at('2026-05-30T10:00:00Z') } } as const
    expect(find({ singles: [{}, revoked] }).status).toBe('revoked')
    expect(find({ singles: [revoked, {}] }).status).toBe('revoked')
    expect(find({ singles: [{}, { status: 'unknown' }] }).status).toBe('unknown')
  })

  it('goes by what holds now, where it says something of another time as well', () => {
    const ended = { nextUpdate: at('2026-06-02T00:00:00Z') }
    const revoked = { ...ended, status: { revokedAt: at('2026-05-30T10:00:00Z') } } as const
    expect(find({ singles: [ended, {}] }).status).toBe('good')
    expect(find({ singles: [revoked, {}] }).status).toBe('good')
    expect(find({ singles: [ended, { status: 'unknown' }] }).message).toBe('is not known to the responder')
    expect(find({ singles: [ended] }).message).toMatch(/was to be replaced by 2026-06-02/)
  })

  it('may be signed by any of those that have the key, though one of them may not', () => {
    const signer = responderOf()
    const namesake = responderOf({ key: signer.keyPair, extendedKeyUsage: ['serverAuth'] })
    expect(find({ signer, certificates: [namesake, signer] }).status).toBe('good')
    expect(find({ signer, certificates: [namesake] }).message).toMatch(/may not answer for the issuer/)
  })

  it('is not signed by one who has the key of the certificate that it is about', () => {
    const own = delegated({ key: leaf.keyPair })
    expect(find(own).message).toBe('has a response that is signed by the certificate itself')
  })

  it('may be signed by one behind certificates that are of no key at all', () => {
    const signer = responderOf()
    const algorithm = tlv(SEQUENCE, tlv(OID, bytes('2a8648ce3d0201')))
    const keyless = [tlv(SEQUENCE, algorithm), tlv(SEQUENCE, algorithm, tlv(BIT_STRING))].map((spki) => ({
      der: bend(leaf.der, { spki }),
    }))
    for (const by of ['name', 'key'] as const) {
      expect(find({ signer, by, certificates: [...keyless, signer] }).status).toBe('good')
    }
  })

  it('may be asked for with a nonce, and need not bring it back', () => {
    const nonce = Uint8Array.of(1, 2, 3)
    expect(find({ extensions: [nonceExtension(nonce)] }, { nonce }).status).toBe('good')
    expect(find({}, { nonce }).status).toBe('good')
    expect(find({ extensions: [nonceExtension(Uint8Array.of(9))] }).status).toBe('good')
    expect(find({ extensions: [nonceExtension(Uint8Array.of(9))] }, { nonce })).toEqual({
      status: 'unknown',
      message: 'has a response that answers another question: its nonce is not ours',
    })
  })
})

describe('a response that says nothing', () => {
  const forged = { ...ca, keyPair: stranger.keyPair }
  it.each<[string, OcspBend, RegExp]>([
    ['about another serial', { singles: [{ serial: 4n }] }, /^has a response that is about another certificate$/],
    ['about nothing', { singles: [] }, /about another certificate/],
    ['about one of another issuer of the same name', { singles: [{ keyOf: stranger }] }, /about another certificate/],
    ['about one of an issuer of another name', { singles: [{ nameOf: root }] }, /about another certificate/],
    ['that knows nothing of it', { singles: [{ status: 'unknown' }] }, /^is not known to the responder$/],
    ['that was to be replaced now', { singles: [{ nextUpdate: now }] }, /was to be replaced by 2026-06-04T00:00:00/],
    [
      'made before the certificate was',
      { producedAt: at('2025-12-31T23:59:59Z') },
      /is of 2025-12-31T23:59:59.000Z, when the certificate was not valid$/,
    ],
    [
      'of the future',
      { singles: [{ thisUpdate: at('2026-06-04T00:00:01Z') }] },
      /is not valid before 2026-06-04T00:00:01/,
    ],
    [
      'produced in the future',
      { producedAt: at('2026-06-04T00:00:01Z') },
      /is of 2026-06-04T00:00:01.000Z, which is to come/,
    ],
    ['that ends before it begins', { singles: [{ nextUpdate: at('2026-05-30T00:00:00Z') }] }, /ends before it begins/],
    [
      'without nextUpdate, of more than a week ago',
      { singles: [{ nextUpdate: null, thisUpdate: at('2026-05-27T23:59:59Z') }] },
      /too long ago/,
    ],
    [
      'signed with another key under the name of the issuer',
      { signer: forged, responder: ca },
      /signed by nobody who is known/,
    ],
    [
      'signed by another CA of the same name, which it brings along',
      { signer: stranger, certificates: [stranger] },
      /has not delegated it to/,
    ],
    ['signed by a responder that it does not bring along', { signer: responderOf() }, /signed by nobody who is known/],
    [
      'that names another responder than signed it',
      { ...delegated(), responder: root },
      /signed by nobody who is known/,
    ],
    ['signed by the leaf itself', { signer: leaf, certificates: [leaf] }, /signed by the certificate itself/],
    ['signed by one for servers', delegated({ extendedKeyUsage: ['serverAuth'] }), /may not answer for the issuer/],
    ['signed by one for any purpose', delegated({ extendedKeyUsage: ['any'] }), /may not answer for the issuer/],
    ['signed by one without a purpose', delegated({ extendedKeyUsage: [] }), /may not answer for the issuer/],
    ['signed by one of another CA', delegated({ issuer: root }), /has not delegated it to/],
    ['signed by one of a CA of the same name', delegated({ issuer: stranger }), /has not delegated it to/],
    ['signed by one that has expired', delegated({ notAfter: at('2026-06-03T23:59:58Z') }), /by one who expired on/],
    [
      'signed by one that is not valid yet',
      delegated({ notBefore: at('2026-06-04T00:00:01Z') }),
      /by one who is not valid before/,
    ],
    ['signed by one whose key is not for signing', delegated({ keyUsage: ['keyEncipherment'] }), /not for signing/],
    ['with a critical extension that nobody knows', unusable, /critical extension that is not understood: 1\.2\.3\.4/],
    [
      'with such a one in its single response',
      { singles: [unusable] },
      /critical extension that is not understood: 1\.2\.3\.4/,
    ],
    ['signed with SHA-1', { signatureHash: 'sha1' }, /can be forged/],
  ])('%s', (_, bend, message) => {
    const { status, message: said } = find(bend)
    expect(status).toBe('unknown')
    expect(said).toMatch(message)
  })

  it.each([
    [1, 'malformedRequest'],
    [2, 'internalError'],
    [3, 'tryLater'],
    [5, 'sigRequired'],
    [6, 'unauthorized'],
    [4, 'with status 4'],
  ])('but a status: %i', (status, name) => {
    expect(find({}, {}, refusalOf(status))).toEqual({
      status: 'unknown',
      message: `has a responder that answers ${name}`,
    })
  })

  it('may be relied upon where SHA-1 is taken, and may not be older than is asked for', () => {
    expect(find({ signatureHash: 'sha1' }, { takesSha1: true }).status).toBe('good')
    expect(find({}, { maxAgeMs: 3 * DAY_MS }).status).toBe('good')
    expect(find({}, { maxAgeMs: 3 * DAY_MS - 1 }).status).toBe('unknown')
  })

  it('signed by the ninth of those that came along is of nobody: a stranger decides how many there are', () => {
    const signer = responderOf()
    const others = Array.from({ length: 8 }, () => leaf)
    expect(find({ signer, certificates: [...others.slice(1), signer] }).status).toBe('good')
    expect(find({ signer, certificates: [...others, signer] }).status).toBe('unknown')
  })
})

describe('no byte of a response', () => {
  const signer = responderOf({ key: newKey('ec', 'P-256') })
  const der = issueOcsp(SERIAL, ca, times, { signer, certificates: [signer] })
  const statusOf = (bytes: Uint8Array, options: Partial<OcspRequest> = {}): string => {
    try {
      return find({}, options, bytes).status
    } catch (error) {
      if (error instanceof MalformedError) return 'malformed'
      throw error
    }
  }

  it('may be missing at its end, or follow it', () => {
    expect(statusOf(der)).toBe('good')
    for (let length = 0; length < der.length; length++) expect(statusOf(der.subarray(0, length))).toBe('malformed')
    expect(statusOf(Buffer.concat([der, Uint8Array.of(0)]))).toBe('malformed')
  })

  /** The bits that may be turned without the response being good no more. */
  const harmlessBits = (bytes: Uint8Array, step: number, options: Partial<OcspRequest> = {}): readonly number[] => {
    expect(statusOf(bytes, options)).toBe('good')
    const harmless: number[] = []
    for (let bit = 0; bit < bytes.length * 8; bit += step) {
      const turned = Uint8Array.from(bytes)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      if (statusOf(turned, options) === 'good') harmless.push(bit)
    }
    return harmless
  }

  it('may have one bit turned: it is good no more', () => {
    expect(harmlessBits(issueOcsp(SERIAL, ca, times), 1)).toEqual([])
  })

  // The parameters of this algorithm stand outside of what is signed.
  it('nor one of a response that is signed with RSA', () => {
    const issuer = caOf('rsa', { key: fixedKey('rsa2048') })
    const below = leafOf({ issuer })
    const options = { certificate: readCertificate(below.der), issuers: [readCertificate(issuer.der)] } as const
    expect(harmlessBits(issueOcsp(SERIAL, issuer, times), 1, options)).toEqual([])
  })

  // Every bit of an octet in its turn: all of them take a quarter of a minute.
  it('nor one of the certificate that came along', () => {
    expect(harmlessBits(der, 9)).toEqual([])
  })
})
