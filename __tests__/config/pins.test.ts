/** What the policy file says of what callers pin, of the next certificate and of plain HTTP. */
import { describe, expect, it } from '@jest/globals'
import { configOf, FILE, mistakesIn } from './known.ts'

/** The SHA-256 of nothing. */
const HEX = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const BASE64 = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const OTHER = '//////////////////////////////////////////8='

const endpointOf = (more: string): ReturnType<typeof configOf>['endpoints'][number] | undefined =>
  configOf(`version: 1\nendpoints:\n  - { url: a.example, ${more} }`).endpoints[0]

/** Without the place of the file: `3:40: ...`. */
const mistakesOf = (more: string): readonly string[] =>
  mistakesIn(`version: 1\nendpoints:\n  - { url: a.example, ${more} }`).map((each) => each.replace(`${FILE}:`, ''))

describe('pins', () => {
  it.each([
    [`sha256/${BASE64}`, HEX],
    [`sha256//${BASE64}`, HEX],
    [`sha256:${HEX}`, HEX],
    [`sha256:${HEX.toUpperCase()}`, HEX],
    // One slash is of the scheme, and 42 digits are of Base64
    [`sha256/${OTHER}`, 'f'.repeat(64)],
    [`sha256//${OTHER}`, 'f'.repeat(64)],
  ])('reads %s', (text, hex) => {
    expect(endpointOf(`pins: { current: ["${text}"] }`)?.pins).toEqual({ current: [hex], backup: [] })
  })

  it('keeps what is in use and what is kept elsewhere apart', () => {
    expect(endpointOf(`pins: { current: ["sha256/${BASE64}"], backup: ["sha256/${OTHER}"] }`)?.pins).toEqual({
      current: [HEX],
      backup: ['f'.repeat(64)],
    })
    expect(endpointOf('trust: [mozilla]')).not.toHaveProperty('pins')
  })

  const EXPECTED = 'expected a pin such as sha256/BASE64 or sha256:HEX, of a SHA-256, found'

  it.each([
    [`pins: { current: [${BASE64}] }`, [`3:41: "current": ${EXPECTED} "${BASE64}"`]],
    [`pins: { current: ["sha1/${BASE64}"] }`, [`3:41: "current": ${EXPECTED} "sha1/${BASE64}"`]],
    // The last digit of 256 bits ends in two zeros
    [
      `pins: { current: ["sha256/${BASE64.replace('U=', 'V=')}"] }`,
      [`3:41: "current": ${EXPECTED} "sha256/${BASE64.replace('U=', 'V=')}"`],
    ],
    [`pins: { current: ["sha256/${BASE64.slice(1)}"] }`, [`3:41: "current": ${EXPECTED} "sha256/${BASE64.slice(1)}"`]],
    [`pins: { current: ["sha256:${HEX}0"] }`, [`3:41: "current": ${EXPECTED} "sha256:${HEX}0"`]],
    [`pins: { current: [1] }`, [`3:41: "current": ${EXPECTED} the number 1`]],
    [
      `pins: { current: ["sha256/${BASE64}"], backup: ["sha256:${HEX}"] }`,
      ['3:106: this pin is listed twice: first on line 3, column 41'],
    ],
    [
      `pins: { current: ["sha256/${BASE64}", "sha256//${BASE64}"] }`,
      ['3:96: this pin is listed twice: first on line 3, column 41'],
    ],
    [
      `pins: { current: [] }`,
      ['3:40: "current": expected a list of pins such as [sha256/BASE64], found an empty list'],
    ],
    [
      `pins: { backup: ["sha256/${BASE64}"] }`,
      ['3:29: the key "current" is missing: expected a list of pins such as [sha256/BASE64]'],
    ],
    [
      `pins: { current: ["sha256/${BASE64}"], backups: [] }`,
      ['3:97: unknown key "backups": expected one of current, backup; did you mean "backup"?'],
    ],
    [`pins: ["sha256/${BASE64}"]`, ['3:29: "pins": expected a mapping with current and backup, found a list']],
  ])('refuses %s', (more, mistakes) => {
    expect(mistakesOf(more)).toEqual(mistakes)
  })
})

describe('the next certificate', () => {
  it.each(['./certs/next.pem', 'certs/next.pem', 'next.pem', '/etc/ssl/next.pem', '../next.pem'])(
    'is the file %s',
    (path) => {
      expect(endpointOf(`next-certificate: ${path}`)?.nextCertificate).toEqual({
        kind: 'file',
        path,
        origin: { file: FILE, line: 3, column: 41 },
      })
    },
  )

  it.each([
    ['"https://Next.example"', { url: 'https://next.example/', port: 443, connectTo: null }],
    ['next.example:8443', { url: 'https://next.example:8443/', port: 8443, connectTo: null }],
    ['192.0.2.7:443', { url: 'https://192.0.2.7/', hostIsAddress: true }],
    ['"[2001:db8::7]:443"', { url: 'https://[2001:db8::7]/', hostIsAddress: true }],
    ['"tls://next.example:8883"', { url: 'tls://next.example:8883', scheme: 'tls' }],
    [
      '{ url: a.example, connect-to: "192.0.2.7:8443" }',
      { url: 'https://a.example/', connectTo: { address: '192.0.2.7', port: 8443 } },
    ],
    ['{ url: "https://a.example" }', { url: 'https://a.example/', connectTo: null }],
  ])('is what %s serves', (text, expected) => {
    expect(endpointOf(`next-certificate: ${text}`)?.nextCertificate).toMatchObject({ kind: 'staged', ...expected })
  })

  it('is asked for in the protocol of its endpoint', () => {
    const text =
      'version: 1\nendpoints: [{ url: mail.example, starttls: smtp, next-certificate: "tls://next.example" }]'
    expect(configOf(text).endpoints[0]?.nextCertificate).toMatchObject({ url: 'tls://next.example:25' })
  })

  it.each([
    [
      '"http://next.example"',
      ['3:41: "http://next.example": an http:// address has no TLS to look at; write https://'],
    ],
    ['next.example:0', ['3:41: "next.example:0": the port "0" is out of range: expected 1 to 65535']],
    ['"a\\tb"', ['3:41: a path cannot hold the character "\\x09"']],
    [
      '{ url: next.example, connect-to: next.example }',
      ['3:74: expected an IP address such as 192.0.2.1 or [2001:db8::1], found "next.example"'],
    ],
    [
      '{ connect-to: 192.0.2.7 }',
      ['3:41: the key "url" is missing: expected an endpoint such as https://api.example.com'],
    ],
    [
      '1',
      [
        '3:41: "next-certificate": expected the path of a certificate file, an endpoint that serves it, or a mapping with url and connect-to, found the number 1',
      ],
    ],
  ])('cannot be %s', (text, mistakes) => {
    expect(mistakesOf(`next-certificate: ${text}`)).toEqual(mistakes)
  })
})

describe('the port of plain HTTP', () => {
  it.each([1, 65_535])('may be %i', (port) => {
    expect(endpointOf(`plain-http-port: ${String(port)}`)?.plainHttpPort).toBe(port)
  })

  it.each(['0', '65536', '80.5', '"80"'])('cannot be %s', (port) => {
    expect(mistakesOf(`plain-http-port: ${port}`)).toEqual([
      expect.stringMatching(/^3:40: "plain-http-port": expected a port, 1 to 65535, found /),
    ])
  })
})
