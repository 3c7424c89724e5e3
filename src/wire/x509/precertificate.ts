/** What a log has signed of a certificate that was not issued yet: RFC 6962 section 3.2. */
import { MalformedError } from '../malformed-error.ts'
import { readDer, type Node } from './asn1.ts'
import type { Certificate } from './certificate.ts'
import { PRECERTIFICATE_POISON, readExtensionList, SCT_LIST } from './extensions.ts'

/** Either is absent from what is signed: one was not there yet, the other marks what is not to be used. */
const LEFT_OUT: ReadonlySet<string> = new Set([SCT_LIST, PRECERTIFICATE_POISON])

const SEQUENCE = 0x30
/** `[3] EXPLICIT` of TBSCertificate. */
const EXTENSIONS = 0xa3

/**
 * The TBSCertificate without the extension for timestamps, or that of a precertificate without its poison. Lengths around
 * it are written anew, and no other byte; where nothing else is in the list, the whole field is absent, since a list of
 * none may not be (RFC 5280 section 4.1).
 * @throws MalformedError
 */
export function precertTbs({ tbs }: Pick<Certificate, 'tbs'>): Uint8Array {
  const fields = readDer('TBSCertificate', tbs).children
  return element(
    SEQUENCE,
    fields.flatMap((field) => (isExtensions(field) ? withoutTimestamps(field) : [field.der()])),
  )
}

function isExtensions({ tagClass, tag }: Node): boolean {
  return tagClass === 'context' && tag === 3
}

/** The field; none where nothing is left of it. */
function withoutTimestamps(field: Node): readonly Uint8Array[] {
  const [list, ...more] = field.children
  // What nobody reads would otherwise be left out of what is checked.
  if (list === undefined || more.length > 0) throw new MalformedError('Extensions', 'one list is expected', 0)
  const oids = readExtensionList(list).map(({ oid }) => oid)
  const left = list.children.filter((_, index) => !LEFT_OUT.has(oids[index] ?? '')).map((extension) => extension.der())
  if (left.length === oids.length) return [field.der()]
  return left.length === 0 ? [] : [element(EXTENSIONS, [element(SEQUENCE, left)])]
}

/** DER: the length in as few octets as hold it (X.690 section 10.1). */
function element(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts)
  const digits = content.length.toString(16)
  const octets = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex')
  const length = content.length < 0x80 ? octets : Buffer.concat([Uint8Array.of(0x80 + octets.length), octets])
  return new Uint8Array(Buffer.concat([Uint8Array.of(tag), length, content]))
}
