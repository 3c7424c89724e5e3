import type { TrustStore } from '../../core/trust.ts'
import { CHROME_ROOTS } from '../../spec/chrome-roots.ts'
import { fingerprintOf } from '../../wire/x509/fingerprint.ts'
import type { Machine } from '../machine.ts'
import { readMozillaStore } from './mozilla.ts'
import { readSystemStore } from './system.ts'

/** Which roots it has is known here; the roots themselves are those of Node.js and, for what it lacks, of the system. */
export async function readChromeStore(machine: Machine): Promise<TrustStore> {
  const { version, date, roots } = CHROME_ROOTS
  const fromNode = anchorsByFingerprint((await readMozillaStore()).anchors)
  const isComplete = roots.every(([sha256]) => fromNode.has(sha256))
  const fromSystem = isComplete ? new Map<string, Uint8Array>() : anchorsByFingerprint(await findSystemAnchors(machine))
  const missing: string[] = []
  const anchors = roots.flatMap(([sha256, name]) => {
    const anchor = fromNode.get(sha256) ?? fromSystem.get(sha256)
    if (anchor === undefined) missing.push(name)
    return anchor ?? []
  })
  const lack = missing.length === 0 ? '' : `, without ${missing.join(', ')}: not among the roots of this machine`
  return { name: 'chrome', source: `Chrome's roots as of ${version}${lack}`, version, date, missing, anchors }
}

function anchorsByFingerprint(anchors: readonly Uint8Array[]): ReadonlyMap<string, Uint8Array> {
  return new Map(anchors.map((der) => [fingerprintOf(der), der]))
}

/** No store of the system, or none that can be read, only means that what Node.js lacks is named as missing. */
async function findSystemAnchors(machine: Machine): Promise<readonly Uint8Array[]> {
  try {
    return (await readSystemStore(machine)).anchors
  } catch {
    return []
  }
}
