/** A real ACME server (Pebble) on loopback. Its CA is a new one each time; the certificate of its own HTTPS is one of ours. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { issue } from '../../src/lab/issue.ts'
import { exchange } from './acme-client.ts'
import { daysFrom } from './authority.ts'
import { freePorts, takesConnection } from './nginx.ts'
import { ENVIRONMENT, findTool } from './tool.ts'

export interface Pebble {
  /** URL. */
  readonly directory: string
  /** PEM: what its own HTTPS is known by. */
  readonly front: string
  /** PEM: the root of what it issues. */
  readonly root: string
  stop(): Promise<void>
}

export interface PebbleOptions {
  /** Where it looks for the answers to http-01, instead of at port 80. */
  readonly httpPort: number
  /** `127.0.0.1:PORT`: where it asks for addresses. */
  readonly dnsServer: string
  readonly lifetimeDays: number
}

const READY_MS = 10_000

export async function startPebble({ httpPort, dnsServer, lifetimeDays }: PebbleOptions): Promise<Pebble> {
  const program = findTool('pebble')
  const [port = 0, managementPort = 0, tlsPort = 0] = await freePorts(3)
  const now = new Date()
  const front = issue({ names: ['127.0.0.1'], notBefore: daysFrom(now, -1), notAfter: daysFrom(now, 1) })
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-pebble-'))
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }
  const pebble = {
    listenAddress: `127.0.0.1:${String(port)}`,
    managementListenAddress: `127.0.0.1:${String(managementPort)}`,
    certificate: file('front.pem', front.pem),
    privateKey: file('front.key', front.key),
    httpPort,
    tlsPort,
    certificateValidityPeriod: lifetimeDays * 86_400,
  }
  const child = spawn(program, ['-config', file('pebble.json', JSON.stringify({ pebble })), '-dnsserver', dnsServer], {
    // At full speed: as it is, it waits before it validates, refuses good nonces and validates anew by chance.
    env: { ...ENVIRONMENT, PEBBLE_VA_NOSLEEP: '1', PEBBLE_WFE_NONCEREJECT: '0', PEBBLE_AUTHZREUSE: '0' },
    stdio: 'ignore',
  })
  const gone = once(child, 'exit')
  const deadline = Date.now() + READY_MS
  while (!((await takesConnection(port)) && (await takesConnection(managementPort)))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill()
      throw new Error('pebble did not start')
    }
    await wait(20)
  }
  return {
    directory: `https://127.0.0.1:${String(port)}/dir`,
    front: front.pem,
    root: (await exchange(`https://127.0.0.1:${String(managementPort)}/roots/0`, front.pem)).body,
    stop: async () => {
      child.kill()
      await gone
      rmSync(folder, { recursive: true })
    },
  }
}
