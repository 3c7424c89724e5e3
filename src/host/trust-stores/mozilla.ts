import type { TrustStore } from '../../core/trust.ts'
import { readPemCertificates } from '../../wire/pem.ts'
import { readNotBefore } from '../../wire/x509/outline.ts'
import { dayOf } from './file.ts'

/**
 * Node.js does not say of which NSS its copy is: the store is dated by when its newest root began, which is the earliest
 * that it can be of.
 */
export async function readMozillaStore(): Promise<TrustStore> {
  const { rootCertificates } = await import('node:tls')
  const anchors = rootCertificates.flatMap((pem) => readPemCertificates(pem))
  return {
    name: 'mozilla',
    source: `Mozilla's roots as Node.js ${process.versions.node} carries them`,
    version: `Node.js ${process.versions.node}`,
    // Only when it is asked for: it takes longer than all else here.
    get date() {
      return dayOf(new Date(Math.max(...anchors.map(readNotBefore))))
    },
    missing: [],
    anchors,
  }
}
