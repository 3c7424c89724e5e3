// The servers that are looked at: one nginx with a modern, a legacy, and twenty more modern ones.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SERVERS } from './addresses.mjs'
import { makeCertificates } from './certificates.mjs'
import { nginxConfiguration } from './nginx-configuration.mjs'
import { environmentIn, findProgram } from './programs.mjs'
import { undoLater } from './undo.mjs'

const READY_MS = 10_000

/**
 * @param {string} folder for its files
 * @param {string} namespace where it listens
 * @returns {Promise<{ root: string }>} file of the root certificate
 */
export async function startServers(folder, namespace) {
  const certificates = makeCertificates(folder, SERVERS)
  const configuration = join(folder, 'nginx.conf')
  const errors = join(folder, 'nginx.errors')
  writeFileSync(configuration, nginxConfiguration(folder, certificates))
  writeFileSync(errors, '')
  // setpriv: nginx ends with the benchmark even where that was killed
  const args = [`--net=${namespace}`, findProgram('setpriv'), '--pdeathsig', 'TERM', findProgram('nginx')]
  const nginx = spawn(findProgram('nsenter'), [...args, '-e', errors, '-c', configuration], {
    detached: true,
    env: environmentIn(folder),
    stdio: 'ignore',
  })
  const ended = once(nginx, 'exit')
  undoLater(async () => {
    nginx.kill()
    await ended
  })
  await untilReady(nginx, join(folder, 'nginx.pid'), errors)
  return { root: certificates.root }
}

/** nginx writes its pid when it listens on every address. */
async function untilReady(nginx, pidFile, errors) {
  const deadline = Date.now() + READY_MS
  while (!isWritten(pidFile)) {
    if (nginx.exitCode !== null || Date.now() > deadline) {
      throw new Error(`nginx did not start:\n${readFileSync(errors, 'utf8')}`)
    }
    await wait(20)
  }
}

function isWritten(file) {
  try {
    return readFileSync(file, 'utf8') !== ''
  } catch {
    return false
  }
}
