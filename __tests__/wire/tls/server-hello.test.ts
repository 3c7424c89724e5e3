import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readServerHello } from '../../../src/wire/tls/server-hello.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { helloBody, keyShare, RETRY_RANDOM, selectedGroup, supportedVersion, type HelloParts } from './server-flight.ts'

const read = (parts: HelloParts): ReturnType<typeof readServerHello> => readServerHello(helloBody(parts))

describe('readServerHello', () => {
  it('reads one of TLS 1.2', () => {
    const hello = readServerHello(
      bytes(`
        0303                                // server_version TLS 1.2
        ${'5a'.repeat(32)}                  // random
        04 01020304                         // session_id
        c02f                                // cipher_suite
        00                                  // compression: null
        0009                                // extensions, 9 bytes
          ff01 0001 00                      // renegotiation_info
          0017 0000                         // extended_master_secret
      `),
    )
    expect(hello).toMatchObject({
      version: 0x0303,
      suite: 0xc02f,
      compression: 0,
      isRetryRequest: false,
      keyShare: null,
    })
    expect([hexOf(hello.random), hexOf(hello.sessionId)]).toEqual(['5a'.repeat(32), '01020304'])
    expect([...hello.extensions.keys()]).toEqual([0xff01, 0x0017])
  })

  it('reads the version, suite and compression of an old server that sends no extensions block', () => {
    expect(read({ version: 0x0300, suite: 0x0005, compression: 1, extensions: null })).toEqual({
      version: 0x0300,
      suite: 0x0005,
      compression: 1,
      random: new Uint8Array(32).fill(0x5a),
      sessionId: bytes(''),
      isRetryRequest: false,
      keyShare: null,
      extensions: new Map(),
    })
  })

  it('reads an empty extensions block', () => {
    expect(read({ extensions: [] }).extensions.size).toBe(0)
  })

  it('keeps every extension, unknown ones too', () => {
    const { extensions } = read({
      extensions: [
        [0xff01, bytes('00')],
        [0x1a1a, bytes('')],
        [0x0010, bytes('0003 02 6832')],
      ],
    })
    expect([...extensions].map(([type, data]) => [type, hexOf(data)])).toEqual([
      [0xff01, '00'],
      [0x1a1a, ''],
      [0x0010, '0003026832'],
    ])
  })

  it('takes the version of supported_versions where it is there, and the key share', () => {
    const hello = read({ suite: 0x1301, extensions: [supportedVersion(0x0304), keyShare(0x001d, bytes('aabb'))] })
    expect([hello.version, hello.suite, hello.isRetryRequest]).toEqual([0x0304, 0x1301, false])
    expect([hello.keyShare?.group, hexOf(hello.keyShare?.publicKey ?? bytes(''))]).toEqual([0x001d, 'aabb'])
  })

  it('reads a HelloRetryRequest by its random: a group and no key', () => {
    const hello = read({ random: RETRY_RANDOM, extensions: [supportedVersion(0x0304), selectedGroup(0x0018)] })
    expect([hello.isRetryRequest, hello.keyShare]).toEqual([true, { group: 0x0018, publicKey: null }])
  })

  it('reads a HelloRetryRequest that wants a cookie back and no other group', () => {
    const hello = read({ random: RETRY_RANDOM, extensions: [supportedVersion(0x0304), [44, bytes('0001 aa')]] })
    expect([hello.isRetryRequest, hello.keyShare]).toEqual([true, null])
  })

  it('takes a random that differs by one bit for a ServerHello', () => {
    const random = RETRY_RANDOM.slice()
    random[31] = 0x9d
    expect(read({ random }).isRetryRequest).toBe(false)
  })

  it('keeps versions and suites that nobody registered', () => {
    expect(read({ version: 0x7f1c, suite: 0xfafa })).toMatchObject({ version: 0x7f1c, suite: 0xfafa })
  })

  it('takes a session id of 32 bytes and refuses one of 33', () => {
    expect(read({ sessionId: new Uint8Array(32) }).suite).toBe(0xc02f)
    expect(attempt(() => read({ sessionId: new Uint8Array(33) }))).toMatchObject({
      what: 'ServerHello',
      why: 'session id of more than 32 bytes',
    })
  })

  it.each<[string, HelloParts, string]>([
    [
      'an extension that stands twice',
      {
        extensions: [
          [23, bytes('')],
          [23, bytes('')],
        ],
      },
      'extension 23 stands twice',
    ],
    ['supported_versions with a byte too many', { extensions: [[43, bytes('030400')]] }, '1 bytes left over'],
    ['supported_versions with a byte too few', { extensions: [[43, bytes('03')]] }, '2 bytes wanted, 1 left'],
    ['a key share with bytes after it', { extensions: [[51, bytes('001d 0001 aa bb')]] }, '1 bytes left over'],
    ['a key share without a key', { extensions: [[51, bytes('001d')]] }, '2 bytes wanted, 0 left'],
    [
      'a HelloRetryRequest with a key',
      { random: RETRY_RANDOM, extensions: [[51, bytes('001d 0001 aa')]] },
      '3 bytes left over',
    ],
  ])('refuses %s', (_what, parts, why) => {
    const error = attempt(() => read(parts))
    expect(error).toBeInstanceOf(MalformedError)
    expect(error).toMatchObject({ why })
  })

  it('refuses bytes after the extensions', () => {
    expect(attempt(() => readServerHello(join(helloBody(), bytes('00'))))).toMatchObject({ why: '1 bytes left over' })
  })

  it('refuses every shorter length but the one without an extensions block', () => {
    const body = helloBody({
      suite: 0x1301,
      sessionId: new Uint8Array(32),
      extensions: [supportedVersion(0x0304), keyShare(0x001d, new Uint8Array(32))],
    })
    const withoutExtensions = 2 + 32 + 33 + 2 + 1
    for (let length = 0; length < body.length; length++) {
      const read = attempt(() => readServerHello(body.subarray(0, length)))
      if (length === withoutExtensions) expect(read).toMatchObject({ version: 0x0303 })
      else expect(read).toBeInstanceOf(MalformedError)
    }
  })
})
