import { describe, expect, it } from '@jest/globals'
import { readNetworkOptions, type NetworkSetting } from '../../src/gate/network-options.ts'
import { DEFAULT_NETWORK_OPTIONS, type NetworkOptions } from '../../src/net/network.ts'

type Texts = Partial<Record<NetworkSetting, string>>

const read = (texts: Texts): ReturnType<typeof readNetworkOptions> =>
  readNetworkOptions(
    (name) => texts[name],
    (name) => `--${name}`,
    'off',
  )

describe('readNetworkOptions', () => {
  it.each<[Texts]>([
    [{}],
    [{ timeout: '', concurrency: '', retries: '', proxy: '', 'dns-server': '', 'ct-search': '' }],
  ])('has defaults: %j', (texts) => {
    expect(read(texts)).toEqual({ network: DEFAULT_NETWORK_OPTIONS, ctSearch: null, mistakes: [] })
  })

  it.each<[Texts, Partial<NetworkOptions>]>([
    [{ timeout: '1' }, { timeoutMs: 1000 }],
    [{ timeout: '10s' }, { timeoutMs: 10_000 }],
    [{ timeout: '2m' }, { timeoutMs: 120_000 }],
    [{ timeout: '1h' }, { timeoutMs: 3_600_000 }],
    [{ timeout: '3600' }, { timeoutMs: 3_600_000 }],
    [{ concurrency: '1' }, { maxConnections: 1 }],
    [{ concurrency: '1024' }, { maxConnections: 1024 }],
    [{ fetch: 'public' }, { fetch: 'public' }],
    [{ fetch: 'anywhere' }, { fetch: 'anywhere' }],
    [{ retries: '0' }, { retries: 0 }],
    [{ retries: '10' }, { retries: 10 }],
    [
      { proxy: 'http://proxy.example:3128' },
      { proxy: { kind: 'http', host: 'proxy.example', port: 3128, user: null } },
    ],
    [
      { proxy: 'socks5h://me:pw@[::1]:1080' },
      { proxy: { kind: 'socks5', host: '::1', port: 1080, user: { name: 'me', password: 'pw' } } },
    ],
    [{ 'dns-server': '192.0.2.53' }, { dnsServers: ['192.0.2.53:53'] }],
    [
      { 'dns-server': '127.0.0.1:5353, [2001:DB8::1]:54,2001:db8::2' },
      { dnsServers: ['127.0.0.1:5353', '[2001:db8::1]:54', '[2001:db8::2]:53'] },
    ],
  ])('reads %j', (texts, expected) => {
    expect(read(texts)).toEqual({ network: { ...DEFAULT_NETWORK_OPTIONS, ...expected }, ctSearch: null, mistakes: [] })
  })

  it('reads who is asked for issued certificates', () => {
    expect(read({ 'ct-search': 'crt.sh' }).ctSearch).toEqual({ service: 'crt.sh', url: null })
    expect(read({ 'ct-search': 'crtsh' })).toMatchObject({ ctSearch: null, mistakes: [{ where: '--ct-search' }] })
  })

  it.each<[NetworkSetting, string, string]>([
    ...['0', '-1', '1.5', 'ten', '3601', '61m', '2h', '1d', '0m', ' 1', '1e3', '99999', 'Infinity'].map(
      (text): [NetworkSetting, string, string] => [
        'timeout',
        text,
        'seconds ("10") or a duration ("2m") of at most an hour',
      ],
    ),
    ...['0', '1025', '-1', '1.5', 'many', '99999', '0x10', '1 '].map((text): [NetworkSetting, string, string] => [
      'concurrency',
      text,
      'a whole number from 1 to 1024',
    ]),
    ...['on', 'OFF', 'private'].map((text): [NetworkSetting, string, string] => [
      'fetch',
      text,
      'off, public, anywhere',
    ]),
    ...['-1', '11', '1.0', 'once'].map((text): [NetworkSetting, string, string] => [
      'retries',
      text,
      'a whole number from 0 to 10',
    ]),
  ])('refuses %s %j', (name, text, expected) => {
    expect(read({ [name]: text }).mistakes).toEqual([
      { where: `--${name}`, message: `${JSON.stringify(text)} found, expected ${expected}` },
    ])
  })

  it('refuses a proxy that is none, and does not repeat what may be its password', () => {
    expect(read({ proxy: 'https://me:hunter2@proxy.example:443' }).mistakes).toEqual([
      {
        where: '--proxy',
        message: 'expected http://[user:password@]host:port, or socks5:// in its place: it begins with none of these',
      },
    ])
  })

  it.each([
    ['dns.example', 'expected an IP address such as 192.0.2.1 or [2001:db8::1], found "dns.example"'],
    ['192.0.2.1:', 'a port is missing after the colon: expected 1 to 65535'],
    ['192.0.2.1:65536', 'the port "65536" is out of range: expected 1 to 65535'],
    ['192.0.2.1,,192.0.2.2', 'expected ADDRESS or ADDRESS:PORT, found ""'],
    [',', 'expected ADDRESS or ADDRESS:PORT, found ""'],
    [
      'fe80::1%eth0',
      'the address "fe80::1%eth0" has a zone, which names an interface of one machine: leave out the % and what follows',
    ],
  ])('refuses the DNS servers %j', (text, message) => {
    expect(read({ 'dns-server': text })).toEqual({
      network: DEFAULT_NETWORK_OPTIONS,
      ctSearch: null,
      mistakes: [{ where: '--dns-server', message }],
    })
  })

  it('finds every mistake', () => {
    const { mistakes } = read({ timeout: 'x', concurrency: 'y', retries: 'z', proxy: 'p' })
    expect(mistakes.map(({ where }) => where)).toEqual(['--timeout', '--concurrency', '--retries', '--proxy'])
  })
})
