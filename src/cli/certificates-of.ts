/** The certificates of a file that the user names, in its order. */
import { MalformedError } from '../wire/malformed-error.ts'
import { readPemCertificates } from '../wire/pem.ts'
import { readCertificate, type Certificate } from '../wire/x509/certificate.ts'
import { UsageError, type Io } from './io.ts'
import { readUserBytes } from './user-file.ts'

/** @throws UsageError when there is none, and when one of them cannot be read: a server would send it all the same */
export function readCertificatesOf(label: string, io: Io, file: string): readonly [Certificate, ...Certificate[]] {
  const bytes = readUserBytes(label, io.cwd, file)
  const where = `${label}: ${JSON.stringify(file)}`
  if (bytes.length === 0) throw new UsageError(`${where} is empty, expected certificates, the leaf first`)
  const [leaf, ...others] = readPemCertificates(Buffer.from(bytes).toString('latin1')).map((der, index) => {
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
