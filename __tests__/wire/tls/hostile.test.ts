import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificateMessage, readCertificateMessage13 } from '../../../src/wire/tls/certificate-message.ts'
import { readCertificateRequest, readCertificateRequest13 } from '../../../src/wire/tls/certificate-request.ts'
import { readCertificateStatus } from '../../../src/wire/tls/certificate-status.ts'
import { isSignedBy, readCertificateVerify } from '../../../src/wire/tls/certificate-verify.ts'
import { readCompressedCertificate } from '../../../src/wire/tls/compressed-certificate.ts'
import { readHandshakes } from '../../../src/wire/tls/handshake.ts'
import { readNewSessionTicket } from '../../../src/wire/tls/new-session-ticket.ts'
import { readAlpn } from '../../../src/wire/tls/server-extensions.ts'
import { readServerHello } from '../../../src/wire/tls/server-hello.ts'
import { readServerKeyExchange } from '../../../src/wire/tls/server-key-exchange.ts'
import { protectRecords } from '../../../src/wire/tls/record-protection.ts'
import { readEncryptedFlight } from '../../../src/wire/tls/encrypted-flight.ts'
import { readFlight } from '../../../src/wire/tls/flight.ts'
import { readRecords } from '../../../src/wire/tls/record.ts'
import { bytes, counted, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { randomFrom } from '../random.ts'
import * as rfc8448 from './rfc8448.ts'
import {
  alert,
  certificateBody,
  flight12,
  helloBody,
  inRecord,
  keyExchangeBody,
  keyShare,
  record,
  serverHello,
  supportedVersion,
} from './server-flight.ts'

const flight13 = join(
  inRecord(serverHello({ suite: 0x1301, extensions: [supportedVersion(0x0304), keyShare(29, new Uint8Array(32))] })),
  record(23, new Uint8Array(64)),
)

// attempt lets any other error pass through, so each of these fails on one
describe('only MalformedError is thrown', () => {
  it.each([
    ['TLS 1.2', flight12([bytes('3003020101')])],
    ['TLS 1.3', flight13],
  ])('for any of 2,000 changes of one byte in a flight of %s', (_version, flight) => {
    const random = randomFrom(1)
    let refused = 0
    for (let round = 0; round < 2000; round++) {
      const changed = flight.slice()
      changed[random(flight.length)] = random(256)
      if (attempt(() => readFlight(changed)) instanceof MalformedError) refused++
    }
    // some changes are refused, and some are no mistake: a random, a suite, a certificate's content
    expect(refused).toBeGreaterThan(100)
    expect(refused).toBeLessThan(1900)
  })

  it('for 2,000 runs of random bytes after a good start', () => {
    const random = randomFrom(2)
    for (let round = 0; round < 2000; round++) {
      const noise = Uint8Array.from({ length: random(200) }, () => random(256))
      attempt(() => readFlight(join(bytes('160303'), noise)))
      attempt(() => readFlight(inRecord(noise)))
      attempt(() => readFlight(inRecord(join(bytes('02 000060 0303'), noise))))
    }
  })

  it('for 200,000 empty records', () => {
    expect(attempt(() => readFlight(new Uint8Array(Buffer.alloc(1_000_000, '1603030000', 'hex'))))).toMatchObject({
      what: 'TLSPlaintext',
      why: 'more records than any flight has',
    })
  })

  it('for 100,000 empty messages', () => {
    const flood = record(22, new Uint8Array(16_384))
    expect(readFlight(join(...Array.from({ length: 25 }, () => flood))).serverHello).toBeNull()
  })

  it('for encrypted records of any length', () => {
    for (let length = 0; length < 40; length++) {
      const read = attempt(() =>
        readEncryptedFlight(
          protectRecords(0x1301, new Uint8Array(32)),
          readRecords(record(23, new Uint8Array(length))),
        ),
      )
      expect(read).toMatchObject({
        what: 'TLSCiphertext',
        why: length < 16 ? 'shorter than its tag' : 'the record does not open with the handshake keys',
      })
    }
  })
})

/** Every reader of a message or of an extension, with a good one. */
const READERS: readonly (readonly [name: string, read: (body: Uint8Array) => unknown, good: Uint8Array])[] = [
  [
    'ServerHello',
    readServerHello,
    helloBody({ extensions: [supportedVersion(0x0304), keyShare(29, new Uint8Array(32))] }),
  ],
  ['Certificate', readCertificateMessage, certificateBody(bytes('3003020101'), bytes('3003020102'))],
  ['Certificate of TLS 1.3', readCertificateMessage13, rfc8448.serverMessages.subarray(44, 44 + 0x1b9)],
  ['CertificateStatus', readCertificateStatus, bytes('01 000002 aabb')],
  [
    'CertificateRequest',
    (body) => readCertificateRequest(body, 0x0303),
    bytes('02 0140 0004 04030804 0005 0003 300100'),
  ],
  ['CertificateRequest of TLS 1.3', readCertificateRequest13, bytes('00 000a 000d 0006 0004 04030804')],
  ['CertificateVerify', readCertificateVerify, bytes('0804 0004 aabbccdd')],
  ['CompressedCertificate', readCompressedCertificate, bytes('0001 000002 00000a 789c4b4c0400012500c3')],
  ['NewSessionTicket', readNewSessionTicket, bytes('0000001e 01020304 0100 0002aabb 0008 002a 0004 00000400')],
  ['ServerKeyExchange', (body) => readServerKeyExchange(body, 0x0303, 0xc02f), keyExchangeBody],
  [
    'ServerKeyExchange of DHE',
    (body) => readServerKeyExchange(body, 0x0303, 0x009e),
    bytes('0001 17 0001 02 0001 05 0804 0001 5a'),
  ],
  ['the application protocol', readAlpn, counted(2, counted(1, bytes('6832')))],
]

describe.each(READERS)('of %s only MalformedError is thrown', (_name, read, good) => {
  it('for every shorter length, every single byte changed, and anything after it', () => {
    expect(attempt(() => read(good))).not.toBeInstanceOf(MalformedError)
    for (let length = 0; length < good.length; length++) attempt(() => read(good.subarray(0, length)))
    for (let at = 0; at < good.length; at++) {
      for (const value of [0x00, 0x01, 0x7f, 0x80, 0xff]) {
        const changed = Uint8Array.from(good)
        changed[at] = value
        attempt(() => read(changed))
      }
    }
    expect(attempt(() => read(join(good, bytes('00'))))).toBeInstanceOf(MalformedError)
  })

  it('for 300 runs of random bytes', () => {
    const random = randomFrom(good.length)
    for (let round = 0; round < 300; round++) {
      const noise = Uint8Array.from({ length: random(64) }, () => random(256))
      attempt(() => read(noise))
      attempt(() => read(join(good.subarray(0, random(good.length)), noise)))
    }
  })
})

describe('a flight that is made to cost much', () => {
  it('may have 32 warnings, and with one more it is malformed', () => {
    const warnings = (count: number): Uint8Array => join(...Array.from({ length: count }, () => alert(1, 112)))
    expect(readFlight(join(warnings(32), flight12([])))).toMatchObject({ alert: null, isComplete: true })
    expect(attempt(() => readFlight(join(warnings(33), flight12([]))))).toEqual(
      new MalformedError('Alert', '33 of them', 0),
    )
    // a fatal one among them does not hide the others
    expect(attempt(() => readFlight(join(alert(2, 40), warnings(100))))).toBeInstanceOf(MalformedError)
  })

  it.each([
    ['0fffff', false],
    ['100000', false],
    ['100001', true],
    ['ffffff', true],
  ])('may announce a message of 0x%s bytes: refused at once is %s', (length, isRefused) => {
    const read = attempt(() => readHandshakes([join(bytes('0b'), bytes(length), new Uint8Array(100))]))
    expect(read instanceof MalformedError).toBe(isRefused)
    if (!isRefused) expect(read).toEqual([])
  })

  it('may announce more certificates, and longer ones, than its message holds', () => {
    for (const body of ['ffffff', '000004 ffffff 30', '000003 000001', '000000 00']) {
      expect(attempt(() => readCertificateMessage(bytes(body)))).toBeInstanceOf(MalformedError)
    }
  })

  it('may have a message in a record a byte', () => {
    const hello = serverHello()
    const pieces = [...hello].map((byte) => record(22, Uint8Array.of(byte)))
    expect(readFlight(join(...pieces)).serverHello).toMatchObject({ suite: 0xc02f })
    expect(readFlight(join(...pieces.slice(0, -1))).serverHello).toBeNull()
  })

  it('of records that open is read no further than one that does not', () => {
    const [sealing, opening] = [
      protectRecords(0x1301, rfc8448.sharedSecret),
      protectRecords(0x1301, rfc8448.sharedSecret),
    ]
    const sealed = Array.from({ length: 3 }, () => sealing.seal(22, bytes('08 000002 0000')))
    const received = join(...sealed, record(23, new Uint8Array(64)))
    expect(attempt(() => readEncryptedFlight(opening, readRecords(received)))).toEqual(
      new MalformedError('TLSCiphertext', 'the record does not open with the handshake keys', 0),
    )
  })

  it('under encryption may be anything, and an alert of any length in it is read or malformed', () => {
    const random = randomFrom(5)
    for (let round = 0; round < 300; round++) {
      const [sealing, opening] = [
        protectRecords(0x1301, rfc8448.sharedSecret),
        protectRecords(0x1301, rfc8448.sharedSecret),
      ]
      const noise = Uint8Array.from({ length: random(40) }, () => random(256))
      const sealed = join(sealing.seal(20 + random(5), noise), sealing.seal(21, noise.subarray(0, random(4))))
      attempt(() => readEncryptedFlight(opening, readRecords(sealed)))
    }
  })

  it('may have a certificate and a signature that are no such thing: that cannot be told, and nothing is thrown', () => {
    const random = randomFrom(6)
    for (let round = 0; round < 200; round++) {
      const noise = Uint8Array.from({ length: random(200) }, () => random(256))
      expect(isSignedBy(noise, { scheme: random(65_536), signature: noise }, noise)).toBeNull()
    }
  })
})
