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
  const [leaf, ...others] = dersIn(bytes, where).map((der, index) => {
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

/** PEM blocks, or one certificate in DER. A block that is no base64 is not passed over: what follows would be taken for the leaf. */
function dersIn(bytes: Uint8Array, where: string): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1')
  const begun = text.match(/-----BEGIN (?:X509 )?CERTIFICATE-----/g) ?? []
  if (begun.length === 0 && bytes[0] === DER_SEQUENCE) return [bytes]
  const ders = readPemCertificates(text)
  if (ders.length < begun.length) {
    throw new UsageError(`${where}: ${String(begun.length)} PEM blocks begin, and ${String(ders.length)} can be read`)
  }
  return ders
}

/** What a certificate begins with. */
const DER_SEQUENCE = 0x30
