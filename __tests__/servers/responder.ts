/** A real OCSP responder (openssl ocsp) on loopback, for the certificates of one CA. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Issued } from '../../src/lab/issue.ts'
import { ENVIRONMENT, findTool, runTool } from './tool.ts'

export interface Entry {
  readonly serial: bigint
  readonly expires: Date
  readonly revoked: { readonly at: Date; readonly reason: string } | null
}

export interface Responder {
  /** Its answer about a certificate, made by the same program without its server. */
  answerAbout(certificate: Issued): Promise<Buffer>
  stop(): Promise<void>
}

/** @param signer delegated by the CA: RFC 6960 section 4.2.2.2 */
export async function startResponder(
  port: number,
  { ca, signer }: { readonly ca: Issued; readonly signer: Issued },
  entries: readonly Entry[],
): Promise<Responder> {
  const program = findTool('openssl')
  const folder = mkdtempSync(join(tmpdir(), 'tls-gate-ocsp-'))
  const file = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }
  const issuer = file('ca.pem', ca.pem)
  const common = [
    ...['-index', file('index.txt', entries.map(lineOf).join(''))],
    ...['-CA', issuer],
    ...['-rsigner', file('signer.pem', signer.pem)],
    ...['-rkey', file('signer.key', signer.key)],
    ...['-ndays', '1'],
  ]
  const child = spawn(program, ['ocsp', '-port', String(port), ...common], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const gone = once(child, 'exit')
  // Whoever connects and says nothing holds it up for good: it is not tried whether it listens.
  const isReady = createInterface({ input: child.stdout })[Symbol.asyncIterator]().next()
  const { value } = await Promise.race([isReady, gone.then(() => ({ value: undefined }))])
  if (value?.startsWith('ACCEPT') !== true) throw new Error('openssl ocsp did not start')
  return {
    answerAbout: async (certificate) => {
      const asked = ['-issuer', issuer, '-cert', file('asked.pem', certificate.pem), '-no_nonce']
      const request = join(folder, 'request.der')
      const response = join(folder, 'response.der')
      const made = [
        await runTool(program, ['ocsp', ...asked, '-reqout', request], folder),
        await runTool(program, ['ocsp', '-reqin', request, ...common, '-respout', response], folder),
      ]
      const failure = made.find(({ status }) => status !== 0)
      if (failure !== undefined) throw new Error(`openssl ocsp failed: ${failure.stderr}`)
      return readFileSync(response)
    },
    stop: async () => {
      child.kill()
      await gone
      rmSync(folder, { recursive: true })
    },
  }
}

/** As `openssl ca` writes its index: status, expiry, revocation, serial, file, subject. */
function lineOf({ serial, expires, revoked }: Entry): string {
  const hex = serial.toString(16).toUpperCase()
  const fields = [
    revoked === null ? 'V' : 'R',
    utcTime(expires),
    revoked === null ? '' : `${utcTime(revoked.at)},${revoked.reason}`,
    hex.length % 2 === 0 ? hex : `0${hex}`,
    'unknown',
    `/CN=${hex}`,
  ]
  return `${fields.join('\t')}\n`
}

function utcTime(date: Date): string {
  return date
    .toISOString()
    .replaceAll(/[-:T]|\.\d+/g, '')
    .slice(2)
}
