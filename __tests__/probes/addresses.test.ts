import { describe, expect, it } from '@jest/globals'
import { failed, seen } from '../../src/core/observed.ts'
import { findAddresses } from '../../src/probes/addresses.ts'
import { endpointAt } from '../rules/facts.ts'

describe('addresses', () => {
  it('are all that the name resolves to, in the order of the resolver', async () => {
    const names: string[] = []
    const found = await findAddresses(endpointAt({ host: 'api.example.com' }), (name) => {
      names.push(name)
      return Promise.resolve(seen(['2001:db8::1', '192.0.2.1']))
    })
    expect(found).toEqual({ status: 'seen', value: { all: ['2001:db8::1', '192.0.2.1'] } })
    expect(names).toEqual(['api.example.com'])
  })

  it('are that of connect-to, which takes the place of the name', async () => {
    const names: string[] = []
    await findAddresses(endpointAt({ connectTo: { address: '192.0.2.9', port: 8443 } }), (name) => {
      names.push(name)
      return Promise.resolve(seen([name]))
    })
    expect(names).toEqual(['192.0.2.9'])
  })

  it('fail as the resolver does', async () => {
    const failure = failed('name-not-found', 'the name does not resolve', 'network')
    expect(await findAddresses(endpointAt(), () => Promise.resolve(failure))).toEqual(failure)
  })

  it('that are none at all are a failure: without an address there would be nothing to find fault with', async () => {
    expect(await findAddresses(endpointAt(), () => Promise.resolve(seen([])))).toEqual(
      failed('name-not-found', 'the name has no address', 'network'),
    )
  })
})
