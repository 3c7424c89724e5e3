// Writes src/spec/chrome-roots.ts from the roots of a build of Chromium:
//   node .github/scripts/refresh-chrome-roots.mjs ROOTS.pem VERSION YYYY-MM-DD
// ROOTS.pem: what that build carries in net/data/ssl/chrome_root_store; the date is that of the reading.
import { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const OUT = 'src/spec/chrome-roots.ts'
const [file, version, date] = process.argv.slice(2)
if (file === undefined || !/^\d+$/.test(version ?? '') || !/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) {
  throw new Error('expected ROOTS.pem, the major version of Chromium and a date such as 2026-11-24')
}

const blocks = readFileSync(file, 'latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
const roots = blocks
  .map((pem) => new X509Certificate(pem))
  // The build also carries intermediates, to complete chains with: these are no anchors.
  .filter((certificate) => certificate.checkIssued(certificate))
  .map((certificate) => [certificate.fingerprint256.replaceAll(':', '').toLowerCase(), nameOf(certificate)])
  .sort(([, one], [, other]) => (one < other ? -1 : 1))
if (roots.length < 50) throw new Error(`${file}: only ${roots.length} roots`)

const text = `/**
 * The roots that Chrome trusts, by their SHA-256: the Chrome Root Store as Chromium ${version} carries it, read ${date}.
 * Source: https://chromium.googlesource.com/chromium/src/+/main/net/data/ssl/chrome_root_store/
 * Chrome trusts some of them only for certificates of before a date: such limits are not here.
 * Written by .github/scripts/refresh-chrome-roots.mjs: do not edit.
 */
export const CHROME_ROOTS = {
  version: 'Chromium ${version}',
  /** The day it was read out of that build. */
  date: '${date}',
  /** Lower-case hex of the SHA-256 of the DER, and the name it goes by. */
  roots: ${JSON.stringify(roots)},
} as const
`
writeFileSync(OUT, await format(text, { ...(await resolveConfig(OUT)), parser: 'typescript' }))

/** @param {X509Certificate} certificate */
function nameOf({ subject }) {
  const attributes = subject.split('\n')
  const named = ['CN=', 'OU=', 'O='].map((type) => attributes.findLast((attribute) => attribute.startsWith(type)))
  return (named.find((attribute) => attribute !== undefined) ?? subject).replace(/^\w+=/, '')
}
