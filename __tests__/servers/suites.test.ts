/** Versions and cipher suites of a real nginx, as the command, sslscan and OpenSSL see them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ReportTarget } from '../../src/core/report.ts'
import { check, onlyTarget, schemaErrors, seenFact, suitesSeen, type Checked } from './command.ts'
import { opensslSuites } from './openssl.ts'
import { sslscan } from './sslscan.ts'
import { differences, type Suites } from './suites.ts'
import { openWorkplace, type Workplace } from './workplace.ts'

const SERVERS = ['modern', 'legacy', 'tls-1.2-only', 'tls-1.3-only'] as const
type ServerName = (typeof SERVERS)[number]

/**
 * What another tool sees differently, word for word as `differences` puts it, and why. Each must be met: an entry that
 * is not met is out of date. With OpenSSL 3.0.22 and sslscan 2.0.7 there is none.
 */
const EXPLAINED: readonly { readonly server: ServerName; readonly difference: string; readonly reason: string }[] = []

const SLOW_MS = 120_000

let workplace: Workplace
const checks = new Map<ServerName, Checked>()

beforeAll(async () => {
  workplace = await openWorkplace(new Date())
  const { fleet, folder } = workplace
  for (const server of SERVERS) {
    checks.set(server, await check([`https://127.0.0.1:${String(fleet.portOf(server))}`], folder))
  }
}, SLOW_MS)

// Optional: when opening failed, that is what must be said.
afterAll(() => (workplace as Workplace | undefined)?.close())

function checkOf(server: ServerName): Checked {
  const found = checks.get(server)
  if (found === undefined) throw new Error(`${server} was not looked at`)
  return found
}

function targetOf(server: ServerName): ReportTarget {
  return onlyTarget(checkOf(server).report)
}

function explained(server: ServerName, tool: 'openssl' | 'sslscan'): readonly string[] {
  return EXPLAINED.filter((entry) => entry.server === server)
    .map(({ difference }) => difference)
    .filter((difference) => difference.startsWith(`${tool}: `))
    .sort()
}

describe('the report', () => {
  it.each(SERVERS)('of %s keeps to the committed JSON Schema', (server) => {
    expect(schemaErrors(checkOf(server).report)).toEqual([])
  })

  it('would not keep to it without its outcome, or with one that is none', () => {
    const { outcome, ...rest } = checkOf('modern').report
    expect(schemaErrors(rest)).toEqual([" must have required property 'outcome'"])
    expect(schemaErrors({ ...rest, outcome: `${outcome}ed` })).toEqual([
      '/outcome must be equal to one of the allowed values',
    ])
  })

  it.each(SERVERS)(
    'of %s says that no path leads to an anchor of the callers, and the command ends with 1',
    (server) => {
      const { status, report } = checkOf(server)
      expect({ status, outcome: report.outcome }).toEqual({ status: 1, outcome: 'fail' })
      expect(report.findings.map(({ rule }) => rule)).toContain('chain/untrusted')
    },
  )
})

describe('the accepted versions', () => {
  it.each([
    ['modern', ['TLSv1.2', 'TLSv1.3']],
    ['legacy', ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
    ['tls-1.2-only', ['TLSv1.2']],
    ['tls-1.3-only', ['TLSv1.3']],
  ] as const)('of %s are those of its configuration', (server, versions) => {
    expect(seenFact(targetOf(server), 'versions').accepted).toEqual(versions)
    expect(Object.keys(seenFact(targetOf(server), 'cipherSuites')).sort()).toEqual(versions)
  })

  it.each(SERVERS)('of %s are those that sslscan sees', async (server) => {
    const { versions } = await sslscan(workplace.fleet.portOf(server), workplace.folder)
    expect(seenFact(targetOf(server), 'versions').accepted).toEqual(versions)
  })
})

describe('the accepted cipher suites', () => {
  const TLS13 = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256']
  const ECDSA = ['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-ECDSA-CHACHA20-POLY1305']

  it.each<readonly [ServerName, Suites]>([
    ['modern', { 'TLSv1.2': ECDSA, 'TLSv1.3': TLS13 }],
    ['tls-1.2-only', { 'TLSv1.2': ECDSA }],
    ['tls-1.3-only', { 'TLSv1.3': TLS13 }],
  ])('of %s are those of its configuration that fit its key', (server, suites) => {
    expect(suitesSeen(targetOf(server))).toEqual(suites)
  })

  it.each(['TLSv1', 'TLSv1.1', 'TLSv1.2'])('of legacy are of every weak kind in %s', (version) => {
    expect(suitesSeen(targetOf('legacy'))[version]).toEqual(
      expect.arrayContaining(['NULL-MD5', 'AECDH-NULL-SHA', 'ADH-AES128-SHA', 'CAMELLIA128-SHA', 'DHE-RSA-AES256-SHA']),
    )
  })

  it.each(SERVERS)('of %s are those that sslscan sees', async (server) => {
    const { suites } = await sslscan(workplace.fleet.portOf(server), workplace.folder)
    expect(differences(suitesSeen(targetOf(server)), suites, 'sslscan')).toEqual(explained(server, 'sslscan'))
  })

  it.each(SERVERS)(
    'of %s are those that openssl s_client shakes hands with, one by one',
    async (server) => {
      const suites = await opensslSuites(workplace.fleet.portOf(server), workplace.folder)
      expect(differences(suitesSeen(targetOf(server)), suites, 'openssl')).toEqual(explained(server, 'openssl'))
    },
    SLOW_MS,
  )

  it('would differ by a suite too many, a suite too few, and a version', () => {
    const seen = { 'TLSv1.2': ['AES128-SHA', 'NULL-MD5'] }
    expect(differences(seen, { 'TLSv1.1': ['AES128-SHA'], 'TLSv1.2': ['AES128-SHA'] }, 'openssl')).toEqual([
      'openssl: misses TLSv1.2 NULL-MD5',
      'openssl: sees TLSv1.1 AES128-SHA',
    ])
  })
})
