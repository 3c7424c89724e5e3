export const id = 2976;
export const ids = [2976];
export const modules = {

/***/ 2976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRepositoryFile: () => (/* binding */ readRepositoryFile)
});

// UNUSED EXPORTS: listRepositoryFiles, seesCommit

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
    const octokit = (0,github/* getOctokit */.Q)(token);
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
function client_connectGithub(token) {
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

;// CONCATENATED MODULE: ./lib/github/repository-file.js

const MAX_BYTES = 1_000_000;
async function readRepositoryFile(file, token) {
    const { owner, repository: repo, path, ref } = file;
    const data = await ask(file, [404], async () => {
        const { rest } = client_connectGithub(token);
        return (await rest.repos.getContent({ owner, repo, path, ref, mediaType: { format: 'raw' } })).data;
    });
    if (data === undefined)
        return undefined;
    if (typeof data !== 'string')
        throw new Error('it is no file');
    if (Buffer.byteLength(data) > MAX_BYTES)
        throw new Error(`it has more than ${String(MAX_BYTES)} bytes`);
    return data;
}
async function seesCommit(commit, token) {
    const { owner, repository: repo, hash: commit_sha } = commit;
    const data = await ask(commit, [404, 422], async () => {
        return (await connectGithub(token).rest.git.getCommit({ owner, repo, commit_sha })).data;
    });
    return data !== undefined;
}
async function listRepositoryFiles(commit, token) {
    const { owner, repository: repo, hash: tree_sha } = commit;
    const data = await ask(commit, [404, 422], async () => {
        return (await connectGithub(token).rest.git.getTree({ owner, repo, tree_sha, recursive: 'true' })).data;
    });
    if (data === undefined)
        throw new Error('there is no such commit');
    if (data.truncated)
        throw new Error('they are more than GitHub lists at once: check the commit out with "fetch-depth: 0"');
    return data.tree.flatMap(({ path, mode, size }) => (mode.startsWith('100') ? [{ path, bytes: size ?? 0 }] : []));
}
async function ask({ owner, repository }, absent, request) {
    try {
        return await request();
    }
    catch (error) {
        const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
        if (absent.includes(status))
            return undefined;
        if (status !== 401 && status !== 403)
            throw error;
        throw new Error(`the token may not (${String(status)}): it needs "contents: read" on ${owner}/${repository}`, {
            cause: error,
        });
    }
}


/***/ })

};
