/** The mends, handed to the programs that they are for. Envoy and Kubernetes are not at hand; options of a JVM it never refuses. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Mend, Server } from '../../src/core/mend.ts'
import { mends } from '../../src/mends/index.ts'
import { newAuthority, weakDhParameters } from './authority.ts'
import { freePort, launch } from './matrix/process.ts'
import { takesConnection } from './nginx.ts'
import { findTool, runTool, type Run } from './tool.ts'

// A machine under load takes seconds for keytool alone.
jest.setTimeout(60_000)

/** What a snippet calls `/etc/tls`. */
let files: string

beforeAll(() => {
  files = mkdtempSync(join(tmpdir(), 'tls-gate-mends-'))
  const { root, intermediate, leaf } = newAuthority(new Date())
  const { pem, key } = leaf('mends')
  const contents = {
    'leaf.pem': pem,
    'intermediate.pem': intermediate.pem,
    'intermediate-key.pem': intermediate.key,
    'root.pem': root.pem,
    'ca.pem': root.pem,
    'privkey.pem': key,
    'fullchain.pem': pem + intermediate.pem,
    'bundle.pem': pem + intermediate.pem + key,
    'dh1024.pem': weakDhParameters(),
  }
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(files, name), content, { mode: 0o600 })
})

afterAll(() => {
  rmSync(files, { recursive: true })
})

const MENDS: readonly Mend[] = mends
type Which = 'before' | 'after'
type Text = readonly [title: string, which: Which, text: string]

/** Both texts of each mend for a server. */
function textsFor(server: Server): readonly Text[] {
  return MENDS.flatMap(({ title, servers }) => {
    const change = servers[server]
    return change === undefined
      ? []
      : [[title, 'before', change.before] as const, [title, 'after', change.after] as const]
  })
}

const isCommand = ([, , text]: Text): boolean => /^(?:cat|certbot|keytool|openssl|printf) /.test(text)
const configurationsFor = (server: Server): readonly Text[] => textsFor(server).filter((text) => !isCommand(text))

/** In a folder of its own, which is gone afterwards. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-mends-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const HYBRID = 'X25519MLKEM768'

/** Whether an OpenSSL knows the hybrid, which came with 3.5. */
function knowsHybrid(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 3 || (major === 3 && minor >= 5)
}

/** OpenSSL of the machine's servers. */
async function takesHybrid(): Promise<boolean> {
  const { stdout } = await runTool(findTool('openssl'), ['version'], files)
  return knowsHybrid(/^OpenSSL (\d+\.\d+)/.exec(stdout)?.[1] ?? '')
}

describe('nginx', () => {
  it.each(configurationsFor('nginx'))('%s: takes what is %s', async (_, __, text) => {
    const { status, stderr } = await inFolder((folder) => testNginx(folder, text))
    if (text.includes(HYBRID) && !(await takesHybrid())) {
      expect(stderr).toContain(`SSL_CTX_set1_curves_list("${HYBRID}`)
      expect(status).toBe(1)
    } else expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('test is successful') })
  })

  it('refuses what is no configuration', async () => {
    const { status, stderr } = await inFolder((folder) => testNginx(folder, 'ssl_protocols TLSv1.9;'))
    expect(stderr).toContain('invalid value "TLSv1.9"')
    expect(status).toBe(1)
  })
})

async function testNginx(folder: string, text: string): Promise<Run> {
  const port = String(await freePort())
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const server = text
    .replaceAll('/etc/tls', files)
    .replaceAll('listen 443', `listen 127.0.0.1:${port}`)
    .replace(/^(?!listen)/, `listen 127.0.0.1:${port} ssl;\n`)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${scratch.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
  ssl_certificate ${files}/fullchain.pem;
  ssl_certificate_key ${files}/privkey.pem;
  server {
    ${server}
  }
}
`,
  )
  return runTool(findTool('nginx'), ['-t', '-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], folder)
}

describe('Apache', () => {
  /** `apache2 -t` reads neither suites nor groups, so it has to start. */
  it.each(configurationsFor('apache'))('%s: starts with what is %s', async (_, __, text) => {
    const started = inFolder((folder) => startApache(folder, text))
    if (text.includes(HYBRID) && !(await takesHybrid())) await expect(started).rejects.toThrow('ended')
    // Debian 12 has an OpenSSL without compression.
    else if (text === 'SSLCompression on')
      await expect(started).rejects.toThrow('does not have any compression methods available')
    else await started
  })

  it('does not start with what is no configuration', async () => {
    await expect(inFolder((folder) => startApache(folder, 'SSLOpenSSLConfCmd Groups nosuch'))).rejects.toThrow('ended')
  })
})

async function startApache(folder: string, text: string): Promise<void> {
  const port = await freePort()
  const modules = ['mpm_event', 'authz_core', 'headers', 'socache_shmcb', 'ssl']
  const file = join(folder, 'apache.conf')
  writeFileSync(
    file,
    `ServerRoot ${folder}
PidFile apache.pid
ErrorLog apache.log
ServerName mends.servers.test
User nobody
Group nogroup
DefaultRuntimeDir .
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
SSLSessionCache none
${text.includes('Listen 443') ? '' : 'Listen 443\nSSLEngine on'}
SSLCertificateKeyFile ${files}/privkey.pem
${text.includes('SSLCertificateFile') ? '' : `SSLCertificateFile ${files}/fullchain.pem`}
${text}
`
      .replaceAll('/etc/tls', files)
      .replaceAll('/run/apache2', folder)
      .replaceAll('Listen 443', `Listen 127.0.0.1:${String(port)}`),
  )
  const command = [findTool('apache2'), '-D', 'FOREGROUND', '-f', file] as const
  const { stop } = await launch({ command, port, folder })
  try {
    // It listens before it has read its suites and groups.
    const log = (): string => readFileSync(join(folder, 'apache.log'), 'utf8')
    while (!log().includes('resuming normal operations')) {
      if (!(await takesConnection(port))) throw new Error(`Apache ended:\n${log()}`)
      await wait(20)
    }
  } finally {
    await stop()
  }
}

describe('HAProxy', () => {
  it.each(configurationsFor('haproxy'))('%s: takes what is %s', async (_, __, text) => {
    const { status, stdout, stderr } = await inFolder((folder) => testHaproxy(folder, text))
    if (text.includes(HYBRID) && !(await takesHybrid())) {
      expect(stderr).toContain(`unable to set SSL curves list to '${HYBRID}`)
      expect(status).toBe(1)
    } else
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^Configuration file is valid$/m) })
  })

  it('refuses what is no configuration', async () => {
    const text = 'global\n  ssl-default-bind-options ssl-min-ver TLSv1.9'
    const { status, stderr } = await inFolder((folder) => testHaproxy(folder, text))
    expect(stderr).toContain("'TLSv1.9' : unknown ssl/tls version")
    expect(status).toBe(1)
  })
})

function testHaproxy(folder: string, text: string): Promise<Run> {
  const file = join(folder, 'haproxy.cfg')
  const frontend = text.includes('frontend') ? '' : 'frontend api\n  bind :443 ssl crt /etc/tls/bundle.pem\n'
  writeFileSync(
    file,
    `defaults
  mode http
  timeout client 5s
  timeout connect 2s
  timeout server 5s
${text}
${frontend}`.replaceAll('/etc/tls', files),
  )
  return runTool(findTool('haproxy'), ['-c', '-f', file], folder)
}

describe('Node.js', () => {
  it.each(configurationsFor('node'))('%s: runs what is %s', async (_, __, text) => {
    const { status, stderr } = await inFolder((folder) => runNode(folder, text))
    if (text.includes(HYBRID) && !knowsHybrid(process.versions.openssl)) {
      expect(stderr).toContain('Failed to set ECDH curve')
      expect(status).toBe(1)
    } else expect({ status, stderr }).toEqual({ status: 0, stderr: text.includes('dh1024') ? DH_WARNING : '' })
  })

  it('does not run with an option that is wrong', async () => {
    const text = "https.createServer({ cert, key, minVersion: 'TLSv1.9' }, app)"
    const { status, stderr } = await inFolder((folder) => runNode(folder, text))
    expect(stderr).toContain('ERR_TLS_INVALID_PROTOCOL_VERSION')
    expect(status).toBe(1)
  })
})

const DH_WARNING = expect.stringContaining('SecurityWarning: DH parameter is less than 2048 bits') as unknown

function runNode(folder: string, text: string): Promise<Run> {
  const file = join(folder, 'server.mjs')
  writeFileSync(
    file,
    `import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
const cert = readFileSync('/etc/tls/fullchain.pem')
const key = readFileSync('/etc/tls/privkey.pem')
const app = () => undefined
const response = new http.ServerResponse({ method: 'GET' })
{
${text}
https.createServer({ cert, key }, app)
}
`.replaceAll('/etc/tls', files),
  )
  return runTool(process.execPath, [file], folder)
}

describe('commands', () => {
  const commands = (['nginx', 'apache', 'haproxy', 'java', 'files'] as const).flatMap(textsFor).filter(isCommand)
  const isCertbot = ([, , text]: Text): boolean => text.startsWith('certbot ')

  it.each(commands.filter((text) => !isCertbot(text)))('%s: run as they are %s', async (_, __, text) => {
    await inFolder(async (folder) => {
      cpSync(files, folder, { recursive: true })
      const { status, stderr } = await runShell(folder, `${PREPARED}\n${text}`)
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringMatching(/error|deprecated/i) })
    })
  })

  it.each(commands.filter(isCertbot))('%s: certbot is called in words of a shell %s', async (_, __, text) => {
    const { status, stdout } = await runShell(files, `certbot() { printf '<%s>' "$@"; }\n${text}`)
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^<renew>(?:<--deploy-hook><[^>]+(?:> [^>]+)?>)?$/),
    })
  })

  it('give a leaf that callers take, from a CA of one’s own', async () => {
    const leafAs = (which: Which): Promise<string> =>
      inFolder(async (folder) => {
        cpSync(files, folder, { recursive: true })
        const [, , text = ''] =
          commands.find(([title, is]) => title.startsWith('Issue from a CA') && is === which) ?? []
        await runShell(folder, `${PREPARED}\n${text}`)
        return (await runTool(findTool('openssl'), ['x509', '-noout', '-text', '-in', 'leaf.pem'], folder)).stdout
      })
    const before = await leafAs('before')
    expect(before).toContain('ecdsa-with-SHA1')
    expect(before).not.toContain('DNS:api.example.com')
    const after = await leafAs('after')
    expect(after).toContain('ecdsa-with-SHA256')
    expect(after).toContain('DNS:api.example.com')
    expect(after).toContain('TLS Web Server Authentication')
  })
})

/** What the commands work on besides the files. */
const PREPARED = `set -e
openssl req -new -key privkey.pem -subj /CN=api.example.com -out request.pem
openssl pkcs12 -export -in leaf.pem -inkey privkey.pem -name api -passout pass:changeit -out keystore.p12`

function runShell(folder: string, text: string): Promise<Run> {
  return runTool('/bin/sh', ['-c', text], folder)
}
