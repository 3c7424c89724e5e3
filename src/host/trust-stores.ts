/** Trust stores of the machine we run on. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rootCertificates } from 'node:tls'
import type { TrustStore } from '../core/trust.ts'
import { readPemCertificates } from '../wire/pem.ts'

/**
 * @param name `mozilla`, or a path to a PEM file
 * @param directory what a relative path is relative to
 * @throws Error with one sentence, when the file cannot be read or holds no certificate
 */
export function readTrustStore(name: string, directory: string): TrustStore {
  if (name === 'mozilla') {
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
