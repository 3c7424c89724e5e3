/** LDAP: the StartTLS operation, RFC 4511 section 4.14, in BER with definite lengths, section 5.1. */
import { failed } from '../../core/observed.ts'
import type { Dialogue, State } from '../dialogue.ts'
import { bytesOf } from '../line.ts'
import { notSpoken, refusal } from './failures.ts'

const SEQUENCE = 0x30
const INTEGER = 0x02
const ENUMERATED = 0x0a
const OCTET_STRING = 0x04
const EXTENDED_REQUEST = 0x77
const EXTENDED_RESPONSE = 0x78
const REQUEST_NAME = 0x80

const START_TLS = bytesOf('1.3.6.1.4.1.1466.20037')

const MESSAGE_ID = 1

/** LDAPMessage with an ExtendedRequest that names the operation and has no value. */
const REQUEST = Uint8Array.from(
  tlv(SEQUENCE, [...tlv(INTEGER, [MESSAGE_ID]), ...tlv(EXTENDED_REQUEST, tlv(REQUEST_NAME, [...START_TLS]))]),
)

/** More than any honest answer. */
const MAX_LENGTH = 65_536

const begin: State = (said) => {
  if (said.length > 0 && said[0] !== SEQUENCE) return notSpoken('LDAP', said)
  const message = readTlv(said, 0)
  if (message === 'wait') return 'wait'
  if (message === 'malformed') return MALFORMED
  const whole = said.subarray(message.begin, message.end)
  const [id, response] = readAll(whole)
  if (id?.tag !== INTEGER || response?.tag !== EXTENDED_RESPONSE) return MALFORMED
  const [result, matched, diagnostic] = readAll(whole.subarray(response.begin, response.end))
  if (result?.tag !== ENUMERATED || matched?.tag !== OCTET_STRING || diagnostic?.tag !== OCTET_STRING) return MALFORMED
  const within = whole.subarray(response.begin, response.end)
  const code = within.subarray(result.begin, result.end)
  if (code.length !== 1) return MALFORMED
  if (code[0] === 0) {
    const isOurs = id.end - id.begin === 1 && whole[id.begin] === MESSAGE_ID
    return isOurs ? { taken: message.end, say: null, then: 'ready' } : MALFORMED
  }
  const text = Buffer.from(within.subarray(diagnostic.begin, diagnostic.end)).toString()
  return refusal(`result ${nameOf(code[0] ?? 0)}${text === '' ? '' : `: ${text}`}`)
}

const MALFORMED = failed('malformed', 'the server sent what is no answer of LDAP to StartTLS', 'peer')

/** RFC 4511 section 4.1.9, those that a server has reason to give here. */
const RESULT_NAMES: Readonly<Record<number, string>> = {
  1: 'operationsError',
  2: 'protocolError',
  8: 'strongerAuthRequired',
  10: 'referral',
  13: 'confidentialityRequired',
  50: 'insufficientAccessRights',
  51: 'busy',
  52: 'unavailable',
  53: 'unwillingToPerform',
  80: 'other',
}

function nameOf(code: number): string {
  const name = RESULT_NAMES[code]
  return name === undefined ? String(code) : `${String(code)} (${name})`
}

interface Tlv {
  readonly tag: number
  /** Of its content, in the bytes it was read from. */
  readonly begin: number
  readonly end: number
}

/** BER, not DER: Active Directory writes every length in five bytes. */
function readTlv(bytes: Uint8Array, at: number): Tlv | 'wait' | 'malformed' {
  const [tag, first] = bytes.subarray(at)
  if (tag === undefined || first === undefined) return 'wait'
  const extra = first < 0x80 ? 0 : first - 0x80
  if (extra > 4 || first === 0x80) return 'malformed'
  const begin = at + 2 + extra
  if (bytes.length < begin) return 'wait'
  const length = extra === 0 ? first : bytes.subarray(at + 2, begin).reduce((sum, byte) => sum * 256 + byte, 0)
  if (length > MAX_LENGTH) return 'malformed'
  return bytes.length < begin + length ? 'wait' : { tag, begin, end: begin + length }
}

/** What stands one behind the other; ends before what does not fit. */
function readAll(bytes: Uint8Array): readonly Tlv[] {
  const found: Tlv[] = []
  for (let at = 0; at < bytes.length;) {
    const next = readTlv(bytes, at)
    if (typeof next === 'string') break
    found.push(next)
    at = next.end
  }
  return found
}

/** Short lengths alone. */
function tlv(tag: number, content: readonly number[]): readonly number[] {
  return [tag, content.length, ...content]
}

export const ldap: Dialogue = { opening: REQUEST, begin }
