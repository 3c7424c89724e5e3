// Records what tls-gate sees of each of the servers: node __tests__/scans/record.mjs. As root, for port 443; with nginx,
// openssl and what .ci/install-servers brings. All are recorded at once, since each time has a root of its own.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { makeCertificates } from './certificates.mjs'
import { ADDRESS, NODE_24, PORT, SERVERS } from './servers.mjs'

const HERE = fileURLToPath(new URL('.', import.meta.url))
/** The sources as they are: Node.js 24 takes the types off by itself. */
const CLI = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url))
const PATH = `${process.env.PATH}:/usr/sbin`
const READY_MS = 10_000

const folder = mkdtempSync(join(tmpdir(), 'tls-gate-scans-'))
try {
  const certificates = makeCertificates(folder, new Date())
  writeFileSync(join(HERE, 'root.pem'), certificates.root)
  for (const [name, start] of Object.entries(SERVERS)) {
    mkdirSync(join(folder, name))
    await withServer(start(join(folder, name), certificates), () => record(`${name}.json`))
    console.log(name)
  }
} finally {
  rmSync(folder, { recursive: true })
}

async function record(file) {
  const endpoint = `api.example.com connect-to=${ADDRESS}:${PORT} trust=./root.pem`
  // Whatever it thinks of the server
  await promisify(execFile)(NODE_24, [CLI, 'check', endpoint, '--observations', file, '--fail-on', 'never'], {
    cwd: HERE,
  })
  const saved = readFileSync(join(HERE, file), 'utf8')
  if (saved.includes(tmpdir()) || saved.includes(HERE)) throw new Error(`${file} names a folder of this machine`)
}

async function withServer({ command: [program, ...args], environment }, use) {
  const server = spawn(program, args, { env: { PATH, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] })
  const gone = once(server, 'exit')
  try {
    await untilReady(server)
    await use()
  } finally {
    server.kill()
    await gone
  }
}

async function untilReady(server) {
  const deadline = Date.now() + READY_MS
  while (!(await takesConnections())) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`${server.spawnfile} did not start`)
    await wait(20)
  }
}

async function takesConnections() {
  const socket = connect(PORT, ADDRESS)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
