export const id = 3874;
export const ids = [3874];
export const modules = {

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/resolve-policy.js + 13 modules
var resolve_policy = __webpack_require__(396);
// EXTERNAL MODULE: ./lib/gate/check.js + 1 modules
var check = __webpack_require__(6634);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/chain-file.js
var chain_file = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/trust-stores.js
var trust_stores = __webpack_require__(7279);
// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/node-forge/lib/asn1.js
var asn1 = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/lab/der.js

const { Class, Type } = asn1;
function binary(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
function primitive(type, content) {
    return asn1.create(Class.UNIVERSAL, type, false, content);
}
function encode(element) {
    return new Uint8Array(Buffer.from(asn1.toDer(element).getBytes(), 'latin1'));
}
function decode(der) {
    return asn1.fromDer(binary(der), { decodeBitStrings: false });
}
function sequence(elements) {
    return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, elements);
}
function setOfOne(element) {
    return asn1.create(Class.UNIVERSAL, Type.SET, true, [element]);
}
function contextConstructed(tag, elements) {
    return asn1.create(Class.CONTEXT_SPECIFIC, tag, true, elements);
}
function contextPrimitive(tag, content) {
    return asn1.create(Class.CONTEXT_SPECIFIC, tag, false, binary(content));
}
function der_boolean(value) {
    return primitive(Type.BOOLEAN, value ? '\xff' : '\x00');
}
function integer(value) {
    let octets = 1;
    while (BigInt.asIntN(8 * octets, value) !== value)
        octets += 1;
    const hex = BigInt.asUintN(8 * octets, value).toString(16);
    return primitive(Type.INTEGER, Buffer.from(hex.padStart(2 * octets, '0'), 'hex').toString('latin1'));
}
function bitString(octets, unusedBits = 0) {
    return primitive(Type.BITSTRING, String.fromCharCode(unusedBits) + binary(octets));
}
function namedBits(positions) {
    const highest = Math.max(...positions, -1);
    const octets = new Uint8Array(Math.floor(highest / 8) + 1);
    for (const position of positions) {
        const index = Math.floor(position / 8);
        octets[index] = (octets[index] ?? 0) | (0x80 >> (position % 8));
    }
    return bitString(octets, highest < 0 ? 0 : 7 - (highest % 8));
}
function octetString(octets) {
    return primitive(Type.OCTETSTRING, binary(octets));
}
function nullValue() {
    return primitive(Type.NULL, '');
}
function oid(dotted) {
    return primitive(Type.OID, asn1.oidToDer(dotted).getBytes());
}
function utf8String(text) {
    return primitive(Type.UTF8, Buffer.from(text, 'utf8').toString('latin1'));
}
function time(date) {
    const year = date.getUTCFullYear();
    if (!(year >= 1000 && year <= 9999))
        throw new RangeError(`a certificate cannot hold this time: ${String(date)}`);
    return year >= 1950 && year < 2050
        ? primitive(Type.UTCTIME, asn1.dateToUtcTime(date))
        : primitive(Type.GENERALIZEDTIME, asn1.dateToGeneralizedTime(date));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/lab/name.js


const ORGANIZATION = '2.5.4.10';
const COMMON_NAME = '2.5.4.3';
function distinguishedName({ organization, commonName }) {
    const attributes = [
        [ORGANIZATION, organization],
        [COMMON_NAME, commonName],
    ];
    return sequence(attributes.flatMap(([type, value]) => value === undefined ? [] : [setOfOne(sequence([oid(type), utf8String(value)]))]));
}
const DNS_NAME = 2;
const URI = 6;
const IP_ADDRESS = 7;
function generalName(name) {
    return (0,external_node_net_.isIP)(name) === 0
        ? contextPrimitive(DNS_NAME, Buffer.from(name, 'latin1'))
        : contextPrimitive(IP_ADDRESS, addressOctets(name));
}
function subtreeName(subtree) {
    const [address = '', prefix] = subtree.split('/');
    if (prefix === undefined || (0,external_node_net_.isIP)(address) === 0)
        return generalName(subtree);
    const octets = addressOctets(address);
    const mask = octets.map((_, index) => {
        const ones = Math.min(8, Math.max(0, Number(prefix) - 8 * index));
        return 0xff << (8 - ones);
    });
    return contextPrimitive(IP_ADDRESS, Uint8Array.from([...octets, ...mask]));
}
function uriName(uri) {
    return contextPrimitive(URI, Buffer.from(uri, 'latin1'));
}
function addressOctets(address) {
    if ((0,external_node_net_.isIP)(address) === 4)
        return Uint8Array.from(address.split('.'), Number);
    const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
    const before = groupsOf(head);
    const after = groupsOf(tail ?? '');
    const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0);
    return Uint8Array.from([...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]));
}
function groupsOf(text) {
    return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

;// CONCATENATED MODULE: ./lib/lab/extension.js



const EXTENSION_IDS = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    nameConstraints: '2.5.29.30',
    crlDistributionPoints: '2.5.29.31',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
    authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
};
const KEY_USAGES = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
const PURPOSES = new Map([
    ['any', '2.5.29.37.0'],
    ['serverAuth', '1.3.6.1.5.5.7.3.1'],
    ['clientAuth', '1.3.6.1.5.5.7.3.2'],
    ['ocspSigning', '1.3.6.1.5.5.7.3.9'],
]);
function writeExtension({ id, critical, value }) {
    return sequence([oid(id), ...(critical ? [der_boolean(true)] : []), octetString(value)]);
}
function keyIdentifier(publicKey) {
    const spki = publicKey.export({ type: 'spki', format: 'der' });
    return new Uint8Array((0,external_node_crypto_.createHash)('sha256').update(spki).digest().subarray(0, 20));
}
function subjectKeyIdentifier(identifier) {
    return extension('subjectKeyIdentifier', false, octetString(identifier));
}
function authorityKeyIdentifier(identifier) {
    return extension('authorityKeyIdentifier', false, sequence([contextPrimitive(0, identifier)]));
}
function basicConstraints(ca, pathLength) {
    const limit = pathLength === undefined ? [] : [integer(BigInt(pathLength))];
    return extension('basicConstraints', true, sequence([...(ca ? [der_boolean(true)] : []), ...limit]));
}
function keyUsage(usages) {
    return extension('keyUsage', true, namedBits(usages.map((usage) => KEY_USAGES.indexOf(usage))));
}
function extendedKeyUsage(purposes) {
    return extension('extendedKeyUsage', false, sequence(purposes.map((purpose) => oid(PURPOSES.get(purpose) ?? purpose))));
}
function subjectAltName(names, critical) {
    return extension('subjectAltName', critical, sequence(names.map(generalName)));
}
function nameConstraints({ permitted = [], excluded = [] }) {
    const subtrees = (tag, names) => names.length === 0
        ? []
        : [
            contextConstructed(tag, names.map((name) => sequence([subtreeName(name)]))),
        ];
    return extension('nameConstraints', true, sequence([...subtrees(0, permitted), ...subtrees(1, excluded)]));
}
function authorityInfoAccess(ocsp, caIssuers) {
    const methods = [
        ['1.3.6.1.5.5.7.48.1', ocsp],
        ['1.3.6.1.5.5.7.48.2', caIssuers],
    ];
    const descriptions = methods.flatMap(([method, url]) => url === undefined ? [] : [sequence([oid(method), uriName(url)])]);
    return extension('authorityInfoAccess', false, sequence(descriptions));
}
function crlDistributionPoints(url) {
    const fullName = contextConstructed(0, [uriName(url)]);
    return extension('crlDistributionPoints', false, sequence([sequence([contextConstructed(0, [fullName])])]));
}
function extension(name, critical, value) {
    return { id: EXTENSION_IDS[name], critical, value: encode(value) };
}

;// CONCATENATED MODULE: ./lib/lab/key.js


function newKey(type, size) {
    switch (type) {
        case 'rsa':
            return (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: Number(size) });
        case 'ec':
            return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: String(size) });
        case 'ed25519':
            return (0,external_node_crypto_.generateKeyPairSync)('ed25519');
    }
}
const SIGNATURE_OIDS = {
    rsa: {
        md5: '1.2.840.113549.1.1.4',
        sha1: '1.2.840.113549.1.1.5',
        sha256: '1.2.840.113549.1.1.11',
        sha384: '1.2.840.113549.1.1.12',
        sha512: '1.2.840.113549.1.1.13',
    },
    ec: {
        md5: null,
        sha1: '1.2.840.10045.4.1',
        sha256: '1.2.840.10045.4.3.2',
        sha384: '1.2.840.10045.4.3.3',
        sha512: '1.2.840.10045.4.3.4',
    },
};
const ED25519 = '1.3.101.112';
function signerOf({ privateKey }, hash) {
    const type = privateKey.asymmetricKeyType;
    if (type === 'ed25519' && hash === undefined) {
        return { algorithm: sequence([oid(ED25519)]), sign: (bytes) => (0,external_node_crypto_.sign)(null, bytes, privateKey) };
    }
    const chosen = hash ?? FITTING_HASHES.get(privateKey.asymmetricKeyDetails?.namedCurve) ?? 'sha256';
    const id = type === 'rsa' || type === 'ec' ? SIGNATURE_OIDS[type][chosen] : null;
    if (id === null)
        throw new TypeError(`no signature algorithm is defined for a key of type ${String(type)} with ${chosen}`);
    return {
        algorithm: sequence(type === 'rsa' ? [oid(id), nullValue()] : [oid(id)]),
        sign: (bytes) => (0,external_node_crypto_.sign)(chosen, bytes, privateKey),
    };
}
const FITTING_HASHES = new Map([
    ['secp384r1', 'sha384'],
    ['secp521r1', 'sha512'],
]);

;// CONCATENATED MODULE: ./lib/lab/issue.js





function issue(request) {
    const keyPair = request.key ?? newKey('ec', 'P-256');
    const name = distinguishedName(request.subject ?? {});
    const identifier = keyIdentifier(keyPair.publicKey);
    const issuer = request.issuer ?? { name, keyPair, keyIdentifier: identifier };
    const signer = signerOf(issuer.keyPair, request.hash);
    const { version = 3 } = request;
    const tbsCertificate = sequence([
        ...(version === 1 ? [] : [contextConstructed(0, [integer(2n)])]),
        integer(request.serial ?? randomSerial()),
        signer.algorithm,
        issuer.name,
        sequence([time(request.notBefore), time(request.notAfter)]),
        name,
        decode(keyPair.publicKey.export({ type: 'spki', format: 'der' })),
        ...(version === 1
            ? []
            : [contextConstructed(3, [sequence(extensionsOf(request, keyPair.publicKey, identifier).map(writeExtension))])]),
    ]);
    const signature = signer.sign(encode(tbsCertificate));
    const der = encode(sequence([tbsCertificate, signer.algorithm, bitString(signature)]));
    return {
        pem: toPem(der),
        der,
        key: keyPair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        name,
        keyPair,
        keyIdentifier: identifier,
    };
}
function extensionsOf(request, publicKey, identifier) {
    const { ca = false, extensions = [], names = [], omit = [], ocsp, caIssuers } = request;
    const purposes = request.extendedKeyUsage ?? (ca ? [] : ['serverAuth']);
    const hasSubject = request.subject?.commonName !== undefined || request.subject?.organization !== undefined;
    const defaults = [
        basicConstraints(ca, request.pathLength),
        keyUsage(request.keyUsage ?? fittingUsages(ca, publicKey)),
        subjectKeyIdentifier(identifier),
    ];
    if (purposes.length > 0)
        defaults.push(extendedKeyUsage(purposes));
    if (request.issuer !== undefined)
        defaults.push(authorityKeyIdentifier(request.issuer.keyIdentifier));
    if (names.length > 0)
        defaults.push(subjectAltName(names, !hasSubject));
    if (request.nameConstraints !== undefined)
        defaults.push(nameConstraints(request.nameConstraints));
    if (ocsp !== undefined || caIssuers !== undefined)
        defaults.push(authorityInfoAccess(ocsp, caIssuers));
    if (request.crl !== undefined)
        defaults.push(crlDistributionPoints(request.crl));
    const absent = new Set([...omit.map((name) => EXTENSION_IDS[name]), ...extensions.map(({ id }) => id)]);
    return [...defaults.filter(({ id }) => !absent.has(id)), ...extensions];
}
function fittingUsages(ca, publicKey) {
    if (ca)
        return ['keyCertSign', 'cRLSign'];
    return publicKey.asymmetricKeyType === 'rsa' ? ['digitalSignature', 'keyEncipherment'] : ['digitalSignature'];
}
function randomSerial() {
    const random = BigInt(`0x${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`);
    return BigInt.asUintN(126, random) | (1n << 126n);
}
function toPem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/lab/server.js


async function startServer(options) {
    const server = (0,external_node_https_.createServer)({
        cert: options.certificateChain.join('\n'),
        key: options.key,
        minVersion: options.minVersion,
        maxVersion: options.maxVersion,
        ciphers: options.ciphers,
        honorCipherOrder: options.honorCipherOrder ?? true,
        ALPNProtocols: [...(options.alpn ?? ['http/1.1'])],
        ...(options.ecdhCurve === undefined ? {} : { ecdhCurve: options.ecdhCurve }),
    }, (request, response) => {
        request.resume();
        response.writeHead(options.status ?? 200, options.headers).end();
    });
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        socket.on('error', ignore);
    });
    server.on('secureConnection', (socket) => socket.on('error', ignore));
    server.on('tlsClientError', (_error, socket) => socket.destroy());
    server.on('clientError', (_error, socket) => socket.destroy());
    server.listen(options.port ?? 0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    let closed;
    return {
        port: server.address().port,
        async close() {
            if (closed === undefined) {
                closed = (0,external_node_events_.once)(server, 'close');
                server.close();
                for (const socket of sockets)
                    socket.destroy();
            }
            await closed;
        },
    };
}
function ignore() {
}

;// CONCATENATED MODULE: ./lib/lab/lab.js




const MODERN_TLS12_SUITES = [
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-RSA-CHACHA20-POLY1305',
];
const TLS13_SUITES = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'];
function modernGroups(opensslVersion) {
    const [major = 0, minor = 0] = opensslVersion.split('.').map(Number);
    const groups = ['X25519', 'P-256', 'P-384'];
    return (major > 3 || (major === 3 && minor >= 5) ? ['X25519MLKEM768', ...groups] : groups).join(':');
}
const MODERN = {
    minVersion: 'TLSv1.2',
    maxVersion: 'TLSv1.3',
    ciphers: [...TLS13_SUITES, ...MODERN_TLS12_SUITES].join(':'),
    honorCipherOrder: false,
    ecdhCurve: modernGroups(process.versions.openssl),
};
const TLS12_ONLY = { ...MODERN, maxVersion: 'TLSv1.2', ciphers: MODERN_TLS12_SUITES.join(':') };
const LEGACY = {
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
};
const HEALTHY = {
    planted: null,
    expect: [],
    tls: MODERN,
    daysLeft: 80,
    key: 'ec',
    sendsIntermediate: true,
};
const PLANS = [
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
];
const CERTIFICATE_DAYS = 90;
const HEADERS = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' };
async function startLab({ now }) {
    const authority = issueAuthority(now);
    const started = await Promise.allSettled(PLANS.map((plan) => startService(plan, authority.intermediate, now)));
    const servers = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value.server] : []));
    const close = async () => {
        await Promise.all(servers.map((server) => server.close()));
    };
    const failure = started.find((result) => result.status === 'rejected');
    if (failure !== undefined) {
        await close();
        throw new Error('the lab did not start', { cause: failure.reason });
    }
    const services = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value.service] : []));
    return { rootPem: authority.root.pem, services, close };
}
function issueAuthority(now) {
    const root = issue({
        subject: { organization: 'tls-gate lab', commonName: 'Lab Root' },
        ca: true,
        notBefore: daysFrom(now, -2 * 365),
        notAfter: daysFrom(now, 8 * 365),
    });
    const intermediate = issue({
        subject: { organization: 'tls-gate lab', commonName: 'Lab Intermediate' },
        issuer: root,
        ca: true,
        pathLength: 0,
        extendedKeyUsage: ['serverAuth'],
        notBefore: daysFrom(now, -365),
        notAfter: daysFrom(now, 4 * 365),
    });
    return { root, intermediate };
}
async function startService(plan, intermediate, now) {
    const { name, environment, planted, expect, daysLeft } = plan;
    const leaf = issue({
        subject: { commonName: name },
        names: [name],
        issuer: intermediate,
        caIssuers: 'http://ca.lab.test/intermediate.cer',
        key: plan.key === 'rsa' ? newKey('rsa', 2048) : newKey('ec', 'P-256'),
        notBefore: daysFrom(now, daysLeft - CERTIFICATE_DAYS),
        notAfter: daysFrom(now, daysLeft),
    });
    const server = await startServer({
        ...plan.tls,
        certificateChain: plan.sendsIntermediate ? [leaf.pem, intermediate.pem] : [leaf.pem],
        key: leaf.key,
        headers: HEADERS,
    });
    return { server, service: { name, environment, port: server.port, planted, expect } };
}
function daysFrom(date, days) {
    return new Date(date.getTime() + days * core_window/* DAY_MS */.sO);
}

;// CONCATENATED MODULE: ./lib/lab/policy-file.js
function labPolicyFile(lab) {
    const environment = (name) => lab.services
        .filter((service) => service.environment === name)
        .map(endpoint)
        .join('');
    return `# What callers of our API endpoints and webhooks must be able to rely on.
version: 1
extends: [recommended]

# our callers trust the lab's own authority and no other
trust: [./lab-root.pem]

environments:
  staging:
    endpoints:
${environment('staging')}  production:
    endpoints:
${environment('production')}
# what works against staging has to work in production
compare:
  - { from: staging, to: production }
`;
}
function endpoint({ name, port, planted }) {
    const comment = planted === null ? '' : `      # planted: ${planted}\n`;
    return `${comment}      - url: https://${name}\n        connect-to: 127.0.0.1:${String(port)}\n`;
}

// EXTERNAL MODULE: ./lib/net/network.js + 8 modules
var network = __webpack_require__(1651);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/output.js
var output = __webpack_require__(1517);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/written.js + 1 modules
var written = __webpack_require__(5995);
;// CONCATENATED MODULE: ./lib/cli/demo.js

















async function demoCommand(args, io) {
    const { positionals } = (0,options/* parseOptions */.Ac)(args, []);
    if (positionals.length > 0)
        throw new cli_io/* UsageError */.eb('demo: it takes no argument');
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tls-gate-demo-'));
    const lab = await startLab({ now: io.clock() });
    const progress = (0,cli_progress/* progressOn */.z)(io.stderr);
    try {
        const policyText = labPolicyFile(lab);
        const planted = lab.services.flatMap(({ name, planted: fault }) => (fault === null ? [] : [`  ${name}: ${fault}`]));
        io.stderr.write(`${String(lab.services.length)} servers on 127.0.0.1, with these faults planted:\n${planted.join('\n')}\n\n`);
        (0,files/* writeText */.x3)((0,external_node_path_.join)(directory, resolve_policy/* DEFAULT_POLICY_FILE */.mY), policyText);
        (0,files/* writeText */.x3)((0,external_node_path_.join)(directory, 'lab-root.pem'), lab.rootPem);
        const { scan, report } = await (0,check/* check */.z)({
            written: {
                ...(0,written/* readWritten */.IL)({}, [], { ...io, cwd: directory }),
                policyFile: { file: resolve_policy/* DEFAULT_POLICY_FILE */.mY, text: policyText },
            },
            base: null,
            readStore: (name) => (0,trust_stores/* readTrustStore */.e)(name, directory),
            readChain: (path) => (0,chain_file.readChainFile)(path, directory),
            network: network/* DEFAULT_NETWORK_OPTIONS */.s,
            ctSearch: null,
            transactions: null,
            mistakes: [],
            only: null,
            failOn: 'error',
            clock: io.clock,
            onProgress: progress.show,
        });
        progress.clear();
        await (0,output/* deliver */.cK)(report, 'text', undefined, io);
        (0,files/* writeText */.x3)((0,external_node_path_.join)(directory, 'observations.json'), `${JSON.stringify(scan, null, 2)}\n`);
        const reports = [];
        for (const load of Object.values(reporters/* reporters */.R)) {
            const reporter = await load();
            const file = `report.${EXTENSIONS[reporter.format] ?? reporter.format}`;
            (0,files/* writeText */.x3)((0,external_node_path_.join)(directory, file), reporter.render(report, { colour: false, width: REPORT_COLUMNS }));
            reports.push(file);
        }
        io.stderr.write('\nWritten, to look at or to judge again:\n');
        for (const file of [resolve_policy/* DEFAULT_POLICY_FILE */.mY, 'lab-root.pem', 'observations.json', ...reports]) {
            io.stderr.write(`  ${(0,external_node_path_.join)(directory, file)}\n`);
        }
        return (0,output/* exitOf */.sX)(report.outcome, 'error');
    }
    finally {
        await lab.close();
    }
}
const REPORT_COLUMNS = 100;
const EXTENSIONS = { text: 'txt', markdown: 'md', junit: 'xml', openmetrics: 'prom' };


/***/ })

};
