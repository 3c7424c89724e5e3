/** The certificates of a file that the user names, in its order. */
import { STORE_PASSWORD } from '../host/trust-stores/file.ts'
import { readCertificateFile } from '../wire/certificate-file.ts'
import { MalformedError } from '../wire/malformed-error.ts'
import { PasswordError } from '../wire/password-error.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { UsageError, type Io } from './io.ts'
import { readUserBytes } from './user-file.ts'

/** @throws UsageError when there is none, and when one of them cannot be read: a server would send it all the same */
export async function readCertificatesOf(
  label: string,
  io: Io,
  file: string,
): Promise<readonly [Certificate, ...Certificate[]]> {
  const bytes = readUserBytes(label, io.cwd, file)
  const where = `${label}: ${JSON.stringify(file)}`
  if (bytes.length === 0) throw new UsageError(`${where} is empty, expected certificates, the leaf first`)
  const ders = await readDers(bytes, io.env[STORE_PASSWORD] ?? null, where)
  const [leaf, ...others] = ders.map((der, index) => {
    try {
      return readCertificate(der)
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      throw new UsageError(`${where}: its certificate ${String(index + 1)} cannot be read: ${error.message}`)
    }
  })
  if (leaf === undefined) throw new UsageError(`${where} holds no certificate, expected the leaf and its intermediates`)
  return [leaf, ...others]
}

async function readDers(bytes: Uint8Array, password: string | null, where: string): Promise<readonly Uint8Array[]> {
  try {
    return (await readCertificateFile(bytes, password)).certificates
  } catch (error) {
    if (error instanceof PasswordError) throw new UsageError(`${where}: ${error.message} (${STORE_PASSWORD})`)
    if (error instanceof MalformedError) throw new UsageError(`${where}: ${error.message}`)
    throw error
  }
}
