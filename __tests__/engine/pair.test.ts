import { describe, expect, it } from '@jest/globals'
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { ComparePair } from '../../src/core/policy.ts'
import { pairEndpoints } from '../../src/engine/pair.ts'
import { endpointAt } from '../rules/facts.ts'

const ORIGIN = { file: 'tls.yml', line: 1, column: 1 }
const pairOf = (from: string, to: string): ComparePair => ({ from, to, ignore: [], origin: ORIGIN })

/** `staging api.example.com:8443/v1`: an endpoint as the tests write it. */
function read(text: string): { readonly text: string; readonly endpoint: Endpoint } {
  const [, environment = '', host = '', port, path] = /^(\S*) ([^:/]+)(?::(\d+))?(\/.*)?$/.exec(text) ?? []
  const endpoint = endpointAt({
    environment: environment === '' ? null : environment,
    host,
    port: port === undefined ? 443 : Number(port),
    path: path ?? '/',
  })
  return { text, endpoint }
}

function paired(texts: readonly string[], from = 'staging', to = 'prod'): { pairs: string[]; unpaired: string[] } {
  const { pairs, unpaired } = pairEndpoints(texts.map(read), pairOf(from, to))
  return {
    pairs: pairs.map((pair) => `${pair.from.text} = ${pair.to.text}`),
    unpaired: unpaired.map(({ text }) => text),
  }
}

/** Whether two hosts are counterparts when each environment has another endpoint beside. */
function areCounterparts(from: string, to: string, environments: readonly [string, string]): boolean {
  const [first, second] = environments
  const { pairs } = paired(
    [`${first} ${from}`, `${first} beside.example.net`, `${second} ${to}`, `${second} other.example.org`],
    first,
    second,
  )
  return pairs.length === 1
}

describe('the name of an environment in a host', () => {
  it.each([
    ['as a label', 'api.staging.example.com', 'api.example.com'],
    ['as the first label', 'staging.example.com', 'example.com'],
    ['behind a dash', 'api-staging.example.com', 'api.example.com'],
    ['before a dash', 'staging-api.example.com', 'api.example.com'],
    ['between dashes', 'api-staging-eu.example.com', 'api-eu.example.com'],
    ['in both hosts', 'api.staging.example.com', 'api.prod.example.com'],
    ['in another form in each host', 'api-staging.example.com', 'prod.api.example.com'],
    ['in neither host', 'api.example.com', 'api.example.com'],
  ])('is taken out: %s', (_, from, to) => {
    expect(areCounterparts(from, to, ['staging', 'prod'])).toBe(true)
  })

  it.each([
    ['part of a longer word', 'apistaging.example.com', 'api.example.com'],
    ['the name of the other environment', 'api.prod.example.com', 'api.example.com'],
    ['of another host', 'www.staging.example.com', 'api.example.com'],
    ['under another domain', 'api.staging.example.com', 'api.example.org'],
    ['on another port', 'api.staging.example.com:8443', 'api.example.com'],
  ])('does not make counterparts when it is %s', (_, from, to) => {
    expect(areCounterparts(from, to, ['staging', 'prod'])).toBe(false)
  })

  it('may be written in capitals, hold a dash, and be the beginning of another word', () => {
    expect(areCounterparts('api.staging.example.com', 'api.example.com', ['Staging', 'prod'])).toBe(true)
    expect(areCounterparts('api-pre-prod.example.com', 'api.example.com', ['pre-prod', 'prod'])).toBe(true)
    expect(areCounterparts('api.pre-prod.example.com', 'api.example.com', ['pre-prod', 'prod'])).toBe(true)
    expect(areCounterparts('preview-api.example.com', 'view-api.example.com', ['pre', 'prod'])).toBe(false)
    expect(areCounterparts('api-pre-prod.example.com', 'api-pre.example.com', ['pre-prod', 'prod'])).toBe(false)
  })
})

describe('environments with one endpoint each', () => {
  it('are a pair, whatever the endpoints are called', () => {
    expect(paired(['prod shop.example.com', 'staging 203-0-113-7.cloud.test:8443/v1'])).toEqual({
      pairs: ['staging 203-0-113-7.cloud.test:8443/v1 = prod shop.example.com'],
      unpaired: [],
    })
  })

  it('are no reason to pair what is called otherwise as soon as one side has two', () => {
    expect(paired(['prod shop.example.com', 'prod api.example.com', 'staging 203-0-113-7.cloud.test'])).toEqual({
      pairs: [],
      unpaired: ['staging 203-0-113-7.cloud.test', 'prod shop.example.com', 'prod api.example.com'],
    })
  })
})

describe('endpoints without a counterpart', () => {
  it('are told, of either side', () => {
    expect(
      paired([
        'staging api.staging.example.com',
        'staging new.staging.example.com',
        'prod api.example.com',
        'prod old.example.com',
      ]),
    ).toEqual({
      pairs: ['staging api.staging.example.com = prod api.example.com'],
      unpaired: ['staging new.staging.example.com', 'prod old.example.com'],
    })
  })

  it('are all there are when the other environment is empty', () => {
    expect(paired(['staging api.staging.example.com'])).toEqual({
      pairs: [],
      unpaired: ['staging api.staging.example.com'],
    })
    expect(paired([])).toEqual({ pairs: [], unpaired: [] })
  })

  it('are not those of other environments, or of none', () => {
    const others = [' api.example.com', 'dev api.dev.example.com', 'staging-2 api.staging.example.com']
    expect(paired([...others, 'staging a.staging.example.com', 'prod b.example.com'])).toEqual({
      pairs: ['staging a.staging.example.com = prod b.example.com'],
      unpaired: [],
    })
  })
})

describe('one host listed several times', () => {
  it('is paired path by path, in whatever order', () => {
    const inOrder = ['staging api.staging.test/a', 'staging api.staging.test/b', 'prod api.test/b', 'prod api.test/a']
    expect(paired(inOrder)).toEqual({
      pairs: ['staging api.staging.test/a = prod api.test/a', 'staging api.staging.test/b = prod api.test/b'],
      unpaired: [],
    })
  })

  it('does not lose a path of its own to one that has none', () => {
    const mixed = ['staging api.staging.test/a', 'staging api.staging.test/b', 'prod api.test/b', 'prod api.test/c']
    expect(paired(mixed)).toEqual({
      pairs: ['staging api.staging.test/a = prod api.test/c', 'staging api.staging.test/b = prod api.test/b'],
      unpaired: [],
    })
  })

  it('answers to all its paths when the other side has but one', () => {
    const two = ['staging api.staging.test/a', 'staging api.staging.test/b', 'prod api.test/x']
    expect(paired(two)).toEqual({
      pairs: ['staging api.staging.test/a = prod api.test/x', 'staging api.staging.test/b = prod api.test/x'],
      unpaired: [],
    })
  })

  it('is told for each path that the first side does not have', () => {
    const two = ['staging api.staging.test/a', 'prod api.test/b', 'prod api.test/a']
    expect(paired(two)).toEqual({
      pairs: ['staging api.staging.test/a = prod api.test/a'],
      unpaired: ['prod api.test/b'],
    })
  })

  it('is kept apart by port', () => {
    const ports = ['staging api.staging.test', 'staging api.staging.test:8443', 'prod api.test:8443', 'prod api.test']
    expect(paired(ports).pairs).toEqual([
      'staging api.staging.test = prod api.test',
      'staging api.staging.test:8443 = prod api.test:8443',
    ])
  })
})
