/** What can be told of a certificate without reading all of it: a store has hundreds. */
import { createHash } from 'node:crypto'
import { BER, readBer, readChildren } from '../ber.ts'
import { readDer, readTime } from './asn1.ts'

/** Lower-case hex of the SHA-256. */
export function fingerprintOf(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex')
}

/** Milliseconds since 1970. @throws MalformedError */
export function readNotBefore(der: Uint8Array): number {
  const [tbs] = readChildren('Certificate', readBer('Certificate', der), BER.sequence)
  const fields = readChildren('TBSCertificate', tbs, BER.sequence)
  // TBSCertificate ::= SEQUENCE { [0] version OPTIONAL, serialNumber, signature, issuer, validity, ... }
  const validity = fields[fields[0]?.identifier === BER.context0 ? 4 : 3]
  const [notBefore] = readChildren('Validity', validity, BER.sequence)
  return readTime('notBefore', readDer('notBefore', notBefore?.bytes ?? new Uint8Array()))
}
