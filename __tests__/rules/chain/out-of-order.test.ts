import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/chain/out-of-order.ts'
import { caCertificate, evidenceOf, leafCertificate, NO_LEAF, outcomesOf, rootCertificate, sayings } from '../facts.ts'

const LEAF = leafCertificate()
const INTERMEDIATE = caCertificate()
const ROOT = rootCertificate()
const STRANGER = caCertificate({ subject: 'CN=Stranger', issuer: 'CN=Elsewhere' })

const sent = (leaf: typeof LEAF, ...others: (typeof LEAF)[]) => ({ certificates: { leaf, others } })

describe('chain/out-of-order', () => {
  it.each([
    ['leaf', sent(LEAF)],
    ['leaf, intermediate', sent(LEAF, INTERMEDIATE)],
    ['leaf, intermediate, root', sent(LEAF, INTERMEDIATE, ROOT)],
    ['a root alone', sent(ROOT)],
    // one too many is another fault
    ['leaf, stranger, intermediate', sent(LEAF, STRANGER, INTERMEDIATE)],
    ['leaf, intermediate twice', sent(LEAF, INTERMEDIATE, INTERMEDIATE)],
  ])('passes %s', (_, facts) => {
    expect(sayings(rule, facts)).toEqual(['pass'])
  })

  it('fails leaf, root, intermediate, and shows the order to send', () => {
    const facts = sent(LEAF, ROOT, INTERMEDIATE)
    expect(sayings(rule, facts)).toEqual(['fail: the certificates are not sent in the order of their issuers'])
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: ['CN=api.example.com', 'CN=Root', 'CN=Intermediate'],
        required: ['CN=api.example.com', 'CN=Intermediate', 'CN=Root'],
      },
    ])
  })

  it('fails a chain whose leaf comes after its issuer', () => {
    expect(sayings(rule, sent(INTERMEDIATE, LEAF))).toEqual(['fail: the leaf is not the first certificate sent'])
  })

  it('does not apply without a certificate', () => {
    expect(sayings(rule, NO_LEAF)).toEqual(['not-applicable: no certificate is served'])
  })
})
