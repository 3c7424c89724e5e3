import '../native-errors.ts'
import { afterEach, describe, expect, it } from '@jest/globals'
import { seen } from '../../src/core/observed.ts'
import { createAddressLookup } from '../../src/net/addresses.ts'
import { REFUSED, SERVFAIL, startDnsServer, type DnsAnswer, type DnsServer } from './dns-server.ts'

let server: DnsServer | undefined
afterEach(() => server?.close())

async function lookUp(name: string, answers: Readonly<Record<string, DnsAnswer>>, timeoutMs = 2000) {
  server = await startDnsServer(answers)
  return createAddressLookup({ servers: [server.place], timeoutMs })(name)
}

const NAME = 'api.example.com'
const [V4, OTHER_V4, V6] = ['192.0.2.1', '192.0.2.2', '2001:db8:0:0:0:0:0:1']

describe('the addresses of a name, asked of a DNS server', () => {
  it.each<[string, DnsAnswer, readonly string[]]>([
    ['are of both kinds, IPv4 first', [{ address: V6 }, { address: V4 }], [V4, '2001:db8::1']],
    ['are all of them, each once', [{ address: V4 }, { address: OTHER_V4 }, { address: V4 }], [V4, OTHER_V4]],
    ['are of IPv6 alone', [{ address: V6 }], ['2001:db8::1']],
    ['are those of its alias', [{ alias: 'b.example.com' }, { address: V4 }], [V4]],
    ['are none, where it has none', [], []],
  ])('%s', async (_, answer, expected) => {
    const found = await lookUp(NAME, { [NAME]: answer })
    expect(found.status === 'seen' ? { ...found, value: found.value.toSorted() } : found).toEqual(seen(expected))
    expect(server?.asked).toEqual([NAME, NAME])
  })

  it('are none of a name that is not there', async () => {
    expect(await lookUp(NAME, {})).toEqual(seen([]))
  })

  it.each<[string, DnsAnswer, string]>([
    ['IPv6 addresses', [{ address: V4 }], `${NAME} 28`],
    ['IPv4 addresses', [{ address: V6 }], `${NAME} 1`],
  ])('have a gap where it does not answer about the %s', async (part, answer, key) => {
    expect(await lookUp(NAME, { [NAME]: answer, [key]: SERVFAIL })).toMatchObject({
      status: 'seen',
      value: [expect.any(String)],
      gaps: [{ part, code: 'name-not-found', whose: 'network' }],
    })
  })

  it.each<[string, DnsAnswer, string]>([
    ['refuses', REFUSED, 'name-not-found'],
    ['fails', SERVFAIL, 'name-not-found'],
    ['is silent', 'silent', 'timeout'],
  ])('are not known where it %s', async (_, answer, code) => {
    expect(await lookUp(NAME, { [NAME]: answer }, 100)).toMatchObject({ status: 'failed', code, whose: 'network' })
  })

  it('are not known where there are none of one kind and the other was not answered', async () => {
    expect(await lookUp(NAME, { [NAME]: [], [`${NAME} 28`]: SERVFAIL })).toMatchObject({ status: 'failed' })
  })

  it.each(['192.0.2.7', '::1', 'localhost'])('are not asked for where it is %s', async (name) => {
    const found = await lookUp(name, {})
    expect(found.status).toBe('seen')
    expect(server?.asked).toEqual([])
  })
})
