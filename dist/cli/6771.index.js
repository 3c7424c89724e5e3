export const id = 6771;
export const ids = [6771];
export const modules = {

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBase: () => (/* binding */ readBase)
});

// EXTERNAL MODULE: ./lib/config/resolve-policy.js + 13 modules
var resolve_policy = __webpack_require__(396);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/host/git.js


const MAX_BYTES = 64 * 1024 * 1024;
function findCommit(folder, revision) {
    git(folder, ['rev-parse', '--git-dir']);
    try {
        const hash = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
        return /^[0-9a-f]+$/m.exec(hash.toString())?.[0];
    }
    catch {
        return undefined;
    }
}
function readAtCommit(folder, commit, path) {
    const file = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(folder, path));
    const entry = git(folder, ['ls-tree', commit, '--', file]).toString();
    const [, hash] = /^\d+ blob ([0-9a-f]+)\t/.exec(entry) ?? [];
    return hash === undefined ? undefined : git(folder, ['cat-file', 'blob', hash]);
}
function listAtCommit(folder, commit) {
    const entries = git(folder, ['ls-tree', '-r', '-l', '-z', commit]).toString().split('\0');
    return entries.flatMap((entry) => {
        const [, size, path] = /^100\d+ blob [0-9a-f]+ +(\d+)\t(.+)$/s.exec(entry) ?? [];
        return path === undefined ? [] : [{ path, bytes: Number(size) }];
    });
}
function git(folder, args) {
    try {
        return (0,external_node_child_process_.execFileSync)('git', ['-c', 'safe.directory=*', '-C', folder, ...args], {
            stdio: ['ignore', 'pipe', 'pipe'],
            maxBuffer: MAX_BYTES,
        });
    }
    catch (error) {
        const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
        throw new Error(said === '' ? `git cannot be run: ${String(error)}` : `git: ${said.split('\n')[0] ?? ''}`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/written.js + 1 modules
var written = __webpack_require__(5995);
;// CONCATENATED MODULE: ./lib/cli/base.js




function readBase(revision, values, endpoints, io) {
    const commit = orUsage(() => findCommit(io.cwd, revision));
    if (commit === undefined)
        throw new cli_io/* UsageError */.eb(`--base-ref: there is no commit ${JSON.stringify(revision)}`);
    const read = (file) => {
        const bytes = readAtCommit(io.cwd, commit, file);
        return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    };
    const readAsNamed = (file) => {
        const text = read(file);
        return text === undefined ? null : { file, text };
    };
    return {
        read: () => {
            const policyFile = readAsNamed(values.config ?? resolve_policy/* DEFAULT_POLICY_FILE */.mY);
            if (policyFile === null)
                return Promise.resolve(null);
            return Promise.resolve({
                ...(0,written/* readWritten */.IL)({ preset: values.preset }, endpoints, io),
                policyFile,
                mayLackEndpoints: true,
                readers: {
                    ...(0,written/* readersOf */.cU)(io),
                    local: (path) => Promise.resolve(read(path)),
                    list: () => Promise.resolve().then(() => listAtCommit(io.cwd, commit)),
                },
                baseline: values.baseline === undefined ? null : readAsNamed(values.baseline),
            });
        },
        findAllowance: () => Promise.resolve({ by: null, trouble: null }),
    };
}
function orUsage(act) {
    try {
        return act();
    }
    catch (error) {
        throw new cli_io/* UsageError */.eb(`--base-ref: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ })

};
