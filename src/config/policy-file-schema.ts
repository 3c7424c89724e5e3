/**
 * The shape of `.github/tls-gate.yml`. Descriptions become an editor's hints; each schema's message is what a mistake says
 * was expected there.
 *
 * Only the shape: names of rules, presets and environments, and addresses, are checked where they are resolved.
 */
import * as v from 'valibot'
import { STARTTLS_PROTOCOLS } from '../core/endpoint.ts'
import { DEPLOY_PHASES } from '../core/phase.ts'
import { SEVERITIES } from '../core/policy.ts'
import { NAMED_STORES } from '../core/trust.ts'
import { HTTPS_URL } from './https-url.ts'
import { issuesSchema } from './issues-schema.ts'
import { PIN, PIN_EXPECTED } from './pins.ts'
import { limit, list, text } from './schema-parts.ts'
import { transactionSchema } from './transaction-schema.ts'

export const SEVERITY_WORDS = [...SEVERITIES, 'off'] as const

export const ON_INCONCLUSIVE_WORDS = ['fail', 'warn', 'ignore'] as const

const DATE = /^\d{4}-\d{2}-\d{2}$/

const severityWord = v.pipe(
  v.picklist(SEVERITY_WORDS, `one of ${SEVERITY_WORDS.join(', ')}`),
  v.description('What a failure costs. "error" fails the workflow; "off" does not look.'),
)

function window(severity: string) {
  return v.exactOptional(
    list(
      limit,
      'a list of limits such as [30d, 33%]',
      `When this is ${severity}: once less is left than every one of these limits.`,
    ),
  )
}

const windows = v.pipe(
  v.strictObject(
    { error: window('an error'), warning: window('a warning'), notice: window('a notice') },
    'windows by severity',
  ),
  v.minEntries(1, 'at least one of error, warning, notice'),
  v.description('For rules that measure a time that runs out: how little left costs what.'),
)

const RUNS_EXPECTED = 'a number of runs, 2 to 1000'
const ON_INCONCLUSIVE_EXPECTED = `one of ${ON_INCONCLUSIVE_WORDS.join(', ')}, or a mapping such as { fail-after: 3 }`

const onInconclusive = v.pipe(
  v.union(
    [
      v.picklist(ON_INCONCLUSIVE_WORDS, ON_INCONCLUSIVE_EXPECTED),
      v.strictObject(
        {
          'fail-after': v.pipe(
            v.number(RUNS_EXPECTED),
            v.integer(RUNS_EXPECTED),
            v.minValue(2, RUNS_EXPECTED),
            v.maxValue(1000, RUNS_EXPECTED),
            v.description(
              'A warning, until it could not be judged in so many runs in a row. The runs are counted in the state file.',
            ),
          ),
        },
        ON_INCONCLUSIVE_EXPECTED,
      ),
    ],
    ON_INCONCLUSIVE_EXPECTED,
  ),
  v.description('What it costs when a rule could not be judged. Unless set: "fail" for errors, otherwise "warn".'),
)

const SETTING_EXPECTED = `one of ${SEVERITY_WORDS.join(', ')}, or a mapping with severity, on-inconclusive and parameters`

/** Parameters are whatever the rule has: they are checked against the rule. */
const ruleSetting = v.union(
  [
    severityWord,
    v.objectWithRest(
      {
        severity: v.exactOptional(
          v.union([severityWord, windows], `one of ${SEVERITY_WORDS.join(', ')}, or windows by severity`),
        ),
        'on-inconclusive': v.exactOptional(onInconclusive),
      },
      v.unknown(),
      SETTING_EXPECTED,
    ),
  ],
  SETTING_EXPECTED,
)

const rules = v.pipe(
  v.record(v.string(), ruleSetting, 'a mapping of rule ids to severities'),
  v.description('What each rule costs, on top of what is beneath.'),
)

const HOSTS_EXPECTED = 'a host name, or a pattern such as *.example.com'
const HOSTS_MEANING = '* stands for anything within a label, ** for anything.'

const overrides = list(
  v.strictObject(
    {
      environment: v.exactOptional(text('the name of an environment', 'For endpoints of this environment alone.')),
      endpoint: v.exactOptional(text(HOSTS_EXPECTED, `For these hosts alone: ${HOSTS_MEANING}`)),
      rules,
    },
    'a mapping with environment, endpoint and rules',
  ),
  'a list of mappings with environment, endpoint and rules',
  'Grades for some endpoints alone, applied in this order after those of their environments.',
)

const trust = list(
  text(
    `${NAMED_STORES.join(', ')}, or a path that begins with ./, ../ or /`,
    `${NAMED_STORES.join(', ')}, or the path of a file: PEM, DER, PKCS#7, PKCS#12 or JKS.`,
  ),
  'a list of trust stores such as [mozilla, ./certs/internal-ca.pem]',
  'The trust stores that the callers use.',
)

function pinList(description: string) {
  return list(
    v.pipe(v.string(PIN_EXPECTED), v.regex(PIN, PIN_EXPECTED)),
    'a list of pins such as [sha256/BASE64]',
    description,
  )
}

const pins = v.pipe(
  v.strictObject(
    {
      current: pinList('Of keys in use.'),
      backup: v.exactOptional(pinList('Of keys that are kept elsewhere, for when those in use are lost.')),
    },
    'a mapping with current and backup',
  ),
  v.description(
    'What callers have pinned: SHA-256 of public keys (SubjectPublicKeyInfo), as sha256/BASE64 or sha256:HEX.',
  ),
)

const NEXT_EXPECTED = 'the path of a certificate file, an endpoint that serves it, or a mapping with url and connect-to'

const nextCertificate = v.pipe(
  v.union(
    [
      text(NEXT_EXPECTED, 'The path of a file, leaf first, or https://host[:port] or host:port.'),
      v.strictObject(
        {
          url: text('an endpoint such as https://api.example.com', 'https://host[:port] or host:port.'),
          'connect-to': v.exactOptional(
            text('ADDRESS or ADDRESS:PORT', 'The IP address to connect to, whatever the name resolves to.'),
          ),
        },
        NEXT_EXPECTED,
      ),
    ],
    NEXT_EXPECTED,
  ),
  v.description('The certificate that will be served next: it is judged before it is.'),
)

const PORT_EXPECTED = 'a port, 1 to 65535'

const plainHttpPort = v.pipe(
  v.number(PORT_EXPECTED),
  v.integer(PORT_EXPECTED),
  v.minValue(1, PORT_EXPECTED),
  v.maxValue(65_535, PORT_EXPECTED),
  v.description('The port on which the host may speak HTTP without TLS. Unless set: 80, for an endpoint on port 443.'),
)

const ADDRESS_EXPECTED = 'an endpoint such as https://api.example.com'
const addressText = text(ADDRESS_EXPECTED, 'https://host[:port][/path], tls://host:port, or host[:port].')

const ENDPOINT_EXPECTED =
  'an endpoint such as https://api.example.com, or a mapping with url, connect-to, sni, starttls, trust, pins, next-certificate, plain-http-port and transaction'

const endpoints = list(
  v.union(
    [
      addressText,
      v.strictObject(
        {
          url: addressText,
          'connect-to': v.exactOptional(
            text('ADDRESS or ADDRESS:PORT', 'The IP address to connect to, whatever the name resolves to.'),
          ),
          sni: v.exactOptional(text('a host name', 'The name to send and to expect instead of the host.')),
          starttls: v.exactOptional(
            v.pipe(
              v.picklist(STARTTLS_PROTOCOLS, `one of ${STARTTLS_PROTOCOLS.join(', ')}`),
              v.description('The protocol that begins in the clear and in which TLS is asked for.'),
            ),
          ),
          trust: v.exactOptional(trust),
          pins: v.exactOptional(pins),
          'next-certificate': v.exactOptional(nextCertificate),
          'plain-http-port': v.exactOptional(plainHttpPort),
          transaction: v.exactOptional(transactionSchema),
        },
        ENDPOINT_EXPECTED,
      ),
    ],
    ENDPOINT_EXPECTED,
  ),
  'a list with at least one endpoint',
  'What to look at.',
)

const FILES_EXPECTED = 'files such as deploy/**/*.yaml'
const files = text(
  FILES_EXPECTED,
  'A glob from the top of the repository: * and ? within a name, ** for folders, {a,b} for one or the other.',
)
const ENDPOINTS_FROM_EXPECTED = `${FILES_EXPECTED}, or a mapping with files, trust and exclude`

const endpointsFrom = list(
  v.union(
    [
      files,
      v.strictObject(
        {
          files,
          trust: v.exactOptional(trust),
          exclude: v.exactOptional(
            list(
              text(HOSTS_EXPECTED, `Hosts that are not looked at: ${HOSTS_MEANING}`),
              'a list of hosts such as [localhost, "*.internal.example.com"]',
              'Hosts that the files declare and that are not looked at.',
            ),
          ),
        },
        ENDPOINTS_FROM_EXPECTED,
      ),
    ],
    ENDPOINTS_FROM_EXPECTED,
  ),
  'a list of files such as [openapi.yaml, deploy/**/*.yaml]',
  'Files of the repository that declare endpoints: OpenAPI, Kubernetes, Docker Compose and Terraform.',
)

const environment = v.pipe(
  v.strictObject(
    {
      endpoints: v.exactOptional(endpoints),
      'endpoints-from': v.exactOptional(endpointsFrom),
      phase: v.exactOptional(
        v.pipe(
          v.picklist(DEPLOY_PHASES, `one of ${DEPLOY_PHASES.join(', ')}`),
          v.description(
            'When it is judged in a run that belongs to a deploy. Unless set: after it for production, prod and live, before it for all others.',
          ),
        ),
      ),
      rules: v.exactOptional(rules),
      trust: v.exactOptional(trust),
    },
    'a mapping with endpoints, endpoints-from, phase, rules and trust',
  ),
  v.minEntries(1, 'at least one of endpoints, endpoints-from, phase, rules, trust'),
)

const compare = list(
  v.strictObject(
    {
      from: text('the name of an environment', 'The environment that callers were tried against.'),
      to: text('the name of an environment', 'The environment that they meet next.'),
      ignore: v.exactOptional(
        list(
          text(
            'the id of a comparison, or what it is about',
            'The id of a comparison ("compare/" may be left out), or what it is about: certificate.issuer.',
          ),
          'a list of comparisons',
          'Differences that are meant to be there.',
        ),
      ),
    },
    'a mapping with from, to and ignore',
  ),
  'a list of mappings with from, to and ignore',
  'Environments that must look alike to their callers.',
)

const DATE_EXPECTED = 'a date such as 2027-01-31'

/** With colons as openssl prints them, or without. */
const FINGERPRINT = /^(?:[\da-fA-F]{64}|[\da-fA-F]{2}(?::[\da-fA-F]{2}){31})$/
const FINGERPRINT_EXPECTED = 'a SHA-256 fingerprint of 64 hex digits'
const WAIVER_EXPECTED =
  'a mapping with rule, endpoint, reason, owner, expires, and if wanted address, certificate and ticket'

const waivers = list(
  v.strictObject(
    {
      rule: text('the id of a rule', 'The rule whose failure is accepted.'),
      endpoint: text(HOSTS_EXPECTED, `The hosts it holds for: ${HOSTS_MEANING}`),
      address: v.exactOptional(text('an IP address', 'The address it holds at. Unless set: any.')),
      certificate: v.exactOptional(
        v.pipe(
          v.string(FINGERPRINT_EXPECTED),
          v.regex(FINGERPRINT, FINGERPRINT_EXPECTED),
          v.description('SHA-256 of the leaf it holds for, in hex. Unless set: any.'),
        ),
      ),
      reason: text('a sentence that says why', 'Why this is accepted.'),
      owner: text('who answers for it', 'Who answers for it.'),
      ticket: v.exactOptional(text('a ticket', 'Where the work is tracked: a number or a URL.')),
      expires: v.pipe(
        v.string(DATE_EXPECTED),
        v.regex(DATE, DATE_EXPECTED),
        v.description('The last day it holds, YYYY-MM-DD (UTC).'),
      ),
    },
    WAIVER_EXPECTED,
  ),
  `a list of such: ${WAIVER_EXPECTED}`,
  'Dated exceptions.',
)

const DIRECTORY_EXPECTED = 'a URL such as https://acme.example.com/directory'

const renewal = v.pipe(
  v.strictObject(
    {
      directories: list(
        v.pipe(v.string(DIRECTORY_EXPECTED), v.regex(HTTPS_URL, DIRECTORY_EXPECTED)),
        'a list of URLs such as [https://acme.example.com/directory]',
        'Directories of ACME servers (RFC 8555) that are asked when certificates are to be renewed (RFC 9773), after those of the public CAs.',
      ),
    },
    'a mapping with directories',
  ),
  v.description('How certificates are renewed.'),
)

const EXTENDS_EXPECTED = 'a preset, ./FILE, or owner/repo/FILE@REF'

export const policyFileSchema = v.pipe(
  v.strictObject(
    {
      version: v.pipe(v.literal(1, 'the number 1'), v.description('The version of this format: 1.')),
      extends: v.exactOptional(
        v.pipe(
          v.array(
            text(
              EXTENDS_EXPECTED,
              'A preset, a file of this repository (./), or a file of another (owner/repo/path@ref).',
            ),
            'a list of presets and files such as [recommended, ./org.yml]',
          ),
          v.description('Presets and files of grades, applied in this order. Unless set: [recommended].'),
        ),
      ),
      'on-inconclusive': v.exactOptional(onInconclusive),
      rules: v.exactOptional(rules),
      overrides: v.exactOptional(overrides),
      environments: v.exactOptional(
        v.pipe(
          v.record(v.string(), environment, 'a mapping of environment names to endpoints'),
          v.description('Endpoints by environment.'),
        ),
      ),
      endpoints: v.exactOptional(endpoints),
      'endpoints-from': v.exactOptional(endpointsFrom),
      trust: v.exactOptional(trust),
      compare: v.exactOptional(compare),
      waivers: v.exactOptional(waivers),
      renewal: v.exactOptional(renewal),
      issues: v.exactOptional(issuesSchema),
    },
    'a mapping that begins with "version: 1"',
  ),
  v.title('tls-gate policy'),
  v.description('Which endpoints tls-gate looks at, and what it demands of their TLS configuration.'),
)
