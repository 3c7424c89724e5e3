import { describe, expect, it } from '@jest/globals'
import { parseConnectTo } from '../../src/config/connect-to.ts'

describe('parseConnectTo', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1', null],
    ['192.0.2.1:8443', '192.0.2.1', 8443],
    ['127.0.0.1:65535', '127.0.0.1', 65_535],
    ['[2001:DB8::1]:443', '2001:db8::1', 443],
    ['[::1]', '::1', null],
    ['::1', '::1', null],
    ['2001:db8:0:0:0:0:0:1', '2001:db8::1', null],
  ])('reads %s', (text, address, port) => {
    expect(parseConnectTo(text)).toEqual({ value: { address, port } })
  })

  it.each([
    ['', 'expected ADDRESS or ADDRESS:PORT, found ""'],
    [':443', 'expected ADDRESS or ADDRESS:PORT, found ":443"'],
    ['[]:443', 'expected ADDRESS or ADDRESS:PORT, found "[]:443"'],
    ['api.example.com', 'expected an IP address such as 192.0.2.1 or [2001:db8::1], found "api.example.com"'],
    ['api.example.com:443', 'expected an IP address such as 192.0.2.1 or [2001:db8::1], found "api.example.com"'],
    ['2130706433', 'expected an IP address such as 192.0.2.1 or [2001:db8::1], found "2130706433"'],
    ['192.0.2.256', 'expected an IP address such as 192.0.2.1 or [2001:db8::1], found "192.0.2.256"'],
    ['192.0.2.1:0', 'the port "0" is out of range: expected 1 to 65535'],
    ['192.0.2.1:65536', 'the port "65536" is out of range: expected 1 to 65535'],
    ['192.0.2.1:', 'a port is missing after the colon: expected 1 to 65535'],
    ['[::1]:https', 'the port "https" is not a number: expected 1 to 65535'],
    ['::1::2', '"::1::2" is not an IPv6 address'],
    [
      '[fe80::1%1]:443',
      'the address "fe80::1%1" has a zone, which names an interface of one machine: leave out the % and what follows',
    ],
  ])('says of %j: %s', (text, mistake) => {
    expect(parseConnectTo(text)).toEqual({ mistake })
  })
})
