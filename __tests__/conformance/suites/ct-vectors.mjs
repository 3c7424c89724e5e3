// Timestamps with the certificates and the log that they are of (certificate-transparency-go, gecko's CTTestUtils): each
// must verify, and with any one bit changed in what is signed, or in the signature, it must not.
import {
  issuerKeyHashOf,
  MalformedError,
  precertTbs,
  readCertificate,
  readLeafIndex,
  readPemCertificates,
  readSct,
  readSctExtension,
  rejectingMalformed,
  verifySct,
} from '../engine.mjs'

const POISON = '1.3.6.1.4.1.11129.2.4.3'
/** A changed timestamp must be refused for its signature, and not for being of a time to come. */
const NOW = new Date(8_640_000_000_000_000)

export function isCtVectors(content) {
  return content?.mozilla_ct_tests !== undefined && content.CACertPEM !== undefined
}

export function ctCases(content) {
  const {
    logPublicKeySpkiHex,
    logKeyIdHex,
    testCertIssuerKeyHash,
    validSctHex,
    parse_only: extensions = {},
  } = content.mozilla_ct_tests
  const log = { id: fromHex(logKeyIdHex).toString('base64'), key: fromHex(logPublicKeySpkiHex).toString('base64') }
  const issuerKeyHash = issuerKeyHashOf(certificateIn(content.CACertPEM))
  const check = (entry) => (sct) => judge(sct, entry, log)
  const beside = (pem) => entryOf(certificateIn(pem), issuerKeyHash)
  const certificates = Object.entries(content).filter(([name]) => name.endsWith('CertPEM') && name !== 'CACertPEM')

  const proofs = Object.entries(content).flatMap(([name, hex]) => {
    if (!name.endsWith('Proof')) return []
    const pem = content[name.replace(/Proof$/, 'PEM')]
    const of = pem === undefined ? certificates : [[name.replace(/Proof$/, 'PEM'), pem]]
    return of.flatMap(([certificate, text]) =>
      built(`${name} of ${certificate}`, (id) => casesOf(id, fromHex(hex), beside(text), check)),
    )
  })
  const embedded = certificates.flatMap(([name, pem]) =>
    built(`in ${name}`, (id) => {
      const certificate = certificateIn(pem)
      const entry = { kind: 'precert', issuerKeyHash, tbs: precertTbs(certificate) }
      const scts = certificate.sctList === null ? [] : readSctExtension(certificate.sctList)
      return scts.flatMap((sct, index) => casesOf(`timestamp ${index + 1} ${id}`, sct, entry, check))
    }),
  )
  const gecko =
    validSctHex === undefined
      ? []
      : built('validSctHex', (id) => casesOf(id, fromHex(validSctHex), beside(content.TestCertPEM), check))
  const hash =
    testCertIssuerKeyHash === undefined
      ? []
      : [
          {
            id: 'testCertIssuerKeyHash',
            expected: 'accept',
            run: () => ({ accepted: fromHex(testCertIssuerKeyHash).equals(issuerKeyHash), problems: [] }),
          },
        ]
  const parsed = Object.entries(extensions).map(([name, hex]) => extensionCase(name, fromHex(hex)))
  return [...proofs, ...embedded, ...gecko, ...hash, ...parsed]
}

const isGood = (id) => !/Invalid/.test(id)

/** The cases that `make` makes, or the one that what they are made of cannot be read. */
function built(id, make) {
  try {
    return make(id)
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    const run = () => ({ accepted: false, problems: [error.message] })
    return [{ id, expected: isGood(id) ? 'accept' : 'reject', run }]
  }
}

/** The timestamp as it is and, where it is good, with every bit changed in turn. */
function casesOf(id, sct, entry, check) {
  const whole = { id, expected: isGood(id) ? 'accept' : 'reject', run: () => check(entry)(sct) }
  if (!isGood(id)) return [whole]
  const signed = entry.kind === 'x509' ? ['der'] : ['tbs', 'issuerKeyHash']
  return [
    whole,
    ...Object.entries(partsOf(sct)).map(([part, [from, to]]) =>
      flipCase(`${id}: a bit of its ${part} changed`, sct, from, to, check(entry)),
    ),
    ...signed.map((field) =>
      flipCase(`${id}: a bit of the ${field} changed`, entry[field], 0, entry[field].length, (changed) =>
        check({ ...entry, [field]: changed })(sct),
      ),
    ),
  ]
}

/** RFC 6962 section 3.2, in bytes from the start of a timestamp. */
function partsOf(sct) {
  const extensionsEnd = 43 + sct[41] * 256 + sct[42]
  return {
    version: [0, 1],
    'log id': [1, 33],
    timestamp: [33, 41],
    extensions: [41, extensionsEnd],
    algorithms: [extensionsEnd, extensionsEnd + 2],
    signature: [extensionsEnd + 2, sct.length],
  }
}

/** One case for all the bits: it is accepted when any of them makes no difference. */
function flipCase(id, bytes, from, to, check) {
  return {
    id,
    expected: 'reject',
    run: () => {
      const survived = []
      for (let bit = 8 * from; bit < 8 * to; bit++) {
        const changed = Uint8Array.from(bytes)
        changed[bit >> 3] ^= 1 << (bit & 7)
        if (check(changed).accepted) survived.push(`bit ${bit} makes no difference`)
      }
      return { accepted: survived.length > 0, problems: survived }
    },
  }
}

function judge(bytes, entry, log) {
  return rejectingMalformed(() => {
    const sct = readSct(bytes)
    if (sct.kind !== 'v1') return { accepted: false, problems: [`version ${sct.version}`] }
    const { status, reason } = verifySct({ sct, entry, log, notAfter: 0, now: NOW })
    return { accepted: status === 'valid', problems: reason === undefined ? [] : [reason] }
  })
}

/** The extensions of a timestamp behind their length, as they stand in one. */
function extensionCase(name, bytes) {
  const sct = Buffer.concat([Buffer.alloc(41), bytes, Buffer.from('04030000', 'hex')])
  return {
    id: `extensions ${name}`,
    expected: /mustFail/.test(name) ? 'reject' : 'accept',
    run: () =>
      rejectingMalformed(() => {
        readLeafIndex(readSct(sct).extensions)
        return { accepted: true, problems: [] }
      }),
  }
}

/** What the log has signed: of a precertificate, what it will be a certificate of. */
function entryOf(certificate, issuerKeyHash) {
  const isPrecertificate = certificate.extensions.some(({ oid }) => oid === POISON)
  return isPrecertificate
    ? { kind: 'precert', issuerKeyHash, tbs: precertTbs(certificate) }
    : { kind: 'x509', der: certificate.der }
}

function certificateIn(pem) {
  const [der] = readPemCertificates(pem)
  return readCertificate(der)
}

function fromHex(hex) {
  return Buffer.from(hex, 'hex')
}
