/**
 * What certificates of the public web must be like beyond being safe: RFC 5280 section 4 and the CA/Browser Forum's
 * Baseline Requirements 2.1 (7.1.2). A chain that breaks this is refused by some clients and not by others.
 */
import type { Certificate } from '../wire/x509/certificate.ts'
import { EXTENSION, type Extensions } from '../wire/x509/extensions.ts'
import { ANY_PURPOSE, CLIENT_AUTH, isOtherKey, SERVER_AUTH, type Fault } from './issuer.ts'
import { isSelfSigned } from './signatures.ts'

export type Role = 'leaf' | 'intermediate' | 'anchor'

interface Lint {
  readonly rule: string
  readonly roles: readonly Role[]
  /** What is wrong, in words that follow the certificate's name; null: nothing. */
  readonly find: (certificate: Certificate, role: Role) => string | null
}

const EVERY: readonly Role[] = ['leaf', 'intermediate', 'anchor']
const CAS: readonly Role[] = ['intermediate', 'anchor']

export interface ProfileFault extends Fault {
  readonly culprit: Certificate
}

/** @param path from the leaf to the anchor, both included */
export function findProfileFaults(path: readonly Certificate[]): readonly ProfileFault[] {
  return path.flatMap((culprit, index) => {
    const role = index === 0 ? 'leaf' : index === path.length - 1 ? 'anchor' : 'intermediate'
    const above = path[index + 1]
    const found = LINTS.flatMap(({ rule, roles, find }) => {
      const message = roles.includes(role) ? find(culprit, role) : null
      return message === null ? [] : { rule, message, culprit }
    })
    return above === undefined || !isOtherKey(culprit, above) ? found : [...found, keyIdMismatch(culprit)]
  })
}

function keyIdMismatch(culprit: Certificate): ProfileFault {
  const message = 'identifies another key than that of its issuer as the one that signed it'
  return { rule: 'profile/key-id-mismatch', message, culprit }
}

const isCritical = ({ extensions }: Extensions, oid: string): boolean =>
  extensions.some((extension) => extension.oid === oid && extension.critical)

const has = ({ extensions }: Extensions, oid: string): boolean => extensions.some((extension) => extension.oid === oid)

/** An extension that must be critical, or must not be, wherever it stands. */
const criticality = (name: string, oid: string, mustBe: boolean, roles = EVERY): Lint => ({
  rule: `profile/${name}-criticality`,
  roles,
  find: (certificate) =>
    has(certificate, oid) && isCritical(certificate, oid) !== mustBe
      ? `has an extension ${name} that is ${mustBe ? 'not critical' : 'critical'}`
      : null,
})

const MAX_SERIAL_OCTETS = 20
const MIN_RSA_BITS = 2048
const WEB_CURVES: ReadonlySet<string> = new Set(['prime256v1', 'secp384r1', 'secp521r1'])
const EDWARDS: ReadonlySet<string> = new Set(['ed25519', 'ed448'])

const LINTS: readonly Lint[] = [
  {
    rule: 'profile/version',
    roles: EVERY,
    find: ({ version }) => (version === 3 ? null : `is of version ${String(version)}, not 3`),
  },
  {
    // RFC 5280 section 4.1.2.2
    rule: 'profile/serial-number',
    // Anchors are trusted for their key: there is one with the number 0 in every store.
    roles: ['leaf', 'intermediate'],
    find: ({ serial }) => {
      if (/^(?:00)*$/.test(serial)) return 'has the serial number 0'
      if (Number.parseInt(serial.slice(0, 1), 16) >= 8) return 'has a negative serial number'
      return serial.length / 2 > MAX_SERIAL_OCTETS ? `has a serial number of ${String(serial.length / 2)} octets` : null
    },
  },
  {
    rule: 'profile/malformed-extension',
    roles: EVERY,
    find: ({ malformed: [first] }) =>
      first === undefined ? null : `has an extension that cannot be read: ${first.why}`,
  },
  {
    // RFC 5280 sections 4.1.2.4 and 4.1.2.6
    rule: 'profile/empty-name',
    roles: EVERY,
    find: ({ issuerKey, subjectKey }, role) => {
      if (issuerKey === '') return 'has an empty issuer'
      return role !== 'leaf' && subjectKey === '' ? 'is a CA with an empty subject' : null
    },
  },
  {
    // RFC 5280 section 4.2.1.1: in all certificates but self-signed ones
    rule: 'profile/authority-key-id',
    roles: EVERY,
    find: (certificate) => {
      const { authorityKeyId, subjectKeyId } = certificate
      const isOwnKey = isSelfSigned(certificate)
      if (authorityKeyId === null) return isOwnKey ? null : 'does not identify the key that signed it'
      if (authorityKeyId.keyId === null) return 'identifies the key that signed it without a key identifier'
      if (!isOwnKey) return null
      if (authorityKeyId.hasIssuer || authorityKeyId.hasSerial)
        return 'identifies its own key by issuer or serial number'
      return authorityKeyId.keyId === subjectKeyId
        ? null
        : 'identifies another key than its own as the one that signed it'
    },
  },
  criticality('authorityKeyIdentifier', EXTENSION.authorityKeyId, false),
  {
    // RFC 5280 section 4.2.1.2
    rule: 'profile/subject-key-id',
    roles: CAS,
    find: ({ subjectKeyId }) => (subjectKeyId === null ? 'is a CA without a subject key identifier' : null),
  },
  criticality('subjectKeyIdentifier', EXTENSION.subjectKeyId, false),
  criticality('authorityInfoAccess', EXTENSION.authorityInfoAccess, false),
  criticality('basicConstraints', EXTENSION.basicConstraints, true, CAS),
  criticality('nameConstraints', EXTENSION.nameConstraints, true),
  criticality('policyConstraints', EXTENSION.policyConstraints, true),
  criticality('inhibitAnyPolicy', EXTENSION.inhibitAnyPolicy, true),
  {
    rule: 'profile/basic-constraints',
    roles: EVERY,
    find: ({ isCa, pathLength, keyUsage }, role) => {
      const signs = keyUsage?.includes('keyCertSign') === true
      if (role !== 'leaf' && !isCa) return 'does not say that it is a CA'
      // The certificate of a CA for a server of its own breaks nothing that clients look at.
      if (role === 'leaf' && isCa && !signs) return 'is a CA that may not sign certificates'
      return pathLength !== null && !(isCa && signs) ? 'limits the path below it, and may not sign certificates' : null
    },
  },
  {
    // RFC 5280 section 4.2.1.3
    rule: 'profile/key-usage',
    roles: EVERY,
    find: ({ keyUsage, isCa }, role) => {
      if (keyUsage === null) return role === 'intermediate' ? 'is a CA that does not say what its key is for' : null
      const signs = keyUsage.includes('keyCertSign')
      if (signs && !isCa) return 'may sign certificates, and is no CA'
      return role !== 'leaf' && !signs ? 'is a CA that may not sign certificates' : null
    },
  },
  {
    rule: 'profile/name-constraints',
    roles: ['leaf'],
    find: ({ nameConstraints }) => (nameConstraints === null ? null : 'constrains names, and is no CA'),
  },
  {
    // Baseline Requirements 7.1.2.7.6, 7.1.2.7.10 and 7.1.2.1.2
    rule: 'profile/extended-key-usage',
    roles: ['leaf', 'anchor'],
    find: (certificate, role) => {
      const { extendedKeyUsage, isCa } = certificate
      if (role === 'anchor') return extendedKeyUsage === null ? null : 'is an anchor with an extended key usage'
      if (extendedKeyUsage === null) return isCa ? null : 'has no extended key usage'
      if (isCritical(certificate, EXTENSION.extendedKeyUsage)) return 'has an extended key usage that is critical'
      if (extendedKeyUsage.includes(ANY_PURPOSE)) return 'is for any purpose'
      const isKnown = extendedKeyUsage.includes(SERVER_AUTH) || extendedKeyUsage.includes(CLIENT_AUTH)
      return isKnown ? null : 'is neither for servers nor for clients'
    },
  },
  {
    // RFC 5280 section 4.2.1.6
    rule: 'profile/alternative-names',
    roles: ['leaf'],
    find: (certificate) => {
      const { alternativeNames, subjectKey } = certificate
      if (alternativeNames === null || alternativeNames.length === 0) return 'has no alternative names'
      const critical = isCritical(certificate, EXTENSION.subjectAltName)
      if (subjectKey === '' && !critical) return 'has an empty subject, and alternative names that are not critical'
      return subjectKey !== '' && critical
        ? 'has a subject, and alternative names that are critical all the same'
        : null
    },
  },
  {
    rule: 'profile/dns-name',
    roles: ['leaf'],
    find: ({ dnsNames, alternativeNames }) => {
      const broken = dnsNames.find((name) => !isHostName(name))
      if (broken !== undefined) return `is for ${JSON.stringify(broken)}, which is no DNS name`
      const odd = (alternativeNames ?? []).find(
        (name) => name.kind === 'ip' && name.octets.length !== 4 && name.octets.length !== 16,
      )
      return odd === undefined ? null : 'is for an address that is neither IPv4 nor IPv6'
    },
  },
  {
    // Baseline Requirements 7.1.4.3
    rule: 'profile/common-name',
    roles: ['leaf'],
    find: ({ commonName, dnsNames, ipAddresses }) => {
      if (commonName === null || isNamed(commonName, dnsNames, ipAddresses)) return null
      return `has a common name, ${JSON.stringify(commonName)}, that none of its alternative names is near to`
    },
  },
  {
    // Baseline Requirements 6.1.5
    rule: 'profile/key',
    roles: EVERY,
    find: ({ publicKey: { type, bits, curve } }) => {
      if (type === 'rsa' || type === 'rsa-pss') {
        if (bits === null || bits < MIN_RSA_BITS) return `has an RSA key of ${String(bits)} bits`
        return bits % 8 === 0 ? null : `has an RSA key of ${String(bits)} bits, no multiple of 8`
      }
      if (type === 'ec') return WEB_CURVES.has(curve ?? '') ? null : `has a key on the curve ${String(curve)}`
      return EDWARDS.has(type) || type.startsWith('ml-dsa') ? null : `has a key of the kind ${type}`
    },
  },
]

/** RFC 5280 section 4.2.1.6: the preferred name syntax, with a wildcard as the whole left-most label, above two labels at least. */
function isHostName(name: string): boolean {
  const base = name.startsWith('*.') ? name.slice(2) : name
  if (base.length > 253 || looksLikeAddress(base)) return false
  // Underscores are in use, and every client takes them.
  const labels = base.split('.')
  return (
    labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label)) &&
    (base === name || labels.length > 1)
  )
}

/**
 * Whether a common name says nothing beyond the alternative names: one of them, or the domain that one is in. Nobody
 * compares it any more, so words that are no host's name may stand there.
 */
function isNamed(commonName: string, dnsNames: readonly string[], ipAddresses: readonly string[]): boolean {
  if (looksLikeAddress(commonName)) return ipAddresses.includes(commonName)
  const name = commonName.toLowerCase()
  if (!name.includes('.') || dnsNames.length === 0) return true
  return dnsNames.some((other) => other.toLowerCase() === name || other.toLowerCase().endsWith(`.${name}`))
}

function looksLikeAddress(text: string): boolean {
  return /^[\d.]+$/.test(text) || text.includes(':')
}
