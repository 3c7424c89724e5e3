/** Logs made for a test, what they sign, and certificates with that in them: all without the code under test. */
import { createHash, sign } from 'node:crypto'
import type { Extension } from '../../src/lab/extension.ts'
import { issue, type CertificateRequest, type Issued, type Issuer } from '../../src/lab/issue.ts'
import { newKey, type KeyPair } from '../../src/lab/key.ts'
import type { CtLog } from '../../src/core/ct-log.ts'
import { bytes, counted, join } from '../wire/bytes.ts'
import { elementsOf, OCTET_STRING, tlv } from '../wire/x509/tlv.ts'

export interface TestLog extends CtLog {
  readonly keyPair: KeyPair
}

export function logOf(name: string, overrides: Partial<TestLog> = {}): TestLog {
  const keyPair = overrides.keyPair ?? newKey('ec', 'P-256')
  const spki = keyPair.publicKey.export({ type: 'spki', format: 'der' })
  return {
    id: sha256(spki).toString('base64'),
    key: spki.toString('base64'),
    name,
    operator: `operator of ${name}`,
    kind: 'rfc6962',
    state: 'usable',
    since: '2024-01-01T00:00:00Z',
    keyPair,
    ...overrides,
  }
}

export interface Stamped {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly extensions?: Uint8Array
}

/** The place in a log of the static API: leaf_index(0), a uint40. */
export const leafIndex = (index: number): Uint8Array =>
  join(bytes('00'), counted(2, bytes(index.toString(16).padStart(10, '0'))))

const u64 = (value: number): Uint8Array => bytes(value.toString(16).padStart(16, '0'))

/** A timestamp as it goes over the wire. `entry` is what follows the time in what is signed, up to the extensions. */
function stamp(log: TestLog, entry: Uint8Array, { at, extensions = bytes('') }: Stamped): Uint8Array {
  const signed = join(bytes('00 00'), u64(at), entry, counted(2, extensions))
  const algorithms = log.keyPair.privateKey.asymmetricKeyType === 'rsa' ? bytes('04 01') : bytes('04 03')
  const signature = sign('sha256', signed, log.keyPair.privateKey)
  return join(
    bytes('00'),
    Uint8Array.from(Buffer.from(log.id, 'base64')),
    u64(at),
    counted(2, extensions),
    algorithms,
    counted(2, signature),
  )
}

export function stampCertificate(log: TestLog, { der }: Pick<Issued, 'der'>, stamped: Stamped): Uint8Array {
  return stamp(log, join(bytes('0000'), counted(3, der)), stamped)
}

/** Of the certificate as it would be issued without timestamps. */
export function stampPrecertificate(
  log: TestLog,
  { der }: Pick<Issued, 'der'>,
  issuer: Pick<Issuer, 'keyPair'>,
  stamped: Stamped,
): Uint8Array {
  const issuerKeyHash = Uint8Array.from(sha256(issuer.keyPair.publicKey.export({ type: 'spki', format: 'der' })))
  const [tbs = bytes('')] = elementsOf(der)
  return stamp(log, join(bytes('0001'), issuerKeyHash, counted(3, tbs)), stamped)
}

export const listOf = (...scts: readonly Uint8Array[]): Uint8Array => counted(2, ...scts.map((sct) => counted(2, sct)))

export const listExtension = (list: Uint8Array): Extension => ({
  id: '1.3.6.1.4.1.11129.2.4.2',
  critical: false,
  value: tlv(OCTET_STRING, list),
})

/** A certificate with these timestamps in it, each of the same certificate without them. */
export function issueStamped(
  request: CertificateRequest & { readonly issuer: Issuer },
  stamps: readonly (readonly [TestLog, Stamped])[],
): Issued {
  const fixed = { ...request, key: request.key ?? newKey('ec', 'P-256'), serial: request.serial ?? 5n }
  const without = issue(fixed)
  const scts = stamps.map(([log, stamped]) => stampPrecertificate(log, without, request.issuer, stamped))
  return issue({ ...fixed, extensions: [...(request.extensions ?? []), listExtension(listOf(...scts))] })
}

function sha256(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}
