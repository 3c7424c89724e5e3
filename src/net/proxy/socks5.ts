/** A tunnel through a SOCKS proxy: RFC 1928, with a user and a password by RFC 1929. */
import { isIPv4 } from 'node:net'
import { failed } from '../../core/observed.ts'
import { proxyName, type Proxy } from '../../core/proxy.ts'
import type { Dialogue, Step } from '../converse.ts'

const VERSION = 5
const NO_AUTHENTICATION = 0
const USER_AND_PASSWORD = 2
const CONNECT = 1
const IPV4 = 1
const NAME = 3
const IPV6 = 4
const IPV6_BYTES = 16

/** REP of RFC 1928 section 6. */
const REPLIES: Readonly<Record<number, string>> = {
  1: 'general failure',
  2: 'it forbids this target',
  3: 'the network is unreachable',
  4: 'the host is unreachable, or its name does not resolve',
  5: 'the connection was refused',
  6: 'the time to live expired',
  7: 'it knows no CONNECT',
  8: 'it does not support this type of address',
}

/** @param host a name, which the proxy resolves, or an IP literal without brackets */
export function socks5(proxy: Proxy, host: string, port: number): Dialogue {
  const methods = proxy.credentials === null ? [NO_AUTHENTICATION] : [NO_AUTHENTICATION, USER_AND_PASSWORD]
  const request = Buffer.concat([
    Uint8Array.of(VERSION, CONNECT, 0),
    writeAddress(host),
    Uint8Array.of(port >> 8, port & 0xff),
  ])
  const complain = (why: string): Step => failed('unreachable', `the proxy ${proxyName(proxy)}: ${why}`, 'network')
  const malformed = (): Step => failed('malformed', `the proxy ${proxyName(proxy)} does not speak SOCKS 5`, 'peer')
  /** How many of our messages are out: with each of them the next answer is due. */
  let isAuthenticated = false
  let isAsked = false

  return {
    opening: Uint8Array.of(VERSION, methods.length, ...methods),
    next(received) {
      const [version, method] = received
      if (version !== VERSION) return malformed()
      if (method === undefined) return 'wait'
      if (method !== NO_AUTHENTICATION && method !== USER_AND_PASSWORD) return complain('it wants other credentials')
      let at = 2
      if (method === USER_AND_PASSWORD) {
        if (proxy.credentials === null) return malformed()
        if (!isAuthenticated) {
          isAuthenticated = true
          return { send: writeCredentials(proxy.credentials) }
        }
        const status = received[at + 1]
        if (status === undefined) return 'wait'
        if (status !== 0) return complain('it refuses the credentials')
        at += 2
      }
      if (!isAsked) {
        isAsked = true
        return { send: request }
      }
      return readReply(received.subarray(at))
    },
  }

  function readReply(answer: Uint8Array): Step {
    // VER, REP, RSV, ATYP, BND.ADDR, BND.PORT
    const [version, reply, , type, first] = answer
    if (version !== undefined && version !== VERSION) return malformed()
    if (reply !== undefined && reply !== 0) return complain(REPLIES[reply] ?? `reply ${String(reply)}`)
    if (type === undefined || first === undefined) return 'wait'
    const addressBytes = { [IPV4]: 4, [IPV6]: IPV6_BYTES, [NAME]: first + 1 }[type]
    if (addressBytes === undefined) return malformed()
    const length = 4 + addressBytes + 2
    if (answer.length < length) return 'wait'
    // The target of ours waits for us to speak.
    return answer.length === length ? 'ready' : malformed()
  }
}

function writeAddress(host: string): Uint8Array {
  if (isIPv4(host)) return Uint8Array.of(IPV4, ...host.split('.').map(Number))
  if (host.includes(':')) return Uint8Array.of(IPV6, ...ipv6Bytes(host))
  const name = Buffer.from(host, 'latin1')
  return Uint8Array.of(NAME, name.length, ...name)
}

/** Of a literal in any of its forms: the URL parser writes all of them alike (RFC 5952), without a dotted end. */
function ipv6Bytes(host: string): readonly number[] {
  const [head = '', tail] = new URL(`http://[${host}]/`).hostname.slice(1, -1).split('::')
  const groups = (text: string): number[] => (text === '' ? [] : text.split(':').map((group) => parseInt(group, 16)))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: IPV6_BYTES / 2 - before.length - after.length }, () => 0)
  return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff])
}

function writeCredentials({ user, password }: { readonly user: string; readonly password: string }): Uint8Array {
  const [name, secret] = [Buffer.from(user), Buffer.from(password)]
  return Uint8Array.of(1, name.length, ...name, secret.length, ...secret)
}
