import { DAY_MS } from '../../core/window.ts'

/** Half of a life so short, two thirds of a longer one: Let's Encrypt integration guide, section When to Renew. */
const SHORT_LIFE_MS = 10 * DAY_MS

/** Public ACME servers issue for 90 days or less: what lives for longer may well be renewed by hand. */
export const AUTOMATED_DAYS = 92

interface Lived {
  readonly notBefore: number
  readonly notAfter: number
}

/** In milliseconds, notAfter's second included. */
export function lifetimeOf({ notBefore, notAfter }: Lived): number {
  return notAfter - notBefore + 1000
}

/** In days of 86,400 seconds, a part of one as a whole (CA/B BR section 6.3.2). */
export function daysOf(certificate: Lived): number {
  return Math.ceil(lifetimeOf(certificate) / DAY_MS)
}

/** When ACME clients renew by themselves where no CA tells them when, in milliseconds since 1970. */
export function usualRenewalOf(certificate: Lived): number {
  const life = lifetimeOf(certificate)
  return certificate.notBefore + (life < SHORT_LIFE_MS ? life / 2 : (2 * life) / 3)
}
