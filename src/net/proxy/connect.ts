/** A tunnel by HTTP: CONNECT, RFC 9110 section 9.3.6, in HTTP/1.1 (RFC 9112), with Basic authentication (RFC 7617). */
import { STATUS_CODES } from 'node:http'
import { failed, type Failed } from '../../core/observed.ts'
import { hostAndPort, proxyName, type Proxy } from '../../core/proxy.ts'
import type { Dialogue, State } from '../dialogue.ts'
import { bytesOf, readLine, textOf } from '../line.ts'

/** Failures never quote the proxy: it has heard the password, and may repeat it. */
export function httpConnect(proxy: Proxy, host: string, port: number): Dialogue {
  const who = proxyName(proxy)
  const place = hostAndPort(host, port)

  const statusLine: State = (said) => {
    const start = textOf(said.subarray(0, VERSION.length))
    const line = readLine(said)
    if (line === undefined && VERSION.startsWith(start)) return 'wait'
    const [, status] = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(line?.text ?? '') ?? []
    if (line === undefined || status === undefined)
      return failed('malformed', `${who} does not speak HTTP/1.1`, 'network')
    if (status.startsWith('2')) return { taken: line.length, say: null, then: headers('ready') }
    if (status.startsWith('1')) return { taken: line.length, say: null, then: headers(statusLine) }
    return failureOf(Number(status))
  }

  /** Up to the empty line. A successful answer has no body, whatever its headers say. */
  function headers(then: State | 'ready'): State {
    const header: State = (said) => {
      const line = readLine(said)
      if (line === undefined) return 'wait'
      return { taken: line.length, say: null, then: line.text === '' ? then : header }
    }
    return header
  }

  function failureOf(status: number): Failed {
    const answer = `${String(status)} ${STATUS_CODES[status] ?? ''}`.trim()
    if (status === PROXY_AUTHENTICATION_REQUIRED) {
      const asked = proxy.user === null ? 'asks for a user and a password' : 'did not take the user and the password'
      return failed('refused', `${who} ${asked} (${answer})`, 'us')
    }
    if (status === GATEWAY_TIMEOUT)
      return failed('timeout', `${who} got no answer from ${place} (${answer})`, 'network')
    return status < 500
      ? failed('refused', `${who} does not let us connect to ${place} (${answer})`, 'network')
      : failed('unreachable', `${who} could not connect to ${place} (${answer})`, 'network')
  }

  return { opening: bytesOf(requestOf(proxy, place)), begin: statusLine }
}

const VERSION = 'HTTP/1.'
const PROXY_AUTHENTICATION_REQUIRED = 407
const GATEWAY_TIMEOUT = 504

function requestOf({ user }: Proxy, place: string): string {
  const lines = [`CONNECT ${place} HTTP/1.1`, `Host: ${place}`, 'User-Agent: tls-gate']
  if (user !== null) {
    const credentials = Buffer.from(`${user.name}:${user.password}`).toString('base64')
    lines.push(`Proxy-Authorization: Basic ${credentials}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n`
}
