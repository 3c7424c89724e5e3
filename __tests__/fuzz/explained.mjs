// Why we accept what openssl rejects, by what it says.
import { isOtherKey, readableOf, SERVER_AUTH } from '../conformance/engine.mjs'

const ANY_PURPOSE = '2.5.29.37.0'

/** Two different certificates have one name. */
function hasNamesakes({ all }) {
  const distinct = new Map(all.map(({ sha256, subjectKey }) => [sha256, subjectKey]))
  return new Set(distinct.values()).size < distinct.size
}

/** Some certificate identifies another key than that of an issuer of the name. */
function hasOtherKeyId({ all }) {
  return all.some((below) => all.some((above) => above.subjectKey === below.issuerKey && isOtherKey(below, above)))
}

/** Written anew, and not asked of what is tested: an explanation must not hide that a purpose was passed over. */
function mayServe({ extendedKeyUsage }) {
  return extendedKeyUsage === null || extendedKeyUsage.includes(SERVER_AUTH) || extendedKeyUsage.includes(ANY_PURPOSE)
}

function isForAnything({ extendedKeyUsage }) {
  return extendedKeyUsage !== null && !extendedKeyUsage.includes(SERVER_AUTH) && extendedKeyUsage.includes(ANY_PURPOSE)
}

/** What a key exchange asks of a leaf's key usage, as OpenSSL has it. */
const EXCHANGES = ['digitalSignature', 'keyEncipherment', 'keyAgreement']

const EXPLANATIONS = [
  {
    says: /error 26 at 0 depth/,
    isOf: ({ leaf }) =>
      isForAnything(leaf) ||
      (mayServe(leaf) && leaf.keyUsage !== null && !EXCHANGES.some((use) => leaf.keyUsage.includes(use))),
    because:
      "OpenSSL wants a leaf's key usage to fit a key exchange, and no anyExtendedKeyUsage: RFC 5280 leaves both to the application, Go and BoringSSL take both, and rules of ours speak of them",
  },
  {
    says: /error 26 at [1-9] depth/,
    isOf: ({ cas }) => cas.every(mayServe) && cas.some(isForAnything),
    because:
      'RFC 5280 section 4.2.1.12 lets anyExtendedKeyUsage stand for every purpose; OpenSSL takes it for none, Go and BoringSSL for all',
  },
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
    says: /error 79 at [1-9] depth/,
    isOf: ({ anchors }) =>
      anchors.some(({ version, signatureIsConsistent }) => version === 1 && !signatureIsConsistent),
    because:
      'OpenSSL takes a certificate of version 1 for a CA where it is self-signed, and this one names two signature algorithms; an anchor is a name and a key (RFC 5280 section 6.1.1), and nobody asks who signed it',
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
  const [[leaf], anchors, others] = [chain.slice(0, 1), roots, chain.slice(1)].map((some) =>
    readableOf(some.map(({ der }) => der)),
  )
  const cas = [...anchors, ...others]
  const certificates = { leaf, anchors, cas, all: [leaf, ...cas] }
  const found = EXPLANATIONS.find(
    ({ says, story: pattern = /^/, isOf = () => true }) =>
      says.test(reason) && pattern.test(told) && isOf(certificates),
  )
  return found?.because ?? null
}
