export const id = 6720;
export const ids = [6720];
export const modules = {

/***/ 3715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qh: () => (/* binding */ RICH_OFFER),
  jz: () => (/* binding */ failureOfHandshake),
  nD: () => (/* binding */ familyOffer),
  Jm: () => (/* binding */ shakeHands)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/spec/alerts.js
var alerts = __webpack_require__(3784);
// EXTERNAL MODULE: ./lib/spec/groups.js
var groups = __webpack_require__(5955);
// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __webpack_require__(812);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/tls/client-hello.js + 1 modules
var client_hello = __webpack_require__(840);
// EXTERNAL MODULE: ./lib/wire/tls/compressed-certificate.js
var compressed_certificate = __webpack_require__(5692);
// EXTERNAL MODULE: ./lib/wire/tls/key-share.js
var key_share = __webpack_require__(5614);
// EXTERNAL MODULE: ./lib/wire/tls/record.js
var tls_record = __webpack_require__(8526);
// EXTERNAL MODULE: ./lib/wire/writer.js
var writer = __webpack_require__(8634);
// EXTERNAL MODULE: ./lib/wire/tls/handshake.js
var handshake = __webpack_require__(3882);
;// CONCATENATED MODULE: ./lib/wire/tls/key-schedule.js


function createKeySchedule(hash, sharedSecret) {
    const empty = (0,external_node_crypto_.createHash)(hash).digest();
    const zeros = new Uint8Array(empty.length);
    const derived = (secret) => expandLabel(hash, secret, 'derived', empty, empty.length);
    const handshake = extract(hash, derived(extract(hash, zeros, zeros)), sharedSecret);
    const master = extract(hash, derived(handshake), zeros);
    const traffic = (secret, stage, transcript) => {
        const context = hashOf(hash, transcript);
        return {
            client: expandLabel(hash, secret, `c ${stage} traffic`, context, context.length),
            server: expandLabel(hash, secret, `s ${stage} traffic`, context, context.length),
        };
    };
    return {
        handshakeSecrets: (transcript) => traffic(handshake, 'hs', transcript),
        applicationSecrets: (transcript) => traffic(master, 'ap', transcript),
    };
}
function hashOf(hash, transcript) {
    return (0,external_node_crypto_.createHash)(hash).update((0,handshake/* concat */.xW)(transcript)).digest();
}
function finishedOf(hash, secret, transcript) {
    const key = expandLabel(hash, secret, 'finished', new Uint8Array(), secret.length);
    return (0,external_node_crypto_.createHmac)(hash, key).update(hashOf(hash, transcript)).digest();
}
function extract(hash, salt, secret) {
    return (0,external_node_crypto_.createHmac)(hash, salt).update(secret).digest();
}
function expandLabel(hash, secret, label, context, length) {
    const name = Buffer.from(`tls13 ${label}`, 'latin1');
    const info = (0,handshake/* concat */.xW)([
        Uint8Array.of(length >> 8, length & 0xff, name.length),
        name,
        Uint8Array.of(context.length),
        context,
    ]);
    const blocks = [];
    for (let index = 1, made = 0; made < length; index++) {
        const block = (0,external_node_crypto_.createHmac)(hash, secret)
            .update((0,handshake/* concat */.xW)([blocks.at(-1) ?? new Uint8Array(), info, Uint8Array.of(index)]))
            .digest();
        blocks.push(block);
        made += block.length;
    }
    return (0,handshake/* concat */.xW)(blocks).subarray(0, length);
}

;// CONCATENATED MODULE: ./lib/wire/tls/record-protection.js






const SUITES = {
    0x1301: { hash: 'sha256', aead: 'aes-128-gcm', keyBytes: 16 },
    0x1302: { hash: 'sha384', aead: 'aes-256-gcm', keyBytes: 32 },
    0x1303: { hash: 'sha256', aead: 'chacha20-poly1305', keyBytes: 32 },
};
const OPENABLE_SUITES = Object.keys(SUITES).map(Number);
const IV_BYTES = 12;
const TAG_BYTES = 16;
const TLS12_ON_THE_WIRE = 0x0303;
function hashOfSuite(suite) {
    return cryptoOf(suite).hash;
}
function protectRecords(suite, secret) {
    const { hash, aead, keyBytes } = cryptoOf(suite);
    const key = expandLabel(hash, secret, 'key', new Uint8Array(), keyBytes);
    const iv = expandLabel(hash, secret, 'iv', new Uint8Array(), IV_BYTES);
    let sequence = 0;
    return {
        open(record) {
            const inner = decrypt(aead, key, nonceOf(iv, sequence), record);
            if (inner === null)
                return null;
            sequence++;
            const end = inner.findLastIndex((byte) => byte !== 0);
            const type = inner[end];
            if (type === undefined)
                throw new malformed_error/* MalformedError */.G('TLSInnerPlaintext', 'no content type', 0);
            return { type, content: inner.subarray(0, end) };
        },
        seal(type, content) {
            const inner = new writer/* Writer */.A().bytes(content).u8(type).finish();
            const header = (0,tls_record/* writeRecord */.rh)(tls_record/* CONTENT_APPLICATION_DATA */.qe, TLS12_ON_THE_WIRE, new Uint8Array(inner.length + TAG_BYTES)).subarray(0, 5);
            const cipher = (0,external_node_crypto_.createCipheriv)(aead, key, nonceOf(iv, sequence), {
                authTagLength: TAG_BYTES,
            });
            cipher.setAAD(header, { plaintextLength: inner.length });
            sequence++;
            return (0,handshake/* concat */.xW)([header, cipher.update(inner), cipher.final(), cipher.getAuthTag()]);
        },
    };
}
function cryptoOf(suite) {
    const crypto = SUITES[suite];
    if (crypto === undefined)
        throw new malformed_error/* MalformedError */.G('TLSCiphertext', `suite ${String(suite)} cannot be opened`, 0);
    return crypto;
}
function nonceOf(iv, sequence) {
    const nonce = Uint8Array.from(iv);
    const view = new DataView(nonce.buffer);
    view.setUint32(IV_BYTES - 4, view.getUint32(IV_BYTES - 4) ^ sequence);
    return nonce;
}
function decrypt(aead, key, nonce, record) {
    const { fragment, header } = record;
    if (fragment.length < TAG_BYTES)
        throw new malformed_error/* MalformedError */.G('TLSCiphertext', 'shorter than its tag', 0);
    const decipher = (0,external_node_crypto_.createDecipheriv)(aead, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(header, { plaintextLength: fragment.length - TAG_BYTES });
    decipher.setAuthTag(fragment.subarray(fragment.length - TAG_BYTES));
    try {
        return (0,handshake/* concat */.xW)([decipher.update(fragment.subarray(0, fragment.length - TAG_BYTES)), decipher.final()]);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger = __webpack_require__(4758);
// EXTERNAL MODULE: ./lib/spec/extensions.js
var spec_extensions = __webpack_require__(9985);
// EXTERNAL MODULE: ./lib/wire/reader.js
var wire_reader = __webpack_require__(9162);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-message.js
var certificate_message = __webpack_require__(4518);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-request.js
var certificate_request = __webpack_require__(2128);
// EXTERNAL MODULE: ./lib/wire/tls/certificate-status.js
var certificate_status = __webpack_require__(2295);
;// CONCATENATED MODULE: ./lib/wire/tls/certificate-verify.js



function readCertificateVerify(body) {
    return (0,wire_reader/* readAll */.yw)('CertificateVerify', body, (reader) => ({
        scheme: reader.u16(),
        signature: reader.vector(2),
    }));
}
const ecdsa = (hash, curve) => ({ hash, curve, keyTypes: ['ec'] });
const pss = (hash, keyType) => ({ hash, keyTypes: [keyType], isPss: true });
const SCHEMES = {
    0x0403: ecdsa('sha256', 'prime256v1'),
    0x0503: ecdsa('sha384', 'secp384r1'),
    0x0603: ecdsa('sha512', 'secp521r1'),
    0x0804: pss('sha256', 'rsa'),
    0x0805: pss('sha384', 'rsa'),
    0x0806: pss('sha512', 'rsa'),
    0x0807: { hash: null, keyTypes: ['ed25519'] },
    0x0808: { hash: null, keyTypes: ['ed448'] },
    0x0809: pss('sha256', 'rsa-pss'),
    0x080a: pss('sha384', 'rsa-pss'),
    0x080b: pss('sha512', 'rsa-pss'),
    0x081a: ecdsa('sha256', 'brainpoolP256r1'),
    0x081b: ecdsa('sha384', 'brainpoolP384r1'),
    0x081c: ecdsa('sha512', 'brainpoolP512r1'),
};
const CONTEXT = Buffer.concat([Buffer.alloc(64, 0x20), Buffer.from('TLS 1.3, server CertificateVerify\0', 'latin1')]);
function isSignedBy(certificate, { scheme, signature }, transcriptHash) {
    const key = keyOf(certificate);
    const known = SCHEMES[scheme];
    if (key === null || known === undefined)
        return null;
    if (!known.keyTypes.includes(key.asymmetricKeyType ?? ''))
        return false;
    if (known.curve !== undefined && key.asymmetricKeyDetails?.namedCurve !== known.curve)
        return false;
    const padding = known.isPss
        ? { padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }
        : {};
    try {
        return (0,external_node_crypto_.verify)(known.hash, (0,handshake/* concat */.xW)([CONTEXT, transcriptHash]), { key, ...padding }, signature);
    }
    catch {
        return false;
    }
}
function keyOf(certificate) {
    try {
        return new external_node_crypto_.X509Certificate(certificate).publicKey;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/wire/tls/encrypted-flight.js




function readEncryptedFlight(keys, records) {
    const fragments = [];
    for (const [index, record] of records.entries()) {
        const opened = keys.open(record);
        if (opened === null) {
            throw new malformed_error/* MalformedError */.G('TLSCiphertext', 'the record does not open with the handshake keys', 0);
        }
        const { type, content } = opened;
        if (type === tls_record/* CONTENT_ALERT */.x3) {
            const alert = (0,wire_reader/* readAll */.yw)('Alert', content, (r) => ({ level: r.u8(), description: r.u8() }));
            return { messages: (0,handshake/* readHandshakes */.v0)(fragments), alert: alert.description, rest: records.slice(index + 1) };
        }
        if (type !== tls_record/* CONTENT_HANDSHAKE */.iW)
            continue;
        fragments.push(content);
        const messages = (0,handshake/* readHandshakes */.v0)(fragments);
        if (messages.at(-1)?.type === handshake/* HANDSHAKE_FINISHED */.fh)
            return { messages, alert: null, rest: records.slice(index + 1) };
    }
    return { messages: (0,handshake/* readHandshakes */.v0)(fragments), alert: null, rest: [] };
}

// EXTERNAL MODULE: ./lib/wire/tls/flight.js
var tls_flight = __webpack_require__(5761);
// EXTERNAL MODULE: ./lib/wire/tls/server-hello.js
var server_hello = __webpack_require__(3549);
;// CONCATENATED MODULE: ./lib/wire/tls/new-session-ticket.js



function readNewSessionTicket(body) {
    return (0,wire_reader/* readAll */.yw)('NewSessionTicket', body, (reader) => {
        const lifetime = reader.u32();
        reader.u32();
        reader.vector(1);
        reader.vector(2);
        const extensions = reader.sub('NewSessionTicket.extensions', 2, server_hello/* readExtensions */.H);
        const earlyData = extensions.get(spec_extensions/* EXT_EARLY_DATA */.jT);
        return {
            lifetime,
            maxEarlyData: earlyData === undefined ? null : (0,wire_reader/* readAll */.yw)('early_data', earlyData, (r) => r.u32()),
        };
    });
}

;// CONCATENATED MODULE: ./lib/ledger/session13.js



















const NOTHING = {
    isOver: false,
    isFinished: false,
    alert: null,
    suite: 0,
    group: 0,
    extensions: new Map(),
    certificateRequest: null,
    certificates: [],
    staple: null,
    scts: null,
    compressedWith: null,
    signature: null,
    tickets: [],
};
const CLOSE_NOTIFY = Uint8Array.of(1, 0);
function openSession(clientHello, shares) {
    let keys = null;
    let messages = [];
    return {
        read(received) {
            const flight = (0,tls_flight/* readFlight */.T)(received);
            const { alert, serverHello } = flight;
            if (alert !== null || serverHello?.isRetryRequest === true)
                return { ...NOTHING, isOver: true };
            if (serverHello === null)
                return NOTHING;
            if (serverHello.version !== versions/* TLS13 */.gY)
                return { ...NOTHING, isOver: true };
            keys ??= deriveKeys(clientHello, shares, flight);
            const opened = readEncryptedFlight(protectRecords(keys.suite, keys.secrets.server), flight.encrypted);
            messages = opened.messages;
            const seen = readMessages(keys, messages);
            return {
                ...seen,
                suite: keys.suite,
                group: keys.group,
                alert: opened.alert,
                isOver: opened.alert !== null,
                tickets: seen.isFinished ? readTickets(keys, messages, opened.rest) : [],
            };
        },
        finish() {
            if (keys === null)
                throw new Error('there is nothing to finish before the ServerHello');
            return writeFinish(keys, messages);
        },
    };
}
function deriveKeys(clientHello, shares, flight) {
    const { serverHello, serverHelloMessage } = flight;
    if (serverHello === null || serverHelloMessage === null)
        throw new Error('a ServerHello was expected');
    const { keyShare, suite } = serverHello;
    const share = shares.find(({ group }) => group === keyShare?.group);
    if (share === undefined || keyShare?.publicKey == null) {
        throw new malformed_error/* MalformedError */.G('ServerHello', 'key share of a group that was not offered', 0);
    }
    const hello = [clientHello, serverHelloMessage];
    const schedule = createKeySchedule(hashOfSuite(suite), agree(share, keyShare.publicKey));
    return { suite, group: share.group, hello, schedule, secrets: schedule.handshakeSecrets(hello) };
}
function agree(share, peer) {
    try {
        return share.agree(peer);
    }
    catch {
        throw new malformed_error/* MalformedError */.G('key_share', `no public key of ${(0,groups/* groupName */.hv)(share.group)}`, 0);
    }
}
function readMessages(keys, messages) {
    const find = (type) => messages.find((message) => message.type === type);
    const extensions = find(handshake/* HANDSHAKE_ENCRYPTED_EXTENSIONS */.U$);
    const request = find(handshake/* HANDSHAKE_CERTIFICATE_REQUEST */.gN);
    const { entries, compressedWith } = readEntries(find(handshake/* HANDSHAKE_CERTIFICATE */._x), find(handshake/* HANDSHAKE_COMPRESSED_CERTIFICATE */._7));
    const [leaf] = entries;
    const isFinished = checkFinished(keys, messages);
    const signature = leaf === undefined ? null : checkSignature(keys, messages, leaf.der);
    if (signature?.isValid === false)
        throw new malformed_error/* MalformedError */.G('CertificateVerify', 'the signature is wrong', 0);
    if (isFinished && signature === null)
        throw new malformed_error/* MalformedError */.G('Finished', 'it comes without a CertificateVerify', 0);
    const staple = leaf?.extensions.get(spec_extensions/* EXT_STATUS_REQUEST */.PL);
    return {
        ...NOTHING,
        extensions: extensions === undefined
            ? new Map()
            :
                (0,wire_reader/* readAll */.yw)('EncryptedExtensions', extensions.body, (r) => r.sub('EncryptedExtensions', 2, server_hello/* readExtensions */.H)),
        certificateRequest: request === undefined ? null : (0,certificate_request/* readCertificateRequest13 */.c)(request.body),
        certificates: entries.map(({ der }) => der),
        staple: staple === undefined ? null : (0,certificate_status/* readCertificateStatus */.S)(staple),
        scts: leaf?.extensions.get(spec_extensions/* EXT_SIGNED_CERTIFICATE_TIMESTAMP */.gA) ?? null,
        compressedWith,
        signature,
        isFinished,
    };
}
function readEntries(plain, compressed) {
    if (plain !== undefined)
        return { entries: (0,certificate_message/* readCertificateMessage13 */.v)(plain.body), compressedWith: null };
    if (compressed === undefined)
        return { entries: [], compressedWith: null };
    const { algorithm, body } = (0,compressed_certificate/* readCompressedCertificate */.H)(compressed.body);
    return { entries: (0,certificate_message/* readCertificateMessage13 */.v)(body), compressedWith: algorithm };
}
function transcriptBefore(keys, messages, type) {
    const end = messages.findIndex((message) => message.type === type);
    return [...keys.hello, ...messages.slice(0, end).map(({ message }) => message)];
}
function checkSignature(keys, messages, leaf) {
    const message = messages.find(({ type }) => type === handshake/* HANDSHAKE_CERTIFICATE_VERIFY */.Cp);
    if (message === undefined)
        return null;
    const certificateVerify = readCertificateVerify(message.body);
    const transcript = transcriptBefore(keys, messages, handshake/* HANDSHAKE_CERTIFICATE_VERIFY */.Cp);
    const isValid = isSignedBy(leaf, certificateVerify, hashOf(hashOfSuite(keys.suite), transcript));
    return { scheme: certificateVerify.scheme, isValid };
}
function checkFinished(keys, messages) {
    const finished = messages.find(({ type }) => type === handshake/* HANDSHAKE_FINISHED */.fh);
    if (finished === undefined)
        return false;
    const transcript = transcriptBefore(keys, messages, handshake/* HANDSHAKE_FINISHED */.fh);
    const expected = finishedOf(hashOfSuite(keys.suite), keys.secrets.server, transcript);
    if (finished.body.length !== expected.length || !(0,external_node_crypto_.timingSafeEqual)(finished.body, expected)) {
        throw new malformed_error/* MalformedError */.G('Finished', 'verify_data is wrong', 0);
    }
    return true;
}
function readTickets(keys, messages, records) {
    const { server } = keys.schedule.applicationSecrets([...keys.hello, ...messages.map(({ message }) => message)]);
    const protection = protectRecords(keys.suite, server);
    const fragments = [];
    for (const record of records) {
        const opened = protection.open(record);
        if (opened === null)
            break;
        if (opened.type === tls_record/* CONTENT_HANDSHAKE */.iW)
            fragments.push(opened.content);
    }
    return (0,handshake/* readHandshakes */.v0)(fragments)
        .filter(({ type }) => type === handshake/* HANDSHAKE_NEW_SESSION_TICKET */.rT)
        .map(({ body }) => readNewSessionTicket(body));
}
function writeFinish({ suite, hello, schedule, secrets }, messages) {
    const hash = hashOfSuite(suite);
    const transcript = [...hello, ...messages.map(({ message }) => message)];
    const request = messages.find(({ type }) => type === handshake/* HANDSHAKE_CERTIFICATE_REQUEST */.gN);
    const certificate = request === undefined
        ? []
        : [(0,handshake/* writeHandshake */.L7)(handshake/* HANDSHAKE_CERTIFICATE */._x, (w) => w.vector(1, () => undefined).vector(3, () => undefined))];
    const verifyData = finishedOf(hash, secrets.client, [...transcript, ...certificate]);
    const finished = (0,handshake/* writeHandshake */.L7)(handshake/* HANDSHAKE_FINISHED */.fh, (w) => w.bytes(verifyData));
    const closing = protectRecords(suite, schedule.applicationSecrets(transcript).client);
    return (0,handshake/* concat */.xW)([
        protectRecords(suite, secrets.client).seal(tls_record/* CONTENT_HANDSHAKE */.iW, (0,handshake/* concat */.xW)([...certificate, finished])),
        closing.seal(tls_record/* CONTENT_ALERT */.x3, CLOSE_NOTIFY),
    ]);
}

;// CONCATENATED MODULE: ./lib/ledger/handshake13.js













function familyOffer(schemes) {
    return { schemes, certificateCompression: compressed_certificate/* KNOWN_ALGORITHMS */.j, suites: REORDERED_SUITES };
}
const RICH_OFFER = { certificateStatus: 'wanted', tickets: true };
function failureOfHandshake(outcome) {
    if (outcome.kind === 'unseen')
        return outcome.failure;
    return { code: 'alert', detail: `the handshake was refused: ${outcome.how}`, whose: 'peer' };
}
const GROUPS = [groups/* X25519 */.Nx, groups/* SECP256R1 */.Q_, groups/* SECP384R1 */.mr, groups/* SECP521R1 */.tY, groups/* X448 */.rH];
const REORDERED_SUITES = [0x1302, 0x1301, 0x1303];
const RANDOM_BYTES = 32;
function shakeHands(context, offer, stakes = {}) {
    return context.ledger.once(`handshake ${JSON.stringify(offer)}`, async () => {
        const first = await shakeOnce(context, offer, stakes);
        const { certificateStatus, ...poorer } = offer;
        const outcome = certificateStatus === undefined || first.kind === 'completed' ? first : await shakeOnce(context, poorer, stakes);
        if (outcome.kind === 'completed') {
            context.ledger.note({ version: versions/* TLS13 */.gY, offered: offer.suites ?? OPENABLE_SUITES, chosen: outcome.flight.suite });
        }
        return outcome;
    });
}
async function shakeOnce(context, offer, stakes) {
    const wanted = wantedGroup(context.ledger);
    const shares = [...new Set([...GROUPS.filter((group) => group === wanted), groups/* X25519 */.Nx, groups/* SECP256R1 */.Q_])];
    const first = await askTwice(context, offer, shares, stakes);
    if (first.kind !== 'retry')
        return first;
    const second = await askTwice(context, offer, [first.group], stakes);
    if (second.kind !== 'retry')
        return second;
    const detail = `asked for ${(0,groups/* groupName */.hv)(second.group)} after its key share was sent`;
    return unseen({ code: 'malformed', detail, whose: 'peer' });
}
function wantedGroup(ledger) {
    for (const { question, answer } of ledger.entries()) {
        if (question.version === versions/* TLS13 */.gY && answer.kind === 'accepted' && answer.group !== null) {
            if (GROUPS.includes(answer.group))
                return answer.group;
        }
    }
    return null;
}
async function askTwice(context, offer, groups, stakes) {
    const first = await askOnce(context, offer, groups, stakes);
    if (first.kind !== 'unseen' || !first.isWorthAnother)
        return first;
    await context.net.backOff();
    return askOnce(context, offer, groups, stakes);
}
async function askOnce({ target, net }, offer, groups, stakes) {
    const shares = groups.flatMap((group) => (0,key_share/* newKeyShare */.z)(group) ?? []);
    const hello = {
        version: versions/* TLS13 */.gY,
        suites: offer.suites ?? OPENABLE_SUITES,
        serverName: offer.serverName === 'none' ? null : target.serverName,
        groups: GROUPS,
        schemes: offer.schemes ?? signature_schemes/* OFFERED_SCHEMES */.tF,
        ...(offer.schemes === undefined ? {} : { certificateSchemes: signature_schemes/* OFFERED_SCHEMES */.tF }),
        ...(offer.alpn === undefined ? {} : { alpn: offer.alpn }),
        ...(offer.certificateStatus === undefined ? {} : { certificateStatus: true }),
        ...(offer.certificateCompression === undefined ? {} : { certificateCompression: offer.certificateCompression }),
        keyShares: shares,
        random: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
        sessionId: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
    };
    const message = (0,client_hello/* writeClientHello */.n)(hello);
    const session = openSession(message, shares);
    const exchange = await net.exchange({
        opening: () => [(0,tls_record/* writeRecord */.rh)(tls_record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), message)],
        next: talkOf(session, offer.tickets === true),
    }, stakes);
    if (exchange.status === 'failed')
        return { ...unseen(exchange), isWorthAnother: false };
    if (exchange.status === 'skipped')
        throw new Error(`net skipped an exchange: ${exchange.reason}`);
    const outcome = readOutcome(session, exchange.value);
    return outcome.kind === 'unseen' ? { ...outcome, isWorthAnother: outcome.failure.whose !== 'us' } : outcome;
}
function talkOf(session, wantsTickets) {
    let hasFinished = false;
    return (received) => {
        if (!(0,tls_record/* looksLikeTls */["do"])(received))
            return 'done';
        try {
            const { isOver, isFinished, tickets } = session.read(received);
            if (isOver)
                return 'done';
            if (!isFinished)
                return 'wait';
            if (!wantsTickets || tickets.length > 0)
                return 'done';
            if (hasFinished)
                return 'linger';
            hasFinished = true;
            return { send: session.finish(), then: 'linger' };
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return 'done';
            throw error;
        }
    };
}
function readOutcome(session, { received, end }) {
    const answer = (0,ledger/* readAnswer */.JN)({ version: versions/* TLS13 */.gY, suites: OPENABLE_SUITES, groups: GROUPS }, { received, end });
    if (answer.kind === 'unseen')
        return unseen(answer.failure);
    if (answer.kind === 'refused')
        return { kind: 'refused', how: answer.how };
    if (answer.flight.serverHello?.isRetryRequest === true) {
        if (answer.group !== null)
            return { kind: 'retry', group: answer.group };
        const detail = 'the server asks for another hello, for some reason that is not the group';
        return unseen({ code: 'unsupported', detail, whose: 'us' });
    }
    try {
        const flight = session.read(received);
        if (flight.isFinished)
            return { kind: 'completed', flight };
        if (flight.alert !== null)
            return { kind: 'refused', how: `alert ${(0,alerts/* alertName */.Q6)(flight.alert)}` };
        return unseen(stopped(end));
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return unseen({ code: 'malformed', detail: error.message, whose: 'peer' });
        throw error;
    }
}
function stopped(end) {
    const before = 'before its handshake was whole';
    switch (end) {
        case 'reset':
            return { code: 'reset', detail: `the connection was reset ${before}`, whose: 'network' };
        case 'timeout':
            return { code: 'timeout', detail: `the server was silent until the deadline, ${before}`, whose: 'network' };
        case 'limit':
            return { code: 'limit', detail: `the server sent more than is read ${before}`, whose: 'peer' };
        case 'closed':
        case 'done':
            return { code: 'closed', detail: `the server stopped ${before}`, whose: 'peer' };
    }
}
function unseen(failure) {
    const { code, detail, whose } = failure;
    return { kind: 'unseen', failure: { code, detail, whose } };
}


/***/ }),

/***/ 4758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ failureOf),
  au: () => (/* binding */ openLedger),
  JN: () => (/* binding */ readAnswer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/spec/alerts.js
var alerts = __webpack_require__(3784);
// EXTERNAL MODULE: ./lib/spec/groups.js
var spec_groups = __webpack_require__(5955);
// EXTERNAL MODULE: ./lib/spec/signature-schemes.js
var signature_schemes = __webpack_require__(812);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/spec/suite.js
var spec_suite = __webpack_require__(1055);
;// CONCATENATED MODULE: ./lib/ledger/choosing.js



function readChoosing({ question, answer }) {
    const { version, suites, groups, schemes } = question;
    if (schemes !== undefined || answer.kind !== 'accepted')
        return [];
    const hasAllGroups = groups === undefined || groups.length === (0,spec_groups/* groupsOf */.c1)(version).length;
    const isFree = hasAllGroups || version === versions/* TLS13 */.gY;
    const offered = isFree
        ? suites
        : suites.filter((suite) => suite === answer.suite || !mayLackGroup(suite, answer.group));
    return [{ version, offered, chosen: answer.suite }];
}
function mayLackGroup(suite, agreed) {
    const { keyExchange } = (0,spec_suite/* findSuite */.gQ)(suite);
    return keyExchange.startsWith('ECDH') && (agreed === null || keyExchange.endsWith('ECDSA'));
}

// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/tls/client-hello.js + 1 modules
var client_hello = __webpack_require__(840);
// EXTERNAL MODULE: ./lib/wire/tls/flight.js
var flight = __webpack_require__(5761);
// EXTERNAL MODULE: ./lib/wire/tls/record.js
var record = __webpack_require__(8526);
;// CONCATENATED MODULE: ./lib/ledger/ledger.js










const RANDOM_BYTES = 32;
function openLedger(target, net) {
    const entries = [];
    const noted = [];
    const listeners = [];
    const remembered = new Map();
    function once(name, find) {
        const earlier = remembered.get(name);
        if (earlier !== undefined)
            return earlier;
        const found = find();
        remembered.set(name, found);
        return found;
    }
    async function askTwice(question, stakes) {
        const first = await askOnce(question, stakes);
        const second = first.kind === 'unseen' && first.connected ? await askAgain(question, stakes) : first;
        const answer = refusalByClosing(first, second) ?? moreTelling(first, second);
        const entry = { question, answer };
        entries.push(entry);
        for (const listener of listeners)
            listener(entry);
        return answer;
    }
    async function askAgain(question, stakes) {
        await net.backOff();
        return askOnce(question, stakes);
    }
    async function askOnce(question, stakes) {
        const read = readingOnce();
        const exchange = await net.exchange(talkOf(question, read), stakes);
        if (exchange.status === 'failed')
            return { kind: 'unseen', failure: exchange, connected: false, got: 'nothing' };
        if (exchange.status === 'skipped')
            throw new Error(`net skipped an exchange: ${exchange.reason}`);
        return readAnswer(question, exchange.value, read);
    }
    function talkOf(question, read) {
        return {
            opening: () => {
                const hello = helloOf(question);
                return [(0,record/* writeRecord */.rh)(record/* CONTENT_HANDSHAKE */.iW, (0,client_hello/* recordVersionOf */.h)(hello), (0,client_hello/* writeClientHello */.n)(hello))];
            },
            next: (received) => (isSettled(question, received, read) ? 'done' : 'wait'),
        };
    }
    function helloOf(question) {
        const { version, suites, groups, schemes, alpn, compression, serverName, sessionTicket, certificateStatus } = question;
        return {
            version,
            suites,
            serverName: serverName === 'none' ? null : target.serverName,
            groups: groups ?? (0,spec_groups/* groupsOf */.c1)(version),
            schemes: schemes ?? signature_schemes/* OFFERED_SCHEMES */.tF,
            ...(schemes === undefined ? {} : { certificateSchemes: signature_schemes/* OFFERED_SCHEMES */.tF }),
            ...(alpn === undefined ? {} : { alpn }),
            ...(compression === undefined ? {} : { compression }),
            ...(certificateStatus === undefined ? {} : { certificateStatus: true }),
            ...(sessionTicket === undefined ? {} : { sessionTicket: false }),
            keyShares: [],
            random: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
            sessionId: (0,external_node_crypto_.randomBytes)(RANDOM_BYTES),
        };
    }
    return {
        ask: (question, stakes = {}) => once(`ask ${JSON.stringify(question)}`, () => askTwice(question, stakes)),
        entries: () => entries,
        watch: (listener) => {
            entries.forEach(listener);
            listeners.push(listener);
        },
        note: (choosing) => void noted.push(choosing),
        choosings: (version) => [...entries.flatMap(readChoosing), ...noted].filter((choosing) => choosing.version === version),
        once,
        width: net.width(),
    };
}
const CLOSED_TWICE = { kind: 'refused', inTls: false, how: 'the connection was closed', isAboutVersion: false };
const BROKEN_OFF_TWICE = {
    kind: 'refused',
    inTls: true,
    how: 'the connection was closed after the ServerHello',
    isAboutVersion: false,
};
function refusalByClosing(first, second) {
    if (!isClosed(first) || !isClosed(second) || first.got !== second.got)
        return null;
    return { nothing: CLOSED_TWICE, something: null, hello: BROKEN_OFF_TWICE }[first.got];
}
function isClosed(answer) {
    return answer.kind === 'unseen' && answer.connected && answer.failure.code === 'closed';
}
function moreTelling(first, second) {
    return second.kind === 'unseen' && !second.connected ? first : second;
}
function isSettled(question, received, read) {
    if (!(0,record/* looksLikeTls */["do"])(received))
        return true;
    try {
        const { alert, serverHello, isComplete } = read(received);
        if (alert !== null)
            return true;
        return (serverHello !== null && (isComplete || serverHello.version !== question.version || serverHello.version === versions/* TLS13 */.gY));
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return true;
        throw error;
    }
}
function readingOnce() {
    let last = null;
    return (received) => {
        if (last?.received !== received)
            last = { received, flight: (0,flight/* readFlight */.T)(received) };
        return last.flight;
    };
}
function readAnswer(question, { received, end }, read = flight/* readFlight */.T) {
    if (!(0,record/* looksLikeTls */["do"])(received)) {
        return unseen({ code: 'not-tls', detail: `the port answered with ${quoteStart(received)}`, whose: 'peer' });
    }
    try {
        const flight = read(received);
        const { alert, serverHello, isComplete } = flight;
        const isHandshake = isComplete || serverHello?.version === versions/* TLS13 */.gY || !isFitting(question, serverHello);
        if (serverHello !== null && isHandshake)
            return readServerHelloAnswer(question, flight);
        if (serverHello !== null && alert === null)
            return unseen(failureOf(end, received.length), 'hello');
        if (alert !== null) {
            return {
                kind: 'refused',
                inTls: true,
                how: `alert ${(0,alerts/* alertName */.Q6)(alert.description)}`,
                isAboutVersion: alert.description === alerts/* ALERT_PROTOCOL_VERSION */.b$,
            };
        }
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return unseen({ code: 'malformed', detail: error.message, whose: 'peer' });
    }
    return unseen(failureOf(end, received.length), received.length === 0 ? 'nothing' : 'something');
}
function isFitting({ version, suites }, hello) {
    return hello !== null && hello.version === version && suites.includes(hello.suite);
}
function readServerHelloAnswer(question, flight) {
    const hello = flight.serverHello;
    if (hello === null)
        throw new Error('a ServerHello was expected');
    if (hello.version !== question.version) {
        return { kind: 'refused', inTls: true, how: `answered with ${(0,versions/* versionName */.sh)(hello.version)}`, isAboutVersion: true };
    }
    if (!question.suites.includes(hello.suite)) {
        return unseen({
            code: 'malformed',
            detail: `ServerHello chose suite 0x${hello.suite.toString(16)}, which was not offered`,
            whose: 'peer',
        });
    }
    const group = hello.isRetryRequest ? (hello.keyShare?.group ?? null) : (flight.keyExchange?.group ?? null);
    if (group !== null && question.version !== versions/* SSL3 */.KV && !(question.groups ?? (0,spec_groups/* groupsOf */.c1)(question.version)).includes(group)) {
        return unseen({
            code: 'malformed',
            detail: `the server chose the group ${(0,spec_groups/* groupName */.hv)(group)}, which was not offered`,
            whose: 'peer',
        });
    }
    return { kind: 'accepted', suite: hello.suite, group, flight };
}
function failureOf(end, bytes) {
    const after = bytes === 0 ? 'without a byte' : `after ${String(bytes)} bytes that are no whole answer`;
    switch (end) {
        case 'reset':
            return { code: 'reset', detail: `the connection was reset ${after}`, whose: 'network' };
        case 'timeout':
            return { code: 'timeout', detail: `the server was silent until the deadline, ${after}`, whose: 'network' };
        case 'limit':
            return { code: 'limit', detail: `the server sent more than is read: ${String(bytes)} bytes`, whose: 'peer' };
        case 'closed':
        case 'done':
            return { code: 'closed', detail: `the server closed the connection ${after}`, whose: 'peer' };
    }
}
function unseen(failure, got = 'something') {
    return { kind: 'unseen', failure, connected: true, got };
}
const QUOTED_BYTES = 32;
function quoteStart(received) {
    const text = Buffer.from(received.subarray(0, QUOTED_BYTES)).toString('latin1');
    return JSON.stringify(text.replaceAll(/[^\x20-\x7e]+/g, ' ').trim());
}


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ALERT_INAPPROPRIATE_FALLBACK),
/* harmony export */   Q6: () => (/* binding */ alertName),
/* harmony export */   b$: () => (/* binding */ ALERT_PROTOCOL_VERSION)
/* harmony export */ });
const ALERT_PROTOCOL_VERSION = 70;
const ALERT_INAPPROPRIATE_FALLBACK = 86;
const NAMES = {
    0: 'close_notify',
    10: 'unexpected_message',
    20: 'bad_record_mac',
    21: 'decryption_failed',
    22: 'record_overflow',
    30: 'decompression_failure',
    40: 'handshake_failure',
    41: 'no_certificate',
    42: 'bad_certificate',
    43: 'unsupported_certificate',
    44: 'certificate_revoked',
    45: 'certificate_expired',
    46: 'certificate_unknown',
    47: 'illegal_parameter',
    48: 'unknown_ca',
    49: 'access_denied',
    50: 'decode_error',
    51: 'decrypt_error',
    60: 'export_restriction',
    70: 'protocol_version',
    71: 'insufficient_security',
    80: 'internal_error',
    86: 'inappropriate_fallback',
    90: 'user_canceled',
    100: 'no_renegotiation',
    109: 'missing_extension',
    110: 'unsupported_extension',
    112: 'unrecognized_name',
    113: 'bad_certificate_status_response',
    115: 'unknown_psk_identity',
    116: 'certificate_required',
    120: 'no_application_protocol',
};
function alertName(description) {
    return `${NAMES[description] ?? 'unknown alert'} (${String(description)})`;
}


/***/ }),

/***/ 9985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ EXT_RENEGOTIATION_INFO),
/* harmony export */   GJ: () => (/* binding */ EXT_ALPN),
/* harmony export */   Gk: () => (/* binding */ EXT_EXTENDED_MASTER_SECRET),
/* harmony export */   Kh: () => (/* binding */ EXT_PADDING),
/* harmony export */   PL: () => (/* binding */ EXT_STATUS_REQUEST),
/* harmony export */   Sr: () => (/* binding */ EXT_SUPPORTED_GROUPS),
/* harmony export */   WX: () => (/* binding */ EXT_CERTIFICATE_AUTHORITIES),
/* harmony export */   Yj: () => (/* binding */ EXT_KEY_SHARE),
/* harmony export */   Zc: () => (/* binding */ EXT_COMPRESS_CERTIFICATE),
/* harmony export */   e8: () => (/* binding */ EXT_SIGNATURE_ALGORITHMS),
/* harmony export */   gA: () => (/* binding */ EXT_SIGNED_CERTIFICATE_TIMESTAMP),
/* harmony export */   iE: () => (/* binding */ EXT_PSK_KEY_EXCHANGE_MODES),
/* harmony export */   jT: () => (/* binding */ EXT_EARLY_DATA),
/* harmony export */   pn: () => (/* binding */ EXT_SIGNATURE_ALGORITHMS_CERT),
/* harmony export */   sn: () => (/* binding */ EXT_SESSION_TICKET),
/* harmony export */   tr: () => (/* binding */ EXT_EC_POINT_FORMATS),
/* harmony export */   w$: () => (/* binding */ EXT_SERVER_NAME),
/* harmony export */   xl: () => (/* binding */ EXT_SUPPORTED_VERSIONS)
/* harmony export */ });
const EXT_SERVER_NAME = 0;
const EXT_STATUS_REQUEST = 5;
const EXT_SUPPORTED_GROUPS = 10;
const EXT_EC_POINT_FORMATS = 11;
const EXT_SIGNATURE_ALGORITHMS = 13;
const EXT_ALPN = 16;
const EXT_SIGNED_CERTIFICATE_TIMESTAMP = 18;
const EXT_PADDING = 21;
const EXT_EXTENDED_MASTER_SECRET = 23;
const EXT_COMPRESS_CERTIFICATE = 27;
const EXT_SESSION_TICKET = 35;
const EXT_EARLY_DATA = 42;
const EXT_SUPPORTED_VERSIONS = 43;
const EXT_PSK_KEY_EXCHANGE_MODES = 45;
const EXT_CERTIFICATE_AUTHORITIES = 47;
const EXT_SIGNATURE_ALGORITHMS_CERT = 50;
const EXT_KEY_SHARE = 51;
const EXT_RENEGOTIATION_INFO = 0xff01;


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ dealInto),
/* harmony export */   Wt: () => (/* binding */ rankedSuitesOf),
/* harmony export */   fn: () => (/* binding */ commonSuites),
/* harmony export */   gf: () => (/* binding */ MAX_SUITES_A_HELLO),
/* harmony export */   ui: () => (/* binding */ handsOf)
/* harmony export */ });
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1055);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8754);


const KEY_EXCHANGES = new Set(['ECDHE_RSA', 'ECDHE_ECDSA', 'DHE_RSA', 'RSA']);
const CIPHERS = /^(?:AES_(?:128|256)_(?:GCM|CBC)|CHACHA20_POLY1305|3DES_EDE_CBC|RC4_128)$/;
const MAX_SUITES_A_HELLO = 60;
const HANDS_OF_TLS13 = 3;
const SHARE_OF_WIDTH = new Map([
    [_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS12 */ .$j, 1 / 2],
    [_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS11 */ .gh, 1 / 5],
    [_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS10 */ .nA, 1 / 5],
]);
const MIN_SUITES_A_HAND = 24;
function handsOf(version, width) {
    const suites = rankedSuitesOf(version);
    const count = version === _versions_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS13 */ .gY ? HANDS_OF_TLS13 : countHands(version, suites.length, width);
    const key = `${String(version)} ${String(count)}`;
    const hands = HANDS.get(key) ?? dealInto(count, suites);
    HANDS.set(key, hands);
    return hands;
}
const HANDS = new Map();
function countHands(version, suites, width) {
    const wished = Math.round(width * (SHARE_OF_WIDTH.get(version) ?? 0));
    const least = Math.ceil(suites / MAX_SUITES_A_HELLO);
    return Math.max(least, Math.min(wished, Math.floor(suites / MIN_SUITES_A_HAND)));
}
function rankedSuitesOf(version) {
    return ranked(version).map(({ code }) => code);
}
function commonSuites(version) {
    return ranked(version)
        .filter(({ isCommon }) => isCommon)
        .map(({ code }) => code)
        .slice(0, MAX_SUITES_A_HELLO);
}
const SHARED_KEYS = /PSK|SRP/;
const RANKED = new Map();
function ranked(version) {
    const suites = RANKED.get(version) ?? rank((0,_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .suitesOf */ .f3)(version));
    RANKED.set(version, suites);
    return suites;
}
function rank(suites) {
    return suites
        .map((suite) => ({
        code: suite.code,
        isCommon: suite.tls13 || (KEY_EXCHANGES.has(suite.keyExchange) && CIPHERS.test(suite.cipher)),
        isImplemented: suite.openssl !== null && !SHARED_KEYS.test(suite.keyExchange),
        rank: Number(suite.forwardSecret) + Number(suite.aead),
    }))
        .sort((a, b) => Number(b.isCommon) - Number(a.isCommon) || Number(b.isImplemented) - Number(a.isImplemented) || b.rank - a.rank);
}
function dealInto(count, items) {
    return Array.from({ length: count }, (_, hand) => items.filter((_item, index) => index % count === hand));
}


/***/ }),

/***/ 812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ SCHEME_FAMILIES),
/* harmony export */   hY: () => (/* binding */ signatureSchemeName),
/* harmony export */   oh: () => (/* binding */ SCHEME_FAMILIES_13),
/* harmony export */   tF: () => (/* binding */ OFFERED_SCHEMES)
/* harmony export */ });
/* harmony import */ var _hex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5778);

const NAMES = {
    0x0201: 'rsa_pkcs1_sha1',
    0x0203: 'ecdsa_sha1',
    0x0401: 'rsa_pkcs1_sha256',
    0x0403: 'ecdsa_secp256r1_sha256',
    0x0420: 'rsa_pkcs1_sha256_legacy',
    0x0501: 'rsa_pkcs1_sha384',
    0x0503: 'ecdsa_secp384r1_sha384',
    0x0520: 'rsa_pkcs1_sha384_legacy',
    0x0601: 'rsa_pkcs1_sha512',
    0x0603: 'ecdsa_secp521r1_sha512',
    0x0620: 'rsa_pkcs1_sha512_legacy',
    0x0704: 'eccsi_sha256',
    0x0705: 'iso_ibs1',
    0x0706: 'iso_ibs2',
    0x0707: 'iso_chinese_ibs',
    0x0708: 'sm2sig_sm3',
    0x0709: 'gostr34102012_256a',
    0x070a: 'gostr34102012_256b',
    0x070b: 'gostr34102012_256c',
    0x070c: 'gostr34102012_256d',
    0x070d: 'gostr34102012_512a',
    0x070e: 'gostr34102012_512b',
    0x070f: 'gostr34102012_512c',
    0x0804: 'rsa_pss_rsae_sha256',
    0x0805: 'rsa_pss_rsae_sha384',
    0x0806: 'rsa_pss_rsae_sha512',
    0x0807: 'ed25519',
    0x0808: 'ed448',
    0x0809: 'rsa_pss_pss_sha256',
    0x080a: 'rsa_pss_pss_sha384',
    0x080b: 'rsa_pss_pss_sha512',
    0x081a: 'ecdsa_brainpoolP256r1tls13_sha256',
    0x081b: 'ecdsa_brainpoolP384r1tls13_sha384',
    0x081c: 'ecdsa_brainpoolP512r1tls13_sha512',
    0x0904: 'mldsa44',
    0x0905: 'mldsa65',
    0x0906: 'mldsa87',
    0x0101: 'rsa_md5',
    0x0202: 'dsa_sha1',
    0x0301: 'rsa_sha224',
    0x0302: 'dsa_sha224',
    0x0303: 'ecdsa_sha224',
    0x0402: 'dsa_sha256',
    0x0502: 'dsa_sha384',
    0x0602: 'dsa_sha512',
};
function signatureSchemeName(scheme) {
    return NAMES[scheme] ?? (0,_hex_js__WEBPACK_IMPORTED_MODULE_0__/* .hex16 */ .L)(scheme);
}
const OFFERED_SCHEMES = [
    ...[0x0403, 0x0503, 0x0603],
    ...[0x0807, 0x0808],
    ...[0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b],
    ...[0x0401, 0x0501, 0x0601],
    ...[0x081a, 0x081b, 0x081c],
    ...[0x0904, 0x0905, 0x0906],
    ...[0x0402, 0x0502, 0x0602],
    ...[0x0301, 0x0302, 0x0303],
    ...[0x0201, 0x0202, 0x0203],
    0x0101,
];
const SCHEME_FAMILIES = [
    { schemes: [0x0804, 0x0805, 0x0806, 0x0809, 0x080a, 0x080b], authentication: 'RSA', isForTls13: true },
    { schemes: [0x0401, 0x0501, 0x0601, 0x0301, 0x0201, 0x0101], authentication: 'RSA', isForTls13: false },
    {
        schemes: [0x0403, 0x0503, 0x0603, 0x0303, 0x0203, 0x081a, 0x081b, 0x081c, 0x0807, 0x0808, 0x0904, 0x0905, 0x0906],
        authentication: 'ECDSA',
        isForTls13: true,
    },
    { schemes: [0x0402, 0x0502, 0x0602, 0x0302, 0x0202], authentication: 'DSS', isForTls13: false },
];
const SCHEME_FAMILIES_13 = SCHEME_FAMILIES.filter(({ isForTls13 }) => isForTls13).map(({ schemes }) => schemes);


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

/***/ 4518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readCertificateMessage),
/* harmony export */   v: () => (/* binding */ readCertificateMessage13)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);
/* harmony import */ var _server_hello_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3549);


function readCertificateMessage(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('Certificate', body, (reader) => reader.sub('Certificate.certificate_list', 3, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(list, (entry) => entry.vector(3))));
}
function readCertificateMessage13(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('Certificate', body, (reader) => {
        reader.vector(1);
        return reader.sub('Certificate.certificate_list', 3, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(list, (entry) => ({
            der: entry.vector(3),
            extensions: entry.sub('CertificateEntry.extensions', 2, _server_hello_js__WEBPACK_IMPORTED_MODULE_1__/* .readExtensions */ .H),
        })));
    });
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCertificateRequest),
/* harmony export */   c: () => (/* binding */ readCertificateRequest13)
/* harmony export */ });
/* harmony import */ var _spec_extensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9985);
/* harmony import */ var _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8754);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9162);
/* harmony import */ var _server_hello_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);




function readCertificateRequest(body, version) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('CertificateRequest', body, (reader) => ({
        types: [...reader.vector(1)],
        schemes: version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .TLS12 */ .$j ? readSchemes(reader) : [],
        authorities: readAuthorities(reader),
    }));
}
function readCertificateRequest13(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('CertificateRequest', body, (reader) => {
        reader.vector(1);
        const extensions = reader.sub('CertificateRequest.extensions', 2, _server_hello_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensions */ .H);
        const schemes = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .EXT_SIGNATURE_ALGORITHMS */ .e8);
        const authorities = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_3__/* .EXT_CERTIFICATE_AUTHORITIES */ .WX);
        return {
            types: [],
            schemes: schemes === undefined ? [] : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('signature_algorithms', schemes, readSchemes),
            authorities: authorities === undefined ? [] : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('certificate_authorities', authorities, readAuthorities),
        };
    });
}
function readSchemes(reader) {
    return reader.sub('SignatureSchemeList', 2, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(list, (r) => r.u16()));
}
function readAuthorities(reader) {
    return reader.sub('certificate_authorities', 2, (list) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(list, (r) => r.vector(2)));
}


/***/ }),

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readCertificateStatus)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);

const OCSP = 1;
function readCertificateStatus(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('CertificateStatus', body, (reader) => {
        const type = reader.u8();
        if (type !== OCSP)
            reader.fail(`status type ${String(type)}, expected ocsp (1)`);
        return reader.vector(3);
    });
}


/***/ }),

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ recordVersionOf),
  n: () => (/* binding */ writeClientHello)
});

// EXTERNAL MODULE: ./lib/spec/cipher-suites.js
var cipher_suites = __webpack_require__(332);
// EXTERNAL MODULE: ./lib/spec/extensions.js
var spec_extensions = __webpack_require__(9985);
// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __webpack_require__(8754);
// EXTERNAL MODULE: ./lib/wire/writer.js
var writer = __webpack_require__(8634);
;// CONCATENATED MODULE: ./lib/wire/tls/client-extensions.js


const PSK_DHE_KE = 1;
function extensionsOf(hello) {
    if (hello.version === versions/* SSL3 */.KV)
        return [];
    return [...common(hello), ...(hello.version === versions/* TLS13 */.gY ? newest(hello) : legacy(hello))];
}
function common({ serverName, groups, alpn = [], certificateStatus = false }) {
    return [
        ...when(serverName !== null, spec_extensions/* EXT_SERVER_NAME */.w$, (w) => w.vector(2, (l) => l.u8(0).vector(2, (n) => n.bytes(Buffer.from(serverName ?? '', 'latin1'))))),
        ...when(groups.length > 0, spec_extensions/* EXT_SUPPORTED_GROUPS */.Sr, (w) => w.vector(2, (l) => {
            u16s(l, groups);
        })),
        ...when(certificateStatus, spec_extensions/* EXT_STATUS_REQUEST */.PL, (w) => w.u8(1).u16(0).u16(0)),
        ...when(certificateStatus, spec_extensions/* EXT_SIGNED_CERTIFICATE_TIMESTAMP */.gA, () => undefined),
        ...when(alpn.length > 0, spec_extensions/* EXT_ALPN */.GJ, (w) => w.vector(2, (l) => {
            for (const name of alpn)
                l.vector(1, (n) => n.bytes(Buffer.from(name, 'latin1')));
        })),
    ];
}
function newest(hello) {
    const { keyShares, certificateCompression = [], olderVersions = [] } = hello;
    return [
        ...signatureAlgorithms(hello),
        ...when(certificateCompression.length > 0, spec_extensions/* EXT_COMPRESS_CERTIFICATE */.Zc, (w) => w.vector(1, (l) => {
            u16s(l, certificateCompression);
        })),
        ...when(olderVersions.length > 0, spec_extensions/* EXT_EC_POINT_FORMATS */.tr, (w) => w.vector(1, (l) => l.u8(0))),
        ...always(spec_extensions/* EXT_SUPPORTED_VERSIONS */.xl, (w) => w.vector(1, (l) => {
            u16s(l, [versions/* TLS13 */.gY, ...olderVersions]);
        })),
        ...always(spec_extensions/* EXT_PSK_KEY_EXCHANGE_MODES */.iE, (w) => w.vector(1, (l) => l.u8(PSK_DHE_KE))),
        ...always(spec_extensions/* EXT_KEY_SHARE */.Yj, (w) => w.vector(2, (l) => {
            for (const share of keyShares)
                l.u16(share.group).vector(2, (key) => key.bytes(share.publicKey));
        })),
    ];
}
function legacy(hello) {
    return [
        ...(hello.version === versions/* TLS12 */.$j ? signatureAlgorithms(hello) : []),
        ...always(spec_extensions/* EXT_EC_POINT_FORMATS */.tr, (w) => w.vector(1, (l) => l.u8(0))),
        ...always(spec_extensions/* EXT_EXTENDED_MASTER_SECRET */.Gk),
        ...when(hello.sessionTicket !== false, spec_extensions/* EXT_SESSION_TICKET */.sn, () => undefined),
        ...always(spec_extensions/* EXT_RENEGOTIATION_INFO */.Cr, (w) => w.vector(1, () => undefined)),
    ];
}
function signatureAlgorithms({ schemes, certificateSchemes }) {
    return [
        ...always(spec_extensions/* EXT_SIGNATURE_ALGORITHMS */.e8, (w) => w.vector(2, (l) => {
            u16s(l, schemes);
        })),
        ...when(certificateSchemes !== undefined, spec_extensions/* EXT_SIGNATURE_ALGORITHMS_CERT */.pn, (w) => w.vector(2, (l) => {
            u16s(l, certificateSchemes ?? []);
        })),
    ];
}
function u16s(writer, values) {
    for (const value of values)
        writer.u16(value);
}
function always(type, write = () => undefined) {
    return [[type, (writer) => void write(writer)]];
}
function when(isSent, type, write) {
    return isSent ? always(type, write) : [];
}

// EXTERNAL MODULE: ./lib/wire/tls/handshake.js
var handshake = __webpack_require__(3882);
;// CONCATENATED MODULE: ./lib/wire/tls/client-hello.js






const PADDED_FROM = 256;
const PADDED_TO = 512;
function writeClientHello(hello) {
    const extensions = extensionsOf(hello);
    const message = writeMessage(hello, extensions);
    if (extensions.length === 0 || message.length < PADDED_FROM || message.length >= PADDED_TO)
        return message;
    const short = PADDED_TO - message.length;
    return writeMessage(hello, [...extensions, [spec_extensions/* EXT_PADDING */.Kh, (writer) => void writer.bytes(new Uint8Array(short))]]);
}
function recordVersionOf(hello) {
    return Math.min(hello.version, versions/* TLS10 */.nA);
}
function writeMessage(hello, extensions) {
    const suites = hello.version === versions/* SSL3 */.KV ? [...hello.suites, cipher_suites/* RENEGOTIATION_INFO_SCSV */.GA] : hello.suites;
    return new writer/* Writer */.A()
        .u8(handshake/* HANDSHAKE_CLIENT_HELLO */.X_)
        .vector(3, (body) => {
        body.u16(Math.min(hello.version, versions/* TLS12 */.$j));
        body.bytes(hello.random);
        body.vector(1, (writer) => writer.bytes(hello.version === versions/* TLS13 */.gY ? hello.sessionId : []));
        body.vector(2, (writer) => {
            for (const suite of suites)
                writer.u16(suite);
        });
        body.vector(1, (writer) => writer.bytes(hello.compression ?? [0]));
        if (extensions.length === 0)
            return;
        body.vector(2, (list) => {
            for (const [type, write] of extensions)
                list.u16(type).vector(2, write);
        });
    })
        .finish();
}


/***/ }),

/***/ 5692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readCompressedCertificate),
/* harmony export */   j: () => (/* binding */ KNOWN_ALGORITHMS)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7515);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9162);



const MAX_BYTES = 2 ** 20;
const DECOMPRESS = {
    1: (data) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync(data, { maxOutputLength: MAX_BYTES }),
    2: (data) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(data, { maxOutputLength: MAX_BYTES }),
    ...("zstdDecompressSync" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_0__, 2)))
        ? { 3: (data) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(data, { maxOutputLength: MAX_BYTES }) }
        : {}),
};
const KNOWN_ALGORITHMS = Object.keys(DECOMPRESS).map(Number);
function readCompressedCertificate(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)('CompressedCertificate', body, (reader) => {
        const algorithm = reader.u16();
        const length = reader.u24();
        const data = reader.vector(3);
        const decompress = DECOMPRESS[algorithm];
        if (decompress === undefined)
            return reader.fail(`algorithm ${String(algorithm)} was not offered`);
        const inflated = inflate(decompress, data);
        if (inflated.length !== length) {
            reader.fail(`${String(inflated.length)} bytes after decompression, ${String(length)} announced`);
        }
        return { algorithm, body: inflated };
    });
}
function inflate(decompress, data) {
    try {
        return decompress(data);
    }
    catch (error) {
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedError */ .G('CompressedCertificate', error instanceof Error ? error.message : String(error), 0);
    }
}


/***/ }),

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readFlight)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9162);
/* harmony import */ var _certificate_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4518);
/* harmony import */ var _certificate_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2128);
/* harmony import */ var _certificate_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2295);
/* harmony import */ var _handshake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3882);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8526);
/* harmony import */ var _server_hello_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3549);
/* harmony import */ var _server_key_exchange_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3626);









const MAX_WARNINGS = 32;
function readFlight(received) {
    const records = (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .readRecords */ .T3)(received);
    const messages = (0,_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .readHandshakes */ .v0)(records.filter((r) => r.type === _record_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTENT_HANDSHAKE */ .iW).map((r) => r.fragment));
    const find = (type, read) => {
        const found = messages.find((message) => message.type === type);
        return found === undefined ? null : read(found.body);
    };
    const hello = find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_HELLO */ .Z1, _server_hello_js__WEBPACK_IMPORTED_MODULE_7__/* .readServerHello */ .Q);
    return {
        serverHello: hello,
        serverHelloMessage: messages.find(({ type }) => type === _handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_HELLO */ .Z1)?.message ?? null,
        certificates: find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_CERTIFICATE */ ._x, _certificate_message_js__WEBPACK_IMPORTED_MODULE_2__/* .readCertificateMessage */ .B),
        staple: find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_CERTIFICATE_STATUS */ .f5, _certificate_status_js__WEBPACK_IMPORTED_MODULE_4__/* .readCertificateStatus */ .S),
        keyExchange: hello === null
            ? null
            : find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_KEY_EXCHANGE */ .Ix, (body) => (0,_server_key_exchange_js__WEBPACK_IMPORTED_MODULE_8__/* .readServerKeyExchange */ .u)(body, hello.version, hello.suite)),
        certificateRequest: hello === null
            ? null
            : find(_handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_CERTIFICATE_REQUEST */ .gN, (body) => (0,_certificate_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readCertificateRequest */ .L)(body, hello.version)),
        alert: readFatalAlert(records),
        isComplete: messages.some(({ type }) => type === _handshake_js__WEBPACK_IMPORTED_MODULE_5__/* .HANDSHAKE_SERVER_HELLO_DONE */ .ui),
        encrypted: records.filter((record) => record.type === _record_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTENT_APPLICATION_DATA */ .qe),
    };
}
function readFatalAlert(records) {
    const alerts = records.filter(({ type }) => type === _record_js__WEBPACK_IMPORTED_MODULE_6__/* .CONTENT_ALERT */ .x3);
    if (alerts.length > MAX_WARNINGS)
        throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('Alert', `${String(alerts.length)} of them`, 0);
    for (const { fragment } of alerts) {
        const alert = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)('Alert', fragment, (r) => ({ fatal: r.u8() === 2, description: r.u8() }));
        if (alert.fatal)
            return alert;
    }
    return null;
}


/***/ }),

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ HANDSHAKE_CERTIFICATE_VERIFY),
/* harmony export */   Ix: () => (/* binding */ HANDSHAKE_SERVER_KEY_EXCHANGE),
/* harmony export */   L7: () => (/* binding */ writeHandshake),
/* harmony export */   U$: () => (/* binding */ HANDSHAKE_ENCRYPTED_EXTENSIONS),
/* harmony export */   X_: () => (/* binding */ HANDSHAKE_CLIENT_HELLO),
/* harmony export */   Z1: () => (/* binding */ HANDSHAKE_SERVER_HELLO),
/* harmony export */   _7: () => (/* binding */ HANDSHAKE_COMPRESSED_CERTIFICATE),
/* harmony export */   _x: () => (/* binding */ HANDSHAKE_CERTIFICATE),
/* harmony export */   f5: () => (/* binding */ HANDSHAKE_CERTIFICATE_STATUS),
/* harmony export */   fh: () => (/* binding */ HANDSHAKE_FINISHED),
/* harmony export */   gN: () => (/* binding */ HANDSHAKE_CERTIFICATE_REQUEST),
/* harmony export */   rT: () => (/* binding */ HANDSHAKE_NEW_SESSION_TICKET),
/* harmony export */   ui: () => (/* binding */ HANDSHAKE_SERVER_HELLO_DONE),
/* harmony export */   v0: () => (/* binding */ readHandshakes),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8634);


const HANDSHAKE_CLIENT_HELLO = 1;
const HANDSHAKE_SERVER_HELLO = 2;
const HANDSHAKE_NEW_SESSION_TICKET = 4;
const HANDSHAKE_ENCRYPTED_EXTENSIONS = 8;
const HANDSHAKE_CERTIFICATE = 11;
const HANDSHAKE_SERVER_KEY_EXCHANGE = 12;
const HANDSHAKE_CERTIFICATE_REQUEST = 13;
const HANDSHAKE_SERVER_HELLO_DONE = 14;
const HANDSHAKE_CERTIFICATE_VERIFY = 15;
const HANDSHAKE_FINISHED = 20;
const HANDSHAKE_CERTIFICATE_STATUS = 22;
const HANDSHAKE_COMPRESSED_CERTIFICATE = 25;
const MAX_MESSAGE = 2 ** 20;
const HEADER_BYTES = 4;
function readHandshakes(fragments) {
    const stream = fragments.length === 1 && fragments[0] !== undefined ? fragments[0] : concat(fragments);
    const messages = [];
    let offset = 0;
    while (stream.length - offset >= HEADER_BYTES) {
        const [type = 0, high = 0, middle = 0, low = 0] = stream.subarray(offset, offset + HEADER_BYTES);
        const length = high * 65_536 + middle * 256 + low;
        if (length > MAX_MESSAGE)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('Handshake', `length ${String(length)} over the limit`, offset + 1);
        const end = offset + HEADER_BYTES + length;
        if (stream.length < end)
            break;
        messages.push({ type, body: stream.subarray(offset + HEADER_BYTES, end), message: stream.subarray(offset, end) });
        offset = end;
    }
    return messages;
}
function writeHandshake(type, write) {
    return new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .A()
        .u8(type)
        .vector(3, (body) => void write(body))
        .finish();
}
function concat(parts) {
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let offset = 0;
    for (const part of parts) {
        joined.set(part, offset);
        offset += part.length;
    }
    return joined;
}


/***/ }),

/***/ 5614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ randomHybridShare),
/* harmony export */   z: () => (/* binding */ newKeyShare)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _spec_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5955);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8634);



const CURVES = {
    [_spec_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .SECP256R1 */ .Q_]: 'prime256v1',
    [_spec_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .SECP384R1 */ .mr]: 'secp384r1',
    [_spec_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .SECP521R1 */ .tY]: 'secp521r1',
};
function newKeyShare(group) {
    const curve = CURVES[group];
    if (curve !== undefined) {
        const ecdh = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createECDH)(curve);
        return { group, publicKey: ecdh.generateKeys(), agree: (peer) => ecdh.computeSecret(peer) };
    }
    if (group === _spec_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .X25519 */ .Nx)
        return montgomery(group, 'X25519', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('x25519', ENCODED), 32);
    if (group === _spec_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .X448 */ .rH)
        return montgomery(group, 'X448', (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('x448', ENCODED), 56);
    return undefined;
}
const ENCODED = {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
};
function montgomery(group, crv, { publicKey, privateKey }, length) {
    return {
        group,
        publicKey: publicKey.subarray(-length),
        agree: (peer) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.diffieHellman)({
            privateKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: privateKey, format: 'der', type: 'pkcs8' }),
            publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
                format: 'jwk',
                key: { kty: 'OKP', crv, x: Buffer.from(peer).toString('base64url') },
            }),
        }),
    };
}
const KYBER_PRIME = 3329;
const KYBER_COEFFICIENTS = 768;
const KYBER_SEED_BYTES = 32;
function randomHybridShare() {
    const numbers = new Uint16Array(KYBER_COEFFICIENTS);
    (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomFillSync)(numbers);
    const packed = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .A();
    for (let index = 0; index < KYBER_COEFFICIENTS; index += 2) {
        const [low, high] = [(numbers[index] ?? 0) % KYBER_PRIME, (numbers[index + 1] ?? 0) % KYBER_PRIME];
        packed
            .u8(low & 0xff)
            .u8((low >> 8) | ((high & 0x0f) << 4))
            .u8(high >> 4);
    }
    packed.bytes((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KYBER_SEED_BYTES)).bytes(newKeyShare(_spec_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .X25519 */ .Nx)?.publicKey ?? []);
    return { group: _spec_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .X25519MLKEM768 */ .AP, publicKey: packed.finish() };
}


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   "do": () => (/* binding */ looksLikeTls),
/* harmony export */   iW: () => (/* binding */ CONTENT_HANDSHAKE),
/* harmony export */   qe: () => (/* binding */ CONTENT_APPLICATION_DATA),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   x3: () => (/* binding */ CONTENT_ALERT)
/* harmony export */ });
/* unused harmony export CONTENT_CHANGE_CIPHER_SPEC */
/* harmony import */ var _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8634);


const CONTENT_CHANGE_CIPHER_SPEC = 20;
const CONTENT_ALERT = 21;
const CONTENT_HANDSHAKE = 22;
const CONTENT_APPLICATION_DATA = 23;
const MAX_FRAGMENT = 2 ** 14 + 2048;
const HEADER_BYTES = 5;
const MAX_RECORDS = 1024;
function readRecords(received) {
    const records = [];
    let offset = 0;
    while (offset < received.length) {
        const header = received.subarray(offset, offset + HEADER_BYTES);
        const [type = 0, major = 3, minor = 0, high = 0, low = 0] = header;
        if (type < CONTENT_CHANGE_CIPHER_SPEC || type > 24) {
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `content type ${String(type)} unknown`, offset);
        }
        if (major !== 3)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `version ${String(major)}.${String(minor)} unknown`, offset + 1);
        const length = high * 256 + low;
        if (length > MAX_FRAGMENT)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', `length ${String(length)} over the limit`, offset + 3);
        const end = offset + HEADER_BYTES + length;
        if (header.length < HEADER_BYTES || received.length < end)
            break;
        if (records.length === MAX_RECORDS)
            throw new _malformed_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedError */ .G('TLSPlaintext', 'more records than any flight has', offset);
        records.push({
            type,
            version: major * 256 + minor,
            fragment: received.subarray(offset + HEADER_BYTES, end),
            header,
        });
        offset = end;
    }
    return records;
}
function writeRecord(type, version, fragment) {
    return new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .A()
        .u8(type)
        .u16(version)
        .vector(2, (writer) => writer.bytes(fragment))
        .finish();
}
function looksLikeTls(received) {
    const [type, major] = received;
    return (type === undefined || (type >= CONTENT_CHANGE_CIPHER_SPEC && type <= 24 && (major === undefined || major === 3)));
}


/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readExtensions),
/* harmony export */   Q: () => (/* binding */ readServerHello)
/* harmony export */ });
/* harmony import */ var _spec_extensions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9985);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9162);


const RETRY_REQUEST_RANDOM = 'cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c';
function readServerHello(body) {
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('ServerHello', body, (reader) => {
        const legacyVersion = reader.u16();
        const random = reader.bytes(32);
        const sessionId = reader.vector(1);
        if (sessionId.length > 32)
            reader.fail('session id of more than 32 bytes');
        const suite = reader.u16();
        const compression = reader.u8();
        const extensions = reader.left === 0 ? new Map() : reader.sub('ServerHello.extensions', 2, readExtensions);
        const isRetryRequest = Buffer.from(random).toString('hex') === RETRY_REQUEST_RANDOM;
        const versions = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXT_SUPPORTED_VERSIONS */ .xl);
        const keyShare = extensions.get(_spec_extensions_js__WEBPACK_IMPORTED_MODULE_1__/* .EXT_KEY_SHARE */ .Yj);
        return {
            version: versions === undefined ? legacyVersion : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('supported_versions', versions, (r) => r.u16()),
            random,
            sessionId,
            suite,
            compression,
            isRetryRequest,
            keyShare: keyShare === undefined
                ? null
                : (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readAll */ .yw)('key_share', keyShare, (r) => ({ group: r.u16(), publicKey: isRetryRequest ? null : r.vector(2) })),
            extensions,
        };
    });
}
function readExtensions(reader) {
    const extensions = new Map();
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(reader, (r) => {
        const type = r.u16();
        if (extensions.has(type))
            r.fail(`extension ${String(type)} stands twice`);
        extensions.set(type, r.vector(2));
    });
    return extensions;
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ bitsOf),
/* harmony export */   u: () => (/* binding */ readServerKeyExchange)
/* harmony export */ });
/* harmony import */ var _spec_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1055);
/* harmony import */ var _spec_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8754);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9162);



const NAMED_CURVE = 3;
const NOTHING = { group: null, dh: null, rsaBits: null, scheme: null };
function readServerKeyExchange(body, version, suite) {
    const { keyExchange } = (0,_spec_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .findSuite */ .gQ)(suite);
    const read = readerOf(keyExchange);
    if (read === null)
        return null;
    const isSigned = !/_anon|PSK/.test(keyExchange);
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)('ServerKeyExchange', body, (reader) => {
        if (keyExchange.includes('PSK'))
            reader.vector(2);
        const params = { ...NOTHING, ...read(reader) };
        if (!isSigned)
            return params;
        const scheme = version === _spec_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .TLS12 */ .$j ? reader.u16() : null;
        reader.vector(2);
        return { ...params, scheme };
    });
}
function readerOf(keyExchange) {
    if (/^ECDHE_|^ECDH_anon/.test(keyExchange))
        return readEcdh;
    if (/^DHE_|^DH_anon|^PSK_DHE/.test(keyExchange))
        return readDh;
    if (keyExchange.startsWith('RSA_EXPORT'))
        return readRsa;
    return /^(?:RSA_)?PSK$/.test(keyExchange) ? () => ({}) : null;
}
function readEcdh(reader) {
    const curveType = reader.u8();
    if (curveType !== NAMED_CURVE)
        reader.fail(`curve type ${String(curveType)}, expected a named curve`);
    const group = reader.u16();
    reader.vector(1);
    return { group };
}
function readDh(reader) {
    const prime = withoutLeadingZeros(reader.vector(2));
    const generator = withoutLeadingZeros(reader.vector(2));
    reader.vector(2);
    return { dh: { prime, generator } };
}
function readRsa(reader) {
    const modulus = withoutLeadingZeros(reader.vector(2));
    reader.vector(2);
    return { rsaBits: bitsOf(modulus) };
}
function withoutLeadingZeros(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    return first < 0 ? new Uint8Array() : bytes.subarray(first);
}
function bitsOf(bytes) {
    const [first = 0] = bytes;
    return bytes.length === 0 ? 0 : bytes.length * 8 - Math.clz32(first) + 24;
}


/***/ }),

/***/ 8634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Writer)
/* harmony export */ });
class Writer {
    #bytes = new Uint8Array(FIRST_BYTES);
    #length = 0;
    u8(value) {
        return this.#number(value, 1);
    }
    u16(value) {
        return this.#number(value, 2);
    }
    u64(value) {
        const octets = Buffer.alloc(8);
        octets.writeBigUInt64BE(value);
        return this.bytes(octets);
    }
    bytes(bytes) {
        this.#makeRoom(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
        return this;
    }
    vector(lengthBytes, write) {
        const at = this.#length;
        this.#number(0, lengthBytes);
        write(this);
        const length = this.#length - at - lengthBytes;
        if (length >= 256 ** lengthBytes)
            throw new RangeError(`${String(length)} bytes do not fit a ${String(lengthBytes)}-byte length`);
        this.#put(at, length, lengthBytes);
        return this;
    }
    finish() {
        return this.#bytes.slice(0, this.#length);
    }
    #number(value, size) {
        this.#makeRoom(size);
        this.#put(this.#length, value, size);
        this.#length += size;
        return this;
    }
    #put(at, value, size) {
        for (let left = size, rest = value; left > 0; left--, rest >>>= 8)
            this.#bytes[at + left - 1] = rest;
    }
    #makeRoom(count) {
        const needed = this.#length + count;
        if (needed <= this.#bytes.length)
            return;
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = larger;
    }
}
const FIRST_BYTES = 1024;


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
