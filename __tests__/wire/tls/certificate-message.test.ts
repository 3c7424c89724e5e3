import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificateMessage, readCertificateMessage13 } from '../../../src/wire/tls/certificate-message.ts'
import { bytes, hexOf } from '../bytes.ts'
import { attempt } from '../malformed.ts'

const TWO = `
  00000b            // certificate_list, 11 bytes
    000003 aabbcc   // the first certificate
    000002 ddee     // the second`

const TWO_13 = `
  02 0102           // certificate_request_context
  000013            // certificate_list, 19 bytes
    000003 aabbcc   // the first certificate
    0004 00050000   // with a status_request extension
    000002 ddee     // the second
    0000            // without any`

describe.each([
  ['of TLS 1.2', readCertificateMessage, TWO, '000000'],
  ['of TLS 1.3', (body: Uint8Array) => readCertificateMessage13(body).map(({ der }) => der), TWO_13, '00 000000'],
])('the Certificate message %s', (_version, read, two, empty) => {
  it('gives the certificates in the order sent', () => {
    expect(read(bytes(two)).map(hexOf)).toEqual(['aabbcc', 'ddee'])
  })

  it('may be empty', () => {
    expect(read(bytes(empty))).toEqual([])
  })

  it('is refused at every shorter length', () => {
    const whole = bytes(two)
    for (let length = 0; length < whole.length; length++) {
      expect(attempt(() => read(whole.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('is refused with a byte after it', () => {
    expect(attempt(() => read(bytes(`${two}\n00`)))).toMatchObject({ what: 'Certificate', why: '1 bytes left over' })
  })
})

it('gives the extensions of each certificate of TLS 1.3', () => {
  const entries = readCertificateMessage13(bytes(TWO_13))
  expect(entries.map(({ extensions }) => [...extensions].map(([type, data]) => [type, hexOf(data)]))).toEqual([
    [[5, '']],
    [],
  ])
})

it('refuses a certificate that reaches past the list', () => {
  expect(attempt(() => readCertificateMessage(bytes('000005 000003 aabb')))).toMatchObject({
    what: 'Certificate.certificate_list',
    why: '3 bytes wanted, 2 left',
  })
})
