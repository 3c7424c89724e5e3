// A chain of certificates that is good, or has a fault or two.
const lib = (path) => import(new URL(`../../lib/lab/${path}`, import.meta.url))
const { issue, toPem } = await lib('issue.js')
const { newKey, signerOf } = await lib('key.js')
const { bitString, decode, encode, integer, octetString, oid, sequence } = await lib('der.js')

const AT = new Date('2026-06-01T00:00:00Z')
const HOST = 'api.example.com'
const DAY = 86_400_000
const day = (offset) => new Date(AT.getTime() + offset * DAY)

/** Made once: an RSA key takes as long as a hundred chains. */
const KEYS = [
  ...['P-256', 'P-256', 'P-256', 'P-256', 'P-384', 'P-521'].map((curve) => newKey('ec', curve)),
  newKey('ed25519'),
  newKey('rsa', 2048),
  newKey('rsa', 2048),
  newKey('rsa', 1024),
]

const NAMES = [
  'api.example.com',
  '*.example.com',
  'example.com',
  'API.EXAMPLE.com',
  'other.test',
  '*.com',
  'api.example.com.',
  '192.0.2.1',
  '*.api.example.com',
  'a*.example.com',
]
const SUBTREES = [
  'example.com',
  'api.example.com',
  'com',
  '',
  'other.test',
  '.example.com',
  'EXAMPLE.COM',
  '192.0.2.0/24',
  '10.0.0.0/8',
  'ple.com',
]
const PURPOSES = [['serverAuth'], ['clientAuth'], ['any'], ['serverAuth', 'clientAuth'], ['ocspSigning'], ['1.2.3.4']]
const USAGES = [
  ['keyCertSign', 'cRLSign'],
  ['cRLSign'],
  ['digitalSignature'],
  ['keyCertSign'],
  ['digitalSignature', 'keyCertSign'],
]
const POLICIES = ['1.2.3.4', '1.2.3.5', '2.5.29.32.0']

/** @typedef {{ der: Uint8Array, pem: string }} Certificate */

/** @returns {{ roots: Certificate[], chain: Certificate[], at: Date, host: string, story: unknown[] }} */
export function randomChain(random) {
  const pick = (list) => list[random(list.length)]
  const chance = (oneIn) => random(oneIn) === 0
  const story = []
  /** A fault in so many certificates, each of another kind. */
  const faults = 10 + random(40)
  const bend = (what, value) => {
    story.push([what, value])
    return value
  }
  const certificate = (request, role) => {
    const bent = { ...request }
    const maybe = (name, make) => {
      if (chance(faults)) bent[name] = bend(`${role} ${name}`, make())
    }
    maybe('notAfter', () => pick([day(-1), new Date(AT.getTime() - 1000), new Date(AT.getTime() + 1000)]))
    maybe('notBefore', () => pick([day(-1), new Date(AT.getTime() - 1000), new Date(AT.getTime() + 1000)]))
    maybe('extendedKeyUsage', () => pick(PURPOSES))
    maybe('keyUsage', () => pick(USAGES))
    maybe('hash', () =>
      (bent.issuer?.keyPair ?? bent.key).privateKey.asymmetricKeyType === 'ed25519' ? undefined : 'sha1',
    )
    maybe('version', () => 1)
    maybe('ca', () => !request.ca)
    maybe('pathLength', () => random(3))
    maybe('serial', () => pick([0n, -1n, 1n, 2n ** 200n]))
    maybe('omit', () => [
      pick(['basicConstraints', 'keyUsage', 'authorityKeyIdentifier', 'subjectKeyIdentifier', 'extendedKeyUsage']),
    ])
    if (role !== 'leaf' && chance(3)) {
      bent.nameConstraints = bend(`${role} constraints`, {
        ...(chance(2) ? { permitted: [pick(SUBTREES), pick(SUBTREES)] } : {}),
        ...(chance(3) ? { excluded: [pick(SUBTREES)] } : {}),
      })
      if (Object.keys(bent.nameConstraints).length === 0) delete bent.nameConstraints
    }
    if (chance(4)) bent.extensions = policyExtensions(role)
    maybe('extensions', () => [
      {
        id: pick(['1.2.3.4', '2.5.29.33', '2.5.29.9', '2.16.840.1.113730.1.1', '1.3.6.1.5.5.7.1.24']),
        critical: chance(2),
        value: encode(octetString(new Uint8Array(2))),
      },
    ])
    if (bent.hash === undefined) delete bent.hash
    const issued = issue(bent)
    return chance(faults) ? damaged(issued, bent.issuer?.keyPair ?? issued.keyPair, role) : issued
  }

  function policyExtensions(role) {
    const policies = [...new Set([pick(POLICIES), pick(POLICIES)])]
    const list = [
      { id: '2.5.29.32', critical: chance(2), value: encode(sequence(policies.map((id) => sequence([oid(id)])))) },
    ]
    if (role !== 'leaf' && chance(3)) {
      const skip = random(3)
      // [0] IMPLICIT INTEGER
      list.push({ id: '2.5.29.36', critical: true, value: Uint8Array.of(0x30, 3, chance(2) ? 0x80 : 0x81, 1, skip) })
    }
    if (role !== 'leaf' && chance(6))
      list.push({ id: '2.5.29.54', critical: true, value: encode(integer(BigInt(random(3)))) })
    return bend(
      `${role} policies`,
      list.map(({ id, value }) => ({ id, critical: true, value })),
    )
  }

  /** Octets of what is signed are changed, and it is signed again: as an issuer could. */
  function damaged(issued, issuerKey, role) {
    const outer = decode(issued.der)
    const tbs = encode(outer.value[0])
    const changes = 1 + random(2)
    for (let change = 0; change < changes; change++) {
      const place = 4 + random(tbs.length - 4)
      story.push([`${role} octet`, place])
      tbs[place] ^= chance(2) ? 1 << random(8) : 1 + random(255)
    }
    const signature = chance(8)
      ? Buffer.from(outer.value[2].bitStringContents ?? '', 'latin1').subarray(1)
      : signerOf(issuerKey).sign(tbs)
    const rest = encode(sequence([outer.value[1], bitString(signature)]))
    const body = Buffer.concat([tbs, rest.subarray(headerLength(rest))])
    const der = Buffer.concat([header(body.length), body])
    return { ...issued, der, pem: toPem(der) }
  }

  const key = () => pick(KEYS)
  const dates = { notBefore: day(-30), notAfter: day(30) }
  const root = certificate({ ...dates, subject: { commonName: 'Root' }, ca: true, key: key() }, 'root')
  const path = [root]
  const depth = random(4)
  for (let level = 0; level < depth; level++) {
    const above = path.at(-1)
    const name = chance(faults) ? bend('same name', 'Root') : `CA ${level}`
    const issuer = chance(faults) ? bend('forged', { ...above, keyPair: key() }) : above
    path.push(certificate({ ...dates, subject: { commonName: name }, ca: true, key: key(), issuer }, `ca ${level}`))
  }
  const above = path.at(-1)
  const issuer = chance(faults) ? { ...above, name: path[0].name } : above
  const names = chance(3) ? [pick(NAMES), pick(NAMES)] : [HOST, ...(chance(4) ? [pick(NAMES)] : [])]
  const leaf = certificate(
    { ...dates, subject: chance(4) ? {} : { commonName: pick(NAMES) }, names, key: key(), issuer },
    'leaf',
  )
  story.push(['depth', depth], ['names', names])
  const others = path.slice(1).filter(() => !chance(faults))
  if (chance(4)) others.reverse()
  if (chance(4)) others.push(root)
  return { roots: [root], chain: [leaf, ...others], at: AT, host: HOST, story }
}

function header(length) {
  const octets = []
  for (let left = length; left > 0; left >>>= 8) octets.unshift(left & 0xff)
  return Buffer.from(length < 128 ? [0x30, length] : [0x30, 0x80 | octets.length, ...octets])
}

function headerLength(der) {
  return der[1] < 128 ? 2 : 2 + (der[1] & 0x7f)
}
