import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { protectRecords } from '../../../src/wire/tls/record-protection.ts'
import { readEncryptedFlight } from '../../../src/wire/tls/encrypted-flight.ts'
import { readFlight } from '../../../src/wire/tls/flight.ts'
import { readRecords } from '../../../src/wire/tls/record.ts'
import { bytes, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'
import { randomFrom } from '../random.ts'
import { flight12, inRecord, keyShare, record, serverHello, supportedVersion } from './server-flight.ts'

const flight13 = join(
  inRecord(serverHello({ suite: 0x1301, extensions: [supportedVersion(0x0304), keyShare(29, new Uint8Array(32))] })),
  record(23, new Uint8Array(64)),
)

// attempt lets any other error pass through, so each of these fails on one
describe('only MalformedError is thrown', () => {
  it.each([
    ['TLS 1.2', flight12([bytes('3003020101')])],
    ['TLS 1.3', flight13],
  ])('for any of 2,000 changes of one byte in a flight of %s', (_version, flight) => {
    const random = randomFrom(1)
    let refused = 0
    for (let round = 0; round < 2000; round++) {
      const changed = flight.slice()
      changed[random(flight.length)] = random(256)
      if (attempt(() => readFlight(changed)) instanceof MalformedError) refused++
    }
    // some changes are refused, and some are no mistake: a random, a suite, a certificate's content
    expect(refused).toBeGreaterThan(100)
    expect(refused).toBeLessThan(1900)
  })

  it('for 2,000 runs of random bytes after a good start', () => {
    const random = randomFrom(2)
    for (let round = 0; round < 2000; round++) {
      const noise = Uint8Array.from({ length: random(200) }, () => random(256))
      attempt(() => readFlight(join(bytes('160303'), noise)))
      attempt(() => readFlight(inRecord(noise)))
      attempt(() => readFlight(inRecord(join(bytes('02 000060 0303'), noise))))
    }
  })

  it('for 200,000 empty records', () => {
    expect(readFlight(new Uint8Array(Buffer.alloc(1_000_000, '1603030000', 'hex'))).serverHello).toBeNull()
  })

  it('for 100,000 empty messages', () => {
    const flood = record(22, new Uint8Array(16_384))
    expect(readFlight(join(...Array.from({ length: 25 }, () => flood))).serverHello).toBeNull()
  })

  it('for encrypted records of any length', () => {
    for (let length = 0; length < 40; length++) {
      const read = attempt(() =>
        readEncryptedFlight(
          protectRecords(0x1301, new Uint8Array(32)),
          readRecords(record(23, new Uint8Array(length))),
        ),
      )
      expect(read).toMatchObject({
        what: 'TLSCiphertext',
        why: length < 16 ? 'shorter than its tag' : 'the record does not open with the handshake keys',
      })
    }
  })
})
