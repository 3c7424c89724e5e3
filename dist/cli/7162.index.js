export const id = 7162;
export const ids = [7162];
export const modules = {

/***/ 4629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hold)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);

const MAX_RECEIVED = 65_536;
async function hold(socket, { opening, begin }, { who, whose }, timeoutMs) {
    return new Promise((resolve, reject) => {
        let state = begin;
        let said = Buffer.alloc(0);
        let taken = 0;
        let wasReset = false;
        let timer = undefined;
        const leave = () => {
            clearTimeout(timer);
            socket.off('readable', read).off('end', onEnd).off('close', onClose).off('error', onError);
        };
        const finish = (outcome) => {
            leave();
            if ('status' in outcome)
                socket.destroy();
            resolve(outcome);
        };
        const fail = (code, what, by) => {
            const received = taken + said.length;
            finish((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(code, `${what}, ${received === 0 ? 'without a byte' : `after ${String(received)} bytes`}`, by));
        };
        const advance = () => {
            for (;;) {
                const step = state(said.subarray(0, MAX_RECEIVED - taken));
                if (step === 'wait') {
                    if (taken + said.length > MAX_RECEIVED) {
                        fail('limit', `${who} gave no go-ahead within ${String(MAX_RECEIVED)} bytes`, whose);
                    }
                    return;
                }
                if ('status' in step) {
                    finish(step);
                    return;
                }
                taken += step.taken;
                said = said.subarray(step.taken);
                if (step.say !== null)
                    socket.write(step.say);
                if (step.then === 'ready') {
                    finish({ rest: said });
                    return;
                }
                state = step.then;
            }
        };
        function read() {
            const chunk = socket.read();
            if (chunk === null)
                return;
            said = Buffer.concat([said, chunk]);
            try {
                advance();
            }
            catch (error) {
                leave();
                socket.destroy();
                reject(error instanceof Error ? error : new Error(String(error)));
            }
        }
        function onEnd() {
            fail('closed', `${who} closed the connection before a go-ahead`, whose);
        }
        function onError() {
            wasReset = true;
        }
        function onClose() {
            if (wasReset)
                fail('reset', `the connection to ${who} was reset before a go-ahead`, 'network');
            else
                onEnd();
        }
        timer = setTimeout(() => {
            fail('timeout', `${who} gave no go-ahead until the deadline`, 'network');
        }, timeoutMs);
        socket.on('readable', read).on('end', onEnd).on('close', onClose).on('error', onError);
        if (opening !== null)
            socket.write(opening);
    });
}


/***/ }),

/***/ 9497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Xw: () => (/* binding */ readLine),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
function readLine(said) {
    const newline = said.indexOf(0x0a);
    if (newline < 0)
        return undefined;
    return { text: textOf(said.subarray(0, newline)).replace(/\r$/, ''), length: newline + 1 };
}
function textOf(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}
function bytesOf(text) {
    return Uint8Array.from(Buffer.from(text));
}
function command(text) {
    return bytesOf(`${text}\r\n`);
}


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startTls: () => (/* binding */ startTls)
});

// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/net/dialogue.js
var dialogue = __webpack_require__(4629);
// EXTERNAL MODULE: ./lib/net/line.js
var net_line = __webpack_require__(9497);
// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __webpack_require__(8776);
;// CONCATENATED MODULE: ./lib/net/starttls/failures.js


function refusal(said) {
    return (0,observed/* failed */.gz)('unsupported', `the server refused STARTTLS: ${quoteSaid(said)}`, 'peer');
}
function notSpoken(protocol, said) {
    const detail = looksLikeTls(said)
        ? `the port speaks TLS already, where ${protocol} begins in clear: leave out "starttls"`
        : `the server does not speak ${protocol}: ${quoteSaid(said)}`;
    return (0,observed/* failed */.gz)('malformed', detail, 'peer');
}
function looksLikeTls([type, major]) {
    return (type === 0x15 || type === 0x16) && major === 0x03;
}
const DECODED_BYTES = 400;
function quoteSaid(said) {
    const text = typeof said === 'string' ? said : Buffer.from(said.subarray(0, DECODED_BYTES)).toString();
    return `"${(0,printable/* printable */.g)(text.trim().replaceAll(/[\r\n]+/g, ' '))}"`;
}

;// CONCATENATED MODULE: ./lib/net/starttls/numeric-reply.js


const CODE_LENGTH = 3;
const KEPT_TEXT = 200;
function awaitReply(protocol, code, { say, then }) {
    const first = awaitLine('', '');
    return first;
    function awaitLine(known, before) {
        return (said) => {
            const start = (0,net_line/* textOf */.b6)(said.subarray(0, CODE_LENGTH + 1));
            if ((known === '' || protocol.codedLines) && !mayBegin(known, start))
                return notSpoken(protocol.name, said);
            const line = (0,net_line/* readLine */.Xw)(said);
            if (line === undefined)
                return 'wait';
            const { text, length: taken } = line;
            const found = known === '' ? start.slice(0, CODE_LENGTH) : known;
            const whole = `${before}${text}\n`;
            const isLast = text === found || text.startsWith(`${found} `);
            if (!isLast)
                return { taken, say: null, then: awaitLine(found, whole.slice(0, KEPT_TEXT)) };
            if (Number(found) === code)
                return { taken, say, then };
            return found.startsWith('1') ? { taken, say: null, then: first } : refusal(whole);
        };
    }
}
function mayBegin(known, start) {
    if (!start.startsWith(known.slice(0, start.length)))
        return false;
    return start.length <= CODE_LENGTH ? /^\d*$/.test(start) : /^\d{3}[ \r\n-]$/.test(start);
}

;// CONCATENATED MODULE: ./lib/net/starttls/ftp.js


const FTP = { name: 'FTP', codedLines: false };
const ftp = {
    opening: null,
    begin: awaitReply(FTP, 220, {
        say: (0,net_line/* command */.G5)('AUTH TLS'),
        then: awaitReply(FTP, 234, { say: null, then: 'ready' }),
    }),
};

;// CONCATENATED MODULE: ./lib/net/starttls/imap.js


const ASTERISK = 0x2a;
const greeting = (said) => {
    if (said.length > 0 && said[0] !== ASTERISK)
        return notSpoken('IMAP', said);
    const line = (0,net_line/* readLine */.Xw)(said);
    if (line === undefined)
        return 'wait';
    const { text, length: taken } = line;
    if (/^\* OK(?: |$)/i.test(text))
        return { taken, say: (0,net_line/* command */.G5)('a1 STARTTLS'), then: answer };
    return /^\* (?:BYE|PREAUTH)(?: |$)/i.test(text) ? refusal(text) : notSpoken('IMAP', said);
};
const answer = (said) => {
    const line = (0,net_line/* readLine */.Xw)(said);
    if (line === undefined)
        return 'wait';
    const { text, length: taken } = line;
    if (/^a1 OK(?: |$)/i.test(text))
        return { taken, say: null, then: 'ready' };
    if (/^(?:a1 (?:NO|BAD)|\* BYE)(?: |$)/i.test(text))
        return refusal(text);
    return text.startsWith('* ') ? { taken, say: null, then: answer } : notSpoken('IMAP', said);
};
const imap = { opening: null, begin: greeting };

;// CONCATENATED MODULE: ./lib/net/starttls/ldap.js



const SEQUENCE = 0x30;
const INTEGER = 0x02;
const ENUMERATED = 0x0a;
const OCTET_STRING = 0x04;
const EXTENDED_REQUEST = 0x77;
const EXTENDED_RESPONSE = 0x78;
const REQUEST_NAME = 0x80;
const START_TLS = (0,net_line/* bytesOf */.$$)('1.3.6.1.4.1.1466.20037');
const MESSAGE_ID = 1;
const REQUEST = Uint8Array.from(tlv(SEQUENCE, [...tlv(INTEGER, [MESSAGE_ID]), ...tlv(EXTENDED_REQUEST, tlv(REQUEST_NAME, [...START_TLS]))]));
const MAX_LENGTH = 65_536;
const begin = (said) => {
    if (said.length > 0 && said[0] !== SEQUENCE)
        return notSpoken('LDAP', said);
    const message = readTlv(said, 0);
    if (message === 'wait')
        return 'wait';
    if (message === 'malformed')
        return MALFORMED;
    const whole = said.subarray(message.begin, message.end);
    const [id, response] = readAll(whole);
    if (id?.tag !== INTEGER || response?.tag !== EXTENDED_RESPONSE)
        return MALFORMED;
    const [result, matched, diagnostic] = readAll(whole.subarray(response.begin, response.end));
    if (result?.tag !== ENUMERATED || matched?.tag !== OCTET_STRING || diagnostic?.tag !== OCTET_STRING)
        return MALFORMED;
    const within = whole.subarray(response.begin, response.end);
    const code = within.subarray(result.begin, result.end);
    if (code.length !== 1)
        return MALFORMED;
    if (code[0] === 0) {
        const isOurs = id.end - id.begin === 1 && whole[id.begin] === MESSAGE_ID;
        return isOurs ? { taken: message.end, say: null, then: 'ready' } : MALFORMED;
    }
    const text = Buffer.from(within.subarray(diagnostic.begin, diagnostic.end)).toString();
    return refusal(`result ${nameOf(code[0] ?? 0)}${text === '' ? '' : `: ${text}`}`);
};
const MALFORMED = (0,observed/* failed */.gz)('malformed', 'the server sent what is no answer of LDAP to StartTLS', 'peer');
const RESULT_NAMES = {
    1: 'operationsError',
    2: 'protocolError',
    8: 'strongerAuthRequired',
    10: 'referral',
    13: 'confidentialityRequired',
    50: 'insufficientAccessRights',
    51: 'busy',
    52: 'unavailable',
    53: 'unwillingToPerform',
    80: 'other',
};
function nameOf(code) {
    const name = RESULT_NAMES[code];
    return name === undefined ? String(code) : `${String(code)} (${name})`;
}
function readTlv(bytes, at) {
    const [tag, first] = bytes.subarray(at);
    if (tag === undefined || first === undefined)
        return 'wait';
    const extra = first < 0x80 ? 0 : first - 0x80;
    if (extra > 4 || first === 0x80)
        return 'malformed';
    const begin = at + 2 + extra;
    if (bytes.length < begin)
        return 'wait';
    const length = extra === 0 ? first : bytes.subarray(at + 2, begin).reduce((sum, byte) => sum * 256 + byte, 0);
    if (length > MAX_LENGTH)
        return 'malformed';
    return bytes.length < begin + length ? 'wait' : { tag, begin, end: begin + length };
}
function readAll(bytes) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const next = readTlv(bytes, at);
        if (typeof next === 'string')
            break;
        found.push(next);
        at = next.end;
    }
    return found;
}
function tlv(tag, content) {
    return [tag, content.length, ...content];
}
const ldap = { opening: REQUEST, begin };

;// CONCATENATED MODULE: ./lib/net/starttls/mysql.js

const HEADER_LENGTH = 4;
const MAX_PACKET_LENGTH = 4096;
const HANDSHAKE_V10 = 0x0a;
const ERROR = 0xff;
const BEFORE_CAPABILITIES = 4 + 8 + 1;
const CLIENT_PROTOCOL_41 = 0x0200;
const CLIENT_SSL = 0x0800;
const CLIENT_SECURE_CONNECTION = 0x8000;
const SSL_REQUEST = Uint8Array.of(...[32, 0, 0, 1], ...littleEndian(CLIENT_PROTOCOL_41 | CLIENT_SSL | CLIENT_SECURE_CONNECTION), ...littleEndian(2 ** 24), 45, ...Array.from({ length: 23 }, () => 0));
const mysql_begin = (said) => {
    const [low = 0, middle = 0, high = 0, sequence = 0, kind] = said;
    const length = low | (middle << 8) | (high << 16);
    if (length > MAX_PACKET_LENGTH || sequence !== 0)
        return notSpoken('MySQL', said);
    if (kind !== undefined && kind !== HANDSHAKE_V10 && kind !== ERROR)
        return notSpoken('MySQL', said);
    const end = HEADER_LENGTH + length;
    if (said.length < HEADER_LENGTH || said.length < end)
        return 'wait';
    const packet = said.subarray(HEADER_LENGTH, end);
    if (kind === ERROR)
        return refusal(packet.subarray(3));
    const versionEnd = packet.indexOf(0, 1);
    const version = packet.subarray(1, versionEnd);
    const [lowest, higher] = packet.subarray(versionEnd + 1 + BEFORE_CAPABILITIES);
    if (versionEnd === -1 || lowest === undefined || higher === undefined)
        return notSpoken('MySQL', said);
    if (((lowest | (higher << 8)) & CLIENT_SSL) === 0) {
        return refusal(`${Buffer.from(version).toString()}, without the capability CLIENT_SSL`);
    }
    return { taken: end, say: SSL_REQUEST, then: 'ready' };
};
function littleEndian(value) {
    return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);
}
const mysql = { opening: null, begin: mysql_begin };

;// CONCATENATED MODULE: ./lib/net/starttls/pop3.js


const INDICATORS = ['+OK', '-ERR'];
function awaitOk({ say, then }) {
    return (said) => {
        const start = (0,net_line/* textOf */.b6)(said.subarray(0, 4));
        if (!INDICATORS.some((word) => start.startsWith(word) || word.startsWith(start)))
            return notSpoken('POP3', said);
        const line = (0,net_line/* readLine */.Xw)(said);
        if (line === undefined)
            return 'wait';
        const { text, length: taken } = line;
        if (/^\+OK(?: |$)/.test(text))
            return { taken, say, then };
        return /^-ERR(?: |$)/.test(text) ? refusal(text) : notSpoken('POP3', said);
    };
}
const pop3 = {
    opening: null,
    begin: awaitOk({ say: (0,net_line/* command */.G5)('STLS'), then: awaitOk({ say: null, then: 'ready' }) }),
};

;// CONCATENATED MODULE: ./lib/net/starttls/postgres.js


const postgres_SSL_REQUEST = Uint8Array.of(0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f);
const YES = 0x53;
const NO = 0x4e;
const ERROR_RESPONSE = 0x45;
const MAX_ERROR_LENGTH = 30_000;
const postgres_begin = (said) => {
    switch (said[0]) {
        case undefined:
            return 'wait';
        case YES:
            return { taken: 1, say: null, then: 'ready' };
        case NO:
            return refusal(said.subarray(0, 1));
        case ERROR_RESPONSE:
            return readError(said);
        default:
            return notSpoken('PostgreSQL', said);
    }
};
const readError = (said) => {
    if (said.length < 5)
        return 'wait';
    const length = new DataView(said.buffer, said.byteOffset).getInt32(1);
    if (length < 4 || length > MAX_ERROR_LENGTH) {
        return (0,observed/* failed */.gz)('malformed', `the server sent an error of ${String(length)} bytes`, 'peer');
    }
    if (said.length < 1 + length)
        return 'wait';
    const fields = Buffer.from(said.subarray(5, 1 + length))
        .toString()
        .split('\0');
    return refusal(fields.find((field) => field.startsWith(MESSAGE))?.slice(1) ?? fields.join(' '));
};
const MESSAGE = 'M';
const postgres = { opening: postgres_SSL_REQUEST, begin: postgres_begin };

;// CONCATENATED MODULE: ./lib/net/starttls/smtp.js


const SMTP = { name: 'SMTP', codedLines: true };
const EHLO = (0,net_line/* command */.G5)('EHLO tls-gate.invalid');
const greeted = awaitReply(SMTP, 250, {
    say: (0,net_line/* command */.G5)('STARTTLS'),
    then: awaitReply(SMTP, 220, { say: null, then: 'ready' }),
});
const smtp = { opening: null, begin: awaitReply(SMTP, 220, { say: EHLO, then: greeted }) };

;// CONCATENATED MODULE: ./lib/net/starttls/xml-tag.js

const MAX_TAG_BYTES = 4096;
function readTag(bytes) {
    const length = lengthOf(bytes);
    if (length === undefined)
        return bytes.length < MAX_TAG_BYTES ? 'wait' : 'malformed';
    const text = (0,net_line/* textOf */.b6)(bytes.subarray(0, length));
    const inside = text.slice(1, -1);
    if (inside.startsWith('?'))
        return { kind: 'declaration', name: '', text, length };
    const [, slash = '', name] = /^(\/?)(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?=[\s/]|$)/.exec(inside) ?? [];
    if (name === undefined)
        return 'malformed';
    return { kind: slash !== '' ? 'close' : inside.endsWith('/') ? 'empty' : 'open', name, text, length };
}
const QUOTES = [0x22, 0x27];
const GREATER_THAN = 0x3e;
function lengthOf(bytes) {
    let quote;
    for (const [index, byte] of bytes.subarray(0, MAX_TAG_BYTES).entries()) {
        if (quote !== undefined)
            quote = byte === quote ? undefined : quote;
        else if (QUOTES.includes(byte))
            quote = byte;
        else if (byte === GREATER_THAN)
            return index + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/net/starttls/xmpp.js



const STARTTLS = (0,net_line/* bytesOf */.$$)(`<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>`);
const header = (said) => {
    if (!/^\s*(?:<|$)/.test((0,net_line/* textOf */.b6)(said.subarray(0, SHOWN))))
        return notSpoken('XMPP', said);
    const next = readNextTag(said);
    if (next === 'wait')
        return 'wait';
    if (next === 'malformed')
        return notSpoken('XMPP', said);
    const { tag, taken } = next;
    if (tag.kind === 'declaration')
        return { taken, say: null, then: header };
    return tag.kind === 'open' && tag.name === 'stream'
        ? { taken, say: null, then: awaitElement(features) }
        : notSpoken('XMPP', said);
};
function features({ name, offersTls, text }) {
    return name === 'features' && offersTls ? { say: STARTTLS, then: awaitElement(xmpp_answer) } : refusal(text);
}
function xmpp_answer({ name, text }) {
    return name === 'proceed' ? { say: null, then: 'ready' } : refusal(text);
}
const SHOWN = 200;
function awaitElement(then, before = null) {
    return (said) => {
        const next = readNextTag(said);
        if (next === 'wait')
            return 'wait';
        if (next === 'malformed')
            return notSpoken('XMPP', said);
        const { tag, taken, text } = next;
        const element = withTag(before, tag, text);
        if (tag.kind === 'declaration' || element.depth < 0)
            return notSpoken('XMPP', said);
        if (element.depth > 0)
            return { taken, say: null, then: awaitElement(then, element) };
        const turn = then(element);
        return 'status' in turn ? turn : { taken, ...turn };
    };
}
function withTag(before, { kind, name }, text) {
    const { depth, ...rest } = before ?? { name, text: '', offersTls: false, depth: 0 };
    return {
        name: rest.name,
        text: `${rest.text}${text}`.slice(0, SHOWN),
        offersTls: rest.offersTls || (name === 'starttls' && kind !== 'close'),
        depth: depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0),
    };
}
function readNextTag(said) {
    const begin = said.indexOf(LESS_THAN);
    const tag = begin < 0 ? 'wait' : readTag(said.subarray(begin));
    if (typeof tag === 'string')
        return tag;
    const taken = begin + tag.length;
    return { tag, taken, text: (0,net_line/* textOf */.b6)(said.subarray(Math.max(0, begin - SHOWN), taken)) };
}
const LESS_THAN = 0x3c;
function xmpp(host) {
    const to = host.includes(':') ? `[${host}]` : host;
    const opening = `<?xml version='1.0'?><stream:stream to='${to}' version='1.0' xml:lang='en' ` +
        `xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>`;
    return { opening: (0,net_line/* bytesOf */.$$)(opening), begin: header };
}

;// CONCATENATED MODULE: ./lib/net/starttls.js










const DIALOGUES = {
    smtp: () => smtp,
    imap: () => imap,
    pop3: () => pop3,
    postgres: () => postgres,
    mysql: () => mysql,
    ldap: () => ldap,
    ftp: () => ftp,
    xmpp: xmpp,
};
async function startTls(socket, protocol, host, timeoutMs) {
    const outcome = await (0,dialogue/* hold */._)(socket, DIALOGUES[protocol](host), { who: 'the server', whose: 'peer' }, timeoutMs);
    if ('status' in outcome)
        return outcome;
    if (outcome.rest.length === 0)
        return socket;
    socket.destroy();
    const injected = `the server sent ${String(outcome.rest.length)} bytes in clear behind its go-ahead for TLS`;
    return (0,observed/* failed */.gz)('malformed', injected, 'peer');
}


/***/ })

};
