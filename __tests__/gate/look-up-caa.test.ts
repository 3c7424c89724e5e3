import { describe, expect, it } from '@jest/globals'
import type { CaaSet } from '../../src/core/net.ts'
import { failed, seen, skipped, type Observed } from '../../src/core/observed.ts'
import { caaNotAsked, lookUpCaa } from '../../src/gate/look-up-caa.ts'
import { issue } from '../../src/lab/issue.ts'
import { endpointAt, inDays } from '../rules/facts.ts'
import { bareScan, targetShowing } from './bare-scan.ts'

const dates = { notBefore: new Date(inDays(-60)), notAfter: new Date(inDays(30)) }
const letsEncrypt = issue({ ...dates, subject: { commonName: 'R11', organization: "Let's Encrypt" }, ca: true })
const unknown = issue({ ...dates, subject: { commonName: 'CA', organization: 'Example' }, ca: true })

const leafFor = (names: readonly string[], issuer = letsEncrypt): string => issue({ ...dates, names, issuer }).pem

async function lookedUp(
  chains: readonly (readonly string[])[],
  answerOf: (name: string) => Observed<CaaSet> = () => seen({ foundAt: null, records: [] }),
) {
  const asked: string[] = []
  const scan = bareScan([{ endpoint: endpointAt(), targets: chains.map(targetShowing) }])
  const saved = await lookUpCaa(scan, (name) => {
    asked.push(name)
    return Promise.resolve(answerOf(name))
  })
  return { found: saved.endpoints[0]?.targets.map(({ observations }) => observations.caa), asked }
}

const SET: CaaSet = { foundAt: 'shop.dev', records: [{ tag: 'issue', value: 'ca.dev', isCritical: false }] }

describe('the CAA records of the names in a leaf', () => {
  it('are looked up, a wildcard as what is left without it, and each of them once', async () => {
    const chain = [leafFor(['API.shop.dev', '*.shop.dev', 'api.shop.dev'])]
    const { found, asked } = await lookedUp([chain], () => seen(SET))
    expect(asked).toEqual(['api.shop.dev', 'shop.dev'])
    expect(found).toEqual([
      seen({
        notAsked: null,
        names: [
          { name: 'api.shop.dev', ...SET },
          { name: '*.shop.dev', ...SET },
        ],
      }),
    ])
  })

  it('are those of names of the public DNS alone', async () => {
    const { asked } = await lookedUp([
      [leafFor(['192.0.2.1', 'localhost', 'a.test', 'example.com', 'shop.dev', '*.dev'])],
    ])
    expect(asked).toEqual(['shop.dev'])
  })

  it('that could not be had are gaps, beside those that could', async () => {
    const refused = failed('name-not-found', 'the DNS server could not answer about a.dev (ESERVFAIL)', 'network')
    const { found } = await lookedUp([[leafFor(['a.dev', 'b.dev'])]], (name) =>
      name === 'a.dev' ? refused : seen(SET),
    )
    expect(found).toEqual([
      seen({ notAsked: null, names: [{ name: 'b.dev', ...SET }] }, [
        { part: 'the CAA records of a.dev', code: refused.code, detail: refused.detail, whose: 'network' },
      ]),
    ])
  })

  it('are looked up for a hundred names, and of more it is said that they were not', async () => {
    const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `n${String(index)}.dev`)
    const hundred = await lookedUp([[leafFor(names(100))]])
    expect(hundred.asked).toHaveLength(100)
    expect(hundred.found?.[0]).not.toHaveProperty('gaps')
    const more = await lookedUp([[leafFor(names(103))]])
    expect(more.asked).toHaveLength(100)
    expect(more.found).toMatchObject([
      {
        value: { names: { length: 100 } },
        gaps: [{ part: 'the CAA records of 3 more names', code: 'limit', whose: 'us' }],
      },
    ])
  })

  it.each([
    ['there is no certificate', [], 'there is no certificate to be renewed'],
    ['it cannot be read', ['no certificate'], 'there is no certificate to be renewed'],
    ['its CA is not known', [leafFor(['shop.dev'], unknown)], 'the name of its CA in CAA records is not known'],
    ['it has no public name', [leafFor(['192.0.2.1'])], 'no name of the certificate is one of the public DNS'],
    ['it has no name at all', [leafFor([])], 'no name of the certificate is one of the public DNS'],
  ])('are not looked up where %s', async (_, chain, reason) => {
    const { found, asked } = await lookedUp([chain])
    expect(found).toEqual([seen(caaNotAsked(reason))])
    expect(asked).toEqual([])
  })

  it('are none where a proxy resolves the names', async () => {
    const { found } = await lookedUp([[leafFor(['shop.dev'])]], () => skipped('names are resolved by the proxy'))
    expect(found).toEqual([seen(caaNotAsked('names are resolved by the proxy'))])
  })
})
