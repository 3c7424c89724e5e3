import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import { pairEndpoints } from '../../src/engine/pair.ts'
import { ORIGIN } from '../rules/assessed.ts'
import { endpointAt } from '../rules/facts.ts'

interface Place {
  readonly endpoint: Endpoint
}

/** `host[:port][/path]`, in an environment. */
function placeIn(environment: string | null, text: string): Place {
  const [, host = '', port = '443', path = '/'] = /^(\[.+\]|[^:/]+)(?::(\d+))?(\/.*)?$/.exec(text) ?? []
  const bare = host.replace(/^\[|\]$/g, '')
  return { endpoint: endpointAt({ host: bare, port: Number(port), path, environment }) }
}

const shortUrl = ({ endpoint }: Place): string => endpoint.url.replace('https://', '').replace(/\/$/, '')

/** `a = b` for each pair, then what is alone. */
function paired(
  froms: readonly string[],
  tos: readonly string[],
  [from, to]: readonly [string, string] = ['staging', 'production'],
): readonly string[] {
  const all = [...froms.map((text) => placeIn(from, text)), ...tos.map((text) => placeIn(to, text))]
  const { pairs, unpaired } = pairEndpoints(all, { from, to, ignore: [], origin: ORIGIN })
  return [...pairs.map((pair) => `${shortUrl(pair.from)} = ${shortUrl(pair.to)}`), ...unpaired.map(shortUrl)]
}

/** So that no pair is made for being the only one. */
const FILLER = 'filler.example.org'

describe('pairEndpoints', () => {
  it.each<[string, string]>([
    ['api.staging.example.com', 'api.example.com'],
    ['staging.example.com', 'example.com'],
    ['staging.api.example.com', 'api.example.com'],
    ['api.example.staging', 'api.example'],
    ['api-staging.example.com', 'api.example.com'],
    ['staging-api.example.com', 'api.example.com'],
    ['api-staging-v2.example.com', 'api-v2.example.com'],
    ['api.staging.example.com', 'api.production.example.com'],
    ['api-staging.example.com', 'production-api.example.com'],
    ['api.example.com', 'api.example.com'],
    ['api.staging.example.com:8443', 'api.example.com:8443'],
    ['192.0.2.1', '192.0.2.1'],
    ['[2001:db8::1]:8443', '[2001:db8::1]:8443'],
    ['xn--bcher-kva.staging.example.com', 'xn--bcher-kva.example.com'],
  ])('%s is the counterpart of %s', (from, to) => {
    expect(paired([from, FILLER], [to])).toEqual([`${from} = ${to}`, FILLER])
  })

  it.each<[string, string]>([
    ['api.staging.example.com', 'api.example.org'],
    ['api.staging.example.com', 'hooks.example.com'],
    ['api.staging.example.com:8443', 'api.example.com'],
    ['api.stagingarea.example.com', 'api.example.com'],
    ['apistaging.example.com', 'api.example.com'],
    ['api.staging.example.com', 'api.staging.example.com'],
    ['192.0.2.1', '192.0.2.2'],
  ])('%s is not the counterpart of %s', (from, to) => {
    expect(paired([from, FILLER], [to])).toEqual([from, FILLER, to])
  })

  it.each<[string, string, string]>([
    ['pre-prod', 'api-pre-prod.example.com', 'api.example.com'],
    ['pre-prod', 'api.pre-prod.example.com', 'api.example.com'],
    ['pre-prod', 'pre-prod-api.example.com', 'api.example.com'],
    ['Staging', 'api.staging.example.com', 'api.example.com'],
  ])('takes the name of %s out of %s', (environment, from, to) => {
    expect(paired([from, FILLER], [to], [environment, 'production'])).toEqual([`${from} = ${to}`, FILLER])
  })

  it('pairs the only one of each environment, whatever they are called', () => {
    expect(paired(['localhost:8443'], ['api.example.com'])).toEqual(['localhost:8443 = api.example.com'])
  })

  it('does so no longer when one environment has two', () => {
    expect(paired(['localhost:8443'], ['api.example.com', 'b.example.com'])).toEqual([
      'localhost:8443',
      'api.example.com',
      'b.example.com',
    ])
  })

  it('pairs each with its own, in the order of the first environment', () => {
    expect(
      paired(
        ['hooks.staging.example.com', 'api.staging.example.com'],
        ['api.example.com', 'www.example.com', 'hooks.example.com'],
      ),
    ).toEqual([
      'hooks.staging.example.com = hooks.example.com',
      'api.staging.example.com = api.example.com',
      'www.example.com',
    ])
  })

  it('tells endpoints of one host apart by their path', () => {
    expect(
      paired(
        ['api.staging.example.com/v1', 'api.staging.example.com/v2'],
        ['api.example.com/v2', 'api.example.com/v1'],
      ),
    ).toEqual(['api.staging.example.com/v1 = api.example.com/v1', 'api.staging.example.com/v2 = api.example.com/v2'])
  })

  it('does not give a path that both have to one that only one has', () => {
    expect(
      paired(['api.staging.example.com/a', 'api.staging.example.com/b'], ['api.example.com/b', 'api.example.com/c']),
    ).toEqual(['api.staging.example.com/a = api.example.com/c', 'api.staging.example.com/b = api.example.com/b'])
  })

  it('leaves none of one host alone for its path', () => {
    expect(
      paired(['api.staging.example.com/a', 'api.staging.example.com/b'], ['api.example.com/x', 'api.example.com/y']),
    ).toEqual(['api.staging.example.com/a = api.example.com/x', 'api.staging.example.com/b = api.example.com/y'])
  })

  it('takes for its counterpart what another was paired with, when that host has no other', () => {
    expect(paired(['api.staging.example.com/a', 'api.staging.example.com/b'], ['api.example.com/x'])).toEqual([
      'api.staging.example.com/a = api.example.com/x',
      'api.staging.example.com/b = api.example.com/x',
    ])
  })

  it('has nobody to pair an environment without endpoints with', () => {
    expect(paired(['api.staging.example.com'], [])).toEqual(['api.staging.example.com'])
    expect(paired([], [])).toEqual([])
  })

  it('looks at no other environment, and at none without a name', () => {
    const all = [
      placeIn('staging', 'api.staging.example.com'),
      placeIn('production', 'api.example.com'),
      placeIn('test', 'api.test.example.com'),
      placeIn(null, 'api.example.com'),
    ]
    const { pairs, unpaired } = pairEndpoints(all, { from: 'staging', to: 'production', ignore: [], origin: ORIGIN })
    expect(pairs).toEqual([{ from: all[0], to: all[1] }])
    expect(unpaired).toEqual([])
  })
})
