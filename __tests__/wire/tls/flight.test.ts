import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readFlight, type Flight } from '../../../src/wire/tls/flight.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import {
  alert,
  certificate,
  flight12,
  handshake,
  helloDone,
  inRecord,
  keyExchangeBody,
  keyShare,
  record,
  serverHello,
  supportedVersion,
} from './server-flight.ts'

const ders = [bytes('3003020101'), bytes('3003020102')]

const summary = (flight: Flight): unknown => ({
  suite: flight.serverHello?.suite ?? null,
  message: flight.serverHelloMessage === null ? null : hexOf(flight.serverHelloMessage),
  certificates: flight.certificates?.map(hexOf) ?? null,
  group: flight.keyExchange?.group ?? null,
  alert: flight.alert,
  isComplete: flight.isComplete,
  encrypted: flight.encrypted.map(({ fragment }) => hexOf(fragment)),
})

const whole12 = {
  suite: 0xc02f,
  message: hexOf(serverHello()),
  certificates: ['3003020101', '3003020102'],
  group: 0x001d,
  alert: null,
  isComplete: true,
  encrypted: [],
}

/** The handshake messages of `flight12`, without their records. */
const messages12 = join(serverHello(), certificate(...ders), handshake(12, keyExchangeBody), helloDone)

describe('readFlight', () => {
  it('reads a TLS 1.2 flight', () => {
    expect(summary(readFlight(flight12(ders)))).toEqual(whole12)
  })

  it('reads the same when all messages are in one record', () => {
    expect(summary(readFlight(inRecord(messages12)))).toEqual(whole12)
  })

  it('reads the same when the messages are cut into two records at any byte', () => {
    for (let cut = 0; cut <= messages12.length; cut++) {
      const received = join(record(22, messages12.subarray(0, cut)), record(22, messages12.subarray(cut)))
      expect(summary(readFlight(received))).toEqual(whole12)
    }
  })

  it('reads the same from records of one byte', () => {
    const received = join(...[...messages12].map((byte) => record(22, Uint8Array.of(byte))))
    expect(summary(readFlight(received))).toEqual(whole12)
  })

  it('reads the same with warnings and empty records in between', () => {
    const received = join(
      alert(1, 112),
      ...[...messages12].map((byte) => join(record(22, Uint8Array.of(byte)), record(22, bytes('')))),
      alert(1, 0),
    )
    expect(summary(readFlight(received))).toEqual(whole12)
  })

  it('reads what is there at every shorter length, and more of it the longer it gets', () => {
    const received = flight12(ders)
    const seen = Array.from({ length: received.length + 1 }, (_, length) => readFlight(received.subarray(0, length)))
    const stages = seen.map(
      (flight) => [flight.serverHello !== null, flight.certificates !== null, flight.isComplete].filter(Boolean).length,
    )
    expect(stages).toEqual(stages.toSorted((a, b) => a - b))
    expect([...new Set(stages)]).toEqual([0, 1, 2, 3])
    // complete with the last byte and not before
    expect(stages.filter((stage) => stage === 3)).toHaveLength(1)
  })

  it('reads nothing in nothing', () => {
    expect(summary(readFlight(new Uint8Array()))).toEqual({
      suite: null,
      message: null,
      certificates: null,
      group: null,
      alert: null,
      isComplete: false,
      encrypted: [],
    })
  })

  it('sets a TLS 1.3 flight’s encrypted records apart, and passes over change_cipher_spec', () => {
    const hello = serverHello({ suite: 0x1301, extensions: [supportedVersion(0x0304), keyShare(29, bytes('aa'))] })
    const received = join(
      inRecord(hello),
      record(20, bytes('01')),
      record(23, bytes('a1')),
      record(20, bytes('01')),
      record(23, bytes('a2')),
    )
    expect(summary(readFlight(received))).toEqual({
      suite: 0x1301,
      message: hexOf(hello),
      certificates: null,
      group: null,
      alert: null,
      isComplete: false,
      encrypted: ['a1', 'a2'],
    })
  })

  it('reads an empty list of certificates as such', () => {
    expect(readFlight(flight12([])).certificates).toEqual([])
  })

  /** Everything that a TLS 1.2 server can send before it is the client's turn. */
  const staple = handshake(22, bytes('01 000003 300101'))
  const request = handshake(13, bytes('01 40  0002 0403  0004 0002 3000'))
  const full12 = [serverHello(), certificate(...ders), staple, handshake(12, keyExchangeBody), request, helloDone]

  it('reads the staple, the key exchange and the wish for a client certificate', () => {
    expect(readFlight(inRecord(...full12))).toMatchObject({
      staple: bytes('300101'),
      keyExchange: { group: 0x001d, dh: null, rsaBits: null, scheme: 0x0804 },
      certificateRequest: { types: [64], schemes: [0x0403], authorities: [bytes('3000')] },
      isComplete: true,
    })
  })

  it('has none of them where none was sent', () => {
    expect(readFlight(inRecord(serverHello(), certificate(...ders), helloDone))).toMatchObject({
      staple: null,
      keyExchange: null,
      certificateRequest: null,
      isComplete: true,
    })
  })

  it('has each as soon as it is there, and not before', () => {
    const stages = full12.map((_, index) => {
      const flight = readFlight(inRecord(...full12.slice(0, index + 1)))
      return [flight.staple, flight.keyExchange, flight.certificateRequest].filter((part) => part !== null).length
    })
    expect(stages).toEqual([0, 0, 1, 2, 3, 3])
  })

  it('reads key exchange and certificate request as the version of the ServerHello has them', () => {
    const old = readFlight(
      inRecord(
        serverHello({ version: 0x0301, suite: 0xc013 }),
        handshake(12, bytes('03 0017 01 20  0001 5a')),
        handshake(13, bytes('01 01  0000')),
      ),
    )
    expect(old.keyExchange).toEqual({ group: 0x0017, dh: null, rsaBits: null, scheme: null })
    expect(old.certificateRequest).toEqual({ types: [1], schemes: [], authorities: [] })
  })

  it('makes nothing of a key exchange or a certificate request without a ServerHello to say how they are written', () => {
    const flight = readFlight(inRecord(handshake(12, keyExchangeBody), request))
    expect([flight.keyExchange, flight.certificateRequest]).toEqual([null, null])
  })

  it('makes nothing of a key exchange that is not read here', () => {
    const flight = readFlight(inRecord(serverHello({ suite: 0xc01d }), handshake(12, bytes('0102')), helloDone))
    expect([flight.keyExchange, flight.isComplete]).toEqual([null, true])
  })

  it('passes over 32 warnings, and takes 33 for an attack', () => {
    const warnings = (count: number): Uint8Array => join(...Array.from({ length: count }, () => alert(1, 112)))
    expect(summary(readFlight(join(warnings(32), flight12(ders))))).toEqual(whole12)
    expect(readFlight(join(warnings(31), alert(2, 40))).alert).toEqual({ fatal: true, description: 40 })
    expect(attempt(() => readFlight(join(warnings(33), flight12(ders))))).toEqual(
      new MalformedError('Alert', '33 of them', 0),
    )
    expect(attempt(() => readFlight(join(flight12(ders), warnings(33))))).toEqual(
      new MalformedError('Alert', '33 of them', 0),
    )
  })

  it('gives a fatal alert, the first of them, and no warning', () => {
    expect(readFlight(alert(2, 40)).alert).toEqual({ fatal: true, description: 40 })
    expect(readFlight(alert(1, 112)).alert).toBeNull()
    expect(readFlight(join(alert(1, 112), alert(2, 70), alert(2, 40))).alert).toEqual({ fatal: true, description: 70 })
  })

  it('waits for an alert that is not whole', () => {
    const whole = alert(2, 40)
    for (let length = 0; length < whole.length; length++) {
      expect(readFlight(whole.subarray(0, length)).alert).toBeNull()
    }
  })

  it.each<[string, Uint8Array]>([
    ['an alert of one byte', record(21, bytes('02'))],
    ['an alert of three bytes', record(21, bytes('022800'))],
    ['a message over 1 MiB', record(22, bytes('0b100001'))],
    ['a ServerHello that is cut short inside', inRecord(handshake(2, bytes('0303')))],
    ['a Certificate message that is cut short inside', inRecord(serverHello(), handshake(11, bytes('000005 0000')))],
    ['text', Buffer.from('HTTP/1.1 400 Bad Request\r\n')],
  ])('refuses %s', (_what, received) => {
    expect(attempt(() => readFlight(received))).toBeInstanceOf(MalformedError)
  })
})

/** rustls's loop: every message, its body at every shorter length, with its outer lengths right. */
describe('a message cut short inside, with its outer lengths right', () => {
  const hello = serverHello({
    suite: 0x1301,
    sessionId: new Uint8Array(32),
    extensions: [supportedVersion(0x0304), keyShare(29, new Uint8Array(32))],
  })
  /** A body that ends right before the extensions block is a whole ServerHello of an old server. */
  const OLD_HELLO = 2 + 32 + 33 + 2 + 1

  it.each<[string, number, Uint8Array, readonly number[]]>([
    ['ServerHello', 2, hello.subarray(4), [OLD_HELLO]],
    ['Certificate', 11, certificate(...ders).subarray(4), []],
  ])('is refused for a %s', (_name, type, body, whole) => {
    for (let length = 0; length < body.length; length++) {
      const read = attempt(() => readFlight(inRecord(handshake(type, body.subarray(0, length)))))
      if (whole.includes(length)) expect(read).toMatchObject({ serverHello: { keyShare: null } })
      else expect(read).toBeInstanceOf(MalformedError)
    }
    expect(attempt(() => readFlight(inRecord(handshake(type, body))))).not.toBeInstanceOf(MalformedError)
  })

  it.each<[string, number, Uint8Array]>([
    ['CertificateStatus', 22, bytes('01 000003 300101')],
    ['ServerKeyExchange', 12, keyExchangeBody],
    ['CertificateRequest', 13, bytes('01 40  0002 0403  0004 0002 3000')],
  ])('is refused for a %s behind a ServerHello, and with a byte too many', (_name, type, body) => {
    const read = (changed: Uint8Array): unknown =>
      attempt(() => readFlight(inRecord(serverHello(), handshake(type, changed))))
    for (let length = 0; length < body.length; length++) {
      expect(read(body.subarray(0, length))).toBeInstanceOf(MalformedError)
    }
    expect(read(body)).not.toBeInstanceOf(MalformedError)
    expect(read(join(body, bytes('00')))).toBeInstanceOf(MalformedError)
  })

  it('is refused for a message with a byte too many', () => {
    for (const message of [hello, certificate(...ders)]) {
      const longer = handshake(message[0] ?? 0, join(message.subarray(4), bytes('00')))
      expect(attempt(() => readFlight(inRecord(longer)))).toBeInstanceOf(MalformedError)
    }
  })
})
