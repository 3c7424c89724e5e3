export const id = 747;
export const ids = [747];
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

/***/ 747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askHttp: () => (/* binding */ askHttp),
/* harmony export */   askInClear: () => (/* binding */ askInClear)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _core_observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(468);
/* harmony import */ var _http_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5368);





function askHttp(socket, serverName, asked, timeoutMs) {
    return ask(socket, () => openTls(socket, serverName), asked, timeoutMs);
}
function askInClear(socket, asked, timeoutMs) {
    return ask(socket, () => socket, asked, timeoutMs);
}
async function ask(socket, openStream, { method, path, headers }, timeoutMs) {
    return new Promise((resolve) => {
        let timer = undefined;
        const finish = (answer) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(answer);
        };
        timer = setTimeout(finish, timeoutMs, (0,_core_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('timeout', `no HTTP answer within ${String(timeoutMs)} ms`, 'network'));
        let stream;
        try {
            stream = openStream();
        }
        catch (error) {
            finish((0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(error));
            return;
        }
        stream.on('error', (error) => {
            finish((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .httpFailureOf */ .S)(error));
        });
        const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            createConnection: () => stream,
            method,
            path,
            headers,
            setHost: false,
            maxHeaderSize: _http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_HEADER_BYTES */ .v,
        });
        asked.maxHeadersCount = 0;
        asked.once('response', (response) => {
            const { rawHeaders, statusCode = 0, statusMessage = '' } = response;
            const pairs = rawHeaders.flatMap((name, index) => index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []);
            response.destroy();
            finish((0,_core_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)({ status: statusCode, statusText: statusMessage, headers: pairs }));
        });
        asked.on('error', (error) => {
            finish((0,_http_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .httpFailureOf */ .S)(error));
        });
        asked.end();
    });
}
function openTls(socket, serverName) {
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_1__.connect)({
        socket,
        ...(serverName === null ? {} : { servername: serverName }),
        rejectUnauthorized: false,
        minVersion: 'TLSv1',
        ciphers: 'DEFAULT:@SECLEVEL=0',
        ALPNProtocols: ['http/1.1'],
    });
}


/***/ })

};
