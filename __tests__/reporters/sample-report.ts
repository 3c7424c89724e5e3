/** Made-up reports: rich ones to look at, big ones, and building blocks with overrides. */
import type {
  Finding,
  Report,
  ReportEndpoint,
  ReportIntermediate,
  ReportLeaf,
  ReportTarget,
} from '../../src/core/report.ts'
import { seen, failed } from '../../src/core/observed.ts'

const CONFIG = '.github/tls-gate.yml'

const suite = (code: string, name: string, openssl: string): object => ({ code, name, openssl })
const GCM = suite('0xC02F', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256')
const CBC = suite('0xC013', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'ECDHE-RSA-AES128-SHA')
const AES_13 = suite('0x1301', 'TLS_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256')

export function sampleLeaf(overrides: Partial<ReportLeaf> = {}): ReportLeaf {
  return {
    subject: 'CN=api.example.com',
    issuer: 'CN=Example CA R3,O=Example',
    serial: '04a1b2c3',
    sha256: '0f'.repeat(32),
    notBefore: '2026-09-06T12:00:00.000Z',
    notAfter: '2026-12-05T12:00:00.000Z',
    names: ['api.example.com'],
    key: 'RSA 2048',
    signature: 'sha256WithRSAEncryption',
    ...overrides,
  }
}

export function sampleIntermediate(overrides: Partial<ReportIntermediate> = {}): ReportIntermediate {
  return {
    subject: 'CN=Example CA R3,O=Example',
    sha256: '3f'.repeat(32),
    notBefore: '2024-03-13T00:00:00.000Z',
    notAfter: '2027-03-12T23:59:59.000Z',
    ...overrides,
  }
}

export function sampleTarget(overrides: Partial<ReportTarget> = {}): ReportTarget {
  return {
    address: '203.0.113.10',
    port: 443,
    serverName: 'api.example.com',
    observations: {
      versions: seen({ accepted: ['TLSv1.2', 'TLSv1.3'], rejected: ['SSLv3', 'TLSv1', 'TLSv1.1'] }),
      cipherSuites: seen({ 'TLSv1.2': [GCM, CBC], 'TLSv1.3': [AES_13] }),
      chain: seen({ certificates: ['PEM'] }),
    },
    leaf: sampleLeaf(),
    intermediates: [sampleIntermediate()],
    trust: [{ store: 'mozilla', verdict: 'pass', anchor: 'CN=Example Root,O=Example', reason: null }],
    verdicts: [{ rule: 'protocol/deprecated-accepted', verdict: 'pass' }],
    clients: [],
    ...overrides,
  }
}

export function sampleEndpoint(overrides: Partial<ReportEndpoint> = {}): ReportEndpoint {
  return {
    url: 'https://api.example.com/',
    environment: 'production',
    origin: { file: CONFIG, line: 12, column: 9 },
    isJudged: true,
    targets: [sampleTarget()],
    ...overrides,
  }
}

export function sampleFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'chain/incomplete',
    severity: 'error',
    verdict: 'fail',
    endpoint: 'https://api.example.com/',
    environment: 'production',
    address: '203.0.113.10',
    message: 'The server sends its leaf certificate alone; the intermediate "Example CA R3" is missing.',
    evidence: { observed: ['CN=api.example.com'], required: ['CN=api.example.com', 'CN=Example CA R3'] },
    breaks: [
      'Java 17: PKIX path building failed: unable to find valid certification path to requested target',
      'curl 7.88 (OpenSSL 3.0): curl: (60) SSL certificate problem: unable to get local issuer certificate',
    ],
    fix: 'Serve the leaf followed by every intermediate, for instance with `ssl_certificate fullchain.pem` in nginx.',
    cites: [{ text: 'RFC 8446 section 4.4.2', url: 'https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2' }],
    origin: { file: CONFIG, line: 12, column: 9 },
    fingerprint: 'b7c1',
    waived: null,
    inBaseline: false,
    ...overrides,
  }
}

/** One endpoint, no findings. */
export function sampleReport(overrides: Partial<Report> = {}): Report {
  const endpoints = overrides.endpoints ?? [sampleEndpoint()]
  const findings = overrides.findings ?? []
  const failures = findings.filter(({ verdict, waived }) => verdict === 'fail' && waived === null)
  return {
    schemaVersion: '1',
    tool: { name: 'tls-gate', version: '0.1.0' },
    startedAt: '2026-11-23T00:00:00.000Z',
    finishedAt: '2026-11-23T00:00:04.200Z',
    outcome: failures.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    summary: {
      endpoints: endpoints.length,
      targets: endpoints.flatMap(({ targets }) => targets).length,
      errors: failures.filter(({ severity }) => severity === 'error').length,
      warnings: failures.filter(({ severity }) => severity === 'warning').length,
      notices: failures.filter(({ severity }) => severity === 'notice').length,
      inconclusive: findings.filter(({ verdict }) => verdict === 'inconclusive').length,
      waived: findings.filter(({ waived }) => waived !== null).length,
      inBaseline: 0,
      minDaysLeft: 12.5,
      nextExpiry: '2026-12-05T12:00:00.000Z',
      connections: 61,
    },
    policy: {
      presets: ['recommended@1'],
      rules: {
        'chain/incomplete': {
          title: 'Every intermediate is sent',
          severity: 'error',
          onInconclusive: 'fail',
          params: {},
        },
        'certificate/expires-soon': {
          title: 'The certificate does not expire soon',
          severity: { error: ['7d', '10%'], warning: ['30d', '33%'] },
          onInconclusive: 'fail',
          params: {},
        },
        'http/hsts-too-short': {
          title: 'HSTS lasts long enough',
          severity: 'warning',
          onInconclusive: 'ignore',
          params: { minSeconds: 31536000 },
        },
      },
      overrides: [],
      changes: [],
    },
    trustStores: [
      {
        name: 'mozilla',
        source: "Node.js 24.21.0's copy of Mozilla's roots",
        version: 'Node.js 24.21.0',
        date: null,
        isStale: false,
        anchors: 144,
        missing: [],
      },
    ],
    endpoints,
    comparisons: [],
    phase: null,
    awaited: null,
    findings,
    ...overrides,
  }
}

const STAGING = { endpoint: 'https://api.staging.example.com/', environment: 'staging', address: '203.0.113.20' }
const HOOKS = { endpoint: 'https://hooks.example.com/stripe', address: '198.51.100.7' }
const LEGACY = { endpoint: 'tls://legacy.example.com:8443', address: null }

const RICH_FINDINGS: readonly Finding[] = [
  sampleFinding(),
  sampleFinding({ address: '203.0.113.11' }),
  sampleFinding({
    rule: 'certificate/expires-soon',
    severity: 'warning',
    message: 'The certificate expires in 12 days, on 2026-12-05.',
    evidence: { observed: '12.5 days left', required: 'more than 30 days and 33% of its lifetime' },
    breaks: ['Go: x509: certificate has expired or is not yet valid'],
    fix: 'Renew it, and check that the server was reloaded.',
  }),
  sampleFinding({
    rule: 'revocation/unknown',
    verdict: 'inconclusive',
    message: 'The OCSP responder http://ocsp.example.net did not answer within 5 s.',
    evidence: {},
    breaks: [],
    fix: 'Try again, or let the runner reach the responder.',
  }),
  sampleFinding({
    rule: 'group/no-post-quantum',
    severity: 'notice',
    address: '203.0.113.11',
    message: 'No post-quantum key exchange is accepted.',
    evidence: { observed: ['x25519', 'secp256r1'], required: 'X25519MLKEM768' },
    breaks: [],
    fix: 'Enable X25519MLKEM768 (OpenSSL 3.5 and later have it on by default).',
  }),
  sampleFinding({
    ...STAGING,
    rule: 'http/hsts-too-short',
    severity: 'warning',
    message: 'Strict-Transport-Security lasts 300 seconds.',
    evidence: { observed: 300, required: 31536000, header: 'max-age=300; includeSubDomains' },
    breaks: [],
    fix: 'Send `Strict-Transport-Security: max-age=31536000`.',
    origin: { file: CONFIG, line: 9, column: 18 },
  }),
  sampleFinding({
    ...HOOKS,
    rule: 'protocol/deprecated-accepted',
    message: 'TLS 1.0 and TLS 1.1 are accepted.',
    evidence: { observed: ['TLSv1', 'TLSv1.1', 'TLSv1.2'], required: ['TLSv1.2', 'TLSv1.3'] },
    breaks: [],
    fix: 'Accept TLS 1.2 and TLS 1.3 only: `ssl_protocols TLSv1.2 TLSv1.3;`',
    origin: { file: CONFIG, line: 13, column: 9 },
  }),
  sampleFinding({
    ...HOOKS,
    rule: 'cipher/cbc',
    severity: 'warning',
    message: 'One suite in CBC mode is accepted.',
    evidence: { observed: ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'], required: 'AEAD suites only' },
    breaks: [],
    fix: 'Take it from the list.',
    origin: { file: CONFIG, line: 13, column: 9 },
    waived: { reason: 'partner migrates in Q1', owner: 'payments', ticket: null, expires: '2027-01-31' },
  }),
  sampleFinding({
    ...LEGACY,
    rule: 'reach/unreachable',
    verdict: 'inconclusive',
    message: 'The name legacy.example.com does not resolve.',
    evidence: {},
    breaks: [],
    fix: 'Mend the name, or take the endpoint from the list.',
    origin: { file: CONFIG, line: 20, column: 9 },
  }),
  sampleFinding({
    rule: 'compare/protocol-removed',
    message: 'TLS 1.2 is accepted in staging and not in production.',
    evidence: { observed: ['TLSv1.3'], required: ['TLSv1.2', 'TLSv1.3'] },
    breaks: ['Java 8: javax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version'],
    fix: 'Accept in production what callers were tried against in staging.',
  }),
  sampleFinding({
    rule: 'policy/waiver-unused',
    severity: 'warning',
    endpoint: '',
    environment: null,
    address: null,
    message: 'The waiver of cipher/weak for old.example.com was not needed.',
    evidence: {},
    breaks: [],
    fix: 'Take it out.',
    origin: { file: CONFIG, line: 41, column: 5 },
  }),
]

/** Twelve findings or so of every kind over four endpoints, and a comparison. */
export function richReport(overrides: Partial<Report> = {}): Report {
  return sampleReport({
    endpoints: [
      sampleEndpoint({
        url: STAGING.endpoint,
        environment: 'staging',
        targets: [sampleTarget({ address: STAGING.address })],
      }),
      sampleEndpoint({ targets: [sampleTarget(), sampleTarget({ address: '203.0.113.11' }), sixthTarget()] }),
      sampleEndpoint({ url: HOOKS.endpoint, targets: [hooksTarget()] }),
      sampleEndpoint({
        url: LEGACY.endpoint,
        targets: [sampleTarget({ address: null, port: 8443, observations: {}, leaf: null, trust: [], verdicts: [] })],
      }),
    ],
    comparisons: [
      {
        relation: 'environments',
        from: { url: STAGING.endpoint, environment: 'staging', address: STAGING.address },
        to: { url: 'https://api.example.com/', environment: 'production', address: '203.0.113.10' },
        verdicts: [
          { rule: 'compare/protocol-removed', verdict: 'fail' },
          { rule: 'compare/suite-removed', verdict: 'pass' },
          { rule: 'compare/chain-shorter', verdict: 'inconclusive', reason: 'no chain was seen' },
        ],
      },
    ],
    findings: RICH_FINDINGS,
    ...overrides,
  })
}

function sixthTarget(): ReportTarget {
  return sampleTarget({
    address: '2001:db8::11',
    observations: {
      versions: seen({ accepted: ['TLSv1.3'], rejected: [] }, [
        { part: 'TLSv1', code: 'timeout', detail: 'no answer in 5 s', whose: 'network' },
      ]),
      cipherSuites: failed('reset', 'the connection was reset', 'peer'),
      chain: { status: 'skipped', reason: 'not asked for', because: null },
    },
    leaf: null,
    trust: [],
    verdicts: [{ rule: 'cipher/cbc', verdict: 'inconclusive', reason: 'cipherSuites: reset' }],
  })
}

function hooksTarget(): ReportTarget {
  return sampleTarget({
    address: HOOKS.address,
    observations: {
      versions: seen({ accepted: ['TLSv1', 'TLSv1.1', 'TLSv1.2'], rejected: ['TLSv1.3'] }),
      cipherSuites: seen({ TLSv1: [CBC], 'TLSv1.1': [CBC], 'TLSv1.2': [GCM, CBC] }),
      chain: seen({ certificates: ['PEM'] }),
    },
    leaf: sampleLeaf({ sha256: '1e'.repeat(32), notAfter: '2026-11-20T00:00:00.000Z', key: 'EC P-256' }),
  })
}

/** `count` endpoints in two environments, the seventh of every hundred with a finding. */
export function crowdedReport(count: number): Report {
  const endpoints = Array.from({ length: count }, (_, index) =>
    sampleEndpoint({
      url: `https://api-${String(index).padStart(3, '0')}.example.com/`,
      environment: index % 2 === 0 ? 'staging' : 'production',
    }),
  )
  const findings = endpoints
    .filter((_, index) => index % 100 === 6)
    .map(({ url, environment }) => sampleFinding({ endpoint: url, environment }))
  return sampleReport({ endpoints, findings })
}
