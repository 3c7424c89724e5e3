/** DNS servers: `ADDRESS[:PORT]`, separated by commas; an IPv6 address with a port stands in brackets. */
import { hostAndPort } from '../core/proxy.ts'
import { parseConnectTo } from './connect-to.ts'
import { parsed, type Parsed } from './parsed.ts'

const DNS_PORT = 53

/** Each with its port, as in a URL. */
export function parseDnsServers(text: string): Parsed<readonly string[]> {
  const servers: string[] = []
  for (const item of text.split(',')) {
    const server = parseConnectTo(item.trim())
    if ('mistake' in server) return server
    servers.push(hostAndPort(server.value.address, server.value.port ?? DNS_PORT))
  }
  return parsed(servers)
}
