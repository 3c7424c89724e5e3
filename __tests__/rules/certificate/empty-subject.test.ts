import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/certificate/empty-subject.ts'
import { evidenceOf, leafCertificate, NO_LEAF, outcomesOf, sayings } from '../facts.ts'

const named = (subject: string, critical: boolean | null) => ({
  certificates: {
    leaf: leafCertificate({
      subject,
      commonName: null,
      extensions: critical === null ? [] : [{ oid: '2.5.29.17', critical }],
    }),
    others: [],
  },
})

describe('certificate/empty-subject', () => {
  it.each([
    ['', true, 'pass'],
    ['', false, 'fail: the certificate has no subject, and its alternative names are not critical'],
    ['', null, 'not-applicable: it has no alternative names: see certificate/hostname-mismatch'],
    ['CN=api.example.com', true, 'not-applicable: it has a subject'],
    ['CN=api.example.com', false, 'not-applicable: it has a subject'],
  ])('of the subject %j, alternative names critical %s: %s', (subject, critical, saying) => {
    expect(sayings(rule, named(subject, critical))).toEqual([saying])
  })

  it('shows what Java refuses', () => {
    expect(evidenceOf(outcomesOf(rule, named('', false)))[0]).toMatchObject({
      observed: 'subjectAltName, not critical',
      required: 'subjectAltName, critical',
    })
    expect(rule.breaks[0]?.error).toContain('MUST be marked critical when subject field is empty')
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
