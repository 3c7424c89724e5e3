/** A tunnel through an HTTP proxy: RFC 9110 section 9.3.6. */
import { failed } from '../../core/observed.ts'
import { proxyName, type Proxy } from '../../core/proxy.ts'
import type { Dialogue } from '../converse.ts'

/** What a status means for whoever runs the proxy. */
const MEANINGS: Readonly<Record<number, string>> = {
  403: 'it forbids this target',
  407: 'it wants other credentials',
  502: 'it could not connect to the target',
  503: 'it could not connect to the target',
  504: 'the target did not answer it in time',
}

/** @param host a name, which the proxy resolves, or an IP literal without brackets */
export function httpConnect(proxy: Proxy, host: string, port: number): Dialogue {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${String(port)}`
  const lines = [`CONNECT ${authority} HTTP/1.1`, `Host: ${authority}`]
  if (proxy.credentials !== null) {
    const { user, password } = proxy.credentials
    lines.push(`Proxy-Authorization: Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`)
  }
  return {
    opening: Buffer.from(`${lines.join('\r\n')}\r\n\r\n`),
    next(received) {
      const text = Buffer.from(received).toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      const status = /^HTTP\/1\.[01] (\d{3})(?: |\r\n)/.exec(text)?.[1]
      if (status === undefined) {
        // Not even the beginning of a status line.
        if (text.length < 'HTTP/1.1 200 '.length && 'HTTP/1.'.startsWith(text.slice(0, 7))) return 'wait'
        return failed('malformed', `the proxy ${proxyName(proxy)} gave no HTTP answer`, 'peer')
      }
      if (end < 0) return 'wait'
      if (!status.startsWith('2')) {
        const meaning = MEANINGS[Number(status)]
        const because = meaning === undefined ? '' : `: ${meaning}`
        return failed('unreachable', `the proxy ${proxyName(proxy)} answered ${status}${because}`, 'network')
      }
      // The target of ours waits for us to speak.
      return end + 4 === text.length
        ? 'ready'
        : failed('malformed', `the proxy ${proxyName(proxy)} went on after its answer`, 'peer')
    },
  }
}
