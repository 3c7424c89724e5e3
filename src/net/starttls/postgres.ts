/**
 * PostgreSQL: SSLRequest of the frontend/backend protocol, "Message Flow", "SSL Session Encryption",
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL
 */
import { failed } from '../../core/observed.ts'
import type { Dialogue, State } from '../dialogue.ts'
import { notSpoken, refusal } from './failures.ts'

/** Its length, 8, and the code 80877103. */
const SSL_REQUEST = Uint8Array.of(0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f)

const YES = 0x53 // S
const NO = 0x4e // N
const ERROR_RESPONSE = 0x45 // E

/** What libpq takes for the longest honest message of this kind. */
const MAX_ERROR_LENGTH = 30_000

const begin: State = (said) => {
  switch (said[0]) {
    case undefined:
      return 'wait'
    case YES:
      return { taken: 1, say: null, then: 'ready' }
    case NO:
      return refusal(said.subarray(0, 1))
    case ERROR_RESPONSE:
      return readError(said)
    default:
      return notSpoken('PostgreSQL', said)
  }
}

/** A type, the length of what follows the type, then fields: a letter and a text that ends in NUL. */
const readError: State = (said) => {
  if (said.length < 5) return 'wait'
  const length = new DataView(said.buffer, said.byteOffset).getInt32(1)
  if (length < 4 || length > MAX_ERROR_LENGTH) {
    return failed('malformed', `the server sent an error of ${String(length)} bytes`, 'peer')
  }
  if (said.length < 1 + length) return 'wait'
  const fields = Buffer.from(said.subarray(5, 1 + length))
    .toString()
    .split('\0')
  return refusal(fields.find((field) => field.startsWith(MESSAGE))?.slice(1) ?? fields.join(' '))
}

const MESSAGE = 'M'

export const postgres: Dialogue = { opening: SSL_REQUEST, begin }
