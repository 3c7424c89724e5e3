export const id = 226;
export const ids = [226];
export const modules = {

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadDeclared: () => (/* binding */ loadDeclared)
});

// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __webpack_require__(8776);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/config/parsed.js
var parsed = __webpack_require__(9193);
;// CONCATENATED MODULE: ./lib/config/declared/file-glob.js


const MAX_LENGTH = 500;
const MAX_ALTERNATIVES = 64;
const EXPECTED = 'expected files of the repository such as deploy/**/*.yaml';
function parseFileGlob(text) {
    if (text.length > MAX_LENGTH)
        return (0,parsed/* mistaken */.R)(`a glob of ${String(text.length)} characters: ${EXPECTED}`);
    if (/[\p{Cc}\\]/u.test(text))
        return (0,parsed/* mistaken */.R)(`the glob ${(0,quote/* quote */.h)(text)} holds a backslash or a control: ${EXPECTED}`);
    const bare = text.replace(/^\.\//, '');
    if (/^(?:\/|!)|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\/$/.test(bare) || bare === '') {
        return (0,parsed/* mistaken */.R)(`the glob ${(0,quote/* quote */.h)(text)} names no file within the repository: ${EXPECTED}`);
    }
    const alternatives = expandBraces(bare);
    if (alternatives === undefined) {
        return (0,parsed/* mistaken */.R)(`the glob ${(0,quote/* quote */.h)(text)} has a brace without its counterpart, or stands for more than ${String(MAX_ALTERNATIVES)} others: ${EXPECTED}`);
    }
    const patterns = alternatives.map((alternative) => alternative.split('/'));
    return (0,parsed/* parsed */.Y)({
        text,
        matches: (path) => patterns.some((pattern) => walk(pattern, path.split('/')).has(pattern.length)),
        reachesInto: (folder) => patterns.some((pattern) => [...walk(pattern, folder.split('/'))].some((reached) => reached < pattern.length)),
    });
}
function expandBraces(glob) {
    const whole = [];
    const pending = [glob];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const text = next;
        const [all = '', inner = ''] = /\{([^{}]*)\}/.exec(text) ?? [];
        if (all === '') {
            if (/[{}]/.test(text))
                return undefined;
            whole.push(text);
        }
        else
            pending.push(...inner.split(',').map((choice) => text.replace(all, () => choice)));
        if (whole.length + pending.length > MAX_ALTERNATIVES)
            return undefined;
    }
    return whole;
}
function walk(pattern, names) {
    let reached = passFolders(pattern, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const index of reached) {
            const segment = pattern[index];
            if (segment === undefined)
                continue;
            if (segment === '**') {
                if (!isShy(name))
                    next.add(index);
            }
            else if (matchesName(segment, name))
                next.add(index + 1);
        }
        reached = passFolders(pattern, next);
    }
    return reached;
}
function passFolders(pattern, reached) {
    for (const index of reached)
        if (pattern[index] === '**')
            reached.add(index + 1);
    return reached;
}
function isShy(name) {
    return name.startsWith('.') || name === 'node_modules';
}
function matchesName(glob, name) {
    if (isShy(name) && /^[*?]/.test(glob))
        return false;
    let [at, from, star, behind] = [0, 0, -1, 0];
    while (from < name.length) {
        if (glob[at] === '*') {
            star = at;
            behind = from;
            at++;
        }
        else if (glob[at] === '?' || glob[at] === name[from]) {
            at++;
            from++;
        }
        else if (star >= 0) {
            behind++;
            from = behind;
            at = star + 1;
        }
        else
            return false;
    }
    return /^\**$/.test(glob.slice(at));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/config/endpoint.js
var endpoint = __webpack_require__(7049);
;// CONCATENATED MODULE: ./lib/config/declared/declaration.js


function declare({ value, at }, text = value) {
    const reason = whyUnknown(value);
    if (reason !== undefined)
        return skip(at, `${(0,quote/* quote */.h)(value)} ${reason}`);
    const result = (0,endpoint/* parseEndpoint */.B)(text);
    if ('mistake' in result)
        return skip(at, `${(0,quote/* quote */.h)(text)}: ${result.mistake}`);
    return { kind: 'endpoint', address: result.value, at };
}
function skip(where, message) {
    return { kind: 'skipped', where, message };
}
function whyUnknown(name) {
    if (name.includes('{{'))
        return 'is a template: which host it names shows when it is rendered';
    if (/\$[{(A-Z_a-z]|%\{/.test(name))
        return 'holds a variable: which host it names shows when it is deployed';
    if (name.includes('*'))
        return 'is a wildcard, which names no host: list those that matter as endpoints';
    if (/\.(?:svc|cluster\.local)\.?$/i.test(name))
        return 'is a name within a cluster: it can be reached from there alone';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/config/declared/tree.js
function find(node, ...path) {
    return path.reduce((at, key) => (at?.kind === 'mapping' ? at.entries.get(key)?.node : undefined), node);
}
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
function entriesOf(node) {
    return node?.kind === 'mapping' ? [...node.entries] : [];
}
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== ''
        ? { value: node.value.trim(), at: node.at }
        : undefined;
}
function textsOf(node) {
    return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}
function numberOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : null;
}
function wordOf(node) {
    return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
function piece({ value, at }, index, part, lines) {
    const line = lines[at.line - 1] ?? '';
    const quoted = /^["']/.test(line.slice(at.column - 1)) ? 1 : 0;
    const start = at.column - 1 + quoted;
    const place = line.startsWith(value, start) ? { ...at, column: start + index + 1 } : at;
    return { value: part, at: place };
}

;// CONCATENATED MODULE: ./lib/config/declared/compose.js



function isCompose(root) {
    return entriesOf(find(root, 'services')).length > 0 && find(root, 'apiVersion') === undefined;
}
function* declaredInCompose(root, lines) {
    for (const [, { node: service }] of entriesOf(find(root, 'services'))) {
        const labels = [find(service, 'labels'), find(service, 'deploy', 'labels')].flatMap((node) => settingsOf(node, lines));
        yield* declaredForTraefik(labels, lines);
        yield* declaredForCaddy(labels, lines);
        yield* declaredForNginxProxy(settingsOf(find(service, 'environment'), lines), lines);
    }
}
function settingsOf(node, lines) {
    const listed = itemsOf(node).flatMap((item) => {
        const text = textOf(item);
        const [, name, value = ''] = /^([^=]*)=(.*)$/s.exec(text?.value ?? '') ?? [];
        if (text === undefined || name === undefined)
            return [];
        return [{ name, value: piece(text, name.length + 1, value, lines) }];
    });
    const mapped = entriesOf(node).flatMap(([name, { node: at }]) => {
        const value = wordOf(at);
        return value === undefined ? [] : [{ name, value: { value, at: at.at } }];
    });
    return [...listed, ...mapped];
}
const ROUTER = /^traefik\.(http|tcp)\.routers\.([^.]+)\.(.+)$/;
function* declaredForTraefik(labels, lines) {
    const parts = labels.flatMap(({ name, value }) => {
        const [, protocol = '', router = '', option = ''] = ROUTER.exec(name.toLowerCase()) ?? [];
        return protocol === '' ? [] : [{ router: `${protocol}.${router}`, protocol, option, value }];
    });
    for (const { router, protocol, option, value } of parts) {
        if (option !== 'rule')
            continue;
        const others = parts.filter((part) => part.router === router);
        const entryPoints = others
            .filter((part) => part.option === 'entrypoints')
            .flatMap((part) => part.value.value.split(','));
        const isSecure = entryPoints.some((name) => name.trim() === 'websecure');
        const hasTls = others.some((part) => part.option === 'tls' ? part.value.value === 'true' : part.option.startsWith('tls.'));
        for (const host of hostsOfRule(value, lines)) {
            if (!hasTls && !isSecure) {
                yield skip(host.at, `${(0,quote/* quote */.h)(host.value)}: its router has no tls, so this file does not say that it is reached over TLS`);
            }
            else if (protocol === 'http')
                yield declare(host, `https://${host.value}`);
            else if (isSecure)
                yield declare(host, `tls://${host.value}:443`);
            else
                yield skip(host.at, `${(0,quote/* quote */.h)(host.value)}: which port its entry point has is not known here`);
        }
    }
}
function* hostsOfRule(rule, lines) {
    for (const { 0: whole, 1: given = '', index } of rule.value.matchAll(/(?<![!\w])Host(?:SNI)?\(([^()]*)\)/g)) {
        for (const { 1: name = '', index: within } of given.matchAll(/[`"']([^`"']*)[`"']/g)) {
            yield piece(rule, index + whole.length - 1 - given.length + within + 1, name, lines);
        }
    }
}
function* declaredForNginxProxy(variables, lines) {
    const hostsOf = (wanted) => variables.filter(({ name }) => name === wanted).flatMap(({ value }) => words(value, lines));
    const secured = hostsOf('LETSENCRYPT_HOST');
    for (const host of secured)
        yield declare(host);
    for (const host of hostsOf('VIRTUAL_HOST')) {
        if (secured.some(({ value }) => value === host.value))
            continue;
        yield skip(host.at, `${(0,quote/* quote */.h)(host.value)} is no LETSENCRYPT_HOST: this file does not say that it has a certificate`);
    }
}
function* declaredForCaddy(labels, lines) {
    for (const { name, value } of labels) {
        if (!/^caddy(?:_\d+)?$/.test(name) || value.value.startsWith('('))
            continue;
        for (const site of value.value.includes('{{') ? [value] : words(value, lines)) {
            if (site.value.startsWith(':'))
                yield skip(site.at, `${(0,quote/* quote */.h)(site.value)} is a port of any host`);
            else if (/^[^/]*:80$/.test(site.value))
                yield skip(site.at, `${(0,quote/* quote */.h)(site.value)} is served without TLS`);
            else
                yield declare(site);
        }
    }
}
function words(text, lines) {
    return [...text.value.matchAll(/[^\s,]+/g)].map(({ 0: word, index }) => piece(text, index, word, lines));
}

;// CONCATENATED MODULE: ./lib/config/declared/hcl-tokens.js
const PLAIN = /(?<space>[ \t\r\uFEFF]+|#[^\n]*|\/\/[^\n]*)|(?<word>[\p{ID_Start}_][\p{ID_Continue}-]*)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?:=>|==|!=|<=|>=|&&|\|\||\.\.\.|.)/suy;
const HEREDOC = /<<-?([\w-]+)[ \t]*\r?\n/y;
function* tokensOf(text) {
    let at = 0;
    const token = (kind, end, value = '') => {
        const found = { kind, text: text.slice(at, end), value, offset: at, end };
        at = end;
        return found;
    };
    const wrong = (why) => ({ kind: 'wrong', text: why, value: '', offset: at, end: text.length });
    while (at < text.length) {
        if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            if (end < 0) {
                yield wrong('a comment without its end');
                return;
            }
            at = end + 2;
        }
        else if (text[at] === '\n') {
            yield token('newline', at + 1);
        }
        else if (text[at] === '"') {
            const string = readString(text, at);
            if (string === undefined) {
                yield wrong('a text without its end');
                return;
            }
            yield token('string', string.end, string.value);
        }
        else {
            HEREDOC.lastIndex = at;
            const word = text.startsWith('<<', at) ? HEREDOC.exec(text)?.[1] : undefined;
            if (word !== undefined) {
                const begin = HEREDOC.lastIndex;
                const end = endOfHeredoc(text, word, begin);
                if (end === undefined) {
                    yield wrong('a heredoc without its end');
                    return;
                }
                yield token('string', end.end, text.slice(begin, end.content));
                continue;
            }
            PLAIN.lastIndex = at;
            const { space, word: name, number } = PLAIN.exec(text)?.groups ?? {};
            if (space !== undefined)
                at = PLAIN.lastIndex;
            else
                yield token(name !== undefined ? 'word' : number !== undefined ? 'number' : 'mark', PLAIN.lastIndex);
        }
    }
}
function readString(text, start) {
    const open = ['"'];
    let isTemplate = false;
    let at = start + 1;
    for (; at < text.length && open.length > 0; at++) {
        const character = text[at];
        if (open.at(-1) === '{') {
            if (character === '"' || character === '{')
                open.push(character);
            else if (character === '}')
                open.pop();
        }
        else if (character === '"')
            open.pop();
        else if (character === '\n')
            return undefined;
        else if (character === '\\')
            at++;
        else if (/^(?:\$\$|%%)\{/.test(text.slice(at, at + 3)))
            at += 2;
        else if (/^[$%]\{/.test(text.slice(at, at + 2))) {
            isTemplate = true;
            open.push('{');
            at++;
        }
    }
    if (open.length > 0)
        return undefined;
    const written = text.slice(start + 1, at - 1);
    return { end: at, value: isTemplate ? written : decode(written) };
}
const ESCAPED = { n: '\n', r: '\r', t: '\t' };
function decode(written) {
    return written.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs, (_, four, eight, one) => {
        if (one !== undefined)
            return ESCAPED[one] ?? one;
        const code = parseInt(four ?? eight ?? '', 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    });
}
function endOfHeredoc(text, word, begin) {
    const last = new RegExp(`^[ \\t]*${word}(?=[ \\t]*\\r?$)`, 'gm');
    last.lastIndex = begin;
    const found = last.exec(text);
    return found === null ? undefined : { content: found.index, end: last.lastIndex };
}

;// CONCATENATED MODULE: ./lib/config/declared/hcl.js


const MAX_DEPTH = 64;
function isHcl(text) {
    let words = 0;
    for (const { kind, text: written } of tokensOf(text)) {
        if (kind === 'word' || (kind === 'string' && words > 0))
            words++;
        else if (kind !== 'newline' || words > 0)
            return kind === 'mark' && written === '{' && words > 0;
    }
    return false;
}
class Unreadable extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
function readHcl(text, placeOf) {
    try {
        return { root: new Reading(text, placeOf).root(), problems: [] };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return { root: null, problems: [{ where: placeOf(error.offset), message: `not valid HCL: ${error.message}` }] };
    }
}
const ENDS = {
    line: new Set(['}']),
    list: new Set([',', ']']),
    object: new Set([',', '}']),
};
class Reading {
    #text;
    #placeOf;
    #tokens;
    #at = 0;
    constructor(text, placeOf) {
        this.#text = text;
        this.#placeOf = placeOf;
        this.#tokens = [...tokensOf(text)];
    }
    root() {
        return this.#body(0, 0);
    }
    #peek() {
        const token = this.#tokens[this.#at];
        if (token?.kind === 'wrong')
            throw new Unreadable(token.offset, token.text);
        return token;
    }
    #take() {
        const token = this.#peek();
        this.#at++;
        return token;
    }
    #isMark(text) {
        const token = this.#peek();
        return token?.kind === 'mark' && token.text === text;
    }
    #skipLines() {
        while (this.#peek()?.kind === 'newline')
            this.#at++;
    }
    #fail(expected) {
        const token = this.#peek();
        const found = token === undefined ? 'the end of the file' : (0,quote/* quote */.h)(token.text);
        throw new Unreadable(token?.offset ?? this.#text.length, `expected ${expected}, found ${found}`);
    }
    #checkDepth(depth) {
        if (depth > MAX_DEPTH) {
            throw new Unreadable(this.#peek()?.offset ?? 0, `nested deeper than ${String(MAX_DEPTH)} levels`);
        }
    }
    #body(offset, depth) {
        this.#checkDepth(depth);
        const body = new Branch(this.#placeOf(offset));
        for (;;) {
            this.#skipLines();
            if (depth === 0 ? this.#peek() === undefined : this.#isMark('}'))
                break;
            const name = this.#take();
            if (name?.kind !== 'word') {
                this.#at--;
                this.#fail('a name');
            }
            if (this.#isMark('=')) {
                this.#at++;
                body.set(name.text, { keyAt: this.#placeOf(name.offset), node: this.#value('line', depth) });
            }
            else
                this.#block(name, body, depth);
        }
        this.#at++;
        return body;
    }
    #block(name, body, depth) {
        let branch = body;
        let last = name;
        for (let label = this.#take(); label?.kind === 'word' || label?.kind === 'string'; label = this.#take()) {
            branch = branch.branch(nameOf(last), this.#placeOf(last.offset));
            last = label;
        }
        this.#at--;
        if (!this.#isMark('{'))
            this.#fail('"=", a label or "{"');
        this.#at++;
        branch.add(nameOf(last), this.#placeOf(last.offset), this.#body(name.offset, depth + 1));
    }
    #value(around, depth) {
        if (around === 'list')
            this.#skipLines();
        const first = this.#peek();
        if (first === undefined)
            this.#fail('a value');
        const at = this.#placeOf(first.offset);
        const node = this.#literal(first, at, depth);
        if (node !== undefined && this.#isEnd(around))
            return node;
        this.#skipExpression(around);
        const end = this.#tokens[this.#at - 1]?.end ?? first.end;
        if (end <= first.offset)
            this.#fail('a value');
        return { kind: 'scalar', value: `\${${this.#text.slice(first.offset, end)}}`, at };
    }
    #literal(first, at, depth) {
        if (first.kind === 'string' || first.kind === 'number' || /^(?:true|false|null)$/.test(first.text)) {
            this.#at++;
            return { kind: 'scalar', value: first.kind === 'string' ? first.value : plain(first.text), at };
        }
        const next = this.#tokens[this.#at + 1];
        if (first.kind !== 'mark' || next?.text === 'for')
            return undefined;
        if (first.text === '[')
            return this.#list(at, depth + 1);
        return first.text === '{' ? this.#object(at, depth + 1) : undefined;
    }
    #isEnd(around) {
        if (around === 'list')
            this.#skipLines();
        const token = this.#peek();
        if (token === undefined)
            return around === 'line';
        return token.kind === 'newline' || (token.kind === 'mark' && ENDS[around].has(token.text));
    }
    #skipExpression(around) {
        while (!this.#isEnd(around))
            this.#skipTerm();
    }
    #skipTerm() {
        let depth = 0;
        do {
            const token = this.#take();
            if (token === undefined)
                this.#fail('the rest of a value');
            if (token.kind === 'mark' && '([{'.includes(token.text))
                depth++;
            if (token.kind === 'mark' && ')]}'.includes(token.text))
                depth--;
            if (depth < 0) {
                this.#at--;
                this.#fail('a value');
            }
        } while (depth > 0);
    }
    #list(at, depth) {
        this.#checkDepth(depth);
        const items = [];
        this.#at++;
        for (;;) {
            this.#skipLines();
            if (this.#isMark(']'))
                break;
            items.push(this.#value('list', depth));
            if (this.#isMark(','))
                this.#at++;
        }
        this.#at++;
        return { kind: 'list', items, at };
    }
    #object(at, depth) {
        this.#checkDepth(depth);
        const entries = new Map();
        this.#at++;
        for (;;) {
            this.#skipLines();
            if (this.#isMark('}'))
                break;
            const key = this.#peek();
            if (key === undefined)
                this.#fail('"}"');
            this.#skipTerm();
            if (!this.#isMark('=') && !this.#isMark(':'))
                this.#fail('"="');
            this.#at++;
            const node = this.#value('object', depth);
            if (key.kind === 'word' || key.kind === 'string')
                entries.set(nameOf(key), { keyAt: this.#placeOf(key.offset), node });
            if (this.#isMark(','))
                this.#at++;
        }
        this.#at++;
        return { kind: 'mapping', entries, at };
    }
}
function nameOf({ kind, text, value }) {
    return kind === 'string' ? value : text;
}
function plain(text) {
    if (text === 'null')
        return null;
    return text === 'true' || text === 'false' ? text === 'true' : Number(text);
}
class Branch {
    kind = 'mapping';
    at;
    entries = new Map();
    #bodies = new Map();
    constructor(at) {
        this.at = at;
    }
    set(name, entry) {
        this.entries.set(name, entry);
    }
    branch(name, at) {
        const found = this.entries.get(name)?.node;
        if (found instanceof Branch)
            return found;
        const branch = new Branch(at);
        this.entries.set(name, { keyAt: at, node: branch });
        return branch;
    }
    add(name, at, body) {
        const found = this.#bodies.get(name);
        if (found !== undefined)
            found.push(body);
        else {
            const items = [body];
            this.#bodies.set(name, items);
            this.entries.set(name, { keyAt: at, node: { kind: 'list', items, at } });
        }
    }
}

// EXTERNAL MODULE: ./lib/core/glob.js
var glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/config/host.js
var host = __webpack_require__(2006);
;// CONCATENATED MODULE: ./lib/config/declared/go-duration.js
const UNIT_MS = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const PART = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g;
function parseGoDuration(text) {
    if (text.length > 100 || !/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text))
        return undefined;
    return [...text.matchAll(PART)].reduce((sum, [, count, unit]) => sum + Number(count) * UNIT_MS[unit], 0);
}

;// CONCATENATED MODULE: ./lib/config/declared/kubernetes.js






function isKubernetes(root) {
    return textOf(find(root, 'apiVersion')) !== undefined && textOf(find(root, 'kind')) !== undefined;
}
function* declaredInKubernetes(root) {
    const [group = ''] = (textOf(find(root, 'apiVersion'))?.value ?? '').split('/');
    const kind = textOf(find(root, 'kind'))?.value ?? '';
    const spec = find(root, 'spec');
    if (kind.endsWith('List')) {
        for (const item of itemsOf(find(root, 'items')))
            yield* declaredInKubernetes(item);
    }
    else if (kind === 'Ingress' && /^(?:networking\.k8s\.io|extensions)$/.test(group))
        yield* declaredByIngress(spec);
    else if (kind === 'Gateway' && group === 'gateway.networking.k8s.io')
        yield* declaredByGateway(spec);
    else if (kind === 'Certificate' && group === 'cert-manager.io' && spec !== undefined) {
        yield* declaredByCertificate(spec, find(root, 'metadata'));
    }
}
function declaredByIngress(spec) {
    return declaredBy({
        tls: itemsOf(find(spec, 'tls')).map((entry) => textsOf(find(entry, 'hosts'))),
        rules: itemsOf(find(spec, 'rules')).flatMap((rule) => textOf(find(rule, 'host')) ?? []),
    });
}
function* declaredBy({ tls, rules }) {
    const secured = tls.flat();
    for (const host of secured)
        yield declare(host);
    const isForAll = tls.some((hosts) => hosts.length === 0);
    for (const host of rules) {
        if (secured.some(({ value }) => value === host.value))
            continue;
        if (isForAll || secured.some(({ value }) => (0,glob/* matchesGlob */.k)(value, host.value)))
            yield declare(host);
        else
            yield skip(host.at, `${(0,quote/* quote */.h)(host.value)} has a rule and no entry under "tls": this file does not say that it is reached over TLS`);
    }
}
function* declaredByGateway(spec) {
    for (const listener of itemsOf(find(spec, 'listeners'))) {
        const protocol = wordOf(find(listener, 'protocol'));
        if (protocol !== 'HTTPS' && protocol !== 'TLS')
            continue;
        const host = textOf(find(listener, 'hostname'));
        const port = wordOf(find(listener, 'port')) ?? '';
        const scheme = protocol === 'TLS' ? 'tls' : 'https';
        yield host === undefined
            ? skip(listener.at, `a listener for ${protocol} without a hostname: its hosts stand in routes, which are not read`)
            : declare(host, `${scheme}://${host.value}:${port}`);
    }
}
function* declaredByCertificate(spec, metadata) {
    if (wordOf(find(spec, 'isCA')) === 'true')
        return;
    const names = textsOf(find(spec, 'dnsNames'));
    const addresses = textsOf(find(spec, 'ipAddresses'));
    const name = [find(metadata, 'namespace'), find(metadata, 'name')].flatMap((node) => wordOf(node) ?? []).join('/');
    const usages = textsOf(find(spec, 'usages')).map(({ value }) => value);
    if (usages.includes('client auth') && !usages.includes('server auth')) {
        yield skip(spec.at, `the Certificate ${(0,quote/* quote */.h)(name)} is for clients alone: no server has it`);
        return;
    }
    for (const host of names)
        yield declare(host);
    for (const address of addresses)
        yield declare(address, inUrl(address.value));
    const durations = { duration: find(spec, 'duration'), renewBefore: find(spec, 'renewBefore') };
    const read = Object.entries(durations).map(([key, node]) => readDuration(key, node));
    for (const { mistake } of read)
        if (mistake !== null)
            yield mistake;
    yield {
        kind: 'certificate',
        names: [...names, ...addresses].map(({ value }) => normalName(value)),
        certManager: certManagerOf(spec, name, read.map(({ ms }) => ms)),
    };
}
function inUrl(address) {
    return address.includes(':') ? `[${address}]` : address;
}
function normalName(name) {
    const address = (0,host/* parseAddress */.o)(name);
    return 'value' in address ? address.value : name.toLowerCase().replace(/\.$/, '');
}
function readDuration(key, node) {
    const text = wordOf(node);
    if (node === undefined || text === undefined)
        return { ms: null, mistake: null };
    const ms = parseGoDuration(text);
    if (ms !== undefined)
        return { ms, mistake: null };
    const message = `${key} ${(0,quote/* quote */.h)(text)} is not read: expected a duration such as 360h, for Go knows no days`;
    return { ms: null, mistake: skip(node.at, message) };
}
function certManagerOf(spec, name, [durationMs = null, renewBeforeMs = null]) {
    const issuer = textOf(find(spec, 'issuerRef', 'name'))?.value;
    const placeOf = (...keys) => keys.flatMap((key) => find(spec, ...key.split('.'))?.at ?? [])[0] ?? spec.at;
    return {
        name,
        origins: {
            renewBefore: placeOf('renewBefore', 'renewBeforePercentage', 'duration'),
            rotationPolicy: placeOf('privateKey.rotationPolicy', 'privateKey'),
        },
        durationMs,
        renewBeforeMs,
        renewBeforePercentage: numberOf(find(spec, 'renewBeforePercentage')),
        rotationPolicy: textOf(find(spec, 'privateKey', 'rotationPolicy'))?.value ?? null,
        algorithm: textOf(find(spec, 'privateKey', 'algorithm'))?.value ?? null,
        size: numberOf(find(spec, 'privateKey', 'size')),
        issuer: issuer === undefined ? null : `${textOf(find(spec, 'issuerRef', 'kind'))?.value ?? 'Issuer'}/${issuer}`,
    };
}

;// CONCATENATED MODULE: ./lib/config/declared/openapi.js



const METHODS = new Set('get put post delete options head patch trace query'.split(' '));
function isOpenApi(root) {
    return (wordOf(find(root, 'openapi'))?.startsWith('3.') === true || /^2(?:\.0)?$/.test(wordOf(find(root, 'swagger')) ?? ''));
}
function* declaredInOpenApi(root) {
    if (find(root, 'openapi') === undefined) {
        yield* declaredInSwagger(root);
        return;
    }
    yield* serversOf(root);
    for (const [, { node: path }] of entriesOf(find(root, 'paths'))) {
        yield* serversOf(path);
        for (const [name, { node: operation }] of entriesOf(path))
            if (METHODS.has(name))
                yield* serversOf(operation);
    }
}
function* serversOf(owner) {
    for (const server of itemsOf(find(owner, 'servers'))) {
        const url = textOf(find(server, 'url'));
        if (url !== undefined)
            yield* declaredByUrl(url, find(server, 'variables'));
    }
}
function* declaredByUrl(url, variables) {
    if (!/^(?:[a-z][a-z0-9+.-]*|\{[^{}]*\}):\/\//i.test(url.value)) {
        yield skip(url.at, `${(0,quote/* quote */.h)(url.value)} is relative: which host it is on depends on where the description is served`);
        return;
    }
    const authorityEnd = url.value.indexOf('/', url.value.indexOf('://') + 3);
    const unknown = [];
    const text = url.value.replace(/\{([^{}]*)\}/g, (whole, name) => {
        const value = wordOf(find(variables, name, 'default'));
        if (value === undefined)
            unknown.push(name);
        return value ?? whole;
    });
    if (unknown.length > 0) {
        yield skip(url.at, `${(0,quote/* quote */.h)(url.value)}: the variable ${(0,quote/* quote */.h)(unknown[0] ?? '')} has no default`);
        return;
    }
    yield declare(url, text);
    for (const { 1: name = '', index } of url.value.matchAll(/\{([^{}]*)\}/g)) {
        const others = itemsOf(find(variables, name, 'enum')).length - 1;
        if (others < 1 || (authorityEnd >= 0 && index > authorityEnd))
            continue;
        yield skip(url.at, `${(0,quote/* quote */.h)(url.value)}: of the variable ${(0,quote/* quote */.h)(name)} the default alone is looked at, and not its ${String(others)} other values`);
    }
}
function* declaredInSwagger(root) {
    const host = textOf(find(root, 'host'));
    if (host === undefined)
        return;
    const schemes = textsOf(find(root, 'schemes')).map(({ value }) => value);
    if (!schemes.includes('https')) {
        const said = schemes.length === 0 ? 'names no schemes' : `names the schemes ${schemes.map((one) => (0,quote/* quote */.h)(one)).join(', ')}`;
        yield skip(host.at, `${(0,quote/* quote */.h)(host.value)}: the description ${said}, so it is not known to be reached over HTTPS`);
        return;
    }
    yield declare(host, `https://${host.value}${textOf(find(root, 'basePath'))?.value ?? ''}`);
}

;// CONCATENATED MODULE: ./lib/config/declared/terraform.js




const HOSTS = {
    aws_acm_certificate: ['domain_name', 'subject_alternative_names'],
    aws_api_gateway_domain_name: ['domain_name'],
    aws_apigatewayv2_domain_name: ['domain_name'],
    aws_cloudfront_distribution: ['aliases'],
    google_certificate_manager_certificate: ['managed.domains'],
    google_compute_managed_ssl_certificate: ['managed.domains'],
};
function isTerraform(root) {
    return entriesOf(find(root, 'resource')).length > 0;
}
function* declaredInTerraform(root) {
    for (const [type, { node: named }] of entriesOf(find(root, 'resource'))) {
        for (const [, { node }] of entriesOf(named)) {
            for (const body of bodiesOf(node))
                yield* declaredByResource(type, body);
        }
    }
}
function* declaredByResource(type, body) {
    if (type === 'kubernetes_ingress_v1' || type === 'kubernetes_ingress') {
        const tls = nodesAt(body, 'spec.tls').map((entry) => textsAt(entry, 'hosts'));
        yield* declaredBy({ tls, rules: textsAt(body, 'spec.rule.host') });
    }
    else if (type === 'azurerm_app_service_custom_hostname_binding')
        yield* declaredByBinding(body);
    const paths = Object.hasOwn(HOSTS, type) ? (HOSTS[type] ?? []) : [];
    for (const path of paths)
        for (const host of textsAt(body, path))
            yield declare(host);
}
function* declaredByBinding(body) {
    for (const host of textsAt(body, 'hostname')) {
        yield /^(?:SniEnabled|IpBasedEnabled)$/.test(wordOf(find(body, 'ssl_state')) ?? '')
            ? declare(host)
            : skip(host.at, `${(0,quote/* quote */.h)(host.value)}: the binding has no ssl_state, so this file does not say that it has a certificate`);
    }
}
function bodiesOf(node) {
    return node.kind === 'list' ? node.items : [node];
}
function nodesAt(body, path) {
    return path.split('.').reduce((nodes, key) => nodes.flatMap((node) => {
        const found = find(node, key);
        return found === undefined ? [] : bodiesOf(found);
    }), [body]);
}
function textsAt(body, path) {
    return nodesAt(body, path).flatMap((node) => textOf(node) ?? []);
}

;// CONCATENATED MODULE: ./lib/config/declared/read-declared.js








const FORMATS = [
    { holds: isOpenApi, declared: declaredInOpenApi },
    { holds: isKubernetes, declared: declaredInKubernetes },
    { holds: isTerraform, declared: declaredInTerraform },
    { holds: isCompose, declared: declaredInCompose },
];
const TEMPLATE = 'the file is a template ("{{"), which says nothing before it is rendered: list what it declares as endpoints, or keep what is rendered of it';
function* readDeclared(file, text) {
    const source = text.replace(/^\uFEFF/, '');
    const lines = source.split(/\r\n|\n|\r/);
    for (const { root, problems } of documentsOf(file, source)) {
        const [first] = problems;
        if (first !== undefined && source.includes('{{')) {
            yield skip(first.where, TEMPLATE);
            continue;
        }
        for (const { where, message } of problems)
            yield skip(where, message);
        const format = root === null ? undefined : FORMATS.find(({ holds }) => holds(root));
        if (root !== null && format !== undefined)
            yield* format.declared(root, lines);
    }
}
function documentsOf(file, source) {
    if (!isHcl(source))
        return (0,read_yaml/* readYamlDocuments */.C)(file, source);
    const counter = new dist/* LineCounter */.HN();
    counter.addNewLine(0);
    for (const { index } of source.matchAll(/\n/g))
        counter.addNewLine(index + 1);
    const placeOf = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { file, line, column: col };
    };
    return [readHcl(source, placeOf)];
}

;// CONCATENATED MODULE: ./lib/config/declared/load-declared.js




const MAX_BYTES = 1_048_576;
const MOST_FILES = 2000;
const MOST_DECLARATIONS = 5000;
async function loadDeclared(written, tree) {
    const problems = [];
    const wanted = written.flatMap((from) => {
        if (from.files === null)
            return [];
        const glob = parseFileGlob(from.files.value);
        if ('mistake' in glob)
            problems.push({ where: from.files.at, message: glob.mistake });
        return 'value' in glob ? [{ from, files: from.files, glob: glob.value }] : [];
    });
    const [first] = wanted;
    if (first === undefined)
        return { byGlob: new Map(), problems };
    let found;
    try {
        found = await tree.list((folder) => wanted.some(({ glob }) => glob.reachesInto(folder)));
    }
    catch (error) {
        return { byGlob: new Map(), problems: [...problems, { where: first.files.at, message: unlisted(error) }] };
    }
    const known = new Map();
    const byGlob = new Map();
    for (const { from, files, glob } of wanted) {
        const { declared, mistakes } = await loadGlob({ files, glob, found, tree, known });
        byGlob.set(from, declared);
        problems.push(...mistakes);
    }
    return { byGlob, problems };
}
function unlisted(error) {
    return `the files of the repository cannot be listed: ${reasonOf(error)}`;
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
const NOTHING = { endpoints: [], certificates: [], notices: [] };
async function loadGlob({ files, glob, found, tree, known }) {
    const mistaken = (message, further = []) => ({
        declared: NOTHING,
        mistakes: [{ where: files.at, message }, ...further],
    });
    const matching = found
        .filter(({ path }) => glob.matches(path))
        .toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
    if (matching.length === 0)
        return mistaken(`no file matches ${(0,quote/* quote */.h)(glob.text)}`);
    if (matching.length > MOST_FILES) {
        return mistaken(`${String(matching.length)} files match ${(0,quote/* quote */.h)(glob.text)}: at most ${String(MOST_FILES)} are read`);
    }
    const each = [];
    for (const file of matching) {
        const reading = known.get(file.path) ?? readFile(file, tree);
        known.set(file.path, reading);
        each.push(await reading);
    }
    const declared = {
        endpoints: each.flatMap(({ endpoints }) => endpoints),
        certificates: each.flatMap(({ certificates }) => certificates),
        notices: each.flatMap(({ notices }) => notices),
    };
    const count = declared.endpoints.length + declared.certificates.length;
    if (count > MOST_DECLARATIONS) {
        return mistaken(`the files that match ${(0,quote/* quote */.h)(glob.text)} declare ${String(count)} endpoints and certificates: at most ${String(MOST_DECLARATIONS)} are taken`);
    }
    return count === 0
        ? mistaken(`the files that match ${(0,quote/* quote */.h)(glob.text)} (${String(matching.length)}) declare no endpoint that can be looked at`, declared.notices)
        : { declared, mistakes: [] };
}
async function readFile({ path, bytes }, tree) {
    const notice = (message) => ({
        ...NOTHING,
        notices: [{ where: { file: path, line: 1, column: 1 }, message }],
    });
    if (bytes > MAX_BYTES)
        return notice('the file is larger than 1 MiB: it is not read for endpoints');
    try {
        const text = await tree.read(path);
        return text === undefined ? notice('the file is gone') : sort(readDeclared(path, text));
    }
    catch (error) {
        return notice(`the file cannot be read: ${(0,printable/* printable */.g)(reasonOf(error), 200)}`);
    }
}
function sort(declarations) {
    const endpoints = [];
    const certificates = [];
    const notices = [];
    for (const one of declarations) {
        if (one.kind === 'endpoint')
            endpoints.push({ address: one.address, at: one.at });
        else if (one.kind === 'certificate')
            certificates.push({ names: one.names, certManager: one.certManager });
        else
            notices.push({ where: one.where, message: one.message });
    }
    return { endpoints, certificates, notices };
}


/***/ })

};
