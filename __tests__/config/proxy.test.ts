import { describe, expect, it } from '@jest/globals'
import { parseProxy } from '../../src/config/proxy.ts'
import { proxyName } from '../../src/core/proxy.ts'

const none = { credentials: null }

describe('a proxy', () => {
  it.each([
    ['http://proxy.example.com:3128', { scheme: 'http', host: 'proxy.example.com', port: 3128, ...none }],
    ['http://proxy.example.com', { scheme: 'http', host: 'proxy.example.com', port: 80, ...none }],
    ['http://proxy.example.com:80/', { scheme: 'http', host: 'proxy.example.com', port: 80, ...none }],
    ['socks5://127.0.0.1', { scheme: 'socks5', host: '127.0.0.1', port: 1080, ...none }],
    ['socks5h://127.0.0.1:80', { scheme: 'socks5', host: '127.0.0.1', port: 80, ...none }],
    ['socks5://[2001:db8::1]:9050', { scheme: 'socks5', host: '2001:db8::1', port: 9050, ...none }],
    [
      'http://ada:a%40b%3Ac@proxy:8080',
      { scheme: 'http', host: 'proxy', port: 8080, credentials: { user: 'ada', password: 'a@b:c' } },
    ],
  ])('is %s', (text, expected) => {
    expect(parseProxy(text)).toEqual({ value: expected })
  })

  it.each([
    '',
    'proxy:3128',
    'https://proxy:3128',
    'ftp://proxy',
    'http://',
    'http://proxy:70000',
    'http://proxy/path',
    'http://proxy?x',
    'socks5://u:s3cret%zz@proxy',
    `socks5://${'u'.repeat(256)}:s3cret@proxy`,
  ])('is not %j, which is told without repeating it', (text) => {
    const found = parseProxy(text)
    expect(found).toEqual({ mistake: expect.stringMatching(/^expected http:\/\/host:port|255 bytes/) })
    expect(JSON.stringify(found)).not.toContain('s3cret')
  })

  it('has a name that shows no password', () => {
    const proxy = { scheme: 'socks5', host: '::1', port: 1080, credentials: { user: 'u', password: 's3cret' } } as const
    expect(proxyName(proxy)).toBe('socks5://[::1]:1080')
  })
})
