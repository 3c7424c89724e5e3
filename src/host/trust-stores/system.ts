import type { TrustStore } from '../../core/trust.ts'
import type { Machine, MachineFile } from '../machine.ts'
import { dayOf, readAnchors } from './file.ts'

/** Debian, Red Hat, SUSE, Red Hat again, Alpine and macOS. Source: crypto/x509/root_linux.go of Go, read 2026-11-24. */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
]

/** What OpenSSL, and most of what is linked to it, reads instead. */
const OVERRIDE = 'SSL_CERT_FILE'

/**
 * What programs that are linked to the OpenSSL of this machine trust.
 * @throws Error of one sentence
 */
export async function readSystemStore(machine: Machine): Promise<TrustStore> {
  const override = machine.env[OVERRIDE]
  const paths = override === undefined || override === '' ? BUNDLES : [override]
  for (const path of paths) {
    const file = machine.findFile(path)
    if (file === undefined) continue
    const anchors = await readAnchors(file, null)
    const version = BUNDLES.includes(path) ? findPackageVersion(machine) : null
    const withoutKeychains = machine.platform === 'darwin' ? '; keychains are not read' : ''
    return {
      name: 'system',
      source: `the system's ${path}${version === null ? '' : ` of ca-certificates ${version}`}${withoutKeychains}`,
      version,
      date: dateOf(version) ?? dayOf(file.modified),
      missing: [],
      anchors,
    }
  }
  const where = paths === BUNDLES ? BUNDLES.join(', ') : `${OVERRIDE}, which is ${paths.join('')}`
  throw new Error(`this system has none: looked for in ${where}`)
}

/** The packages installed, as dpkg and apk list them in text. */
const PACKAGES = [
  ['/var/lib/dpkg/status', /^Package: ca-certificates\n(?:.+\n)*?Version: (.+)$/m],
  ['/lib/apk/db/installed', /^P:ca-certificates(?:-bundle)?\n(?:.+\n)*?V:(.+)$/m],
] as const

/** Where Debian and Alpine have the same roots for Java. */
const JAVA_BUNDLE = '/etc/ssl/certs/java/cacerts'

/** The ISO day that a file of the system's roots is of; null for another file, and where no package says it. */
export function findBundleDate(path: string, machine: Machine): string | null {
  return path === JAVA_BUNDLE || BUNDLES.includes(path) ? dateOf(findPackageVersion(machine)) : null
}

function findPackageVersion(machine: Machine): string | null {
  for (const [path, pattern] of PACKAGES) {
    const file: MachineFile | undefined = machine.findFile(path)
    const version = file && pattern.exec(Buffer.from(file.bytes).toString('utf8'))?.[1]
    if (version !== undefined) return version.trim()
  }
  return null
}

/** Both are named for the day: `20230311+deb12u1`, `20250911-r0`. */
function dateOf(version: string | null): string | null {
  const [, year, month, day] = /^(20\d\d)(0\d|1[0-2])([0-2]\d|3[01])/.exec(version ?? '') ?? []
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`
}
