import { dirname, join } from 'node:path'
import type { TrustStore } from '../../core/trust.ts'
import { PasswordError } from '../../wire/password-error.ts'
import { readCertificateFile } from '../../wire/certificate-file.ts'
import type { Machine, MachineFile } from '../machine.ts'
import { dayOf } from './file.ts'
import { findBundleDate } from './system.ts'

/** Of a JRE or of Java since 9, and of a JDK before it. */
const PLACES = [join('lib', 'security', 'cacerts'), join('jre', 'lib', 'security', 'cacerts')]

/** The password of every cacerts that nobody has changed; since Java 18 it has none. */
const PASSWORD = 'changeit'

interface Jdk {
  readonly home: string
  /** `17.0.15`, `1.8.0_402`; empty when it does not say. */
  readonly version: string
  readonly implementor: string
  /** ISO day of its release; null when it does not say. */
  readonly date: string | null
  readonly cacerts: MachineFile
  /** Debian's is a link to one that it makes of its own roots, whatever the age of the JDK. */
  readonly isItsOwn: boolean
}

/**
 * What the newest JDK among JAVA_HOME and its kin (JAVA_HOME_17_X64, as on GitHub's runners) trusts.
 * @throws Error of one sentence
 */
export async function readJavaStore(machine: Machine): Promise<TrustStore> {
  const homes = Object.entries(machine.env).flatMap(([name, home]) =>
    /^JAVA_HOME(?:_|$)/.test(name) && home !== undefined && home !== '' ? [{ name, home }] : [],
  )
  const [jdk] = homes.flatMap(({ home }) => findJdk(home, machine) ?? []).sort(newestFirst)
  if (jdk === undefined) {
    const where = homes.map(({ name, home }) => `${name}, which is ${home}`)
    const looked = where.length === 0 ? 'JAVA_HOME, which is not set' : where.join(', and ')
    throw new Error(`no Java is known here: looked for cacerts in ${looked}`)
  }
  const { home, version, implementor, cacerts, isItsOwn } = jdk
  const named = ['Java', version, ...(implementor === '' ? [] : [`(${implementor})`])].filter((word) => word !== '')
  return {
    name: 'java',
    source: `the cacerts of ${named.join(' ')} in ${home}${isItsOwn ? '' : `, which is ${cacerts.path}`}`,
    version: version === '' ? null : version,
    date: (isItsOwn ? jdk.date : findBundleDate(cacerts.path, machine)) ?? dayOf(cacerts.modified),
    missing: [],
    anchors: await readCacerts(cacerts),
  }
}

function findJdk(home: string, machine: Machine): Jdk | undefined {
  const cacerts = PLACES.map((place) => machine.findFile(join(home, place))).find((file) => file !== undefined)
  if (cacerts === undefined) return undefined
  const release = machine.findFile(join(home, 'release'))
  const text = Buffer.from(release?.bytes ?? []).toString('utf8')
  const read = (key: string): string => new RegExp(`^${key}="?([^"\\r\\n]*)`, 'm').exec(text)?.[1] ?? ''
  const date = read('JAVA_VERSION_DATE')
  return {
    home,
    version: read('JAVA_VERSION'),
    implementor: read('IMPLEMENTOR'),
    date: /^\d{4}-\d\d-\d\d$/.test(date) ? date : null,
    cacerts,
    isItsOwn: cacerts.path.startsWith(release === undefined ? home : dirname(release.path)),
  }
}

function newestFirst(one: Jdk, other: Jdk): number {
  const [mine, theirs] = [numbersOf(one.version), numbersOf(other.version)]
  const at = mine.findIndex((number, index) => number !== (theirs[index] ?? 0))
  return at < 0 ? theirs.length - mine.length : (theirs[at] ?? 0) - (mine[at] ?? 0)
}

/** 1.8.0_402 is what is called Java 8. */
function numbersOf(version: string): readonly number[] {
  return version.replace(/^1\./, '').split(/\D+/).map(Number)
}

/** As Java itself, which checks no digest of the store that it trusts by default. */
async function readCacerts({ bytes }: MachineFile): Promise<readonly Uint8Array[]> {
  try {
    return (await readCertificateFile(bytes, PASSWORD)).certificates
  } catch (error) {
    if (!(error instanceof PasswordError)) throw error
    return (await readCertificateFile(bytes, null)).certificates
  }
}
