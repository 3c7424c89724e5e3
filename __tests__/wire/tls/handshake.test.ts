import { describe, expect, it } from '@jest/globals'
import { MalformedError } from '../../../src/wire/malformed-error.ts'
import { concat, readHandshakes } from '../../../src/wire/tls/handshake.ts'
import { bytes, hexOf, join } from '../bytes.ts'
import { attempt } from '../malformed.ts'

const read = (...fragments: Uint8Array[]): [number, string, string][] =>
  readHandshakes(fragments).map(({ type, body, message }) => [type, hexOf(body), hexOf(message)])

describe('readHandshakes', () => {
  const two = bytes('02 000003 aabbcc  0e 000000')
  const expected = [
    [2, 'aabbcc', '02000003aabbcc'],
    [14, '', '0e000000'],
  ]

  it('reads several messages of one fragment', () => {
    expect(read(two)).toEqual(expected)
  })

  it('joins messages that are cut at any byte', () => {
    for (let cut = 0; cut <= two.length; cut++) expect(read(two.subarray(0, cut), two.subarray(cut))).toEqual(expected)
  })

  it('joins fragments of one byte, empty ones among them', () => {
    expect(read(...[...two].flatMap((byte) => [Uint8Array.of(byte), new Uint8Array()]))).toEqual(expected)
  })

  it('leaves an incomplete last message alone', () => {
    for (let length = 0; length < 7; length++) expect(read(two.subarray(0, length))).toEqual([])
    for (let length = 7; length < 11; length++) expect(read(two.subarray(0, length))).toEqual(expected.slice(0, 1))
  })

  it('reads nothing in nothing', () => {
    expect(read()).toEqual([])
    expect(read(new Uint8Array())).toEqual([])
  })

  it('waits for a message of 1 MiB and refuses one that announces a byte more', () => {
    expect(read(bytes('0b 100000 aa'))).toEqual([])
    expect(attempt(() => read(bytes('0b 100001')))).toEqual(
      new MalformedError('Handshake', 'length 1048577 over the limit', 1),
    )
    expect(readHandshakes([join(bytes('0b 100000'), new Uint8Array(2 ** 20))])[0]?.body).toHaveLength(2 ** 20)
  })

  it('says where a message too long begins', () => {
    expect(attempt(() => read(join(two, bytes('0b ffffff'))))).toEqual(
      new MalformedError('Handshake', 'length 16777215 over the limit', two.length + 1),
    )
  })
})

describe('concat', () => {
  it('joins parts into bytes of their own', () => {
    const part = bytes('0102')
    const joined = concat([part, bytes(''), bytes('03')])
    part[0] = 9
    expect(hexOf(joined)).toBe('010203')
    expect(concat([])).toHaveLength(0)
  })
})
