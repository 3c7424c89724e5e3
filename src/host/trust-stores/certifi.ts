import type { TrustStore } from '../../core/trust.ts'
import type { Machine } from '../machine.ts'
import { dayOf, readAnchors } from './file.ts'

const PROGRAMS = ['python3', 'python']
const QUESTION = 'import certifi; print(certifi.where()); print(certifi.__version__)'

/**
 * What Python's requests and httpx trust: Mozilla's roots as the package certifi of this machine carries them.
 * @throws Error of one sentence
 */
export async function readCertifiStore(machine: Machine): Promise<TrustStore> {
  for (const program of PROGRAMS) {
    const [path = '', version = ''] = ((await machine.run(program, ['-c', QUESTION])) ?? '').split(/\r?\n/)
    const file = path === '' ? undefined : machine.findFile(path)
    if (file === undefined) continue
    return {
      name: 'certifi',
      source: `certifi ${version} of ${program}`,
      version,
      date: dateOf(version) ?? dayOf(file.modified),
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
