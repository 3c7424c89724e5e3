/** A renewed certificate on its way: nginx and HAProxy at several addresses, told to read it one after the other. */
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { AwaitedAddress } from '../../src/core/awaited.ts'
import type { Report } from '../../src/core/report.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { daysFrom, newAuthority } from './authority.ts'
import { runCommand, schemaErrors, watchCommand } from './command.ts'
import { freePorts } from './nginx.ts'
import { startDnsServer, type DnsServer } from './resolver.ts'
import { startRolling, type RollingServer, type Served } from './rolling.ts'
import type { Run } from './tool.ts'

const ZONE = 'rolling.test'
const now = new Date()
const authority = newAuthority(now)

/** Two certificates of the same names, one issued ten weeks after the other. */
const leafOf = (issuedDaysAgo: number): Issued =>
  authority.leaf('rolling', {
    names: [...['api', 'two', 'dead', 'gone'].map((name) => `${name}.${ZONE}`), '127.0.0.1'],
    notBefore: daysFrom(now, -issuedDaysAgo),
    notAfter: daysFrom(now, 90 - issuedDaysAgo),
  })
const [old, renewed] = [leafOf(71), leafOf(1)]
const servedOf = ({ pem, key }: Issued): Served => ({ chain: [pem, authority.intermediate.pem], key })

const NGINX_ADDRESSES = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'] as const
const HAPROXY_ADDRESSES = ['127.0.0.5', '[::1]'] as const
const DEAD = '127.0.0.6'

let dns: DnsServer
let folder: string
let port: number
let servers: readonly RollingServer[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-rolling-'))
  writeFileSync(join(folder, 'root.pem'), authority.root.pem)
  writeFileSync(join(folder, 'renewed.pem'), renewed.pem)
  const [free = 0] = await freePorts(1)
  port = free
  dns = await startDnsServer(ZONE, [
    ...NGINX_ADDRESSES.map((address) => `api.${ZONE}. A ${address}`),
    `two.${ZONE}. A 127.0.0.5`,
    `two.${ZONE}. AAAA ::1`,
    `dead.${ZONE}. A 127.0.0.1`,
    `dead.${ZONE}. A ${DEAD}`,
  ])
}, 60_000)

afterEach(async () => {
  for (const server of servers) await server.stop()
  servers = []
})

afterAll(async () => {
  await (dns as DnsServer | undefined)?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** An nginx at each address, which has the old certificate. */
async function startNginxes(): Promise<void> {
  servers = await Promise.all(NGINX_ADDRESSES.map((address) => startRolling('nginx', [address], port, servedOf(old))))
}

const urlOf = (host: string): string => `https://${host}:${String(port)} trust=./root.pem`

/** @param onLook called with how many addresses served it at a look */
async function waited(
  hosts: readonly string[],
  options: readonly string[],
  onLook: (served: number) => void = () => undefined,
): Promise<Run & { readonly served: readonly number[] }> {
  const args = ['check', ...hosts.map(urlOf), '--dns-server', dns.address, '--fetch', 'off', ...options]
  const served: number[] = []
  const run = await watchCommand(args, folder, (line) => {
    const count = Number(/^[\d.]+ s: (\d+) of /.exec(line)?.[1])
    served.push(count)
    onLook(count)
  })
  return { ...run, served }
}

const reportOf = ({ stdout, stderr }: Run): Report => {
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Report
}

const statesOf = (addresses: readonly AwaitedAddress[] = []): readonly string[] =>
  addresses.map(({ address, state }) => `${address ?? 'none'} ${state}`).toSorted()

const deployFindings = ({ findings }: Report) => findings.filter(({ rule }) => rule.startsWith('deploy/'))

describe('a rolling reload over four addresses', () => {
  it('is waited for until the last one is done', async () => {
    await startNginxes()
    servers.forEach((server) => {
      server.renew(servedOf(renewed))
    })
    // Whenever all that were told have it, the next one is told.
    const run = await waited(
      [`api.${ZONE}`],
      ['--wait-for-certificate', 'renewed.pem', '--format', 'json'],
      (served) => {
        servers[served]?.reload()
      },
    )
    const report = reportOf(run)
    expect(schemaErrors(report)).toEqual([])
    expect(run.served).toEqual([0, 1, 2, 3, 4, 4])
    const [{ addresses } = { addresses: [] }] = report.awaited?.endpoints ?? []
    expect(statesOf(addresses)).toEqual(NGINX_ADDRESSES.map((address) => `${address} served`))
    const after = NGINX_ADDRESSES.map((address) => addresses.find((one) => one.address === address)?.afterSeconds ?? 0)
    expect(after.toSorted((a, b) => a - b)).toEqual(after)
    expect(deployFindings(report)).toEqual([])
    expect({
      status: run.status,
      leaves: new Set(report.endpoints[0]?.targets.map(({ leaf }) => leaf?.sha256)),
    }).toEqual({
      status: 0,
      leaves: new Set([addresses[0]?.leaves[0]?.sha256]),
    })
  }, 120_000)

  it('fails with the table of who serves what when one is renewed but never reloaded', async () => {
    await startNginxes()
    servers.forEach((server, index) => {
      server.renew(servedOf(renewed))
      if (index !== 2) server.reload()
    })
    const run = await waited([`api.${ZONE}`], ['--wait-for-certificate', 'renewed.pem', '--wait-timeout', '4'])
    expect(run.status).toBe(1)
    for (const address of NGINX_ADDRESSES) {
      const state = address === '127.0.0.3' ? 'not served' : 'served after'
      expect(run.stdout).toMatch(new RegExp(`^ {4}${address} {2}${state}`, 'm'))
    }
    expect(run.stdout).toContain('deploy/certificate-not-served')
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /1 of 4 addresses does not serve the certificate of renewed\.pem, .+: 127\.0\.0\.3 serves serial .+: the certificate was renewed but not reloaded there/,
    )
    // The rest of the run goes on.
    expect(run.stdout).toMatch(/127\.0\.0\.3:\d+ +TLSv1\.2 TLSv1\.3/)
  }, 120_000)
})

describe('HAProxy at an IPv4 and an IPv6 address', () => {
  it.each(['renewed.pem', 'newer-than'])(
    'is waited for until it is reloaded, by %s',
    async (what) => {
      servers = [await startRolling('haproxy', HAPROXY_ADDRESSES, port, servedOf(old))]
      const awaited = what === 'newer-than' ? `newer-than:${daysFrom(now, -30).toISOString()}` : what
      const options = ['--wait-for-certificate', awaited, '--wait-timeout', '30', '--format', 'json']
      const run = await waited([`two.${ZONE}`], options, (served) => {
        if (served > 0) return
        servers[0]?.renew(servedOf(renewed))
        servers[0]?.reload()
      })
      const report = reportOf(run)
      expect(run.served[0]).toBe(0)
      expect(statesOf(report.awaited?.endpoints[0]?.addresses)).toEqual(['127.0.0.5 served', '::1 served'])
      expect(deployFindings(report)).toEqual([])
    },
    120_000,
  )
})

describe('what cannot be seen', () => {
  it('is told each by itself, and the rest goes on', async () => {
    await startNginxes()
    for (const server of servers) {
      server.renew(servedOf(renewed))
      server.reload()
    }
    const options = ['--wait-for-certificate', 'renewed.pem', '--wait-timeout', '3', '--format', 'json']
    const run = await waited([`dead.${ZONE}`, `gone.${ZONE}`, `api.${ZONE}`], options)
    const report = reportOf(run)
    expect(run.status).toBe(3)
    expect(report.awaited?.endpoints.map(({ addresses }) => statesOf(addresses))).toEqual([
      ['127.0.0.1 served', '127.0.0.6 unseen'],
      ['none unseen'],
      NGINX_ADDRESSES.map((address) => `${address} served`),
    ])
    const told = report.findings
      .filter(({ verdict }) => verdict === 'inconclusive')
      .map(({ rule, endpoint, address }) => [rule, new URL(endpoint).hostname, address])
    expect(told).toEqual([
      ['reach/unreachable', `dead.${ZONE}`, DEAD],
      ['reach/unreachable', `gone.${ZONE}`, null],
      ['deploy/certificate-not-served', `dead.${ZONE}`, null],
      ['deploy/certificate-not-served', `gone.${ZONE}`, null],
    ])
    const messages = report.findings.map(({ message }) => message).join('\n')
    expect(messages).toContain(`${DEAD} could not be seen (the connection was refused: nothing listens on the port)`)
    expect(messages).toContain('the name could not be seen (the name has no address)')
  }, 120_000)
})

describe('where it is looked', () => {
  async function leavesAt(
    endpoint: string,
  ): Promise<{ readonly rules: readonly string[]; readonly serials: readonly unknown[] }> {
    const args = ['check', endpoint, '--dns-server', dns.address, '--fetch', 'off', '--format', 'json']
    const { endpoints, findings } = reportOf(await runCommand(args, folder))
    return {
      rules: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      serials: endpoints.flatMap(({ targets }) => targets.map(({ serverName, leaf }) => [serverName, leaf?.serial])),
    }
  }
  const serialOf = ({ pem }: Issued): string => new X509Certificate(pem).serialNumber.toLowerCase()
  const at = (host: string, options = ''): string =>
    `https://${host}:${String(port)} trust=./root.pem ${options}`.trim()

  it('is at the address that connect-to names: blue and green before the name leads to one', async () => {
    servers = [
      await startRolling('nginx', ['127.0.0.1'], port, servedOf(old)),
      await startRolling('nginx', ['127.0.0.2'], port, servedOf(renewed)),
    ]
    const name = `gone.${ZONE}`
    expect(await leavesAt(at(name, 'connect-to=127.0.0.1'))).toEqual({ rules: [], serials: [[name, serialOf(old)]] })
    expect(await leavesAt(at(name, 'connect-to=127.0.0.2'))).toEqual({
      rules: [],
      serials: [[name, serialOf(renewed)]],
    })
    // By an address there is no name to send; the certificate has the one address and not the other.
    expect(await leavesAt(at('127.0.0.1'))).toEqual({ rules: [], serials: [[null, serialOf(old)]] })
    expect(await leavesAt(at('127.0.0.2'))).toEqual({
      rules: ['certificate/hostname-mismatch'],
      serials: [[null, serialOf(renewed)]],
    })
    expect(await leavesAt(at('127.0.0.2', `sni=api.${ZONE}`))).toEqual({
      rules: [],
      serials: [[`api.${ZONE}`, serialOf(renewed)]],
    })
  }, 120_000)
})
