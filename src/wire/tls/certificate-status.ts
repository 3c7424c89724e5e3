/** The stapled OCSP response: RFC 6066 section 8, RFC 8446 section 4.4.2.1. */
import { readAll } from '../reader.ts'

const OCSP = 1

/** DER of the OCSPResponse, not yet known to be that. @throws MalformedError */
export function readCertificateStatus(body: Uint8Array): Uint8Array {
  return readAll('CertificateStatus', body, (reader) => {
    const type = reader.u8() // CertificateStatusType status_type;
    if (type !== OCSP) reader.fail(`status type ${String(type)}, expected ocsp (1)`)
    return reader.vector(3) // opaque OCSPResponse<1..2^24-1>;
  })
}
