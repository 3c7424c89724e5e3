import { createHmac } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { createKeySchedule, expandLabel, finishedOf, hashOf } from '../../../src/wire/tls/key-schedule.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import * as rfc8448 from './rfc8448.ts'

const NOTHING = bytes('')
const hellos = [rfc8448.clientHello, rfc8448.serverHello]
const toFinished = [...hellos, rfc8448.serverMessages]
const schedule = createKeySchedule('sha256', rfc8448.sharedSecret)
const hexes = ({ client, server }: { client: Uint8Array; server: Uint8Array }): string[] => [client, server].map(hexOf)

describe('the key schedule of RFC 8448 section 3', () => {
  it('has the published handshake traffic secrets', () => {
    expect(hexes(schedule.handshakeSecrets(hellos))).toEqual(
      [rfc8448.clientHandshakeSecret, rfc8448.serverHandshakeSecret].map(hexOf),
    )
  })

  it('has the published application traffic secrets', () => {
    expect(hexes(schedule.applicationSecrets(toFinished))).toEqual(
      [rfc8448.clientApplicationSecret, rfc8448.serverApplicationSecret].map(hexOf),
    )
  })

  it('has the published transcript hashes, however the transcript is cut', () => {
    expect(hexOf(hashOf('sha256', hellos))).toBe(hexOf(rfc8448.helloHash))
    expect(hexOf(hashOf('sha256', toFinished))).toBe(hexOf(rfc8448.serverFinishedHash))
    const whole = join(...toFinished)
    expect(hexOf(hashOf('sha256', [whole.subarray(0, 7), NOTHING, whole.subarray(7)]))).toBe(
      hexOf(rfc8448.serverFinishedHash),
    )
  })

  it('has the server’s Finished', () => {
    const before = rfc8448.serverMessages.subarray(0, -36)
    const verifyData = finishedOf('sha256', rfc8448.serverHandshakeSecret, [...hellos, before])
    expect(hexOf(verifyData)).toBe(hexOf(rfc8448.serverMessages.subarray(-32)))
  })

  it('has the client’s Finished', () => {
    const verifyData = finishedOf('sha256', rfc8448.clientHandshakeSecret, toFinished)
    expect(hexOf(verifyData)).toBe(hexOf(rfc8448.clientFinished.subarray(4)))
  })

  it.each(rfc8448.trafficKeys)('has the published key and nonce of %#', (secret, key, iv) => {
    expect(hexOf(expandLabel('sha256', secret, 'key', NOTHING, 16))).toBe(key)
    expect(hexOf(expandLabel('sha256', secret, 'iv', NOTHING, 12))).toBe(iv)
  })
})

describe('the key schedule', () => {
  it('has secrets as long as the hash', () => {
    const { client, server } = createKeySchedule('sha384', rfc8448.sharedSecret).handshakeSecrets(hellos)
    expect([client.length, server.length]).toEqual([48, 48])
    expect(finishedOf('sha384', server, hellos)).toHaveLength(48)
  })

  it('gives other secrets to each side, for each stage, transcript, secret and hash', () => {
    const other = createKeySchedule('sha256', new Uint8Array(32))
    const all = [
      schedule.handshakeSecrets(hellos),
      schedule.applicationSecrets(hellos),
      schedule.handshakeSecrets(toFinished),
      schedule.handshakeSecrets([]),
      other.handshakeSecrets(hellos),
      createKeySchedule('sha384', rfc8448.sharedSecret).handshakeSecrets(hellos),
    ].flatMap(hexes)
    expect(new Set(all).size).toBe(12)
  })

  it('takes a secret of any length: x448 and P-521 have longer ones', () => {
    for (const length of [0, 48, 56, 66]) {
      const { client } = createKeySchedule('sha256', new Uint8Array(length).fill(7)).handshakeSecrets(hellos)
      expect(client).toHaveLength(32)
    }
  })
})

describe('HKDF-Expand-Label', () => {
  const secret = new Uint8Array(32).fill(9)
  const context = bytes('aabb')

  it.each([0, 1, 31, 32, 33, 64, 65, 100])('gives %i bytes, block after block of RFC 5869 section 2.3', (length) => {
    const info = join(
      bytes(length.toString(16).padStart(4, '0')),
      bytes('0b'),
      Buffer.from('tls13 label'),
      bytes('02aabb'),
    )
    let block = NOTHING
    let expected = NOTHING
    for (let index = 1; expected.length < length; index++) {
      block = createHmac('sha256', secret)
        .update(join(block, info, Uint8Array.of(index)))
        .digest()
      expected = join(expected, block)
    }
    expect(hexOf(expandLabel('sha256', secret, 'label', context, length))).toBe(hexOf(expected.subarray(0, length)))
  })
})
