export const id = 9370;
export const ids = [9370];
export const modules = {

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./lib/config/extends.js
var config_extends = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/phase.js
var phase = __webpack_require__(2652);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/config/describe.js
var describe = __webpack_require__(5641);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/config/unknown-name.js
var unknown_name = __webpack_require__(4866);
;// CONCATENATED MODULE: ./lib/config/check-shape.js





function checkShape(schema, node, complain) {
    check(schema, node, null, complain);
}
function check(schema, node, key, complain) {
    const shape = schema;
    if (shape.wrapped !== undefined) {
        check(shape.wrapped, node, key, complain);
        return;
    }
    const refuse = (expected = expectedBy(shape), advice = '') => {
        const name = key === null ? '' : `${(0,quote/* quote */.h)(key)}: `;
        complain(node.at, `${name}expected ${expected}, found ${(0,describe/* describe */.q)(node)}${advice}`);
    };
    if (shape.type === 'union') {
        const options = shape.options.filter((each) => kindOf(each) === node.kind);
        const [option] = options;
        if (option === undefined)
            refuse();
        else if (node.kind !== 'scalar')
            check(option, node, key, complain);
        else if (!options.some((each) => dist.is(each, node.value)))
            refuse(expectedBy(shape), advise(option, node.value));
        return;
    }
    const kind = kindOf(schema);
    if (kind === 'anything')
        return;
    if (kind !== node.kind) {
        refuse();
        return;
    }
    switch (node.kind) {
        case 'scalar':
            if (!dist.is(schema, node.value))
                refuse(expectedBy(shape), advise(schema, node.value));
            return;
        case 'list': {
            const wrong = miscounted(shape, node.items.length);
            if (wrong !== undefined)
                refuse(wrong);
            for (const item of node.items)
                if (shape.item)
                    check(shape.item, item, key, complain);
            return;
        }
        case 'mapping': {
            const wrong = miscounted(shape, node.entries.size);
            if (wrong !== undefined)
                refuse(wrong);
            checkEntries(shape, node, complain);
        }
    }
}
function checkEntries(shape, mapping, complain) {
    const known = shape.entries ?? {};
    const rest = shape.rest ?? shape.value;
    for (const [key, { keyAt, node }] of mapping.entries) {
        const schema = Object.hasOwn(known, key) ? known[key] : rest;
        if (schema === undefined)
            complain(keyAt, (0,unknown_name/* unknownName */.U)('key', key, Object.keys(known)));
        else
            check(schema, node, key, complain);
    }
    for (const [key, schema] of Object.entries(known)) {
        if (schema.type === 'exact_optional' || mapping.entries.has(key))
            continue;
        complain(mapping.at, `the key "${key}" is missing: expected ${expectedBy(schema)}`);
    }
}
function kindOf(schema) {
    switch (schema.type) {
        case 'array':
            return 'list';
        case 'strict_object':
        case 'object_with_rest':
        case 'record':
            return 'mapping';
        case 'unknown':
            return 'anything';
        default:
            return 'scalar';
    }
}
function expectedBy(shape) {
    return typeof shape.message === 'string' ? shape.message : shape.type;
}
function miscounted(shape, count) {
    const broken = shape.pipe?.find(({ type, requirement }) => {
        if (type === 'max_length')
            return count > Number(requirement);
        return (type === 'min_length' || type === 'min_entries') && count < Number(requirement);
    });
    return broken === undefined ? undefined : String(broken.message);
}
function advise(schema, found) {
    const { type, options = [] } = schema;
    if (type !== 'picklist' || typeof found !== 'string')
        return '';
    const near = (0,nearest/* nearest */.p)(found, options.map(String));
    return near === undefined ? '' : `; did you mean ${(0,quote/* quote */.h)(near)}?`;
}

;// CONCATENATED MODULE: ./lib/config/schema-parts.js

const LIMIT = /^(?:\d{1,6}[mhdw]|(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)%)$/;
const LIMIT_EXPECTED = 'a span or share of a lifetime such as 30d, 12h or 33%';
const limit = dist/* pipe */.FsL(dist/* string */.YjP(LIMIT_EXPECTED), dist/* regex */.yGV(LIMIT, LIMIT_EXPECTED));
function schema_parts_text(expected, description) {
    return dist/* pipe */.FsL(dist/* string */.YjP(expected), dist/* regex */.yGV(/\S/, expected), dist/* description */.h_(description));
}
function list(item, expected, description) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item, expected), dist/* minLength */.BpQ(1, expected), dist/* description */.h_(description));
}

;// CONCATENATED MODULE: ./lib/config/issues-schema.js


const ISSUE_SEVERITIES = ['error', 'warning'];
const LABEL_EXPECTED = 'a label of 50 characters at most';
const ASSIGNEE_EXPECTED = 'a login such as octocat';
const LOGIN = /^[A-Za-z\d][\w-]{0,99}(?:\[bot\])?$/;
const MOST_ASSIGNEES = 10;
const ASSIGNEES_EXPECTED = `a list of at most ${String(MOST_ASSIGNEES)} logins such as [octocat]`;
const AT_EXPECTED = 'a list of limits such as [30d, 14d, 7d, 1d]';
const SEVERITY_EXPECTED = 'error or warning';
const MAX_PER_RUN_EXPECTED = 'a number of issues, 1 to 100';
const EXPECTED = 'a mapping with labels, assignees, at, severity and max-per-run';
const issuesSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    labels: dist/* exactOptional */.yqP(list(dist/* pipe */.FsL(dist/* string */.YjP(LABEL_EXPECTED), dist/* regex */.yGV(/\S/, LABEL_EXPECTED), dist/* maxLength */.Ru6(50, LABEL_EXPECTED)), 'a list of labels such as [tls]', 'Labels that issues have besides "tls-gate".')),
    assignees: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(ASSIGNEE_EXPECTED), dist/* regex */.yGV(LOGIN, ASSIGNEE_EXPECTED)), ASSIGNEES_EXPECTED), dist/* minLength */.BpQ(1, ASSIGNEES_EXPECTED), dist/* maxLength */.Ru6(MOST_ASSIGNEES, ASSIGNEES_EXPECTED), dist/* description */.h_('Who is assigned to issues when they are opened.'))),
    at: dist/* exactOptional */.yqP(list(limit, AT_EXPECTED, 'How little left of a leaf certificate opens an issue, and brings it to notice again. A span never reaches further than a third of its lifetime. Unless set: [30d, 14d, 7d, 1d].')),
    severity: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(ISSUE_SEVERITIES, SEVERITY_EXPECTED), dist/* description */.h_('The least that a finding costs of which an issue is opened. Unless set: error.'))),
    'max-per-run': dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(MAX_PER_RUN_EXPECTED), dist/* integer */.ndf(MAX_PER_RUN_EXPECTED), dist/* minValue */.Wwf(1, MAX_PER_RUN_EXPECTED), dist/* maxValue */.cGV(100, MAX_PER_RUN_EXPECTED), dist/* description */.h_('How many issues are opened in one run, the gravest first. Unless set: 10.'))),
}, EXPECTED), dist/* minEntries */.bPf(1, 'at least one of labels, assignees, at, severity, max-per-run'), dist/* description */.h_('The issues that scheduled runs of the action keep, with its input issues.'));

// EXTERNAL MODULE: ./lib/core/endpoint.js
var endpoint = __webpack_require__(2546);
// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __webpack_require__(3749);
// EXTERNAL MODULE: ./lib/config/https-url.js
var https_url = __webpack_require__(7399);
// EXTERNAL MODULE: ./lib/config/pins.js
var pins = __webpack_require__(7376);
// EXTERNAL MODULE: ./lib/core/transaction.js
var transaction = __webpack_require__(7007);
;// CONCATENATED MODULE: ./lib/config/transaction-schema.js



const SECRETS = 'May hold ${env.NAME}, a variable of the environment.';
const STATUS_EXPECTED = 'a status such as 200 or 2xx, or a list of such';
const transaction_schema_status = dist/* union */.KCZ([
    dist/* pipe */.FsL(dist/* number */.aig(STATUS_EXPECTED), dist/* integer */.ndf(STATUS_EXPECTED), dist/* minValue */.Wwf(200, STATUS_EXPECTED), dist/* maxValue */.cGV(599, STATUS_EXPECTED)),
    dist/* pipe */.FsL(dist/* string */.YjP(STATUS_EXPECTED), dist/* regex */.yGV(/^[2-5]xx$/, STATUS_EXPECTED)),
], STATUS_EXPECTED);
function headers(description) {
    const expected = 'a mapping of names of headers to texts';
    return dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP(expected), expected), dist/* minEntries */.bPf(1, 'at least one header'), dist/* description */.h_(description)));
}
const expectation = dist/* pipe */.FsL(dist/* strictObject */.rej({
    status: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* union */.KCZ([transaction_schema_status, list(transaction_schema_status, STATUS_EXPECTED, 'One of these.')], STATUS_EXPECTED), dist/* description */.h_('The status, or one of these. Unless set: 2xx.'))),
    headers: headers('Headers of the answer, each with this value, whatever parameters follow it.'),
    body: dist/* exactOptional */.yqP(schema_parts_text('a text', 'A text that the body holds.')),
    json: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J(), 'a mapping of paths to values'), dist/* minEntries */.bPf(1, 'at least one path'), dist/* description */.h_('Values by their paths in the body, such as data.items[0].id.'))),
}, 'a mapping with status, headers, body and json'), dist/* minEntries */.bPf(1, 'at least one of status, headers, body, json'), dist/* description */.h_('What the answer has to be.'));
const webhook = dist/* pipe */.FsL(dist/* strictObject */.rej({
    sender: dist/* pipe */.FsL(dist/* picklist */.KIO(transaction/* SENDERS */.B, `one of ${transaction/* SENDERS */.B.join(', ')}`), dist/* description */.h_('Whose webhook it is: the request is signed as this sender signs.')),
    secret: schema_parts_text('a secret such as ${env.WEBHOOK_SECRET}', 'The secret that it is signed with: ${env.NAME}.'),
    event: dist/* exactOptional */.yqP(schema_parts_text('the name of an event', 'What X-GitHub-Event says. Unless set: ping.')),
}, 'a mapping with sender, secret and event'), dist/* description */.h_('Signs the request as a webhook sender does.'));
const PEM = 'The path of a PEM file, or ${env.NAME} that holds PEM.';
const WITHIN_EXPECTED = 'a span such as 2s, 500ms or 1m';
const transactionSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    method: dist/* exactOptional */.yqP(schema_parts_text('a method such as POST', 'Unless set: GET, or POST where there is something to send.')),
    path: dist/* exactOptional */.yqP(schema_parts_text('a path such as /health', `Path and query. ${SECRETS} Unless set: those of the endpoint.`)),
    headers: headers(`Headers of the request. ${SECRETS}`),
    body: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP('a text'), dist/* description */.h_(`What is sent. ${SECRETS} Of a webhook unless set: a test event.`))),
    expect: dist/* exactOptional */.yqP(expectation),
    within: dist/* exactOptional */.yqP(schema_parts_text(WITHIN_EXPECTED, 'The time from connecting to the last byte of the answer. Unless set: the timeout.')),
    'client-certificate': dist/* exactOptional */.yqP(schema_parts_text('a path or ${env.NAME}', `The client certificate and its CAs. ${PEM}`)),
    'client-key': dist/* exactOptional */.yqP(schema_parts_text('a path or ${env.NAME}', `The key of the client certificate. ${PEM}`)),
    'client-key-password': dist/* exactOptional */.yqP(schema_parts_text('${env.NAME}', 'The password of the client key: ${env.NAME}.')),
    webhook: dist/* exactOptional */.yqP(webhook),
}, 'a mapping with method, path, headers, body, expect, within, client-certificate, client-key and webhook'), dist/* minEntries */.bPf(1, 'at least a path, or what is expected'), dist/* description */.h_('A request that is sent to the endpoint once its certificate was verified. It is carried out as written: in production too.'));

;// CONCATENATED MODULE: ./lib/config/policy-file-schema.js










const SEVERITY_WORDS = [...policy/* SEVERITIES */.o, 'off'];
const ON_INCONCLUSIVE_WORDS = ['fail', 'warn', 'ignore'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const severityWord = dist/* pipe */.FsL(dist/* picklist */.KIO(SEVERITY_WORDS, `one of ${SEVERITY_WORDS.join(', ')}`), dist/* description */.h_('What a failure costs. "error" fails the workflow; "off" does not look.'));
function policy_file_schema_window(severity) {
    return dist/* exactOptional */.yqP(list(limit, 'a list of limits such as [30d, 33%]', `When this is ${severity}: once less is left than every one of these limits.`));
}
const windows = dist/* pipe */.FsL(dist/* strictObject */.rej({ error: policy_file_schema_window('an error'), warning: policy_file_schema_window('a warning'), notice: policy_file_schema_window('a notice') }, 'windows by severity'), dist/* minEntries */.bPf(1, 'at least one of error, warning, notice'), dist/* description */.h_('For rules that measure a time that runs out: how little left costs what.'));
const RUNS_EXPECTED = 'a number of runs, 2 to 1000';
const ON_INCONCLUSIVE_EXPECTED = `one of ${ON_INCONCLUSIVE_WORDS.join(', ')}, or a mapping such as { fail-after: 3 }`;
const onInconclusive = dist/* pipe */.FsL(dist/* union */.KCZ([
    dist/* picklist */.KIO(ON_INCONCLUSIVE_WORDS, ON_INCONCLUSIVE_EXPECTED),
    dist/* strictObject */.rej({
        'fail-after': dist/* pipe */.FsL(dist/* number */.aig(RUNS_EXPECTED), dist/* integer */.ndf(RUNS_EXPECTED), dist/* minValue */.Wwf(2, RUNS_EXPECTED), dist/* maxValue */.cGV(1000, RUNS_EXPECTED), dist/* description */.h_('A warning, until it could not be judged in so many runs in a row. The runs are counted in the state file.')),
    }, ON_INCONCLUSIVE_EXPECTED),
], ON_INCONCLUSIVE_EXPECTED), dist/* description */.h_('What it costs when a rule could not be judged. Unless set: "fail" for errors, otherwise "warn".'));
const SETTING_EXPECTED = `one of ${SEVERITY_WORDS.join(', ')}, or a mapping with severity, on-inconclusive and parameters`;
const ruleSetting = dist/* union */.KCZ([
    severityWord,
    dist/* objectWithRest */.U1j({
        severity: dist/* exactOptional */.yqP(dist/* union */.KCZ([severityWord, windows], `one of ${SEVERITY_WORDS.join(', ')}, or windows by severity`)),
        'on-inconclusive': dist/* exactOptional */.yqP(onInconclusive),
    }, dist/* unknown */.L5J(), SETTING_EXPECTED),
], SETTING_EXPECTED);
const rules = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), ruleSetting, 'a mapping of rule ids to severities'), dist/* description */.h_('What each rule costs, on top of what is beneath.'));
const HOSTS_EXPECTED = 'a host name, or a pattern such as *.example.com';
const HOSTS_MEANING = '* stands for anything within a label, ** for anything.';
const overrides = list(dist/* strictObject */.rej({
    environment: dist/* exactOptional */.yqP(schema_parts_text('the name of an environment', 'For endpoints of this environment alone.')),
    endpoint: dist/* exactOptional */.yqP(schema_parts_text(HOSTS_EXPECTED, `For these hosts alone: ${HOSTS_MEANING}`)),
    rules,
}, 'a mapping with environment, endpoint and rules'), 'a list of mappings with environment, endpoint and rules', 'Grades for some endpoints alone, applied in this order after those of their environments.');
const policy_file_schema_trust = list(schema_parts_text(`${trust/* NAMED_STORES */.HL.join(', ')}, or a path that begins with ./, ../ or /`, `${trust/* NAMED_STORES */.HL.join(', ')}, or the path of a file: PEM, DER, PKCS#7, PKCS#12 or JKS.`), 'a list of trust stores such as [mozilla, ./certs/internal-ca.pem]', 'The trust stores that the callers use.');
function pinList(description) {
    return list(dist/* pipe */.FsL(dist/* string */.YjP(pins/* PIN_EXPECTED */.$B), dist/* regex */.yGV(pins/* PIN */.GI, pins/* PIN_EXPECTED */.$B)), 'a list of pins such as [sha256/BASE64]', description);
}
const policy_file_schema_pins = dist/* pipe */.FsL(dist/* strictObject */.rej({
    current: pinList('Of keys in use.'),
    backup: dist/* exactOptional */.yqP(pinList('Of keys that are kept elsewhere, for when those in use are lost.')),
}, 'a mapping with current and backup'), dist/* description */.h_('What callers have pinned: SHA-256 of public keys (SubjectPublicKeyInfo), as sha256/BASE64 or sha256:HEX.'));
const NEXT_EXPECTED = 'the path of a certificate file, an endpoint that serves it, or a mapping with url and connect-to';
const nextCertificate = dist/* pipe */.FsL(dist/* union */.KCZ([
    schema_parts_text(NEXT_EXPECTED, 'The path of a file, leaf first, or https://host[:port] or host:port.'),
    dist/* strictObject */.rej({
        url: schema_parts_text('an endpoint such as https://api.example.com', 'https://host[:port] or host:port.'),
        'connect-to': dist/* exactOptional */.yqP(schema_parts_text('ADDRESS or ADDRESS:PORT', 'The IP address to connect to, whatever the name resolves to.')),
    }, NEXT_EXPECTED),
], NEXT_EXPECTED), dist/* description */.h_('The certificate that will be served next: it is judged before it is.'));
const PORT_EXPECTED = 'a port, 1 to 65535';
const plainHttpPort = dist/* pipe */.FsL(dist/* number */.aig(PORT_EXPECTED), dist/* integer */.ndf(PORT_EXPECTED), dist/* minValue */.Wwf(1, PORT_EXPECTED), dist/* maxValue */.cGV(65_535, PORT_EXPECTED), dist/* description */.h_('The port on which the host may speak HTTP without TLS. Unless set: 80, for an endpoint on port 443.'));
const ADDRESS_EXPECTED = 'an endpoint such as https://api.example.com';
const addressText = schema_parts_text(ADDRESS_EXPECTED, 'https://host[:port][/path], tls://host:port, or host[:port].');
const ENDPOINT_EXPECTED = 'an endpoint such as https://api.example.com, or a mapping with url, connect-to, sni, starttls, trust, pins, next-certificate, plain-http-port and transaction';
const endpoints = list(dist/* union */.KCZ([
    addressText,
    dist/* strictObject */.rej({
        url: addressText,
        'connect-to': dist/* exactOptional */.yqP(schema_parts_text('ADDRESS or ADDRESS:PORT', 'The IP address to connect to, whatever the name resolves to.')),
        sni: dist/* exactOptional */.yqP(schema_parts_text('a host name', 'The name to send and to expect instead of the host.')),
        starttls: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(endpoint/* STARTTLS_PROTOCOLS */.O, `one of ${endpoint/* STARTTLS_PROTOCOLS */.O.join(', ')}`), dist/* description */.h_('The protocol that begins in the clear and in which TLS is asked for.'))),
        trust: dist/* exactOptional */.yqP(policy_file_schema_trust),
        pins: dist/* exactOptional */.yqP(policy_file_schema_pins),
        'next-certificate': dist/* exactOptional */.yqP(nextCertificate),
        'plain-http-port': dist/* exactOptional */.yqP(plainHttpPort),
        transaction: dist/* exactOptional */.yqP(transactionSchema),
    }, ENDPOINT_EXPECTED),
], ENDPOINT_EXPECTED), 'a list with at least one endpoint', 'What to look at.');
const FILES_EXPECTED = 'files such as deploy/**/*.yaml';
const files = schema_parts_text(FILES_EXPECTED, 'A glob from the top of the repository: * and ? within a name, ** for folders, {a,b} for one or the other.');
const ENDPOINTS_FROM_EXPECTED = `${FILES_EXPECTED}, or a mapping with files, trust and exclude`;
const endpointsFrom = list(dist/* union */.KCZ([
    files,
    dist/* strictObject */.rej({
        files,
        trust: dist/* exactOptional */.yqP(policy_file_schema_trust),
        exclude: dist/* exactOptional */.yqP(list(schema_parts_text(HOSTS_EXPECTED, `Hosts that are not looked at: ${HOSTS_MEANING}`), 'a list of hosts such as [localhost, "*.internal.example.com"]', 'Hosts that the files declare and that are not looked at.')),
    }, ENDPOINTS_FROM_EXPECTED),
], ENDPOINTS_FROM_EXPECTED), 'a list of files such as [openapi.yaml, deploy/**/*.yaml]', 'Files of the repository that declare endpoints: OpenAPI, Kubernetes, Docker Compose and Terraform.');
const environment = dist/* pipe */.FsL(dist/* strictObject */.rej({
    endpoints: dist/* exactOptional */.yqP(endpoints),
    'endpoints-from': dist/* exactOptional */.yqP(endpointsFrom),
    phase: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(phase/* DEPLOY_PHASES */.vi, `one of ${phase/* DEPLOY_PHASES */.vi.join(', ')}`), dist/* description */.h_('When it is judged in a run that belongs to a deploy. Unless set: after it for production, prod and live, before it for all others.'))),
    rules: dist/* exactOptional */.yqP(rules),
    trust: dist/* exactOptional */.yqP(policy_file_schema_trust),
}, 'a mapping with endpoints, endpoints-from, phase, rules and trust'), dist/* minEntries */.bPf(1, 'at least one of endpoints, endpoints-from, phase, rules, trust'));
const compare = list(dist/* strictObject */.rej({
    from: schema_parts_text('the name of an environment', 'The environment that callers were tried against.'),
    to: schema_parts_text('the name of an environment', 'The environment that they meet next.'),
    ignore: dist/* exactOptional */.yqP(list(schema_parts_text('the id of a comparison, or what it is about', 'The id of a comparison ("compare/" may be left out), or what it is about: certificate.issuer.'), 'a list of comparisons', 'Differences that are meant to be there.')),
}, 'a mapping with from, to and ignore'), 'a list of mappings with from, to and ignore', 'Environments that must look alike to their callers.');
const DATE_EXPECTED = 'a date such as 2027-01-31';
const FINGERPRINT = /^(?:[\da-fA-F]{64}|[\da-fA-F]{2}(?::[\da-fA-F]{2}){31})$/;
const FINGERPRINT_EXPECTED = 'a SHA-256 fingerprint of 64 hex digits';
const WAIVER_EXPECTED = 'a mapping with rule, endpoint, reason, owner, expires, and if wanted address, certificate and ticket';
const waivers = list(dist/* strictObject */.rej({
    rule: schema_parts_text('the id of a rule', 'The rule whose failure is accepted.'),
    endpoint: schema_parts_text(HOSTS_EXPECTED, `The hosts it holds for: ${HOSTS_MEANING}`),
    address: dist/* exactOptional */.yqP(schema_parts_text('an IP address', 'The address it holds at. Unless set: any.')),
    certificate: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(FINGERPRINT_EXPECTED), dist/* regex */.yGV(FINGERPRINT, FINGERPRINT_EXPECTED), dist/* description */.h_('SHA-256 of the leaf it holds for, in hex. Unless set: any.'))),
    reason: schema_parts_text('a sentence that says why', 'Why this is accepted.'),
    owner: schema_parts_text('who answers for it', 'Who answers for it.'),
    ticket: dist/* exactOptional */.yqP(schema_parts_text('a ticket', 'Where the work is tracked: a number or a URL.')),
    expires: dist/* pipe */.FsL(dist/* string */.YjP(DATE_EXPECTED), dist/* regex */.yGV(DATE, DATE_EXPECTED), dist/* description */.h_('The last day it holds, YYYY-MM-DD (UTC).')),
}, WAIVER_EXPECTED), `a list of such: ${WAIVER_EXPECTED}`, 'Dated exceptions.');
const DIRECTORY_EXPECTED = 'a URL such as https://acme.example.com/directory';
const renewal = dist/* pipe */.FsL(dist/* strictObject */.rej({
    directories: list(dist/* pipe */.FsL(dist/* string */.YjP(DIRECTORY_EXPECTED), dist/* regex */.yGV(https_url/* HTTPS_URL */.a, DIRECTORY_EXPECTED)), 'a list of URLs such as [https://acme.example.com/directory]', 'Directories of ACME servers (RFC 8555) that are asked when certificates are to be renewed (RFC 9773), after those of the public CAs.'),
}, 'a mapping with directories'), dist/* description */.h_('How certificates are renewed.'));
const EXTENDS_EXPECTED = 'a preset, ./FILE, or owner/repo/FILE@REF';
const policyFileSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    version: dist/* pipe */.FsL(dist/* literal */.euz(1, 'the number 1'), dist/* description */.h_('The version of this format: 1.')),
    extends: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(schema_parts_text(EXTENDS_EXPECTED, 'A preset, a file of this repository (./), or a file of another (owner/repo/path@ref).'), 'a list of presets and files such as [recommended, ./org.yml]'), dist/* description */.h_('Presets and files of grades, applied in this order. Unless set: [recommended].'))),
    'on-inconclusive': dist/* exactOptional */.yqP(onInconclusive),
    rules: dist/* exactOptional */.yqP(rules),
    overrides: dist/* exactOptional */.yqP(overrides),
    environments: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), environment, 'a mapping of environment names to endpoints'), dist/* description */.h_('Endpoints by environment.'))),
    endpoints: dist/* exactOptional */.yqP(endpoints),
    'endpoints-from': dist/* exactOptional */.yqP(endpointsFrom),
    trust: dist/* exactOptional */.yqP(policy_file_schema_trust),
    compare: dist/* exactOptional */.yqP(compare),
    waivers: dist/* exactOptional */.yqP(waivers),
    renewal: dist/* exactOptional */.yqP(renewal),
    issues: dist/* exactOptional */.yqP(issuesSchema),
}, 'a mapping that begins with "version: 1"'), dist/* title */.DDF('tls-gate policy'), dist/* description */.h_('Which endpoints tls-gate looks at, and what it demands of their TLS configuration.'));

// EXTERNAL MODULE: ./lib/config/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/config/yaml-access.js
var yaml_access = __webpack_require__(3034);
;// CONCATENATED MODULE: ./lib/config/policy-file.js







function readPolicyFile(file, text) {
    const { root, problems } = (0,read_yaml/* readYaml */.g)(file, text);
    if (root === null)
        return { value: null, problems };
    const mistakes = [...problems];
    checkShape(policyFileSchema, root, (where, message) => {
        mistakes.push({ where, message });
    });
    const top = (0,yaml_access/* mappingOf */.GS)(root);
    if (top === null)
        return { value: null, problems: mistakes };
    const value = {
        at: root.at,
        extends: (0,yaml_access/* textsIn */.Ej)(top, 'extends'),
        onInconclusive: onInconclusiveIn(top),
        rules: rulesIn(top),
        overrides: (0,yaml_access/* itemsIn */.Un)(top, 'overrides').map(overrideOf),
        environments: (0,yaml_access/* entriesIn */.s9)(top, 'environments').map(([name, { keyAt, node }]) => ({
            name: { value: name, at: keyAt },
            phase: (0,yaml_access/* wordIn */.u9)((0,yaml_access/* mappingOf */.GS)(node), 'phase', phase/* DEPLOY_PHASES */.vi),
            rules: rulesIn((0,yaml_access/* mappingOf */.GS)(node)),
            endpoints: saysOnlyElse(node, 'endpoints') ? null : endpointsIn((0,yaml_access/* mappingOf */.GS)(node)),
            endpointsFrom: endpointsFromIn((0,yaml_access/* mappingOf */.GS)(node)),
            trust: (0,yaml_access/* textsIn */.Ej)((0,yaml_access/* mappingOf */.GS)(node), 'trust'),
        })),
        endpoints: top.entries.has('endpoints') ? endpointsIn(top) : null,
        endpointsFrom: endpointsFromIn(top),
        trust: (0,yaml_access/* textsIn */.Ej)(top, 'trust'),
        compare: (0,yaml_access/* itemsIn */.Un)(top, 'compare').map(compareOf),
        waivers: (0,yaml_access/* itemsIn */.Un)(top, 'waivers').map(waiverOf),
        acmeDirectories: (0,yaml_access/* textsIn */.Ej)((0,yaml_access/* mappingIn */.YK)(top, 'renewal'), 'directories') ?? [],
        issues: issuesIn(top),
    };
    return { value, problems: mistakes };
}
function saysOnlyElse(node, key) {
    return node.kind === 'mapping' && node.entries.size > 0 && !node.entries.has(key);
}
function rulesIn(mapping) {
    return (0,yaml_access/* entriesIn */.s9)(mapping, 'rules').map(([id, entry]) => ruleOf(id, entry));
}
function overrideOf(node) {
    const mapping = (0,yaml_access/* mappingOf */.GS)(node);
    return {
        environment: (0,yaml_access/* textIn */.r7)(mapping, 'environment'),
        endpoint: (0,yaml_access/* textIn */.r7)(mapping, 'endpoint'),
        rules: rulesIn(mapping),
    };
}
function ruleOf(id, { keyAt, node }) {
    const place = { value: id, at: keyAt };
    const mapping = (0,yaml_access/* mappingOf */.GS)(node);
    if (mapping === null)
        return { id: place, severity: severityOf(node), onInconclusive: null, params: [] };
    const severity = mapping.entries.get('severity');
    const params = [...mapping.entries]
        .filter(([name]) => name !== 'severity' && name !== 'on-inconclusive')
        .map(([name, entry]) => ({ name: { value: name, at: entry.keyAt }, node: entry.node }));
    return {
        id: place,
        severity: severity === undefined ? null : severityOf(severity.node),
        onInconclusive: onInconclusiveIn(mapping),
        params,
    };
}
function onInconclusiveIn(mapping) {
    const long = (0,yaml_access/* mappingIn */.YK)(mapping, 'on-inconclusive');
    const runs = long?.entries.get('fail-after')?.node;
    if (runs?.kind === 'scalar' && typeof runs.value === 'number') {
        return { value: { failAfter: runs.value }, at: runs.at };
    }
    return (0,yaml_access/* wordIn */.u9)(mapping, 'on-inconclusive', ON_INCONCLUSIVE_WORDS);
}
function severityOf(node) {
    const word = (0,yaml_access/* wordOf */.aG)(node, SEVERITY_WORDS);
    const mapping = (0,yaml_access/* mappingOf */.GS)(node);
    if (word !== null || mapping === null)
        return word;
    const windows = {};
    for (const severity of policy/* SEVERITIES */.o) {
        const limits = (0,yaml_access/* textsIn */.Ej)(mapping, severity);
        if (limits !== null)
            windows[severity] = limits.map(({ value }) => value);
    }
    return { value: windows, at: node.at };
}
function endpointsIn(mapping) {
    return (0,yaml_access/* itemsIn */.Un)(mapping, 'endpoints').map((node) => {
        const long = (0,yaml_access/* mappingOf */.GS)(node);
        return {
            url: long === null ? (0,yaml_access/* textOf */.b6)(node) : (0,yaml_access/* textIn */.r7)(long, 'url'),
            connectTo: (0,yaml_access/* textIn */.r7)(long, 'connect-to'),
            sni: (0,yaml_access/* textIn */.r7)(long, 'sni'),
            starttls: (0,yaml_access/* textIn */.r7)(long, 'starttls'),
            trust: (0,yaml_access/* textsIn */.Ej)(long, 'trust'),
            pins: long === null ? null : pinsIn(long),
            nextCertificate: long === null ? null : nextCertificateIn(long),
            plainHttpPort: (0,yaml_access/* numberIn */.Po)(long, 'plain-http-port'),
            transaction: long === null ? null : (0,yaml_access/* mappingIn */.YK)(long, 'transaction'),
        };
    });
}
function endpointsFromIn(mapping) {
    if (mapping?.entries.has('endpoints-from') !== true)
        return null;
    return (0,yaml_access/* itemsIn */.Un)(mapping, 'endpoints-from').map((node) => {
        const long = (0,yaml_access/* mappingOf */.GS)(node);
        return {
            files: long === null ? (0,yaml_access/* textOf */.b6)(node) : (0,yaml_access/* textIn */.r7)(long, 'files'),
            trust: (0,yaml_access/* textsIn */.Ej)(long, 'trust'),
            exclude: (0,yaml_access/* textsIn */.Ej)(long, 'exclude') ?? [],
        };
    });
}
function pinsIn(mapping) {
    const pins = (0,yaml_access/* mappingIn */.YK)(mapping, 'pins');
    return pins === null ? null : { current: (0,yaml_access/* textsIn */.Ej)(pins, 'current') ?? [], backup: (0,yaml_access/* textsIn */.Ej)(pins, 'backup') ?? [] };
}
function nextCertificateIn(mapping) {
    const node = mapping.entries.get('next-certificate')?.node;
    if (node === undefined)
        return null;
    const long = (0,yaml_access/* mappingOf */.GS)(node);
    return long === null
        ? { place: (0,yaml_access/* textOf */.b6)(node), connectTo: null }
        : { place: (0,yaml_access/* textIn */.r7)(long, 'url'), connectTo: (0,yaml_access/* textIn */.r7)(long, 'connect-to') };
}
function issuesIn(mapping) {
    const issues = (0,yaml_access/* mappingIn */.YK)(mapping, 'issues');
    if (issues === null)
        return null;
    return {
        at: (0,yaml_access/* textsIn */.Ej)(issues, 'at'),
        labels: (0,yaml_access/* textsIn */.Ej)(issues, 'labels'),
        assignees: (0,yaml_access/* textsIn */.Ej)(issues, 'assignees'),
        severity: (0,yaml_access/* wordIn */.u9)(issues, 'severity', ISSUE_SEVERITIES),
        maxPerRun: (0,yaml_access/* numberIn */.Po)(issues, 'max-per-run'),
    };
}
function compareOf(node) {
    const mapping = (0,yaml_access/* mappingOf */.GS)(node);
    return {
        at: node.at,
        from: (0,yaml_access/* textIn */.r7)(mapping, 'from'),
        to: (0,yaml_access/* textIn */.r7)(mapping, 'to'),
        ignore: (0,yaml_access/* textsIn */.Ej)(mapping, 'ignore') ?? [],
    };
}
function waiverOf(node) {
    const mapping = (0,yaml_access/* mappingOf */.GS)(node);
    return {
        at: node.at,
        rule: (0,yaml_access/* textIn */.r7)(mapping, 'rule'),
        endpoint: (0,yaml_access/* textIn */.r7)(mapping, 'endpoint'),
        address: (0,yaml_access/* textIn */.r7)(mapping, 'address'),
        certificate: (0,yaml_access/* textIn */.r7)(mapping, 'certificate'),
        ticket: (0,yaml_access/* textIn */.r7)(mapping, 'ticket'),
        reason: (0,yaml_access/* textIn */.r7)(mapping, 'reason'),
        owner: (0,yaml_access/* textIn */.r7)(mapping, 'owner'),
        expires: (0,yaml_access/* textIn */.r7)(mapping, 'expires'),
    };
}

// EXTERNAL MODULE: ./lib/config/resolve-declared.js
var resolve_declared = __webpack_require__(4761);
;// CONCATENATED MODULE: ./lib/config/load-policy.js



const MOST_EXTENDED = 32;
async function loadPolicy(file, text, readers) {
    let count = 0;
    async function load(way, name, content) {
        const { value, problems } = readPolicyFile(name, content);
        const isExtension = way.names.length > 1;
        const mistakes = [...problems, ...(value !== null && isExtension ? notGrades(value) : [])];
        if (value?.extends == null)
            return { file: value, extended: null, problems: mistakes };
        const extended = [];
        for (const entry of value.extends) {
            if (count === MOST_EXTENDED) {
                mistakes.push({ where: entry.at, message: `more than ${String(MOST_EXTENDED)} presets and files are extended` });
                break;
            }
            count++;
            const { found, problems: own } = await extend(entry, way);
            if (found !== null)
                extended.push(found);
            mistakes.push(...own);
        }
        return { file: value, extended, problems: mistakes };
    }
    async function extend({ value, at }, way) {
        const problem = (message) => ({ found: null, problems: [{ where: at, message }] });
        const result = (0,config_extends/* parseExtended */.zr)(value, way.file);
        if ('mistake' in result)
            return problem(result.mistake);
        const { value: wanted } = result;
        if (wanted.kind === 'preset') {
            return { found: { kind: 'preset', name: wanted.name, version: wanted.version, at }, problems: [] };
        }
        const name = wanted.kind === 'local' ? wanted.path : (0,config_extends/* nameOf */.Vb)(wanted);
        if (way.names.includes(name))
            return problem(`it extends itself: ${[...way.names, name].join(' extends ')}`);
        let content;
        try {
            content = wanted.kind === 'local' ? await readers.local(wanted.path) : await readers.remote(wanted);
        }
        catch (error) {
            return problem(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        }
        if (content === undefined)
            return problem(`there is no file ${name}`);
        const further = { names: [...way.names, name], file: wanted.kind === 'local' ? wanted.path : wanted };
        const policy = await load(further, name, content);
        return { found: { kind: 'file', policy }, problems: policy.problems };
    }
    const loaded = await load({ names: [file], file }, file, text);
    const written = (0,resolve_declared/* endpointsFromOf */.oJ)(loaded.file);
    const { list } = readers;
    if (written.length === 0 || list === null)
        return loaded;
    const { loadDeclared } = await __webpack_require__.e(/* import() */ 226).then(__webpack_require__.bind(__webpack_require__, 226));
    const { byGlob, problems } = await loadDeclared(written, { list, read: (path) => readers.local(path) });
    return { ...loaded, declared: byGlob, problems: [...loaded.problems, ...problems] };
}
function notGrades(file) {
    const { at, environments, endpoints, trust, compare, waivers, acmeDirectories, issues } = file;
    const said = {
        endpoints: endpoints !== null || environments.some((one) => one.endpoints !== null),
        'endpoints-from': (0,resolve_declared/* endpointsFromOf */.oJ)(file).length > 0,
        phase: environments.some((one) => one.phase !== null),
        trust: trust !== null || environments.some((one) => one.trust !== null),
        compare: compare.length > 0,
        waivers: waivers.length > 0,
        renewal: acmeDirectories.length > 0,
        issues: issues !== null,
    };
    return Object.entries(said).flatMap(([key, isSaid]) => isSaid
        ? [{ where: at, message: `"${key}" belongs in the file that extends this one: expected grades of rules alone` }]
        : []);
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml),
  C: () => (/* binding */ readYamlDocuments)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/config/yaml-guard.js

const MAX_BYTES = 1_048_576;
const MAX_DEPTH = 64;
const MAX_ALIASES = 100;
const NO_TEXT = /[\0\ufffd]/;
const POLICY = { documents: 1, foreign: false };
const MANIFESTS = { documents: 1000, foreign: true };
function findForbidden(text, lines, allowed = POLICY) {
    if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES) {
        return { offset: 0, message: 'the file is larger than 1 MiB' };
    }
    const undecoded = text.search(NO_TEXT);
    if (undecoded >= 0) {
        lines.addNewLine(0);
        for (const { index } of text.slice(0, undecoded).matchAll(/\n/g))
            lines.addNewLine(index + 1);
        return { offset: undecoded, message: 'the file is not in UTF-8: expected it to be saved as that' };
    }
    let documents = 0;
    let aliases = 0;
    for (const top of new dist/* Parser */.iX(lines.addNewLine).parse(text)) {
        if (top.type === 'directive' && !allowed.foreign) {
            return { offset: top.offset, message: 'YAML directives (lines that begin with "%") are not allowed' };
        }
        if (top.type !== 'document')
            continue;
        documents += 1;
        if (documents > allowed.documents) {
            const message = allowed.documents === 1
                ? 'a second document begins here: a policy file holds one'
                : `more than ${String(allowed.documents)} documents`;
            return { offset: top.offset, message };
        }
        for (const { token, depth } of tokensOf(top)) {
            if (depth > MAX_DEPTH) {
                return { offset: token.offset, message: `nested deeper than ${String(MAX_DEPTH)} levels` };
            }
            if (token.type === 'tag' && !allowed.foreign) {
                return { offset: token.offset, message: 'tags (words that begin with "!") are not allowed: put text in quotes' };
            }
            if (token.type === 'alias') {
                aliases += 1;
                if (aliases > MAX_ALIASES) {
                    return { offset: token.offset, message: `more than ${String(MAX_ALIASES)} aliases: write the values out` };
                }
            }
        }
    }
    return undefined;
}
function* tokensOf(document) {
    const stack = [];
    const push = (token, depth) => {
        if (token)
            stack.push({ token, depth });
    };
    const pushAll = (tokens, depth) => {
        for (const token of tokens.toReversed())
            push(token, depth);
    };
    push(document.value, 1);
    pushAll(document.start, 0);
    for (let placed = stack.pop(); placed !== undefined; placed = stack.pop()) {
        yield placed;
        const { token, depth } = placed;
        if (token.type === 'block-scalar')
            pushAll(token.props, depth);
        if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection')
            continue;
        for (const { start, key, sep, value } of token.items.toReversed()) {
            push(value, depth + 1);
            pushAll(sep ?? [], depth + 1);
            push(key, depth + 1);
            pushAll(start, depth + 1);
        }
    }
}

;// CONCATENATED MODULE: ./lib/config/yaml-tree.js


const MAX_ALIASED_NODES = 10_000;
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
function buildTree(contents, placeOf, { mayMerge } = { mayMerge: false }) {
    const problems = [];
    const anchors = new Map();
    let aliasedNodes = 0;
    const complain = (where, message) => {
        problems.push({ where, message });
    };
    const nothing = (at) => ({ node: { kind: 'scalar', value: null, at }, size: 1 });
    function build(node, missingAt) {
        if (node === null)
            return nothing(missingAt);
        if ((0,dist/* isAlias */.Vj)(node))
            return buildAlias(node, placeOf(node.range[0]));
        const built = buildOwn(node, placeOf(node.range[0]));
        if (node.anchor !== undefined)
            anchors.set(node.anchor, built);
        return built;
    }
    function buildOwn(node, at) {
        if ((0,dist/* isScalar */.jn)(node))
            return { node: { kind: 'scalar', value: plain(node.value), at }, size: 1 };
        let size = 1;
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => {
                const built = build(item, at);
                size += built.size;
                return built.node;
            });
            return { node: { kind: 'list', items, at }, size };
        }
        const entries = new Map();
        const merged = [];
        for (const { key, value } of node.items) {
            const keyAt = placeOf(key.range[0]);
            const isMerge = mayMerge && (0,dist/* isScalar */.jn)(key) && key.value === '<<';
            const name = isMerge ? undefined : acceptKey(key, keyAt, entries);
            const built = build(value, keyAt);
            size += built.size;
            if (isMerge)
                merged.push(...(built.node.kind === 'list' ? built.node.items : [built.node]));
            if (name !== undefined)
                entries.set(name, { keyAt, node: built.node });
        }
        for (const source of merged) {
            for (const [name, entry] of source.kind === 'mapping' ? source.entries : []) {
                if (!entries.has(name))
                    entries.set(name, entry);
            }
        }
        return { node: { kind: 'mapping', entries, at }, size };
    }
    function buildAlias(alias, at) {
        const target = anchors.get(alias.source);
        if (target === undefined) {
            complain(at, `the alias ${(0,quote/* quote */.h)(`*${alias.source}`)} has no anchor before it`);
            return nothing(at);
        }
        const wasWithin = aliasedNodes <= MAX_ALIASED_NODES;
        aliasedNodes += target.size;
        if (aliasedNodes <= MAX_ALIASED_NODES)
            return target;
        if (wasWithin)
            complain(at, `with this alias, aliases stand for more than ${String(MAX_ALIASED_NODES)} values: write the values out`);
        return nothing(at);
    }
    function acceptKey(key, at, entries) {
        if (!(0,dist/* isScalar */.jn)(key) || key.value === null) {
            complain(at, 'a key must be text');
            return undefined;
        }
        const name = typeof key.value === 'string' ? key.value : key.source;
        const first = entries.get(name);
        if (name === '<<')
            complain(at, 'merge keys ("<<") are not allowed: write the values out');
        else if (RESERVED_KEYS.has(name))
            complain(at, `the key ${(0,quote/* quote */.h)(name)} is not allowed`);
        else if (first !== undefined) {
            complain(at, `the key ${(0,quote/* quote */.h)(name)} is given twice: first on line ${String(first.keyAt.line)}`);
        }
        else
            return name;
        return undefined;
    }
    const { node } = build(contents, placeOf(0));
    return { root: aliasedNodes > MAX_ALIASED_NODES ? null : node, problems };
}
function plain(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    return null;
}

;// CONCATENATED MODULE: ./lib/config/read-yaml.js




const MOST_SYNTAX_ERRORS = 10;
const OPTIONS = {
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    logLevel: 'silent',
};
function readYaml(file, text) {
    const { source, lines, placeOf } = read_yaml_open(file, text);
    const forbidden = findForbidden(source, lines);
    if (forbidden !== undefined)
        return refuse(placeOf(forbidden.offset), forbidden.message);
    const document = (0,dist/* parseDocument */.Tp)(source, OPTIONS);
    return syntaxErrors(document, placeOf) ?? buildTree(document.contents, placeOf);
}
function readYamlDocuments(file, text) {
    const { source, lines, placeOf } = read_yaml_open(file, text);
    const forbidden = findForbidden(source, lines, MANIFESTS);
    if (forbidden !== undefined)
        return [refuse(placeOf(forbidden.offset), forbidden.message)];
    const documents = (0,dist/* parseAllDocuments */.hR)(source, OPTIONS);
    if ('empty' in documents)
        return [];
    return documents.map((document) => syntaxErrors(document, placeOf) ?? buildTree(document.contents, placeOf, { mayMerge: true }));
}
function read_yaml_open(file, text) {
    const lines = new dist/* LineCounter */.HN();
    return {
        source: text.replace(/^\uFEFF/, ''),
        lines,
        placeOf: (offset) => {
            const { line, col } = lines.linePos(offset);
            return { file, line: Math.max(1, line), column: Math.max(1, col) };
        },
    };
}
function refuse(where, message) {
    return { root: null, problems: [{ where, message }] };
}
function syntaxErrors({ errors }, placeOf) {
    if (errors.length === 0)
        return undefined;
    const problems = errors.slice(0, MOST_SYNTAX_ERRORS).map(({ pos, message }) => ({
        where: placeOf(pos[0]),
        message: `not valid YAML: ${(0,quote/* withoutSecret */.N)(message, 120)}`,
    }));
    return { root: null, problems };
}


/***/ })

};
