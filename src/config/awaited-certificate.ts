/** The certificate that a deploy is to bring, as users name it: a file, a fingerprint, a pin, a serial number, or "newer than". */
import { parseInstant } from './instant.ts'
import { mistaken, parsed, type Parsed } from './parsed.ts'
import { quote } from './quote.ts'
import { unknownName } from './unknown-name.ts'

/** Hex is in lower case and without colons. */
export type AwaitedText =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'fingerprint'; readonly sha256: string }
  /** A public key, by the SHA-256 of its SubjectPublicKeyInfo. */
  | { readonly kind: 'key'; readonly spkiSha256: string }
  /** Without zeros at its beginning. */
  | { readonly kind: 'serial'; readonly serial: string }
  | { readonly kind: 'newer-than'; readonly instant: Date }

const KINDS = ['sha256', 'serial', 'newer-than'] as const

const SHA256 = /^(?:[\da-f]{64}|[\da-f]{2}(?::[\da-f]{2}){31})$/i
/** 20 octets at most (RFC 5280 section 4.1.2.2), with colons between them as openssl prints them, or without. */
const SERIAL = /^(?:[\da-f]{1,40}|[\da-f]{2}(?::[\da-f]{2}){1,19})$/i
/** 32 bytes in base64, as pins are written (RFC 7469 section 2.4). */
const PIN = /^sha256\/([A-Za-z\d+/]{43}=)$/

/** What begins like none of the kinds is a path; one that looks like another begins with `./`. */
export function parseAwaitedCertificate(text: string): Parsed<AwaitedText> {
  if (SHA256.test(text)) return parsed({ kind: 'fingerprint', sha256: hexOf(text) })
  if (text.startsWith('sha256/')) return parsePin(text)
  // One letter is the drive of a path.
  const [, kind, value = ''] = /^([a-z][\w-]+):(.*)$/is.exec(text) ?? []
  switch (kind) {
    case undefined:
      return text.trim() === '' ? mistaken('expected a certificate to wait for') : parsed({ kind: 'file', path: text })
    case 'sha256':
      return SHA256.test(value)
        ? parsed({ kind: 'fingerprint', sha256: hexOf(value) })
        : mistaken(`${quote(text)} found, expected sha256: and a fingerprint of 64 hex digits`)
    case 'serial':
      return SERIAL.test(value)
        ? parsed({ kind: 'serial', serial: withoutZeros(hexOf(value)) })
        : mistaken(`${quote(text)} found, expected serial: and 1 to 40 hex digits`)
    case 'newer-than': {
      const instant = parseInstant(value)
      return 'mistake' in instant ? instant : parsed({ kind: 'newer-than', instant: instant.value })
    }
    default:
      return mistaken(`${unknownName('kind of certificate', kind, KINDS)} A path that looks so begins with ./`)
  }
}

function parsePin(text: string): Parsed<AwaitedText> {
  const [, base64] = PIN.exec(text) ?? []
  if (base64 === undefined) return mistaken(`${quote(text)} found, expected sha256/ and the base64 of 32 bytes`)
  return parsed({ kind: 'key', spkiSha256: Buffer.from(base64, 'base64').toString('hex') })
}

function hexOf(text: string): string {
  return text.replaceAll(':', '').toLowerCase()
}

/** As certificates hold it, a serial number may have one in front; zero itself keeps one. */
export function withoutZeros(serial: string): string {
  return serial.replace(/^0+(?=.)/, '')
}
