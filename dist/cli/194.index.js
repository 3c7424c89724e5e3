export const id = 194;
export const ids = [194,4136,5881];
export const modules = {

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./lib/host/trust-stores.js
var trust_stores = __webpack_require__(7279);
// EXTERNAL MODULE: ./lib/pki/anchors.js
var pki_anchors = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/pki/issuer.js
var issuer = __webpack_require__(4401);
// EXTERNAL MODULE: ./lib/pki/private-key.js
var private_key = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/x509/crl.js
var crl = __webpack_require__(7797);
// EXTERNAL MODULE: ./lib/pki/as-served.js
var as_served = __webpack_require__(142);
// EXTERNAL MODULE: ./lib/host/trust-stores/file.js
var trust_stores_file = __webpack_require__(4136);
// EXTERNAL MODULE: ./lib/wire/certificate-file.js + 2 modules
var certificate_file = __webpack_require__(5881);
// EXTERNAL MODULE: ./lib/wire/password-error.js
var password_error = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var certificate = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/user-file.js
var user_file = __webpack_require__(4230);
;// CONCATENATED MODULE: ./lib/cli/certificates-of.js







async function readCertificatesOf(label, io, file) {
    const bytes = (0,user_file/* readUserBytes */.p2)(label, io.cwd, file);
    const where = `${label}: ${JSON.stringify(file)}`;
    if (bytes.length === 0)
        throw new cli_io/* UsageError */.eb(`${where} is empty, expected certificates, the leaf first`);
    const ders = await readDers(bytes, io.env[trust_stores_file/* STORE_PASSWORD */.kQ] ?? null, where);
    const [leaf, ...others] = ders.map((der, index) => {
        try {
            return (0,certificate/* readCertificate */.w$)(der);
        }
        catch (error) {
            if (!(error instanceof malformed_error/* MalformedError */.G))
                throw error;
            throw new cli_io/* UsageError */.eb(`${where}: its certificate ${String(index + 1)} cannot be read: ${error.message}`);
        }
    });
    if (leaf === undefined)
        throw new cli_io/* UsageError */.eb(`${where} holds no certificate, expected the leaf and its intermediates`);
    return [leaf, ...others];
}
async function readDers(bytes, password, where) {
    try {
        return (await (0,certificate_file.readCertificateFile)(bytes, password)).certificates;
    }
    catch (error) {
        if (error instanceof password_error/* PasswordError */.K)
            throw new cli_io/* UsageError */.eb(`${where}: ${error.message} (${trust_stores_file/* STORE_PASSWORD */.kQ})`);
        if (error instanceof malformed_error/* MalformedError */.G)
            throw new cli_io/* UsageError */.eb(`${where}: ${error.message}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/config/instant.js
var instant = __webpack_require__(175);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/config/host.js
var host = __webpack_require__(2006);
// EXTERNAL MODULE: ./lib/config/parsed.js
var parsed = __webpack_require__(9193);
;// CONCATENATED MODULE: ./lib/cli/reference-name.js


function parseReferenceName(text) {
    if (!text.includes(':') || text.startsWith('['))
        return (0,host/* parseHost */.X)(text);
    const address = (0,host/* parseAddress */.o)(text);
    return 'mistake' in address ? address : (0,parsed/* parsed */.Y)({ host: address.value, isAddress: true });
}

// EXTERNAL MODULE: ./lib/pki/verify.js + 1 modules
var verify = __webpack_require__(1461);
// EXTERNAL MODULE: ./lib/reporters/escape/json.js
var escape_json = __webpack_require__(8720);
// EXTERNAL MODULE: ./lib/wire/pem.js
var pem = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/cli/batch-line.js






function parseFields(line) {
    let json;
    try {
        json = JSON.parse(UTF_8.decode(line));
    }
    catch (error) {
        throw new cli_io/* UsageError */.eb(`no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (typeof json !== 'object' || json === null || Array.isArray(json)) {
        throw new cli_io/* UsageError */.eb(`${describe(json)} found, expected an object with "id", "chain" and "roots"`);
    }
    return json;
}
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
function idOf({ id }) {
    return typeof id === 'string' || typeof id === 'number' ? id : null;
}
function readCase(fields) {
    const [leaf, ...others] = textsIn(fields, 'chain');
    if (leaf === undefined)
        throw new cli_io/* UsageError */.eb('chain: nothing found, expected PEM texts, the leaf first');
    const host = textIn(fields, 'host');
    const ip = textIn(fields, 'ip');
    if (host !== null && ip !== null)
        throw new cli_io/* UsageError */.eb('host: found beside ip, expected one of the two');
    const at = textIn(fields, 'at');
    return {
        chain: [leaf, ...others],
        roots: textsIn(fields, 'roots'),
        crls: isAbsent(fields.crls) ? [] : textsIn(fields, 'crls'),
        name: host !== null
            ? batch_line_valueOf('host', parseReferenceName(host))
            : ip !== null
                ? batch_line_valueOf('ip', parseAddressName(ip))
                : null,
        at: at === null ? null : batch_line_valueOf('at', (0,instant/* parseInstant */.n)(at)),
        maxIntermediates: countIn(fields, 'maxDepth'),
        policy: policyIn(fields),
    };
}
function parseAddressName(text) {
    const address = (0,host/* parseAddress */.o)(text);
    return 'mistake' in address ? address : (0,parsed/* parsed */.Y)({ host: address.value, isAddress: true });
}
function batch_line_valueOf(key, result) {
    if ('mistake' in result)
        throw new cli_io/* UsageError */.eb(`${key}: ${result.mistake}`);
    return result.value;
}
function textsIn(fields, key) {
    const value = fields[key];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
        return value;
    throw new cli_io/* UsageError */.eb(`${key}: ${describe(value)} found, expected an array of PEM texts`);
}
function textIn(fields, key) {
    const value = fields[key];
    if (isAbsent(value))
        return null;
    if (typeof value === 'string')
        return value;
    throw new cli_io/* UsageError */.eb(`${key}: ${describe(value)} found, expected a text or null`);
}
function countIn(fields, key) {
    const value = fields[key];
    if (isAbsent(value))
        return null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new cli_io/* UsageError */.eb(`${key}: ${describe(value)} found, expected a whole number or null`);
}
function policyIn({ policy }) {
    if (isAbsent(policy))
        return 'web';
    if (policy === 'path' || policy === 'web')
        return policy;
    throw new cli_io/* UsageError */.eb(`policy: ${describe(policy)} found, expected "path" or "web"`);
}
function isAbsent(value) {
    return value === null || value === undefined;
}
function describe(value) {
    if (isAbsent(value))
        return 'nothing';
    if (typeof value === 'string')
        return (0,quote/* quote */.h)(value);
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'an array' : 'an object';
}

;// CONCATENATED MODULE: ./lib/cli/lines.js
const LINE_FEED = 10;
async function* linesOf(chunks, maxBytes) {
    let pieces = [];
    let length = 0;
    const add = (piece) => {
        length += piece.length;
        if (length > maxBytes)
            pieces = [];
        else
            pieces.push(piece);
    };
    const take = () => {
        const line = length > maxBytes ? null : Buffer.concat(pieces);
        pieces = [];
        length = 0;
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            add(chunk.subarray(start, end));
            yield take();
            start = end + 1;
        }
        add(chunk.subarray(start));
    }
    if (length > 0)
        yield take();
}

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/reporters/escape/terminal.js
var terminal = __webpack_require__(8346);
// EXTERNAL MODULE: ./lib/reporters/text/paint.js
var paint = __webpack_require__(1016);
// EXTERNAL MODULE: ./lib/reporters/text/wrap.js
var wrap = __webpack_require__(1398);
// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var view_describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/gate/gradable.js + 154 modules
var gradable = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/cli/verify-mends.js


function mendOf({ kind, rule }, inspected) {
    if (rule === 'chain/incomplete')
        return mendOfIncomplete(inspected);
    const mend = MENDS[rule] ?? gradable.GRADABLE.find(({ id }) => id === rule)?.fix;
    if (mend !== undefined)
        return mend;
    return kind === 'profile' ? MEND_OF_PROFILE : MEND_OF_PATH;
}
const MENDS = {
    'certificate/expired': 'Deploy the renewed certificate: this file holds the old one.',
    'certificate/not-yet-valid': 'Deploy it when it is valid, or check the clocks of the issuer and of this machine.',
    'certificate/key-mismatch': 'Deploy the key that the certificate was requested with, or have the certificate issued anew for this key.',
    'certificate/hostname-mismatch': 'Have the certificate issued with this name among its subjectAltNames, or deploy the one that is for it.',
    'revocation/revoked': 'Do not deploy it: have a new certificate issued, with a new key if the old one leaked.',
    'revocation/unknown': 'Give --crls a current CRL of the issuer of each certificate below the anchor.',
    'chain/untrusted': 'Use a CA that callers trust. If they carry this root themselves, name its file with --roots.',
};
const MEND_OF_PATH = 'Have the certificate that is named issued anew without the fault, or use another path to an anchor.';
const MEND_OF_PROFILE = 'Have the certificate that is named issued anew as the Baseline Requirements want it; where only clients of your own call, --policy path leaves them out.';
function mendOfIncomplete({ leaf, certificates, anchors }) {
    const last = findDeadEnd(leaf, certificates, anchors);
    const [url] = last?.caIssuers ?? [];
    const which = last === undefined || last === leaf ? 'the leaf' : JSON.stringify(last.subject);
    const fetched = url === undefined ? 'Get the certificate of the issuer' : `Fetch the certificate of the issuer from ${url}`;
    return `${fetched} and append it after ${which}. If it is a root that callers carry, name its file with --roots.`;
}
function findDeadEnd(leaf, certificates, anchors) {
    const seen = new Set([leaf]);
    for (const last of seen) {
        if ((0,certificate/* isSelfIssued */.Cb)(last))
            continue;
        const issuers = certificates.filter(({ subjectKey }) => subjectKey === last.issuerKey);
        if (issuers.length === 0 && anchors.issuersOf(last).length === 0)
            return last;
        issuers.forEach((issuer) => seen.add(issuer));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/cli/verify-output.js







function renderVerifiedJson(verified) {
    const { verdict, path, problems } = verified.result;
    const json = {
        verdict,
        path: path.map(({ subject }) => subject),
        problems: problems.map((problem) => ({ ...saidOf(problem), kind: problem.kind, fix: fixOf(problem, verified) })),
    };
    return `${(0,escape_json/* jsonText */.s)(json, 2)}\n`;
}
function saidOf({ rule, message }) {
    return { rule, message };
}
const MIN_WIDTH = 40;
function renderVerifiedText(verified, { colour, width }) {
    const page = { paint: (0,paint/* painter */.C)(colour), width: Math.max(width, MIN_WIDTH) };
    const { verdict, problems } = verified.result;
    return (0,terminal/* terminalLines */.MJ)([
        ...certificateLines(verified, page),
        ...problems.flatMap((problem) => problemLines(problem, verified, page)),
        '',
        page.paint(verdict === 'pass' ? 'green' : 'red', verdict.toUpperCase()),
        ...groundsOf(verified).flatMap(([label, text]) => (0,wrap/* wrapBehind */.$)(label.padEnd(LABEL_WIDTH), text, page.width, 2)),
    ]);
}
const ROLE_WIDTH = 'intermediate'.length + 2;
const LABEL_WIDTH = 'policy'.length + 2;
function certificateLines({ file, request, result: { path } }, { paint, width }) {
    const isPath = path.length > 0;
    const shown = isPath ? path : request.chain;
    const title = isPath ? 'path' : `no path; ${(0,terminal/* terminalText */.eR)(file, 200)} holds`;
    const roleAt = (index) => {
        if (!isPath)
            return String(index + 1);
        return index === 0 ? 'leaf' : index === path.length - 1 ? 'anchor' : 'intermediate';
    };
    return [
        paint('bold', title),
        ...shown.flatMap((certificate, index) => [
            ...(0,wrap/* wrapBehind */.$)(roleAt(index).padEnd(ROLE_WIDTH), subjectOf(certificate), width, 2),
            ...(0,wrap/* wrapBehind */.$)(' '.repeat(ROLE_WIDTH), describeCertificate(certificate, request.now), width, 2),
        ]),
    ];
}
function subjectOf({ subject, dnsNames, ipAddresses }) {
    if (subject !== '')
        return (0,terminal/* terminalText */.eR)(subject, 200);
    return (0,terminal/* terminalText */.eR)([...dnsNames, ...ipAddresses].slice(0, MAX_NAMES).join(', ') || 'no subject', 200);
}
const MAX_NAMES = 3;
function describeCertificate({ notBefore, notAfter, publicKey, signature }, now) {
    const { type, bits, curve } = publicKey;
    const key = `${type}${bits === null ? '' : ` ${String(bits)}`}${curve === null ? '' : ` (${curve})`}`;
    const expiry = (0,view_describe/* describeExpiry */.Ts)(Math.floor((notAfter - now.getTime()) / core_window/* DAY_MS */.sO));
    const dates = `${dayOf(notBefore)} to ${dayOf(notAfter)}`;
    return (0,terminal/* terminalText */.eR)(`${dates} (${expiry}) · key ${key} · signed with ${signature.name}`, 200);
}
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
function problemLines(problem, verified, { paint, width }) {
    return [
        '',
        `  ${paint('red', '✗')} ${paint('bold', (0,terminal/* terminalText */.eR)(problem.rule, 100))}`,
        ...(0,wrap/* wrapBehind */.$)('', (0,terminal/* terminalText */.eR)(problem.message), width, 4),
        ...(0,wrap/* wrapBehind */.$)('mend  ', (0,terminal/* terminalText */.eR)(fixOf(problem, verified)), width, 4),
    ];
}
function fixOf(problem, { request, result: { leaf } }) {
    return mendOf(problem, { leaf, certificates: request.chain, anchors: request.anchors });
}
function groundsOf({ file, request, roots, hasKey }) {
    const { name, now, policy, crls = [] } = request;
    return [
        ['file', (0,terminal/* terminalText */.eR)(file)],
        [
            'host',
            name === null || 'mailbox' in name ? 'names were not looked at: --host was not given' : (0,terminal/* terminalText */.eR)(name.host),
        ],
        ['roots', (0,terminal/* terminalText */.eR)(`${roots.name}: ${roots.source}, ${(0,view_describe/* counted */.hS)(roots.anchors.length, 'anchor')}`)],
        ['crls', crls.length === 0 ? 'revocation was not looked at: --crls was not given' : (0,view_describe/* counted */.hS)(crls.length, 'list')],
        ['key', hasKey ? 'compared with that of the leaf' : 'not looked at: --key was not given'],
        ['time', now.toISOString()],
        ['policy', policy],
    ];
}

;// CONCATENATED MODULE: ./lib/cli/verify-batch.js













const MAX_LINE_BYTES = 64 * 1024 * 1024;
async function verifyBatch(file, io) {
    let status = cli_io/* EXIT */.dc.pass;
    let number = 0;
    for await (const line of linesOf((0,user_file/* streamUserFile */.SG)('--batch', io, file), MAX_LINE_BYTES)) {
        number++;
        if (line?.every(isBlank) === true)
            continue;
        const answer = answerTo(line, number, io.clock);
        io.stdout.write(`${(0,escape_json/* jsonText */.s)(answer, 0)}\n`);
        if (answer.problems.some(({ rule }) => rule === BAD_LINE))
            status = cli_io/* EXIT */.dc.usage;
        else if (answer.verdict === 'fail' && status === cli_io/* EXIT */.dc.pass)
            status = cli_io/* EXIT */.dc.violated;
    }
    return status;
}
const BAD_LINE = 'usage/bad-line';
function isBlank(byte) {
    return byte === 32 || byte === 9 || byte === 13;
}
function answerTo(line, number, clock) {
    let id = null;
    try {
        if (line === null)
            throw new cli_io/* UsageError */.eb(`longer than ${String(MAX_LINE_BYTES)} bytes`);
        const fields = parseFields(line);
        id = idOf(fields);
        return { id, ...verifyCase(readCase(fields), clock) };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof cli_io/* UsageError */.eb)
            return { id, ...failing(BAD_LINE, `line ${String(number)}: ${message}`) };
        return { id, ...failing('internal/rule-crashed', message) };
    }
}
function verifyCase(batchCase, clock) {
    const { chain, roots, name, at, maxIntermediates, policy } = batchCase;
    const [leafPem, ...otherPems] = chain;
    const [leafDer, ...sentWithIt] = (0,pem/* readPemCertificates */.$p)(leafPem);
    const leaf = leafDer === undefined ? 'no PEM certificate in it' : orReason(() => (0,certificate/* readCertificate */.w$)(leafDer));
    if (typeof leaf === 'string')
        return failing('certificate/malformed', `the leaf cannot be read: ${leaf}`);
    const others = [...sentWithIt, ...otherPems.flatMap(pem/* readPemCertificates */.$p)].map((der) => orReason(() => (0,certificate/* readCertificate */.w$)(der)));
    const lists = batchCase.crls.map((pem) => orReason(() => (0,crl/* readCrlFile */.i9)(Buffer.from(pem))));
    const crls = lists.flatMap((list) => (typeof list === 'string' ? [] : list));
    if (crls.length === 0 && lists.length > 0) {
        return failing('revocation/unknown', `no CRL can be read: ${lists.filter((list) => typeof list === 'string').join('; ')}`);
    }
    const { verdict, problems } = (0,verify/* verifyChain */.H)({
        chain: [leaf, ...others.filter((other) => typeof other !== 'string')],
        anchors: (0,pki_anchors/* indexAnchors */.b)(roots.flatMap(pem/* readPemCertificates */.$p)),
        name,
        now: at ?? clock(),
        purpose: issuer/* SERVER_AUTH */.JW,
        maxIntermediates,
        policy,
        crls,
    });
    return { verdict, problems: problems.map(saidOf) };
}
function orReason(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return error.message;
        throw error;
    }
}
function failing(rule, message) {
    return { verdict: 'fail', problems: [{ rule, message }] };
}

;// CONCATENATED MODULE: ./lib/cli/verify.js















const OF_ONE_FILE = ['host', 'roots', 'crls', 'at', 'key', 'policy', 'format'];
async function verifyCommand(args, io) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)(args, [...OF_ONE_FILE, 'batch']);
    if (values.batch !== undefined) {
        const given = OF_ONE_FILE.find((name) => values[name] !== undefined);
        if (given !== undefined)
            throw new cli_io/* UsageError */.eb(`--${given}: found beside --batch, whose lines say it themselves`);
        if (positionals.length > 0)
            throw new cli_io/* UsageError */.eb('verify: a file found beside --batch, expected one or the other');
        return verifyBatch(values.batch, io);
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
        throw new cli_io/* UsageError */.eb(`verify: ${String(positionals.length)} files found, expected one with the leaf first and its intermediates after it`);
    }
    const format = (0,options/* readChoice */.Kf)('format', values.format, ['text', 'json'], 'text');
    const policy = (0,options/* readChoice */.Kf)('policy', values.policy, ['path', 'web'], 'web');
    const key = values.key === undefined ? null : readKey(values.key, io);
    const roots = await readRoots(values.roots ?? 'mozilla', io);
    const crls = values.crls === undefined ? [] : readCrlsOf(values.crls, io);
    const request = {
        chain: await readCertificatesOf('verify', io, file),
        anchors: (0,pki_anchors/* indexAnchors */.b)(roots.anchors),
        name: values.host === undefined ? null : (0,options/* readParsed */.mY)('host', parseReferenceName(values.host)),
        now: values.at === undefined ? io.clock() : (0,options/* readParsed */.mY)('at', (0,instant/* parseInstant */.n)(values.at)),
        purpose: issuer/* SERVER_AUTH */.JW,
        maxIntermediates: null,
        policy,
        crls,
    };
    const verified = { file, request, result: (0,as_served/* verifyAsServed */.B)(request, key), roots, hasKey: key !== null };
    io.stdout.write(format === 'json'
        ? renderVerifiedJson(verified)
        : renderVerifiedText(verified, { colour: (0,cli_io/* wantsColour */.Ml)(io, io.stdout), width: io.stdout.columns }));
    return verified.result.verdict === 'pass' ? cli_io/* EXIT */.dc.pass : cli_io/* EXIT */.dc.violated;
}
function readCrlsOf(file, io) {
    const bytes = (0,user_file/* readUserBytes */.p2)('--crls', io.cwd, file);
    try {
        return (0,crl/* readCrlFile */.i9)(bytes);
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        throw new cli_io/* UsageError */.eb(`--crls: ${JSON.stringify(file)} is not read, expected CRLs in PEM or one in DER: ${error.message}`);
    }
}
async function readRoots(name, io) {
    try {
        return await (0,trust_stores/* readTrustStore */.e)(name, io.cwd);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new cli_io/* UsageError */.eb(`--roots: ${JSON.stringify(name)} cannot be read: ${reason}`);
    }
}
const KEY_PASSWORD = 'TLS_GATE_KEY_PASSWORD';
function readKey(file, io) {
    const key = (0,private_key/* readPrivateKey */.$)((0,user_file/* readUserBytes */.p2)('--key', io.cwd, file), io.env[KEY_PASSWORD]);
    if (typeof key === 'object')
        return key;
    throw new cli_io/* UsageError */.eb(key === 'locked'
        ? `--key: ${JSON.stringify(file)} is encrypted, expected its password in ${KEY_PASSWORD}`
        : `--key: ${JSON.stringify(file)} is not read, expected a private key as PKCS #8, PKCS #1 or SEC 1 in PEM or DER and, if it is encrypted, its password in ${KEY_PASSWORD}`);
}


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9193);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);


const INSTANT = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/i;
function parseInstant(text) {
    const [, date = '', time = '00:00', zone = 'Z'] = INSTANT.exec(text) ?? [];
    const midnight = new Date(`${date}T00:00Z`);
    const instant = new Date(`${date}T${time}${zone.toUpperCase()}`);
    const isDate = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
    return isDate && !Number.isNaN(instant.getTime())
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(instant)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .mistaken */ .R)(`${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text)} found, expected a time such as 2026-03-01T12:00:00Z`);
}


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ readAnchors),
/* harmony export */   kQ: () => (/* binding */ STORE_PASSWORD),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   readStoreFile: () => (/* binding */ readStoreFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _wire_certificate_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5881);
/* harmony import */ var _wire_password_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5211);



const STORE_PASSWORD = 'TLS_GATE_STORE_PASSWORD';
async function readStoreFile(name, directory, machine) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, name);
    const file = machine.findFile(path);
    if (file === undefined)
        throw new Error(`ENOENT: there is no file ${path}`);
    const password = machine.env[STORE_PASSWORD] ?? null;
    return {
        name,
        source: 'a file of the user',
        version: null,
        date: dayOf(file.modified),
        missing: [],
        anchors: await readAnchors(file, password),
    };
}
async function readAnchors({ bytes }, password) {
    const { certificates } = await (0,_wire_certificate_file_js__WEBPACK_IMPORTED_MODULE_1__.readCertificateFile)(bytes, password).catch((error) => {
        if (!(error instanceof _wire_password_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PasswordError */ .K))
            throw error;
        throw new Error(`${error.message}: it is taken from the environment variable ${STORE_PASSWORD}`);
    });
    if (certificates.length === 0)
        throw new Error('no certificate in the file');
    return certificates;
}
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verifyAsServed)
/* harmony export */ });
/* harmony import */ var _private_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7757);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1461);



function verifyAsServed(request, key) {
    const [first] = request.chain;
    const leaf = request.chain.find((one) => !hasIssuedAnother(one, request.chain)) ?? first;
    const others = request.chain.filter((other) => other !== leaf);
    const { path, problems } = (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyChain */ .H)({ ...request, chain: [leaf, ...others] });
    const all = [...findOrderProblem(first, leaf), ...problems, ...(key === null ? [] : findKeyProblem(leaf, key))];
    return { verdict: all.length === 0 ? 'pass' : 'fail', path, problems: all, leaf };
}
function hasIssuedAnother(issuer, chain) {
    return chain.some((other) => other.sha256 !== issuer.sha256 && other.issuerKey === issuer.subjectKey && (0,_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .isSignedBy */ .s)(other, issuer));
}
function findOrderProblem(first, leaf) {
    if (first === leaf)
        return [];
    const message = `${JSON.stringify(first.subject)} is first in the file, before the leaf ${JSON.stringify(leaf.subject)}: a server sends them in this order`;
    return [{ kind: 'safety', rule: 'chain/out-of-order', message }];
}
function findKeyProblem(leaf, key) {
    if ((0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyOf */ .b)(leaf, key))
        return [];
    const message = `${JSON.stringify(leaf.subject)} is for another key than the private key that was given`;
    return [{ kind: 'safety', rule: 'certificate/key-mismatch', message }];
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value, indent) {
    return JSON.stringify(value, null, indent)
        .replace(HIDDEN, (character) => character.length === 1 ? unit(character, 0) : unit(character, 0) + unit(character, 1))
        .replaceAll('##[', '##\\u005b');
}
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 1016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   z: () => (/* binding */ KIND_STYLE)
/* harmony export */ });
const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${String(SGR[style])}m${text}\u001b[0m` : text);
}
const KIND_STYLE = {
    error: 'red',
    unseen: 'magenta',
    warning: 'yellow',
    notice: 'cyan',
    waived: 'dim',
    known: 'dim',
};


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ wrapBehind)
/* harmony export */ });
/* unused harmony export wrap */
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);

const MIN_WIDTH = 20;
function wrap(text, width) {
    const max = Math.max(width, MIN_WIDTH);
    const lines = [];
    let line = [];
    let used = 0;
    for (const word of text.split(' ')) {
        let rest = Array.from(word);
        if (used > 0 && used + 1 + rest.length <= max) {
            line.push(' ', ...rest);
            used += 1 + rest.length;
            continue;
        }
        if (used > 0)
            lines.push(line.join(''));
        rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(word));
        while (rest.length > max) {
            lines.push(rest.slice(0, max).join(''));
            rest = Array.from((0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .breakPrefix */ .M5)(rest.slice(max).join('')));
        }
        line = rest;
        used = rest.length;
    }
    lines.push(line.join(''));
    return lines;
}
function wrapBehind(label, text, width, indent = 0) {
    const before = ' '.repeat(indent) + label;
    if (width - before.length < MIN_WIDTH && before.trim() !== '') {
        return [before.trimEnd(), ...wrapBehind('', text, width, indent + 2)];
    }
    const hanging = ' '.repeat(before.length);
    return wrap(text, width - before.length).map((line, index) => (index === 0 ? before : hanging) + line);
}


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ describePhase),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ts: () => (/* binding */ describeExpiry),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   tz: () => (/* binding */ describeDays),
/* harmony export */   uM: () => (/* binding */ describeSpan)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);

const MAX_STRING = 300;
const MAX_ITEMS = 20;
const MAX_DEPTH = 3;
const MAX_VERSION = 20;
function describeJson(value) {
    return describe(value, 0);
}
function describe(value, depth) {
    if (value === null)
        return 'none';
    if (typeof value === 'string')
        return value === '' ? '""' : (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, MAX_STRING);
    if (typeof value !== 'object')
        return String(value);
    if (depth > MAX_DEPTH)
        return '…';
    const isArray = Array.isArray(value);
    const parts = isArray
        ? value.slice(0, MAX_ITEMS).map((item) => describe(item, depth + 1))
        : Object.entries(value)
            .slice(0, MAX_ITEMS)
            .map(([key, item]) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(key, MAX_STRING)}: ${describe(item, depth + 1)}`);
    const more = (isArray ? value.length : Object.keys(value).length) - parts.length;
    if (more > 0)
        parts.push(`and ${String(more)} more`);
    if (parts.length === 0)
        return 'none';
    const text = parts.join(', ');
    return depth === 0 ? text : isArray ? `[${text}]` : `{${text}}`;
}
function listed(items, max, show) {
    const more = items.length - max;
    return items.slice(0, max).map(show).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
function counted(count, singular, plural = `${singular}s`) {
    return `${String(count)} ${count === 1 ? singular : plural}`;
}
function describeVersions({ versions, unseenTargets }, targets) {
    const shown = versions.map((version) => (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(version, MAX_VERSION)).join(', ');
    if (unseenTargets === 0)
        return shown === '' ? 'none accepted' : shown;
    const unseen = `could not see all at ${String(unseenTargets)} of ${counted(targets, 'address', 'addresses')}`;
    return shown === '' ? (unseenTargets === targets ? 'could not see' : unseen) : `${shown} (${unseen})`;
}
function describePhase({ name, left }) {
    return left.length === 0 ? name : `${name}, in which these are not judged: ${left.join(', ')}`;
}
function describeSpan(startedAt, finishedAt) {
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
    if (Number.isNaN(seconds))
        return undefined;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`;
}
function describeExpiry(days) {
    return `${days < 0 ? 'expired' : 'expires'} ${describeDays(days)}`;
}
function describeDays(days) {
    return days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`;
}


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   O5: () => (/* binding */ formatOid),
/* harmony export */   Oc: () => (/* binding */ readOidHex),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   eL: () => (/* binding */ readBer),
/* harmony export */   pA: () => (/* binding */ expectBer),
/* harmony export */   pQ: () => (/* binding */ readOctets),
/* harmony export */   wA: () => (/* binding */ BER),
/* harmony export */   wy: () => (/* binding */ readFirstBer)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

const MAX_ELEMENTS = 100_000;
const MAX_INDEFINITE_DEPTH = 64;
const BER = {
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    oid: 0x06,
    sequence: 0x30,
    set: 0x31,
    context0: 0xa0,
    context0Octets: 0x80,
};
function readFirstBer(what, buffer) {
    return readAt(what, buffer, 0, 0);
}
function readBer(what, buffer) {
    const element = readFirstBer(what, buffer);
    const left = buffer.length - element.bytes.length;
    if (left > 0)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `${String(left)} bytes left over`, element.bytes.length);
    return element;
}
function readChildren(what, parent, identifier) {
    const { content, contentOffset } = expectBer(what, parent, identifier);
    const children = [];
    for (let at = 0; at < content.length; at += children.at(-1)?.bytes.length ?? 0) {
        if (children.length === MAX_ELEMENTS)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'too many elements', contentOffset + at);
        children.push(readAt(what, content, at, contentOffset));
    }
    return children;
}
function expectBer(what, element, identifier) {
    if (element === undefined)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `${hex(identifier)} is missing`, 0);
    if (element.identifier === identifier)
        return element;
    throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, `${hex(identifier)} expected, ${hex(element.identifier)} found`, element.offset);
}
function readOctets(what, element, identifier = BER.octetString) {
    if (element?.identifier !== (identifier | CONSTRUCTED))
        return expectBer(what, element, identifier).content;
    const pieces = readChildren(what, element, identifier | CONSTRUCTED);
    return Buffer.concat(pieces.map((piece) => expectBer(what, piece, BER.octetString).content));
}
function readOidHex(what, element) {
    return Buffer.from(expectBer(what, element, BER.oid).content).toString('hex');
}
function formatOid(content) {
    const arcs = [0];
    for (const octet of content) {
        arcs.push((arcs.pop() ?? 0) * 128 + (octet & 0x7f));
        if (octet < 0x80)
            arcs.push(0);
    }
    const [first = 0, ...rest] = arcs.slice(0, -1);
    const root = Math.min(Math.floor(first / 40), 2);
    return [root, first - root * 40, ...rest].join('.');
}
function readCount(what, element) {
    const { content, offset } = expectBer(what, element, BER.integer);
    const [first = 0x80] = content;
    if (first >= 0x80 || content.length > 4)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'no number from 0 to 2147483647', offset);
    return content.reduce((value, octet) => value * 256 + octet, 0);
}
const CONSTRUCTED = 0x20;
function readAt(what, buffer, start, base) {
    const { identifier, contentStart, contentEnd } = readHeader(what, buffer, start, base);
    const end = contentEnd ?? endOfContents(what, buffer, contentStart, base);
    return {
        identifier,
        bytes: buffer.subarray(start, end),
        content: buffer.subarray(contentStart, contentEnd ?? end - 2),
        offset: base + start,
        contentOffset: base + contentStart,
    };
}
function readHeader(what, buffer, start, base) {
    const fail = (why) => {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, why, base + start);
    };
    const [identifier, first] = [buffer[start], buffer[start + 1]];
    if (identifier === undefined || first === undefined)
        return fail('ends within an element');
    if ((identifier & 0x1f) === 0x1f)
        return fail('a tag number above 30');
    if (first === 0x80) {
        if ((identifier & CONSTRUCTED) === 0)
            return fail('octets of no definite length');
        return { identifier, contentStart: start + 2, contentEnd: null };
    }
    const lengthOctets = first < 0x80 ? 0 : first & 0x7f;
    const contentStart = start + 2 + lengthOctets;
    const length = first < 0x80 ? first : buffer.subarray(start + 2, contentStart).reduce((value, octet) => value * 256 + octet, 0);
    const left = buffer.length - contentStart;
    if (left < 0)
        return fail('ends within an element');
    if (length > left)
        return fail(`${String(length)} bytes wanted, ${String(left)} left`);
    return { identifier, contentStart, contentEnd: contentStart + length };
}
function endOfContents(what, buffer, start, base) {
    let at = start;
    for (let open = 1, seen = 0;; seen += 1) {
        if (seen === MAX_ELEMENTS)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'too many elements', base + at);
        if (buffer[at] === 0 && buffer[at + 1] === 0) {
            at += 2;
            open -= 1;
            if (open === 0)
                return at;
            continue;
        }
        const { contentStart, contentEnd } = readHeader(what, buffer, at, base);
        at = contentEnd ?? contentStart;
        if (contentEnd !== null)
            continue;
        open += 1;
        if (open > MAX_INDEFINITE_DEPTH)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(what, 'nested too deep', base + at);
    }
}
function hex(identifier) {
    return `element 0x${identifier.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCertificateFile: () => (/* binding */ readCertificateFile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/wire/ber.js
var ber = __webpack_require__(1680);
// EXTERNAL MODULE: ./lib/wire/password-error.js
var password_error = __webpack_require__(5211);
// EXTERNAL MODULE: ./lib/wire/reader.js
var wire_reader = __webpack_require__(9162);
;// CONCATENATED MODULE: ./lib/wire/jks.js



const ENTRY = { privateKey: 1, trustedCertificate: 2, secretKey: 3 };
const DIGEST_BYTES = 20;
const MAX_CERTIFICATES = 10_000;
const WHITENER = 'Mighty Aphrodite';
const MAGICS = [0xfeedfeed, 0xcececece];
function isJks(bytes) {
    return bytes.length >= 4 && MAGICS.includes(new wire_reader/* Reader */.mP('JKS', bytes).u32());
}
function readJks(bytes, password) {
    const contents = { certificates: [], encryptedKeys: [] };
    const reader = new wire_reader/* Reader */.mP('JKS', bytes);
    reader.u32();
    const version = reader.u32();
    if (version !== 1 && version !== 2)
        reader.fail(`version 1 or 2 expected, ${String(version)} found`);
    const entries = reader.u32();
    if (entries > MAX_CERTIFICATES)
        reader.fail(`${String(entries)} entries are over the limit`);
    for (let index = 0; index < entries; index += 1)
        readEntry(reader, version, contents);
    if (reader.left !== DIGEST_BYTES) {
        reader.fail(`a digest of ${String(DIGEST_BYTES)} bytes expected, ${String(reader.left)} bytes found`);
    }
    if (password !== null && !digestOf(bytes, password).equals(reader.rest())) {
        throw new password_error/* PasswordError */.K('the password is wrong, or the file was changed after it was written');
    }
    return contents;
}
function readEntry(reader, version, { certificates, encryptedKeys }) {
    const tag = reader.u32();
    reader.vector(2);
    reader.bytes(8);
    switch (tag) {
        case ENTRY.privateKey: {
            encryptedKeys.push(reader.bytes(reader.u32()));
            const count = reader.u32();
            if (count > MAX_CERTIFICATES - certificates.length)
                reader.fail(`${String(count)} certificates are over the limit`);
            for (let index = 0; index < count; index += 1)
                certificates.push(readCertificateEntry(reader, version));
            return;
        }
        case ENTRY.trustedCertificate:
            certificates.push(readCertificateEntry(reader, version));
            return;
        case ENTRY.secretKey:
            return reader.fail('a secret key, which only Java can pass over');
        default:
            return reader.fail(`no kind of entry is ${String(tag)}`);
    }
}
function readCertificateEntry(reader, version) {
    if (version === 2) {
        const type = Buffer.from(reader.vector(2)).toString('latin1');
        if (type !== 'X.509' && type !== 'X509')
            reader.fail('a certificate that is not X.509');
    }
    return reader.bytes(reader.u32());
}
function digestOf(bytes, password) {
    return (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(password, 'utf16le').swap16())
        .update(WHITENER)
        .update(bytes.subarray(0, -DIGEST_BYTES))
        .digest();
}

// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/wire/pem-file.js

const MAX_BLOCKS = 10_000;
const MAX_BLOCK_CHARACTERS = 8 * 2 ** 20;
function readPemFile(text, isWanted) {
    const blocks = [];
    const begin = /^-----BEGIN ([^\n-]+)-----[ \t]*\r?$/gm;
    for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
        if (blocks.length === MAX_BLOCKS)
            throw new malformed_error/* MalformedError */.G('PEM', 'too many blocks', found.index);
        const [, label = ''] = found;
        if (!isWanted(label))
            continue;
        const block = readPemBlock(text, label, found.index, begin.lastIndex);
        blocks.push(block);
        begin.lastIndex = block.offset + block.text.length;
    }
    return blocks;
}
function readPemBlock(text, label, offset, bodyStart) {
    const fail = (why) => {
        throw new malformed_error/* MalformedError */.G('PEM', `${why} in the block ${JSON.stringify(label)} that begins`, offset);
    };
    const closing = `\n-----END ${label}-----`;
    const bodyEnd = text.indexOf(closing, bodyStart);
    if (bodyEnd < 0)
        return fail('no END');
    if (bodyEnd - bodyStart > MAX_BLOCK_CHARACTERS)
        return fail('too much');
    const end = bodyEnd + closing.length;
    const newline = text.indexOf('\n', end);
    const rest = text.slice(end, newline < 0 ? undefined : newline);
    if (rest.trim() !== '')
        return fail('more on the line of END, where a line break is missing,');
    const lines = text
        .slice(bodyStart, bodyEnd)
        .split('\n')
        .map((line) => line.trim());
    const headersEnd = lines.some((line) => line.includes(':')) ? lines.indexOf('', 1) : 0;
    const base64 = lines.slice(Math.max(headersEnd, 0)).join('');
    if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
        return fail('no whole base64');
    return {
        label,
        text: text.slice(offset, end),
        headers: lines.slice(0, Math.max(headersEnd, 0)).filter((line) => line !== ''),
        der: new Uint8Array(Buffer.from(base64, 'base64')),
        offset,
    };
}

;// CONCATENATED MODULE: ./lib/wire/certificate-file.js






const MAX_FILE_BYTES = 64 * 2 ** 20;
const certificate_file_MAX_CERTIFICATES = 10_000;
async function readCertificateFile(bytes, password) {
    if (bytes.length === 0)
        throw new malformed_error/* MalformedError */.G('file', 'empty', 0);
    if (bytes.length > MAX_FILE_BYTES)
        throw new malformed_error/* MalformedError */.G('file', 'more than 64 MiB', MAX_FILE_BYTES);
    const file = await readByKind(bytes, password);
    if (file.certificates.length > certificate_file_MAX_CERTIFICATES) {
        throw new malformed_error/* MalformedError */.G('file', `more than ${String(certificate_file_MAX_CERTIFICATES)} certificates`, 0);
    }
    for (const [index, der] of file.certificates.entries())
        checkOutline(`certificate ${String(index + 1)}`, der);
    return file;
}
async function readByKind(bytes, password) {
    if (isJks(bytes)) {
        const { certificates, encryptedKeys } = readJks(bytes, password);
        return { kind: 'jks', certificates, keys: encryptedKeys.map((der) => ({ type: 'encrypted', der })) };
    }
    const text = decodeText(bytes);
    if (text.includes('-----BEGIN ') && !isWholeSequence(bytes))
        return readPem(text, password);
    if (bytes[0] !== ber/* BER */.wA.sequence) {
        throw new malformed_error/* MalformedError */.G('file', 'no PEM block, and neither DER, PKCS#7, PKCS#12 nor JKS', 0);
    }
    return readBinary(bytes, password);
}
function decodeText(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return buffer.subarray(2).toString('utf16le');
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return buffer.toString('latin1', hasMark ? 3 : 0);
}
function isWholeSequence(bytes) {
    try {
        return (0,ber/* readBer */.eL)('file', bytes).identifier === ber/* BER */.wA.sequence;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return false;
        throw error;
    }
}
const OUTLINE = {
    certificate: /^303003$/,
    contentInfo: /^06a0(?:..)?$/,
    pfx: /^0230(?:30)?$/,
    encryptedPkcs8: /^30[02]4$/,
    pkcs8: /^023004$/,
    pkcs1: /^020202$/,
    sec1: /^0204/,
};
function outlineOf(what, der) {
    const children = (0,ber/* readChildren */.KZ)(what, (0,ber/* readBer */.eL)(what, der), ber/* BER */.wA.sequence);
    return Buffer.from(children.slice(0, 3).map(({ identifier }) => identifier)).toString('hex');
}
async function readBinary(bytes, password) {
    const outline = outlineOf('file', bytes);
    if (OUTLINE.certificate.test(outline))
        return { kind: 'der', certificates: [bytes], keys: [] };
    if (OUTLINE.contentInfo.test(outline))
        return { kind: 'pkcs7', certificates: await readPkcs7(bytes), keys: [] };
    if (OUTLINE.pfx.test(outline)) {
        const { readPkcs12 } = await __webpack_require__.e(/* import() */ 8465).then(__webpack_require__.bind(__webpack_require__, 8465));
        const { certificates, keys } = readPkcs12(bytes, password);
        return { kind: 'pkcs12', certificates, keys: keys.map((der) => ({ type: 'pkcs8', der })) };
    }
    if (OUTLINE.encryptedPkcs8.test(outline)) {
        return { kind: 'der', certificates: [], keys: [await readEncryptedPkcs8(bytes, password)] };
    }
    const type = ['pkcs8', 'pkcs1', 'sec1'].find((name) => OUTLINE[name].test(outline));
    if (type !== undefined)
        return { kind: 'der', certificates: [], keys: [{ type, der: bytes }] };
    throw new malformed_error/* MalformedError */.G('file', 'neither a certificate, a key, PKCS#7 nor PKCS#12', 0);
}
async function readPkcs7(bytes) {
    const { readPkcs7Certificates } = await __webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 437));
    return readPkcs7Certificates(bytes);
}
async function readEncryptedPkcs8(der, password) {
    if (password === null)
        return { type: 'encrypted', der };
    const { decryptKey, encodePassword, Work } = await __webpack_require__.e(/* import() */ 2971).then(__webpack_require__.bind(__webpack_require__, 2971));
    return { type: 'pkcs8', der: decryptKey(der, encodePassword(password), new Work()) };
}
const CERTIFICATE_LABELS = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];
const PKCS7_LABELS = ['PKCS7', 'CMS', 'PKCS #7 SIGNED DATA'];
const OLDER_KEY_LABELS = ['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'DSA PRIVATE KEY'];
const LABELS = [...CERTIFICATE_LABELS, ...PKCS7_LABELS, ...OLDER_KEY_LABELS, 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY'];
async function readPem(text, password) {
    const certificates = [];
    const keys = [];
    for (const block of readPemFile(text, (label) => LABELS.includes(label))) {
        const { label, der } = block;
        if (CERTIFICATE_LABELS.includes(label))
            certificates.push(label === 'TRUSTED CERTIFICATE' ? (0,ber/* readFirstBer */.wy)(label, der).bytes : der);
        else if (PKCS7_LABELS.includes(label))
            certificates.push(...(await readPkcs7(der)));
        else if (OLDER_KEY_LABELS.includes(label))
            keys.push(readOlderKey(block, password));
        else if (label === 'PRIVATE KEY')
            keys.push({ type: 'pkcs8', der });
        else
            keys.push(await readEncryptedPkcs8(der, password));
    }
    return { kind: 'pem', certificates, keys };
}
function readOlderKey({ label, text, headers, der, offset }, password) {
    const isEncrypted = headers.some((line) => line.includes('ENCRYPTED'));
    if (isEncrypted && password === null)
        return { type: 'encrypted', der };
    if (!isEncrypted && label === 'RSA PRIVATE KEY')
        return { type: 'pkcs1', der };
    if (!isEncrypted && label === 'EC PRIVATE KEY')
        return { type: 'sec1', der };
    try {
        const key = (0,external_node_crypto_.createPrivateKey)({ key: text, format: 'pem', passphrase: password ?? '' });
        return { type: 'pkcs8', der: new Uint8Array(key.export({ format: 'der', type: 'pkcs8' })) };
    }
    catch (error) {
        if (isEncrypted)
            throw new password_error/* PasswordError */.K('the password is wrong');
        const reason = error instanceof Error ? error.message : String(error);
        throw new malformed_error/* MalformedError */.G('PEM', `no key in ${JSON.stringify(label)}: ${reason}`, offset);
    }
}
function checkOutline(what, der) {
    if (!OUTLINE.certificate.test(outlineOf(what, der))) {
        throw new malformed_error/* MalformedError */.G(what, 'not the three elements of a certificate', 0);
    }
}


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MalformedError)
/* harmony export */ });
class MalformedError extends Error {
    name = 'MalformedError';
    what;
    why;
    offset;
    constructor(what, why, offset) {
        super(`${what}: ${why} at byte ${String(offset)}`);
        this.what = what;
        this.why = why;
        this.offset = offset;
    }
}


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PasswordError)
/* harmony export */ });
class PasswordError extends Error {
    name = 'PasswordError';
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readPemCertificates),
/* harmony export */   Hg: () => (/* binding */ readPemBlocks),
/* harmony export */   I6: () => (/* binding */ writePem)
/* harmony export */ });
const LINE_CHARACTERS = 64;
function writePem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, 'g')) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
function readPemCertificates(text) {
    return readPemBlocks(text, '(?:X509 )?CERTIFICATE');
}
function readPemBlocks(text, label) {
    const blocks = text.matchAll(new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END`, 'g'));
    return [...blocks].map(([, base64 = '']) => new Uint8Array(Buffer.from(base64, 'base64')));
}


/***/ }),

/***/ 9162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);

class Reader {
    #what;
    #bytes;
    #offset = 0;
    constructor(what, bytes) {
        this.#what = what;
        this.#bytes = bytes;
    }
    get left() {
        return this.#bytes.length - this.#offset;
    }
    u8() {
        return this.#number(1);
    }
    u16() {
        return this.#number(2);
    }
    u24() {
        return this.#number(3);
    }
    u32() {
        return this.#number(4);
    }
    u64() {
        return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
    }
    bytes(count) {
        if (count > this.left)
            this.fail(`${String(count)} bytes wanted, ${String(this.left)} left`);
        this.#offset += count;
        return this.#bytes.subarray(this.#offset - count, this.#offset);
    }
    rest() {
        return this.bytes(this.left);
    }
    vector(lengthBytes) {
        return this.bytes(this.#number(lengthBytes));
    }
    sub(what, lengthBytes, read) {
        return readAll(what, this.vector(lengthBytes), read);
    }
    fail(why) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G(this.#what, why, this.#offset);
    }
    #number(size) {
        if (size > this.left)
            this.fail(`${String(size)} bytes wanted, ${String(this.left)} left`);
        const end = this.#offset + size;
        let value = 0;
        while (this.#offset < end)
            value = value * 256 + (this.#bytes[this.#offset++] ?? 0);
        return value;
    }
}
function readAll(what, bytes, read) {
    const reader = new Reader(what, bytes);
    const value = read(reader);
    if (reader.left > 0)
        reader.fail(`${String(reader.left)} bytes left over`);
    return value;
}
function readList(reader, read) {
    const items = [];
    while (reader.left > 0)
        items.push(read(reader));
    return items;
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function fingerprintOf(der) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex');
}


/***/ })

};
