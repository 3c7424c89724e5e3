/** Textual encoding of certificates and CRLs: RFC 7468. */
const LINE_CHARACTERS = 64

export function writePem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, 'g')) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

/** DER of every certificate block in a text. */
export function readPemCertificates(text: string): Uint8Array[] {
  return readPemBlocks(text, '(?:X509 )?CERTIFICATE')
}

/** DER of every block whose label fits a pattern; what stands around them is passed over, as OpenSSL does. */
export function readPemBlocks(text: string, label: string): Uint8Array[] {
  const blocks = text.matchAll(new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END`, 'g'))
  return [...blocks].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')))
}
