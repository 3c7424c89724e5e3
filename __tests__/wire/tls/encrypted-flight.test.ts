import { createPrivateKey, createPublicKey, diffieHellman } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificateMessage13 } from '../../../src/wire/tls/certificate-message.ts'
import { readEncryptedFlight } from '../../../src/wire/tls/encrypted-flight.ts'
import type { Handshake } from '../../../src/wire/tls/handshake.ts'
import { createKeySchedule } from '../../../src/wire/tls/key-schedule.ts'
import { readRecords, type TlsRecord } from '../../../src/wire/tls/record.ts'
import { hashOfSuite, OPENABLE_SUITES, protectRecords } from '../../../src/wire/tls/record-protection.ts'
import { readServerHello } from '../../../src/wire/tls/server-hello.ts'
import { readCertificate } from '../../../src/wire/x509/certificate.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import * as rfc8448 from './rfc8448.ts'

const transcript = [rfc8448.clientHello, rfc8448.serverHello]

function openWith(
  suite: number,
  secret: Uint8Array,
  hellos: readonly Uint8Array[],
  records: readonly TlsRecord[],
): readonly Handshake[] {
  const { server } = createKeySchedule(hashOfSuite(suite), secret).handshakeSecrets(hellos)
  return readEncryptedFlight(protectRecords(suite, server), records).messages
}

const open = (records: readonly TlsRecord[]): readonly Handshake[] =>
  openWith(0x1301, rfc8448.sharedSecret, transcript, records)

const unopened = new MalformedError('TLSCiphertext', 'the record does not open with the handshake keys', 0)

describe('the handshake of RFC 8448 section 3', () => {
  it('is published in pieces of these lengths', () => {
    expect(rfc8448.clientHello).toHaveLength(196)
    expect(rfc8448.serverHello).toHaveLength(90)
    expect(rfc8448.encryptedRecord).toHaveLength(679)
    expect(rfc8448.serverMessages).toHaveLength(657)
    expect(rfc8448.ticketRecord).toHaveLength(227)
  })

  it('has the shared secret of the client’s key and the server’s share', () => {
    const { keyShare } = readServerHello(rfc8448.serverHello.subarray(4))
    expect(keyShare?.group).toBe(0x001d)
    const pkcs8 = join(bytes('302e020100300506032b656e04220420'), rfc8448.clientPrivateKey)
    const spki = join(bytes('302a300506032b656e032100'), keyShare?.publicKey ?? bytes(''))
    const secret = diffieHellman({
      privateKey: createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' }),
      publicKey: createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }),
    })
    expect(hexOf(secret)).toBe(hexOf(rfc8448.sharedSecret))
  })

  it('gives the published messages of the server', () => {
    const messages = open(readRecords(rfc8448.encryptedRecord))
    expect(messages.map(({ type }) => type)).toEqual([8, 11, 15, 20])
    expect(hexOf(join(...messages.map(({ message }) => message)))).toBe(hexOf(rfc8448.serverMessages))
  })

  it('gives the published certificate', () => {
    const [, certificate] = open(readRecords(rfc8448.encryptedRecord))
    const [entry, ...more] = readCertificateMessage13(certificate?.body ?? bytes(''))
    expect(more).toEqual([])
    expect(readCertificate(entry?.der ?? bytes(''))).toMatchObject({
      subject: 'CN=rsa',
      issuer: 'CN=rsa',
      serial: '02',
      notBefore: Date.UTC(2016, 6, 30, 1, 23, 59),
      notAfter: Date.UTC(2026, 6, 30, 1, 23, 59),
      publicKey: { type: 'rsa', bits: 1024, curve: null, hasExplicitCurve: false },
      signature: { name: 'sha256WithRSAEncryption', hash: 'SHA-256', keyType: 'rsa', saltLength: null },
      isCa: false,
      keyUsage: ['digitalSignature', 'keyEncipherment'],
    })
  })

  it('stops after Finished, where the keys change', () => {
    const messages = open(readRecords(join(rfc8448.encryptedRecord, rfc8448.ticketRecord)))
    expect(messages.map(({ type }) => type)).toEqual([8, 11, 15, 20])
  })

  it('gives nothing of no records', () => {
    expect(open([])).toEqual([])
  })

  it.each([
    ['the first byte', 5],
    ['a byte in the middle', 300],
    ['the last byte of the tag', 678],
    ['the version in the header, which the tag covers', 2],
  ])('does not open with another bit in %s', (_which, at) => {
    const record = rfc8448.encryptedRecord.slice()
    record[at] = (record[at] ?? 0) ^ 1
    expect(attempt(() => open(readRecords(record)))).toEqual(unopened)
  })

  it('does not open a record a second time: each has a nonce of its own', () => {
    const [record] = readRecords(rfc8448.encryptedRecord)
    if (record === undefined) throw new Error('no record')
    // After Finished it is passed over, so Finished must not come first: the ticket does not open at all.
    expect(attempt(() => open([...readRecords(rfc8448.ticketRecord), record]))).toEqual(unopened)
    expect(open([record, record]).map(({ type }) => type)).toEqual([8, 11, 15, 20])
  })

  it.each<[string, Uint8Array, readonly Uint8Array[], number]>([
    ['another secret', new Uint8Array(32), transcript, 0x1301],
    ['another ClientHello', rfc8448.sharedSecret, [bytes('01'), rfc8448.serverHello], 0x1301],
    ['another ServerHello', rfc8448.sharedSecret, [rfc8448.clientHello, bytes('02')], 0x1301],
    ['another order of the hellos', rfc8448.sharedSecret, transcript.toReversed(), 0x1301],
    ['AES-256 and SHA-384', rfc8448.sharedSecret, transcript, 0x1302],
    ['ChaCha20', rfc8448.sharedSecret, transcript, 0x1303],
  ])('does not open with %s', (_what, secret, hellos, suite) => {
    const records = readRecords(rfc8448.encryptedRecord)
    expect(attempt(() => openWith(suite, secret, hellos, records))).toEqual(unopened)
  })
})

describe('the suites that can be opened', () => {
  it.each([
    [0x1300, false],
    [0x1301, true],
    [0x1302, true],
    [0x1303, true],
    [0x1304, false],
    [0xc02f, false],
  ])('%d among them: %s', (suite, expected) => {
    expect(OPENABLE_SUITES.includes(suite)).toBe(expected)
    const read = attempt(() => openWith(suite, new Uint8Array(32), transcript, []))
    if (expected) expect(read).toEqual([])
    else expect(read).toMatchObject({ why: `suite ${String(suite)} cannot be opened` })
  })
})
