import { X509Certificate } from 'node:crypto'
import { rootCertificates } from 'node:tls'
import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readPemCertificates } from '../../../src/wire/pem.ts'
import { fingerprintOf, readNotBefore } from '../../../src/wire/x509/outline.ts'
import { CERTIFICATE } from '../container-fixtures.ts'
import { attempt } from '../malformed.ts'

describe('the outline of a certificate', () => {
  it('is what Node.js reads, for each of its roots', () => {
    for (const pem of rootCertificates) {
      const [der = new Uint8Array()] = readPemCertificates(pem)
      const theirs = new X509Certificate(pem)
      expect(readNotBefore(der)).toBe(Date.parse(theirs.validFrom))
      expect(fingerprintOf(der)).toBe(theirs.fingerprint256.replaceAll(':', '').toLowerCase())
    }
  })

  it('is not there for what is cut, or is something else', () => {
    for (let cut = 0; cut < CERTIFICATE.length; cut += 1) {
      expect(attempt(() => readNotBefore(CERTIFICATE.subarray(0, cut)))).toBeInstanceOf(MalformedError)
    }
    expect(attempt(() => readNotBefore(Uint8Array.of(0x30, 2, 0x30, 0)))).toBeInstanceOf(MalformedError)
  })
})
