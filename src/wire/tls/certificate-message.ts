/** The Certificate message: RFC 5246 section 7.4.2 and RFC 8446 section 4.4.2. */
import { readAll, readList } from '../reader.ts'
import { readExtensions } from './server-hello.ts'

/** Of TLS 1.3. */
export interface CertificateEntry {
  /** Not yet known to be DER. */
  readonly der: Uint8Array
  /** Staple and SCTs stand here (RFC 8446 section 4.4.2.1). */
  readonly extensions: ReadonlyMap<number, Uint8Array>
}

/**
 * DER of each certificate, in the order sent; not yet known to be DER.
 * @throws MalformedError
 */
export function readCertificateMessage(body: Uint8Array): Uint8Array[] {
  return readAll('Certificate', body, (reader) =>
    // opaque ASN.1Cert<1..2^24-1>; ASN.1Cert certificate_list<0..2^24-1>;
    reader.sub('Certificate.certificate_list', 3, (list) => readList(list, (entry) => entry.vector(3))),
  )
}

/** The same of TLS 1.3. @throws MalformedError */
export function readCertificateMessage13(body: Uint8Array): CertificateEntry[] {
  return readAll('Certificate', body, (reader) => {
    reader.vector(1) // opaque certificate_request_context<0..2^8-1>;
    // CertificateEntry certificate_list<0..2^24-1>;
    return reader.sub('Certificate.certificate_list', 3, (list) =>
      readList(list, (entry) => ({
        der: entry.vector(3), // opaque cert_data<1..2^24-1>;
        extensions: entry.sub('CertificateEntry.extensions', 2, readExtensions), // Extension extensions<0..2^16-1>;
      })),
    )
  })
}
