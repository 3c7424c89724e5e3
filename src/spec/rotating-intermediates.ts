/**
 * Public CAs that issue from one of several intermediates of their choice and change them without notice, by the
 * organization (O) in the names of these. Read 2026-12-01. A CA that is not here may do so too.
 *
 * Let's Encrypt: "New Intermediate Certificates" of 2024-03-19, section "Rotating Issuance"
 * (letsencrypt.org/2024/03/19/new-intermediate-certificates). Amazon: "Amazon introduces dynamic intermediate certificate
 * authorities" of 2022 (aws.amazon.com/blogs/security/amazon-introduces-dynamic-intermediate-certificate-authorities).
 */
const ORGANIZATIONS: ReadonlySet<string> = new Set(["let's encrypt", 'amazon'])

export function rotatesIntermediates(organizations: readonly string[]): boolean {
  return organizations.some((organization) => ORGANIZATIONS.has(organization.toLowerCase()))
}
