import { describe, expect, it } from '@jest/globals'
import { SSL3, TLS10, TLS11, TLS12, TLS13 } from '../../../src/spec/versions.ts'
import { recordVersionOf, writeClientHello, type ClientHello } from '../../../src/wire/tls/client-hello.ts'
import { bytes, hexOf } from '../bytes.ts'

const random = Uint8Array.from({ length: 32 }, (_, index) => index)
const sessionId = Uint8Array.from({ length: 32 }, (_, index) => 0xe0 + index)
const RANDOM = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'
const SESSION = 'e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff'

const hello: ClientHello = {
  version: TLS12,
  suites: [0xc02f, 0x002f],
  serverName: 'a.test',
  groups: [0x001d, 0x0017],
  schemes: [0x0403, 0x0804],
  keyShares: [],
  random,
  sessionId,
}

const written = (bend: Partial<ClientHello>): string => hexOf(writeClientHello({ ...hello, ...bend }))
const expected = (hex: string): string => hexOf(bytes(hex))

describe('writeClientHello', () => {
  it('writes an SSL 3.0 hello without extensions, with the renegotiation signal among the suites', () => {
    expect(written({ version: SSL3 })).toBe(
      expected(`
        01 00002d               // ClientHello, 45 bytes
        0300                    // client_version SSL 3.0
        ${RANDOM}
        00                      // no session id
        0006 c02f 002f 00ff     // suites, then TLS_EMPTY_RENEGOTIATION_INFO_SCSV
        01 00                   // compression: null
      `),
    )
  })

  it('writes a TLS 1.2 hello', () => {
    expect(written({ version: TLS12 })).toBe(
      expected(`
        01 000063               // ClientHello, 99 bytes
        0303                    // client_version TLS 1.2
        ${RANDOM}
        00                      // no session id
        0004 c02f 002f          // suites
        01 00                   // compression: null
        0036                    // extensions, 54 bytes
          0000 000b 0009 00 0006 612e74657374   // server_name: host_name "a.test"
          000a 0006 0004 001d 0017              // supported_groups
          000d 0006 0004 0403 0804              // signature_algorithms
          000b 0002 01 00                       // ec_point_formats: uncompressed
          0017 0000                             // extended_master_secret
          0023 0000                             // session_ticket
          ff01 0001 00                          // renegotiation_info
      `),
    )
  })

  it('writes a TLS 1.3 hello', () => {
    const keyShares = [{ group: 0x001d, publicKey: bytes('aabbcc') }]
    expect(written({ version: TLS13, suites: [0x1301], keyShares })).toBe(
      expected(`
        01 000088               // ClientHello, 136 bytes
        0303                    // legacy_version TLS 1.2
        ${RANDOM}
        20 ${SESSION}           // legacy_session_id
        0002 1301               // suites
        01 00                   // compression: null
        003d                    // extensions, 61 bytes
          0000 000b 0009 00 0006 612e74657374   // server_name
          000a 0006 0004 001d 0017              // supported_groups
          000d 0006 0004 0403 0804              // signature_algorithms
          002b 0003 02 0304                     // supported_versions: TLS 1.3 alone
          002d 0002 01 01                       // psk_key_exchange_modes: psk_dhe_ke
          0033 0009 0007 001d 0003 aabbcc       // key_share
      `),
    )
  })

  it('writes an empty key share list, which asks for a HelloRetryRequest', () => {
    expect(written({ version: TLS13, keyShares: [] })).toContain('0033' + '0002' + '0000')
  })

  it.each([
    [TLS10, '0301'],
    [TLS11, '0302'],
  ])('offers version %d without signature algorithms, which came with TLS 1.2', (version, onWire) => {
    const message = written({ version })
    expect(message.slice(8, 12)).toBe(onWire)
    expect(message).not.toContain('000d0006')
    expect(message).toContain('ff01000100')
  })

  it('leaves server_name out for null', () => {
    const without = written({ serverName: null })
    expect(without).not.toContain(hexOf(Buffer.from('a.test')))
    // the extension that is now first, right after the length of them all
    expect(without).toContain('0100' + '0027' + '000a0006')
  })

  it('leaves supported_groups out when there are none', () => {
    expect(written({ groups: [] })).not.toContain('000a0006')
    // signature_algorithms is now right after server_name
    expect(written({ groups: [] })).toContain(hexOf(Buffer.from('a.test')) + '000d0006')
  })

  it('asks for staple and timestamps only when told to', () => {
    const status = '0005' + '0005' + '01' + '0000' + '0000'
    const timestamps = '0012' + '0000'
    for (const version of [TLS10, TLS12, TLS13]) {
      expect(written({ version, certificateStatus: true })).toContain(status + timestamps)
      expect(written({ version })).not.toContain(status)
    }
  })

  it('offers compression, leaves the ticket out, names older versions and what certificates may be compressed with', () => {
    expect(written({ compression: [1, 64, 0] })).toContain('0004' + 'c02f002f' + '03' + '014000')
    expect(written({ sessionTicket: false })).not.toContain('00230000')
    expect(written({ version: TLS13, olderVersions: [TLS12] })).toContain('002b0005' + '04' + '0304' + '0303')
    expect(written({ version: TLS13, certificateCompression: [1, 2] })).toContain('001b0005' + '04' + '0001' + '0002')
    expect(written({ certificateSchemes: [0x0401] })).toContain('000d0006000404030804' + '00320004' + '0002' + '0401')
  })

  it('names the application protocols, in their order', () => {
    for (const version of [TLS10, TLS12, TLS13]) {
      expect(written({ version, alpn: ['h2', 'http/1.1'] })).toContain('0010000e000c' + '026832' + '08687474702f312e31')
    }
    expect(written({ alpn: [] })).toBe(written({}))
    expect(written({ version: SSL3, alpn: ['h2'] })).toBe(written({ version: SSL3 }))
  })

  it('offers the compression methods that it is given, and null alone without any', () => {
    expect(written({ compression: [1, 0] })).toContain('0004c02f002f' + '020100')
    expect(written({ compression: [0] })).toBe(written({}))
  })

  it.each([TLS12, TLS13])('of %i says apart what certificates may be signed with, where that differs', (version) => {
    const message = written({ version, certificateSchemes: [0x0401, 0x0201] })
    expect(message).toContain('000d0006000404030804' + '00320006000404010201')
  })

  it.each([SSL3, TLS10, TLS11])('of %i does not: it has no signature algorithms at all', (version) => {
    expect(written({ version, certificateSchemes: [0x0401] })).toBe(written({ version }))
  })

  it('offers compressed certificates in TLS 1.3, and nowhere else', () => {
    expect(written({ version: TLS13, certificateCompression: [2, 1] })).toContain('001b0005' + '0400020001')
    expect(written({ version: TLS13, certificateCompression: [] })).toBe(written({ version: TLS13 }))
    expect(written({ version: TLS12, certificateCompression: [2, 1] })).toBe(written({ version: TLS12 }))
  })

  it('throws when there are more suites than their length can say', () => {
    expect(() => written({ suites: Array.from({ length: 32_767 }, () => 0x002f) })).not.toThrow()
    expect(() => written({ suites: Array.from({ length: 32_768 }, () => 0x002f) })).toThrow(RangeError)
  })
})

describe('padding (RFC 7685)', () => {
  const base = writeClientHello(hello).length
  /** A hello that is as long as asked before any padding, by its name. */
  const ofLength = (length: number): Uint8Array =>
    writeClientHello({ ...hello, serverName: 'a'.repeat(length - base + 'a.test'.length) })

  it.each([254, 255])('leaves a message of %d bytes alone', (length) => {
    expect(ofLength(length)).toHaveLength(length)
  })

  it.each([256, 257, 400, 510, 511])('lifts a message of %d bytes to 512 or more', (length) => {
    const padded = ofLength(length)
    const short = 512 - length
    expect(padded).toHaveLength(512 + 4)
    expect(hexOf(padded.subarray(length))).toBe('0015' + short.toString(16).padStart(4, '0') + '00'.repeat(short))
    expect(hexOf(padded.subarray(0, 4))).toBe('01' + (512).toString(16).padStart(6, '0'))
  })

  it.each([512, 513])('leaves a message of %d bytes alone', (length) => {
    expect(ofLength(length)).toHaveLength(length)
  })

  it('cannot pad SSL 3.0, which has no extensions', () => {
    const suites = Array.from({ length: 110 }, () => 0x002f)
    expect(writeClientHello({ ...hello, version: SSL3, suites })).toHaveLength(4 + 39 + 2 * (110 + 1))
  })
})

describe('recordVersionOf', () => {
  it.each([
    [SSL3, 0x0300],
    [TLS10, 0x0301],
    [TLS11, 0x0301],
    [TLS12, 0x0301],
    [TLS13, 0x0301],
  ])('puts a hello of %d into a record of %d', (version, recordVersion) => {
    expect(recordVersionOf({ ...hello, version })).toBe(recordVersion)
  })
})
