import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readCertificateStatus } from '../../../src/wire/tls/certificate-status.ts'
import { bytes, counted, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'

const STATUS = `
  01                // status_type ocsp
  000005            // OCSPResponse, 5 bytes
    30030a0106      // unauthorized (6)`

describe('readCertificateStatus', () => {
  it('gives the response as it was sent', () => {
    expect(hexOf(readCertificateStatus(bytes(STATUS)))).toBe('30030a0106')
  })

  it('does not ask whether it is DER, or anything at all', () => {
    expect(readCertificateStatus(bytes('01 000000'))).toHaveLength(0)
    const long = new Uint8Array(70_000).fill(0xaa)
    expect(readCertificateStatus(join(bytes('01'), counted(3, long)))).toHaveLength(70_000)
  })

  it('refuses every shorter length', () => {
    const whole = bytes(STATUS)
    for (let length = 0; length < whole.length; length++) {
      expect(attempt(() => readCertificateStatus(whole.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it('refuses a byte after it', () => {
    expect(attempt(() => readCertificateStatus(join(bytes(STATUS), bytes('00'))))).toEqual(
      new MalformedError('CertificateStatus', '1 bytes left over', 9),
    )
  })

  it.each([0, 2, 255])('refuses a status of type %i, which was not asked for', (type) => {
    expect(attempt(() => readCertificateStatus(join(Uint8Array.of(type), bytes('000001 00'))))).toEqual(
      new MalformedError('CertificateStatus', `status type ${String(type)}, expected ocsp (1)`, 1),
    )
  })
})
