import { describe, expect, it } from '@jest/globals'
import { ldap } from '../../../src/net/starttls/ldap.ts'
import { expectToWait, failureIn, latin1, play, playEveryWay } from '../play.ts'

const OID = '1.3.6.1.4.1.1466.20037'
const REQUEST = `\x30\x1d\x02\x01\x01\x77\x18\x80\x16${OID}`

const tlv = (tag: number, content: string): string => String.fromCharCode(tag, content.length) + content
/** As Active Directory writes lengths. */
const longTlv = (tag: number, content: string): string =>
  `${String.fromCharCode(tag)}\x84\0\0${String.fromCharCode(content.length >> 8, content.length & 0xff)}${content}`

interface Response {
  readonly id?: string
  readonly code?: string
  readonly text?: string
  readonly more?: string
  readonly tag?: number
}

function response({ id = '\x01', code = '\0', text = '', more = '', tag = 0x78 }: Response, write = tlv): string {
  const result = tlv(0x0a, code) + tlv(0x04, '') + tlv(0x04, text) + more
  return write(0x30, tlv(0x02, id) + write(tag, result))
}

describe('StartTLS in LDAP', () => {
  it.each([
    ['a short answer', response({})],
    ['the name of what was answered', response({ more: tlv(0x8a, OID) })],
    ['lengths in five bytes', response({}, longTlv)],
    ['a text', response({ text: 'go on' })],
  ])('gets its go-ahead with %s', (_, answer) => {
    expect(playEveryWay(ldap, [answer])).toEqual({ said: [REQUEST], end: 'ready', rest: '' })
    expectToWait(ldap, [answer])
  })

  it('leaves what comes behind the go-ahead', () => {
    expect(play(ldap, [`${response({})}\x30\0`])).toMatchObject({ end: 'ready', rest: '\x30\0' })
  })

  it.each([
    ['a text', { code: '\x35', text: 'no certificate' }, '53 (unwillingToPerform): no certificate'],
    ['a code alone', { code: '\x02' }, '2 (protocolError)'],
    ['a code without a name', { code: '\x7f', text: 'x' }, '127: x'],
    [
      'notice of disconnection',
      { id: '\0', code: '\x34', more: tlv(0x8a, '1.3.6.1.4.1.1466.20036') },
      '52 (unavailable)',
    ],
  ])('is refused with %s', (_, fields, quoted) => {
    const answer = response(fields)
    expect(failureIn(playEveryWay(ldap, [answer]))).toEqual([
      'unsupported',
      `the server refused STARTTLS: "result ${quoted}"`,
    ])
    expectToWait(ldap, [answer])
  })

  it.each(['HTTP/1.1 400 Bad Request\r\n', '\0', '220 ftp.example\r\n'])('does not come of %j', (answer) => {
    const [code, detail] = failureIn(playEveryWay(ldap, [answer]))
    expect([code, detail.slice(0, 31)]).toEqual(['malformed', 'the server does not speak LDAP:'])
  })

  it.each([
    ['an answer to another message', response({ id: '\x02' })],
    ['an answer to message 256 + 1', response({ id: '\x01\x01' })],
    ['an answer to no operation of this kind', response({ tag: 0x61 })],
    ['an empty message', '\x30\0'],
    ['a message that is no response', `\x30\x05${tlv(0x02, '\x01')}\x78\0`],
    ['a result without a code', tlv(0x30, tlv(0x02, '\x01') + tlv(0x78, tlv(0x04, '')))],
    ['a result code of two bytes', response({ code: '\0\x01' })],
    ['a result code of none', response({ code: '' })],
    ['an inner length that lies', `\x30\x05\x02\x01\x01\x78\x7f`],
    ['a length of indefinite form', '\x30\x80'],
    ['a length in five bytes and more', '\x30\x85\0\0\0\0\x01'],
    ['a length of 65537', '\x30\x83\x01\0\x01'],
  ])('refuses %s as malformed', (_, answer) => {
    expect(failureIn(playEveryWay(ldap, [answer]))).toEqual([
      'malformed',
      'the server sent what is no answer of LDAP to StartTLS',
    ])
  })

  it('waits for a message of 65536 bytes', () => {
    expect(play(ldap, ['\x30\x83\x01\0\0']).end).toBe('wait')
  })

  it('writes its request as RFC 4511 has it', () => {
    expect(latin1(ldap.opening ?? new Uint8Array())).toBe(REQUEST)
  })

  it('says of TLS that is there already what to do', () => {
    expect(failureIn(play(ldap, ['\x15\x03\x01\x00\x02\x02\x0a']))[1]).toBe(
      'the port speaks TLS already, where LDAP begins in clear: leave out "starttls"',
    )
  })
})
