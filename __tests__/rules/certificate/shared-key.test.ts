import { describe, expect, it } from '@jest/globals'
import type { Endpoint, Target } from '../../../src/core/endpoint.ts'
import type { Observations } from '../../../src/core/facts.ts'
import { seen } from '../../../src/core/observed.ts'
import type { ServedCertificate } from '../../../src/deductions/certificates.ts'
import rule from '../../../src/rules/certificate/shared-key.ts'
import { cpuMsOf } from '../../cpu-time.ts'
import { evidenceOf, leafCertificate, runOutcomes, targetAt, TIMED_OUT, told } from '../facts.ts'

interface Look {
  readonly target: Target
  readonly facts: Observations
}

const KEY = 'sha256 of the key of all'

/** An endpoint of this host that serves this leaf. */
function serving(host: string, leaf: ServedCertificate | null, endpoint: Partial<Endpoint> = {}): Look {
  return { target: targetAt({ host, ...endpoint }), facts: { certificates: seen({ leaf, others: [] }) } }
}

/** A certificate for these names with the one key that all have here. */
function leafFor(dnsNames: readonly string[], overrides: Partial<ServedCertificate> = {}): ServedCertificate {
  return leafCertificate({ sha256: `sha256 of ${dnsNames.join()}`, dnsNames, spkiSha256: KEY, ...overrides })
}

/** An endpoint that serves a certificate for its own name. */
const alone = (host: string, endpoint?: Partial<Endpoint>): Look => serving(host, leafFor([host]), endpoint)

const sayings = (...looks: readonly Look[]): readonly string[] => told(runOutcomes(rule, looks))

const sharedWith = (others: string): string =>
  `fail: the key of the certificate is also that of ${others}, with which it has no name in common`

const A = 'https://a.example/'
const B = 'https://b.example/'
const C = 'https://c.example/'

describe('certificate/shared-key', () => {
  it('finds two certificates with one key and no name in common, at each of the two', () => {
    expect(sayings(alone('a.example'), alone('b.example'))).toEqual([sharedWith(B), sharedWith(A)])
  })

  it('takes the environment for a part of the name', () => {
    const run = [alone('a.example', { environment: 'staging' }), alone('b.example', { environment: 'production' })]
    expect(sayings(...run)).toEqual([sharedWith(`${B} (production)`), sharedWith(`${A} (staging)`)])
  })

  const ofA = leafFor(['a.example'])
  it.each<[string, ServedCertificate, ServedCertificate]>([
    ['two keys', ofA, leafFor(['b.example'], { spkiSha256: 'sha256 of another key' })],
    ['one certificate', leafFor(['a.example', 'b.example']), leafFor(['a.example', 'b.example'])],
    ['one certificate without any name', leafFor([], { commonName: null }), leafFor([], { commonName: null })],
    ['a certificate and its successor', ofA, leafFor(['a.example'], { sha256: 'sha256 of the next' })],
    [
      'certificates with one name in common',
      leafFor(['a.example', 'www.example']),
      leafFor(['b.example', 'www.example']),
    ],
    ['names that differ in case alone', ofA, leafFor(['A.EXAMPLE'])],
    [
      'one address in common',
      leafFor(['a.example'], { ipAddresses: ['192.0.2.1'] }),
      leafFor(['b.example'], { ipAddresses: ['192.0.2.1'] }),
    ],
    [
      'one common name where there is no other',
      leafFor([], { sha256: 'one', commonName: 'a.example' }),
      leafFor([], { sha256: 'two', commonName: 'a.example' }),
    ],
  ])('passes two endpoints with %s', (_, one, other) => {
    expect(sayings(serving('a.example', one), serving('b.example', other))).toEqual(['pass', 'pass'])
  })

  it.each<[string, ServedCertificate, ServedCertificate]>([
    ['a wildcard, which is no name of the other', leafFor(['*.example']), leafFor(['b.example'])],
    [
      'a common name, which counts beside no other name',
      leafFor(['a.example'], { commonName: 'same' }),
      leafFor(['b.example'], { commonName: 'same' }),
    ],
    [
      'no name at all, and another certificate',
      leafFor([], { sha256: 'one', commonName: null }),
      leafFor([], { sha256: 'two', commonName: null }),
    ],
  ])('finds %s', (_, one, other) => {
    expect(sayings(serving('a.example', one), serving('b.example', other))).toEqual([sharedWith(B), sharedWith(A)])
  })

  it('finds three once each, and not once a pair', () => {
    expect(sayings(alone('a.example'), alone('b.example'), alone('c.example'))).toEqual([
      sharedWith(`${B}, ${C}`),
      sharedWith(`${A}, ${C}`),
      sharedWith(`${A}, ${B}`),
    ])
  })

  it('names at each only those without a name in common', () => {
    const between = serving('b.example', leafFor(['a.example', 'c.example']))
    expect(sayings(alone('a.example'), between, alone('c.example'))).toEqual([sharedWith(C), 'pass', sharedWith(A)])
  })

  it('names three and counts the others', () => {
    const run = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => alone(`${label}.example`))
    expect(sayings(...run)[0]).toBe(sharedWith(`${B}, ${C}, https://d.example/ and 2 more`))
    expect(sayings(...run.slice(0, 4))[0]).toBe(sharedWith(`${B}, ${C}, https://d.example/`))
    expect(evidenceOf(runOutcomes(rule, run))[0]).toEqual({
      observed: [B, C, 'https://d.example/'],
      required: 'a key of its own',
      endpoints: 5,
      sha256: 'sha256 of a.example',
      spkiSha256: KEY,
    })
  })

  it('takes the addresses of one endpoint for one endpoint', () => {
    const one = alone('a.example')
    const sameWithOther: Look = {
      target: { ...one.target, address: '192.0.2.2' },
      facts: { certificates: seen({ leaf: leafFor(['b.example']), others: [] }) },
    }
    expect(sayings(one, sameWithOther, alone('c.example'))).toEqual([sharedWith(C), sharedWith(C), sharedWith(A)])
    expect(sayings(one, sameWithOther, alone('b.example'))).toEqual(['pass', 'pass', 'pass'])
  })

  it('says that there is nothing to share with where no other endpoint was seen', () => {
    const one = alone('a.example')
    const again = { ...one, target: { ...one.target, address: '192.0.2.2' } }
    const nothing = 'not-applicable: the certificate of no other endpoint was seen'
    expect(sayings(one, again)).toEqual([nothing, nothing])
  })

  it('does not pass an endpoint whose chain was not seen, and judges the others without it', () => {
    const unseen: Look = { target: targetAt({ host: 'c.example' }), facts: { certificates: TIMED_OUT } }
    expect(sayings(alone('a.example'), unseen, alone('b.example'))).toEqual([
      sharedWith(B),
      `inconclusive: ${TIMED_OUT.detail}`,
      sharedWith(A),
    ])
    expect(sayings(alone('a.example'), unseen)).toEqual([
      'not-applicable: the certificate of no other endpoint was seen',
      `inconclusive: ${TIMED_OUT.detail}`,
    ])
  })

  it('has nothing to say of a server without a certificate', () => {
    expect(sayings(alone('a.example'), serving('b.example', null))).toEqual([
      'pass',
      'not-applicable: no certificate is served',
    ])
  })

  it.each<[string, (index: number) => readonly string[]]>([
    [
      'all of them strangers',
      (index) => Array.from({ length: 50 }, (_, name) => `${String(name)}.${String(index)}.example`),
    ],
    [
      'all with one certificate but for one',
      (index) => (index === 0 ? ['odd.example'] : Array.from({ length: 100 }, (_, name) => `${String(name)}.example`)),
    ],
  ])('judges a thousand endpoints with one key in no time: %s', (_, namesOf) => {
    const run = Array.from({ length: 1000 }, (_, index) => serving(`${String(index)}.example`, leafFor(namesOf(index))))
    let outcomes: ReturnType<typeof runOutcomes> = []
    expect(cpuMsOf(() => (outcomes = runOutcomes(rule, run)))).toBeLessThan(2000)
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['fail']))
    // Nor do they name each other over and over: that would be a report of a million names.
    expect(Math.max(...told(outcomes).map(({ length }) => length))).toBeLessThan(250)
  })
})
