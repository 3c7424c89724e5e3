// BoringSSL's ocsp_unittest: a certificate, its issuer, and one response.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findOcspStatus, readCertificate, readOcspResponse, readPemBlocks, rejectingMalformed } from '../engine.mjs'

/** When BoringSSL's tests look at the responses, and how old these may be. */
const NOW = new Date(1488672000 * 1000)
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000

export function isOcspList([first]) {
  return typeof first?.file === 'string' && typeof first.status === 'string' && typeof first.response === 'string'
}

export function ocspCases(list, directory) {
  return list.map(({ file, status }) => ({
    id: file,
    expected: status === 'GOOD' ? 'accept' : 'reject',
    run: () => rejectingMalformed(() => decide(readFileSync(join(directory, file), 'utf8'), status)),
  }))
}

function decide(text, expected) {
  const [response] = readPemBlocks(text, 'OCSP RESPONSE')
  const [certificate] = readPemBlocks(text, 'CERTIFICATE').map((der) => readCertificate(der))
  const issuers = readPemBlocks(text, 'CA CERTIFICATE').map((der) => readCertificate(der))
  const { status, message } = findOcspStatus({
    certificate,
    issuers,
    response: readOcspResponse(response),
    now: NOW,
    maxAgeMs: MAX_AGE_MS,
    takesSha1: true,
  })
  // Where it is revoked, not to know is as wrong as to call it good.
  return {
    accepted: expected === 'REVOKED' ? status !== 'revoked' : status === 'good',
    problems: [`${status}: ${message}`],
  }
}
