/**
 * Public CAs whose ACME servers tell when to renew (RFC 9773), by the organization that their issuers are named for, and
 * the directories of these servers. Read 2026-11-24.
 *
 * Let's Encrypt, Google Trust Services: named in draft-ietf-acme-ari-08, "Current Implementations". Let's Encrypt's
 * staging, ZeroSSL: their directories as github.com/fpiette/OverbyteICS quotes them (OverbyteIcsSslX509Certs.pas, 2025).
 * Sectigo: github.com/halilibrahimd27/domainscope (tools/ds/ari.mjs), whose authors read the directory on 2026-10-09.
 * SSL.com's is not here: its directory names a place that answered with 403 then.
 */
const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory'
const LETS_ENCRYPT_STAGING = 'https://acme-staging-v02.api.letsencrypt.org/directory'
const GOOGLE = 'https://dv.acme-v02.api.pki.goog/directory'
const ZEROSSL = 'https://acme.zerossl.com/v2/DV90'
const SECTIGO = 'https://acme.sectigo.com/v2/DV'

const DIRECTORIES: ReadonlyMap<string, readonly string[]> = new Map([
  // Newer issuers of staging have the organization of the others
  ["let's encrypt", [LETS_ENCRYPT, LETS_ENCRYPT_STAGING]],
  ["(staging) let's encrypt", [LETS_ENCRYPT_STAGING]],
  ['google trust services', [GOOGLE]],
  ['google trust services llc', [GOOGLE]],
  ['sectigo limited', [SECTIGO]],
  ['zerossl', [ZEROSSL]],
  ['zerossl gmbh', [ZEROSSL]],
])

/** Those to ask about a certificate, the likeliest first; none where no server is known. */
export function acmeDirectoriesOf(organizations: readonly string[]): readonly string[] {
  return organizations.flatMap((organization) => DIRECTORIES.get(organization.toLowerCase()) ?? [])
}
