import { describe, expect, it } from '@jest/globals'
import { parseEndpoint, type EndpointAddress } from '../../src/config/endpoint.ts'

const read = (text: string): EndpointAddress => {
  const result = parseEndpoint(text)
  if ('mistake' in result) throw new Error(result.mistake)
  return result.value
}

const mistakeIn = (text: string): string => {
  const result = parseEndpoint(text)
  if ('value' in result) throw new Error(`accepted as ${result.value.url}`)
  return result.mistake
}

describe('parseEndpoint, of what it accepts', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com/'],
    ['https://api.example.com/', 'https://api.example.com/'],
    ['HTTPS://API.Example.COM', 'https://api.example.com/'],
    ['https://api.example.com.', 'https://api.example.com/'],
    ['https://api.example.com:443/', 'https://api.example.com/'],
    ['https://api.example.com:0443/', 'https://api.example.com/'],
    ['https://api.example.com:8443', 'https://api.example.com:8443/'],
    ['https://api.example.com:1', 'https://api.example.com:1/'],
    ['https://api.example.com:65535', 'https://api.example.com:65535/'],
    ['https://api.example.com/v1/../v2?x=1', 'https://api.example.com/v2?x=1'],
    ['https://api.example.com?x=1', 'https://api.example.com/?x=1'],
    ['https://api.example.com/a@b:c', 'https://api.example.com/a@b:c'],
    ['https://api.example.com/ü', 'https://api.example.com/%C3%BC'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    ['https://BÜCHER.example', 'https://xn--bcher-kva.example/'],
    ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example/'],
    ['https://日本。example', 'https://xn--wgv71a.example/'],
    ['https://_internal.example.com', 'https://_internal.example.com/'],
    ['https://192.0.2.1', 'https://192.0.2.1/'],
    ['https://[2001:DB8:0:0::1]', 'https://[2001:db8::1]/'],
    ['https://[::1]:8443/v1', 'https://[::1]:8443/v1'],
    ['https://[::ffff:192.0.2.1]', 'https://[::ffff:c000:201]/'],
    ['api.example.com', 'https://api.example.com/'],
    ['localhost:8443', 'https://localhost:8443/'],
    ['[::1]:8443', 'https://[::1]:8443/'],
    ['192.0.2.1:443', 'https://192.0.2.1/'],
    ['tls://mq.example.com:8883', 'tls://mq.example.com:8883'],
    ['TLS://MQ.example.com:443', 'tls://mq.example.com:443'],
    ['tls://[::1]:8883', 'tls://[::1]:8883'],
  ])('normalises %s to %s', (text, url) => {
    expect(read(text).url).toBe(url)
  })

  it('keeps the parts, with IPv6 in brackets in the URL alone', () => {
    expect(read('https://[::1]:8443/v1?x')).toEqual({
      url: 'https://[::1]:8443/v1?x',
      scheme: 'https',
      host: '::1',
      hostIsAddress: true,
      port: 8443,
      path: '/v1?x',
    })
    expect(read('tls://mq.example.com:8883')).toEqual({
      url: 'tls://mq.example.com:8883',
      scheme: 'tls',
      host: 'mq.example.com',
      hostIsAddress: false,
      port: 8883,
      path: '/',
    })
  })

  it('is what it reads back from its own URL', () => {
    for (const text of ['bücher.example:8443', 'https://[2001:db8::1]/a?b', 'tls://h:1', '192.0.2.1']) {
      const once = read(text)
      expect(read(once.url)).toEqual(once)
    }
  })

  it.each([
    ['tls://h', 'tls://h:25'],
    ['h', 'tls://h:25'],
    ['h:25', 'tls://h:25'],
    ['H:587', 'tls://h:587'],
    ['[::1]', 'tls://[::1]:25'],
    ['TLS://h:443', 'tls://h:443'],
  ])('reads %s with the port of a protocol that begins in the clear as %s', (text, url) => {
    const result = parseEndpoint(text, 25)
    expect(result).toMatchObject({ value: { url, scheme: 'tls', path: '/' } })
    expect(parseEndpoint(url, 25)).toEqual(result)
  })

  it('allows a label of 63 bytes, a name of 253 and a text of 2048', () => {
    const label = 'a'.repeat(63)
    expect(read(label).host).toBe(label)
    const name = [label, label, label, 'a'.repeat(61)].join('.')
    expect(name).toHaveLength(253)
    expect(read(`${name}.`).host).toBe(name)
    expect(read(`https://h/${'a'.repeat(2038)}`).path).toHaveLength(2039)
  })
})

describe('parseEndpoint, of what it refuses', () => {
  it.each([
    ['', 'an endpoint is missing: expected for instance https://api.example.com'],
    ['http://api.example.com', 'an http:// address has no TLS to look at; write https://'],
    ['HTTP://api.example.com', 'an http:// address has no TLS to look at; write https://'],
    ['wss://a.example', 'the scheme "wss" is not one that is looked at: expected https:// or tls://'],
    ['https://', 'the host is missing'],
    ['https:///v1', 'the host is missing'],
    ['https://:443', 'the host is missing'],
    ['https://.', 'the host is missing'],
    ['https://a.example:', 'a port is missing after the colon: expected 1 to 65535'],
    ['https://a.example:0', 'the port "0" is out of range: expected 1 to 65535'],
    ['https://a.example:65536', 'the port "65536" is out of range: expected 1 to 65535'],
    ['https://a.example:-1', 'the port "-1" is not a number: expected 1 to 65535'],
    ['https://a.example:80a', 'the port "80a" is not a number: expected 1 to 65535'],
    ['https:a.example', 'the port "a.example" is not a number: expected 1 to 65535'],
    ['https://a.example/#top', 'a fragment ("#" and what follows) is never sent to a server: leave it out'],
    ['https://a.example#top', 'a fragment ("#" and what follows) is never sent to a server: leave it out'],
    ['https://a b', 'an endpoint cannot hold a space: write it percent-encoded in a path, or leave it out'],
    [
      'https://a.example/\t',
      'an endpoint cannot hold the character "\\x09": write it percent-encoded in a path, or leave it out',
    ],
    [
      'https://a\u0000.example',
      'an endpoint cannot hold the character "\\x00": write it percent-encoded in a path, or leave it out',
    ],
    [
      'https://a.example\\@b.example',
      'an endpoint cannot hold the character "\\": write it percent-encoded in a path, or leave it out',
    ],
    [
      'https://a\u00adb.example',
      'an endpoint cannot hold the character "\\xad": write it percent-encoded in a path, or leave it out',
    ],
    ['https://a..example', 'the host "a..example" has an empty label: two dots in a row, or one in front'],
    ['https://.a.example', 'the host ".a.example" has an empty label: two dots in a row, or one in front'],
    ['https://a.example..', 'the host "a.example.." has an empty label: two dots in a row, or one in front'],
    ['https://-a.example', 'the host "-a.example" has a label that begins or ends with a hyphen'],
    ['https://a-.example', 'the host "a-.example" has a label that begins or ends with a hyphen'],
    ['https://a%2eb', 'the host "a%2eb" holds "%", which no host name can'],
    ['https://*.example.com', 'the host "*.example.com" holds "*", which no host name can'],
    ['https://xn--a', 'the host "xn--a" is not a valid name'],
    ['https://℀.example', 'the host "℀.example" is not a valid name'],
    ['https://::1', '"::1" has more than one colon: an IPv6 address stands in brackets, [2001:db8::1]:443'],
    ['https://[::1', '"[::1" has more than one colon: an IPv6 address stands in brackets, [2001:db8::1]:443'],
    ['https://[::g]', '"::g" is not an IPv6 address'],
    ['https://[]', '"" is not an IPv6 address'],
    ['https://[192.0.2.1]', '"192.0.2.1" is not an IPv6 address'],
    [
      'https://[fe80::1%eth0]',
      'the address "fe80::1%eth0" has a zone, which names an interface of one machine: leave out the % and what follows',
    ],
    ['a.example/v1', 'a path needs a scheme: write https:// in front of the host'],
    ['tls://a.example', 'a tls:// address has no default port: write tls://host:port'],
    ['tls://a.example:1/', 'a tls:// address has no path: write tls://host:port'],
    ['tls://a.example:1?x', 'a tls:// address has no path: write tls://host:port'],
  ])('says of %j: %s', (text, mistake) => {
    expect(mistakeIn(text)).toBe(mistake)
  })

  it.each([
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '127.1',
    '127.0.0.1.',
    '127.0.0.01',
    '0177.0.0.1',
    '1.2.3.256',
    '1.2.3.4.5',
    'a.1',
    'a.0x1',
    '１２７.0.0.1',
    '127。0。0。1',
  ])('does not take %s for an address that a reader would not see', (host) => {
    expect(mistakeIn(`https://${host}`)).toBe(
      `the host "${host}" is a number, not a name: write an IPv4 address as four decimal numbers from 0 to 255, such as 192.0.2.1`,
    )
  })

  it.each([
    ['https://h', 'HTTPS begins with TLS, so "starttls" cannot go with it: write tls://host[:port], or leave it out'],
    [
      'HTTPS://h:25',
      'HTTPS begins with TLS, so "starttls" cannot go with it: write tls://host[:port], or leave it out',
    ],
    ['http://h', 'an http:// address has no TLS to look at; write https://'],
    ['h/x', 'a tls:// address has no path: write tls://host:port'],
    ['tls://h/', 'a tls:// address has no path: write tls://host:port'],
    ['h:0', 'the port "0" is out of range: expected 1 to 65535'],
  ])('says of %j with the port of a protocol that begins in the clear: %s', (text, mistake) => {
    expect(parseEndpoint(text, 25)).toEqual({ mistake })
  })

  it('refuses a label of 64 bytes, counted as an A-label', () => {
    const label = 'a'.repeat(64)
    expect(mistakeIn(label)).toBe(`the host label "${label}" has 64 bytes: at most 63 are allowed`)
    expect(mistakeIn(`${'ü'.repeat(60)}.example`)).toMatch(/^the host .*/)
  })

  it('refuses a name of 254 bytes', () => {
    const label = 'a'.repeat(63)
    expect(mistakeIn([label, label, label, 'a'.repeat(62)].join('.'))).toMatch(
      /^the host "a{63}\.a{15}…" has 254 bytes: at most 253 are allowed$/,
    )
  })

  it('refuses a text of 2049 characters before it looks into it', () => {
    expect(mistakeIn(`https://h/${'a'.repeat(2039)}`)).toBe('an endpoint of 2049 characters: at most 2048 are allowed')
  })

  it.each([
    'https://user:hunter2@a.example',
    'https://hunter2@a.example',
    'http://user:hunter2@a.example',
    'ftp://user:hunter2@a.example',
    'user:hunter2@a.example',
    'tls://user:hunter2@a.example:1',
    'https://user:hunter2/x@a.example',
    'https://user:hunter2?x@a.example',
    'https://user:hunter2#x@a.example',
    'https://user:hunter2@a.example#x',
    'https://user:hunter2＠a.example',
    'https://user:hunter2@[::1]:1',
    'https://@a.example',
  ])('refuses the password in %s and does not repeat it', (text) => {
    expect(mistakeIn(text)).toBe(
      'a user name or password in an endpoint is a secret in a file: leave out what stands before the "@"',
    )
  })
})
