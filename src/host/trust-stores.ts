/** Trust stores of the machine we run on. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TrustStore } from '../core/trust.ts'
import { readPemCertificates } from '../wire/pem.ts'

/**
 * Rejects with an Error of one sentence when the file cannot be read or holds no certificate.
 * @param name `mozilla`, or a path to a PEM file
 * @param directory what a relative path is relative to
 */
export async function readTrustStore(name: string, directory: string): Promise<TrustStore> {
  if (name === 'mozilla') {
    const { rootCertificates } = await import('node:tls')
    return {
      name,
      source: `Mozilla's roots as Node.js ${process.versions.node} carries them`,
      anchors: rootCertificates.flatMap((pem) => readPemCertificates(pem)),
    }
  }
  const anchors = readPemCertificates(readFileSync(resolve(directory, name), 'utf8'))
  if (anchors.length === 0) throw new Error('no PEM certificate in the file')
  return { name, source: 'a file of the user', anchors }
}
