export const id = 147;
export const ids = [147];
export const modules = {

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./lib/config/extends.js
var config_extends = __webpack_require__(8415);
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
        const option = shape.options.find((each) => kindOf(each) === node.kind);
        if (option === undefined)
            refuse();
        else if (node.kind !== 'scalar')
            check(option, node, key, complain);
        else if (!dist.is(option, node.value))
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
            const few = tooFew(shape, node.items.length);
            if (few !== undefined)
                refuse(few);
            for (const item of node.items)
                if (shape.item)
                    check(shape.item, item, key, complain);
            return;
        }
        case 'mapping': {
            const few = tooFew(shape, node.entries.size);
            if (few !== undefined)
                refuse(few);
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
function tooFew(shape, count) {
    const least = shape.pipe?.find(({ type }) => type === 'min_length' || type === 'min_entries');
    if (least === undefined || count >= Number(least.requirement))
        return undefined;
    return String(least.message);
}
function advise(schema, found) {
    const { type, options = [] } = schema;
    if (type !== 'picklist' || typeof found !== 'string')
        return '';
    const near = (0,nearest/* nearest */.p)(found, options.map(String));
    return near === undefined ? '' : `; did you mean ${(0,quote/* quote */.h)(near)}?`;
}

// EXTERNAL MODULE: ./lib/core/endpoint.js
var endpoint = __webpack_require__(2546);
// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __webpack_require__(3749);
// EXTERNAL MODULE: ./lib/config/https-url.js
var https_url = __webpack_require__(7399);
;// CONCATENATED MODULE: ./lib/config/policy-file-schema.js





const SEVERITY_WORDS = [...policy/* SEVERITIES */.o, 'off'];
const ON_INCONCLUSIVE_WORDS = ['fail', 'warn', 'ignore'];
const LIMIT = /^(?:\d{1,6}[mhdw]|(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?)%)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function policy_file_schema_text(expected, description) {
    return dist/* pipe */.FsL(dist/* string */.YjP(expected), dist/* regex */.yGV(/\S/, expected), dist/* description */.h_(description));
}
function list(item, expected, description) {
    return dist/* pipe */.FsL(dist/* array */.YOg(item, expected), dist/* minLength */.BpQ(1, expected), dist/* description */.h_(description));
}
const severityWord = dist/* pipe */.FsL(dist/* picklist */.KIO(SEVERITY_WORDS, `one of ${SEVERITY_WORDS.join(', ')}`), dist/* description */.h_('What a failure costs. "error" fails the workflow; "off" does not look.'));
const LIMIT_EXPECTED = 'a span or share of a lifetime such as 30d, 12h or 33%';
function policy_file_schema_window(severity) {
    return dist/* exactOptional */.yqP(list(dist/* pipe */.FsL(dist/* string */.YjP(LIMIT_EXPECTED), dist/* regex */.yGV(LIMIT, LIMIT_EXPECTED)), 'a list of limits such as [30d, 33%]', `When this is ${severity}: once less is left than every one of these limits.`));
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
    environment: dist/* exactOptional */.yqP(policy_file_schema_text('the name of an environment', 'For endpoints of this environment alone.')),
    endpoint: dist/* exactOptional */.yqP(policy_file_schema_text(HOSTS_EXPECTED, `For these hosts alone: ${HOSTS_MEANING}`)),
    rules,
}, 'a mapping with environment, endpoint and rules'), 'a list of mappings with environment, endpoint and rules', 'Grades for some endpoints alone, applied in this order after those of their environments.');
const policy_file_schema_trust = list(policy_file_schema_text(`${trust/* NAMED_STORES */.HL.join(', ')}, or a path that begins with ./, ../ or /`, `${trust/* NAMED_STORES */.HL.join(', ')}, or the path of a file: PEM, DER, PKCS#7, PKCS#12 or JKS.`), 'a list of trust stores such as [mozilla, ./certs/internal-ca.pem]', 'The trust stores that the callers use.');
const ADDRESS_EXPECTED = 'an endpoint such as https://api.example.com';
const addressText = policy_file_schema_text(ADDRESS_EXPECTED, 'https://host[:port][/path], tls://host:port, or host[:port].');
const ENDPOINT_EXPECTED = 'an endpoint such as https://api.example.com, or a mapping with url, connect-to, sni, starttls and trust';
const endpoints = list(dist/* union */.KCZ([
    addressText,
    dist/* strictObject */.rej({
        url: addressText,
        'connect-to': dist/* exactOptional */.yqP(policy_file_schema_text('ADDRESS or ADDRESS:PORT', 'The IP address to connect to, whatever the name resolves to.')),
        sni: dist/* exactOptional */.yqP(policy_file_schema_text('a host name', 'The name to send and to expect instead of the host.')),
        starttls: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(endpoint/* STARTTLS_PROTOCOLS */.O, `one of ${endpoint/* STARTTLS_PROTOCOLS */.O.join(', ')}`), dist/* description */.h_('The protocol that begins in the clear and in which TLS is asked for.'))),
        trust: dist/* exactOptional */.yqP(policy_file_schema_trust),
    }, ENDPOINT_EXPECTED),
], ENDPOINT_EXPECTED), 'a list with at least one endpoint', 'What to look at.');
const environment = dist/* pipe */.FsL(dist/* strictObject */.rej({ endpoints: dist/* exactOptional */.yqP(endpoints), rules: dist/* exactOptional */.yqP(rules), trust: dist/* exactOptional */.yqP(policy_file_schema_trust) }, 'a mapping with endpoints, rules and trust'), dist/* minEntries */.bPf(1, 'at least one of endpoints, rules, trust'));
const compare = list(dist/* strictObject */.rej({
    from: policy_file_schema_text('the name of an environment', 'The environment that callers were tried against.'),
    to: policy_file_schema_text('the name of an environment', 'The environment that they meet next.'),
    ignore: dist/* exactOptional */.yqP(list(policy_file_schema_text('the id of a comparison rule', 'The id of a comparison rule; "compare/" may be left out.'), 'a list of ids of comparison rules', 'Differences that are meant to be there.')),
}, 'a mapping with from, to and ignore'), 'a list of mappings with from, to and ignore', 'Environments that must look alike to their callers.');
const DATE_EXPECTED = 'a date such as 2027-01-31';
const FINGERPRINT = /^(?:[\da-fA-F]{64}|[\da-fA-F]{2}(?::[\da-fA-F]{2}){31})$/;
const FINGERPRINT_EXPECTED = 'a SHA-256 fingerprint of 64 hex digits';
const WAIVER_EXPECTED = 'a mapping with rule, endpoint, reason, owner, expires, and if wanted address, certificate and ticket';
const waivers = list(dist/* strictObject */.rej({
    rule: policy_file_schema_text('the id of a rule', 'The rule whose failure is accepted.'),
    endpoint: policy_file_schema_text(HOSTS_EXPECTED, `The hosts it holds for: ${HOSTS_MEANING}`),
    address: dist/* exactOptional */.yqP(policy_file_schema_text('an IP address', 'The address it holds at. Unless set: any.')),
    certificate: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(FINGERPRINT_EXPECTED), dist/* regex */.yGV(FINGERPRINT, FINGERPRINT_EXPECTED), dist/* description */.h_('SHA-256 of the leaf it holds for, in hex. Unless set: any.'))),
    reason: policy_file_schema_text('a sentence that says why', 'Why this is accepted.'),
    owner: policy_file_schema_text('who answers for it', 'Who answers for it.'),
    ticket: dist/* exactOptional */.yqP(policy_file_schema_text('a ticket', 'Where the work is tracked: a number or a URL.')),
    expires: dist/* pipe */.FsL(dist/* string */.YjP(DATE_EXPECTED), dist/* regex */.yGV(DATE, DATE_EXPECTED), dist/* description */.h_('The last day it holds, YYYY-MM-DD (UTC).')),
}, WAIVER_EXPECTED), `a list of such: ${WAIVER_EXPECTED}`, 'Dated exceptions.');
const DIRECTORY_EXPECTED = 'a URL such as https://acme.example.com/directory';
const renewal = dist/* pipe */.FsL(dist/* strictObject */.rej({
    directories: list(dist/* pipe */.FsL(dist/* string */.YjP(DIRECTORY_EXPECTED), dist/* regex */.yGV(https_url/* HTTPS_URL */.a, DIRECTORY_EXPECTED)), 'a list of URLs such as [https://acme.example.com/directory]', 'Directories of ACME servers (RFC 8555) that are asked when certificates are to be renewed (RFC 9773), after those of the public CAs.'),
}, 'a mapping with directories'), dist/* description */.h_('How certificates are renewed.'));
const EXTENDS_EXPECTED = 'a preset, ./FILE, or owner/repo/FILE@REF';
const policyFileSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    version: dist/* pipe */.FsL(dist/* literal */.euz(1, 'the number 1'), dist/* description */.h_('The version of this format: 1.')),
    extends: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(policy_file_schema_text(EXTENDS_EXPECTED, 'A preset, a file of this repository (./), or a file of another (owner/repo/path@ref).'), 'a list of presets and files such as [recommended, ./org.yml]'), dist/* description */.h_('Presets and files of grades, applied in this order. Unless set: [recommended].'))),
    'on-inconclusive': dist/* exactOptional */.yqP(onInconclusive),
    rules: dist/* exactOptional */.yqP(rules),
    overrides: dist/* exactOptional */.yqP(overrides),
    environments: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), environment, 'a mapping of environment names to endpoints'), dist/* description */.h_('Endpoints by environment.'))),
    endpoints: dist/* exactOptional */.yqP(endpoints),
    trust: dist/* exactOptional */.yqP(policy_file_schema_trust),
    compare: dist/* exactOptional */.yqP(compare),
    waivers: dist/* exactOptional */.yqP(waivers),
    renewal: dist/* exactOptional */.yqP(renewal),
}, 'a mapping that begins with "version: 1"'), dist/* title */.DDF('tls-gate policy'), dist/* description */.h_('Which endpoints tls-gate looks at, and what it demands of their TLS configuration.'));

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/yaml-guard.js

const MAX_BYTES = 1_048_576;
const MAX_DEPTH = 64;
const MAX_ALIASES = 100;
const NO_TEXT = /[\0\ufffd]/;
function findForbidden(text, lines) {
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
    for (const top of new yaml_dist/* Parser */.iX(lines.addNewLine).parse(text)) {
        if (top.type === 'directive') {
            return { offset: top.offset, message: 'YAML directives (lines that begin with "%") are not allowed' };
        }
        if (top.type !== 'document')
            continue;
        documents += 1;
        if (documents > 1) {
            return { offset: top.offset, message: 'a second document begins here: a policy file holds one' };
        }
        for (const { token, depth } of tokensOf(top)) {
            if (depth > MAX_DEPTH) {
                return { offset: token.offset, message: `nested deeper than ${String(MAX_DEPTH)} levels` };
            }
            if (token.type === 'tag') {
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
function buildTree(contents, placeOf) {
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
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return buildAlias(node, placeOf(node.range[0]));
        const built = buildOwn(node, placeOf(node.range[0]));
        if (node.anchor !== undefined)
            anchors.set(node.anchor, built);
        return built;
    }
    function buildOwn(node, at) {
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return { node: { kind: 'scalar', value: plain(node.value), at }, size: 1 };
        let size = 1;
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => {
                const built = build(item, at);
                size += built.size;
                return built.node;
            });
            return { node: { kind: 'list', items, at }, size };
        }
        const entries = new Map();
        for (const { key, value } of node.items) {
            const keyAt = placeOf(key.range[0]);
            const name = acceptKey(key, keyAt, entries);
            const built = build(value, keyAt);
            size += built.size;
            if (name !== undefined)
                entries.set(name, { keyAt, node: built.node });
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
        if (!(0,yaml_dist/* isScalar */.jn)(key) || key.value === null) {
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
function readYaml(file, text) {
    const source = text.replace(/^\uFEFF/, '');
    const lines = new yaml_dist/* LineCounter */.HN();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const forbidden = findForbidden(source, lines);
    if (forbidden !== undefined) {
        return { root: null, problems: [{ where: placeOf(forbidden.offset), message: forbidden.message }] };
    }
    const { contents, errors } = (0,yaml_dist/* parseDocument */.Tp)(source, {
        uniqueKeys: false,
        prettyErrors: false,
        merge: false,
        version: '1.2',
        schema: 'core',
        logLevel: 'silent',
    });
    if (errors.length > 0) {
        const problems = errors.slice(0, MOST_SYNTAX_ERRORS).map(({ pos, message }) => ({
            where: placeOf(pos[0]),
            message: `not valid YAML: ${(0,quote/* withoutSecret */.N)(message, 120)}`,
        }));
        return { root: null, problems };
    }
    return buildTree(contents, placeOf);
}

;// CONCATENATED MODULE: ./lib/config/policy-file.js




function readPolicyFile(file, text) {
    const { root, problems } = readYaml(file, text);
    if (root === null)
        return { value: null, problems };
    const mistakes = [...problems];
    checkShape(policyFileSchema, root, (where, message) => {
        mistakes.push({ where, message });
    });
    const top = mappingOf(root);
    if (top === null)
        return { value: null, problems: mistakes };
    const value = {
        at: root.at,
        extends: textsIn(top, 'extends'),
        onInconclusive: onInconclusiveIn(top),
        rules: rulesIn(top),
        overrides: itemsIn(top, 'overrides').map(overrideOf),
        environments: entriesIn(top, 'environments').map(([name, { keyAt, node }]) => ({
            name: { value: name, at: keyAt },
            rules: rulesIn(mappingOf(node)),
            endpoints: saysOnlyElse(node, 'endpoints') ? null : endpointsIn(mappingOf(node)),
            trust: textsIn(mappingOf(node), 'trust'),
        })),
        endpoints: top.entries.has('endpoints') ? endpointsIn(top) : null,
        trust: textsIn(top, 'trust'),
        compare: itemsIn(top, 'compare').map(compareOf),
        waivers: itemsIn(top, 'waivers').map(waiverOf),
        acmeDirectories: textsIn(mappingIn(top, 'renewal'), 'directories') ?? [],
    };
    return { value, problems: mistakes };
}
function saysOnlyElse(node, key) {
    return node.kind === 'mapping' && node.entries.size > 0 && !node.entries.has(key);
}
function rulesIn(mapping) {
    return entriesIn(mapping, 'rules').map(([id, entry]) => ruleOf(id, entry));
}
function overrideOf(node) {
    const mapping = mappingOf(node);
    return {
        environment: textIn(mapping, 'environment'),
        endpoint: textIn(mapping, 'endpoint'),
        rules: rulesIn(mapping),
    };
}
function ruleOf(id, { keyAt, node }) {
    const place = { value: id, at: keyAt };
    const mapping = mappingOf(node);
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
    const long = mappingIn(mapping, 'on-inconclusive');
    const runs = long?.entries.get('fail-after')?.node;
    if (runs?.kind === 'scalar' && typeof runs.value === 'number') {
        return { value: { failAfter: runs.value }, at: runs.at };
    }
    return wordIn(mapping, 'on-inconclusive', ON_INCONCLUSIVE_WORDS);
}
function severityOf(node) {
    const word = wordOf(node, SEVERITY_WORDS);
    const mapping = mappingOf(node);
    if (word !== null || mapping === null)
        return word;
    const windows = {};
    for (const severity of policy/* SEVERITIES */.o) {
        const limits = textsIn(mapping, severity);
        if (limits !== null)
            windows[severity] = limits.map(({ value }) => value);
    }
    return { value: windows, at: node.at };
}
function endpointsIn(mapping) {
    return itemsIn(mapping, 'endpoints').map((node) => {
        const long = mappingOf(node);
        return {
            url: long === null ? textOf(node) : textIn(long, 'url'),
            connectTo: textIn(long, 'connect-to'),
            sni: textIn(long, 'sni'),
            starttls: textIn(long, 'starttls'),
            trust: textsIn(long, 'trust'),
        };
    });
}
function compareOf(node) {
    const mapping = mappingOf(node);
    return {
        at: node.at,
        from: textIn(mapping, 'from'),
        to: textIn(mapping, 'to'),
        ignore: textsIn(mapping, 'ignore') ?? [],
    };
}
function waiverOf(node) {
    const mapping = mappingOf(node);
    return {
        at: node.at,
        rule: textIn(mapping, 'rule'),
        endpoint: textIn(mapping, 'endpoint'),
        address: textIn(mapping, 'address'),
        certificate: textIn(mapping, 'certificate'),
        ticket: textIn(mapping, 'ticket'),
        reason: textIn(mapping, 'reason'),
        owner: textIn(mapping, 'owner'),
        expires: textIn(mapping, 'expires'),
    };
}
function mappingOf(node) {
    return node.kind === 'mapping' ? node : null;
}
function mappingIn(mapping, key) {
    const entry = mapping.entries.get(key);
    return entry === undefined ? null : mappingOf(entry.node);
}
function textOf(node) {
    return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
        ? { value: node.value, at: node.at }
        : null;
}
function wordOf(node, words) {
    const text = textOf(node);
    const word = words.find((each) => each === text?.value);
    return text === null || word === undefined ? null : { value: word, at: text.at };
}
function textIn(mapping, key) {
    const entry = mapping?.entries.get(key);
    return entry === undefined ? null : textOf(entry.node);
}
function wordIn(mapping, key, words) {
    const entry = mapping?.entries.get(key);
    return entry === undefined ? null : wordOf(entry.node, words);
}
function itemsIn(mapping, key) {
    const node = mapping?.entries.get(key)?.node;
    return node?.kind === 'list' ? node.items : [];
}
function textsIn(mapping, key) {
    const node = mapping?.entries.get(key)?.node;
    return node?.kind === 'list' ? node.items.flatMap((item) => textOf(item) ?? []) : null;
}
function entriesIn(mapping, key) {
    const node = mapping?.entries.get(key)?.node;
    return node?.kind === 'mapping' ? [...node.entries] : [];
}

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
    return load({ names: [file], file }, file, text);
}
function notGrades({ at, environments, endpoints, trust, compare, waivers, acmeDirectories, }) {
    const said = {
        endpoints: endpoints !== null || environments.some((one) => one.endpoints !== null),
        trust: trust !== null || environments.some((one) => one.trust !== null),
        compare: compare.length > 0,
        waivers: waivers.length > 0,
        renewal: acmeDirectories.length > 0,
    };
    return Object.entries(said).flatMap(([key, isSaid]) => isSaid
        ? [{ where: at, message: `"${key}" belongs in the file that extends this one: expected grades of rules alone` }]
        : []);
}


/***/ })

};
