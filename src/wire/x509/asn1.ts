/**
 * DER (X.690) as plain nodes, through node-forge's ASN.1 layer, with its every error turned into MalformedError.
 * forge reads BER: what is not the one encoding that DER allows is refused here.
 */
import asn1, { type Asn1 } from 'node-forge/lib/asn1.js'
import { MalformedError } from '../malformed-error.ts'

/** No certificate that a server sends is larger: its whole message is under 1 MiB. */
const MAX_BYTES = 2 ** 20
const MAX_DEPTH = 64

const { Class, Type } = asn1

export interface Node {
  readonly tagClass: 'universal' | 'context' | 'other'
  readonly tag: number
  /** Made of other elements, though there may be none. */
  readonly isConstructed: boolean
  readonly children: readonly Node[]
  /** Content octets of a primitive; of something constructed, empty. */
  readonly content: Uint8Array
  /** The element as it was read, header included. */
  readonly der: () => Uint8Array
}

export const TAG = {
  boolean: Type.BOOLEAN,
  integer: Type.INTEGER,
  bitString: Type.BITSTRING,
  octetString: Type.OCTETSTRING,
  null: Type.NULL,
  oid: Type.OID,
  enumerated: Type.ENUMERATED,
  sequence: Type.SEQUENCE,
  set: Type.SET,
  utf8String: Type.UTF8,
  printableString: Type.PRINTABLESTRING,
  ia5String: Type.IA5STRING,
  utcTime: Type.UTCTIME,
  generalizedTime: Type.GENERALIZEDTIME,
  bmpString: Type.BMPSTRING,
} as const

export interface Leniency {
  /** Whether an INTEGER may be longer than it has to be: CAs have issued such serial numbers, and some clients take them. */
  readonly paddedIntegers: boolean
}

/** @throws MalformedError also for bytes after the element, more than 64 levels, or more than 1 MiB */
export function readDer(what: string, bytes: Uint8Array, { paddedIntegers }: Leniency = STRICT): Node {
  if (bytes.length > MAX_BYTES) throw new MalformedError(what, `${String(bytes.length)} bytes are over the limit`, 0)
  try {
    const text = Buffer.from(bytes).toString('latin1')
    const element = asn1.fromDer(text, {
      strict: true,
      parseAllBytes: true,
      decodeBitStrings: false,
      maxDepth: MAX_DEPTH,
    })
    const isAsRead = (): boolean => asn1.toDer(element).getBytes() === text
    // Indefinite and needlessly long lengths, padded integers: two encodings of one value are two fingerprints of one key.
    if (!isAsRead()) {
      if (paddedIntegers) keepPadding(element)
      if (!isAsRead()) throw new Error('not in the one encoding that DER allows')
    }
    return toNode(element)
  } catch (error) {
    throw new MalformedError(what, error instanceof Error ? error.message : String(error), 0)
  }
}

/** A SEQUENCE of elements that were read. */
export function writeSequence(elements: readonly Node[]): Uint8Array {
  const read = elements.map((element) =>
    asn1.fromDer(Buffer.from(element.der()).toString('latin1'), { decodeBitStrings: false }),
  )
  const sequence = asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, read)
  return new Uint8Array(Buffer.from(asn1.toDer(sequence).getBytes(), 'latin1'))
}

/** One element. @param identifier its octet: class, whether it is constructed, and tag */
export function writeElement(identifier: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents)
  const digits = Buffer.from(content.length.toString(16).replace(/^(?=.(..)*$)/, '0'), 'hex')
  const length = content.length < 0x80 ? digits : Buffer.concat([Uint8Array.of(0x80 + digits.length), digits])
  return Buffer.concat([Uint8Array.of(identifier), length, content])
}

const STRICT: Leniency = { paddedIntegers: false }

/** forge takes an octet off a padded integer when it writes it, but not off what it takes for the contents of a bit string. */
function keepPadding(element: Asn1): void {
  if (typeof element.value !== 'string') for (const child of element.value) keepPadding(child)
  else if (element.tagClass === Class.UNIVERSAL && element.type === Type.INTEGER) {
    element.bitStringContents = element.value
  }
}

/** The child that must be there. @throws MalformedError */
export function child(what: string, parent: Node, index: number): Node {
  const found = parent.children[index]
  if (found === undefined) throw new MalformedError(what, `element ${String(index)} is missing`, 0)
  return found
}

/** @throws MalformedError when the node is not of this universal tag */
export function expectTag(what: string, node: Node, tag: number): Node {
  if (node.tagClass !== 'universal' || node.tag !== tag) {
    throw new MalformedError(what, `tag ${String(tag)} expected, ${node.tagClass} ${String(node.tag)} found`, 0)
  }
  return node
}

/** `2.5.29.17`. @throws MalformedError */
export function readOid(what: string, node: Node): string {
  const { content } = expectTag(what, node, TAG.oid)
  try {
    const oid = isOid(content) ? asn1.derToOid(Buffer.from(content).toString('latin1')) : undefined
    if (oid !== undefined) return oid
  } catch {
    // The reason adds nothing: an arc too large.
  }
  throw new MalformedError(what, 'no object identifier', 0)
}

/** Every arc ends, and none is padded (X.690 section 8.19.2): forge drops and takes these, so that two OIDs read as one. */
function isOid(content: Uint8Array): boolean {
  return (
    (content.at(-1) ?? 0x80) < 0x80 &&
    content.every((octet, index) => octet !== 0x80 || (content[index - 1] ?? 0) >= 0x80)
  )
}

/**
 * UTCTime or GeneralizedTime in the one form that RFC 5280 section 4.1.2.5 allows: seconds, and Z.
 * @returns milliseconds since 1970
 * @throws MalformedError
 */
export function readTime(what: string, node: Node): number {
  const text = Buffer.from(node.content).toString('latin1')
  const isUtc = node.tagClass === 'universal' && node.tag === TAG.utcTime
  if (!isUtc) expectTag(what, node, TAG.generalizedTime)
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] =
    (isUtc ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(text) ?? []
  // Two digits of year: 50 to 99 are of the 1900s (RFC 5280 section 4.1.2.5.1).
  const fullYear = isUtc ? `${Number(year) >= 50 ? '19' : '20'}${year}` : year
  const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const ms = Date.parse(iso)
  // Date.parse takes 31 February for 3 March: only what reads back the same is a date.
  if (Number.isNaN(ms) || new Date(ms).toISOString() !== iso) throw new MalformedError(what, 'no valid time', 0)
  return ms
}

/** The octets of a BIT STRING; unused bits at its end are zero in DER. @throws MalformedError */
export function readBitString(what: string, node: Node): Uint8Array {
  expectTag(what, node, TAG.bitString)
  const [unused] = node.content
  const last = node.content.at(-1) ?? 0
  const isPadded = unused !== undefined && unused > 0 && (last & ((1 << unused) - 1)) !== 0
  if (unused === undefined || unused > 7 || (unused > 0 && node.content.length === 1) || isPadded) {
    throw new MalformedError(what, 'no bit string', 0)
  }
  return node.content.subarray(1)
}

/** Of a BIT STRING that holds octets, as a signature: else one signature could be written in eight ways. @throws MalformedError */
export function readOctetBits(what: string, node: Node): Uint8Array {
  const octets = readBitString(what, node)
  if (node.content[0] !== 0) throw new MalformedError(what, 'whole octets expected', 0)
  return octets
}

/** TRUE is 0xff alone (X.690 section 11.1): clients do not agree on what another octet means. @throws MalformedError */
export function readBoolean(what: string, node: Node): boolean {
  const [octet, ...more] = expectTag(what, node, TAG.boolean).content
  if ((octet !== 0 && octet !== 0xff) || more.length > 0) throw new MalformedError(what, 'no boolean', 0)
  return octet === 0xff
}

/** Whether the content octets of an INTEGER are as few as hold it (X.690 section 8.3.2). */
export function isLeastInteger({ content: [first, second] }: Node): boolean {
  if (first === undefined || second === undefined) return first !== undefined
  return !((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))
}

/**
 * A number from 0 up, of an INTEGER or of something that stands for one; what is larger than a safe integer is the
 * largest of these. @throws MalformedError
 */
export function readSmallInteger(what: string, node: Node): number {
  const { content } = node
  const [first = 0x80] = content
  if (first >= 0x80 || !isLeastInteger(node)) throw new MalformedError(what, 'no number from 0 up', 0)
  const value = BigInt(`0x${Buffer.from(content).toString('hex')}`)
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value)
}

/** The elements of a SEQUENCE by their context tags, which ascend; undefined where one is absent. @throws MalformedError */
export function readTagged(what: string, node: Node, count: number): readonly (Node | undefined)[] {
  const fields = readSequence(what, node)
  const isInOrder = fields.every(({ tag }, index) => index === 0 || tag > (fields[index - 1]?.tag ?? 0))
  if (!isInOrder || fields.some(({ tagClass, tag }) => tagClass !== 'context' || tag >= count)) {
    throw new MalformedError(what, 'an element of another kind', 0)
  }
  return Array.from({ length: count }, (_, tag) => fields.find((field) => field.tag === tag))
}

/** The elements of a SEQUENCE. @throws MalformedError */
export function readSequence(what: string, node: Node): readonly Node[] {
  return expectTag(what, node, TAG.sequence).children
}

/** The tag number that says that the number follows in more octets; no certificate needs one, and forge does not read it. */
const HIGH_TAG = 0x1f

/** Of the universal types that may be constructed. EXTERNAL and EMBEDDED PDV hold other types. */
const CONSTRUCTED: ReadonlySet<number> = new Set([Type.SEQUENCE, Type.SET, Type.EXTERNAL, Type.EMBEDDED])

function toNode(element: Asn1): Node {
  const isUniversal = element.tagClass === Class.UNIVERSAL
  if (element.type === HIGH_TAG) throw new Error('a tag number above 30')
  if (isUniversal && element.constructed !== CONSTRUCTED.has(element.type)) {
    throw new Error(`type ${String(element.type)} ${element.constructed ? 'in pieces' : 'without elements'}`)
  }
  const isBitString = isUniversal && element.type === Type.BITSTRING
  const text = isBitString ? (element.bitStringContents ?? '') : element.value
  return {
    tagClass:
      element.tagClass === Class.UNIVERSAL
        ? 'universal'
        : element.tagClass === Class.CONTEXT_SPECIFIC
          ? 'context'
          : 'other',
    tag: element.type,
    isConstructed: element.constructed,
    children: typeof text === 'string' ? [] : text.map(toNode),
    // forge has decoded a BMPString to text already, and takes anything of its tag number for one
    content:
      typeof text !== 'string'
        ? new Uint8Array()
        : element.type === Type.BMPSTRING
          ? Buffer.from(text, 'utf16le').swap16()
          : Buffer.from(text, 'latin1'),
    der: () => new Uint8Array(Buffer.from(asn1.toDer(element).getBytes(), 'latin1')),
  }
}
