// The product's own modules, as the build leaves them.
const lib = (path) => import(new URL(`../../lib/${path}`, import.meta.url))

export const { readCertificate } = await lib('wire/x509/certificate.js')
export const { readCrl, readCrlFile } = await lib('wire/x509/crl.js')
export const { readPemBlocks, readPemCertificates } = await lib('wire/pem.js')
export const { MalformedError } = await lib('wire/malformed-error.js')
export const { indexAnchors } = await lib('pki/anchors.js')
export const { findRevocation } = await lib('pki/crl.js')
export const { readOcspResponse } = await lib('wire/x509/ocsp.js')
export const { findOcspStatus } = await lib('pki/ocsp.js')
export const { verifyChain } = await lib('pki/verify.js')
export const { SERVER_AUTH, CLIENT_AUTH, isOtherKey } = await lib('pki/issuer.js')
export const { readDer } = await lib('wire/x509/asn1.js')
export const { readLeafIndex, readSct, readSctExtension } = await lib('wire/x509/sct.js')
export const { precertTbs } = await lib('wire/x509/precertificate.js')
export const { issuerKeyHashOf, verifySct } = await lib('pki/transparency.js')

/** Runs `read`; what is malformed is a rejection with its reason. */
export function rejectingMalformed(read) {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    return { accepted: false, problems: [error.message] }
  }
}

export function verify(request) {
  const { verdict, problems } = verifyChain(request)
  return { accepted: verdict === 'pass', problems: problems.map(({ rule, message }) => `${rule}: ${message}`) }
}

/**
 * A CRL that cannot be read is left out: a certificate then has to do without it. Where that is so of all of them the
 * first one's error is thrown, since a chain without any CRL is one that nobody asks about.
 */
export function readableCrlsOf(files) {
  const errors = []
  const crls = files.flatMap((file) => {
    try {
      return readCrlFile(file)
    } catch (error) {
      errors.push(error)
      return []
    }
  })
  const [fatal] = crls.length === 0 ? errors : errors.filter((error) => !(error instanceof MalformedError))
  if (fatal !== undefined) throw fatal
  return crls
}

/** What is sent besides the leaf may be unreadable: a path then has to do without it. */
export function readableOf(ders) {
  return ders.flatMap((der) => {
    try {
      return [readCertificate(der)]
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error
      return []
    }
  })
}
