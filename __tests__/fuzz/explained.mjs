// Why we accept what openssl rejects, by what it says.
import { isOtherKey, readableOf } from '../conformance/engine.mjs'

/** Two different certificates have one name. */
function hasNamesakes(certificates) {
  const read = readableOf(certificates.map(({ der }) => der))
  const distinct = new Map(read.map(({ sha256, subjectKey }) => [sha256, subjectKey]))
  return new Set(distinct.values()).size < distinct.size
}

const ANY_PURPOSE =
  'RFC 5280 section 4.2.1.12 lets anyExtendedKeyUsage stand for every purpose; OpenSSL takes it for none, Go and BoringSSL for all'

/** Some certificate identifies another key than that of an issuer of the name. */
function hasOtherKeyId(certificates) {
  const read = readableOf(certificates.map(({ der }) => der))
  return read.some((below) => read.some((above) => above.subjectKey === below.issuerKey && isOtherKey(below, above)))
}

const EXPLANATIONS = [
  {
    says: /error 26 at 0 depth/,
    because:
      "OpenSSL wants a leaf's key usage to fit a key exchange, and no anyExtendedKeyUsage: RFC 5280 leaves both to the application, Go and BoringSSL take both, and rules of ours speak of them",
  },
  { says: /error 26 at [1-9] depth/, story: /"(?:ca \d|root) extendedKeyUsage",\["any"\]/, because: ANY_PURPOSE },
  {
    says: /error 20 at \d depth/,
    isOf: hasOtherKeyId,
    because:
      'OpenSSL takes no issuer whose key identifier is another one; RFC 5280 section 6 decides by name and signature, as Go and BoringSSL do, and the profile of the web has it as profile/key-id-mismatch',
  },
  {
    says: /error (?:7|19) at \d depth/,
    isOf: hasNamesakes,
    because:
      'OpenSSL stays with the first issuer of a name; where its key is not the one, or it leads nowhere, another of the same name may do better',
  },
  {
    says: /ossl_x509v3_cache_extensions:invalid certificate/,
    story: /2\.16\.840\.1\.113730\.1\.1/,
    because:
      "OpenSSL reads Netscape's certificate type, which nobody else has done for twenty years, and this one is broken",
  },
]

/** @returns {string | null} */
export function explain(reason, { story, roots, chain }) {
  const told = JSON.stringify(story, (_, value) => (typeof value === 'bigint' ? String(value) : value))
  const found = EXPLANATIONS.find(
    ({ says, story: pattern = /^/, isOf = () => true }) =>
      says.test(reason) && pattern.test(told) && isOf([...roots, ...chain]),
  )
  return found?.because ?? null
}
