/** Textual encoding of certificates: RFC 7468. */
const LINE_CHARACTERS = 64

export function writePem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, 'g')) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

/** DER of every certificate block in a text; what stands around them is passed over, as OpenSSL does. */
export function readPemCertificates(text: string): Uint8Array[] {
  const blocks = text.matchAll(/-----BEGIN (?:X509 )?CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END/g)
  return [...blocks].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')))
}
