import { describe, expect, it } from '@jest/globals'
import { parseProxy } from '../../src/config/proxy.ts'
import { proxyName, type Proxy } from '../../src/core/proxy.ts'

describe('parseProxy', () => {
  it.each<[string, Proxy['kind'], string, number]>([
    ['http://proxy.example:3128', 'http', 'proxy.example', 3128],
    ['http://proxy.example:80/', 'http', 'proxy.example', 80],
    ['HTTP://Proxy.Example.:1', 'http', 'proxy.example', 1],
    ['socks5://192.0.2.1:65535', 'socks5', '192.0.2.1', 65_535],
    ['socks5h://[2001:DB8::1]:1080', 'socks5', '2001:db8::1', 1080],
    ['http://localhost:3128', 'http', 'localhost', 3128],
  ])('reads %s', (text, kind, host, port) => {
    expect(parseProxy(text)).toEqual({ value: { kind, host, port, user: null } })
  })

  const long = 'x'.repeat(255)
  it.each([
    ['http://u:p@h:1', 'u', 'p'],
    ['http://u@h:1', 'u', ''],
    ['http://u:@h:1', 'u', ''],
    ['http://u%20v:p%40%3A%2F%C3%BC@h:1', 'u v', 'p@:/ü'],
    ['http://u:p:q@h:1', 'u', 'p:q'],
    ['http://u:p@q/r#s?t@h:1', 'u', 'p@q/r#s?t'],
    ['socks5://u%3Av:p@h:1', 'u:v', 'p'],
    [`socks5://${long}:${long}@h:1`, long, long],
  ])('reads the user and the password of %s', (text, name, password) => {
    expect(parseProxy(text)).toMatchObject({ value: { host: 'h', port: 1, user: { name, password } } })
  })

  it.each([
    ['', 'it begins with none of these'],
    ['proxy.example:3128', 'it begins with none of these'],
    ['https://proxy.example:443', 'it begins with none of these'],
    ['socks4://proxy.example:1080', 'it begins with none of these'],
    ['constructor://proxy.example:1080', 'it begins with none of these'],
    ['http:proxy.example:3128', 'it begins with none of these'],
    ['http://proxy.example', 'it does not end in a host and its port'],
    ['http://proxy.example:', 'it does not end in a host and its port'],
    ['http://proxy.example:3128/path', 'it does not end in a host and its port'],
    ['http://::1:3128', 'it does not end in a host and its port'],
    ['http://u:hunter2', 'it does not end in a host and its port'],
    ['http://hunter2@:1', 'its host is neither a name nor an address'],
    ['http://a..b:1', 'its host is neither a name nor an address'],
    ['http://1.2.3:1', 'its host is neither a name nor an address'],
    ['http://h:0', 'its port is not from 1 to 65535'],
    ['http://h:65536', 'its port is not from 1 to 65535'],
    ['http://u:hunter2%@h:1', 'its user or password has a % that encodes nothing'],
    ['http://u:hunter2%0d%0aX: y@h:1', 'its user or password has a control character'],
    ['http://:hunter2@h:1', 'it has a password without a user'],
    ['http://u%3Av:hunter2@h:1', 'its user has a colon, which HTTP cannot tell from its end'],
    ['socks5://hunter2@h:1', 'its user and password are not of 1 to 255 bytes each, as SOCKS wants them'],
    [
      `socks5://u:hunter2${'x'.repeat(249)}@h:1`,
      'its user and password are not of 1 to 255 bytes each, as SOCKS wants them',
    ],
    [
      `socks5://${'ü'.repeat(128)}:hunter2@h:1`,
      'its user and password are not of 1 to 255 bytes each, as SOCKS wants them',
    ],
  ])('says of %j: %s', (text, how) => {
    const result = parseProxy(text)
    expect(result).toEqual({
      mistake: `expected http://[user:password@]host:port, or socks5:// in its place: ${how}`,
    })
    expect(JSON.stringify(result)).not.toContain('hunter2')
  })
})

describe('proxyName', () => {
  it('never has the user in it', () => {
    const user = { name: 'u', password: 'hunter2' }
    expect(proxyName({ kind: 'http', host: 'proxy.example', port: 3128, user })).toBe(
      'the proxy http://proxy.example:3128',
    )
    expect(proxyName({ kind: 'socks5', host: '::1', port: 1080, user })).toBe('the proxy socks5://[::1]:1080')
  })
})
