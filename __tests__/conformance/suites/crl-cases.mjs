// BoringSSL's crl_unittest: a certificate, its issuer, and one CRL.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRevocation, readCertificate, readCrl, readPemBlocks, rejectingMalformed } from '../engine.mjs'

/** When BoringSSL's tests look at the CRLs, and how old these may be. */
const NOW = new Date(1489017600 * 1000)
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000

/** What a case may expect. */
export const REVOCATIONS = new Set(['GOOD', 'REVOKED', 'UNKNOWN', 'INVALID'])

export function crlCases(list, directory) {
  return list.map(({ file, expect }) => ({
    id: file,
    expected: expect === 'GOOD' ? 'accept' : 'reject',
    run: () => rejectingMalformed(() => decide(readFileSync(join(directory, file), 'utf8'), expect)),
  }))
}

function decide(text, expect) {
  const block = (label) => readPemBlocks(text, label)
  const [certificate] = block('CERTIFICATE').map((der) => readCertificate(der))
  const { status, message } = findRevocation({
    certificate,
    // The second is the same CA with the key that it had before, or has since.
    issuers: [...block('CA CERTIFICATE'), ...block('CA CERTIFICATE 2')].map((der) => readCertificate(der)),
    candidates: [],
    crls: block('CRL').map((der) => readCrl(der)),
    now: NOW,
    maxAgeMs: MAX_AGE_MS,
  })
  // Where it is revoked, not to know is as wrong as to call it good.
  return {
    accepted: expect === 'REVOKED' ? status !== 'revoked' : status === 'good',
    problems: [`${status}: ${message}`],
  }
}
