/** A real nginx on loopback, in a folder of its own, on ports that happen to be free. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ENVIRONMENT, findTool } from './tool.ts'

/** One `server` block. */
export interface ServerBlock {
  /** Of its files; `[a-z0-9.-]+`. */
  readonly name: string
  /** null: plain HTTP. */
  readonly tls: TlsSettings | null
  /** Value of Strict-Transport-Security; null: none is sent. */
  readonly hsts: string | null
  /** What it does with every request, in nginx's words; absent: a word is all it says. */
  readonly answer?: string
  /** Folder whose files it serves; absent: a word is all it says. */
  readonly files?: string
  /** Port on 127.0.0.1 of a service in clear that it stands before; absent: none. */
  readonly passTo?: number
  /** Absent: one that is free. */
  readonly port?: number
  /** Absent: 127.0.0.1. */
  readonly address?: string
}

export interface TlsSettings {
  /** PEM, exactly in the order to be sent. */
  readonly chain: readonly string[]
  /** PEM. */
  readonly key: string
  /** `ssl_protocols`. */
  readonly protocols: string
  /** `ssl_ciphers`: up to TLS 1.2. */
  readonly ciphers: string
  /** PEM; null: no DHE suite is served. */
  readonly dhParameters: string | null
  /** DER of an OCSP response, stapled as it is; absent: none is. */
  readonly staple?: Uint8Array
  /** PEM of the CA whose client certificates it demands; absent: it asks for none. */
  readonly clientCa?: string
}

export interface Nginx {
  portOf(name: string): number
  /** Resolves when the process is gone and its folder removed. */
  stop(): Promise<void>
}

const START_TRIES = 3
const READY_MS = 10_000
const STOP_MS = 5_000

/** Rejects, with nothing left running, when nginx does not come up. */
export async function startNginx(blocks: readonly ServerBlock[]): Promise<Nginx> {
  const program = findTool('nginx')
  for (let attempt = 1; ; attempt++) {
    const free = await freePorts(blocks.length)
    const ports = blocks.map(({ port }, index) => port ?? free[index] ?? 0)
    const folder = mkdtempSync(join(tmpdir(), 'tls-gate-nginx-'))
    const output = writeConfiguration(folder, blocks, ports)
    const child = spawn(program, ['-p', folder, '-e', output, '-c', join(folder, 'nginx.conf')], {
      env: ENVIRONMENT,
      stdio: 'ignore',
    })
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve()
      })
    })
    const stop = async (): Promise<void> => {
      if (child.exitCode === null && child.signalCode === null) await stopByPid(join(folder, 'nginx.pid'), child, gone)
      rmSync(folder, { recursive: true, force: true })
    }
    try {
      await untilReady(ports, child)
    } catch (error) {
      const log = readFileSync(output, 'utf8')
      await stop()
      // Somebody else took a port between our look and nginx's bind.
      if (log.includes('Address already in use') && attempt < START_TRIES) continue
      throw new Error(`nginx did not start:\n${log}`, { cause: error })
    }
    return {
      portOf: (name) => {
        const port = ports[blocks.findIndex((block) => block.name === name)]
        if (port === undefined) throw new Error(`there is no server ${name}`)
        return port
      },
      stop,
    }
  }
}

/** Ports that are free now, all different: held together before the first is let go. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const holders = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(holders.map((holder) => once(holder, 'listening')))
  const ports = holders.map((holder) => (holder.address() as AddressInfo).port)
  await Promise.all(
    holders.map(async (holder) => {
      holder.close()
      await once(holder, 'close')
    }),
  )
  return ports
}

/** @returns the file that nginx complains into */
function writeConfiguration(folder: string, blocks: readonly ServerBlock[], ports: readonly number[]): string {
  const errorLog = join(folder, 'error.log')
  writeFileSync(errorLog, '')
  const servers = blocks.map((block, index) => serverBlock(folder, block, ports[index] ?? 0))
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const text = `daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${errorLog} warn;
events { worker_connections 512; }
http {
  access_log off;
  server_tokens off;
  default_type text/plain;
  keepalive_timeout 0;
${scratch.map((name) => `  ${name}_temp_path ${join(folder, `${name}-temp`)};\n`).join('')}${servers.join('')}}
`
  writeFileSync(join(folder, 'nginx.conf'), text)
  return errorLog
}

function serverBlock(
  folder: string,
  { name, tls, hsts, files, passTo, address = '127.0.0.1', answer = 'return 200 "here\\n"' }: ServerBlock,
  port: number,
): string {
  const act = passTo === undefined ? answer : `proxy_pass http://127.0.0.1:${String(passTo)}`
  const lines = [
    `listen ${address}:${String(port)}${tls === null ? '' : ' ssl'};`,
    files === undefined ? `location / { ${act}; }` : `root ${files};`,
  ]
  if (hsts !== null) lines.push(`add_header Strict-Transport-Security "${hsts}" always;`)
  if (tls !== null) {
    const file = (kind: string, text: string | Uint8Array): string => {
      const path = join(folder, `${name}.${kind}`)
      writeFileSync(path, text, { mode: 0o600 })
      return path
    }
    lines.push(
      `ssl_certificate ${file('crt', tls.chain.join(''))};`,
      `ssl_certificate_key ${file('key', tls.key)};`,
      `ssl_protocols ${tls.protocols};`,
      `ssl_ciphers ${tls.ciphers};`,
    )
    if (tls.clientCa !== undefined)
      lines.push(`ssl_client_certificate ${file('ca', tls.clientCa)};`, 'ssl_verify_client on;')
    if (tls.dhParameters !== null) lines.push(`ssl_dhparam ${file('dh', tls.dhParameters)};`)
    if (tls.staple !== undefined) lines.push('ssl_stapling on;', `ssl_stapling_file ${file('ocsp', tls.staple)};`)
  }
  return `  server {\n${lines.map((line) => `    ${line}\n`).join('')}  }\n`
}

/** Until every port takes a connection. */
async function untilReady(ports: readonly number[], child: ChildProcess): Promise<void> {
  const deadline = Date.now() + READY_MS
  for (const port of ports) {
    while (!(await takesConnection(port))) {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error('the process has ended')
      if (Date.now() > deadline) throw new Error(`port ${String(port)} takes no connection`)
      await wait(20)
    }
  }
}

export async function takesConnection(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** SIGQUIT lets nginx finish what it serves; SIGTERM, later, does not. */
async function stopByPid(pidFile: string, child: ChildProcess, gone: Promise<void>): Promise<void> {
  const pid = readPid(pidFile) ?? child.pid
  if (pid === undefined) return
  for (const signal of ['SIGQUIT', 'SIGTERM', 'SIGKILL'] as const) {
    process.kill(pid, signal)
    const expired = new AbortController()
    const isGone = await Promise.race([
      gone.then(() => true),
      wait(STOP_MS, false, { signal: expired.signal }).catch(() => false),
    ])
    expired.abort()
    if (isGone) return
  }
  throw new Error(`nginx (pid ${String(pid)}) does not end`)
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8').trim())
    return Number.isInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}
