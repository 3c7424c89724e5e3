import { describe, expect, it } from '@jest/globals'
import type { Target } from '../../../src/core/endpoint.ts'
import type { Observations } from '../../../src/core/facts.ts'
import { seen } from '../../../src/core/observed.ts'
import type { ServedCertificate } from '../../../src/deductions/certificates.ts'
import rule from '../../../src/rules/compare/certificate-differs-between-addresses.ts'
import { endpointAt, evidenceOf, inDays, leafCertificate, runOutcomes, TIMED_OUT, told } from '../facts.ts'

type Served = Partial<ServedCertificate> | null | 'unseen'

const NEW: Served = { sha256: 'new', serial: '0b', notBefore: inDays(-5), notAfter: inDays(85) }
const OLD: Served = { sha256: 'old', serial: '0a', notBefore: inDays(-80), notAfter: inDays(10) }

/** An endpoint at as many addresses, each with what it serves. */
function endpointOf(...served: readonly Served[]): readonly { target: Target; facts: Observations }[] {
  const endpoint = endpointAt()
  return served.map((one, index) => ({
    target: { endpoint, address: `127.0.0.${String(index + 1)}`, port: 443, serverName: endpoint.host },
    facts: {
      certificates:
        one === 'unseen' ? TIMED_OUT : seen({ leaf: one === null ? null : leafCertificate(one), others: [] }),
    },
  }))
}

const outcomesOf = (...served: readonly Served[]) => runOutcomes(rule, endpointOf(...served))

describe('compare/certificate-differs-between-addresses', () => {
  it('passes the same certificate everywhere', () => {
    expect(told(outcomesOf(NEW, NEW, NEW))).toEqual(['pass', 'pass', 'pass'])
  })

  it('finds one address of four that serves the old one, once, with what each serves', () => {
    const outcomes = outcomesOf(NEW, NEW, NEW, OLD)
    expect(told(outcomes)).toEqual([
      'pass',
      'pass',
      'pass',
      'fail: 1 of 4 addresses serves another certificate: 127.0.0.4 serves an older one (serial 0a, valid until 2026-03-11T12:00:00.000Z)',
    ])
    const old = { address: '127.0.0.4', serial: '0a', notAfter: '2026-03-11T12:00:00.000Z', sha256: 'old' }
    const others = [1, 2, 3].map((n) => ({
      address: `127.0.0.${String(n)}`,
      serial: '0b',
      notAfter: '2026-05-25T12:00:00.000Z',
      sha256: 'new',
    }))
    expect(evidenceOf(outcomes)).toEqual([
      {
        observed: [old],
        required: 'at each address the certificate with the serial 0b, valid until 2026-05-25T12:00:00.000Z',
        addresses: [...others, old],
      },
    ])
  })

  it('takes what most serve for right, be it older; with a tie the newer one', () => {
    expect(told(outcomesOf(OLD, NEW, OLD))[1]).toMatch(/: 127\.0\.0\.2 serves a newer one \(serial 0b,/)
    expect(told(outcomesOf(OLD, NEW))[0]).toMatch(/: 127\.0\.0\.1 serves an older one \(serial 0a,/)
    expect(told(outcomesOf(NEW, OLD))[1]).toMatch(/: 127\.0\.0\.2 serves an older one \(serial 0a,/)
  })

  it('is one finding, at the first, when several differ', () => {
    const third = { ...NEW, sha256: 'third', serial: '0c' }
    const said = told(outcomesOf(OLD, NEW, third, NEW, NEW, OLD, OLD))
    expect(said[0]).toMatch(
      /^fail: 4 of 7 addresses serve other certificates: .*127\.0\.0\.1 serves .*; 127\.0\.0\.3 serves .*; and 1 more$/,
    )
    expect(said.slice(1)).toEqual([
      'pass',
      'not-applicable: told at 127.0.0.1',
      'pass',
      'pass',
      'not-applicable: told at 127.0.0.1',
      'not-applicable: told at 127.0.0.1',
    ])
  })

  it('says that the names are others', () => {
    const [, said] = told(outcomesOf(NEW, { ...NEW, sha256: 'x', dnsNames: ['other.example'] }))
    expect(said).toMatch(/127\.0\.0\.2 serves another one \(serial 0b, .*\) for other names$/)
  })

  it('says nothing of one address, of one without a certificate, and of another endpoint', () => {
    expect(told(outcomesOf(NEW))).toEqual(['not-applicable: the certificate of no other address was seen'])
    expect(told(outcomesOf(NEW, null))).toEqual([
      'not-applicable: the certificate of no other address was seen',
      'not-applicable: no certificate is served',
    ])
    expect(told(runOutcomes(rule, [...endpointOf(NEW, NEW), ...endpointOf(OLD, OLD)]))).toEqual(Array(4).fill('pass'))
  })

  it('is inconclusive about an address that was not seen, and passes the others', () => {
    expect(told(outcomesOf(NEW, 'unseen', NEW))).toEqual(['pass', `inconclusive: ${TIMED_OUT.detail}`, 'pass'])
  })
})
