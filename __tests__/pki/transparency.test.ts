import { describe, expect, it } from '@jest/globals'
import type { CertificateRequest } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { issuerKeyHashOf, verifySct, type LogEntry, type SctVerdict } from '../../src/pki/transparency.ts'
import type { CtLog } from '../../src/core/ct-log.ts'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { precertTbs } from '../../src/wire/x509/precertificate.ts'
import { readSct, readSctExtension } from '../../src/wire/x509/sct.ts'
import { fixedKey } from '../fixed-keys.ts'
import { bytes, join } from '../wire/bytes.ts'
import { attempt } from '../wire/malformed.ts'
import { ca, leafOf, notAfter, notBefore, now, read } from './chains.ts'
import { issueStamped, leafIndex, logOf, stampCertificate, type TestLog } from './ct-log.ts'

const root = ca('Root')
const log = logOf('one')
const AT = now.getTime() - 1000
const FAR = notAfter.getTime()
const request = { subject: { commonName: 'leaf' }, names: ['a.test'], issuer: root, notBefore, notAfter }

type Precertificate = Extract<LogEntry, { kind: 'precert' }>

interface Circumstances {
  readonly log?: Pick<CtLog, 'id' | 'key' | 'interval'>
  readonly notAfter?: number
  readonly now?: Date
}

/** What is said of a timestamp as it came over the wire; `malformed` where it cannot be read, `unknown` of a later version. */
function verdictOf(sct: Uint8Array, entry: LogEntry, circumstances: Circumstances = {}): string {
  const parsed = attempt(() => readSct(sct))
  if (parsed instanceof MalformedError) return 'malformed'
  if (parsed.kind === 'unknown') return 'unknown'
  const verdict: SctVerdict = verifySct({ sct: parsed, entry, log, notAfter: FAR, now, ...circumstances })
  return verdict.status === 'valid' ? 'valid' : `${verdict.status}: ${verdict.reason}`
}

/** The timestamps in a certificate, and what its logs have signed. */
function embeddedIn(
  logs: readonly TestLog[],
  bent: Partial<CertificateRequest> = {},
  extensions = bytes(''),
): { readonly entry: Precertificate; readonly scts: readonly Uint8Array[] } {
  const certificate = read(
    issueStamped(
      { ...request, ...bent },
      logs.map((one) => [one, { at: AT, extensions }]),
    ),
  )
  const entry: Precertificate = {
    kind: 'precert',
    issuerKeyHash: issuerKeyHashOf(read(root)),
    tbs: precertTbs(certificate),
  }
  return { entry, scts: readSctExtension(certificate.sctList ?? bytes('')) }
}

const leaf = leafOf(root)
const served: LogEntry = { kind: 'x509', der: leaf.der }
const ofLeaf = (one: TestLog, extensions = bytes('')): Uint8Array => stampCertificate(one, leaf, { at: AT, extensions })

const rsa = logOf('rsa', { keyPair: fixedKey('rsa2048') })
const UNSIGNED = 'invalid: is not signed by its log for this certificate'

/** Every way to change one bit. */
function* flipsOf(data: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < data.length * 8; bit++) {
    // slice() of a Buffer is no copy
    const flipped = Uint8Array.from(data)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    yield flipped
  }
}

describe('a timestamp', () => {
  it.each([
    ['ECDSA', log],
    ['RSA', rsa],
  ])('is valid that a log has signed with %s, beside the certificate and in it', (_, one) => {
    expect(verdictOf(ofLeaf(one), served, { log: one })).toBe('valid')
    const { scts, entry } = embeddedIn([one])
    expect(scts.map((sct) => verdictOf(sct, entry, { log: one }))).toEqual(['valid'])
  })

  it('is of its log alone, where there are several', () => {
    const other = logOf('two')
    const { scts, entry } = embeddedIn([log, other])
    expect(scts.map((sct) => verdictOf(sct, entry))).toEqual(['valid', 'invalid: is of another log'])
    expect(scts.map((sct) => verdictOf(sct, entry, { log: other }))).toEqual(['invalid: is of another log', 'valid'])
    expect(verdictOf(ofLeaf(log), served, { log: { ...log, key: other.key } })).toBe(UNSIGNED)
  })

  it('of a static log is signed with its place in it', () => {
    const index = leafIndex(52)
    expect(verdictOf(ofLeaf(log, index), served)).toBe('valid')
    const { scts, entry } = embeddedIn([log], {}, index)
    expect(scts.map((sct) => verdictOf(sct, entry))).toEqual(['valid'])
    // the same signature beside another place, and beside none
    const [at, end] = [1 + 32 + 8, 1 + 32 + 8 + 2 + index.length]
    for (const extensions of [bytes('0000'), join(bytes('0008'), leafIndex(53))]) {
      const moved = join(ofLeaf(log, index).subarray(0, at), extensions, ofLeaf(log, index).subarray(end))
      expect(verdictOf(moved, served)).toBe(UNSIGNED)
    }
  })

  it('is of one certificate, one issuer, and one way to come', () => {
    const { scts, entry } = embeddedIn([log])
    const [sct = bytes('')] = scts
    const others: readonly LogEntry[] = [
      embeddedIn([log], { names: ['b.test'] }).entry,
      { ...entry, issuerKeyHash: issuerKeyHashOf(read(ca('Root'))), tbs: precertTbs(read(leaf)) },
      served,
    ]
    for (const other of others) expect(verdictOf(sct, other)).toBe(UNSIGNED)
    expect(verdictOf(ofLeaf(log), { kind: 'x509', der: leafOf(root).der })).toBe(UNSIGNED)
    expect(verdictOf(ofLeaf(log), entry)).toBe(UNSIGNED)
  })

  it('may be of this very moment, and not of the next', () => {
    expect(verdictOf(ofLeaf(log), served, { now: new Date(AT) })).toBe('valid')
    expect(verdictOf(ofLeaf(log), served, { now: new Date(AT - 1) })).toBe(
      'invalid: is of 2026-05-31T23:59:59.000Z, which is yet to come',
    )
  })

  it('may be of a time that no Date can tell', () => {
    const far = stampCertificate(log, leaf, { at: 2 ** 53 - 1 })
    expect(verdictOf(far, served)).toBe(
      'invalid: is of the millisecond 9007199254740991 after 1970, which is yet to come',
    )
  })

  it.each([
    ['2026-12-31T23:59:59.999Z', false],
    ['2027-01-01T00:00:00.000Z', true],
    ['2027-06-30T23:59:59.000Z', true],
    ['2027-07-01T00:00:00.000Z', false],
  ])('of a log for the first half of 2027 counts with an expiry at %s: %s', (expiry, counts) => {
    const sharded = { ...log, interval: { start: '2027-01-01T00:00:00Z', end: '2027-07-01T00:00:00Z' } }
    expect(verdictOf(ofLeaf(log), served, { log: sharded, notAfter: Date.parse(expiry) })).toBe(
      counts
        ? 'valid'
        : `not-counted: is of a log for what expires from 2027-01-01T00:00:00Z and before 2027-07-01T00:00:00Z, and the certificate expires ${expiry}`,
    )
  })

  it('is invalid of a log with a key that no log may have', () => {
    const keyPairs = [newKey('ec', 'P-384'), fixedKey('rsa1024'), newKey('ed25519')]
    const logs = keyPairs.map((keyPair) => logOf('odd', { keyPair }))
    const stamped = ofLeaf(log)
    for (const odd of [...logs, { ...log, key: 'AAAA' }]) {
      const sct = join(stamped.subarray(0, 1), Uint8Array.from(Buffer.from(odd.id, 'base64')), stamped.subarray(33))
      expect(verdictOf(sct, served, { log: odd })).toBe('invalid: is of a log with a key that no log may have')
    }
  })

  it.each([
    ['MD5 and ECDSA', '01 03', 'hash 1, signature 3'],
    ['SHA-512 and ECDSA', '06 03', 'hash 6, signature 3'],
    ['SHA-256 and RSA, which is not the key of the log', '04 01', 'hash 4, signature 1'],
    ['nothing', '00 00', 'hash 0, signature 0'],
  ])('is invalid that names %s', (_, hex, told) => {
    const stamped = ofLeaf(log)
    const at = 1 + 32 + 8 + 2
    const sct = join(stamped.subarray(0, at), bytes(hex), stamped.subarray(at + 2))
    expect(verdictOf(sct, served)).toBe(`invalid: names algorithms that its log does not sign with (${told})`)
  })

  it.each([
    ['no bytes', ''],
    ['a byte', '30'],
    ['no DER', 'ff'.repeat(70)],
    ['zeros', '3006020100020100'],
  ])('is invalid with a signature of %s', (_, hex) => {
    const stamped = ofLeaf(log)
    const signature = bytes(hex)
    const sct = join(stamped.subarray(0, 45), Uint8Array.of(0, signature.length), signature)
    expect(verdictOf(sct, served)).toBe(UNSIGNED)
  })
})

describe('of a good timestamp no bit may be another', () => {
  const index = leafIndex(0x12345)
  const embedded = embeddedIn([log], {}, index)
  const [inCertificate = bytes('')] = embedded.scts

  it.each([
    ['beside the certificate, ECDSA', log, ofLeaf(log, index), served],
    ['beside the certificate, RSA', rsa, ofLeaf(rsa, index), served],
    ['in the certificate', log, inCertificate, embedded.entry],
  ])('%s', (_, one, sct, entry) => {
    expect(verdictOf(sct, entry, { log: one })).toBe('valid')
    const survivors = [...flipsOf(sct)].filter((flipped) => verdictOf(flipped, entry, { log: one }) === 'valid')
    expect(survivors).toEqual([])
  })

  const besideLeaf = ofLeaf(log)

  it('nor of the certificate that it came beside', () => {
    const survivors = [...flipsOf(leaf.der)].filter((der) => verdictOf(besideLeaf, { kind: 'x509', der }) === 'valid')
    expect(survivors).toEqual([])
  })
  it('nor of the one that it stands in, nor of its issuer', () => {
    const { entry } = embedded
    const entries = [
      ...[...flipsOf(entry.tbs)].map((tbs) => ({ ...entry, tbs })),
      ...[...flipsOf(entry.issuerKeyHash)].map((issuerKeyHash) => ({ ...entry, issuerKeyHash })),
    ]
    expect(entries.length).toBeGreaterThan(2000)
    expect(entries.filter((flipped) => verdictOf(inCertificate, flipped) === 'valid')).toEqual([])
  })
})
