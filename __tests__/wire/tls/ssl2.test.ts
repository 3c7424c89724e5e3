import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { looksLikeSsl2, readSsl2Answer, writeSsl2ClientHello } from '../../../src/wire/tls/ssl2.ts'
import { bytes, counted, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'

const CHALLENGE = Uint8Array.from({ length: 16 }, (_, index) => index)

describe('writeSsl2ClientHello', () => {
  it('writes what the specification has', () => {
    expect(hexOf(writeSsl2ClientHello([0x010080, 0x0700c0], CHALLENGE))).toBe(
      hexOf(
        bytes(`
          801f              // a record of 31 bytes, without padding
          01                // CLIENT-HELLO
          0002              // version
          0006 0000 0010    // lengths of cipher specs, session id and challenge
          010080 0700c0     // SSL_CK_RC4_128_WITH_MD5, SSL_CK_DES_192_EDE3_CBC_WITH_MD5
          000102030405060708090a0b0c0d0e0f
        `),
      ),
    )
  })

  it('writes the highest and the lowest number of three bytes', () => {
    expect(hexOf(writeSsl2ClientHello([0xffffff, 0], CHALLENGE))).toContain('ffffff000000')
  })

  it.each([0, 15, 17])('throws for a challenge of %i bytes', (length) => {
    expect(() => writeSsl2ClientHello([0x010080], new Uint8Array(length))).toThrow(
      new RangeError(`a challenge of ${String(length)} bytes`),
    )
  })
})

const HELLO = `
  04                // SERVER-HELLO
  00 01             // no session, an X.509 certificate
  0002              // version
  0004 0006 0003    // lengths of certificate, cipher specs and connection id
  30020500          // the certificate
  010080 0700c0     // cipher specs
  aabbcc            // connection id`

/** As one record without padding. */
const inRecord = (message: Uint8Array): Uint8Array => {
  const record = counted(2, message)
  return join(Uint8Array.of((record[0] ?? 0) | 0x80), record.subarray(1))
}
const answer = inRecord(bytes(HELLO))

describe('readSsl2Answer', () => {
  it('reads the certificate and the cipher kinds of a SERVER-HELLO', () => {
    expect(readSsl2Answer(answer)).toEqual({
      kind: 'hello',
      hello: { certificate: bytes('30020500'), cipherKinds: [0x010080, 0x0700c0] },
    })
  })

  it('reads one without any of them', () => {
    expect(readSsl2Answer(inRecord(bytes('04 01 00 0002 0000 0000 0000')))).toEqual({
      kind: 'hello',
      hello: { certificate: bytes(''), cipherKinds: [] },
    })
  })

  it('reads a certificate that makes the record longer than 256 bytes', () => {
    const der = new Uint8Array(1000).fill(0x30)
    const long = inRecord(join(bytes('04 00 01 0002 03e8 0003 0000'), der, bytes('010080')))
    expect(readSsl2Answer(long)).toMatchObject({ hello: { certificate: der, cipherKinds: [0x010080] } })
  })

  it.each([
    ['0001', 1],
    ['0004', 4],
    ['ffff', 0xffff],
  ])('reads an error of code %s', (hex, code) => {
    expect(readSsl2Answer(inRecord(bytes(`00 ${hex}`)))).toEqual({ kind: 'error', code })
  })

  it('waits for the whole record, and no longer', () => {
    for (let length = 0; length < answer.length; length++) {
      expect(readSsl2Answer(answer.subarray(0, length))).toBeNull()
    }
    expect(readSsl2Answer(join(answer, bytes('ff')))).toEqual(readSsl2Answer(answer))
  })

  it('refuses every shorter message in a record of its length', () => {
    for (const message of [bytes(HELLO), bytes('00 0001')]) {
      for (let length = 0; length < message.length; length++) {
        const cut = attempt(() => readSsl2Answer(inRecord(message.subarray(0, length))))
        expect(cut).toBeInstanceOf(MalformedError)
      }
    }
  })

  it.each([
    ['a SERVER-HELLO with a byte after it', `${HELLO}\n00`, '1 bytes left over'],
    ['an error with a byte after it', '00 0001 00', '1 bytes left over'],
    ['a message of another type', '06 00', 'type 6, expected a SERVER-HELLO or an ERROR'],
    ['another version', '04 00 01 0300 0000 0000 0000', 'version 0x300, expected SSL 2.0'],
    ['cipher specs that are cut in the middle', '04 00 01 0002 0000 0004 0000 01008001', '3 bytes wanted, 1 left'],
  ])('refuses %s', (_, hex, why) => {
    expect(attempt(() => readSsl2Answer(inRecord(bytes(hex))))).toMatchObject({ name: 'MalformedError', why })
  })

  it('refuses a record with padding: nothing is encrypted yet', () => {
    expect(attempt(() => readSsl2Answer(bytes('0003 00 000001')))).toMatchObject({
      why: 'padded, although nothing is encrypted yet',
    })
  })
})

describe('looksLikeSsl2', () => {
  it('holds for every start of an answer', () => {
    const error = inRecord(bytes('00 0001'))
    for (let length = 0; length <= answer.length; length++) expect(looksLikeSsl2(answer.subarray(0, length))).toBe(true)
    for (let length = 0; length <= error.length; length++) expect(looksLikeSsl2(error.subarray(0, length))).toBe(true)
  })

  it.each([
    ['a TLS alert', '15 0300 0002 0228'],
    ['a TLS ServerHello', '16 0301 0002'],
    ['text', '48 54 54 50'],
    ['a message of another type', '8003 02 0001'],
    ['a CLIENT-HELLO', '8003 01 0002'],
    ['a record with padding that is longer than there can be', '0040 00'],
  ])('does not hold for %s', (_, hex) => {
    expect(looksLikeSsl2(bytes(hex))).toBe(false)
  })
})
