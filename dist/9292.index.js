export const id = 9292;
export const ids = [9292];
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

/***/ 9292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dialThrough: () => (/* binding */ dialThrough)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/core/proxy.js
var core_proxy = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/net/dial.js + 1 modules
var dial = __webpack_require__(4440);
// EXTERNAL MODULE: ./lib/net/dialogue.js
var net_dialogue = __webpack_require__(4629);
// EXTERNAL MODULE: ./lib/net/failures.js
var failures = __webpack_require__(468);
// EXTERNAL MODULE: ./lib/net/forbidden-address.js
var forbidden_address = __webpack_require__(4095);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/net/line.js
var net_line = __webpack_require__(9497);
;// CONCATENATED MODULE: ./lib/net/proxy/connect.js




function httpConnect(proxy, host, port) {
    const who = (0,core_proxy/* proxyName */.e)(proxy);
    const place = (0,core_proxy/* hostAndPort */.P)(host, port);
    const statusLine = (said) => {
        const start = (0,net_line/* textOf */.b6)(said.subarray(0, VERSION.length));
        const line = (0,net_line/* readLine */.Xw)(said);
        if (line === undefined && VERSION.startsWith(start))
            return 'wait';
        const [, status] = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(line?.text ?? '') ?? [];
        if (line === undefined || status === undefined)
            return (0,observed/* failed */.gz)('malformed', `${who} does not speak HTTP/1.1`, 'network');
        if (status.startsWith('2'))
            return { taken: line.length, say: null, then: headers('ready') };
        if (status.startsWith('1'))
            return { taken: line.length, say: null, then: headers(statusLine) };
        return failureOf(Number(status));
    };
    function headers(then) {
        const header = (said) => {
            const line = (0,net_line/* readLine */.Xw)(said);
            if (line === undefined)
                return 'wait';
            return { taken: line.length, say: null, then: line.text === '' ? then : header };
        };
        return header;
    }
    function failureOf(status) {
        const answer = `${String(status)} ${external_node_http_.STATUS_CODES[status] ?? ''}`.trim();
        if (status === PROXY_AUTHENTICATION_REQUIRED) {
            const asked = proxy.user === null ? 'asks for a user and a password' : 'did not take the user and the password';
            return (0,observed/* failed */.gz)('refused', `${who} ${asked} (${answer})`, 'us');
        }
        if (status === GATEWAY_TIMEOUT)
            return (0,observed/* failed */.gz)('timeout', `${who} got no answer from ${place} (${answer})`, 'network');
        return status < 500
            ? (0,observed/* failed */.gz)('refused', `${who} does not let us connect to ${place} (${answer})`, 'network')
            : (0,observed/* failed */.gz)('unreachable', `${who} could not connect to ${place} (${answer})`, 'network');
    }
    return { opening: (0,net_line/* bytesOf */.$$)(requestOf(proxy, place)), begin: statusLine };
}
const VERSION = 'HTTP/1.';
const PROXY_AUTHENTICATION_REQUIRED = 407;
const GATEWAY_TIMEOUT = 504;
function requestOf({ user }, place) {
    const lines = [`CONNECT ${place} HTTP/1.1`, `Host: ${place}`, 'User-Agent: tls-gate'];
    if (user !== null) {
        const credentials = Buffer.from(`${user.name}:${user.password}`).toString('base64');
        lines.push(`Proxy-Authorization: Basic ${credentials}`);
    }
    return `${lines.join('\r\n')}\r\n\r\n`;
}

;// CONCATENATED MODULE: ./lib/net/proxy/socks5.js




const socks5_VERSION = 5;
const NO_AUTHENTICATION = 0;
const USER_AND_PASSWORD = 2;
const NO_METHOD = 0xff;
const CONNECT = 1;
const IPV4 = 1;
const NAME = 3;
const IPV6 = 4;
function socks5(proxy, host, port) {
    const who = (0,core_proxy/* proxyName */.e)(proxy);
    const { user } = proxy;
    const methods = user === null ? [NO_AUTHENTICATION] : [NO_AUTHENTICATION, USER_AND_PASSWORD];
    const request = Uint8Array.of(socks5_VERSION, CONNECT, 0, ...addressOf(host), port >> 8, port & 0xff);
    const method = (said) => {
        const [version, chosen] = said;
        if (version !== undefined && version !== socks5_VERSION)
            return malformed();
        if (chosen === undefined)
            return 'wait';
        if (chosen === NO_AUTHENTICATION)
            return { taken: 2, say: request, then: reply };
        if (chosen === USER_AND_PASSWORD && user !== null) {
            return { taken: 2, say: credentialsOf(user), then: authentication };
        }
        if (chosen !== NO_METHOD)
            return malformed();
        const asked = user === null ? 'asks for a user and a password' : 'takes no user and password';
        return (0,observed/* failed */.gz)('refused', `${who} ${asked}, or for what we do not have`, 'us');
    };
    const authentication = ([version, status]) => {
        if (version === undefined || status === undefined)
            return 'wait';
        return status === 0
            ? { taken: 2, say: request, then: reply }
            : (0,observed/* failed */.gz)('refused', `${who} did not take the user and the password`, 'us');
    };
    const reply = (said) => {
        const [version, code, , type, nameLength] = said;
        if (version !== undefined && version !== socks5_VERSION)
            return malformed();
        if (code === undefined)
            return 'wait';
        if (code !== 0)
            return failureOf(code);
        if (type === undefined || nameLength === undefined)
            return 'wait';
        const bound = new Map([
            [IPV4, 4],
            [NAME, 1 + nameLength],
            [IPV6, 16],
        ]).get(type);
        if (bound === undefined)
            return malformed();
        const length = 4 + bound + 2;
        return said.length < length ? 'wait' : { taken: length, say: null, then: 'ready' };
    };
    function failureOf(code) {
        const [failure, reason, whose] = REPLIES[code] ?? ['unreachable', `reply ${String(code)}`, 'network'];
        return (0,observed/* failed */.gz)(failure, `${who} could not connect to ${(0,core_proxy/* hostAndPort */.P)(host, port)}: ${reason}`, whose);
    }
    function malformed() {
        return (0,observed/* failed */.gz)('malformed', `${who} does not speak SOCKS 5`, 'network');
    }
    return { opening: Uint8Array.of(socks5_VERSION, methods.length, ...methods), begin: method };
}
const REPLIES = {
    1: ['unreachable', 'general SOCKS server failure', 'network'],
    2: ['refused', 'connection not allowed by ruleset', 'network'],
    3: ['unreachable', 'network unreachable', 'network'],
    4: ['unreachable', 'host unreachable', 'network'],
    5: ['refused', 'connection refused', 'peer'],
    6: ['unreachable', 'TTL expired', 'network'],
    7: ['unsupported', 'command not supported', 'network'],
    8: ['unsupported', 'address type not supported', 'network'],
};
function addressOf(host) {
    switch ((0,external_node_net_.isIP)(host)) {
        case 4:
            return [IPV4, ...host.split('.').map(Number)];
        case 6:
            return [IPV6, ...octetsOf(host)];
        default: {
            const name = (0,net_line/* bytesOf */.$$)(host);
            return [NAME, name.length, ...name];
        }
    }
}
function octetsOf(ipv6) {
    const [head = '', tail] = new URL(`http://[${ipv6}]`).hostname.slice(1, -1).split('::');
    const [before, after] = [groupsOf(head), groupsOf(tail ?? '')];
    const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0);
    return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]);
}
function groupsOf(text) {
    return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
function credentialsOf({ name, password }) {
    const [user, secret] = [(0,net_line/* bytesOf */.$$)(name), (0,net_line/* bytesOf */.$$)(password)];
    return Uint8Array.of(1, user.length, ...user, secret.length, ...secret);
}

;// CONCATENATED MODULE: ./lib/net/proxy.js











const DIALOGUES = { http: httpConnect, socks5: socks5 };
async function dialThrough(proxy, host, port, timeoutMs) {
    const forbidden = (0,forbidden_address/* findForbidden */.N)(host);
    if (forbidden !== undefined)
        return forbidden;
    const who = (0,core_proxy/* proxyName */.e)(proxy);
    const deadline = performance.now() + timeoutMs;
    const socket = await dialProxy(proxy, deadline);
    if ('status' in socket) {
        return (0,observed/* failed */.gz)(socket.code, `${who}: ${socket.detail}`, socket.whose === 'us' ? 'us' : 'network');
    }
    const dialogue = DIALOGUES[proxy.kind](proxy, host, port);
    const outcome = await (0,net_dialogue/* hold */._)(socket, dialogue, { who, whose: 'network' }, leftUntil(deadline));
    if ('status' in outcome)
        return outcome;
    if (outcome.rest.length > 0)
        socket.unshift(outcome.rest);
    return socket;
}
async function dialProxy({ host, port }, deadline) {
    const addresses = await resolve(host, leftUntil(deadline));
    if ('status' in addresses)
        return addresses;
    let failure = (0,observed/* failed */.gz)('name-not-found', 'the name has no address', 'network');
    for (const [index, address] of addresses.entries()) {
        const socket = await (0,dial/* dial */.z)(address, port, leftUntil(deadline) / (addresses.length - index));
        if (!('status' in socket))
            return socket;
        failure = socket;
    }
    return failure;
}
async function resolve(host, timeoutMs) {
    if ((0,external_node_net_.isIP)(host) !== 0)
        return [host];
    const late = (0,observed/* failed */.gz)('timeout', `the name did not resolve within ${String(Math.round(timeoutMs))} ms`, 'network');
    try {
        const found = await Promise.race([
            (0,promises_.lookup)(host, { all: true, order: 'verbatim' }),
            (0,external_node_timers_promises_.setTimeout)(timeoutMs, late, { ref: false }),
        ]);
        return 'status' in found ? found : [...new Set(found.map(({ address }) => address))];
    }
    catch (error) {
        return (0,failures/* failureOf */.g)(error);
    }
}
function leftUntil(deadline) {
    return Math.max(0, deadline - performance.now());
}


/***/ })

};
