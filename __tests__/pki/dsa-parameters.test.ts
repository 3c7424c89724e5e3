/** DSA by hand over numbers: node:crypto makes no key for parameters that are given. */
import { createHash, sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { encode, integer, sequence } from '../../src/lab/der.ts'
import type { Issued } from '../../src/lab/issue.ts'
import { cpuMsOf } from '../cpu-time.ts'
import { fixedKey } from '../fixed-keys.ts'
import { bytes, hexOf } from '../wire/bytes.ts'
import { BIT_STRING, elementsOf, OID, SEQUENCE, tlv } from '../wire/x509/tlv.ts'
import { ca, faultsOf, leafOf, pathsOf, read, resigned, search, type Case } from './chains.ts'

interface Parameters {
  readonly p: bigint
  readonly q: bigint
  readonly g: bigint
}

interface Key extends Parameters {
  readonly secret: bigint
  readonly value: bigint
}

type Certificate = Pick<Issued, 'der'>

const numberOf = (octets: Uint8Array): bigint => BigInt(`0x${hexOf(octets)}`)

/** Of a positive INTEGER. */
const valueOf = (element: Uint8Array): bigint => {
  const first = element[1] ?? 0
  return numberOf(element.subarray(first < 0x80 ? 2 : 2 + first - 0x80))
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus]
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

/** Of a number and a prime. */
const inverse = (value: bigint, prime: bigint): bigint => power(value, prime - 2n, prime)

const PARAMETERS = ((): Parameters => {
  const { publicKey } = fixedKey('dsa1024')
  const [identifier = bytes('')] = elementsOf(new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })))
  const [p = 0n, q = 0n, g = 0n] = elementsOf(elementsOf(identifier)[1] ?? bytes('')).map(valueOf)
  return { p, q, g }
})()

const keyOf = (secret: bigint, parameters = PARAMETERS): Key => ({
  ...parameters,
  secret,
  value: power(parameters.g, secret, parameters.p),
})

const DSA = tlv(OID, bytes('2a8648ce380401'))
const DSA_SHA256 = tlv(SEQUENCE, tlv(OID, bytes('608648016503040302')))
const ECDSA_SHA256 = tlv(SEQUENCE, tlv(OID, bytes('2a8648ce3d040302')))

const spkiOf = (value: bigint, ...parameters: readonly Uint8Array[]): Uint8Array =>
  tlv(SEQUENCE, tlv(SEQUENCE, DSA, ...parameters), tlv(BIT_STRING, bytes('00'), encode(integer(value))))
const whole = ({ p, q, g, value }: Omit<Key, 'secret'>): Uint8Array =>
  spkiOf(value, encode(sequence([integer(p), integer(q), integer(g)])))
const inheriting = ({ value }: Key): Uint8Array => spkiOf(value)

/** FIPS 186-4 section 4.7: as many bits of the digest as the divisor has. */
const digestOf = (tbs: Uint8Array): bigint => numberOf(createHash('sha256').update(tbs).digest().subarray(0, 20))

const signedBy =
  ({ p, q, g, secret }: Key) =>
  (tbs: Uint8Array): Uint8Array => {
    const nonce = 0x5eed_5eed_5eedn
    const r = power(g, nonce, p) % q
    const s = (inverse(nonce, q) * (digestOf(tbs) + secret * r)) % q
    return encode(sequence([integer(r), integer(s)]))
  }

const root = ca('root')
const top = ca('top', { issuer: root })
const middle = ca('middle', { issuer: top })

const topKey = keyOf(0x1234_5678n)
const middleKey = keyOf(0x9abc_def0n)
const leafKey = keyOf(0x1357_9bdfn)

const byRoot = (certificate: Certificate, spki: Uint8Array): Certificate =>
  resigned(certificate, ECDSA_SHA256, (tbs) => sign('sha256', tbs, root.keyPair.privateKey), { spki })
const byDsa = (certificate: Certificate, spki: Uint8Array, issuer: Key): Certificate =>
  resigned(certificate, DSA_SHA256, signedBy(issuer), { spki })

const dsaTop = byRoot(top, whole(topKey))
const dsaMiddle = byDsa(middle, inheriting(middleKey), topKey)
const dsaLeaf = byDsa(leafOf(middle), inheriting(leafKey), middleKey)
const good: Case = { leaf: dsaLeaf, others: [dsaMiddle, dsaTop], anchors: [root] }

describe('DSA keys that inherit their parameters', () => {
  it.each<[string, Case, readonly string[]]>([
    ['over two generations', good, ['leaf', 'middle', 'top', 'root']],
    ['in any order', { ...good, others: [dsaTop, dsaMiddle] }, ['leaf', 'middle', 'top', 'root']],
    ['from an anchor', { ...good, others: [dsaMiddle], anchors: [dsaTop] }, ['leaf', 'middle', 'top']],
    [
      'where the leaf has its own',
      { ...good, leaf: byDsa(leafOf(middle), whole(leafKey), middleKey) },
      ['leaf', 'middle', 'top', 'root'],
    ],
  ])('are whole %s', (_, input, path) => {
    expect(pathsOf(input)).toEqual([path])
    for (const { publicKey } of search(input).paths[0] ?? []) expect(publicKey.bits).toEqual(expect.any(Number))
  })

  it('are those of the certificates themselves, which are not changed by it', () => {
    expect(search(good).paths[0]?.map(({ sha256 }) => sha256)).toEqual(
      [dsaLeaf, dsaMiddle, dsaTop, root].map((certificate) => read(certificate).sha256),
    )
    expect(read(dsaLeaf).publicKey).toMatchObject({ type: 'dsa', bits: null })
  })

  it.each<[string, Case, string]>([
    [
      'an issuer that signs with something else',
      { leaf: byRoot(leafOf(root), inheriting(leafKey)), anchors: [root] },
      'certificate/weak-key: "CN=leaf" has a DSA key without parameters, and no issuer to have them from',
    ],
    [
      'no issuer',
      { ...good, others: [dsaMiddle] },
      'certificate/weak-key: "CN=leaf" has a DSA key without parameters, and no issuer to have them from',
    ],
    [
      'an issuer that has not signed',
      { ...good, leaf: byDsa(leafOf(middle), whole(leafKey), topKey) },
      'path/bad-signature: "CN=leaf" is not signed by "CN=middle"',
    ],
    [
      'a key without a value',
      { ...good, leaf: byDsa(leafOf(middle), tlv(SEQUENCE, tlv(SEQUENCE, DSA)), middleKey) },
      'certificate/weak-key: "CN=leaf" has a key of a kind that is not known here',
    ],
  ])('lead nowhere with %s', (_, input, fault) => {
    expect(pathsOf(input)).toEqual([])
    expect(faultsOf(input)).toEqual([fault])
  })

  /**
   * A base under which the value of the middle's key has a secret of our choice; and for that base a key that verifies
   * the very signature that the true issuer made: g^(H/s) * y^(r/s) is the same number, solved for y.
   */
  function forge(): { readonly forgedTop: Certificate; readonly ours: Key } {
    const { p, q } = PARAMETERS
    const secret = 0x0b5e_55edn
    const ours: Key = { p, q, g: power(middleKey.value, inverse(secret, q), p), secret, value: middleKey.value }
    const [tbs = bytes(''), , signature = bytes('')] = elementsOf(dsaMiddle.der)
    const [r = 0n, s = 0n] = elementsOf(signature.subarray(3)).map(valueOf)
    const [u1, u2] = [digestOf(tbs), r].map((factor) => (factor * inverse(s, q)) % q) as [bigint, bigint]
    const product = (power(topKey.g, u1, p) * power(topKey.value, u2, p)) % p
    const value = power((product * inverse(power(ours.g, u1, p), p)) % p, inverse(u2, q), p)
    return { forgedTop: byDsa(top, whole({ p, q, g: ours.g, value }), ours), ours }
  }

  it('are not those of an issuer that was made to fit', () => {
    const { forgedTop, ours } = forge()
    const forgedLeaf = byDsa(leafOf(middle), whole(leafKey), ours)
    for (const others of [
      [forgedTop, dsaMiddle, dsaTop],
      [dsaTop, dsaMiddle, forgedTop],
    ]) {
      expect(pathsOf({ ...good, leaf: forgedLeaf, others })).toEqual([])
    }
    expect(faultsOf({ ...good, leaf: forgedLeaf, others: [forgedTop, dsaMiddle, dsaTop] })).toContain(
      'path/bad-signature: "CN=middle" has a key with the parameters of another issuer than "CN=top"',
    )
  })

  it('cost no more signatures than those of a path, however many there are', () => {
    const crowd = Array.from({ length: 200 }, (_, index) =>
      byDsa(ca('middle', { issuer: top }), inheriting(keyOf(BigInt(index + 2))), topKey),
    )
    const search = (): void => {
      expect(pathsOf({ ...good, others: [...crowd, dsaMiddle, dsaTop] })).toEqual([])
    }
    expect(cpuMsOf(search)).toBeLessThan(1000)
  })
})
