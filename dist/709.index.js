export const id = 709;
export const ids = [709];
export const modules = {

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTransactions: () => (/* binding */ runTransactions),
  secretsOf: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./lib/core/mask.js
var core_mask = __webpack_require__(2119);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/core/placeholder.js
var placeholder = __webpack_require__(598);
// EXTERNAL MODULE: ./lib/pki/private-key.js
var private_key = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/pem.js
var wire_pem = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var certificate = __webpack_require__(5681);
;// CONCATENATED MODULE: ./lib/gate/client-credentials.js





function readCredentials(written, { variables, readFile, keyPassword }) {
    const read = (what, text) => {
        const filled = (0,placeholder/* fillIn */.pz)(text, variables);
        try {
            return filled.includes('-----BEGIN ') ? filled : readFile(filled);
        }
        catch (error) {
            return { fault: `${what} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
        }
    };
    const certificate = read('the client certificate', written.certificate);
    if (typeof certificate !== 'string')
        return certificate;
    const leaf = readLeaf(certificate);
    if ('fault' in leaf)
        return leaf;
    const key = read('the client key', written.key);
    if (typeof key !== 'string')
        return key;
    const password = written.password === null ? keyPassword : (0,placeholder/* fillIn */.pz)(written.password, variables);
    const privateKey = (0,private_key/* readPrivateKey */.$)(new TextEncoder().encode(key), password);
    if (privateKey === 'locked')
        return { fault: 'the client key is encrypted, and there is no password for it' };
    if (privateKey === 'unreadable') {
        return {
            fault: `the client key is no PEM of a private key${password === undefined ? '' : ', or the password is another'}`,
        };
    }
    if (!(0,private_key/* isKeyOf */.b)(leaf, privateKey)) {
        return { fault: `the client key is not that of the client certificate ${JSON.stringify(leaf.subject)}` };
    }
    return { certificate, key, password };
}
function readLeaf(pem) {
    const [der] = (0,wire_pem/* readPemCertificates */.$p)(pem);
    if (der === undefined)
        return { fault: 'the client certificate is no PEM of a certificate' };
    try {
        return (0,certificate/* readCertificate */.w$)(der);
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return { fault: `the client certificate cannot be read: ${error.message}` };
    }
}

// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __webpack_require__(8776);
// EXTERNAL MODULE: ./lib/core/json-path.js
var json_path = __webpack_require__(841);
;// CONCATENATED MODULE: ./lib/engine/unmet-expectations.js


const MAX_SHOWN = 100;
function findUnmet(expect, answer, mask) {
    const showJson = (value) => (0,printable/* printable */.g)(mask(JSON.stringify(value)), MAX_SHOWN);
    return [
        ...findUnmetStatus(expect, answer, mask),
        ...findUnmetHeaders(expect, answer, mask),
        ...(expect.body === null || answer.body.includes(expect.body)
            ? []
            : [problem('body', `the body does not hold ${show(expect.body, mask)}`)]),
        ...findUnmetJson(expect.json, answer.body, showJson),
    ];
}
function show(text, mask) {
    return `"${(0,printable/* printable */.g)(mask(text), MAX_SHOWN)}"`;
}
function problem(part, message) {
    return { part, message };
}
function findUnmetStatus(expect, { status, statusText, headers }, mask) {
    const text = String(status);
    if (expect.status.some((wanted) => wanted === text || wanted === `${text.slice(0, 1)}xx`))
        return [];
    const location = valuesOf(headers, 'location')[0];
    const said = statusText === '' ? '' : ` ${show(statusText, mask)}`;
    const redirect = location === undefined ? '' : `, a redirect to ${show(location, mask)}, which is not followed`;
    return [problem('status', `the status is ${text}${said}, expected ${expect.status.join(' or ')}${redirect}`)];
}
function findUnmetHeaders(expect, { headers }, mask) {
    return Object.entries(expect.headers).flatMap(([name, wanted]) => {
        const values = valuesOf(headers, name);
        if (values.some((value) => isSameValue(value, wanted)))
            return [];
        const found = values.length === 0
            ? `there is no header ${name}`
            : `the header ${name} is ${values.map((value) => show(value, mask)).join(' and ')}`;
        return [problem('header', `${found}, expected ${show(wanted, mask)}`)];
    });
}
function valuesOf(headers, name) {
    return headers.flatMap(([other, value]) => (other.toLowerCase() === name.toLowerCase() ? value : []));
}
function isSameValue(value, wanted) {
    const [found, expected] = [value.trim().toLowerCase(), wanted.trim().toLowerCase()];
    return found === expected || (found.startsWith(expected) && /^\s*;/.test(found.slice(expected.length)));
}
function findUnmetJson(expected, body, showJson) {
    if (Object.keys(expected).length === 0)
        return [];
    const value = parseBody(body);
    if (value === undefined)
        return [problem('json', 'the body is no JSON')];
    return findDifferences(expected, value, '').map(({ path, found, wanted }) => problem('json', `${found === undefined ? `there is no ${path}` : `${path} is ${showJson(found)}`}, expected ${showJson(wanted)}`));
}
function parseBody(body) {
    try {
        return JSON.parse(body);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function findDifferences(expected, value, above) {
    return Object.entries(expected).flatMap(([key, wanted]) => {
        const path = above === '' || key.startsWith('[') ? `${above}${key}` : `${above}.${key}`;
        const found = (0,json_path/* findAt */.L8)(value, (0,json_path/* parseJsonPath */.Hf)(key) ?? [key]);
        if ((0,json_path/* isJsonObject */.OW)(wanted) && found !== undefined)
            return findDifferences(wanted, found, path);
        return isSameJson(found, wanted) ? [] : [{ path, found, wanted }];
    });
}
function isSameJson(one, other) {
    if ((0,json_path/* isList */.Lv)(one) && (0,json_path/* isList */.Lv)(other)) {
        return one.length === other.length && one.every((item, index) => isSameJson(item, other[index]));
    }
    if ((0,json_path/* isJsonObject */.OW)(one) && (0,json_path/* isJsonObject */.OW)(other)) {
        const [names, others] = [Object.keys(one), Object.keys(other)];
        return (names.length === others.length &&
            names.every((name) => Object.hasOwn(other, name) && isSameJson(one[name], other[name])));
    }
    return one === other;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/wire/content-coding.js


const DECODE = {
    identity: (data) => data,
    gzip: (data, maxOutputLength) => external_node_zlib_.gunzipSync(data, { maxOutputLength }),
    'x-gzip': (data, maxOutputLength) => external_node_zlib_.gunzipSync(data, { maxOutputLength }),
    deflate: (data, maxOutputLength) => external_node_zlib_.inflateSync(data, { maxOutputLength }),
    br: (data, maxOutputLength) => external_node_zlib_.brotliDecompressSync(data, { maxOutputLength }),
};
const MAX_CODINGS = 3;
function decodeContent(codings, body, maxBytes) {
    const names = codings
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    if (names.length > MAX_CODINGS)
        throw new malformed_error/* MalformedError */.G('body', `coded ${String(names.length)} times`, 0);
    return names.reduceRight((data, name) => {
        const decode = Object.hasOwn(DECODE, name) ? DECODE[name] : undefined;
        if (decode === undefined)
            throw new malformed_error/* MalformedError */.G('body', `the coding ${JSON.stringify(name)} is not known`, 0);
        try {
            return decode(data, maxBytes);
        }
        catch (error) {
            if (!(error instanceof Error))
                throw error;
            const isTooMuch = 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
            throw new malformed_error/* MalformedError */.G(name, isTooMuch ? `unpacked, it is over ${String(maxBytes)} bytes` : error.message, 0);
        }
    }, body);
}

;// CONCATENATED MODULE: ./lib/gate/judge-answer.js




const MAX_BODY_BYTES = 2 ** 20;
const MAX_EXCERPT = 200;
function judgeAnswer(request, { wasSent, failure, answer, tookMs }, expect, mask) {
    if (answer === null) {
        const reason = failure?.detail ?? 'no answer came';
        const message = wasSent ? reason : `not sent: ${reason}`;
        return { request, wasSent, answer: null, problems: [{ part: 'exchange', message }] };
    }
    const { text, fault } = readBody(answer, failure?.detail ?? null);
    const problems = fault === null
        ? findUnmet(expect, { ...answer, body: text }, mask)
        : [{ part: 'exchange', message: fault }, ...findUnmetStatus(expect, answer, mask)];
    const excerpt = problems.length === 0 ? null : (0,printable/* printable */.g)(mask(text), MAX_EXCERPT);
    return { request, wasSent, answer: { status: answer.status, tookMs, excerpt }, problems };
}
function readBody({ headers, body }, lack) {
    const codings = headers.flatMap(([name, value]) => (name.toLowerCase() === 'content-encoding' ? value : []));
    if (lack !== null)
        return { text: codings.length === 0 ? textOf(body) : '', fault: lack };
    try {
        return { text: textOf(decodeContent(codings.join(), body, MAX_BODY_BYTES)), fault: null };
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return { text: '', fault: `the body of the answer cannot be read: ${error.what}: ${error.why}` };
    }
}
function textOf(bytes) {
    return new TextDecoder().decode(bytes);
}

// EXTERNAL MODULE: ./lib/pki/anchors.js
var pki_anchors = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/pki/issuer.js
var issuer = __webpack_require__(4401);
// EXTERNAL MODULE: ./lib/pki/verify.js + 1 modules
var verify = __webpack_require__(1461);
// EXTERNAL MODULE: ./lib/gate/sent-certificates.js
var sent_certificates = __webpack_require__(6606);
;// CONCATENATED MODULE: ./lib/gate/server-fault.js






function findServerFault(ders, target, { trust, sni, host, hostIsAddress }, stores, now) {
    try {
        const [leaf, ...issuers] = ders.map((der) => (0,certificate/* readCertificate */.w$)(der));
        if (leaf === undefined)
            return 'the server shows no certificate';
        const [sentLeaf, ...sent] = (0,sent_certificates/* sentCertificates */.T)(target);
        const known = sentLeaf?.sha256 === leaf.sha256 ? [...issuers, ...sent] : issuers;
        const others = new Map(known.map((certificate) => [certificate.sha256, certificate]));
        for (const trusted of trust) {
            const store = stores.get(trusted);
            if (store === undefined)
                return `the trust store ${trusted} was not read`;
            const { problems } = (0,verify/* verifyChain */.H)({
                chain: [leaf, ...others.values()],
                anchors: (0,pki_anchors/* anchorsOf */.E)(store),
                name: { host: sni ?? host, isAddress: sni === null && hostIsAddress },
                now,
                purpose: issuer/* SERVER_AUTH */.JW,
                maxIntermediates: null,
                policy: 'path',
            });
            const [problem] = problems;
            if (problem !== undefined)
                return `by the trust store ${trusted}, ${problem.message}`;
        }
        return null;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return `a certificate of the server cannot be read: ${error.message}`;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/gate/with-fact.js
var with_fact = __webpack_require__(474);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/proxy.js
var proxy = __webpack_require__(6327);
;// CONCATENATED MODULE: ./lib/senders/hmac.js

function hmacOf(secret, text) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(text).digest('hex');
}
function secondsOf(date) {
    return String(Math.floor(date.getTime() / 1000));
}

;// CONCATENATED MODULE: ./lib/senders/github.js

/* harmony default export */ const github = ({
    name: 'github',
    title: 'GitHub webhooks',
    sources: [
        {
            text: 'Validating webhook deliveries',
            url: 'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
            readOn: '2026-12-01',
        },
        {
            text: 'Delivery headers',
            url: 'https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers',
            readOn: '2026-12-01',
        },
        {
            text: 'Handling webhook deliveries',
            url: 'https://docs.github.com/en/webhooks/using-webhooks/handling-webhook-deliveries',
            readOn: '2026-12-01',
        },
    ],
    withinMs: 10_000,
    test: () => ({
        body: JSON.stringify({
            zen: 'A test of this endpoint by tls-gate',
            hook_id: 0,
            hook: {
                type: 'Repository',
                id: 0,
                name: 'web',
                active: true,
                events: ['push'],
                config: { content_type: 'json' },
            },
        }),
        answer: null,
    }),
    sign: ({ body, secret, event, id }) => ({
        Accept: '*/*',
        'Content-Type': 'application/json',
        'User-Agent': 'GitHub-Hookshot/tls-gate',
        'X-GitHub-Delivery': id,
        'X-GitHub-Event': event ?? 'ping',
        'X-Hub-Signature-256': `sha256=${hmacOf(secret, body)}`,
    }),
});

;// CONCATENATED MODULE: ./lib/senders/slack.js

/* harmony default export */ const slack = ({
    name: 'slack',
    title: "Slack's Events API",
    sources: [
        {
            text: 'Verifying requests from Slack',
            url: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
            readOn: '2026-12-01',
        },
        { text: 'The Events API', url: 'https://docs.slack.dev/apis/events-api/', readOn: '2026-12-01' },
    ],
    withinMs: 3000,
    test: ({ id }) => ({ body: JSON.stringify({ challenge: id, type: 'url_verification' }), answer: id }),
    sign: ({ body, secret, now }) => {
        const timestamp = secondsOf(now);
        return {
            'Content-Type': 'application/json',
            'X-Slack-Request-Timestamp': timestamp,
            'X-Slack-Signature': `v0=${hmacOf(secret, `v0:${timestamp}:${body}`)}`,
        };
    },
});

;// CONCATENATED MODULE: ./lib/senders/stripe.js

/* harmony default export */ const stripe = ({
    name: 'stripe',
    title: 'Stripe webhooks',
    sources: [{ text: 'Stripe webhooks', url: 'https://docs.stripe.com/webhooks', readOn: '2026-12-01' }],
    withinMs: null,
    test: ({ now, id }) => ({
        body: JSON.stringify({
            id: `evt_${id.replaceAll('-', '')}`,
            object: 'event',
            created: Number(secondsOf(now)),
            livemode: false,
            pending_webhooks: 1,
            type: 'tls_gate.test',
            data: { object: {} },
        }),
        answer: null,
    }),
    sign: ({ body, secret, now }) => {
        const timestamp = secondsOf(now);
        return {
            'Content-Type': 'application/json; charset=utf-8',
            'Stripe-Signature': `t=${timestamp},v1=${hmacOf(secret, `${timestamp}.${body}`)}`,
        };
    },
});

;// CONCATENATED MODULE: ./lib/senders/index.js



const senders = [github, slack, stripe];

// EXTERNAL MODULE: ./lib/gate/units.js + 38 modules
var units = __webpack_require__(3058);
;// CONCATENATED MODULE: ./lib/gate/write-request.js





function senderOf({ webhook }) {
    return webhook === null ? undefined : senders.find(({ name }) => name === webhook.sender);
}
function writeRequest(endpoint, transaction, variables, now) {
    const { method, webhook } = transaction;
    const fill = (text) => (0,placeholder/* fillIn */.pz)(text, variables);
    const moment = { now, id: (0,external_node_crypto_.randomUUID)() };
    const sender = senderOf(transaction);
    const test = transaction.body === null ? sender?.test(moment) : undefined;
    const body = transaction.body === null ? (test?.body ?? null) : fill(transaction.body);
    const signed = webhook === null
        ? {}
        : (sender?.sign({ ...moment, body: body ?? '', secret: fill(webhook.secret), event: webhook.event }) ?? {});
    const own = Object.entries(transaction.headers).map(([name, value]) => [name, fill(value)]);
    const named = new Set(own.map(([name]) => name.toLowerCase()));
    const others = Object.entries({
        Host: authorityOf(endpoint),
        'User-Agent': `${units/* TOOL */.j.name}/${units/* TOOL */.j.version}`,
        Accept: '*/*',
        ...(body === null ? {} : { 'Content-Type': 'application/json' }),
        ...signed,
    }).filter(([name]) => !named.has(name.toLowerCase()));
    return {
        message: {
            method,
            path: transaction.path === null ? endpoint.path : fill(transaction.path),
            headers: Object.fromEntries([...others, ...own]),
        },
        body,
        answer: test?.answer ?? null,
        signatures: Object.values(signed).flatMap((value) => /[\da-f]{64}/.exec(value)?.[0] ?? []),
    };
}
function authorityOf({ host, port }) {
    return port === 443 ? (0,proxy/* hostAndPort */.P)(host, port).slice(0, -':443'.length) : (0,proxy/* hostAndPort */.P)(host, port);
}

;// CONCATENATED MODULE: ./lib/gate/run-transactions.js








async function runTransactions({ scan, network, tools, ...rest }) {
    const endpoints = scan.endpoints.map(({ endpoint }) => endpoint);
    const mask = (0,core_mask/* maskOf */._4)(secretsOf(endpoints, tools.variables));
    const compared = new Set(scan.endpoints.filter(({ isComparedOnly }) => isComparedOnly).map(({ endpoint }) => endpoint));
    const ran = await (0,with_fact/* withFact */.T)(scan, 'transaction', (target, endpoint) => compared.has(endpoint)
        ? Promise.resolve((0,observed/* skipped */.hT)('the endpoint is looked at for a comparison alone'))
        : carryOut(target, endpoint, { network, tools, mask, ...rest }));
    return { ...ran, connections: network.connections() };
}
function secretsOf(endpoints, variables) {
    const names = endpoints.flatMap(({ transaction }) => transaction === undefined ? [] : textsOf(transaction).flatMap(placeholder/* variablesIn */.DF));
    return [...new Set(names)].flatMap((name) => variables(name) ?? []);
}
function textsOf({ path, headers, body, clientCertificate, webhook }) {
    const { certificate = null, key = null, password = null } = clientCertificate ?? {};
    const texts = [path, ...Object.values(headers), body, certificate, key, password, webhook?.secret ?? null];
    return texts.flatMap((text) => text ?? []);
}
async function carryOut(target, endpoint, context) {
    const { transaction } = endpoint;
    if (transaction === undefined)
        return (0,observed/* skipped */.hT)('the endpoint has no transaction');
    if (target.address === null)
        return (0,observed/* skipped */.hT)('there is no address to send it to', 'addresses');
    if (target.observations.reach?.status !== 'seen')
        return (0,observed/* skipped */.hT)('the address was not reached', 'reach');
    try {
        return await send(target, endpoint, transaction, context);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return (0,observed/* failed */.gz)('internal', `the transaction crashed: ${context.mask(reason)}`, 'us');
    }
}
async function send(target, endpoint, transaction, { network, tools, stores, clock, mask: maskOfRun }) {
    const request = `${transaction.method} ${transaction.path ?? endpoint.path}`;
    const notSent = (part, fault) => {
        const problems = [{ part, message: `not sent: ${fault}` }];
        return (0,observed/* seen */.cI)(run_transactions_hidden({ request, wasSent: false, answer: null, problems }, maskOfRun));
    };
    const shown = transaction.clientCertificate ?? tools.clientCertificate;
    const client = shown === null ? null : readCredentials(shown, tools);
    if (client !== null && 'fault' in client)
        return notSent('client-certificate', client.fault);
    const { message, body, answer, signatures } = writeRequest(endpoint, transaction, tools.variables, clock());
    const ofThis = (0,core_mask/* maskOf */._4)([...signatures, ...(client === null ? [] : [client.key, client.password ?? ''])]);
    const mask = (text) => ofThis(maskOfRun(text));
    const outcome = await network.transact({ endpoint, address: target.address, port: target.port, serverName: target.serverName }, {
        ...message,
        body: body === null ? null : new TextEncoder().encode(body),
        maxBytes: MAX_BODY_BYTES,
        client,
        findFault: (certificates) => findServerFault(certificates, target, endpoint, stores, clock()),
    }, transaction.withinMs ?? senderOf(transaction)?.withinMs ?? null);
    if ('status' in outcome)
        return (0,observed/* failed */.gz)(outcome.code, mask(outcome.detail), outcome.whose);
    if (outcome.fault !== null)
        return notSent('certificate', outcome.fault);
    const expect = { ...transaction.expect, body: transaction.expect.body ?? answer };
    return (0,observed/* seen */.cI)(run_transactions_hidden(judgeAnswer(request, outcome, expect, mask), mask));
}
function run_transactions_hidden({ request, wasSent, answer, problems }, mask) {
    return {
        request: mask(request),
        wasSent,
        answer: answer?.excerpt == null ? answer : { ...answer, excerpt: mask(answer.excerpt) },
        problems: problems.map(({ part, message }) => ({ part, message: mask(message) })),
    };
}


/***/ }),

/***/ 6606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sentCertificates)
/* harmony export */ });
/* harmony import */ var _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1679);
/* harmony import */ var _wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5681);



function sentCertificates({ observations: { chain } }) {
    if (chain?.status !== 'seen')
        return [];
    try {
        return chain.value.certificates.flatMap(_wire_pem_js__WEBPACK_IMPORTED_MODULE_2__/* .readPemCertificates */ .$p).map((der) => (0,_wire_x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertificate */ .w$)(der));
    }
    catch (error) {
        if (error instanceof _wire_malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withFact)
/* harmony export */ });
async function withFact(scan, fact, find) {
    const endpoints = scan.endpoints.map(async (saved) => {
        const { endpoint, targets } = saved;
        const looked = targets.map(async (target) => {
            const found = await find(target, endpoint);
            return { ...target, observations: { ...target.observations, [fact]: found } };
        });
        return { ...saved, targets: await Promise.all(looked) };
    });
    return { ...scan, endpoints: await Promise.all(endpoints) };
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ WEAKNESS_KINDS),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   PA: () => (/* binding */ weaknessesOf)
/* harmony export */ });
const WEAKNESSES = [
    ['NULL', ({ cipher }) => cipher === 'NULL' || /^SHA\d+$/.test(cipher)],
    ['anon', ({ keyExchange }) => keyExchange.includes('anon')],
    ['EXPORT', ({ keyExchange }) => keyExchange.includes('EXPORT')],
    ['RC4', ({ cipher }) => cipher.startsWith('RC4')],
    ['DES', ({ cipher }) => cipher.startsWith('DES')],
    ['3DES', ({ cipher }) => cipher.startsWith('3DES')],
    ['RC2', ({ cipher }) => cipher.startsWith('RC2')],
    ['IDEA', ({ cipher }) => cipher.startsWith('IDEA')],
];
const WEAKNESS_KINDS = WEAKNESSES.map(([kind]) => kind);
function weaknessesOf(suite) {
    return WEAKNESSES.flatMap(([kind, is]) => (is(suite) ? [kind] : []));
}
function strengthOf(suite) {
    return weaknessesOf(suite).length > 0 ? 0 : 1 + Number(suite.forwardSecret) + Number(suite.aead);
}


/***/ })

};
