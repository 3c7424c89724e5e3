// What OpenSSL says of a chain.
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Then it has not looked at the chain at all, which may not need what is in that file. */
const GAVE_UP = /^Could not read any untrusted certificates/

/** @returns {Promise<{ accepted: boolean, reason: string }>} */
export async function askOpenssl(asked, folder) {
  const verdict = await verifyIn(folder, asked)
  return GAVE_UP.test(verdict.reason) ? verifyIn(folder, { ...asked, chain: asked.chain.slice(0, 1) }) : verdict
}

async function verifyIn(folder, { roots, chain, at, host }) {
  mkdirSync(folder)
  const file = (name, certificates) => {
    const path = join(folder, name)
    writeFileSync(path, certificates.map(({ pem }) => pem).join(''))
    return path
  }
  const [leaf, ...others] = chain
  const args = [
    'verify',
    ...['-no-CApath', '-no-CAstore', '-purpose', 'sslserver', '-partial_chain', '-auth_level', '1'],
    ...['-attime', String(at.getTime() / 1000), '-verify_hostname', host],
    ...['-CAfile', file('roots.pem', roots)],
    ...(others.length === 0 ? [] : ['-untrusted', file('others.pem', others)]),
    file('leaf.pem', [leaf]),
  ]
  try {
    return await new Promise((resolve, reject) => {
      execFile('openssl', args, { timeout: 60_000 }, (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== 'number') reject(error)
        else resolve({ accepted: error === null, reason: `${stdout}${stderr}`.trim() })
      })
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
