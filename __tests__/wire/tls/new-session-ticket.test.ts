import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { readNewSessionTicket } from '../../../src/wire/tls/new-session-ticket.ts'
import { bytes, counted, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'

/** uint32 ticket_lifetime; uint32 ticket_age_add; opaque ticket_nonce<0..255>; opaque ticket<1..2^16-1>; Extension extensions<0..2^16-2>; */
const ticket = (lifetime: string, extensions: Uint8Array = bytes('')): Uint8Array =>
  join(
    bytes(lifetime),
    bytes('fad6aac5'),
    counted(1, bytes('0000')),
    counted(2, bytes('2c035d82')),
    counted(2, extensions),
  )

const EARLY = bytes('002a 0004 00000400')
const read = (body: Uint8Array): unknown => attempt(() => readNewSessionTicket(body))

describe('a session ticket of TLS 1.3', () => {
  it.each([
    ['00000000', 0],
    ['0000001e', 30],
    ['00093a80', 604_800],
    ['ffffffff', 4_294_967_295],
  ])('is good for as long as it says: 0x%s', (lifetime, seconds) => {
    expect(readNewSessionTicket(ticket(lifetime))).toEqual({ lifetime: seconds, maxEarlyData: null })
  })

  it.each([
    ['00000000', 0],
    ['00000400', 1024],
    ['ffffffff', 4_294_967_295],
  ])('allows as much early data as it says: 0x%s', (hex, maxEarlyData) => {
    const extension = join(bytes('002a 0004'), bytes(hex))
    expect(readNewSessionTicket(ticket('0000001e', extension))).toEqual({ lifetime: 30, maxEarlyData })
  })

  it('may have extensions that nobody knows, before the one that is known', () => {
    const extensions = join(bytes('3a3a 0000'), bytes('fafa 0002 0102'), EARLY)
    expect(readNewSessionTicket(ticket('0000001e', extensions))).toEqual({ lifetime: 30, maxEarlyData: 1024 })
  })

  it('may have no nonce', () => {
    expect(readNewSessionTicket(bytes('0000001e fad6aac5 00 0001aa 0000'))).toEqual({
      lifetime: 30,
      maxEarlyData: null,
    })
  })

  it('cut anywhere is malformed', () => {
    const whole = ticket('0000001e', EARLY)
    for (let length = 0; length < whole.length; length++) {
      expect(read(whole.subarray(0, length))).toBeInstanceOf(MalformedError)
    }
  })

  it.each([
    ['something after it', join(ticket('0000001e'), bytes('00')), 'NewSessionTicket', '1 bytes left over'],
    [
      'an extension that stands twice',
      ticket('0000001e', join(EARLY, EARLY)),
      'NewSessionTicket.extensions',
      'extension 42 stands twice',
    ],
    [
      'early data of half a number',
      ticket('0000001e', bytes('002a 0002 0400')),
      'early_data',
      '4 bytes wanted, 2 left',
    ],
    [
      'early data of more than a number',
      ticket('0000001e', bytes('002a 0005 0000040000')),
      'early_data',
      '1 bytes left over',
    ],
    ['half an extension', ticket('0000001e', bytes('002a')), 'NewSessionTicket.extensions', '2 bytes wanted, 0 left'],
  ])('with %s is malformed', (_, body, what, why) => {
    expect(read(body)).toMatchObject({ name: 'MalformedError', what, why })
  })
})
