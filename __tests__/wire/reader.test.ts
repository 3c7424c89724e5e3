import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../src/wire/malformed-error.ts'
import { readAll, Reader, readList } from '../../src/wire/reader.ts'
import { bytes, hexOf } from './bytes.ts'
import { attempt } from './malformed.ts'

describe('Reader', () => {
  it('reads big-endian numbers of one to four bytes and of eight, the highest without a sign', () => {
    const reader = new Reader('Thing', bytes('01 0203 040506 0708090a ff ffff ffffff ffffffff'))
    expect([reader.u8(), reader.u16(), reader.u24(), reader.u32()]).toEqual([1, 0x203, 0x40506, 0x708090a])
    expect([reader.u8(), reader.u16(), reader.u24(), reader.u32()]).toEqual([0xff, 0xffff, 0xffffff, 0xffffffff])
    expect(reader.left).toBe(0)
    const long = new Reader('Thing', bytes('0000013ddb27ded9 ffffffffffffffff'))
    expect([long.u64(), long.u64()]).toEqual([0x13ddb27ded9n, 2n ** 64n - 1n])
  })

  it.each<[string, number, (reader: Reader) => unknown]>([
    ['u8', 0, (r) => r.u8()],
    ['u16', 1, (r) => r.u16()],
    ['u24', 2, (r) => r.u24()],
    ['u32', 3, (r) => r.u32()],
    ['bytes', 6, (r) => r.bytes(7)],
  ])('refuses %s with one byte too few and takes it with enough', (_name, short, read) => {
    expect(attempt(() => read(new Reader('Thing', new Uint8Array(short))))).toEqual(
      new MalformedError('Thing', `${String(short + 1)} bytes wanted, ${String(short)} left`, 0),
    )
    expect(() => read(new Reader('Thing', new Uint8Array(short + 1)))).not.toThrow()
  })

  it.each([1, 2, 3] as const)('reads a vector with a length of %d bytes to its last byte and no further', (size) => {
    const length = '000003'.slice(-2 * size)
    const reader = new Reader('Thing', bytes(`${length} aabbcc dd`))
    expect(hexOf(reader.vector(size))).toBe('aabbcc')
    expect(hexOf(reader.rest())).toBe('dd')
    expect(attempt(() => new Reader('Thing', bytes(`${length} aabb`)).vector(size))).toEqual(
      new MalformedError('Thing', '3 bytes wanted, 2 left', size),
    )
  })

  it('reads an empty vector, and nothing as the rest of nothing', () => {
    const reader = new Reader('Thing', bytes('00'))
    expect(reader.vector(1)).toHaveLength(0)
    expect(reader.rest()).toHaveLength(0)
  })

  it('says what it was reading, why it stopped and where', () => {
    const reader = new Reader('ServerHello', bytes('010203'))
    reader.u16()
    const error = attempt(() => reader.u16())
    expect(error).toBeInstanceOf(MalformedError)
    expect(error).toMatchObject({
      name: 'MalformedError',
      what: 'ServerHello',
      why: '2 bytes wanted, 1 left',
      offset: 2,
      message: 'ServerHello: 2 bytes wanted, 1 left at byte 2',
    })
  })

  it('keeps its place when a read fails', () => {
    const reader = new Reader('Thing', bytes('0a'))
    attempt(() => reader.u16())
    expect(reader.u8()).toBe(10)
  })

  it('reads a part by itself, and refuses what the part leaves over', () => {
    const read = (reader: Reader): number => reader.u8()
    expect(new Reader('Whole', bytes('0105')).sub('Part', 1, read)).toBe(5)
    expect(attempt(() => new Reader('Whole', bytes('020506')).sub('Part', 1, read))).toEqual(
      new MalformedError('Part', '1 bytes left over', 1),
    )
  })

  it('does not let a part read past its own end', () => {
    expect(attempt(() => new Reader('Whole', bytes('01 05 06')).sub('Part', 1, (r) => r.u16()))).toEqual(
      new MalformedError('Part', '2 bytes wanted, 1 left', 0),
    )
  })
})

describe('readAll', () => {
  it('takes what is read to the last byte and refuses one byte more', () => {
    expect(readAll('Thing', bytes('0102'), (r) => r.u16())).toBe(0x102)
    expect(attempt(() => readAll('Thing', bytes('010203'), (r) => r.u16()))).toEqual(
      new MalformedError('Thing', '1 bytes left over', 2),
    )
  })
})

describe('readList', () => {
  it('reads items until there is nothing left', () => {
    expect(readList(new Reader('List', bytes('0001 0002')), (r) => r.u16())).toEqual([1, 2])
    expect(readList(new Reader('List', bytes('')), (r) => r.u16())).toEqual([])
  })

  it('refuses half an item at the end', () => {
    expect(attempt(() => readList(new Reader('List', bytes('0001 00')), (r) => r.u16()))).toBeInstanceOf(MalformedError)
  })
})
