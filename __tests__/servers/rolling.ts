/** Real servers whose certificate can be renewed on the disk, and that read it when they are told to. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ENVIRONMENT, findTool } from './tool.ts'

export interface Served {
  /** PEM, in the order to be sent. */
  readonly chain: readonly string[]
  readonly key: string
}

export interface RollingServer {
  /** Writes another certificate where the server has read its own. */
  renew(served: Served): void
  reload(): void
  stop(): Promise<void>
}

interface Program {
  readonly tool: 'nginx' | 'haproxy'
  readonly argumentsFor: (folder: string) => readonly string[]
  readonly configurationFor: (folder: string, listens: readonly string[]) => string
  readonly reloadSignal: NodeJS.Signals
}

const NGINX: Program = {
  tool: 'nginx',
  argumentsFor: (folder) => ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'configuration')],
  configurationFor: (folder, listens) => `daemon off;
worker_processes 1;
pid ${join(folder, 'pid')};
events { worker_connections 256; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${join(folder, name)};`).join(' ')}
  server {
    ${listens.map((listen) => `listen ${listen} ssl;`).join(' ')}
    ssl_certificate ${join(folder, 'bundle.pem')};
    ssl_certificate_key ${join(folder, 'bundle.pem')};
    ssl_protocols TLSv1.2 TLSv1.3;
    add_header Strict-Transport-Security "max-age=63072000" always;
    location / { return 200 "here\\n"; }
  }
}
`,
  reloadSignal: 'SIGHUP',
}

const HAPROXY: Program = {
  tool: 'haproxy',
  // A master, which starts another worker when it is told to reload.
  argumentsFor: (folder) => ['-W', '-f', join(folder, 'configuration')],
  configurationFor: (folder, listens) => `defaults
  mode http
  timeout client 5s
  timeout connect 2s
  timeout server 5s
frontend api
${listens.map((listen) => `  bind ${listen} ssl crt ${join(folder, 'bundle.pem')} ssl-min-ver TLSv1.2\n`).join('')}  http-request return status 200
`,
  reloadSignal: 'SIGUSR2',
}

const PROGRAMS = { nginx: NGINX, haproxy: HAPROXY } as const

const READY_MS = 10_000

/** @param addresses literals; one of IPv6 in brackets */
export async function startRolling(
  name: keyof typeof PROGRAMS,
  addresses: readonly string[],
  port: number,
  served: Served,
): Promise<RollingServer> {
  const { tool, argumentsFor, configurationFor, reloadSignal } = PROGRAMS[name]
  const program = findTool(tool)
  const folder = mkdtempSync(join(tmpdir(), `tls-gate-${name}-`))
  const renew = ({ chain, key }: Served): void => {
    writeFileSync(join(folder, 'bundle.pem'), [...chain, key].join('\n'), { mode: 0o600 })
  }
  renew(served)
  writeFileSync(
    join(folder, 'configuration'),
    configurationFor(
      folder,
      addresses.map((address) => `${address}:${String(port)}`),
    ),
  )
  const child = spawn(program, argumentsFor(folder), { env: ENVIRONMENT, stdio: 'ignore' })
  const gone = once(child, 'exit')
  const deadline = Date.now() + READY_MS
  for (const address of addresses) {
    while (!(await takesConnection(address, port))) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${name} did not start at ${address}`)
      await wait(20)
    }
  }
  return {
    renew,
    reload: () => {
      child.kill(reloadSignal)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true })
    },
  }
}

async function takesConnection(address: string, port: number): Promise<boolean> {
  const socket = connect(port, address.replaceAll(/[[\]]/g, ''))
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
