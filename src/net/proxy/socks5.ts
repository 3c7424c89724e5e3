/** A tunnel by SOCKS 5: RFC 1928, with user and password of RFC 1929. A name is sent as a name, for the proxy to resolve. */
import { isIP } from 'node:net'
import { failed, type Failed, type FailureCode, type Whose } from '../../core/observed.ts'
import { hostAndPort, proxyName, type Proxy } from '../../core/proxy.ts'
import type { Dialogue, State } from '../dialogue.ts'
import { bytesOf } from '../line.ts'

const VERSION = 5
const NO_AUTHENTICATION = 0
const USER_AND_PASSWORD = 2
const NO_METHOD = 0xff
const CONNECT = 1
const IPV4 = 1
const NAME = 3
const IPV6 = 4

export function socks5(proxy: Proxy, host: string, port: number): Dialogue {
  const who = proxyName(proxy)
  const { user } = proxy
  const methods = user === null ? [NO_AUTHENTICATION] : [NO_AUTHENTICATION, USER_AND_PASSWORD]
  const request = Uint8Array.of(VERSION, CONNECT, 0, ...addressOf(host), port >> 8, port & 0xff)

  const method: State = (said) => {
    const [version, chosen] = said
    if (version !== undefined && version !== VERSION) return malformed()
    if (chosen === undefined) return 'wait'
    if (chosen === NO_AUTHENTICATION) return { taken: 2, say: request, then: reply }
    if (chosen === USER_AND_PASSWORD && user !== null) {
      return { taken: 2, say: credentialsOf(user), then: authentication }
    }
    if (chosen !== NO_METHOD) return malformed()
    const asked = user === null ? 'asks for a user and a password' : 'takes no user and password'
    return failed('refused', `${who} ${asked}, or for what we do not have`, 'us')
  }

  /** Its version is not looked at: some proxies repeat that of SOCKS there. */
  const authentication: State = ([version, status]) => {
    if (version === undefined || status === undefined) return 'wait'
    return status === 0
      ? { taken: 2, say: request, then: reply }
      : failed('refused', `${who} did not take the user and the password`, 'us')
  }

  const reply: State = (said) => {
    const [version, code, , type, nameLength] = said
    if (version !== undefined && version !== VERSION) return malformed()
    if (code === undefined) return 'wait'
    // Some proxies close after the code.
    if (code !== 0) return failureOf(code)
    if (type === undefined || nameLength === undefined) return 'wait'
    const bound = new Map([
      [IPV4, 4],
      [NAME, 1 + nameLength],
      [IPV6, 16],
    ]).get(type)
    if (bound === undefined) return malformed()
    const length = 4 + bound + 2
    return said.length < length ? 'wait' : { taken: length, say: null, then: 'ready' }
  }

  function failureOf(code: number): Failed {
    const [failure, reason, whose] = REPLIES[code] ?? ['unreachable', `reply ${String(code)}`, 'network']
    return failed(failure, `${who} could not connect to ${hostAndPort(host, port)}: ${reason}`, whose)
  }

  function malformed(): Failed {
    return failed('malformed', `${who} does not speak SOCKS 5`, 'network')
  }

  return { opening: Uint8Array.of(VERSION, methods.length, ...methods), begin: method }
}

/** RFC 1928 section 6. */
const REPLIES: Readonly<Record<number, readonly [FailureCode, reason: string, Whose]>> = {
  1: ['unreachable', 'general SOCKS server failure', 'network'],
  2: ['refused', 'connection not allowed by ruleset', 'network'],
  3: ['unreachable', 'network unreachable', 'network'],
  4: ['unreachable', 'host unreachable', 'network'],
  5: ['refused', 'connection refused', 'peer'],
  6: ['unreachable', 'TTL expired', 'network'],
  7: ['unsupported', 'command not supported', 'network'],
  8: ['unsupported', 'address type not supported', 'network'],
}

function addressOf(host: string): readonly number[] {
  switch (isIP(host)) {
    case 4:
      return [IPV4, ...host.split('.').map(Number)]
    case 6:
      return [IPV6, ...octetsOf(host)]
    default: {
      const name = bytesOf(host)
      return [NAME, name.length, ...name]
    }
  }
}

/** The URL parser writes an IPv4 tail as groups of hex digits too. */
function octetsOf(ipv6: string): readonly number[] {
  const [head = '', tail] = new URL(`http://[${ipv6}]`).hostname.slice(1, -1).split('::')
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')]
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0)
  return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff])
}

function groupsOf(text: string): readonly number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}

/** @param user of 1 to 255 bytes each, as was checked where they were read */
function credentialsOf({ name, password }: NonNullable<Proxy['user']>): Uint8Array {
  const [user, secret] = [bytesOf(name), bytesOf(password)]
  return Uint8Array.of(1, user.length, ...user, secret.length, ...secret)
}
