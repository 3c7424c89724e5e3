/** Servers whose certificates are revoked, or of which nobody can tell: real CRLs over HTTP, a real responder, real staples. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../../src/core/report.ts'
import { issue, type CertificateRequest, type Issued } from '../../src/lab/issue.ts'
import { issueOcsp } from '../pki/issue-ocsp.ts'
import { issueCrl, reasonCode } from '../wire/x509/issue-crl.ts'
import { daysFrom } from './authority.ts'
import { check, runCommand, schemaErrors, type Checked } from './command.ts'
import { freePorts, startNginx, type Nginx, type ServerBlock } from './nginx.ts'
import { startResponder, type Responder } from './responder.ts'

const now = new Date()
const EXPIRES = daysFrom(now, 80)
const KEY_COMPROMISE = 1

/** What `check` has to say of each server about revocation; null: nothing. */
const SERVERS: readonly (readonly [server: string, rule: string | null, message: RegExp])[] = [
  ['healthy', null, /^/],
  ['healthy-staple', null, /^/],
  ['revoked-by-crl', 'revocation/revoked', /^the certificate was revoked on .* \(keyCompromise\)$/],
  ['revoked-by-ocsp', 'revocation/revoked', /^the certificate was revoked on .* \(keyCompromise\)$/],
  ['revoked-intermediate', 'revocation/revoked', /^the intermediate "CN=Revoked CA" was revoked on /],
  ['expired-staple', 'revocation/staple-invalid', /^the /],
  ['unreachable-responder', 'revocation/unknown', /whether the certificate is revoked: .*refused/],
  ['expired-crl', 'revocation/unknown', /^the certificate has a CRL of its issuer that was to be replaced by /],
  ['html-for-a-crl', 'revocation/unknown', /^the certificate could not be looked up: the answer is no CRL: /],
  ['huge-crl', 'revocation/unknown', /whether the certificate is revoked: more than 33554432 bytes/],
  ['must-staple', 'revocation/must-staple-ignored', /^the /],
]

let files: Nginx
let servers: Nginx
let responder: Responder
let folder: string
let checked: Checked

const MUST_STAPLE = { id: '1.3.6.1.5.5.7.1.24', critical: false, value: Uint8Array.of(0x30, 3, 2, 1, 5) }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-revocation-'))
  // For nginx, whose workers are somebody else.
  chmodSync(folder, 0o755)
  const lists = join(folder, 'lists')
  mkdirSync(lists, { mode: 0o755 })
  files = await startNginx([{ name: 'files', tls: null, hsts: null, files: lists }])
  const [responderPort = 0, closedPort = 0] = await freePorts(2)
  const listAt = (name: string): string => `http://127.0.0.1:${String(files.portOf('files'))}/${name}.crl`
  const ocsp = `http://127.0.0.1:${String(responderPort)}/`

  const caOf = (commonName: string, bent: Partial<CertificateRequest> = {}): Issued =>
    issue({
      subject: { commonName },
      ca: true,
      notBefore: daysFrom(now, -400),
      notAfter: daysFrom(now, 1000),
      ...bent,
    })
  const root = caOf('Root')
  const ca = caOf('CA', { issuer: root, crl: listAt('root') })
  const revokedCa = caOf('Revoked CA', { issuer: root, crl: listAt('root'), serial: 66n })
  const leaf = (name: string, serial: bigint, bent: Partial<CertificateRequest> = {}): Issued =>
    issue({
      names: [`${name}.servers.test`],
      issuer: ca,
      notBefore: daysFrom(now, -10),
      notAfter: EXPIRES,
      serial,
      crl: listAt('ca'),
      ...bent,
    })
  const withoutList = { omit: ['crlDistributionPoints'] } as const
  const leaves = {
    healthy: leaf('healthy', 1n, { ocsp }),
    'healthy-staple': leaf('healthy-staple', 2n, { ocsp }),
    'revoked-by-crl': leaf('revoked-by-crl', 3n),
    'revoked-by-ocsp': leaf('revoked-by-ocsp', 4n, { ocsp, ...withoutList }),
    'revoked-intermediate': leaf('revoked-intermediate', 5n, { issuer: revokedCa, crl: listAt('revoked-ca') }),
    'expired-staple': leaf('expired-staple', 6n),
    'unreachable-responder': leaf('unreachable-responder', 7n, {
      ocsp: `http://127.0.0.1:${String(closedPort)}/`,
      ...withoutList,
    }),
    'expired-crl': leaf('expired-crl', 8n, { crl: listAt('expired') }),
    'html-for-a-crl': leaf('html-for-a-crl', 9n, { crl: listAt('html') }),
    'must-staple': leaf('must-staple', 10n, { extensions: [MUST_STAPLE] }),
    'huge-crl': leaf('huge-crl', 11n, { crl: listAt('huge') }),
  } as const

  const put = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(lists, `${name}.crl`), bytes, { mode: 0o644 })
  }
  const recent = { thisUpdate: daysFrom(now, -1), nextUpdate: daysFrom(now, 6) }
  const compromised = (serial: bigint) => ({ serial, extensions: [reasonCode(KEY_COMPROMISE)] })
  put('root', issueCrl({ issuer: root, ...recent, revoked: [compromised(66n)] }))
  put('ca', issueCrl({ issuer: ca, ...recent, revoked: [compromised(3n)] }))
  put('revoked-ca', issueCrl({ issuer: revokedCa, ...recent }))
  put('expired', issueCrl({ issuer: ca, thisUpdate: daysFrom(now, -9), nextUpdate: daysFrom(now, -2) }))
  // SEQUENCE of 100,000,000 bytes, which are not there until they are read.
  put('huge', Uint8Array.of(0x30, 0x84, 0x05, 0xf5, 0xe1, 0x00))
  truncateSync(join(lists, 'huge.crl'), 100_000_006)
  put('html', Buffer.from('<!doctype html><title>Not here</title>'))

  const signer = issue({
    subject: { commonName: 'Responder' },
    issuer: ca,
    notBefore: daysFrom(now, -10),
    notAfter: EXPIRES,
    extendedKeyUsage: ['ocspSigning'],
  })
  const revocation = { at: daysFrom(now, -1), reason: 'keyCompromise' }
  responder = await startResponder(responderPort, { ca, signer }, [
    { serial: 1n, expires: EXPIRES, revoked: null },
    { serial: 2n, expires: EXPIRES, revoked: null },
    { serial: 4n, expires: EXPIRES, revoked: revocation },
  ])
  const staples: Readonly<Record<string, Uint8Array>> = {
    'healthy-staple': await responder.answerAbout(leaves['healthy-staple']),
    'expired-staple': issueOcsp(6n, ca, { thisUpdate: daysFrom(now, -9), nextUpdate: daysFrom(now, -2) }),
  }

  servers = await startNginx(
    Object.entries(leaves).map(([name, { pem, key }]): ServerBlock => {
      const issuer = name === 'revoked-intermediate' ? revokedCa : ca
      const staple = staples[name]
      return {
        name,
        hsts: null,
        tls: {
          chain: [pem, issuer.pem],
          key,
          protocols: 'TLSv1.2 TLSv1.3',
          ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
          dhParameters: null,
          ...(staple === undefined ? {} : { staple }),
        },
      }
    }),
  )
  writeFileSync(join(folder, 'root.pem'), root.pem)
  checked = await check([...SERVERS.map(([name]) => lineOf(name)), ...OPTIONS], folder)
}, 120_000)

afterAll(async () => {
  for (const one of [servers, files, responder] as (Nginx | Responder | undefined)[]) await one?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const OPTIONS = ['--preset', 'recommended', '--fetch', 'anywhere']

function lineOf(server: string): string {
  return `https://${server}.servers.test connect-to=127.0.0.1:${String(servers.portOf(server))} trust=./root.pem`
}

function findingsOf(server: string): readonly Finding[] {
  return checked.report.findings.filter(
    ({ endpoint, rule }) => endpoint === `https://${server}.servers.test/` && rule.startsWith('revocation/'),
  )
}

describe('what check says of revocation', () => {
  it.each(SERVERS)('of the server %s is %s', (server, rule, message) => {
    const found = findingsOf(server)
    expect(found.map((finding) => finding.rule)).toEqual(rule === null ? [] : [rule])
    for (const finding of found) expect(finding.message).toMatch(message)
  })

  it('is inconclusive where nobody answers, and a failure elsewhere', () => {
    const verdicts = SERVERS.flatMap(([server]) => findingsOf(server).map(({ verdict }) => [server, verdict]))
    expect(verdicts.filter(([, verdict]) => verdict === 'inconclusive')).toEqual([
      ['unreachable-responder', 'inconclusive'],
      ['huge-crl', 'inconclusive'],
    ])
  })

  it('is in a report that keeps to the committed JSON Schema', () => {
    expect(schemaErrors(checked.report)).toEqual([])
  })
})

describe('a CRL of 100 MB', () => {
  it('takes less than 256 MiB', async () => {
    const hook = "process.on('exit', () => console.error('maxRSS=' + process.resourceUsage().maxRSS + ' KiB'))"
    const { stderr } = await runCommand(['check', lineOf('huge-crl'), ...OPTIONS], folder, {
      environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` },
    })
    const [, kib = ''] = /maxRSS=(\d+) KiB/.exec(stderr) ?? []
    expect(Number(kib)).toBeGreaterThan(0)
    expect(Number(kib)).toBeLessThan(256 * 1024)
  })
})
