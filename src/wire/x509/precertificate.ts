/** What a log has signed of a certificate that was not issued yet: RFC 6962 section 3.2. */
import { MalformedError } from '../malformed-error.ts'
import { Reader } from '../reader.ts'
import type { Certificate } from './certificate.ts'

/**
 * Hex of the identifiers of the extensions for timestamps, which were not there yet, and of the poison of a precertificate,
 * which marks it as what is not to be used.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['060a2b06010401d679020402', '060a2b06010401d679020403'])

const SEQUENCE = 0x30
/** `[3] EXPLICIT` of TBSCertificate. */
const EXTENSIONS = 0xa3

/**
 * The TBSCertificate without the extension for timestamps, or that of a precertificate without its poison. Lengths around
 * it are written anew, and no other byte; where nothing else is in the list, the whole field is absent, since a list of
 * none may not be (RFC 5280 section 4.1).
 * @param tbs of a certificate that was read: DER to the last byte
 * @throws MalformedError
 */
export function precertTbs({ tbs }: Pick<Certificate, 'tbs'>): Uint8Array {
  const parts = elementsIn(readElement(tbs).content).flatMap((field) =>
    field.tag === EXTENSIONS ? withoutTimestamps(field) : [field.der],
  )
  return write(SEQUENCE, parts)
}

/** The field; none where nothing is left of it. */
function withoutTimestamps(field: Element): readonly Uint8Array[] {
  const [list, ...more] = elementsIn(field.content)
  // What nobody reads would otherwise be left out of what is checked.
  if (list === undefined || more.length > 0) throw new MalformedError('Extensions', 'one list is expected', 0)
  const extensions = elementsIn(list.content)
  const left = extensions.filter(({ content }) => {
    const identifier = readElement(content).der
    return !LEFT_OUT.has(Buffer.from(identifier).toString('hex'))
  })
  if (left.length === extensions.length) return [field.der]
  return left.length === 0
    ? []
    : [
        write(EXTENSIONS, [
          write(
            SEQUENCE,
            left.map(({ der }) => der),
          ),
        ]),
      ]
}

interface Element {
  readonly tag: number
  readonly content: Uint8Array
  /** With its tag and length. */
  readonly der: Uint8Array
}

/** The first one: bytes as they stand, since what is written anew might come out as others. */
function readElement(bytes: Uint8Array): Element {
  const reader = new Reader('TBSCertificate', bytes)
  const tag = reader.u8()
  const short = reader.u8()
  const length = short < 0x80 ? short : reader.bytes(short - 0x80).reduce((value, octet) => value * 256 + octet, 0)
  const content = reader.bytes(length)
  return { tag, content, der: bytes.subarray(0, bytes.length - reader.left) }
}

function elementsIn(content: Uint8Array): readonly Element[] {
  const elements: Element[] = []
  for (let rest = content; rest.length > 0; rest = rest.subarray(elements.at(-1)?.der.length)) {
    elements.push(readElement(rest))
  }
  return elements
}

/** The length in as few octets as hold it (X.690 section 10.1). */
function write(tag: number, parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts)
  const digits = content.length.toString(16)
  const octets = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex')
  const length = content.length < 0x80 ? octets : Buffer.concat([Uint8Array.of(0x80 + octets.length), octets])
  return new Uint8Array(Buffer.concat([Uint8Array.of(tag), length, content]))
}
