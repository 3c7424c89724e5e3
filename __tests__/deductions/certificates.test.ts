import { describe, expect, it } from '@jest/globals'
import certificates from '../../src/deductions/certificates.ts'
import { writePem } from '../../src/wire/pem.ts'
import { inDays } from '../rules/facts.ts'
import { authority, chainOf, contextOf, issued, served } from './test-pki.ts'

const root = authority('Root')
const intermediate = authority('Intermediate', { issuer: root, pathLength: 0 })
const leaf = issued({
  subject: { commonName: 'api' },
  names: ['api.example.com', '192.0.2.1'],
  issuer: intermediate,
  caIssuers: 'http://ca.example.com/i.cer',
})

describe('certificates', () => {
  it('are the leaf and all others, in the order sent', () => {
    const { leaf: first, others } = served(leaf, intermediate, root)
    expect(first).toMatchObject({
      subject: 'CN=api',
      issuer: 'CN=Intermediate',
      commonName: 'api',
      dnsNames: ['api.example.com'],
      ipAddresses: ['192.0.2.1'],
      notBefore: inDays(-45),
      notAfter: inDays(45),
      publicKey: { type: 'ec', bits: 256, curve: 'prime256v1' },
      signature: { name: 'ecdsa-with-SHA256', hash: 'SHA-256' },
      caIssuers: ['http://ca.example.com/i.cer'],
      isCa: false,
      isSelfSigned: false,
    })
    expect(others.map(({ subject, isCa, isSelfSigned }) => [subject, isCa, isSelfSigned])).toEqual([
      ['CN=Intermediate', true, false],
      ['CN=Root', true, true],
    ])
  })

  it('take the first one sent for the leaf, whatever it is', () => {
    expect(served(intermediate, leaf).leaf?.subject).toBe('CN=Intermediate')
  })

  it('are not self-signed for naming themselves as issuer: the signature counts', () => {
    const other = authority('Root')
    const selfIssued = issued({ subject: { commonName: 'Root' }, issuer: other })
    expect(selfIssued.name).toEqual(other.name)
    expect(served(selfIssued).leaf).toMatchObject({ subject: 'CN=Root', issuer: 'CN=Root', isSelfSigned: false })
    expect(served(root).leaf?.isSelfSigned).toBe(true)
  })

  it('have no leaf when the server sent none', () => {
    expect(served()).toEqual({ leaf: null, others: [] })
  })

  it.each([
    ['DER that is none', writePem(Uint8Array.of(0x30, 0x03, 0x02, 0x01)), 'peer', /^a certificate cannot be read: /],
    ['DER that is cut short', writePem(leaf.der.subarray(0, -1)), 'peer', /^a certificate cannot be read: /],
    [
      'an empty block',
      '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n',
      'peer',
      /^a certificate cannot be read: /,
    ],
    ['text that is no PEM', 'garbage', 'us', /not one PEM certificate each/],
    ['no text', '', 'us', /not one PEM certificate each/],
    ['two blocks in one', `${leaf.pem}${intermediate.pem}`, 'us', /not one PEM certificate each/],
  ])('that cannot be read are a failure, not an absence: %s', (_, pem, whose, detail) => {
    for (const chain of [chainOf(pem), chainOf(pem, intermediate.pem), chainOf(leaf.pem, pem)]) {
      expect(certificates.deduce({ chain }, contextOf())).toEqual({
        status: 'failed',
        code: 'malformed',
        whose,
        detail: expect.stringMatching(detail),
      })
    }
  })
})
