/**
 * MySQL and MariaDB: Protocol::HandshakeV10 and Protocol::SSLRequest, "Connection Phase",
 * https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase.html
 */
import type { Dialogue, State } from '../dialogue.ts'
import { notSpoken, refusal } from './failures.ts'

const HEADER_LENGTH = 4
/** Longer than any honest greeting or error. */
const MAX_PACKET_LENGTH = 4096

const HANDSHAKE_V10 = 0x0a
const ERROR = 0xff

/** From the end of the server's version to its capabilities: a thread id, eight bytes for the password, a filler. */
const BEFORE_CAPABILITIES = 4 + 8 + 1

const CLIENT_PROTOCOL_41 = 0x0200
const CLIENT_SSL = 0x0800
const CLIENT_SECURE_CONNECTION = 0x8000

/** The second packet of the connection: capabilities, the longest packet, utf8mb4, and 23 zeros. No answer comes to it. */
const SSL_REQUEST = Uint8Array.of(
  ...[32, 0, 0, 1],
  ...littleEndian(CLIENT_PROTOCOL_41 | CLIENT_SSL | CLIENT_SECURE_CONNECTION),
  ...littleEndian(2 ** 24),
  45,
  ...Array.from({ length: 23 }, () => 0),
)

const begin: State = (said) => {
  const [low = 0, middle = 0, high = 0, sequence = 0, kind] = said
  const length = low | (middle << 8) | (high << 16)
  if (length > MAX_PACKET_LENGTH || sequence !== 0) return notSpoken('MySQL', said)
  if (kind !== undefined && kind !== HANDSHAKE_V10 && kind !== ERROR) return notSpoken('MySQL', said)
  const end = HEADER_LENGTH + length
  if (said.length < HEADER_LENGTH || said.length < end) return 'wait'
  const packet = said.subarray(HEADER_LENGTH, end)
  if (kind === ERROR) return refusal(packet.subarray(3))
  const versionEnd = packet.indexOf(0, 1)
  const version = packet.subarray(1, versionEnd)
  const [lowest, higher] = packet.subarray(versionEnd + 1 + BEFORE_CAPABILITIES)
  if (versionEnd === -1 || lowest === undefined || higher === undefined) return notSpoken('MySQL', said)
  if (((lowest | (higher << 8)) & CLIENT_SSL) === 0) {
    return refusal(`${Buffer.from(version).toString()}, without the capability CLIENT_SSL`)
  }
  return { taken: end, say: SSL_REQUEST, then: 'ready' }
}

function littleEndian(value: number): readonly number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff)
}

export const mysql: Dialogue = { opening: null, begin }
