import { describe, expect, it } from '@jest/globals'
import { SSL3, TLS10, TLS11, TLS12 } from '../../../src/spec/versions.ts'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificateRequest, readCertificateRequest13 } from '../../../src/wire/tls/certificate-request.ts'
import { bytes, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'

const OLD = `
  02 01 02          // certificate_types: rsa_sign, dss_sign
  0009              // certificate_authorities, 9 bytes
    0002 3000       // an empty name
    0003 310101     // another`

const NEW = `
  02 01 40          // certificate_types: rsa_sign, ecdsa_sign
  0004 0401 0403    // supported_signature_algorithms
  0009              // certificate_authorities, 9 bytes
    0002 3000
    0003 310101`

const NEWEST = `
  01 aa             // certificate_request_context
  001c              // extensions, 28 bytes
    000d 0006 0004 0403 0804      // signature_algorithms
    0005 0000                     // status_request, which is not looked at
    002f 000a 0008 0002 3000 0002 3100  // certificate_authorities`

const authorities = [bytes('3000'), bytes('310101')]

type Case = readonly [name: string, read: (body: Uint8Array) => unknown, body: string, expected: unknown]

const CASES: readonly Case[] = [
  ...[SSL3, TLS10, TLS11].map((version): Case => {
    const read = (body: Uint8Array): unknown => readCertificateRequest(body, version)
    return [`version 0x${version.toString(16)}`, read, OLD, { types: [1, 2], schemes: [], authorities }]
  }),
  [
    'TLS 1.2',
    (body) => readCertificateRequest(body, TLS12),
    NEW,
    { types: [1, 64], schemes: [0x0401, 0x0403], authorities },
  ],
  [
    'TLS 1.3',
    readCertificateRequest13,
    NEWEST,
    { types: [], schemes: [0x0403, 0x0804], authorities: [bytes('3000'), bytes('3100')] },
  ],
]

describe.each(CASES)('the CertificateRequest of %s', (_, read, body, expected) => {
  it('gives types, schemes and authorities, as far as it has them', () => {
    expect(read(bytes(body))).toEqual(expected)
  })

  it('is refused at every shorter length', () => {
    const whole = bytes(body)
    for (let length = 0; length < whole.length; length++) {
      expect(attempt(() => read(whole.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('is refused with a byte after it', () => {
    expect(attempt(() => read(join(bytes(body), bytes('00'))))).toMatchObject({
      what: 'CertificateRequest',
      why: '1 bytes left over',
    })
  })
})

describe('readCertificateRequest', () => {
  it('takes empty lists: the server says nothing of what it takes', () => {
    expect(readCertificateRequest(bytes('00 0000'), TLS10)).toEqual({ types: [], schemes: [], authorities: [] })
    expect(readCertificateRequest(bytes('00 0000 0000'), TLS12)).toEqual({ types: [], schemes: [], authorities: [] })
  })

  it.each([
    ['half a signature algorithm', '01 01  0003 040100  0000', 'SignatureSchemeList', '2 bytes wanted, 1 left'],
    [
      'a name that reaches past the list',
      '01 01  0002 0401  0003 0002 30',
      'certificate_authorities',
      '2 bytes wanted, 1 left',
    ],
    ['half a length of a name', '01 01  0002 0401  0001 00', 'certificate_authorities', '2 bytes wanted, 1 left'],
  ])('refuses %s', (_, hex, what, why) => {
    expect(attempt(() => readCertificateRequest(bytes(hex), TLS12))).toMatchObject({
      name: 'MalformedError',
      what,
      why,
    })
  })
})

describe('readCertificateRequest13', () => {
  it('takes one without the extensions that are looked at', () => {
    expect(readCertificateRequest13(bytes('00 0000'))).toEqual({ types: [], schemes: [], authorities: [] })
    expect(readCertificateRequest13(bytes('00 0004 0005 0000'))).toEqual({ types: [], schemes: [], authorities: [] })
  })

  it.each([
    ['an extension that stands twice', '00 0008 0005 0000 0005 0000', 'extension 5 stands twice'],
    ['signature_algorithms with a byte after them', '00 0009 000d 0005 0002 0403 00', '1 bytes left over'],
    ['certificate_authorities with a byte after them', '00 0007 002f 0003 0000 00', '1 bytes left over'],
    ['signature_algorithms without a list', '00 0004 000d 0000', '2 bytes wanted, 0 left'],
  ])('refuses %s', (_, hex, why) => {
    expect(attempt(() => readCertificateRequest13(bytes(hex)))).toMatchObject({ name: 'MalformedError', why })
  })
})
