/** Pins and the next certificate, before it is deployed; and what a host does without TLS. Real servers, and the command as users run it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Issued } from '../../src/lab/issue.ts'
import { newKey } from '../../src/lab/key.ts'
import { daysFrom, newAuthority } from './authority.ts'
import { check, runCommand, schemaErrors, type Checked } from './command.ts'
import { freePorts, startNginx, type Nginx, type ServerBlock } from './nginx.ts'
import { runTool } from './tool.ts'
import { POLICY_FILE, writePolicy } from './workplace.ts'

const now = new Date()
const authority = newAuthority(now)
const key = newKey('ec', 'P-256')
const NEXT = { notAfter: daysFrom(now, 85) }
const live = authority.leaf('live', { key })
const renewed = authority.leaf('live', { key, ...NEXT })
const rekeyed = authority.leaf('live', NEXT)
const older = authority.leaf('live', { key, notAfter: daysFrom(now, 70) })

let folder: string
let nginx: Nginx
let nowhere: number

const tls = (leaf: Issued): ServerBlock['tls'] => ({
  chain: [leaf.pem, authority.intermediate.pem],
  key: leaf.key,
  protocols: 'TLSv1.2 TLSv1.3',
  ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384',
  dhParameters: null,
})

const HSTS = 'max-age=63072000'

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-gate-pins-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, 'root.pem'), authority.root.pem)
  for (const [name, leaf] of Object.entries({ live, renewed, rekeyed, older })) {
    writeFileSync(join(folder, `${name}.pem`), `${leaf.pem}${authority.intermediate.pem}`)
  }
  writeFileSync(join(folder, 'lonely.pem'), renewed.pem)
  writeFileSync(join(folder, 'broken.pem'), 'no certificate')
  const inClear = { tls: null, hsts: null }
  nginx = await startNginx([
    { name: 'live', tls: tls(live), hsts: HSTS },
    { name: 'staged', tls: tls(rekeyed), hsts: HSTS },
    { name: 'leaves', tls: tls(live), hsts: HSTS, answer: 'return 302 http://live.servers.test/login' },
    { name: 'clear-answers', ...inClear },
    { name: 'clear-redirects', ...inClear, answer: 'return 301 https://$host/' },
    { name: 'clear-refuses', ...inClear, answer: 'return 403' },
    { name: 'clear-hsts', tls: null, hsts: HSTS, answer: 'return 403' },
  ])
  nowhere = (await freePorts(1))[0] ?? 0
}, 60_000)

afterAll(async () => {
  await (nginx as Nginx | undefined)?.stop()
  rmSync(folder, { recursive: true })
})

/** As openssl works it out. */
async function pinOf(file: string): Promise<string> {
  const shell = `openssl x509 -in ${file} -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | openssl base64`
  const { stdout } = await runTool('/bin/sh', ['-c', shell], folder)
  return `sha256/${stdout.trim()}`
}

const SPARE = `sha256:${'0'.repeat(64)}`

async function looked(
  more: Readonly<Record<string, string>>,
  server = 'live',
  preset = 'recommended',
): Promise<Checked> {
  const connectTo = `127.0.0.1:${String(server === 'nowhere' ? nowhere : nginx.portOf(server))}`
  writePolicy(
    folder,
    [
      'version: 1',
      `extends: [${preset}]`,
      'endpoints:',
      '  - url: https://live.servers.test/',
      `    connect-to: ${connectTo}`,
      '    trust: [./root.pem]',
      ...Object.entries(more).map(([name, value]) => `    ${name}: ${value}`),
      '',
    ].join('\n'),
  )
  return check([], folder)
}

const foundIn = ({ report }: Checked): readonly string[] =>
  report.findings
    .map(({ rule, severity, verdict }) => `${severity} ${rule}${verdict === 'fail' ? '' : ` ${verdict}`}`)
    .sort()

async function pinning(): Promise<string> {
  return `{ current: ["${await pinOf('live.pem')}"], backup: ["${SPARE}"] }`
}

describe('the next certificate', () => {
  it('of the pinned key passes: exit 0', async () => {
    const checked = await looked({ pins: await pinning(), 'next-certificate': './renewed.pem' })
    expect(foundIn(checked)).toEqual([])
    expect(checked.status).toBe(0)
    expect(schemaErrors(checked.report)).toEqual([])
  })

  it('of a key that nobody has pinned fails before the deploy, with the endpoint as it should be: exit 1', async () => {
    const pins = await pinning()
    expect((await looked({ pins })).status).toBe(0)
    const checked = await looked({ pins, 'next-certificate': './rekeyed.pem' })
    expect(foundIn(checked)).toEqual(['error pin/next-certificate-unpinned', 'notice deploy/next-certificate-differs'])
    expect(checked.status).toBe(1)
    const [finding] = checked.report.findings.filter(({ rule }) => rule === 'pin/next-certificate-unpinned')
    expect(finding?.message).toContain(await pinOf('rekeyed.pem'))
    expect(finding?.origin).toMatchObject({ file: POLICY_FILE, line: 4 })
  })

  it('fails where the endpoint is down as well', async () => {
    const checked = await looked({ pins: await pinning(), 'next-certificate': './rekeyed.pem' }, 'nowhere')
    expect(foundIn(checked)).toContain('error pin/next-certificate-unpinned')
    expect(checked.status).toBe(1)
  })

  it('that is staged is seen there', async () => {
    const place = `127.0.0.1:${String(nginx.portOf('staged'))}`
    for (const next of [place, `{ url: live.servers.test, connect-to: "${place}" }`]) {
      const checked = await looked({ pins: await pinning(), 'next-certificate': next })
      expect(foundIn(checked)).toEqual([
        'error pin/next-certificate-unpinned',
        'notice deploy/next-certificate-differs',
      ])
    }
    const backup = `{ current: ["${await pinOf('live.pem')}"], backup: ["${await pinOf('rekeyed.pem')}"] }`
    const fine = await looked({ pins: backup, 'next-certificate': place })
    expect(foundIn(fine)).toEqual(['notice deploy/next-certificate-differs'])
    expect(fine.status).toBe(0)
  })

  it('that is staged where nothing answers is not judged: exit 3', async () => {
    const checked = await looked({ 'next-certificate': `127.0.0.1:${String(nowhere)}` })
    expect(foundIn(checked)).toEqual(['error deploy/next-certificate-invalid inconclusive'])
    expect(checked.status).toBe(3)
  })

  it('without its intermediate fails, and one that ends earlier than the one in use is told of', async () => {
    const lonely = await looked({ 'next-certificate': './lonely.pem' })
    expect(foundIn(lonely)).toEqual(['error deploy/next-certificate-invalid'])
    expect(lonely.status).toBe(1)
    const older = await looked({ 'next-certificate': './older.pem' })
    expect(foundIn(older)).toEqual(['warning deploy/next-certificate-older'])
    expect(older.status).toBe(0)
  })

  it.each([
    [
      './missing.pem',
      /^\.github\/tls-gate\.yml:7:23: the next certificate "\.\/missing\.pem" cannot be read: there is no file /,
    ],
    ['./broken.pem', /^\.github\/tls-gate\.yml:7:23: the next certificate "\.\/broken\.pem" cannot be read: /],
  ])('in %s is a mistake at its place: exit 2', async (path, message) => {
    await looked({ 'next-certificate': './renewed.pem' })
    writePolicy(
      folder,
      `version: 1\nextends: [recommended]\nendpoints:\n  - url: https://live.servers.test/\n    connect-to: 127.0.0.1\n    trust: [./root.pem]\n    next-certificate: ${path}\n`,
    )
    const { status, stderr } = await runCommand(['check'], folder)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})

describe('pins', () => {
  it('agree with openssl, and with curl', async () => {
    const pin = await pinOf('live.pem')
    const curl = async (pinned: string): Promise<number> => {
      const resolve = `live.servers.test:${String(nginx.portOf('live'))}:127.0.0.1`
      const url = `https://live.servers.test:${String(nginx.portOf('live'))}/`
      const args = ['-sS', '--cacert', 'root.pem', '--resolve', resolve, '--pinnedpubkey', pinned, url]
      return (await runTool('/usr/bin/curl', args, folder)).status
    }
    expect(await curl(pin.replace('/', '//'))).toBe(0)
    expect(await curl((await pinOf('rekeyed.pem')).replace('/', '//'))).toBe(90)
    expect(foundIn(await looked({ pins: `{ current: ["${pin}"], backup: ["${SPARE}"] }` }))).toEqual([])
    const other = await looked({ pins: `{ current: ["${await pinOf('rekeyed.pem')}"], backup: ["${SPARE}"] }` })
    expect(foundIn(other)).toEqual(['error pin/no-match'])
    expect(other.status).toBe(1)
  })
})

describe('HTTP without TLS', () => {
  it.each([
    ['clear-answers', 'recommended', ['warning http/plain-http-answers']],
    ['clear-answers', 'api', ['error http/plain-http-answers']],
    ['clear-redirects', 'recommended', ['warning http/plain-http-redirects']],
    ['clear-refuses', 'recommended', []],
    ['clear-hsts', 'recommended', ['notice http/hsts-over-plain-http']],
    ['nowhere', 'api', []],
  ])('of %s is, by %s: %j', async (server, preset, expected) => {
    const port = server === 'nowhere' ? nowhere : nginx.portOf(server)
    const checked = await looked({ 'plain-http-port': String(port) }, 'live', preset)
    expect(foundIn(checked)).toEqual(expected)
    expect(checked.report.summary.connections).toBeLessThanOrEqual(60)
  })

  it('is where a redirect away from TLS leads', async () => {
    expect(foundIn(await looked({}, 'leaves'))).toEqual(['error http/leaves-tls'])
  })
})
