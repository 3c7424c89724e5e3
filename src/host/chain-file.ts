/** A file with a chain that a server is to be given: PEM, DER, PKCS#7, PKCS#12 or JKS, the leaf first. */
import { resolve } from 'node:path'
import { MalformedError } from '../wire/malformed-error.ts'
import { readCertificate } from '../wire/x509/certificate.ts'
import { thisMachine } from './machine.ts'
import { readAnchors, STORE_PASSWORD } from './trust-stores/file.ts'

/**
 * DER of each certificate, in the order of the file.
 * @param directory what a relative path is relative to
 * @throws Error of one sentence, also where one of them cannot be read: a server would send it all the same
 */
export async function readChainFile(
  name: string,
  directory: string,
  machine = thisMachine,
): Promise<readonly Uint8Array[]> {
  const path = resolve(directory, name)
  const file = machine.findFile(path)
  if (file === undefined) throw new Error(`there is no file ${path}`)
  const ders = await readAnchors(file, machine.env[STORE_PASSWORD] ?? null)
  for (const [index, der] of ders.entries()) {
    try {
      readCertificate(der)
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      throw new Error(`its certificate ${String(index + 1)} cannot be read: ${error.message}`)
    }
  }
  return ders
}
