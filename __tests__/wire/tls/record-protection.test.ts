import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readHandshakes } from '../../../src/wire/tls/handshake.ts'
import { readNewSessionTicket } from '../../../src/wire/tls/new-session-ticket.ts'
import { readRecords, type TlsRecord } from '../../../src/wire/tls/record.ts'
import { hashOfSuite, OPENABLE_SUITES, protectRecords } from '../../../src/wire/tls/record-protection.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import * as rfc8448 from './rfc8448.ts'
import { record } from './server-flight.ts'

const AES_128 = 0x1301
const SECRET = new Uint8Array(48).fill(3)

function read(data: Uint8Array): TlsRecord {
  const [first, ...more] = readRecords(data)
  if (first === undefined || more.length > 0) throw new Error('one record was expected')
  return first
}

describe('the records of RFC 8448 section 3', () => {
  it('open with the server’s handshake secret to its messages', () => {
    const opened = protectRecords(AES_128, rfc8448.serverHandshakeSecret).open(read(rfc8448.encryptedRecord))
    expect(opened?.type).toBe(22)
    expect(hexOf(opened?.content ?? bytes(''))).toBe(hexOf(rfc8448.serverMessages))
  })

  it('open with the server’s application secret to its session ticket', () => {
    const opened = protectRecords(AES_128, rfc8448.serverApplicationSecret).open(read(rfc8448.ticketRecord))
    expect(opened?.type).toBe(22)
    const [message, ...more] = readHandshakes([opened?.content ?? bytes('')])
    expect([message?.type, message?.message.length, more]).toEqual([4, 205, []])
    expect(readNewSessionTicket(message?.body ?? bytes(''))).toEqual({ lifetime: 30, maxEarlyData: 1024 })
  })

  it('are sealed with the client’s handshake secret as its Finished was', () => {
    const sealed = protectRecords(AES_128, rfc8448.clientHandshakeSecret).seal(22, rfc8448.clientFinished)
    expect(hexOf(sealed)).toBe(hexOf(rfc8448.clientFinishedRecord))
  })

  it('are sealed with the client’s application secret as its data and then its alert were', () => {
    const protection = protectRecords(AES_128, rfc8448.clientApplicationSecret)
    expect(hexOf(protection.seal(23, rfc8448.clientData))).toBe(hexOf(rfc8448.clientDataRecord))
    expect(hexOf(protection.seal(21, bytes('0100')))).toBe(hexOf(rfc8448.clientAlertRecord))
  })
})

describe.each(OPENABLE_SUITES)('records of suite %i', (suite) => {
  it('open in the order in which they were sealed, whatever is in them', () => {
    const [sealing, opening] = [protectRecords(suite, SECRET), protectRecords(suite, SECRET)]
    for (const [type, length] of [
      [22, 0],
      [22, 1],
      [21, 2],
      [23, 100],
      [23, 16_384],
    ] as const) {
      const content = new Uint8Array(length).fill(0xab)
      const sealed = sealing.seal(type, content)
      expect(sealed).toHaveLength(5 + length + 1 + 16)
      expect(opening.open(read(sealed))).toEqual({ type, content })
    }
  })

  it('open two hundred and more, one after the other', () => {
    const [sealing, opening] = [protectRecords(suite, SECRET), protectRecords(suite, SECRET)]
    for (let index = 0; index < 300; index++) {
      const content = Uint8Array.of(index & 0xff)
      expect(opening.open(read(sealing.seal(23, content)))?.content).toEqual(content)
    }
  })

  it('do not open out of their order, or twice, and what does not open is not counted', () => {
    const [sealing, opening] = [protectRecords(suite, SECRET), protectRecords(suite, SECRET)]
    const [first, second] = [bytes('01'), bytes('02')].map((content) => read(sealing.seal(22, content)))
    if (first === undefined || second === undefined) throw new Error('two records were expected')
    expect(opening.open(second)).toBeNull()
    expect(opening.open(first)?.content).toEqual(bytes('01'))
    expect(opening.open(first)).toBeNull()
    expect(opening.open(second)?.content).toEqual(bytes('02'))
  })

  it('do not open with another secret, nor with any one bit changed', () => {
    const sealed = protectRecords(suite, SECRET).seal(22, bytes('00112233'))
    expect(protectRecords(suite, new Uint8Array(48)).open(read(sealed))).toBeNull()
    for (let at = 5; at < sealed.length; at++) {
      const changed = sealed.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x10
      expect(protectRecords(suite, SECRET).open(read(changed))).toBeNull()
    }
    // the header is covered by the tag too
    for (const header of ['16 0303 0015', '17 0301 0015']) {
      const changed = join(bytes(header), sealed.subarray(5))
      expect(protectRecords(suite, SECRET).open(read(changed))).toBeNull()
    }
  })

  it('lose their padding, and have a type behind it', () => {
    // content, type and zeros: sealed as content that ends with the type, of type zero
    const sealed = protectRecords(suite, SECRET).seal(0, bytes('0a0b 16 000000'))
    expect(protectRecords(suite, SECRET).open(read(sealed))).toEqual({ type: 22, content: bytes('0a0b') })
  })

  it('of nothing but padding are malformed', () => {
    for (const length of [0, 1, 100]) {
      const sealed = protectRecords(suite, SECRET).seal(0, new Uint8Array(length))
      expect(attempt(() => protectRecords(suite, SECRET).open(read(sealed)))).toEqual(
        new MalformedError('TLSInnerPlaintext', 'no content type', 0),
      )
    }
  })

  it('shorter than their tag are malformed, and those of a tag alone do not open', () => {
    for (let length = 0; length < 16; length++) {
      expect(attempt(() => protectRecords(suite, SECRET).open(read(record(23, new Uint8Array(length)))))).toEqual(
        new MalformedError('TLSCiphertext', 'shorter than its tag', 0),
      )
    }
    expect(protectRecords(suite, SECRET).open(read(record(23, new Uint8Array(16))))).toBeNull()
  })
})

describe('the suites that can be opened', () => {
  it('are the three that are deployed, each with its hash', () => {
    expect(OPENABLE_SUITES.map((suite) => [suite, hashOfSuite(suite)])).toEqual([
      [0x1301, 'sha256'],
      [0x1302, 'sha384'],
      [0x1303, 'sha256'],
    ])
  })

  it.each([0, 0x1300, 0x1304, 0x1305, 0xc02f])('are not others: %i', (suite) => {
    const error = new MalformedError('TLSCiphertext', `suite ${String(suite)} cannot be opened`, 0)
    expect(attempt(() => hashOfSuite(suite))).toEqual(error)
    expect(attempt(() => protectRecords(suite, SECRET))).toEqual(error)
  })
})
