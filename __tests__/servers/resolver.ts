/** A real DNS server (unbound) on loopback, which knows its own records and asks nobody. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resolver } from 'node:dns/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { freePorts } from './nginx.ts'
import { ENVIRONMENT, findTool } from './tool.ts'

export interface DnsServer {
  /** `127.0.0.1:PORT` */
  readonly address: string
  stop(): Promise<void>
}

const READY_MS = 10_000

/** @param zone what is below it and not among the records does not exist */
export async function startDnsServer(zone: string, records: readonly string[]): Promise<DnsServer> {
  const program = findTool('unbound')
  const [port = 0] = await freePorts(1)
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-dns-'))
  const file = join(folder, 'unbound.conf')
  const settings = [
    ...[`interface: 127.0.0.1@${String(port)}`, 'access-control: 127.0.0.0/8 allow', 'do-daemonize: no'],
    ...['chroot: ""', 'username: ""', `directory: "${folder}"`, 'pidfile: ""', 'use-syslog: no', 'logfile: ""'],
    ...['module-config: "iterator"', 'num-threads: 1', `local-zone: "${zone}." static`, 'local-zone: "." refuse'],
    ...records.map((record) => `local-data: '${record}'`),
  ]
  writeFileSync(
    file,
    `server:\n${settings.map((line) => `  ${line}\n`).join('')}remote-control:\n  control-enable: no\n`,
  )
  const child = spawn(program, ['-d', '-c', file], { env: ENVIRONMENT, stdio: 'ignore' })
  const gone = once(child, 'exit')
  const address = `127.0.0.1:${String(port)}`
  const resolver = new Resolver({ timeout: 200, tries: 1 })
  resolver.setServers([address])
  const deadline = Date.now() + READY_MS
  for (;;) {
    if (await answers(resolver, zone)) break
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('unbound did not start')
    await wait(20)
  }
  return {
    address,
    stop: async () => {
      child.kill()
      await gone
      rmSync(folder, { recursive: true })
    },
  }
}

/** That there is nothing is an answer too. */
async function answers(resolver: Resolver, zone: string): Promise<boolean> {
  try {
    await resolver.resolveTxt(zone)
    return true
  } catch (error) {
    return ['ENODATA', 'ENOTFOUND'].includes((error as NodeJS.ErrnoException).code ?? '')
  }
}
