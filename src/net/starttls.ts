/** Asks for TLS in a protocol that begins in clear. */
import type { Socket } from 'node:net'
import type { StarttlsProtocol } from '../core/endpoint.ts'
import { failed, type Failed } from '../core/observed.ts'
import { hold, type Dialogue } from './dialogue.ts'
import { ftp } from './starttls/ftp.ts'
import { imap } from './starttls/imap.ts'
import { ldap } from './starttls/ldap.ts'
import { mysql } from './starttls/mysql.ts'
import { pop3 } from './starttls/pop3.ts'
import { postgres } from './starttls/postgres.ts'
import { smtp } from './starttls/smtp.ts'
import { xmpp } from './starttls/xmpp.ts'

const DIALOGUES: Readonly<Record<StarttlsProtocol, (host: string) => Dialogue>> = {
  smtp: () => smtp,
  imap: () => imap,
  pop3: () => pop3,
  postgres: () => postgres,
  mysql: () => mysql,
  ldap: () => ldap,
  ftp: () => ftp,
  xmpp,
}

/** Gives the socket back with the server's go-ahead, or closes it and says why there is none within `timeoutMs`. */
export async function startTls(
  socket: Socket,
  protocol: StarttlsProtocol,
  host: string,
  timeoutMs: number,
): Promise<Socket | Failed> {
  const outcome = await hold(socket, DIALOGUES[protocol](host), { who: 'the server', whose: 'peer' }, timeoutMs)
  if ('status' in outcome) return outcome
  if (outcome.rest.length === 0) return socket
  socket.destroy()
  // RFC 3207 section 6 and CVE-2011-0411: what comes in clear behind the go-ahead would pass for part of the session.
  const injected = `the server sent ${String(outcome.rest.length)} bytes in clear behind its go-ahead for TLS`
  return failed('malformed', injected, 'peer')
}
