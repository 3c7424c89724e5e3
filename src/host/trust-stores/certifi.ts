import type { TrustStore } from '../../core/trust.ts'
import type { Machine } from '../machine.ts'
import { dayOf, readAnchors } from './file.ts'
import { findBundleDate } from './system.ts'

const PROGRAMS = ['python3', 'python']
const QUESTION = 'import certifi; print(certifi.where()); print(certifi.__version__)'

/** Debian's package, and others', answers with the system's bundle instead: that is not of the day it is named for. */
const OWN_FILE = /[\\/]certifi[\\/]cacert\.pem$/

/**
 * What Python's requests and httpx trust: Mozilla's roots as the package certifi of this machine carries them, or what
 * it names instead.
 * @throws Error of one sentence
 */
export async function readCertifiStore(machine: Machine): Promise<TrustStore> {
  for (const program of PROGRAMS) {
    const [path = '', version = ''] = ((await machine.run(program, ['-c', QUESTION])) ?? '').split(/\r?\n/)
    const file = path === '' ? undefined : machine.findFile(path)
    if (file === undefined) continue
    const isItsOwn = OWN_FILE.test(file.path)
    return {
      name: 'certifi',
      source: `certifi ${version} of ${program}${isItsOwn ? '' : `, which is ${file.path}`}`,
      version,
      date: (isItsOwn ? dateOf(version) : findBundleDate(file.path, machine)) ?? dayOf(file.modified),
      missing: [],
      anchors: await readAnchors(file, null),
    }
  }
  throw new Error(`neither ${PROGRAMS.join(' nor ')} has the package certifi`)
}

/** certifi is named for the day: `2024.07.04`, `2025.8.3`. */
function dateOf(version: string): string | null {
  const [, year = '', month = '', day = ''] = /^(20\d\d)\.(\d{1,2})\.(\d{1,2})/.exec(version) ?? []
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
