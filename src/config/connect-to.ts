import type { ConnectTo } from '../core/endpoint.ts'
import { parseAddress } from './host.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { parsePort } from './port.ts'
import { quote } from './quote.ts'

/**
 * Parses `ADDRESS[:PORT]`; an IPv6 address with a port stands in brackets. Names are refused: what is looked at must not
 * depend on who resolves it.
 */
export function parseConnectTo(text: string): Parsed<ConnectTo> {
  const { addressText, portText } = split(text)
  if (addressText === '') return mistaken(`expected ADDRESS or ADDRESS:PORT, found ${quote(text)}`)
  const address = parseAddress(addressText)
  if ('mistake' in address) return address
  if (portText === null) return parsed({ address: address.value, port: null })
  const port = parsePort(portText)
  return 'mistake' in port ? port : parsed({ address: address.value, port: port.value })
}

function split(text: string): { readonly addressText: string; readonly portText: string | null } {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text)
  if (bracketed) return { addressText: bracketed[1] ?? '', portText: bracketed[2] ?? null }
  const oneColon = /^([^:]*):([^:]*)$/.exec(text)
  if (oneColon) return { addressText: oneColon[1] ?? '', portText: oneColon[2] ?? null }
  return { addressText: text, portText: null }
}
