import type { Awaited } from '../../src/core/awaited.ts'
import type { Report } from '../../src/core/report.ts'
import { sampleReport } from './sample-report.ts'

const leaf = {
  subject: 'CN=api.example.com',
  serial: '04a1',
  sha256: '0f'.repeat(32),
  notBefore: '2026-09-06T12:00:00.000Z',
  notAfter: '2026-12-05T12:00:00.000Z',
}
const renewed = {
  ...leaf,
  serial: '0b22',
  sha256: 'f0'.repeat(32),
  notBefore: '2026-11-22T12:00:00.000Z',
  notAfter: '2027-02-20T12:00:00.000Z',
}
const nothing = { afterSeconds: null, wasLost: false, leaves: [], reason: null }

/** An address in every state. */
export const AWAITED: Awaited = {
  certificate: 'the certificate of new.pem, serial 0b22',
  known: renewed,
  timeoutSeconds: 300,
  seconds: 300.2,
  endpoints: [
    {
      url: 'https://api.example.com/',
      environment: 'production',
      addresses: [
        { ...nothing, address: '203.0.113.10', state: 'served', afterSeconds: 3.1, leaves: [renewed] },
        {
          ...nothing,
          address: '203.0.113.11',
          state: 'served',
          afterSeconds: 7,
          wasLost: true,
          leaves: [renewed, leaf],
        },
        { ...nothing, address: '203.0.113.12', state: 'not-served', leaves: [{ ...leaf, subject: '' }] },
        { ...nothing, address: '203.0.113.13', state: 'not-served', wasLost: true, leaves: [leaf] },
        { ...nothing, address: '203.0.113.14', state: 'unseen', reason: 'the connection was refused' },
        {
          ...nothing,
          address: '2001:db8::10',
          state: 'not-checked',
          reason: 'IPv6 cannot be reached from this runner',
        },
      ],
    },
    {
      url: 'https://b.example.com/',
      environment: null,
      addresses: [{ ...nothing, address: null, state: 'unseen', reason: 'the name does not resolve' }],
    },
  ],
}

export function awaitedReport(awaited: Awaited = AWAITED): Report {
  return sampleReport({ awaited })
}
