// What OpenSSL says of a chain.
import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @returns {Promise<{ accepted: boolean, reason: string }>} */
export async function askOpenssl({ roots, chain, at, host }, folder) {
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
