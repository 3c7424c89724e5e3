/**
 * The embedded lab: a staging and a production environment of real TLS servers on loopback, with a PKI made on the spot,
 * some of them healthy and some with a planted fault.
 */
import { DAY_MS } from '../core/window.ts'
import { issue, type Issued } from './issue.ts'
import { newKey } from './key.ts'
import { startServer, type Server, type ServerOptions } from './server.ts'

export interface LabService {
  /** Host name, under lab.test; nothing resolves it, so connect to 127.0.0.1. */
  readonly name: string
  readonly environment: 'staging' | 'production'
  readonly port: number
  /** A sentence that names the planted fault; null: healthy. */
  readonly planted: string | null
  /** Ids of the rules that must be found here; others may be found as well. */
  readonly expect: readonly string[]
}

export interface Lab {
  /** The only trust anchor. */
  readonly rootPem: string
  /** In each environment the services that both have come first, in the same order. */
  readonly services: readonly LabService[]
  /** Stops all servers; nothing is left that keeps the process alive. May be called again. */
  close(): Promise<void>
}

type TlsOptions = Pick<ServerOptions, 'minVersion' | 'maxVersion' | 'ciphers' | 'honorCipherOrder' | 'ecdhCurve'>

/** One service before it runs. */
interface Plan extends Omit<LabService, 'port'> {
  readonly tls: TlsOptions
  /** Of its certificate's 90 days. */
  readonly daysLeft: number
  /** Legacy suites without a key exchange of their own need an RSA key. */
  readonly key: 'ec' | 'rsa'
  readonly sendsIntermediate: boolean
}

/** Mozilla guidelines 6.0 (intermediate): forward secrecy and AEAD only, the client chooses. */
const MODERN_TLS12_SUITES = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
]
const TLS13_SUITES = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256']

/** OpenSSL refuses a list that names a group it does not know, and knows this one from 3.5 on (Node 22, 24). */
function modernGroups(opensslVersion: string): string {
  const [major = 0, minor = 0] = opensslVersion.split('.').map(Number)
  const groups = ['X25519', 'P-256', 'P-384']
  return (major > 3 || (major === 3 && minor >= 5) ? ['X25519MLKEM768', ...groups] : groups).join(':')
}

const MODERN: TlsOptions = {
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.3',
  ciphers: [...TLS13_SUITES, ...MODERN_TLS12_SUITES].join(':'),
  honorCipherOrder: false,
  ecdhCurve: modernGroups(process.versions.openssl),
}

const TLS12_ONLY: TlsOptions = { ...MODERN, maxVersion: 'TLSv1.2', ciphers: MODERN_TLS12_SUITES.join(':') }

/** What OpenSSL 3.0 and 3.5 both still serve: no RC4, 3DES or export suite, and TLS 1.0 only at security level 0. */
const LEGACY: TlsOptions = {
  minVersion: 'TLSv1',
  maxVersion: 'TLSv1.2',
  ciphers: [
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES256-SHA',
    'AES128-GCM-SHA256',
    'AES256-SHA',
    'AES128-SHA',
    'CAMELLIA128-SHA',
    'AECDH-AES128-SHA',
    'NULL-SHA256',
    'NULL-SHA',
    'NULL-MD5',
    '@SECLEVEL=0',
  ].join(':'),
  honorCipherOrder: true,
  ecdhCurve: 'P-256',
}

const HEALTHY = {
  planted: null,
  expect: [],
  tls: MODERN,
  daysLeft: 80,
  key: 'ec',
  sendsIntermediate: true,
} as const satisfies Partial<Plan>

const PLANS: readonly Plan[] = [
  { ...HEALTHY, name: 'api.staging.lab.test', environment: 'staging' },
  { ...HEALTHY, name: 'orders.staging.lab.test', environment: 'staging' },
  { ...HEALTHY, name: 'api.lab.test', environment: 'production' },
  {
    ...HEALTHY,
    name: 'orders.lab.test',
    environment: 'production',
    planted: 'Serves TLS 1.2 alone, where staging serves TLS 1.3 as well.',
    expect: ['compare/protocol-removed'],
    tls: TLS12_ONLY,
  },
  {
    ...HEALTHY,
    name: 'hooks.lab.test',
    environment: 'production',
    planted: 'Sends its leaf certificate without the intermediate.',
    expect: ['chain/incomplete'],
    sendsIntermediate: false,
  },
  {
    ...HEALTHY,
    name: 'billing.lab.test',
    environment: 'production',
    planted: 'Its certificate expires in 3 days and was not renewed.',
    expect: ['certificate/expires-soon'],
    daysLeft: 3,
  },
  {
    ...HEALTHY,
    name: 'legacy.lab.test',
    environment: 'production',
    planted: 'Serves TLS 1.0 and 1.1, suites without forward secrecy, and suites that do not encrypt or authenticate.',
    expect: ['protocol/deprecated-accepted', 'cipher/weak', 'cipher/no-forward-secrecy'],
    tls: LEGACY,
    key: 'rsa',
  },
]

const CERTIFICATE_DAYS = 90
const HEADERS = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }

/**
 * Starts every server, on ports that happen to be free. Certificates are valid around `now`, which is not read again:
 * the servers do not mind when it is far from the clock. Rejects, with nothing left running, when a server cannot start.
 */
export async function startLab({ now }: { readonly now: Date }): Promise<Lab> {
  const authority = issueAuthority(now)
  const started = await Promise.allSettled(PLANS.map((plan) => startService(plan, authority.intermediate, now)))
  const servers = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value.server] : []))
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()))
  }
  const failure = started.find((result) => result.status === 'rejected')
  if (failure !== undefined) {
    await close()
    throw new Error('the lab did not start', { cause: failure.reason })
  }
  const services = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value.service] : []))
  return { rootPem: authority.root.pem, services, close }
}

/** A root of ten years and an intermediate of five, both in the middle of life, so that every leaf began within theirs. */
function issueAuthority(now: Date): { readonly root: Issued; readonly intermediate: Issued } {
  const root = issue({
    subject: { organization: 'tls-gate lab', commonName: 'Lab Root' },
    ca: true,
    notBefore: daysFrom(now, -2 * 365),
    notAfter: daysFrom(now, 8 * 365),
  })
  const intermediate = issue({
    subject: { organization: 'tls-gate lab', commonName: 'Lab Intermediate' },
    issuer: root,
    ca: true,
    pathLength: 0,
    extendedKeyUsage: ['serverAuth'],
    notBefore: daysFrom(now, -365),
    notAfter: daysFrom(now, 4 * 365),
  })
  return { root, intermediate }
}

async function startService(
  plan: Plan,
  intermediate: Issued,
  now: Date,
): Promise<{ readonly server: Server; readonly service: LabService }> {
  const { name, environment, planted, expect, daysLeft } = plan
  const leaf = issue({
    subject: { commonName: name },
    names: [name],
    issuer: intermediate,
    caIssuers: 'http://ca.lab.test/intermediate.cer',
    key: plan.key === 'rsa' ? newKey('rsa', 2048) : newKey('ec', 'P-256'),
    notBefore: daysFrom(now, daysLeft - CERTIFICATE_DAYS),
    notAfter: daysFrom(now, daysLeft),
  })
  const server = await startServer({
    ...plan.tls,
    certificateChain: plan.sendsIntermediate ? [leaf.pem, intermediate.pem] : [leaf.pem],
    key: leaf.key,
    headers: HEADERS,
  })
  return { server, service: { name, environment, port: server.port, planted, expect } }
}

function daysFrom(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS)
}
