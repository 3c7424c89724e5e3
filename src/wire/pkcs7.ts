/** The certificates of a PKCS#7 / CMS SignedData, which is how they travel in .p7b files: RFC 5652 sections 3, 5.1 and 10.2.2. */
import { BER, readBer, readChildren, readCount, readOidHex } from './ber.ts'
import { MalformedError } from './malformed-error.ts'

/** 1.2.840.113549.1.7.2 */
export const OID_SIGNED_DATA = '2a864886f70d010702'

/** Whether bytes begin as a SignedData does, in whichever form its length is written. */
export function looksLikePkcs7(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, LONGEST_START)).toString('hex')
  return /^30(?:80|[0-7].|8[1-4])/.test(start) && start.includes(`0609${OID_SIGNED_DATA}`)
}

/** A tag, a length of up to five octets, and the OID. */
const LONGEST_START = 17

/**
 * DER of each certificate, in the order of the file; signatures are not looked at.
 * @throws MalformedError
 */
export function readPkcs7Certificates(bytes: Uint8Array): Uint8Array[] {
  // ContentInfo ::= SEQUENCE { contentType, [0] EXPLICIT content }
  const outer = readBer('PKCS#7', bytes)
  const [type, wrapper] = readChildren('PKCS#7', outer, BER.sequence)
  if (readOidHex('PKCS#7', type) !== OID_SIGNED_DATA) {
    throw new MalformedError('PKCS#7', 'not a SignedData, the only one with certificates in it', type?.offset ?? 0)
  }
  const [signedData] = readChildren('PKCS#7', wrapper, BER.context0)
  // SignedData ::= SEQUENCE { version, digestAlgorithms, encapContentInfo, [0] certificates OPTIONAL, [1] crls OPTIONAL, signerInfos }
  const [version, , , certificates] = readChildren('SignedData', signedData, BER.sequence)
  readCount('SignedData', version)
  if (certificates?.identifier !== BER.context0) return []
  // CertificateChoices: what is no SEQUENCE is an attribute certificate or of a format of PKCS#6.
  return readChildren('SignedData', certificates, BER.context0)
    .filter(({ identifier }) => identifier === BER.sequence)
    .map(({ bytes: der }) => der)
}
