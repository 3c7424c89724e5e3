import { describe, expect, it } from '@jest/globals'
import rule from '../../../src/rules/deploy/next-certificate-invalid.ts'
import { evidenceOf, nextChain, outcomesOf, sayings } from '../facts.ts'
import { sayingsWithout } from '../skipped.ts'

const accepting = (store: string) => ({ store, problems: [], anchor: 'CN=Root' })
const EXPIRED = { kind: 'safety', rule: 'certificate/expired', message: '"CN=api" expired on 2026-01-01' } as const
const MISMATCH = { kind: 'safety', rule: 'certificate/hostname-mismatch', message: '"CN=api" is not for "a"' } as const

describe('deploy/next-certificate-invalid', () => {
  it('passes what every store takes', () => {
    expect(sayings(rule, {})).toEqual(['pass'])
  })

  it('fails once what no store takes, with the first problem, and has all of them as evidence', () => {
    const refusing = (store: string) => ({ store, problems: [EXPIRED, MISMATCH], anchor: null })
    const facts = { nextChain: nextChain({ stores: [refusing('mozilla'), refusing('java')] }) }
    expect(sayings(rule, facts)).toEqual([
      'fail: the certificate in ./next.pem will be refused: "CN=api" expired on 2026-01-01, and 1 more',
    ])
    const problems = [EXPIRED, MISMATCH].map(({ rule: id, message }) => ({ rule: id, message }))
    expect(evidenceOf(outcomesOf(rule, facts))).toEqual([
      {
        observed: [
          { store: 'mozilla', problems },
          { store: 'java', problems },
        ],
        required: 'a certificate that every trust store of the callers leads to',
        source: './next.pem',
        sha256: 'sha256 of the next',
      },
    ])
  })

  it('fails what one store alone does not take, and names it', () => {
    const stores = [accepting('mozilla'), { store: './own.pem', problems: [EXPIRED], anchor: null }]
    expect(sayings(rule, { nextChain: nextChain({ stores }) })).toEqual([
      'fail: the certificate in ./next.pem will be refused by callers with ./own.pem: "CN=api" expired on 2026-01-01',
    ])
  })

  it('does not apply without a trust store, and without a next certificate', () => {
    expect(sayings(rule, { nextChain: nextChain({ stores: [] }) })).toEqual(['not-applicable: no trust store is named'])
    expect(sayingsWithout(rule, 'nextCertificate')).toEqual(['not-applicable: nextCertificate: makes no sense here'])
  })
})
