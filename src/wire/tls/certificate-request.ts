/** CertificateRequest: RFC 5246 section 7.4.4, RFC 8446 section 4.3.2. */
import { EXT_CERTIFICATE_AUTHORITIES, EXT_SIGNATURE_ALGORITHMS } from '../../spec/extensions.ts'
import { TLS12, type ProtocolVersion } from '../../spec/versions.ts'
import { readAll, readList, type Reader } from '../reader.ts'
import { readExtensions } from './server-hello.ts'

export interface CertificateRequest {
  /** ClientCertificateType, up to TLS 1.2: rsa_sign(1), ecdsa_sign(64). */
  readonly types: readonly number[]
  /** SignatureScheme, from TLS 1.2 on. */
  readonly schemes: readonly number[]
  /** DER of the distinguished names of the authorities that it takes; empty: it does not say. */
  readonly authorities: readonly Uint8Array[]
}

/** Up to TLS 1.2. @throws MalformedError */
export function readCertificateRequest(body: Uint8Array, version: ProtocolVersion): CertificateRequest {
  return readAll('CertificateRequest', body, (reader) => ({
    types: [...reader.vector(1)], // ClientCertificateType certificate_types<1..2^8-1>;
    schemes: version === TLS12 ? readSchemes(reader) : [], // SignatureAndHashAlgorithm supported_signature_algorithms<2..2^16-2>;
    authorities: readAuthorities(reader), // DistinguishedName certificate_authorities<0..2^16-1>;
  }))
}

/** TLS 1.3. @throws MalformedError */
export function readCertificateRequest13(body: Uint8Array): CertificateRequest {
  return readAll('CertificateRequest', body, (reader) => {
    reader.vector(1) // opaque certificate_request_context<0..2^8-1>;
    const extensions = reader.sub('CertificateRequest.extensions', 2, readExtensions) // Extension extensions<2..2^16-1>;
    const schemes = extensions.get(EXT_SIGNATURE_ALGORITHMS)
    const authorities = extensions.get(EXT_CERTIFICATE_AUTHORITIES)
    return {
      types: [],
      schemes: schemes === undefined ? [] : readAll('signature_algorithms', schemes, readSchemes),
      authorities: authorities === undefined ? [] : readAll('certificate_authorities', authorities, readAuthorities),
    }
  })
}

function readSchemes(reader: Reader): readonly number[] {
  return reader.sub('SignatureSchemeList', 2, (list) => readList(list, (r) => r.u16()))
}

function readAuthorities(reader: Reader): readonly Uint8Array[] {
  return reader.sub('certificate_authorities', 2, (list) => readList(list, (r) => r.vector(2))) // opaque DistinguishedName<1..2^16-1>;
}
