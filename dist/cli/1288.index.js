export const id = 1288;
export const ids = [1288];
export const modules = {

/***/ 1288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchUrl: () => (/* binding */ fetchUrl)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/net/failures.js
var failures = __webpack_require__(468);
// EXTERNAL MODULE: ./lib/net/forbidden-address.js
var forbidden_address = __webpack_require__(4095);
;// CONCATENATED MODULE: ./lib/net/public-address.js

const SPECIAL = new external_node_net_.BlockList();
for (const [address, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
]) {
    SPECIAL.addSubnet(address, prefix, 'ipv4');
}
const GLOBAL = new external_node_net_.BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
for (const [address, prefix] of [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
]) {
    SPECIAL.addSubnet(address, prefix, 'ipv6');
}
function isPublicAddress(address) {
    const isIpv6 = address.includes(':');
    const mapped = isIpv6 ? /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] : undefined;
    if (mapped !== undefined)
        return isPublicAddress(mapped);
    if (isIpv6)
        return GLOBAL.check(address, 'ipv6') && !SPECIAL.check(address, 'ipv6');
    return !SPECIAL.check(address, 'ipv4');
}

;// CONCATENATED MODULE: ./lib/net/fetch.js






const MAX_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
async function fetchUrl(request, limits) {
    const deadline = AbortSignal.timeout(limits.timeoutMs);
    let { url } = request;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const outcome = await fetchOnce({ ...request, url }, limits, deadline);
        if (!('redirect' in outcome))
            return outcome;
        url = outcome.redirect;
    }
    return (0,observed/* failed */.gz)('limit', `more than ${String(MAX_REDIRECTS)} redirects`, 'peer');
}
async function fetchOnce(request, { timeoutMs, from }, deadline) {
    const url = parseUrl(request.url);
    if ('status' in url)
        return url;
    const address = await findAddress(url, from);
    if (typeof address !== 'string')
        return address;
    const { request: open } = await (url.protocol === 'https:' ? Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)));
    const late = (0,observed/* failed */.gz)('timeout', `nothing complete within ${String(timeoutMs)} ms`, 'network');
    return new Promise((resolve) => {
        if (deadline.aborted) {
            resolve(late);
            return;
        }
        const asked = send(open, url, address, request);
        const finish = (outcome) => {
            deadline.removeEventListener('abort', onLate);
            asked.destroy();
            resolve(outcome);
        };
        function onLate() {
            finish(late);
        }
        deadline.addEventListener('abort', onLate);
        asked.on('error', (error) => {
            finish((0,failures/* failureOf */.g)(error));
        });
        asked.once('response', (response) => {
            const { location } = response.headers;
            if (REDIRECTS.has(response.statusCode ?? 0) && location !== undefined)
                finish(follow(location, url));
            else
                void readBody(response, request.maxBytes).then((body) => {
                    finish(body instanceof Uint8Array ? (0,observed/* seen */.cI)(describe(response, url, body)) : body);
                });
        });
        asked.end(request.body === undefined ? undefined : Buffer.from(request.body.bytes));
    });
}
function send(open, url, address, { body }) {
    return open({
        host: address,
        servername: (0,external_node_net_.isIP)(bare(url.hostname)) === 0 ? url.hostname : '',
        port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
        path: `${url.pathname}${url.search}`,
        method: body === undefined ? 'GET' : 'POST',
        agent: false,
        headers: {
            host: url.host,
            'accept-encoding': 'identity',
            ...(body === undefined ? {} : { 'content-type': body.type, 'content-length': String(body.bytes.length) }),
        },
    });
}
function parseUrl(text) {
    if (!URL.canParse(text))
        return (0,observed/* failed */.gz)('unsupported', 'no URL', 'peer');
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return (0,observed/* failed */.gz)('unsupported', `${url.protocol} is not fetched, only http and https are`, 'us');
    }
    if (url.username !== '' || url.password !== '')
        return (0,observed/* failed */.gz)('unsupported', 'a URL with a user in it is not fetched', 'us');
    const port = Number(url.port);
    if (port !== 0 && port < 1024 && port !== 80 && port !== 443) {
        return (0,observed/* failed */.gz)('address-forbidden', `port ${url.port} is not for HTTP`, 'us');
    }
    return url;
}
async function findAddress({ hostname }, from) {
    let addresses;
    try {
        const host = bare(hostname);
        addresses = (0,external_node_net_.isIP)(host) === 0 ? (await (0,promises_.lookup)(host, { all: true })).map(({ address }) => address) : [host];
    }
    catch (error) {
        return (0,failures/* failureOf */.g)(error);
    }
    const [first] = addresses;
    if (first === undefined)
        return (0,observed/* failed */.gz)('name-not-found', 'the name has no address', 'network');
    const refused = addresses.find((address) => (0,forbidden_address/* isForbiddenAddress */.K)(address) || (from === 'public' && !isPublicAddress(address)));
    if (refused === undefined)
        return first;
    return (0,observed/* failed */.gz)('address-forbidden', `${hostname} is at ${refused}, which is not on the public Internet`, 'us');
}
function follow(location, base) {
    return URL.canParse(location, base.href)
        ? { redirect: new URL(location, base).href }
        : (0,observed/* failed */.gz)('malformed', 'a redirect to what is no URL', 'peer');
}
function readBody(response, maxBytes) {
    return new Promise((resolve) => {
        const chunks = [];
        let size = 0;
        const encoding = response.headers['content-encoding'] ?? 'identity';
        if (encoding !== 'identity') {
            resolve((0,observed/* failed */.gz)('malformed', `sent as ${encoding}, which was not asked for`, 'peer'));
            return;
        }
        response.on('data', (chunk) => {
            size += chunk.length;
            if (size > maxBytes) {
                response.destroy();
                resolve((0,observed/* failed */.gz)('limit', `more than ${String(maxBytes)} bytes`, 'peer'));
            }
            else
                chunks.push(chunk);
        });
        response.once('end', () => {
            resolve(Buffer.concat(chunks));
        });
        response.once('error', (error) => {
            resolve((0,failures/* failureOf */.g)(error));
        });
        response.once('close', () => {
            resolve((0,observed/* failed */.gz)('closed', 'the connection was closed before the answer was whole', 'peer'));
        });
    });
}
function describe(response, url, body) {
    return {
        url: url.href,
        status: response.statusCode ?? 0,
        type: response.headers['content-type'] ?? null,
        date: response.headers.date ?? null,
        retryAfter: response.headers['retry-after'] ?? null,
        body,
    };
}
function bare(hostname) {
    return hostname.replace(/^\[|\]$|\.$/g, '');
}


/***/ })

};
