import { describe, expect, it } from '@jest/globals'
import { decryptRc2 } from '../../src/wire/rc2.ts'
import { bytes, hexOf } from './bytes.ts'

const NO_IV = new Uint8Array(8)

describe('decryptRc2', () => {
  /** RFC 2268 section 5: those whose effective bits are all that the key has. */
  it.each([
    ['ffffffffffffffff', '278b27e42e2f0d49', 'ffffffffffffffff'],
    ['3000000000000000', '30649edf9be7d2c2', '1000000000000001'],
    ['88bca90e90875a7f0f79c384627bafb2', '2269552ab0f85ca6', '0000000000000000'],
  ])('decrypts with the key %s what RFC 2268 encrypts', (key, cipher, plain) => {
    expect(hexOf(decryptRc2(bytes(key), NO_IV, bytes(cipher)))).toBe(plain)
  })

  it('chains blocks, and leaves out what is no whole one', () => {
    const [key, cipher] = [bytes('88bca90e90875a7f0f79c384627bafb2'), '2269552ab0f85ca6']
    expect(hexOf(decryptRc2(key, bytes('0102030405060708'), bytes(`${cipher}${cipher}ff`)))).toBe(
      `0102030405060708${cipher}`,
    )
  })
})
