import { STARTTLS_PROTOCOLS, type StarttlsProtocol } from '../core/endpoint.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { unknownName } from './unknown-name.ts'

/**
 * Where each protocol begins in the clear: IANA Service Name and Transport Protocol Port Number Registry (smtp, imap,
 * pop3, postgresql, mysql, ldap, ftp, xmpp-client), https://www.iana.org/assignments/service-names-port-numbers
 */
const PLAIN_PORTS: Readonly<Record<StarttlsProtocol, number>> = {
  smtp: 25,
  imap: 143,
  pop3: 110,
  postgres: 5432,
  mysql: 3306,
  ldap: 389,
  ftp: 21,
  xmpp: 5222,
}

/** The port of an address that names none. A protocol that was mistyped, null, makes no second mistake of that: any port. */
export function plainPortOf(protocol: StarttlsProtocol | null): number {
  return PLAIN_PORTS[protocol ?? 'smtp']
}

/** Parses the name of a protocol that TLS can be asked for in. */
export function parseStarttls(text: string): Parsed<StarttlsProtocol> {
  const protocol = STARTTLS_PROTOCOLS.find((known) => known === text)
  return protocol === undefined ? mistaken(unknownName('protocol', text, STARTTLS_PROTOCOLS)) : parsed(protocol)
}
