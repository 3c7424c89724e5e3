import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { TrustStore } from '../../src/core/trust.ts'
import nextChain, { type NextChain } from '../../src/deductions/next-chain.ts'
import { inDays, NOW, targetAt } from '../rules/facts.ts'
import { authority, contextOf, issued, storeOf } from './test-pki.ts'

const root = authority('Root')
const intermediate = authority('Intermediate', { issuer: root })
const otherRoot = authority('Other Root')
const leaf = issued({ subject: { commonName: 'api' }, names: ['api.example.com'], issuer: intermediate })
const INTERNAL = './certs/internal-ca.pem'

interface Circumstances {
  readonly endpoint?: Partial<Endpoint>
  readonly stores?: readonly TrustStore[]
  readonly now?: Date
}

function observe(chain: readonly { readonly pem: string }[], circumstances: Circumstances = {}) {
  const { endpoint, stores = [storeOf(INTERNAL, root)], now = NOW } = circumstances
  const nextCertificate = { source: './next.pem', certificates: chain.map(({ pem }) => pem) }
  return nextChain.deduce({ nextCertificate }, contextOf({ target: targetAt(endpoint), stores, now }))
}

function deduced(chain: readonly { readonly pem: string }[], circumstances?: Circumstances): NextChain {
  const observed = observe(chain, circumstances)
  if (observed.status !== 'seen') throw new Error(JSON.stringify(observed))
  return observed.value
}

/** `mozilla: chain/incomplete` */
const problemsOf = ({ stores }: NextChain): readonly string[] =>
  stores.flatMap(({ store, problems }) => problems.map(({ rule }) => `${store}: ${rule}`))

describe('nextChain', () => {
  it('takes what a private CA of the callers has issued', () => {
    const { source, leaf: next, stores, ways } = deduced([leaf, intermediate])
    expect({ source, subject: next.subject, stores }).toEqual({
      source: './next.pem',
      subject: 'CN=api',
      stores: [{ store: INTERNAL, problems: [], anchor: 'CN=Root' }],
    })
    expect(ways).toMatchObject([{ store: INTERNAL, keys: [{}, {}, { subject: 'CN=Root', role: 'anchor' }] }])
  })

  it('judges by each store', () => {
    const stores = [storeOf(INTERNAL, root), storeOf('mozilla', otherRoot)]
    const both = deduced([leaf, intermediate], { stores })
    expect(problemsOf(both)).toEqual(['mozilla: chain/incomplete'])
    expect(both.stores.map(({ anchor }) => anchor)).toEqual(['CN=Root', null])
  })

  it.each<[string, readonly { readonly pem: string }[], readonly string[]]>([
    ['without its intermediate', [leaf], ['chain/incomplete']],
    ['in the wrong order', [intermediate, leaf], ['chain/out-of-order']],
    [
      'for another name',
      [issued({ names: ['www.example.com'], issuer: intermediate }), intermediate],
      ['certificate/hostname-mismatch'],
    ],
    [
      'for clients alone',
      [issued({ names: ['api.example.com'], issuer: intermediate, extendedKeyUsage: ['clientAuth'] }), intermediate],
      ['path/wrong-purpose'],
    ],
  ])('refuses one %s', (_, chain, rules) => {
    expect(problemsOf(deduced(chain))).toEqual(rules.map((rule) => `${INTERNAL}: ${rule}`))
  })

  it('goes by the time that it is handed', () => {
    const at = (ms: number): readonly string[] => problemsOf(deduced([leaf, intermediate], { now: new Date(ms) }))
    expect(at(inDays(45))).toEqual([])
    expect(at(inDays(45) + 1000)).toEqual([`${INTERNAL}: certificate/expired`])
    expect(at(inDays(-45) - 1000)).toEqual([`${INTERNAL}: certificate/not-yet-valid`])
  })

  it('asks for the name that callers ask for', () => {
    const chain = [issued({ names: ['edge.example.com', '192.0.2.1'], issuer: intermediate }), intermediate]
    expect(problemsOf(deduced(chain, { endpoint: { sni: 'edge.example.com' } }))).toEqual([])
    expect(problemsOf(deduced(chain, { endpoint: { host: '192.0.2.1', hostIsAddress: true } }))).toEqual([])
    expect(problemsOf(deduced(chain, { endpoint: { host: '192.0.2.2', hostIsAddress: true } }))).toHaveLength(1)
  })

  it('holds what a public store leads to against the profile of the web, and what a private CA issues not', () => {
    const chain = [
      issued({ names: ['api.example.com'], issuer: intermediate, subject: { commonName: 'elsewhere' }, serial: 0n }),
      intermediate,
    ]
    expect(problemsOf(deduced(chain))).toEqual([])
    expect(problemsOf(deduced(chain, { stores: [storeOf('mozilla', root)] }))).toContain(
      'mozilla: profile/serial-number',
    )
  })

  it('fails where a saved one cannot be read, or is none', () => {
    expect(observe([])).toMatchObject({
      status: 'failed',
      code: 'malformed',
      detail: './next.pem holds no certificate',
    })
    const broken = { pem: '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n' }
    expect(observe([broken])).toMatchObject({ status: 'failed', code: 'malformed', whose: 'peer' })
  })
})
