import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readAlpn } from '../../../src/wire/tls/server-extensions.ts'
import { bytes, counted } from '../bytes.ts'
import { attempt } from '../malformed.ts'

const chosen = (name: string): Uint8Array => counted(2, counted(1, Buffer.from(name, 'latin1')))

describe('the application protocol in a server’s hello', () => {
  it.each([
    ['h2', '0003 02 6832'],
    ['http/1.1', '0009 08 687474702f312e31'],
    ['\0\xff', '0003 02 00ff'],
    ['', '0001 00'],
  ])('is %j', (name, hex) => {
    expect(readAlpn(bytes(hex))).toBe(name)
  })

  it('may have as many bytes as its length can say', () => {
    const longest = 'x'.repeat(255)
    expect(readAlpn(chosen(longest))).toBe(longest)
  })

  it('cut anywhere is malformed', () => {
    const whole = chosen('http/1.1')
    for (let length = 0; length < whole.length; length++) {
      expect(attempt(() => readAlpn(whole.subarray(0, length)))).toBeInstanceOf(MalformedError)
    }
  })

  it.each([
    ['no name', '0000', 'protocol_name_list', '1 bytes wanted, 0 left'],
    ['two names', '0006 02 6832 02 6833', 'protocol_name_list', '3 bytes left over'],
    ['something after the list', '0003 02 6832 00', 'application_layer_protocol_negotiation', '1 bytes left over'],
    ['a name longer than the list', '0003 05 6832', 'protocol_name_list', '5 bytes wanted, 2 left'],
    [
      'a list longer than the extension',
      '0004 02 6832',
      'application_layer_protocol_negotiation',
      '4 bytes wanted, 3 left',
    ],
  ])('is malformed with %s', (_, hex, what, why) => {
    expect(attempt(() => readAlpn(bytes(hex)))).toMatchObject({ name: 'MalformedError', what, why })
  })
})
