/**
 * The domain names by which CAs recognise themselves in CAA records (RFC 8659 section 4.2), by the organizations that
 * their issuers are named for. Read 2026-11-24.
 *
 * Source: CCADB, "CAA Identifiers", https://ccadb.my.salesforce-sites.com/ccadb/AllCAAIdentifiersReportV2, as public
 * projects quote it: github.com/netray-info/netray (crates/tlsight/data/caa_domains.tsv), and tables of organizations and
 * of the names of DigiCert and Sectigo, taken from it on 2025-06-27 and 2026-09-22. ZeroSSL: its ACME directory,
 * `meta.caaIdentities`.
 *
 * Only CAs of which all names are known: one name too few, and a record that allows the CA would look as if it did not.
 */
const AMAZON = ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com', 'aws.amazon.com']

const DIGICERT = [
  'digicert.com',
  'www.digicert.com',
  'digicert.ne.jp',
  'cybertrust.ne.jp',
  'thawte.com',
  'geotrust.com',
  'rapidssl.com',
  'symantec.com',
  'digitalcertvalidation.com',
  'volusion.digitalcertvalidation.com',
  'stratossl.digitalcertvalidation.com',
  'intermediatecertificate.digitalcertvalidation.com',
  '1and1.digitalcertvalidation.com',
  'quovadisglobal.com',
  'pkioverheid.nl',
  ...AMAZON,
]

const SECTIGO = [
  'sectigo.com',
  'comodo.com',
  'comodoca.com',
  'usertrust.com',
  'trust-provider.com',
  'entrust.net',
  'affirmtrust.com',
]

const GODADDY = ['godaddy.com', 'starfieldtech.com']
const SSL_COM = ['ssl.com', 'entrust.net', 'affirmtrust.com']

const IDENTIFIERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['actalis s.p.a.', ['actalis.it']],
  ['amazon', AMAZON],
  ['amazon trust services', AMAZON],
  ['asseco data systems s.a.', ['certum.pl', 'certum.eu']],
  ['buypass as-983163327', ['buypass.com', 'buypass.no']],
  ['certainly', ['certainly.com']],
  ['comodo ca limited', SECTIGO],
  ['d-trust gmbh', ['d-trust.net', 'd-trust.de', 'dtrust.de', 'dtrust.net']],
  ['digicert inc', DIGICERT],
  ['digicert, inc.', DIGICERT],
  ['globalsign nv-sa', ['globalsign.com']],
  ['godaddy.com, inc.', GODADDY],
  ['google trust services', ['pki.goog']],
  ['google trust services llc', ['pki.goog']],
  ['hellenic academic and research institutions ca', ['harica.gr']],
  ["let's encrypt", ['letsencrypt.org']],
  ["(staging) let's encrypt", ['letsencrypt.org']],
  ['sectigo limited', SECTIGO],
  ['ssl corp', SSL_COM],
  ['ssl corporation', SSL_COM],
  ['starfield technologies, inc.', [...GODADDY, 'amazon.com']],
  ['swisssign ag', ['swisssign.com', 'swisssign.net']],
  ['the usertrust network', SECTIGO],
  ['zerossl', [...SECTIGO, 'zerossl.com']],
  ['zerossl gmbh', [...SECTIGO, 'zerossl.com']],
])

/** Undefined for a CA that is not known. */
export function findCaaIdentifiers(organizations: readonly string[]): readonly string[] | undefined {
  const known = organizations.flatMap((organization) => IDENTIFIERS.get(organization.toLowerCase()) ?? [])
  return known.length === 0 ? undefined : known
}
