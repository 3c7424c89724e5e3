import { describe, expect, it } from '@jest/globals'
import { readAll } from '../../src/wire/reader.ts'
import { Writer } from '../../src/wire/writer.ts'
import { bytes, hexOf } from './bytes.ts'

describe('Writer', () => {
  it('writes numbers big-endian and bytes as they are', () => {
    expect(hexOf(new Writer().u8(0xff).u16(0x0102).bytes(bytes('aabb')).u16(0xffff).finish())).toBe('ff0102aabbffff')
    expect(
      hexOf(
        new Writer()
          .u64(0x13ddb27ded9n)
          .u64(2n ** 64n - 1n)
          .finish(),
      ),
    ).toBe('0000013ddb27ded9ffffffffffffffff')
  })

  it('writes nested vectors with the lengths of what stands in them', () => {
    const written = new Writer()
      .vector(3, (outer) => {
        outer.u8(7).vector(2, (inner) => {
          inner.vector(1, () => undefined).u8(8)
        })
      })
      .finish()
    expect(hexOf(written)).toBe(`000005 07 0002 00 08`.replaceAll(' ', ''))
  })

  it.each([
    [1, 255, 'ff'],
    [2, 256, '0100'],
    [2, 65_535, 'ffff'],
    [3, 65_536, '010000'],
  ] as const)('writes a length of %d bytes for %d bytes', (size, length, prefix) => {
    const written = new Writer().vector(size, (w) => w.bytes(new Uint8Array(length))).finish()
    expect(hexOf(written.subarray(0, size))).toBe(prefix)
    expect(written).toHaveLength(size + length)
  })

  it.each([
    [1, 256],
    [2, 65_536],
  ] as const)('throws when a vector with a length of %d bytes would hold %d', (size, length) => {
    expect(() => new Writer().vector(size, (w) => w.bytes(new Uint8Array(length)))).toThrow(
      new RangeError(`${String(length)} bytes do not fit a ${String(size)}-byte length`),
    )
  })

  it.each([1022, 1023, 1024, 1025, 3000])('keeps every byte when it grows beyond %i bytes', (length) => {
    const pattern = Uint8Array.from({ length }, (_, index) => index % 251)
    const written = new Writer()
      .bytes(pattern)
      .u16(0xabcd)
      .vector(3, (w) => w.bytes(pattern))
      .u8(0xef)
      .finish()
    const size = length.toString(16).padStart(6, '0')
    expect(hexOf(written)).toBe(`${hexOf(pattern)}abcd${size}${hexOf(pattern)}ef`)
  })

  it('gives bytes of its own, which later writing does not change', () => {
    const writer = new Writer().u8(1)
    const first = writer.finish()
    writer.u8(2)
    expect([hexOf(first), hexOf(writer.finish())]).toEqual(['01', '0102'])
  })

  it('writes what Reader reads', () => {
    const written = new Writer()
      .u8(1)
      .u16(2)
      .vector(2, (w) => w.vector(3, (v) => v.u8(9)))
      .finish()
    expect(readAll('Thing', written, (r) => [r.u8(), r.u16(), r.sub('Inner', 2, (s) => hexOf(s.vector(3)))])).toEqual([
      1,
      2,
      '09',
    ])
  })
})
