import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { issue } from '../../src/lab/issue.ts'
import { readPemCertificates, writePem } from '../../src/wire/pem.ts'
import { bytes, hexOf } from './bytes.ts'

const life = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-04-01T00:00:00Z') }
const one = issue({ ...life, names: ['one.test'] })
const two = issue({ ...life, names: ['two.test'] })

describe('writePem', () => {
  it('writes lines of 64 characters that Node reads back', () => {
    const pem = writePem(one.der)
    expect(new X509Certificate(pem).raw.toString('hex')).toBe(hexOf(one.der))
    expect(pem.endsWith('\n-----END CERTIFICATE-----\n')).toBe(true)
    const lines = pem.split('\n').slice(1, -2)
    expect(lines.slice(0, -1).every((line) => line.length === 64)).toBe(true)
    expect(lines.at(-1)?.length).toBeLessThanOrEqual(64)
  })

  it.each([
    [48, 1],
    [49, 2],
  ])('writes %d bytes on %d lines', (length, lines) => {
    expect(writePem(new Uint8Array(length)).split('\n')).toHaveLength(lines + 3)
  })
})

describe('readPemCertificates', () => {
  it('reads what writePem writes', () => {
    expect(readPemCertificates(writePem(one.der)).map(hexOf)).toEqual([hexOf(one.der)])
  })

  it('reads every certificate in order and passes over what stands around them', () => {
    const text = `subject=one\n${one.pem}\n# between\n${one.key}${two.pem.replaceAll('\n', '\r\n')}the end`
    expect(readPemCertificates(text).map(hexOf)).toEqual([hexOf(one.der), hexOf(two.der)])
  })

  it('reads the old label and blocks on one line', () => {
    const base64 = Buffer.from(bytes('3003020105')).toString('base64')
    expect(
      readPemCertificates(`-----BEGIN X509 CERTIFICATE-----${base64}-----END X509 CERTIFICATE-----`).map(hexOf),
    ).toEqual(['3003020105'])
  })

  it.each([
    ['nothing', ''],
    ['a key alone', one.key],
    ['a block that does not end', one.pem.slice(0, one.pem.indexOf('-----END'))],
    ['a request', one.pem.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST')],
  ])('finds none in %s', (_what, text) => {
    expect(readPemCertificates(text)).toEqual([])
  })

  it('takes time in proportion to a text of a hundred thousand unfinished blocks', () => {
    expect(readPemCertificates('-----BEGIN CERTIFICATE-----\nAAAA'.repeat(100_000))).toEqual([])
  })
})
