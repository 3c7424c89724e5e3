/** The documents that rules cite, each by its section. */
import type { Citation } from '../core/rule.ts'

interface Source {
  /** `at('4.1.2.5')` gives "RFC 5280 section 4.1.2.5" and its link. */
  at(section: string): Citation
}

function rfc(number: number): Source {
  return {
    at: (section) => ({
      text: `RFC ${String(number)} section ${section}`,
      url: `https://www.rfc-editor.org/rfc/rfc${String(number)}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`,
    }),
  }
}

export const RFC5246 = rfc(5246)
export const RFC5280 = rfc(5280)
export const RFC5480 = rfc(5480)
export const RFC5746 = rfc(5746)
export const RFC6066 = rfc(6066)
export const RFC6724 = rfc(6724)
export const RFC6750 = rfc(6750)
export const RFC6797 = rfc(6797)
export const RFC6960 = rfc(6960)
export const RFC6962 = rfc(6962)
export const RFC7301 = rfc(7301)
export const RFC7366 = rfc(7366)
export const RFC7465 = rfc(7465)
export const RFC7469 = rfc(7469)
export const RFC7507 = rfc(7507)
export const RFC7568 = rfc(7568)
export const RFC7627 = rfc(7627)
export const RFC7633 = rfc(7633)
export const RFC8446 = rfc(8446)
export const RFC8470 = rfc(8470)
export const RFC8659 = rfc(8659)
export const RFC8996 = rfc(8996)
export const RFC9110 = rfc(9110)
export const RFC9113 = rfc(9113)
export const RFC9155 = rfc(9155)
export const RFC9293 = rfc(9293)
export const RFC9325 = rfc(9325)
export const RFC9525 = rfc(9525)
export const RFC9773 = rfc(9773)

/** CA/Browser Forum TLS Baseline Requirements 2.2.6 of 2026-03-31. */
export const BASELINE_REQUIREMENTS: Source = {
  at: (section) => ({
    text: `CA/B BR section ${section}`,
    url: `https://github.com/cabforum/servercert/blob/main/docs/BR.md#${section.replaceAll('.', '')}`,
  }),
}

/** Mozilla server side TLS guidelines 6.0 of 2026-04-06. */
export const MOZILLA_6_0: Source = {
  at: (profile) => ({
    text: `Mozilla guidelines 6.0 (${profile})`,
    url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
  }),
}

/** Chrome Certificate Transparency Policy, as of 2026-07-22. */
export const CHROME_CT_POLICY: Source = {
  at: (section) => ({
    text: `Chrome CT policy, section "${section}"`,
    url: 'https://googlechrome.github.io/CertificateTransparency/ct_policy.html',
  }),
}

/** Apple's Certificate Transparency policy, read 2026-11-24. */
export const APPLE_CT_POLICY: Source = {
  at: (section) => ({ text: `Apple CT policy, section "${section}"`, url: 'https://support.apple.com/103214' }),
}

/** Let's Encrypt's advice to those who write and run ACME clients, read 2026-11-24. */
export const LETS_ENCRYPT_GUIDE: Source = {
  at: (section) => ({
    text: `Let's Encrypt integration guide, section ${section}`,
    url: `https://letsencrypt.org/docs/integration-guide/#${section.toLowerCase().replaceAll(' ', '-')}`,
  }),
}

/** cert-manager's documentation of its Certificate, as of a copy read on 2026-12-01. */
export const CERT_MANAGER_CERTIFICATE: Source = {
  at: (section) => ({
    text: `cert-manager documentation of the Certificate, section "${section}"`,
    url: 'https://cert-manager.io/docs/usage/certificate/',
  }),
}

/** What changed in cert-manager 1.18, as of a copy read on 2026-12-01. */
export const CERT_MANAGER_1_18: Source = {
  at: (section) => ({
    text: `cert-manager 1.18 release notes, section "${section}"`,
    url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.18/',
  }),
}

/** Telegram's guide to webhooks, as of a copy read on 2026-11-23. */
export const TELEGRAM_WEBHOOKS: Source = {
  at: (section) => ({
    text: `Telegram's guide to webhooks, section "${section}"`,
    url: `https://core.telegram.org/bots/webhooks#${section.toLowerCase().replaceAll(' ', '-')}`,
  }),
}

/** Let's Encrypt on its intermediates of 2024, read 2026-12-01. */
export const LETS_ENCRYPT_INTERMEDIATES: Source = {
  at: (section) => ({
    text: `Let's Encrypt, New Intermediate Certificates, section "${section}"`,
    url: `https://letsencrypt.org/2024/03/19/new-intermediate-certificates#${section.toLowerCase().replaceAll(' ', '-')}`,
  }),
}

/** The HTTPS-Only Standard of the United States' government, read 2026-12-01. */
export const HTTPS_ONLY_STANDARD: Source = {
  at: (section) => ({ text: `The HTTPS-Only Standard, section "${section}"`, url: 'https://https.cio.gov/apis/' }),
}
/** Where the product and its documentation are. */
export const PRODUCT_URL = 'https://github.com/tls-gate/tls-gate'

/** What every rule is about: the link that a finding has wherever it is shown. */
export const ABOUT_RULES: Citation = { text: 'the rule', url: `${PRODUCT_URL}#rules` }

/** Our own documentation of the policy file. */
export const POLICY_FILE: Source = {
  at: (key) => ({ text: `tls-gate policy file, ${key}`, url: `${PRODUCT_URL}#policy-file` }),
}
