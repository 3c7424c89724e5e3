import type { TrustStore } from '../../core/trust.ts'
import { readPemCertificates } from '../../wire/pem.ts'

/** Node.js does not say of which NSS its copy is, and its newest root is older than the copy by years: it has no date. */
export async function readMozillaStore(): Promise<TrustStore> {
  const { rootCertificates } = await import('node:tls')
  return {
    name: 'mozilla',
    source: `Mozilla's roots as Node.js ${process.versions.node} carries them`,
    version: `Node.js ${process.versions.node}`,
    date: null,
    missing: [],
    anchors: rootCertificates.flatMap((pem) => readPemCertificates(pem)),
  }
}
