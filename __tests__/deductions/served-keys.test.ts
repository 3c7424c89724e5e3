import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/core/facts.ts'
import servedKeys from '../../src/deductions/served-keys.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { targetAt } from '../rules/facts.ts'
import { authority, chainOf, contextOf, issued, served, storeOf } from './test-pki.ts'

const root = authority('Root')
const intermediate = authority('Intermediate', { issuer: root })
const leafNamed = (commonName: string): Issued =>
  issued({ subject: { commonName }, names: ['api.example.com'], issuer: intermediate })

const PINNING = contextOf({
  target: targetAt({ pins: { current: ['11'.repeat(32)], backup: [] } }),
  stores: [storeOf('mozilla', root)],
})

function deduceFrom(certificates: Facts['certificates'], ...others: readonly (readonly string[])[]) {
  const alternateChains = { chains: others.map((pems) => chainOf(...pems)) }
  return servedKeys.deduce({ certificates, alternateChains }, PINNING)
}

describe('servedKeys', () => {
  it('has the chain first, and then those that callers of another kind of key are served', () => {
    const further = leafNamed('api (RSA)')
    expect(deduceFrom(served(leafNamed('api'), intermediate), [further.pem, intermediate.pem])).toMatchObject({
      status: 'seen',
      value: {
        chains: [
          { leaf: 'CN=api', ways: [{ store: 'mozilla', keys: [{ subject: 'CN=api' }, {}, { role: 'anchor' }] }] },
          { leaf: 'CN=api (RSA)', ways: [{ store: 'mozilla', keys: [{ subject: 'CN=api (RSA)' }, {}, {}] }] },
        ],
      },
    })
  })

  it('is not worked out where nobody pins', () => {
    expect(servedKeys.needlessFor?.(targetAt())).toBe('the policy names no pins of this endpoint')
    expect(servedKeys.needlessFor?.(PINNING.target)).toBeNull()
  })

  it('has no chain where no certificate is served', () => {
    expect(deduceFrom({ leaf: null, others: [] })).toEqual({ status: 'seen', value: { chains: [] } })
  })

  it('has a gap for a further chain that cannot be read', () => {
    const broken = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n'
    expect(deduceFrom(served(leafNamed('api'), intermediate), [broken])).toMatchObject({
      status: 'seen',
      value: { chains: [{ leaf: 'CN=api' }] },
      gaps: [{ part: 'a further chain', code: 'malformed', whose: 'peer' }],
    })
  })
})
