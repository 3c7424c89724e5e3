/**
 * The shape of `.github/tls-gate.yml`. Descriptions become an editor's hints; each schema's message is what a mistake says
 * was expected there.
 *
 * Only the shape: names of rules, presets and environments, and addresses, are checked where they are resolved.
 */
import * as v from 'valibot'
import { STARTTLS_PROTOCOLS } from '../core/endpoint.ts'
import { SEVERITIES } from '../core/policy.ts'
import { NAMED_STORES } from '../core/trust.ts'
import { HTTPS_URL } from './https-url.ts'

export const SEVERITY_WORDS = [...SEVERITIES, 'off'] as const

export const ON_INCONCLUSIVE_WORDS = ['fail', 'warn', 'ignore'] as const

/** A subset of what `parseLimit` reads, so that an editor can check it. */
const LIMIT = /^(?:\d{1,6}[mhdw]|(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)%)$/

const DATE = /^\d{4}-\d{2}-\d{2}$/

function text(expected: string, description: string) {
  return v.pipe(v.string(expected), v.regex(/\S/, expected), v.description(description))
}

/** Left out, or at least one: an empty list would look as if something were asked for. */
function list<const S extends v.GenericSchema>(item: S, expected: string, description: string) {
  return v.pipe(v.array(item, expected), v.minLength(1, expected), v.description(description))
}

const severityWord = v.pipe(
  v.picklist(SEVERITY_WORDS, `one of ${SEVERITY_WORDS.join(', ')}`),
  v.description('What a failure costs. "error" fails the workflow; "off" does not look.'),
)

const LIMIT_EXPECTED = 'a span or share of a lifetime such as 30d, 12h or 33%'

function window(severity: string) {
  return v.exactOptional(
    list(
      v.pipe(v.string(LIMIT_EXPECTED), v.regex(LIMIT, LIMIT_EXPECTED)),
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

const onInconclusive = v.pipe(
  v.picklist(ON_INCONCLUSIVE_WORDS, `one of ${ON_INCONCLUSIVE_WORDS.join(', ')}`),
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

const trust = list(
  text(
    `${NAMED_STORES.join(', ')}, or a path that begins with ./, ../ or /`,
    `${NAMED_STORES.join(', ')}, or the path of a file: PEM, DER, PKCS#7, PKCS#12 or JKS.`,
  ),
  'a list of trust stores such as [mozilla, ./certs/internal-ca.pem]',
  'The trust stores that the callers use.',
)

const ADDRESS_EXPECTED = 'an endpoint such as https://api.example.com'
const addressText = text(ADDRESS_EXPECTED, 'https://host[:port][/path], tls://host:port, or host[:port].')

const ENDPOINT_EXPECTED =
  'an endpoint such as https://api.example.com, or a mapping with url, connect-to, sni, starttls and trust'

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
        },
        ENDPOINT_EXPECTED,
      ),
    ],
    ENDPOINT_EXPECTED,
  ),
  'a list with at least one endpoint',
  'What to look at.',
)

const environment = v.strictObject({ endpoints, trust: v.exactOptional(trust) }, 'a mapping with endpoints and trust')

const compare = list(
  v.strictObject(
    {
      from: text('the name of an environment', 'The environment that callers were tried against.'),
      to: text('the name of an environment', 'The environment that they meet next.'),
      ignore: v.exactOptional(
        list(
          text('the id of a comparison rule', 'The id of a comparison rule; "compare/" may be left out.'),
          'a list of ids of comparison rules',
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

const waivers = list(
  v.strictObject(
    {
      rule: text('the id of a rule', 'The rule whose failure is accepted.'),
      endpoint: text(
        'a host name, or a pattern such as *.example.com',
        'The hosts it holds for: * stands for anything within a label, ** for anything.',
      ),
      reason: text('a sentence that says why', 'Why this is accepted.'),
      owner: text('who answers for it', 'Who answers for it.'),
      expires: v.pipe(
        v.string(DATE_EXPECTED),
        v.regex(DATE, DATE_EXPECTED),
        v.description('The last day it holds, YYYY-MM-DD (UTC).'),
      ),
    },
    'a mapping with rule, endpoint, reason, owner and expires',
  ),
  'a list of mappings with rule, endpoint, reason, owner and expires',
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

export const policyFileSchema = v.pipe(
  v.strictObject(
    {
      version: v.pipe(v.literal(1, 'the number 1'), v.description('The version of this format: 1.')),
      extends: v.exactOptional(
        v.pipe(
          v.array(text('the name of a preset', 'The name of a preset.'), 'a list of presets such as [recommended]'),
          v.description('Presets, applied in this order. Unless set: [recommended].'),
        ),
      ),
      'on-inconclusive': v.exactOptional(onInconclusive),
      rules: v.exactOptional(
        v.pipe(
          v.record(v.string(), ruleSetting, 'a mapping of rule ids to severities'),
          v.description('What each rule costs, on top of the presets.'),
        ),
      ),
      environments: v.exactOptional(
        v.pipe(
          v.record(v.string(), environment, 'a mapping of environment names to endpoints'),
          v.description('Endpoints by environment.'),
        ),
      ),
      endpoints: v.exactOptional(endpoints),
      trust: v.exactOptional(trust),
      compare: v.exactOptional(compare),
      waivers: v.exactOptional(waivers),
      renewal: v.exactOptional(renewal),
    },
    'a mapping that begins with "version: 1"',
  ),
  v.title('tls-gate policy'),
  v.description('Which endpoints tls-gate looks at, and what it demands of their TLS configuration.'),
)
