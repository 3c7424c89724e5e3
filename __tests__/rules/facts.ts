/** Facts of a healthy TLS server, and what a rule says when some of them are otherwise. */
import type { Relation } from '../../src/core/comparison.ts'
import type { Endpoint, Target } from '../../src/core/endpoint.ts'
import type { FactName, Facts, Observations } from '../../src/core/facts.ts'
import { failed, seen, type Gap, type Observed } from '../../src/core/observed.ts'
import type { Policy, RuleSetting, Severity } from '../../src/core/policy.ts'
import type { AnyComparison, AnyRule, AnyRunRule, Evidence, Gradable, Params } from '../../src/core/rule.ts'
import type { TransactionResult } from '../../src/core/transaction.ts'
import { DAY_MS, parseLimit, type Limit } from '../../src/core/window.ts'
import type { ServedCertificate } from '../../src/deductions/certificates.ts'
import type { Hsts } from '../../src/deductions/hsts.ts'
import type { Timestamp } from '../../src/deductions/timestamps.ts'
import type { StorePath } from '../../src/deductions/trust-paths.ts'
import { evaluate, evaluateComparisons, evaluateRun, type Outcome } from '../../src/engine/evaluate.ts'
import type { SuggestedRenewal } from '../../src/gate/fetch-renewal-info.ts'
import type { CipherSuite } from '../../src/probes/cipher-suites.ts'
import { hex16 } from '../../src/spec/hex.ts'
import { ALL_SUITES } from '../../src/spec/suite.ts'
import type { IssuedCertificate } from '../../src/wire/ct-search/issued.ts'

export const NOW = new Date('2026-03-01T12:00:00.000Z')

/** `days` from NOW, in milliseconds since 1970. */
export function inDays(days: number): number {
  return NOW.getTime() + days * DAY_MS
}

export const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'

/** A leaf for api.example.com in the middle of its 90 days, by a CA named `CN=Intermediate`. */
export function leafCertificate(overrides: Partial<ServedCertificate> = {}): ServedCertificate {
  const { subject = 'CN=api.example.com', issuer = 'CN=Intermediate', dnsNames = ['api.example.com'] } = overrides
  return {
    version: 3,
    sha256: `sha256 of ${subject}`,
    serial: '01',
    isSerialDer: true,
    subject,
    issuer,
    commonName: subject.replace(/^CN=/, ''),
    // the names in canonical form, for real certificates
    subjectKey: subject,
    issuerKey: issuer,
    canonicalSubject: [subject],
    subjectEmails: [],
    issuerDer: new Uint8Array(),
    notBefore: inDays(-45),
    notAfter: inDays(45),
    publicKey: { type: 'ec', bits: 256, curve: 'prime256v1', hasExplicitCurve: false },
    spkiSha256: `sha256 of the key of ${subject}`,
    spki: new Uint8Array(),
    signature: { name: 'ecdsa-with-SHA256', hash: 'SHA-256', keyType: 'ec', saltLength: null },
    signatureIsConsistent: true,
    tbs: new Uint8Array(),
    signatureValue: new Uint8Array(),
    der: new Uint8Array(),
    extensions: [],
    malformed: [],
    unknownCritical: [],
    alternativeNames: dnsNames.length === 0 ? null : dnsNames.map((value) => ({ kind: 'dns', value })),
    dnsNames,
    ipAddresses: [],
    isCa: false,
    pathLength: null,
    keyUsage: ['digitalSignature'],
    extendedKeyUsage: [SERVER_AUTH],
    nameConstraints: null,
    policies: null,
    policyMappings: [],
    policyConstraints: null,
    inhibitAnyPolicy: null,
    subjectKeyId: null,
    authorityKeyId: null,
    crlDistributionPoints: [],
    caIssuers: ['http://ca.example.com/intermediate.cer'],
    ocspResponders: [],
    tlsFeatures: [],
    sctList: null,
    isSelfSigned: false,
    ...overrides,
  }
}

/** A CA named `CN=Intermediate` by `CN=Root`. */
export function caCertificate(overrides: Partial<ServedCertificate> = {}): ServedCertificate {
  return leafCertificate({
    subject: 'CN=Intermediate',
    issuer: 'CN=Root',
    notBefore: inDays(-365),
    notAfter: inDays(1460),
    dnsNames: [],
    isCa: true,
    keyUsage: ['keyCertSign', 'cRLSign'],
    extendedKeyUsage: null,
    caIssuers: [],
    ...overrides,
  })
}

/** A root that signed itself. */
export function rootCertificate(overrides: Partial<ServedCertificate> = {}): ServedCertificate {
  return caCertificate({ subject: 'CN=Root', issuer: 'CN=Root', isSelfSigned: true, ...overrides })
}

const ROOT = rootCertificate()

/** What a store says that has a path through certificates named as those above. */
export function trustingStore(store: string, overrides: Partial<StorePath> = {}): StorePath {
  const { path = ['CN=api.example.com', 'CN=Intermediate', 'CN=Root'] } = overrides
  return {
    store,
    date: null,
    isStale: false,
    trusted: true,
    path,
    fingerprints: path.map((subject) => `sha256 of ${subject}`),
    anchor: {
      subject: 'CN=Root',
      sha256: ROOT.sha256,
      notBefore: ROOT.notBefore,
      notAfter: ROOT.notAfter,
      key: ROOT.publicKey,
      wasSent: false,
      heldBy: [store],
    },
    firstToExpire: { subject: 'CN=api.example.com', sha256: 'sha256 of CN=api.example.com', notAfter: inDays(45) },
    reason: null,
    faultRule: null,
    culprit: null,
    missing: null,
    ...overrides,
  }
}

/** What a store says that has none. */
export function distrustingStore(store: string, overrides: Partial<StorePath> = {}): StorePath {
  return {
    store,
    date: null,
    isStale: false,
    trusted: false,
    path: [],
    fingerprints: [],
    anchor: null,
    firstToExpire: null,
    reason: `no way to ${store}`,
    faultRule: 'chain/untrusted',
    culprit: 'sha256 of CN=Root',
    missing: null,
    ...overrides,
  }
}

/** What the CA of the leaf above says of it: two thirds of its life are over in 15 days. */
export function suggestedRenewal(overrides: Partial<SuggestedRenewal> = {}): SuggestedRenewal {
  return {
    directory: 'https://acme.example.com/directory',
    start: inDays(14),
    end: inDays(16),
    explanationUrl: null,
    retryAfterMs: 21_600_000,
    ...overrides,
  }
}

/** Suites as the probe reports them, by their IANA names. */
export function suites(...names: readonly string[]): readonly CipherSuite[] {
  return names.map((name) => {
    const suite = ALL_SUITES.find((candidate) => candidate.name === name)
    if (suite === undefined) throw new Error(`no suite is named ${name}`)
    return { code: hex16(suite.code), name, openssl: suite.openssl }
  })
}

export function hstsPolicy(overrides: Partial<Extract<Hsts, { kind: 'policy' }>> = {}): Hsts {
  const maxAge = overrides.maxAge ?? 63_072_000
  return {
    kind: 'policy',
    header: `max-age=${String(maxAge)}`,
    maxAge,
    includeSubDomains: false,
    preload: false,
    ...overrides,
  }
}

/** A valid one in the certificate, of a log of RFC 6962 in use. */
export function timestamp(logId: string, overrides: Partial<Timestamp> = {}): Timestamp {
  return {
    source: 'certificate',
    version: null,
    logId,
    log: { name: `log ${logId}`, operator: `operator of ${logId}`, kind: 'rfc6962', state: 'usable', since: null },
    at: inDays(-45),
    leafIndex: null,
    status: 'valid',
    reason: null,
    ...overrides,
  }
}

export function facts(overrides: Partial<Facts> = {}): Facts {
  return {
    addresses: { all: ['192.0.2.1'] },
    reach: { connected: true },
    versions: { accepted: ['TLSv1.2', 'TLSv1.3'], rejected: ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'] },
    cipherSuites: {
      'TLSv1.2': suites('TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256', 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'),
      'TLSv1.3': suites('TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384'),
    },
    groups: { 'TLSv1.2': ['x25519', 'secp256r1'], 'TLSv1.3': ['X25519MLKEM768', 'x25519', 'secp256r1'] },
    signatureSchemes: { 'TLSv1.2': ['rsa_pss_rsae_sha256'], 'TLSv1.3': ['rsa_pss_rsae_sha256'] },
    cipherOrder: {
      'TLSv1.2': { isEnforced: false, suites: null, weakerTaken: null },
      'TLSv1.3': { isEnforced: false, suites: null, weakerTaken: null },
    },
    diffieHellman: { parameters: [] },
    alpn: { protocols: ['h2', 'http/1.1'] },
    extendedMasterSecret: { version: 'TLSv1.2', isAgreedOn: true },
    secureRenegotiation: { version: 'TLSv1.2', isIndicated: true },
    compression: { version: 'TLSv1.2', method: null },
    fallbackScsv: { version: 'TLSv1.2', isHeeded: true, how: 'alert inappropriate_fallback (86)' },
    resumption: { sessionId: true, ticket: true, tickets13: { count: 2, lifetime: 300 } },
    earlyData: { maxBytes: 0 },
    staple: { responses: [{ version: 'TLSv1.3', response: null, certificates: ['leaf', 'intermediate'] }] },
    handshakeScts: { lists: [{ version: 'TLSv1.3', list: null, leaf: 'sha256 of CN=api.example.com' }] },
    certificateCompression: { algorithms: [] },
    clientCertificate: { isRequested: false, authorities: [], schemes: [] },
    namelessChain: { certificates: ['leaf', 'intermediate'], refusedBy: null },
    alternateChains: { chains: [] },
    alternateLeaves: { certificates: [], isComplete: true },
    largeHello: { bytes: 1630, isTolerated: true, how: 'TLSv1.3' },
    chain: { certificates: ['leaf', 'intermediate'], version: 'TLSv1.2', suite: 'TLS_AES_128_GCM_SHA256' },
    http: { status: 200, statusText: 'OK', headers: [['Strict-Transport-Security', 'max-age=63072000']] },
    plainHttp: { port: 80, kind: 'refused' },
    certificates: { leaf: leafCertificate(), others: [caCertificate()] },
    hsts: hstsPolicy(),
    fetchedIssuers: { fetched: [], failed: [] },
    revocationAnswers: { notAsked: null, crls: [], ocsp: [] },
    revocation: { notAsked: null, certificates: [] },
    stapleStatus: { versions: [] },
    renewalInfo: { notAsked: null, suggested: suggestedRenewal(), silent: [], unanswered: [] },
    caa: { notAsked: null, names: [{ name: 'api.example.com', foundAt: null, records: [] }] },
    issuedCertificates: {
      service: 'crt.sh',
      certificates: [issuedCertificate()],
      isComplete: true,
    },
    servedKeys: { chains: [{ leaf: 'CN=api.example.com', ways: [wayTo('mozilla')] }] },
    nextCertificate: { source: './next.pem', certificates: ['next leaf', 'intermediate'] },
    nextChain: nextChain(),
    repairedPaths: { stores: [], appended: [] },
    transaction: transactionResult(),
    nameMatch: { matches: true, wanted: 'api.example.com', presented: ['api.example.com'] },
    timestamps: { isPublic: true, isComplete: true, versions: [], timestamps: [timestamp('A'), timestamp('B')] },
    certificateTransparency: {
      listDate: '2026-02-01',
      policies: [
        { policy: 'Chrome', verdict: 'complies', reason: null },
        { policy: 'Apple', verdict: 'complies', reason: null },
      ],
    },
    trustPaths: {
      stores: [trustingStore('mozilla')],
      leafIssuer: 'sent',
      used: ['sha256 of CN=api.example.com', 'sha256 of CN=Intermediate', 'sha256 of CN=Root'],
    },
    ...overrides,
  }
}

/** A transaction that got what it expects. */
export function transactionResult(overrides: Partial<TransactionResult> = {}): TransactionResult {
  return {
    request: 'POST /hook',
    wasSent: true,
    answer: { status: 200, tookMs: 40, excerpt: null },
    problems: [],
    ...overrides,
  }
}

/** SHA-256 of the keys of the certificates above, and of another. */
export const KEYS = {
  leaf: '11'.repeat(32),
  intermediate: '22'.repeat(32),
  root: '33'.repeat(32),
  other: '44'.repeat(32),
} as const

/** As the policy writes them. */
export const PINS = {
  leaf: 'sha256/ERERERERERERERERERERERERERERERERERERERERERE=',
  intermediate: 'sha256/IiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiI=',
  root: 'sha256/MzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM=',
  other: 'sha256/REREREREREREREREREREREREREREREREREREREREREQ=',
} as const

type Way = Facts['servedKeys']['chains'][number]['ways'][number]

/** The keys that clients with a store go through. */
export function wayTo(store: string | null, keys: Partial<Record<'leaf' | 'intermediate' | 'root', string>> = {}): Way {
  const { leaf, intermediate, root } = { ...KEYS, ...keys }
  return {
    store,
    keys: [
      { subject: 'CN=api.example.com', sha256: leaf, role: 'leaf' },
      { subject: 'CN=Intermediate', sha256: intermediate, role: 'intermediate' },
      { subject: 'CN=Root', sha256: root, role: 'anchor' },
    ],
  }
}

/** A certificate of the same key that lasts longer, and which every store takes. */
export function nextChain(overrides: Partial<Facts['nextChain']> = {}): Facts['nextChain'] {
  return {
    source: './next.pem',
    leaf: leafCertificate({ sha256: 'sha256 of the next', notBefore: inDays(-1), notAfter: inDays(1000) }),
    stores: [{ store: 'mozilla', problems: [], anchor: 'CN=Root' }],
    ways: [wayTo('mozilla')],
    ...overrides,
  }
}

/** What a service says of the leaf. */
export function issuedCertificate(overrides: Partial<IssuedCertificate> = {}): IssuedCertificate {
  return {
    issuer: 'CN=Intermediate',
    names: ['api.example.com'],
    notBefore: inDays(-45),
    notAfter: inDays(45),
    isRevoked: false,
    reference: 'https://crt.sh/?id=1',
    ...overrides,
  }
}

/** The same facts, all of them seen; with gaps in some. */
export function observations(
  overrides: Partial<Facts> = {},
  gaps: Partial<Record<FactName, readonly Gap[]>> = {},
): Observations {
  return Object.fromEntries(
    Object.entries(facts(overrides)).map(([fact, value]): [string, Observed<unknown>] => [
      fact,
      seen(value as unknown, gaps[fact as FactName] ?? []),
    ]),
  )
}

export function endpointAt(overrides: Partial<Endpoint> = {}): Endpoint {
  const { host = 'api.example.com', port = 443, scheme = 'https', path = '/' } = overrides
  const portText = scheme === 'https' && port === 443 ? '' : `:${String(port)}`
  const written = host.includes(':') ? `[${host}]` : host
  return {
    url: `${scheme}://${written}${portText}${scheme === 'https' ? path : ''}`,
    scheme,
    host,
    hostIsAddress: false,
    port,
    path,
    environment: null,
    connectTo: null,
    sni: null,
    starttls: null,
    trust: ['mozilla'],
    origin: null,
    ...overrides,
  }
}

export function targetAt(overrides: Partial<Endpoint> = {}): Target {
  const endpoint = endpointAt(overrides)
  return {
    endpoint,
    address: '192.0.2.1',
    port: endpoint.port,
    serverName: endpoint.sni ?? (endpoint.hostIsAddress ? null : endpoint.host),
  }
}

export const TIMED_OUT = failed('timeout', 'the server was silent until the deadline, without a byte', 'network')

/** One part of a fact that was not seen. */
export function gapIn(part: string): Gap {
  return { part, code: TIMED_OUT.code, detail: TIMED_OUT.detail, whose: TIMED_OUT.whose }
}

export type SeverityText = Severity | 'off' | Readonly<Partial<Record<Severity, readonly string[]>>>

export function limits(...texts: readonly string[]): readonly Limit[] {
  return texts.map((text) => {
    const limit = parseLimit(text)
    if (limit === undefined) throw new Error(`${text} is no limit`)
    return limit
  })
}

export function settingOf(
  rule: Gradable,
  severity: SeverityText = 'error',
  overrides: Partial<RuleSetting> = {},
): RuleSetting {
  return {
    severity:
      typeof severity === 'string'
        ? severity
        : Object.fromEntries(Object.entries(severity).map(([level, texts]) => [level, limits(...texts)])),
    onInconclusive: severity === 'error' || (typeof severity === 'object' && severity.error) ? 'fail' : 'warn',
    params: rule.params,
    setBy: { severity: null, onInconclusive: null, params: {} },
    ...overrides,
  }
}

export function policyOf(settings: readonly (readonly [Gradable, RuleSetting])[]): Policy {
  return {
    presets: [],
    rules: new Map(settings.map(([rule, setting]) => [rule.id, setting])),
    overrides: [],
    waivers: [],
    compare: [],
  }
}

export interface Circumstances {
  readonly now?: number
  readonly severity?: SeverityText
  readonly params?: Params
  readonly endpoint?: Partial<Endpoint>
  readonly gaps?: Partial<Record<FactName, readonly Gap[]>>
}

/** What evaluate makes of a rule over facts that are healthy but for these. */
export function outcomesOf(rule: AnyRule, overrides: Partial<Facts>, circumstances: Circumstances = {}): Outcome[] {
  const { now = NOW.getTime(), severity, params, endpoint, gaps } = circumstances
  const setting = settingOf(rule, severity, { params: { ...rule.params, ...params } })
  const policy = policyOf([[rule, setting]])
  const seenFacts = observations(overrides, gaps)
  return evaluate([rule], targetAt(endpoint), seenFacts, new Date(now), policy.rules).map(({ outcome }) => outcome)
}

export interface ComparedAs {
  /** Absent: staging and production. */
  readonly relation?: Relation
  readonly params?: Params
  /** Of what is compared, not of what it is compared with. */
  readonly gaps?: Partial<Record<FactName, readonly Gap[]>>
  readonly endpoints?: readonly [Partial<Endpoint>, Partial<Endpoint>]
}

const ENVIRONMENTS: NonNullable<ComparedAs['endpoints']> = [
  { host: 'api.staging.example.com', environment: 'staging' },
  { host: 'api.example.com', environment: 'production' },
]

/** What evaluate makes of a comparison of facts that are healthy but for these. */
export function comparedOutcomes(
  rule: AnyComparison,
  from: Partial<Facts>,
  to: Partial<Facts>,
  { relation = 'environments', params, gaps = {}, endpoints = ENVIRONMENTS }: ComparedAs = {},
): Outcome[] {
  const policy = policyOf([[rule, settingOf(rule, 'error', { params: { ...rule.params, ...params } })]])
  const [first, second] = relation === 'environments' ? endpoints : [endpoints[1], endpoints[1]]
  const sides = [
    { target: targetAt(first), facts: observations(from) },
    {
      target: { ...targetAt(second), address: relation === 'addresses' ? '192.0.2.2' : '192.0.2.1' },
      facts: observations(to, gaps),
    },
  ] as const
  return evaluateComparisons([rule], relation, sides, policy.rules).map(({ outcome }) => outcome)
}

/** What evaluate makes of a rule over a whole run, target by target. */
export function runOutcomes(
  rule: AnyRunRule,
  targets: readonly { readonly target: Target; readonly facts: Observations }[],
): Outcome[] {
  const settings = policyOf([[rule, settingOf(rule)]]).rules
  const found = evaluateRun(
    [rule],
    targets.map((one) => ({ ...one, settings })),
  )
  return targets.flatMap(({ target }) => found.get(target) ?? []).map(({ outcome }) => outcome)
}

/** `pass`, `fail: the certificate expired 3.0 days ago`, `not-applicable: no certificate is served`. */
export function told(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map((outcome) => {
    if (outcome.kind === 'pass') return 'pass'
    return `${outcome.kind}: ${outcome.kind === 'fail' ? outcome.message : outcome.reason}`
  })
}

/** What the rule says, as text. */
export function sayings(rule: AnyRule, overrides: Partial<Facts>, circumstances?: Circumstances): readonly string[] {
  return told(outcomesOf(rule, overrides, circumstances))
}

/** The evidence of each failure. */
export function evidenceOf(outcomes: readonly Outcome[]): readonly Evidence[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'fail' ? [outcome.evidence] : []))
}

export const NO_LEAF: Partial<Facts> = {
  certificates: { leaf: null, others: [] },
  nameMatch: { matches: null, wanted: 'api.example.com', presented: [] },
  trustPaths: { stores: [], leafIssuer: null, used: [] },
}
