import { describe, expect, it } from '@jest/globals'
import { parseHostPattern } from '../../src/config/host-pattern.ts'

describe('parseHostPattern', () => {
  it.each([
    ['legacy.example.com', 'legacy.example.com'],
    ['LEGACY.Example.com.', 'legacy.example.com'],
    ['*.example.com', '*.example.com'],
    ['**.example.com', '**.example.com'],
    ['api-*.example.com', 'api-*.example.com'],
    ['**', '**'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.*', '192.0.2.*'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['2001:db8:0::1', '2001:db8::1'],
  ])('reads %s', (text, pattern) => {
    expect(parseHostPattern(text)).toEqual({ value: pattern })
  })

  it.each([
    'https://legacy.example.com',
    'legacy.example.com:443',
    'legacy.example.com/v1',
    'a..b',
    '.a',
    'a b',
    'bü*',
  ])('says of %j what a pattern is', (text) => {
    expect(parseHostPattern(text)).toEqual({
      mistake: `"${text}" cannot match the host of an endpoint: expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path`,
    })
  })
})
