export const id = 5104;
export const ids = [5104];
export const modules = {

/***/ 5104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGithub: () => (/* binding */ connectGithub),
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./lib/github/retry.js
const MAX_RETRIES = 3;
const MAX_WAIT_MS = 120_000;
const FIRST_WAIT_MS = 1000;
const SECONDARY_WAIT_MS = 60_000;
const PASSING = [500, 502, 503, 504];
function waitBefore({ method, status, message, headers }, tried, now) {
    if (tried > MAX_RETRIES)
        return null;
    if (status === 403 || status === 429)
        return rateLimitWait(status, message, headers, now);
    return PASSING.includes(status) && method !== 'POST' ? backOff(tried) : null;
}
function backOff(tried) {
    return FIRST_WAIT_MS * 2 ** (tried - 1);
}
function rateLimitWait(status, message, headers, now) {
    const after = numberOf(headers['retry-after']);
    if (after !== null)
        return after * 1000;
    const reset = numberOf(headers['x-ratelimit-reset']);
    if (numberOf(headers['x-ratelimit-remaining']) === 0 && reset !== null) {
        return Math.max(0, reset * 1000 - now.getTime());
    }
    return status === 429 || /\bsecondary rate limit\b/i.test(message) ? SECONDARY_WAIT_MS : null;
}
function numberOf(header) {
    const text = String(header ?? '');
    return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./lib/github/client.js


function openGithub({ token, clock, sleep, onWait }) {
    const octokit = (0,github.getOctokit)(token);
    let leftMs = MAX_WAIT_MS;
    async function wait(ms, status) {
        if (ms > leftMs)
            return false;
        leftMs -= ms;
        onWait(`GitHub answered ${String(status)}: asking again in ${String(Math.ceil(ms / 1000))} s`);
        await sleep(ms);
        return true;
    }
    octokit.hook.wrap('request', async (request, options) => {
        for (let tried = 1;; tried++) {
            try {
                return await request(options);
            }
            catch (error) {
                const refused = refusedOf(error, options.method);
                const ms = refused === null ? null : waitBefore(refused, tried, clock());
                if (refused === null || ms === null || !(await wait(ms, refused.status)))
                    throw error;
            }
        }
    });
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        makeOnce: async (find, make) => {
            for (let tried = 1;; tried++) {
                try {
                    return await make();
                }
                catch (error) {
                    const { status } = refusedOf(error, 'POST') ?? { status: 0 };
                    if (status < 500 || tried > MAX_RETRIES || !(await wait(backOff(tried), status)))
                        throw error;
                    const found = await find();
                    if (found !== undefined)
                        return found;
                }
            }
        },
    };
}
function connectGithub(token) {
    return openGithub({
        token,
        clock: () => new Date(),
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
        onWait: () => undefined,
    });
}
function refusedOf(error, method) {
    if (!(error instanceof Error && 'status' in error))
        return null;
    const { status, message } = error;
    const { response } = error;
    return { method, status: Number(status), message, headers: response?.headers ?? {} };
}


/***/ })

};
