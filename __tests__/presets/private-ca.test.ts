/** An endpoint whose callers carry a private CA: real certificates, judged by the presets for any endpoint. */
import { describe, expect, it } from '@jest/globals'
import { readConfig } from '../../src/config/resolve-policy.ts'
import { seen, skipped } from '../../src/core/observed.ts'
import type { TrustStore } from '../../src/core/trust.ts'
import { deductions } from '../../src/deductions/index.ts'
import { deduce } from '../../src/engine/deduce.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { GRADABLE, PRESETS, RULES } from '../../src/gate/gradable.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { authority, chainOf, contextOf, issued, storeOf } from '../deductions/test-pki.ts'
import { inDays, NOW, observations, targetAt } from '../rules/facts.ts'

const TEN_YEARS = { notBefore: new Date(inDays(-1000)), notAfter: new Date(inDays(2650)) }

const root = authority('Private Root', TEN_YEARS)
const intermediate = authority('Private Intermediate', { issuer: root, ...TEN_YEARS })
const internal = storeOf('./certs/internal-ca.pem', root)
const mozilla = storeOf('mozilla', authority('Public Root', TEN_YEARS))

/** A leaf of three years, for servers and for clients, as private CAs issue them. */
const leafUntil = (days: number): Issued =>
  issued({
    subject: { commonName: 'api.example.com' },
    names: ['api.example.com'],
    issuer: intermediate,
    extendedKeyUsage: ['serverAuth', 'clientAuth'],
    notBefore: new Date(inDays(days - 1095)),
    notAfter: new Date(inDays(days)),
  })

function failing(preset: string, chain: readonly Issued[], stores: readonly TrustStore[]): readonly string[] {
  const { policy } = readConfig(
    { endpoints: [], policyFile: null, preset, mayLackEndpoints: true },
    { rules: GRADABLE, presets: PRESETS },
    null,
  )
  const target = targetAt({ trust: stores.map(({ name }) => name) })
  const saved = {
    ...observations(),
    issuedCertificates: skipped('no service was asked'),
    nextCertificate: skipped('the policy names none'),
    chain: seen(chainOf(...chain.map(({ pem }) => pem))),
  }
  const known = deduce(deductions, saved, contextOf({ target, stores }))
  return evaluate(RULES, target, known, NOW, policy.rules)
    .filter(({ outcome }) => outcome.kind !== 'pass' && outcome.kind !== 'not-applicable')
    .map(({ rule, outcome }) => `${rule.id} ${outcome.kind}`)
}

/** For any endpoint with TLS 1.2 and 1.3: the others are tried on recorded scans, which are of a private CA too. */
const GENERAL = ['recommended', 'api', 'webhook', 'mozilla-intermediate-6.0']

describe.each(GENERAL)('%s, of a private CA that callers carry', (preset) => {
  it('finds nothing to blame, though it is private', () => {
    expect(failing(preset, [leafUntil(700), intermediate], [internal])).toEqual([])
  })

  it('minds when it expires all the same', () => {
    expect(failing(preset, [leafUntil(5), intermediate], [internal])).toEqual(['certificate/expires-soon fail'])
    expect(failing(preset, [leafUntil(-1), intermediate], [internal])).toEqual(['certificate/expired fail'])
  })

  it('minds when an intermediate of it expires', () => {
    const ending = (days: number): Issued =>
      authority('Private Intermediate', {
        issuer: root,
        key: intermediate.keyPair,
        notBefore: TEN_YEARS.notBefore,
        notAfter: new Date(inDays(days)),
      })
    expect(failing(preset, [leafUntil(700), ending(5)], [internal])).toEqual([
      'chain/intermediate-expires-soon fail',
      'chain/leaf-outlives-intermediate fail',
    ])
    expect(failing(preset, [leafUntil(700), ending(-1)], [internal])).toEqual(['chain/intermediate-expired fail'])
  })

  it('minds when what callers carry ends, and not when they carry the next one too', () => {
    const ending = authority('Private Root', {
      key: root.keyPair,
      notBefore: TEN_YEARS.notBefore,
      notAfter: new Date(inDays(20)),
    })
    const chain = [leafUntil(700), intermediate]
    expect(failing(preset, chain, [storeOf('./certs/internal-ca.pem', ending)])).toEqual(['renewal/change-ahead fail'])
    expect(failing(preset, chain, [storeOf('./certs/internal-ca.pem', ending, root)])).toEqual([])
  })

  it('says one thing of callers who do not carry it', () => {
    expect(failing(preset, [leafUntil(700), intermediate], [internal, mozilla])).toEqual([
      'chain/store-disagreement fail',
    ])
    expect(failing(preset, [leafUntil(700), intermediate], [mozilla])).toEqual(['chain/untrusted fail'])
    expect(failing(preset, [leafUntil(700)], [internal])).toEqual(['chain/incomplete fail'])
  })
})
