/**
 * One endpoint text: `https://host[:port][/path?query]`, `tls://host:port`, or `host[:port]` which means https; with
 * STARTTLS `tls://host[:port]`, or `host[:port]` which means tls.
 */
import type { Endpoint } from '../core/endpoint.ts'
import { printable } from '../core/printable.ts'
import { parseHost, type Host } from './host.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { parsePort } from './port.ts'
import { quote } from './quote.ts'

/** Longer than any address that a person writes, short enough to print. */
const MAX_TEXT = 2048

/** What an endpoint's text says by itself: the rest of an endpoint comes from what stands around it. */
export type EndpointAddress = Pick<Endpoint, 'url' | 'scheme' | 'host' | 'hostIsAddress' | 'port' | 'path'>

/**
 * Parses and normalises: lower case, A-labels, no trailing dot, no default port, IPv6 in brackets in `url` alone.
 * A mistake never repeats what stands before an `@`: it may be a password.
 *
 * @param plainPort the port where none is written, of a protocol that begins in the clear; null: TLS begins at once
 */
export function parseEndpoint(text: string, plainPort: number | null = null): Parsed<EndpointAddress> {
  if (text === '') return mistaken('an endpoint is missing: expected for instance https://api.example.com')
  if (text.length > MAX_TEXT) {
    return mistaken(`an endpoint of ${String(text.length)} characters: at most ${String(MAX_TEXT)} are allowed`)
  }
  // URL parsers drop tabs and line ends and read a backslash as a slash: what is looked at would not be what was read.
  const wrong = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.exec(text)?.[0]
  if (wrong !== undefined) {
    const found = wrong === ' ' ? 'a space' : `the character "${printable(wrong)}"`
    return mistaken(`an endpoint cannot hold ${found}: write it percent-encoded in a path, or leave it out`)
  }

  const [, scheme = null, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? []
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? ''
  if (holdsUser(authority, rest)) {
    return mistaken(
      'a user name or password in an endpoint is a secret in a file: leave out what stands before the "@"',
    )
  }
  const wrongScheme = checkScheme(scheme)
  if (wrongScheme !== undefined) return mistaken(wrongScheme)
  const isTls = scheme?.toLowerCase() === 'tls' || (scheme === null && plainPort !== null)
  if (!isTls && plainPort !== null) {
    return mistaken('HTTPS begins with TLS, so "starttls" cannot go with it: write tls://host[:port], or leave it out')
  }
  if (rest.includes('#')) return mistaken('a fragment ("#" and what follows) is never sent to a server: leave it out')

  const place = parseAuthority(authority)
  if ('mistake' in place) return place
  const tail = rest.slice(authority.length)
  return isTls ? tlsAddress(place.value, tail, plainPort) : httpsAddress(place.value, tail, scheme)
}

/** A password may hold a slash or a hash, which end an authority: then what seems to be a port is a piece of it. */
function holdsUser(authority: string, rest: string): boolean {
  if (/[@＠﹫]/.test(authority)) return true
  return /[@＠﹫]/.test(rest) && !/^(?:[^:]*|\[[^\]]*\])(?::\d+)?$/.test(authority)
}

function checkScheme(scheme: string | null): string | undefined {
  switch (scheme?.toLowerCase()) {
    case undefined:
    case 'https':
    case 'tls':
      return undefined
    case 'http':
      return 'an http:// address has no TLS to look at; write https://'
    default:
      return `the scheme ${quote(scheme ?? '')} is not one that is looked at: expected https:// or tls://`
  }
}

interface Place extends Host {
  readonly port: number | null
}

function parseAuthority(authority: string): Parsed<Place> {
  const [, hostText = '', portText] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority) ?? []
  if (portText?.includes(':') === true) {
    return mistaken(
      `${quote(authority)} has more than one colon: an IPv6 address stands in brackets, [2001:db8::1]:443`,
    )
  }
  const host = parseHost(hostText)
  if ('mistake' in host) return host
  if (portText === undefined) return parsed({ ...host.value, port: null })
  const port = parsePort(portText)
  return 'mistake' in port ? port : parsed({ ...host.value, port: port.value })
}

function httpsAddress(place: Place, tail: string, scheme: string | null): Parsed<EndpointAddress> {
  const { host, isAddress, port } = place
  if (scheme === null && tail !== '') return mistaken('a path needs a scheme: write https:// in front of the host')
  // The host is a placeholder: only the path and query are normalised by it.
  const { pathname, search } = new URL(`https://host${tail}`)
  const path = `${pathname}${search}`
  const portText = port === null || port === 443 ? '' : `:${String(port)}`
  const url = `https://${inUrl(host)}${portText}${path}`
  return parsed({ url, scheme: 'https', host, hostIsAddress: isAddress, port: port ?? 443, path })
}

function tlsAddress(place: Place, tail: string, plainPort: number | null): Parsed<EndpointAddress> {
  const { host, isAddress } = place
  const port = place.port ?? plainPort
  if (port === null) return mistaken('a tls:// address has no default port: write tls://host:port')
  if (tail !== '') return mistaken('a tls:// address has no path: write tls://host:port')
  const url = `tls://${inUrl(host)}:${String(port)}`
  return parsed({ url, scheme: 'tls', host, hostIsAddress: isAddress, port, path: '/' })
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
