export const id = 1197;
export const ids = [1197];
export const modules = {

/***/ 5368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ httpFailureOf),
/* harmony export */   v: () => (/* binding */ MAX_HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(468);


const MAX_HEADER_BYTES = 65_536;
function httpFailureOf(error) {
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'HPE_HEADER_OVERFLOW') {
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('limit', `the head of the HTTP answer is over ${String(MAX_HEADER_BYTES)} bytes`, 'peer');
    }
    if (code.startsWith('HPE_'))
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('malformed', `not an HTTP answer: ${error.message} (${code})`, 'peer');
    if (code.startsWith('ERR_SSL_') || code === 'EPROTO') {
        return (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('unsupported', `Node's TLS could not agree with the server: ${error.message}`, 'us');
    }
    const wasClosed = code === 'ECONNRESET' && !('syscall' in error);
    return code === '' || wasClosed ? (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('closed', `no HTTP answer: ${error.message}`, 'peer') : (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error);
}


/***/ }),

/***/ 1197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transact: () => (/* binding */ transact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3863);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5368);





const MAX_CERTIFICATES = 100;
async function transact(socket, serverName, wanted, { timeoutMs, leftMs }) {
    const startedAt = Date.now();
    return new Promise((resolve, reject) => {
        let wasSent = false;
        let fault = null;
        let head = null;
        const chunks = [];
        let size = 0;
        let timer = undefined;
        const finish = (failure) => {
            clearTimeout(timer);
            const answer = head === null ? null : { ...headOf(head), body: Buffer.concat(chunks) };
            resolve({ wasSent, fault, failure, answer, tookMs: timeoutMs - leftMs + Date.now() - startedAt });
            socket.destroy();
        };
        timer = setTimeout(() => {
            finish((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('timeout', `${lackOf(wasSent, head)} within ${String(timeoutMs)} ms`, 'peer'));
        }, leftMs);
        const receive = (response) => {
            head = response;
            response.on('data', (chunk) => {
                const room = wanted.maxBytes - size;
                chunks.push(chunk.subarray(0, room));
                size += chunk.length;
                if (chunk.length > room)
                    finish((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('limit', `the body of the answer is over ${String(wanted.maxBytes)} bytes`, 'peer'));
            });
            response.once('end', () => {
                finish(null);
            });
            const cutOff = () => {
                finish((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('closed', `the connection was closed: ${lackOf(wasSent, head)}`, 'peer'));
            };
            response.once('error', cutOff);
            response.once('close', cutOff);
        };
        try {
            const tls = openTls(socket, serverName, wanted);
            const fail = (error) => {
                finish((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .httpFailureOf */ .S)(error));
            };
            tls.on('error', fail);
            tls.once('close', () => {
                finish((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('closed', `the connection was closed: ${lackOf(wasSent, head)}`, 'peer'));
            });
            tls.once('secureConnect', () => {
                try {
                    fault = wanted.findFault(certificatesOf(tls));
                    if (fault !== null) {
                        finish(null);
                        return;
                    }
                    wasSent = true;
                    send(tls, wanted).on('response', receive).on('error', fail);
                }
                catch (error) {
                    reject(error instanceof Error ? error : new Error(String(error)));
                    finish(null);
                }
            });
        }
        catch (error) {
            finish((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .httpFailureOf */ .S)(error instanceof Error ? error : new Error(String(error))));
        }
    });
}
function openTls(socket, serverName, { client }) {
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
        socket,
        ...(serverName === null ? {} : { servername: serverName }),
        rejectUnauthorized: false,
        minVersion: 'TLSv1.2',
        ALPNProtocols: ['http/1.1'],
        secureOptions: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.SSL_OP_NO_RENEGOTIATION,
        ...(client === null ? {} : { cert: client.certificate, key: client.key, passphrase: client.password }),
    });
}
function send(tls, { method, path, headers, body }) {
    const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)({
        createConnection: () => tls,
        method,
        path,
        headers: body === null ? headers : { ...headers, 'Content-Length': String(body.length) },
        setHost: false,
        maxHeaderSize: _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HEADER_BYTES */ .v,
    });
    asked.maxHeadersCount = 0;
    asked.end(body ?? undefined);
    return asked;
}
function certificatesOf(tls) {
    const found = [];
    let next = tls.getPeerCertificate(true);
    let last = undefined;
    while (next?.raw !== undefined && next.fingerprint256 !== last && found.length < MAX_CERTIFICATES) {
        found.push(new Uint8Array(next.raw));
        last = next.fingerprint256;
        next = next.issuerCertificate;
    }
    return found;
}
function headOf({ rawHeaders, statusCode = 0, statusMessage = '' }) {
    const headers = rawHeaders.flatMap((name, index) => index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []);
    return { status: statusCode, statusText: statusMessage, headers };
}
function lackOf(wasSent, head) {
    if (!wasSent)
        return 'TLS was not agreed on';
    return head === null ? 'no answer came' : 'the answer was not whole';
}


/***/ })

};
