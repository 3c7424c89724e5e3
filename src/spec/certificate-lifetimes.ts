/**
 * For how many days public CAs may issue, by the day of issue: CA/B BR 2.2.6 section 6.3.2 (ballot SC-081) and, for days
 * long past, its version 1.7.1. The latest first.
 */
export const LIFETIME_LIMITS = [
  { from: '2029-03-15', days: 47 },
  { from: '2027-03-15', days: 100 },
  { from: '2026-03-15', days: 200 },
  { from: '2020-09-01', days: 398 },
  { from: '2018-03-01', days: 825 },
] as const
