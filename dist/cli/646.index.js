export const id = 646;
export const ids = [646];
export const modules = {

/***/ 1517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ deliver),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6370);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8908);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4230);



const FORMATS = _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R.map(({ format }) => format);
/** To `--output` if given, else to stdout: machine output goes nowhere else, so that a pipe always works. */
function deliver(report, format, output, io) {
    const reporter = _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R.find((candidate) => candidate.format === format);
    if (reporter === undefined)
        throw new Error(`no reporter ${format}`);
    const colour = output === undefined && (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColour */ .Ml)(io, io.stdout);
    const text = reporter.render(report, { colour, width: io.stdout.columns });
    if (output === undefined)
        io.stdout.write(text);
    else
        (0,_user_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeUserFile */ .f)('--output', io.cwd, output, text);
}
function exitOf(outcome, failOn) {
    if (failOn === 'never')
        return _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass;
    return { pass: _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass, fail: _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.violated, inconclusive: _io_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.inconclusive }[outcome];
}


/***/ }),

/***/ 3970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPolicySource),
/* harmony export */   m: () => (/* binding */ DEFAULT_POLICY_FILE)
/* harmony export */ });
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8908);
/* harmony import */ var _user_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4230);
/** The policy file of a command: named, or found by itself. */


const DEFAULT_POLICY_FILE = '.github/tls-gate.yml';
/** @param named undefined: the default one, if it is there */
function readPolicySource(cwd, named) {
    const file = named ?? DEFAULT_POLICY_FILE;
    const text = (0,_user_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readUserFile */ .E)('--config', cwd, file);
    if (text !== undefined)
        return { file, text };
    if (named !== undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--config: there is no file ${JSON.stringify(file)}`);
    return null;
}


/***/ }),

/***/ 4230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readUserFile),
/* harmony export */   f: () => (/* binding */ writeUserFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _host_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(657);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/** Files that the user names on the command line: what cannot be read or written is the user's to mend. */



/** @param label what the file is to the command: `--config`, `judge` */
function readUserFile(label, cwd, file) {
    return orUsageError(label, file, 'read', () => (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfThere */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)));
}
function writeUserFile(label, cwd, file, text) {
    orUsageError(label, file, 'written', () => {
        (0,_host_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file), text);
    });
}
function orUsageError(label, file, done, act) {
    try {
        return act();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new _io_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${label}: ${JSON.stringify(file)} cannot be ${done}: ${reason}`);
    }
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);

/** What was found, for the second half of a sentence: `the number 5`, `"text"`, `an empty list`, `nothing`. */
function describe(node) {
    switch (node.kind) {
        case 'list':
            return node.items.length === 0 ? 'an empty list' : 'a list';
        case 'mapping':
            return node.entries.size === 0 ? 'an empty mapping' : 'a mapping';
        case 'scalar':
            if (node.value === null)
                return 'nothing';
            if (typeof node.value === 'string')
                return (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(node.value);
            return typeof node.value === 'number' ? `the number ${String(node.value)}` : String(node.value);
    }
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Names longer than this are not compared: the cost stays small whatever a file holds, and nobody mistypes at such length. */
const LONGEST_NAME = 64;
/**
 * The known name that a mistyped one most likely meant: at most one edit in three characters away, three in all, whatever
 * the case and separators; a rule's area may be missing. Undefined when nothing is that near. The first of equals wins.
 */
function nearest(name, known) {
    if (name.length === 0 || name.length > LONGEST_NAME)
        return undefined;
    const wanted = folded(name);
    // Without its area a name is compared with what follows the areas; two rules of one name make it anybody's guess.
    const hasArea = name.includes('/');
    if (known.filter((candidate) => candidate.endsWith(`/${name}`)).length > 1)
        return undefined;
    let best;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
    for (const candidate of known) {
        if (candidate.length > LONGEST_NAME)
            continue;
        const compared = hasArea ? candidate : candidate.slice(candidate.lastIndexOf('/') + 1);
        const distance = editDistance(wanted, folded(compared), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** `minRsaBits` and `min_rsa_bits` are both near `min-rsa-bits`. */
function folded(name) {
    return name.toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours; `cap` as soon as it cannot be fewer. */
function editDistance(a, b, cap) {
    if (Math.abs(a.length - b.length) >= cap)
        return cap;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(replaced, at(previous, j) + 1, at(row, j - 1) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, at(beforePrevious, j - 2) + 1);
            }
            row.push(cost);
        }
        // A row whose least is the cap cannot lead to less, for costs never fall from row to row; a swap looks two rows back.
        if (Math.min(...row) >= cap && Math.min(...previous) >= cap)
            return cap;
        beforePrevious = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withoutSecret),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8776);

/** A user's text in quotation marks, for a sentence about it: cut, escaped, and without what may be a password. */
function quote(text) {
    return `"${withoutSecret(text)}"`;
}
/**
 * A text that may hold a user's, cut and escaped, with `***` for all that stands before its last `@` when a colon among
 * that makes it look like `user:password@` or `scheme://user@`. Rather too much than too little: a password may hold any
 * character.
 */
function withoutSecret(text, limit = 80) {
    const at = Math.max(text.lastIndexOf('@'), text.lastIndexOf('＠'), text.lastIndexOf('﹫'));
    const colon = text.indexOf(':');
    if (colon < 0 || colon > at)
        return (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(text, limit);
    const slashes = text.indexOf('://');
    const start = slashes >= 0 && slashes < at ? slashes + 3 : 0;
    return (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(`${text.slice(0, start)}***${text.slice(at)}`, limit);
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _core_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8776);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(948);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);



/** Longer lists bury the sentence: then only the nearest name is given. */
const MOST_LISTED = 12;
/**
 * `unknown key "protcol": expected one of protocol, cipher; did you mean "protocol"?`
 *
 * @param what the kind of name, for the sentence: `rule`, `preset`
 */
function unknownName(what, name, known) {
    const found = `unknown ${what} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}`;
    if (known.length === 0)
        return `${found}: there is none to name`;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const listed = known.length > MOST_LISTED ? [] : [`expected one of ${known.map((each) => (0,_core_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(each)).join(', ')}`];
    const meant = near === undefined ? [] : [`did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(near)}?`];
    const advice = [...listed, ...meant].join('; ');
    return advice === '' ? `${found}: none of the ${String(known.length)} known ones is like it` : `${found}: ${advice}`;
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ }),

/***/ 8776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Text that somebody else wrote, made safe to stand in a sentence: no control characters, and no longer than asked. */
/** Controls, formatting characters (among them the bidirectional overrides), lone surrogates and line separators. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]$/u;
/**
 * Shows invisible characters as `\xNN` (`\u{NNNN}` beyond one byte) and cuts to `limit` characters, the last of which is
 * then an ellipsis. Never throws, whatever the text.
 */
function printable(text, limit = 80) {
    let shown = '';
    // A character shown takes at least one of the text: what lies past `limit` cannot matter, even in a text of megabytes.
    for (const character of text.slice(0, 2 * limit + 2)) {
        const piece = INVISIBLE.test(character) ? escaped(character) : character;
        if (shown.length + piece.length > limit)
            return `${cutTo(shown, limit - 1)}…`;
        shown += piece;
    }
    return shown;
}
/** Leaves no half of a surrogate pair behind. */
function cutTo(text, limit) {
    return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}
function escaped(character) {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  h: () => (/* binding */ judgeSaved)
});

// EXTERNAL MODULE: ./lib/core/config-problem.js
var config_problem = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/config/unknown-name.js
var unknown_name = __webpack_require__(4866);
;// CONCATENATED MODULE: ./lib/config/resolve-compare.js


const AREA = 'compare/';
/**
 * The pairs of environments to compare.
 *
 * @param environments names of all environments that have endpoints
 * @param comparisonIds ids of all comparison rules
 */
function resolveCompare(written, environments, comparisonIds, complain) {
    const checkEnvironment = (name) => {
        if (name === null || environments.includes(name.value))
            return;
        complain(name.at, (0,unknown_name/* unknownName */.U)('environment', name.value, environments));
    };
    return written.flatMap(({ at, from, to, ignore }) => {
        checkEnvironment(from);
        checkEnvironment(to);
        if (from !== null && to !== null && from.value === to.value) {
            complain(to.at, `${(0,quote/* quote */.h)(to.value)} is compared with itself: expected two environments`);
        }
        const ignored = ignore.map(({ value, at: ignoreAt }) => {
            const id = value.includes('/') ? value : `${AREA}${value}`;
            if (!comparisonIds.includes(id))
                complain(ignoreAt, (0,unknown_name/* unknownName */.U)('comparison rule', value, comparisonIds));
            return id;
        });
        return from === null || to === null ? [] : [{ from: from.value, to: to.value, ignore: ignored, origin: at }];
    });
}

// EXTERNAL MODULE: ./lib/core/printable.js
var printable = __webpack_require__(8776);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/config/parsed.js
function parsed(value) {
    return { value };
}
function mistaken(mistake) {
    return { mistake };
}

;// CONCATENATED MODULE: ./lib/config/host.js
/**
 * A host as it is compared and sent: RFC 1123 section 2.1 names as A-labels, or an IP address in its one canonical form.
 */




/** RFC 1035 section 2.3.4. */
const MAX_LABEL = 63;
const MAX_NAME = 253;
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const DOTTED_QUAD = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
/** Parses a name or an IPv4 address, or an IPv6 address in brackets. */
function parseHost(text) {
    const inBrackets = /^\[(.*)\]$/s.exec(text)?.[1];
    if (inBrackets !== undefined) {
        const address = parseIpv6(inBrackets);
        return 'mistake' in address ? address : parsed({ host: address.value, isAddress: true });
    }
    return DOTTED_QUAD.test(text) ? parsed({ host: text, isAddress: true }) : parseName(text);
}
/** Parses an IPv4 or IPv6 address without brackets. */
function parseAddress(text) {
    if (DOTTED_QUAD.test(text))
        return parsed(text);
    if (text.includes(':'))
        return parseIpv6(text);
    return mistaken(`expected an IP address such as 192.0.2.1 or [2001:db8::1], found ${(0,quote/* quote */.h)(text)}`);
}
function parseIpv6(text) {
    if (text.includes('%')) {
        return mistaken(`the address ${(0,quote/* quote */.h)(text)} has a zone, which names an interface of one machine: leave out the % and what follows`);
    }
    // The URL parser is the one reader of IPv6 text at hand everywhere; it also writes the form of RFC 5952.
    const url = `https://[${text}]/`;
    if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !URL.canParse(url))
        return mistaken(`${(0,quote/* quote */.h)(text)} is not an IPv6 address`);
    return parsed(new URL(url).hostname.slice(1, -1));
}
function parseName(text) {
    if (text === '' || text === '.')
        return mistaken('the host is missing');
    // Characters are counted before they are converted: conversion of a hostile length is work for nothing.
    if (text.length > MAX_NAME + 1)
        return mistaken(tooLong(text));
    const wrong = /[^a-z0-9._\-\u0080-\u{10ffff}]/iu.exec(text)?.[0];
    if (wrong !== undefined)
        return mistaken(`the host ${(0,quote/* quote */.h)(text)} holds "${(0,printable/* printable */.g)(wrong)}", which no host name can`);
    const name = (0,external_node_url_.domainToASCII)(text).replace(/\.$/, '');
    const labels = name.split('.');
    // A name whose last label is a number is read as an IPv4 address by URL parsers (WHATWG URL section 3.5), 0x7f.1 as
    // 127.0.0.1: a reviewer would not see what is meant. What got here is not in dotted form as written.
    if (DOTTED_QUAD.test(name) || /^(?:\d+|0x[0-9a-f]*)$/i.test(text.replace(/\.$/, '').split('.').at(-1) ?? '')) {
        return mistaken(`the host ${(0,quote/* quote */.h)(text)} is a number, not a name: write an IPv4 address as four decimal numbers from 0 to 255, such as 192.0.2.1`);
    }
    if (name === '')
        return mistaken(`the host ${(0,quote/* quote */.h)(text)} is not a valid name`);
    if (labels.includes(''))
        return mistaken(`the host ${(0,quote/* quote */.h)(text)} has an empty label: two dots in a row, or one in front`);
    if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) {
        return mistaken(`the host ${(0,quote/* quote */.h)(text)} has a label that begins or ends with a hyphen`);
    }
    const long = labels.find((label) => label.length > MAX_LABEL);
    if (long !== undefined) {
        return mistaken(`the host label ${(0,quote/* quote */.h)(long)} has ${String(long.length)} bytes: at most ${String(MAX_LABEL)} are allowed`);
    }
    return name.length > MAX_NAME ? mistaken(tooLong(name)) : parsed({ host: name, isAddress: false });
}
function tooLong(name) {
    return `the host ${(0,quote/* quote */.h)(name)} has ${String(name.length)} bytes: at most ${String(MAX_NAME)} are allowed`;
}

;// CONCATENATED MODULE: ./lib/config/port.js


/** Parses a TCP port, 1 to 65535. */
function parsePort(text) {
    if (text === '')
        return mistaken('a port is missing after the colon: expected 1 to 65535');
    if (!/^\d+$/.test(text))
        return mistaken(`the port ${(0,quote/* quote */.h)(text)} is not a number: expected 1 to 65535`);
    const port = Number(text);
    return port >= 1 && port <= 65_535
        ? parsed(port)
        : mistaken(`the port ${(0,quote/* quote */.h)(text)} is out of range: expected 1 to 65535`);
}

;// CONCATENATED MODULE: ./lib/config/connect-to.js




/**
 * Parses `ADDRESS[:PORT]`; an IPv6 address with a port stands in brackets. Names are refused: what is looked at must not
 * depend on who resolves it.
 */
function parseConnectTo(text) {
    const { addressText, portText } = split(text);
    if (addressText === '')
        return mistaken(`expected ADDRESS or ADDRESS:PORT, found ${(0,quote/* quote */.h)(text)}`);
    const address = parseAddress(addressText);
    if ('mistake' in address)
        return address;
    if (portText === null)
        return parsed({ address: address.value, port: null });
    const port = parsePort(portText);
    return 'mistake' in port ? port : parsed({ address: address.value, port: port.value });
}
function split(text) {
    const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text);
    if (bracketed)
        return { addressText: bracketed[1] ?? '', portText: bracketed[2] ?? null };
    const oneColon = /^([^:]*):([^:]*)$/.exec(text);
    if (oneColon)
        return { addressText: oneColon[1] ?? '', portText: oneColon[2] ?? null };
    return { addressText: text, portText: null };
}

;// CONCATENATED MODULE: ./lib/config/endpoint.js





/** Longer than any address that a person writes, short enough to print. */
const MAX_TEXT = 2048;
/**
 * Parses and normalises: lower case, A-labels, no trailing dot, no default port, IPv6 in brackets in `url` alone.
 * A mistake never repeats what stands before an `@`: it may be a password.
 */
function parseEndpoint(text) {
    if (text === '')
        return mistaken('an endpoint is missing: expected for instance https://api.example.com');
    if (text.length > MAX_TEXT) {
        return mistaken(`an endpoint of ${String(text.length)} characters: at most ${String(MAX_TEXT)} are allowed`);
    }
    // URL parsers drop tabs and line ends and read a backslash as a slash: what is looked at would not be what was read.
    const wrong = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u.exec(text)?.[0];
    if (wrong !== undefined) {
        const found = wrong === ' ' ? 'a space' : `the character "${(0,printable/* printable */.g)(wrong)}"`;
        return mistaken(`an endpoint cannot hold ${found}: write it percent-encoded in a path, or leave it out`);
    }
    const [, scheme = null, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
    const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
    if (holdsUser(authority, rest)) {
        return mistaken('a user name or password in an endpoint is a secret in a file: leave out what stands before the "@"');
    }
    const wrongScheme = checkScheme(scheme);
    if (wrongScheme !== undefined)
        return mistaken(wrongScheme);
    if (rest.includes('#'))
        return mistaken('a fragment ("#" and what follows) is never sent to a server: leave it out');
    const place = parseAuthority(authority);
    if ('mistake' in place)
        return place;
    const tail = rest.slice(authority.length);
    return scheme?.toLowerCase() === 'tls' ? tlsAddress(place.value, tail) : httpsAddress(place.value, tail, scheme);
}
/** A password may hold a slash or a hash, which end an authority: then what seems to be a port is a piece of it. */
function holdsUser(authority, rest) {
    if (/[@＠﹫]/.test(authority))
        return true;
    return /[@＠﹫]/.test(rest) && !/^(?:[^:]*|\[[^\]]*\])(?::\d+)?$/.test(authority);
}
function checkScheme(scheme) {
    switch (scheme?.toLowerCase()) {
        case undefined:
        case 'https':
        case 'tls':
            return undefined;
        case 'http':
            return 'an http:// address has no TLS to look at; write https://';
        default:
            return `the scheme ${(0,quote/* quote */.h)(scheme ?? '')} is not one that is looked at: expected https:// or tls://`;
    }
}
function parseAuthority(authority) {
    const [, hostText = '', portText] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(authority) ?? [];
    if (portText?.includes(':') === true) {
        return mistaken(`${(0,quote/* quote */.h)(authority)} has more than one colon: an IPv6 address stands in brackets, [2001:db8::1]:443`);
    }
    const host = parseHost(hostText);
    if ('mistake' in host)
        return host;
    if (portText === undefined)
        return parsed({ ...host.value, port: null });
    const port = parsePort(portText);
    return 'mistake' in port ? port : parsed({ ...host.value, port: port.value });
}
function httpsAddress(place, tail, scheme) {
    const { host, isAddress, port } = place;
    if (scheme === null && tail !== '')
        return mistaken('a path needs a scheme: write https:// in front of the host');
    // The host is a placeholder: only the path and query are normalised by it.
    const { pathname, search } = new URL(`https://host${tail}`);
    const path = `${pathname}${search}`;
    const portText = port === null || port === 443 ? '' : `:${String(port)}`;
    const url = `https://${inUrl(host)}${portText}${path}`;
    return parsed({ url, scheme: 'https', host, hostIsAddress: isAddress, port: port ?? 443, path });
}
function tlsAddress({ host, isAddress, port }, tail) {
    if (port === null)
        return mistaken('a tls:// address has no default port: write tls://host:port');
    if (tail !== '')
        return mistaken('a tls:// address has no path: write tls://host:port');
    const url = `tls://${inUrl(host)}:${String(port)}`;
    return parsed({ url, scheme: 'tls', host, hostIsAddress: isAddress, port, path: '/' });
}
function inUrl(host) {
    return host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./lib/config/environment-name.js


const MAX_LENGTH = 64;
/** Parses the name of an environment: free text, short enough for a report's columns and without control characters. */
function parseEnvironmentName(text) {
    if (text.trim() === '')
        return mistaken('the name of an environment is empty');
    if (text.length > MAX_LENGTH || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) {
        return mistaken(`${(0,quote/* quote */.h)(text)} cannot name an environment: at most ${String(MAX_LENGTH)} characters, none of them invisible`);
    }
    return parsed(text);
}

;// CONCATENATED MODULE: ./lib/config/sni.js



/** Parses the name to send in server_name. RFC 6066 section 3 forbids addresses there. */
function parseSni(text) {
    const host = parseHost(text);
    if ('mistake' in host)
        return host;
    return host.value.isAddress
        ? mistaken(`expected a host name to send as SNI, found the address ${(0,quote/* quote */.h)(text)}`)
        : parsed(host.value.host);
}

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/config/trust-entry.js




/** The trust stores that have a name; any other is a path to a PEM file. */
const NAMED_STORES = ['mozilla'];
/** The trust of an endpoint that says nothing about it. */
const DEFAULT_TRUST = ['mozilla'];
/** Parses one trust entry: a named store, or a path that shows itself as one by beginning with `./`, `../` or `/`. */
function parseTrustEntry(text) {
    if (NAMED_STORES.some((name) => name === text))
        return parsed(text);
    const control = /\p{Cc}/u.exec(text)?.[0];
    if (control !== undefined)
        return mistaken(`a path cannot hold the character "${(0,printable/* printable */.g)(control)}"`);
    if (/^(?:\.{1,2})?\/./s.test(text))
        return parsed(text);
    const near = (0,nearest/* nearest */.p)(text, NAMED_STORES);
    const meant = near === undefined ? '' : `; did you mean ${(0,quote/* quote */.h)(near)}?`;
    return mistaken(`unknown trust store ${(0,quote/* quote */.h)(text)}: expected ${NAMED_STORES.join(', ')}, or a path that begins with ./, ../ or /${meant}`);
}

;// CONCATENATED MODULE: ./lib/config/endpoint-line.js







const KEYS = ['environment', 'connect-to', 'sni', 'trust'];
/** The lines of the whole input that are neither empty nor comments, each with its number from 1. */
function splitEndpointLines(input) {
    return input
        .split(/\r\n|\n|\r/)
        .map((text, index) => ({ lineNumber: index + 1, text }))
        .filter(({ text }) => !/^\s*(?:#|$)/.test(text));
}
/** Parses one line. All of its mistakes are found. */
function parseEndpointLine(text) {
    const [first, ...rest] = wordsOf(text);
    if (first === undefined)
        return { line: null, mistakes: [] };
    const mistakes = [];
    const options = parseOptions(rest, mistakes);
    const address = parseEndpoint(first.text);
    if ('mistake' in address) {
        return {
            line: null,
            mistakes: [{ offset: first.offset, message: about(first.text, address.mistake) }, ...mistakes],
        };
    }
    return mistakes.length > 0
        ? { line: null, mistakes }
        : { line: { address: address.value, offset: first.offset, ...options }, mistakes };
}
function wordsOf(line) {
    const words = [];
    for (const { 0: text, index: offset } of line.matchAll(/\S+/g)) {
        if (text.startsWith('#'))
            break;
        words.push({ text, offset });
    }
    return words;
}
function parseOptions(words, mistakes) {
    const values = new Map();
    for (const { text, offset } of words) {
        const equals = text.indexOf('=');
        const name = equals < 0 ? text : text.slice(0, equals);
        const key = KEYS.find((known) => known === name);
        if (key === undefined)
            mistakes.push({ offset, message: unknownWord(text, name, equals >= 0) });
        else if (values.has(key))
            mistakes.push({ offset, message: `the key "${key}" is given twice` });
        else if (equals < 0 || equals === text.length - 1) {
            mistakes.push({ offset, message: `the key "${key}" has no value: write ${key}=VALUE` });
        }
        else
            values.set(key, { text: text.slice(equals + 1), offset: offset + equals + 1 });
    }
    const read = (word, parse) => {
        if (word === undefined)
            return null;
        const result = parse(word.text);
        if ('value' in result)
            return result.value;
        mistakes.push({ offset: word.offset, message: result.mistake });
        return null;
    };
    const options = {
        environment: read(values.get('environment'), parseEnvironmentName),
        connectTo: read(values.get('connect-to'), parseConnectTo),
        sni: read(values.get('sni'), parseSni),
        trust: readTrust(values.get('trust'), read),
    };
    mistakes.sort((a, b) => a.offset - b.offset);
    return options;
}
function readTrust(word, read) {
    if (word === undefined)
        return null;
    const entries = [];
    let offset = word.offset;
    for (const text of word.text.split(',')) {
        const entry = read({ text, offset }, parseTrustEntry);
        if (entry !== null)
            entries.push(entry);
        offset += text.length + 1;
    }
    return entries;
}
function unknownWord(text, name, hasValue) {
    return hasValue
        ? (0,unknown_name/* unknownName */.U)('key', name, KEYS)
        : `${(0,quote/* quote */.h)(text)} is not key=value: write one endpoint a line, and its options behind it`;
}
/** A line has many words: a mistake in its address says which it is about. */
function about(text, mistake) {
    return `${(0,quote/* quote */.h)(text)}: ${mistake}`;
}

;// CONCATENATED MODULE: ./lib/config/resolve-endpoints.js








/**
 * The lines, if there are any: what is handed in takes the place of what the file lists, whose settings still hold.
 * Else the file's environments, then its endpoints without one. The file's own are read for mistakes either way.
 */
function resolveEndpoints(lines, file, complain) {
    const trust = trustOf(file, complain);
    const fromLines = lines.flatMap((line) => fromLine(line, trust, complain));
    const fromPolicyFile = fromFile(file, trust, complain);
    const declared = fromLines.length > 0 ? fromLines : fromPolicyFile;
    const endpoints = declared.flatMap((each) => each?.endpoint ?? []);
    complainOfRepetitions(declared, complain);
    return { endpoints, written: declared.length };
}
function trustOf(file, complain) {
    const general = resolve_endpoints_readTrust(file?.trust ?? null, complain) ?? DEFAULT_TRUST;
    const byEnvironment = new Map(file?.environments.map(({ name, trust }) => [name.value, resolve_endpoints_readTrust(trust, complain) ?? general]));
    return (environment) => (environment === null ? undefined : byEnvironment.get(environment)) ?? general;
}
function fromLine({ text, where, origin }, trust, complain) {
    const placeOf = (offset) => origin === null ? null : { ...origin, column: origin.column + offset };
    const { line, mistakes } = parseEndpointLine(text);
    for (const { offset, message } of mistakes)
        complain(placeOf(offset) ?? where, message);
    if (line === null)
        return mistakes.length === 0 ? [] : [null];
    const at = placeOf(line.offset);
    const endpoint = {
        ...line.address,
        environment: line.environment,
        connectTo: line.connectTo,
        sni: line.sni,
        trust: line.trust ?? trust(line.environment),
        origin: at,
    };
    return [{ endpoint, where: at ?? where }];
}
function fromFile(file, trust, complain) {
    if (file === null)
        return [];
    const inEnvironments = file.environments.flatMap(({ name, endpoints }) => {
        const environment = read(name, parseEnvironmentName, complain);
        return endpoints.map((written) => fromEntry(written, environment, trust, complain));
    });
    return [...inEnvironments, ...(file.endpoints ?? []).map((written) => fromEntry(written, null, trust, complain))];
}
function fromEntry(written, environment, trust, complain) {
    const address = read(written.url, (text) => withText(text, parseEndpoint(text)), complain);
    const connectTo = read(written.connectTo, parseConnectTo, complain);
    const sni = read(written.sni, parseSni, complain);
    const own = resolve_endpoints_readTrust(written.trust, complain);
    if (address === null || written.url === null)
        return null;
    const origin = written.url.at;
    const endpoint = { ...address, environment, connectTo, sni, trust: own ?? trust(environment), origin };
    return { endpoint, where: origin };
}
function withText(text, result) {
    return 'mistake' in result ? { mistake: `${(0,quote/* quote */.h)(text)}: ${result.mistake}` } : result;
}
function read(written, parse, complain) {
    if (written === null)
        return null;
    const result = parse(written.value);
    if ('value' in result)
        return result.value;
    complain(written.at, result.mistake);
    return null;
}
function resolve_endpoints_readTrust(written, complain) {
    if (written === null)
        return null;
    return written.flatMap((entry) => read(entry, parseTrustEntry, complain) ?? []);
}
/** The same door looked at twice is a mistake, for its findings would be counted twice. */
function complainOfRepetitions(declared, complain) {
    const first = new Map();
    for (const each of declared) {
        if (each === null)
            continue;
        const { endpoint, where } = each;
        const identity = identityOf(endpoint);
        const earlier = first.get(identity);
        if (earlier === undefined)
            first.set(identity, where);
        else
            complain(where, `the endpoint "${(0,printable/* printable */.g)(endpoint.url)}" is listed twice: first at ${placeText(earlier)}`);
    }
}
/** What is the same when written out is the same: a port or name that repeats the endpoint's own makes no difference. */
function identityOf({ url, environment, connectTo, sni, host, port }) {
    const place = connectTo === null ? null : [connectTo.address, connectTo.port ?? port];
    return JSON.stringify([url, environment, place, sni ?? host]);
}
function placeText(where) {
    return typeof where === 'string' ? where : `${where.file}:${String(where.line)}:${String(where.column)}`;
}

// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/config/describe.js
var describe = __webpack_require__(5641);
;// CONCATENATED MODULE: ./lib/config/rule-params.js


/** `minRsaBits` as `min-rsa-bits`. */
function kebabCase(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** The parameters that a policy file sets for a rule, under their names in code; those that are wrong are left out. */
function readParams(params, rule, complain) {
    const known = new Map(Object.keys(rule.params).map((name) => [kebabCase(name), name]));
    const read = {};
    for (const { name, node } of params) {
        const inCode = known.get(name.value);
        const standard = inCode === undefined ? undefined : rule.params[inCode];
        if (inCode === undefined || standard === undefined) {
            const expected = ['severity', 'on-inconclusive', ...known.keys()];
            complain(name.at, (0,unknown_name/* unknownName */.U)(`key of ${rule.id}`, name.value, expected));
            continue;
        }
        const value = valueLike(standard, node);
        if (value === undefined) {
            complain(node.at, `"${name.value}" of ${rule.id}: expected ${typeName(standard)}, found ${(0,describe/* describe */.q)(node)}`);
        }
        else
            read[inCode] = value;
    }
    return read;
}
/** The value of a node, if it is of the same type as the default. */
function valueLike(standard, node) {
    if (typeof standard === 'object') {
        if (node.kind !== 'list')
            return undefined;
        const texts = node.items.flatMap((item) => item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []);
        return texts.length === node.items.length ? texts : undefined;
    }
    if (node.kind !== 'scalar' || node.value === null || typeof node.value !== typeof standard)
        return undefined;
    // YAML can write infinity and not-a-number, which JSON and comparisons cannot hold.
    return typeof node.value === 'number' && !Number.isFinite(node.value) ? undefined : node.value;
}
function typeName(value) {
    if (typeof value === 'number')
        return 'a number';
    if (typeof value === 'boolean')
        return 'true or false';
    return typeof value === 'string' ? 'text' : 'a list of texts';
}

;// CONCATENATED MODULE: ./lib/config/resolve-rules.js




/**
 * Every rule of the product with its setting; a rule that nothing grades is off.
 *
 * @param presets in the order applied
 * @param onInconclusive of the file as a whole: takes the place of the default, not of what a rule's own grade says
 * @throws Error when a preset grades a rule that does not exist: a mistake of ours, not of the user's
 */
function resolveRules(rules, presets, fileRules, onInconclusive, complain) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const grades = new Map();
    const add = (id, grade) => {
        const beneath = grades.get(id);
        grades.set(id, { ...beneath, ...grade, params: { ...beneath?.params, ...grade.params } });
    };
    for (const preset of presets) {
        for (const [id, grade] of Object.entries(preset.rules)) {
            if (!byId.has(id))
                throw new Error(`preset ${preset.name} grades the rule ${id}, which does not exist`);
            add(id, typeof grade === 'string' ? { severity: grade } : grade);
        }
    }
    const ids = [...byId.keys()];
    for (const fileRule of fileRules) {
        const rule = byId.get(fileRule.id.value);
        if (rule === undefined)
            complain(fileRule.id.at, (0,unknown_name/* unknownName */.U)('rule', fileRule.id.value, ids));
        else
            add(rule.id, gradeOf(fileRule, rule, complain));
    }
    return new Map(rules.map((rule) => [rule.id, settingOf(rule, grades.get(rule.id) ?? {}, onInconclusive)]));
}
function gradeOf({ severity, onInconclusive, params }, rule, complain) {
    if (severity !== null && typeof severity.value === 'object' && defaultWindow(rule) === undefined) {
        complain(severity.at, `the rule ${rule.id} measures no time that runs out, so windows mean nothing to it: expected a severity`);
    }
    return {
        ...(severity === null ? {} : { severity: severity.value }),
        ...(onInconclusive === null ? {} : { onInconclusive }),
        params: readParams(params, rule, complain),
    };
}
function settingOf(rule, grade, fallback) {
    const severity = severityOf(rule, grade.severity ?? 'off');
    const isError = severity === 'error' || (typeof severity === 'object' && severity.error !== undefined);
    return {
        severity,
        onInconclusive: grade.onInconclusive ?? fallback ?? (isError ? 'fail' : 'warn'),
        params: { ...rule.params, ...grade.params },
    };
}
function severityOf(rule, severity) {
    if (typeof severity === 'object')
        return parseWindows(severity);
    const window = defaultWindow(rule);
    return window === undefined || severity === 'off' ? severity : parseWindows({ [severity]: window });
}
function defaultWindow(rule) {
    return rule.kind === 'rule' ? rule.window : undefined;
}
function parseWindows(texts) {
    const windows = {};
    for (const severity of policy/* SEVERITIES */.o) {
        // A limit of the file's that cannot be parsed has been complained of by the schema.
        const limits = texts[severity]?.flatMap((text) => (0,core_window/* parseLimit */.Fv)(text) ?? []);
        if (limits !== undefined)
            windows[severity] = limits;
    }
    return windows;
}

;// CONCATENATED MODULE: ./lib/config/host-pattern.js




const EXPECTED = 'expected a host name, an address, or a pattern such as *.example.com, without scheme, port and path';
/**
 * Parses a pattern over the hosts of endpoints: `*` stands within one label, `**` across labels. Normalised as hosts are:
 * lower case, A-labels, no trailing dot, addresses without brackets.
 */
function parseHostPattern(text) {
    const bare = text.replace(/^\[(.*)\]$/s, '$1');
    const address = parseAddress(bare);
    if ('value' in address)
        return address;
    const labels = bare.length > 253 ? [] : bare.replace(/\.$/, '').split('.').map(normalLabel);
    return labels.length === 0 || labels.includes('')
        ? mistaken(`${(0,quote/* quote */.h)(text)} cannot match the host of an endpoint: ${EXPECTED}`)
        : parsed(labels.join('.'));
}
/** Empty when it can be no label of a host. */
function normalLabel(label) {
    if (/^[a-z0-9_*-]*$/i.test(label))
        return label.toLowerCase();
    // A part of a label has no A-label of its own.
    return /[^a-z0-9_\-\u0080-\u{10ffff}]/iu.test(label) ? '' : (0,external_node_url_.domainToASCII)(label);
}

;// CONCATENATED MODULE: ./lib/config/resolve-waivers.js



/** The file's waivers. Whether they have expired, or are used, is judged when there is a clock and there are findings. */
function resolveWaivers(written, ruleIds, complain) {
    return written.flatMap(({ at, rule, endpoint, reason, owner, expires }) => {
        if (rule !== null && !ruleIds.includes(rule.value))
            complain(rule.at, (0,unknown_name/* unknownName */.U)('rule', rule.value, ruleIds));
        const pattern = endpoint === null ? null : parseHostPattern(endpoint.value);
        if (endpoint !== null && pattern !== null && 'mistake' in pattern)
            complain(endpoint.at, pattern.mistake);
        if (expires !== null && isImpossibleDate(expires.value)) {
            complain(expires.at, `${(0,quote/* quote */.h)(expires.value)} is not a day of the calendar`);
        }
        if (rule === null || pattern === null || reason === null || owner === null || expires === null)
            return [];
        if ('mistake' in pattern)
            return [];
        return [
            {
                rule: rule.value,
                endpoint: pattern.value,
                reason: reason.value,
                owner: owner.value,
                expires: expires.value,
                origin: at,
            },
        ];
    });
}
function isImpossibleDate(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    // Another form has been complained of by the schema.
    if (year === undefined || month === undefined || day === undefined)
        return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.toISOString().slice(0, 10) !== text;
}

;// CONCATENATED MODULE: ./lib/config/resolve-policy.js
/** All that a run is configured by, from texts to endpoints and a policy; or all mistakes in them at once. */






/** The preset when nobody names one. */
const DEFAULT_PRESET = 'recommended';
/**
 * Reads everything before a packet is sent.
 *
 * @param file what was read of the policy file, null when there is none: its reader is heavy, and loaded only for one
 * @throws ConfigError with every mistake in every source: lines first, then the preset, then the file from top to bottom
 */
function readConfig(sources, known, file) {
    const policyFile = file?.value ?? null;
    const problems = [...(file?.problems ?? [])];
    const complain = (where, message) => {
        problems.push({ where, message });
    };
    const { endpoints, written } = resolveEndpoints(sources.endpoints, policyFile, complain);
    const policy = resolvePolicy(sources, policyFile, endpoints, known, complain);
    if (written === 0 && !sources.mayLackEndpoints && saysNothingOfEndpoints(file))
        complain(policyFile?.at ?? 'endpoints', NO_ENDPOINT);
    if (problems.length > 0)
        throw new config_problem/* ConfigError */.x(inOrder(problems, sources));
    return { endpoints, policy };
}
const NO_ENDPOINT = 'there is no endpoint to look at: list some under "environments" or "endpoints" in the policy file, or hand them in';
/** Of a file that could not be read, and of an empty list, there has been a complaint already. */
function saysNothingOfEndpoints(file) {
    if (file === null)
        return true;
    return file.value !== null && file.value.endpoints === null && file.value.environments.length === 0;
}
function resolvePolicy(sources, file, endpoints, known, complain) {
    const presets = choosePresets(sources.preset, file, known.presets, complain);
    const ruleIds = known.rules.map(({ id }) => id);
    const comparisonIds = known.rules.filter(({ kind }) => kind === 'comparison').map(({ id }) => id);
    // Environments of the file count even when all of their endpoints are mistaken: one mistake is not two.
    const environments = new Set([
        ...(file?.environments.map(({ name }) => name.value) ?? []),
        ...endpoints.flatMap(({ environment }) => environment ?? []),
        ...(sources.environments ?? []),
    ]);
    return {
        presets: presets.map(({ name, version }) => `${name}@${version}`),
        rules: resolveRules(known.rules, presets, file?.rules ?? [], file?.onInconclusive ?? null, complain),
        waivers: resolveWaivers(file?.waivers ?? [], ruleIds, complain),
        compare: resolveCompare(file?.compare ?? [], [...environments], comparisonIds, complain),
    };
}
function choosePresets(override, file, known, complain) {
    const names = known.map(({ name }) => name);
    const find = (name) => known.find((preset) => preset.name === name);
    const extended = (file?.extends ?? []).flatMap(({ value, at }) => {
        const preset = find(value);
        if (preset === undefined)
            complain(at, (0,unknown_name/* unknownName */.U)('preset', value, names));
        return preset ?? [];
    });
    if (override === null && file?.extends != null)
        return extended;
    const name = override ?? DEFAULT_PRESET;
    const preset = find(name);
    if (preset === undefined)
        complain('preset', (0,unknown_name/* unknownName */.U)('preset', name, names));
    return preset === undefined ? [] : [preset];
}
/** A hostile file can hold a hundred thousand mistakes; nobody reads past the first few hundred. */
const MOST_PROBLEMS = 1000;
/** Mistakes without a file and in other files keep their order, before those of the policy file in the order of its text. */
function inOrder(problems, { policyFile }) {
    const place = ({ where }) => typeof where === 'string' || where.file !== policyFile?.file ? [0, 0] : [where.line, where.column];
    const sorted = problems.toSorted((a, b) => {
        const [lineA, columnA] = place(a);
        const [lineB, columnB] = place(b);
        return lineA - lineB || columnA - columnB;
    });
    const more = sorted[MOST_PROBLEMS];
    if (more === undefined)
        return sorted;
    const message = `this and ${String(sorted.length - MOST_PROBLEMS - 1)} more mistakes are not shown`;
    return [...sorted.slice(0, MOST_PROBLEMS), { where: more.where, message }];
}

// EXTERNAL MODULE: ./lib/net/network.js + 6 modules
var network = __webpack_require__(7303);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/observed.js
var core_observed = __webpack_require__(3863);
;// CONCATENATED MODULE: ./lib/core/report.js
const SCHEMA_VERSION = '1';

;// CONCATENATED MODULE: ./lib/engine/deduce.js

/** @param deductions in any order; one that reads another's fact waits for it */
function deduce(deductions, observations, context) {
    // What a saved file says of a fact that is worked out is not to be believed: the file may be old, or a stranger's.
    const facts = Object.fromEntries(Object.entries(observations).filter(([fact]) => !deductions.some((deduction) => deduction.fact === fact)));
    function factOf(fact) {
        const known = facts[fact];
        if (known !== undefined)
            return known;
        const deduction = deductions.find((candidate) => candidate.fact === fact);
        const worked = deduction === undefined ? (0,core_observed/* skipped */.hT)(`${fact} was not looked at`, fact) : workOut(deduction);
        facts[fact] = worked;
        return worked;
    }
    function workOut(deduction) {
        const values = {};
        const gaps = [];
        for (const fact of deduction.reads) {
            const observed = factOf(fact);
            if (observed.status === 'failed')
                return (0,core_observed/* skipped */.hT)(`needs ${fact}, which was not seen: ${observed.detail}`, fact);
            // What was left out on purpose leaves this out on purpose too: `because` stays null.
            if (observed.status === 'skipped')
                return observed;
            values[fact] = observed.value;
            gaps.push(...(observed.gaps ?? []));
        }
        try {
            const deduced = deduction.deduce(values, context);
            // What rests on a fact with gaps has them too, besides its own.
            return deduced.status === 'seen' ? (0,core_observed/* seen */.cI)(deduced.value, [...gaps, ...(deduced.gaps ?? [])]) : deduced;
        }
        catch (error) {
            return (0,core_observed/* failed */.gz)('internal', `working out ${deduction.fact} crashed: ${error instanceof Error ? error.message : String(error)}`, 'us');
        }
    }
    for (const deduction of deductions)
        factOf(deduction.fact);
    return facts;
}

;// CONCATENATED MODULE: ./lib/engine/evaluate.js


/** Every rule that the policy has not switched off. */
function evaluate(rules, target, facts, now, policy) {
    return rules.flatMap((rule) => {
        const setting = policy.rules.get(rule.id);
        if (setting === undefined || setting.severity === 'off')
            return [];
        return decide(rule, [facts], setting, ([values]) => rule.check(values, { target, now, params: setting.params }));
    });
}
/** Every comparison that the policy has not switched off, of one target against another. */
function evaluateComparisons(comparisons, from, to, policy) {
    return comparisons.flatMap((rule) => {
        const setting = policy.rules.get(rule.id);
        if (setting === undefined || setting.severity === 'off')
            return [];
        return decide(rule, [from, to], setting, ([a, b]) => rule.compare(a, b));
    });
}
function decide(rule, sides, setting, check) {
    const gaps = [];
    const values = [];
    for (const [index, side] of sides.entries()) {
        const seen = {};
        for (const fact of rule.reads) {
            const observed = side[fact];
            if (observed?.status !== 'seen') {
                const where = sides.length === 1 ? '' : `in the ${index === 0 ? 'first' : 'second'} environment, `;
                return [{ rule, outcome: unseen(fact, observed, where) }];
            }
            seen[fact] = observed.value;
            gaps.push(...(observed.gaps ?? []));
        }
        values.push(seen);
    }
    try {
        const verdicts = [check(values)].flat();
        // Silence is not consent.
        if (verdicts.length === 0)
            throw new Error('no verdict was given');
        return verdicts.map((verdict) => ({ rule, outcome: settle(verdict, setting, gaps) }));
    }
    catch (error) {
        return [{ rule, outcome: { kind: 'crashed', reason: error instanceof Error ? error.message : String(error) } }];
    }
}
function unseen(fact, observed, where) {
    if (observed === undefined)
        return { kind: 'inconclusive', reason: `${where}${fact} was not looked at`, root: fact };
    if (observed.status === 'failed')
        return { kind: 'inconclusive', reason: `${where}${observed.detail}`, root: fact };
    // Left out on purpose, by --only or because it makes no sense for this endpoint: nothing was missed.
    if (observed.because === null)
        return { kind: 'not-applicable', reason: `${where}${fact}: ${observed.reason}` };
    return { kind: 'inconclusive', reason: `${where}${observed.reason}`, root: observed.because };
}
function settle(verdict, setting, gaps) {
    switch (verdict.kind) {
        case 'fail':
            return {
                kind: 'fail',
                message: verdict.message,
                evidence: verdict.evidence,
                about: verdict.about,
                remaining: null,
            };
        case 'measured': {
            const { message, evidence, remaining } = verdict;
            const windows = typeof setting.severity === 'object' ? setting.severity : {};
            const entered = policy/* SEVERITIES */.o.map((level) => windows[level] ?? []).find((window) => (0,core_window/* isInside */.FK)(remaining, window));
            if (entered === undefined)
                return passUnless(gaps);
            const required = `${entered.map(({ text }) => text).join(' or ')} left at least`;
            return { kind: 'fail', message, evidence: { ...evidence, required }, about: null, remaining };
        }
        case 'pass':
            return verdict.proven ? { kind: 'pass' } : passUnless(gaps);
        case 'not-applicable':
            return { kind: 'not-applicable', reason: verdict.reason };
        case 'not-in-force':
            return { kind: 'not-in-force', reason: `since ${verdict.since}` };
    }
}
function passUnless(gaps) {
    const [gap] = gaps;
    if (gap === undefined)
        return { kind: 'pass' };
    const more = gaps.length > 1 ? `, and ${String(gaps.length - 1)} more` : '';
    return { kind: 'inconclusive', reason: `not all could be seen: ${gap.part}: ${gap.detail}${more}`, root: null };
}

;// CONCATENATED MODULE: ./lib/engine/judge.js


/** The findings of one target or one comparison, in the order of the rules. */
function judge(place, outcomes, tools) {
    const findings = outcomes.flatMap(({ rule, outcome }) => {
        const setting = tools.policy.rules.get(rule.id);
        if (setting === undefined)
            return [];
        if (outcome.kind === 'crashed') {
            const evidence = { observed: outcome.reason, required: 'a verdict', rule: rule.id };
            const message = `the rule ${rule.id} crashed`;
            // Whatever the policy says of it, nothing at all for instance: a crashed check is not a pass.
            return [
                finding(place, tools, tools.crashed, { severity: 'error', verdict: 'fail', message, evidence, about: rule.id }),
            ];
        }
        if (outcome.kind !== 'fail')
            return [];
        const severity = judge_severityOf(setting, outcome.remaining);
        const { message, evidence, about } = outcome;
        return severity === null
            ? []
            : [finding(place, tools, rule, { severity, verdict: 'fail', message, evidence, about })];
    });
    return [...findings, ...judgeUnseen(place, outcomes, tools)];
}
/** One finding a root cause: a port that refuses leaves every rule open, and is one trouble, not thirty. */
function judgeUnseen(place, outcomes, tools) {
    const byRoot = new Map();
    for (const { rule, outcome } of outcomes) {
        const onInconclusive = tools.policy.rules.get(rule.id)?.onInconclusive;
        if (outcome.kind !== 'inconclusive' || onInconclusive === undefined || onInconclusive === 'ignore')
            continue;
        const root = outcome.root ?? `${rule.id} ${outcome.reason}`;
        byRoot.set(root, [...(byRoot.get(root) ?? []), { rule, outcome, onInconclusive }]);
    }
    return [...byRoot.values()].flatMap((group) => {
        const voice = findVoice(group);
        if (voice === undefined)
            return [];
        const severity = group.some(({ onInconclusive }) => onInconclusive === 'fail') ? 'error' : 'warning';
        const { root, reason } = rootReason(group, voice);
        // A rule with several verdicts waits only once.
        const undecided = [...new Set(group.map(({ rule }) => rule.id))];
        const evidence = { observed: reason, required: `${root ?? 'all of it'} seen`, undecided };
        return [
            finding(place, tools, voice.rule, { severity, verdict: 'inconclusive', message: reason, evidence, about: root }),
        ];
    });
}
/** The rule that speaks for the missing fact, else one that reads it itself, else the first that fails the gate for it. */
function findVoice(group) {
    const speaks = ({ rule, outcome }) => outcome.root !== null && rule.kind === 'rule' && (rule.speaksFor ?? []).includes(outcome.root);
    const reads = ({ rule, outcome }) => outcome.root !== null && rule.reads.includes(outcome.root);
    return (group.find(speaks) ?? group.find(reads) ?? group.find(({ onInconclusive }) => onInconclusive === 'fail') ?? group[0]);
}
/** The reason of a rule that reads the root itself says what happened; others only that they waited for it. */
function rootReason(group, voice) {
    const { root } = voice.outcome;
    const direct = group.find(({ rule }) => root !== null && rule.reads.includes(root));
    return { root, reason: (direct ?? voice).outcome.reason };
}
function judge_severityOf(setting, remaining) {
    const { severity } = setting;
    if (severity === 'off')
        return null;
    if (typeof severity === 'string')
        return severity;
    if (remaining === null)
        return policy/* SEVERITIES */.o.find((level) => severity[level] !== undefined) ?? null;
    return policy/* SEVERITIES */.o.find((level) => (0,core_window/* isInside */.FK)(remaining, severity[level] ?? [])) ?? null;
}
function finding({ endpoint, address, comparedWith }, { digest }, rule, { severity, verdict, message, evidence, about }) {
    const other = comparedWith === undefined ? {} : { comparedWith: comparedWith.url, comparedEnvironment: comparedWith.environment };
    // A URL is an identity within an environment only: two of them may have the same one.
    const compared = comparedWith === undefined ? null : [comparedWith.url, comparedWith.environment];
    return {
        rule: rule.id,
        severity,
        verdict,
        endpoint: endpoint.url,
        environment: endpoint.environment,
        address,
        message: comparedWith === undefined ? message : `${message}, compared with ${comparedWith.url}`,
        evidence: { ...evidence, ...other },
        breaks: rule.breaks.map(({ client, error }) => `${client}: ${error}`),
        fix: rule.fix,
        cites: rule.cites,
        origin: endpoint.origin,
        // Not the address: it changes with every deploy. Nor the message, which counts days.
        fingerprint: digest(JSON.stringify([rule.id, verdict, endpoint.url, endpoint.environment, compared, about])),
        waived: null,
    };
}
/** With `never` the outcome is told as for `error`; only the exit status is another. */
function outcomeOf(findings, failOn) {
    const standing = findings.filter(({ waived }) => waived === null);
    const failing = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    if (standing.some(({ verdict, severity }) => verdict === 'fail' && failing.includes(severity)))
        return 'fail';
    if (standing.some(({ verdict, severity }) => verdict === 'inconclusive' && failing.includes(severity)))
        return 'inconclusive';
    return 'pass';
}

;// CONCATENATED MODULE: ./lib/engine/pair.js
/**
 * Two endpoints are counterparts when port and host are the same once the environment's own name is taken out of the host
 * (`api.staging.example.com`, `api-staging.example.com` and `api.example.com`); or when each environment has just one.
 */
function pairEndpoints(all, compare) {
    const froms = all.filter(({ endpoint }) => endpoint.environment === compare.from);
    const tos = all.filter(({ endpoint }) => endpoint.environment === compare.to);
    const [onlyFrom, onlyTo] = [froms[0], tos[0]];
    if (froms.length === 1 && tos.length === 1 && onlyFrom !== undefined && onlyTo !== undefined) {
        return { pairs: [{ from: onlyFrom, to: onlyTo }], unpaired: [] };
    }
    const counterparts = findCounterparts(froms, tos);
    const pairs = froms.flatMap((from) => {
        const to = counterparts.get(from);
        return to === undefined ? [] : [{ from, to }];
    });
    const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]));
    return { pairs, unpaired: [...froms, ...tos].filter((one) => !paired.has(one)) };
}
function findCounterparts(froms, tos) {
    const counterparts = new Map();
    const taken = new Set();
    const isFree = (to) => !taken.has(to);
    function choose(from, choice) {
        const to = choice(tos.filter(({ endpoint }) => keyOf(endpoint) === keyOf(from.endpoint)));
        if (to === undefined)
            return;
        counterparts.set(from, to);
        taken.add(to);
    }
    // One host may be listed with several paths: first those that both sides have, lest another take their place.
    for (const from of froms) {
        choose(from, (candidates) => candidates.filter(isFree).find(({ endpoint }) => endpoint.path === from.endpoint.path));
    }
    for (const from of froms.filter((one) => !counterparts.has(one))) {
        choose(from, (candidates) => candidates.find(isFree) ?? candidates[0]);
    }
    return counterparts;
}
function keyOf({ host, port, environment }) {
    const name = environment?.toLowerCase() ?? '';
    const labels = host.split('.').flatMap((label) => (label === name ? [] : [withoutName(label, name)]));
    return `${labels.join('.')}:${String(port)}`;
}
/** `api-pre-prod` without `pre-prod` is `api`; `preview` without `pre` stays what it is. */
function withoutName(label, name) {
    return `-${label}-`.replaceAll(`-${name}-`, '-').slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/core/glob.js
/** Globs over host names: `*` is any run of characters within one label, `**` any run at all. Takes time of length times length at most. */
function matchesGlob(glob, text) {
    const lowered = text.toLowerCase();
    // reachable holds i: the glob read so far can match the first i characters
    let reachable = new Set([0]);
    for (const token of glob.toLowerCase().match(/\*\*+|\*|[^*]/g) ?? []) {
        reachable = advance(reachable, token, lowered);
        if (reachable.size === 0)
            return false;
    }
    return reachable.has(lowered.length);
}
function advance(from, token, text) {
    const next = new Set();
    if (!token.startsWith('*')) {
        for (const position of from)
            if (text[position] === token)
                next.add(position + 1);
        return next;
    }
    const crossesDots = token.length > 1;
    let isOpen = false;
    for (let position = 0; position <= text.length; position++) {
        if (from.has(position))
            isOpen = true;
        if (isOpen)
            next.add(position);
        if (!crossesDots && text[position] === '.')
            isOpen = false;
    }
    return next;
}

;// CONCATENATED MODULE: ./lib/engine/waive.js
/** Applies waivers to findings, and says which of them have expired or excuse nothing. */


/** A waived finding stays visible: it carries who answers for it, and until when. */
function waive(findings, waivers, now) {
    const expired = waivers.filter((waiver) => hasExpired(waiver, now));
    const inForce = waivers.filter((waiver) => !expired.includes(waiver));
    const used = new Set();
    const result = findings.map((finding) => {
        const waiver = inForce.find((candidate) => covers(candidate, finding));
        if (waiver === undefined)
            return finding;
        used.add(waiver);
        return { ...finding, waived: { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires } };
    });
    return { findings: result, expired, unused: inForce.filter((waiver) => !used.has(waiver)) };
}
/** It holds to the end of its last day, in UTC. */
function hasExpired(waiver, now) {
    return now.getTime() >= Date.parse(`${waiver.expires}T00:00:00Z`) + core_window/* DAY_MS */.sO;
}
/** What could not be seen cannot be excused: a waiver is for a fault that somebody knows. */
function covers(waiver, finding) {
    if (finding.verdict !== 'fail' || finding.rule !== waiver.rule)
        return false;
    return matchesGlob(waiver.endpoint, new URL(finding.endpoint).hostname.replace(/^\[|\]$/g, ''));
}

// EXTERNAL MODULE: ./lib/gate/units.js + 62 modules
var units = __webpack_require__(4843);
;// CONCATENATED MODULE: ./lib/gate/assess.js
/** Judges a scan, fresh or saved: no network, no clock but the one that is handed in. */










function assess({ scan, policy, stores, failOn, now }) {
    const tools = {
        policy,
        crashed: units/* CRASHED */.RG,
        digest: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, FINGERPRINT_DIGITS),
    };
    const endpoints = scan.endpoints.map((saved) => assessEndpoint(saved, policy, stores, now));
    const own = endpoints.flatMap(({ endpoint, targets }) => targets.flatMap(({ saved, outcomes }) => judge({ endpoint, address: saved.address }, outcomes, tools)));
    const compared = policy.compare.map((pair) => comparePair(pair, endpoints, tools));
    const waived = waive([...own, ...compared.flatMap(({ findings }) => findings)], policy.waivers, now);
    const findings = [...waived.findings, ...judgeWaivers(waived.expired, waived.unused, tools)];
    return {
        schemaVersion: SCHEMA_VERSION,
        tool: units/* TOOL */.js,
        startedAt: scan.startedAt,
        finishedAt: scan.finishedAt,
        outcome: outcomeOf(findings, failOn),
        summary: summarise(endpoints, findings, scan.connections, now),
        policy: {
            presets: policy.presets,
            rules: Object.fromEntries([...policy.rules].flatMap(([id, setting]) => reportRule(id, setting))),
        },
        trustStores: [...stores.values()].map(({ name, source, anchors }) => ({ name, source, anchors: anchors.length })),
        endpoints: endpoints.map(reportEndpoint),
        comparisons: compared.flatMap(({ comparisons }) => comparisons),
        findings,
    };
}
const FINGERPRINT_DIGITS = 32;
function assessEndpoint({ endpoint, targets }, policy, stores, now) {
    const trusted = endpoint.trust.flatMap((name) => stores.get(name) ?? []);
    return {
        endpoint,
        targets: (targets.length === 0 ? [unseenTarget(endpoint)] : targets).map((saved) => {
            const target = { endpoint, address: saved.address, port: saved.port, serverName: saved.serverName };
            const facts = deduce(units/* DEDUCTIONS */.to, saved.observations, { target, now, stores: trusted });
            return { saved, facts, outcomes: evaluate(units/* RULES */.y0, target, facts, now, policy) };
        }),
    };
}
/** A file without a target of an endpoint's says nothing of it, which is not a pass. */
function unseenTarget({ port }) {
    const addresses = (0,core_observed/* failed */.gz)('internal', 'the saved scan holds no target of this endpoint', 'us');
    const others = units/* PROBES */._v.map(({ fact }) => [fact, (0,core_observed/* skipped */.hT)(addresses.detail, 'addresses')]);
    return { address: null, port, serverName: null, observations: { ...Object.fromEntries(others), addresses } };
}
/** Every address of the second environment against the first address of the first. */
function comparePair(compare, endpoints, tools) {
    const wanted = units/* COMPARISONS */.F.filter(({ id }) => !compare.ignore.includes(id));
    const { pairs, unpaired } = pairEndpoints(endpoints, compare);
    const done = pairs.flatMap(({ from, to }) => {
        const [reference] = from.targets;
        if (reference === undefined)
            return [];
        return to.targets.map((target) => {
            const outcomes = evaluateComparisons(wanted, reference.facts, target.facts, tools.policy);
            const place = { endpoint: to.endpoint, address: target.saved.address, comparedWith: from.endpoint };
            return {
                comparison: {
                    from: { url: from.endpoint.url, environment: compare.from, address: reference.saved.address },
                    to: { url: to.endpoint.url, environment: compare.to, address: target.saved.address },
                    verdicts: outcomes.map(reportVerdict),
                },
                findings: judge(place, outcomes.filter((outcome) => !wasTold(outcome, [reference, target], tools.policy)), tools),
            };
        });
    });
    const alone = compare.ignore.includes('compare/unpaired')
        ? []
        : unpaired.flatMap(({ endpoint }) => {
            const other = endpoint.environment === compare.from ? compare.to : compare.from;
            return ownFinding('compare/unpaired', tools, {
                endpoint: endpoint.url,
                environment: endpoint.environment,
                origin: endpoint.origin,
                message: `it has no counterpart in ${other}: nothing was compared`,
                evidence: { observed: null, required: `an endpoint of ${other} with the same name but for the environment` },
            });
        });
    return {
        comparisons: done.map(({ comparison }) => comparison),
        findings: [...done.flatMap(({ findings }) => findings), ...alone],
    };
}
/** One trouble is one finding: what could not be seen of either side fails the gate there already. */
function wasTold({ outcome }, sides, policy) {
    if (outcome.kind !== 'inconclusive' || outcome.root === null)
        return false;
    const { root } = outcome;
    return sides.some(({ outcomes }) => outcomes.some((own) => own.outcome.kind === 'inconclusive' &&
        own.outcome.root === root &&
        policy.rules.get(own.rule.id)?.onInconclusive === 'fail'));
}
function judgeWaivers(expired, unused, tools) {
    const about = (rule, waiver, message, required) => ownFinding(rule, tools, {
        endpoint: waiver.endpoint,
        environment: null,
        origin: waiver.origin,
        message,
        evidence: { observed: `${waiver.rule}, ${waiver.owner}: ${waiver.reason}`, required },
    });
    return [
        ...expired.flatMap((waiver) => about('policy/waiver-expired', waiver, `the waiver of ${waiver.rule} expired on ${waiver.expires}`, 'a date to come')),
        ...unused.flatMap((waiver) => about('policy/waiver-unused', waiver, `the waiver of ${waiver.rule} excuses nothing`, 'a finding that it excuses')),
    ];
}
/** A finding of the engine's own, at the severity that the policy gives it; none when that is off. */
function ownFinding(id, { policy, digest }, about) {
    const rule = units/* GRADABLE */.XF.find((candidate) => candidate.id === id);
    const severity = policy.rules.get(id)?.severity;
    if (rule === undefined || typeof severity !== 'string' || severity === 'off')
        return [];
    const { endpoint, environment } = about;
    return [
        {
            rule: id,
            severity,
            verdict: 'fail',
            address: null,
            breaks: [],
            fix: rule.fix,
            cites: rule.cites,
            fingerprint: digest(JSON.stringify([id, endpoint, environment, about.evidence.observed ?? null])),
            waived: null,
            ...about,
        },
    ];
}
function summarise(endpoints, findings, connections, now) {
    const standing = findings.filter(({ waived }) => waived === null);
    const count = (verdict, severity) => standing.filter((one) => one.verdict === verdict && (severity === undefined || one.severity === severity)).length;
    const expiries = endpoints.flatMap(({ targets }) => targets.flatMap(({ facts: { certificates } }) => certificates?.status === 'seen' && certificates.value.leaf !== null ? [certificates.value.leaf.notAfter] : []));
    const next = expiries.length === 0 ? null : expiries.reduce((a, b) => Math.min(a, b));
    return {
        endpoints: endpoints.length,
        targets: endpoints.reduce((sum, { targets }) => sum + targets.length, 0),
        errors: count('fail', 'error'),
        warnings: count('fail', 'warning'),
        notices: count('fail', 'notice'),
        inconclusive: count('inconclusive'),
        waived: findings.length - standing.length,
        minDaysLeft: next === null ? null : Math.floor((100 * (next - now.getTime())) / core_window/* DAY_MS */.sO) / 100,
        nextExpiry: next === null ? null : new Date(next).toISOString(),
        connections,
    };
}
function reportEndpoint({ endpoint, targets }) {
    const origin = endpoint.origin;
    return {
        url: endpoint.url,
        environment: endpoint.environment,
        origin,
        targets: targets.map(({ saved: { address, port, serverName, observations }, facts, outcomes }) => ({
            address,
            port,
            serverName,
            observations,
            leaf: reportLeaf(facts),
            verdicts: outcomes.map(reportVerdict),
            clients: [],
        })),
    };
}
function reportLeaf({ certificates }) {
    const leaf = certificates?.status === 'seen' ? certificates.value.leaf : null;
    if (leaf === null)
        return null;
    const { subject, issuer, serial, sha256, notBefore, notAfter, dnsNames, ipAddresses, publicKey, signature } = leaf;
    const { type, bits, curve } = publicKey;
    return {
        subject,
        issuer,
        serial,
        sha256,
        notBefore: new Date(notBefore).toISOString(),
        notAfter: new Date(notAfter).toISOString(),
        names: [...dnsNames, ...ipAddresses],
        key: `${type}${bits === null ? '' : ` ${String(bits)}`}${curve === null ? '' : ` (${curve})`}`,
        signature: signature.name,
    };
}
function reportVerdict({ rule, outcome }) {
    switch (outcome.kind) {
        case 'pass':
        case 'fail':
            return { rule: rule.id, verdict: outcome.kind };
        case 'crashed':
            return { rule: rule.id, verdict: 'inconclusive', reason: `the rule crashed: ${outcome.reason}` };
        case 'not-applicable':
        case 'not-in-force':
        case 'inconclusive':
            return { rule: rule.id, verdict: outcome.kind, reason: outcome.reason };
    }
}
function reportRule(id, { severity, onInconclusive, params }) {
    if (severity === 'off')
        return [];
    const texts = typeof severity === 'string'
        ? severity
        : Object.fromEntries(Object.entries(severity).map(([level, limits]) => [level, limits.map(({ text }) => text)]));
    return [[id, { severity: texts, onInconclusive, params: params }]];
}

;// CONCATENATED MODULE: ./lib/engine/observe.js

async function observe({ target, net, ledger, probes, prior, }) {
    const running = new Map();
    for (const [fact, observed] of Object.entries(prior))
        running.set(fact, Promise.resolve(observed));
    function observationOf(fact) {
        const started = running.get(fact);
        if (started !== undefined)
            return started;
        const probe = probes.find((candidate) => candidate.fact === fact);
        const promise = probe === undefined ? Promise.resolve((0,core_observed/* skipped */.hT)('was not asked for')) : run(probe);
        running.set(fact, promise);
        return promise;
    }
    async function run(probe) {
        const facts = {};
        for (const need of probe.needs) {
            const observed = await observationOf(need);
            if (observed.status !== 'seen')
                return skippedFor(need, observed);
            facts[need] = observed.value;
        }
        try {
            return await probe.run({ target, net, ledger, facts: facts });
        }
        catch (error) {
            // A probe that throws is a mistake of ours. The target's other facts are not lost for it.
            return (0,core_observed/* failed */.gz)('internal', `the probe of ${probe.title} crashed: ${error instanceof Error ? error.message : String(error)}`, 'us');
        }
    }
    const observations = { ...prior };
    const settled = await Promise.all(probes.map(async (probe) => [probe.fact, await observationOf(probe.fact)]));
    for (const [fact, observed] of settled)
        observations[fact] = observed;
    return observations;
}
/**
 * Names the root of the trouble, not the last link: what needs versions, which need reach, waits for reach.
 * What was left out on purpose leaves out on purpose what needs it: `because` stays null.
 */
function skippedFor(need, observed) {
    return observed.status === 'skipped'
        ? observed
        : (0,core_observed/* skipped */.hT)(`needs ${need}, which was not seen: ${observed.detail}`, need);
}

// EXTERNAL MODULE: ./lib/ledger/ledger.js + 1 modules
var ledger_ledger = __webpack_require__(9810);
;// CONCATENATED MODULE: ./lib/probes/addresses.js

async function findAddresses(endpoint, resolve) {
    const found = await resolve(endpoint.connectTo?.address ?? endpoint.host);
    if (found.status === 'failed')
        return found;
    // Without an address there would be no target, and without a target nothing to find fault with.
    if (found.value.length === 0)
        return (0,core_observed/* failed */.gz)('name-not-found', 'the name has no address', 'network');
    return (0,core_observed/* seen */.cI)({ all: found.value });
}

;// CONCATENATED MODULE: ./lib/gate/scan.js






/** Looks at every endpoint. Whatever could not be seen is in the result as that: this does not throw for a network's sake. */
async function scan({ endpoints, network, only, clock, onProgress }) {
    const startedAt = clock().toISOString();
    const probes = only === null ? units/* PROBES */._v : withNeeds(only);
    let done = 0;
    const looked = await Promise.all(endpoints.map(async (endpoint) => {
        const saved = await scanEndpoint(endpoint, network, probes);
        done++;
        onProgress({ done, total: endpoints.length, url: endpoint.url });
        return saved;
    }));
    return {
        schemaVersion: SCHEMA_VERSION,
        kind: 'observations',
        tool: units/* TOOL */.js,
        startedAt,
        finishedAt: clock().toISOString(),
        connections: network.connections(),
        endpoints: looked,
    };
}
async function scanEndpoint(endpoint, network, probes) {
    const addresses = await findAddresses(endpoint, (name) => network.resolve(name));
    const places = addresses.status === 'seen' ? addresses.value.all : [null];
    const targets = await Promise.all(places.map(async (address) => {
        const target = targetAt(endpoint, address);
        const net = network.at(target);
        const ledger = (0,ledger_ledger/* openLedger */.a)(target, net);
        const observations = await observe({ target, net, ledger, probes, prior: { addresses, ...notAskedFor(probes) } });
        return { address, port: target.port, serverName: target.serverName, observations };
    }));
    return { endpoint, targets };
}
/** Says of what was left out that it was on purpose: rules about it are then not applicable, where else they would be inconclusive. */
function notAskedFor(probes) {
    const left = units/* PROBES */._v.filter((probe) => !probes.includes(probe));
    return Object.fromEntries(left.map(({ fact }) => [fact, (0,core_observed/* skipped */.hT)('was not asked for')]));
}
function targetAt(endpoint, address) {
    return {
        endpoint,
        address,
        port: endpoint.connectTo?.port ?? endpoint.port,
        serverName: endpoint.sni ?? (endpoint.hostIsAddress ? null : endpoint.host),
    };
}
/** The probes of these facts and of all that they need; a deduced fact stands for what it is worked out from. */
function withNeeds(only) {
    const wanted = new Set();
    const want = (fact) => {
        if (wanted.has(fact))
            return;
        wanted.add(fact);
        const needs = units/* PROBES */._v.find((probe) => probe.fact === fact)?.needs ?? units/* DEDUCTIONS */.to.find((one) => one.fact === fact)?.reads ?? [];
        needs.forEach(want);
    };
    only.forEach(want);
    return units/* PROBES */._v.filter((probe) => wanted.has(probe.fact));
}

;// CONCATENATED MODULE: ./lib/gate/check.js






/** @throws ConfigError before a packet is sent */
async function check(options) {
    const { endpoints, policy } = await readAll(options.sources, options.mistakes);
    const stores = readStores(endpoints, options.readStore);
    const { only, clock, onProgress, failOn } = options;
    const saved = await scan({ endpoints, network: (0,network/* createNetwork */.V)(options.network), only, clock, onProgress });
    return { scan: saved, report: assess({ scan: saved, policy, stores, failOn, now: new Date(saved.finishedAt) }) };
}
/**
 * Judges a saved scan at the time it was made: the same file gives the same report on any day.
 * @throws ConfigError
 */
async function judgeSaved(saved, { sources, readStore, failOn }) {
    const endpoints = saved.endpoints.map(({ endpoint }) => endpoint);
    const environments = endpoints.flatMap(({ environment }) => environment ?? []);
    const { policy } = await readAll({ ...sources, environments }, []);
    const stores = readStores(endpoints, readStore);
    return assess({ scan: saved, policy, stores, failOn, now: new Date(saved.finishedAt) });
}
async function readAll(sources, mistakes) {
    const problems = [...mistakes];
    try {
        const config = readConfig(sources, { rules: units/* GRADABLE */.XF, presets: units/* PRESETS */.fG }, await readFile(sources));
        if (problems.length === 0)
            return config;
    }
    catch (error) {
        if (!(error instanceof config_problem/* ConfigError */.x))
            throw error;
        problems.push(...error.problems);
    }
    throw new config_problem/* ConfigError */.x(problems);
}
/** The reader of YAML takes a third of a short run to load: only when there is a file. */
async function readFile({ policyFile }) {
    if (policyFile === null)
        return null;
    const { readPolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(280)]).then(__webpack_require__.bind(__webpack_require__, 9280));
    return readPolicyFile(policyFile.file, policyFile.text);
}
function readStores(endpoints, readStore) {
    const stores = new Map();
    const problems = [];
    const wanted = new Map(endpoints.flatMap(({ trust, origin }) => trust.map((name) => [name, origin])));
    for (const [name, origin] of wanted) {
        try {
            stores.set(name, readStore(name));
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            problems.push({
                where: origin ?? 'trust',
                message: `the trust store ${JSON.stringify(name)} cannot be read: ${reason}`,
            });
        }
    }
    if (problems.length > 0)
        throw new config_problem/* ConfigError */.x(problems);
    return stores;
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readTextIfThere),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Files that the user names. */


/** undefined when there is no such file; any other trouble is thrown as Node words it. */
function readTextIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Makes the folders above it. */
function writeText(path, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readTrustStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _wire_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1679);
/** Trust stores of the machine we run on. */




/**
 * @param name `mozilla`, or a path to a PEM file
 * @param directory what a relative path is relative to
 * @throws Error with one sentence, when the file cannot be read or holds no certificate
 */
function readTrustStore(name, directory) {
    if (name === 'mozilla') {
        return {
            name,
            source: `Mozilla's roots as Node.js ${process.versions.node} carries them`,
            anchors: node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates.flatMap((pem) => (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .readPemCertificates */ .$)(pem)),
        };
    }
    const anchors = (0,_wire_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .readPemCertificates */ .$)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name), 'utf8'));
    if (anchors.length === 0)
        throw new Error('no PEM certificate in the file');
    return { name, source: 'a file of the user', anchors };
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ DEFAULT_NETWORK_OPTIONS),
  V: () => (/* binding */ createNetwork)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
;// CONCATENATED MODULE: ./lib/net/failures.js
/** What the operating system and Node say of a connection, as failures of ours. */

/** Codes that say something of the far end or the way to it; all others are our own trouble (too many files, no permission). */
function failureOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const text = error instanceof Error ? error.message : String(error);
    switch (code) {
        case 'ECONNREFUSED':
            return (0,observed/* failed */.gz)('refused', 'the connection was refused: nothing listens on the port', 'peer');
        case 'ECONNRESET':
        case 'EPIPE':
            return (0,observed/* failed */.gz)('reset', 'the connection was reset', 'network');
        case 'ETIMEDOUT':
            return (0,observed/* failed */.gz)('timeout', 'the connection timed out', 'network');
        case 'EHOSTUNREACH':
        case 'ENETUNREACH':
        case 'EADDRNOTAVAIL':
        case 'EHOSTDOWN':
            return (0,observed/* failed */.gz)('unreachable', `no route to the address (${code})`, 'network');
        case 'ENOTFOUND':
        case 'ENODATA':
            return (0,observed/* failed */.gz)('name-not-found', 'the name does not resolve', 'network');
        case 'EAI_AGAIN':
        case 'ESERVFAIL':
            return (0,observed/* failed */.gz)('name-not-found', `the resolver could not answer (${code})`, 'network');
        default:
            return (0,observed/* failed */.gz)('internal', code === '' ? text : `${text} (${code})`, 'us');
    }
}

;// CONCATENATED MODULE: ./lib/net/forbidden-address.js
/** Addresses that are never dialled: link-local ones, where clouds keep the credentials of the machine that we run on. */

const FORBIDDEN = new external_node_net_.BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4'); // RFC 3927; 169.254.169.254 is the metadata service of most clouds
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6'); // RFC 4291 section 2.5.6
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6'); // AWS's metadata service over IPv6
// Where a translator or tunnel stands on the way, these lead to 169.254.0.0/16:
FORBIDDEN.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6'); // NAT64, RFC 6052 section 2.1
FORBIDDEN.addSubnet('2002:a9fe::', 32, 'ipv6'); // 6to4, RFC 3056 section 2
/** @param address an IP literal without brackets; IPv4-mapped ones are checked as IPv4, however they are written */
function isForbiddenAddress(address) {
    return FORBIDDEN.check(address, (0,external_node_net_.isIPv6)(address) ? 'ipv6' : 'ipv4');
}

;// CONCATENATED MODULE: ./lib/net/dial.js




/** Opens a TCP connection, or says why not within `timeoutMs`. The socket has no listeners left on it but one that swallows late errors. */
async function dial(address, port, timeoutMs) {
    if (isForbiddenAddress(address)) {
        return (0,observed/* failed */.gz)('address-forbidden', `${address} is a link-local address, which is never dialled`, 'us');
    }
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: address, port, noDelay: true });
        const timer = setTimeout(() => {
            socket.destroy();
            resolve((0,observed/* failed */.gz)('timeout', `no connection within ${String(timeoutMs)} ms`, 'network'));
        }, timeoutMs);
        socket.once('connect', () => {
            clearTimeout(timer);
            resolve(socket);
        });
        // Stays on: an error after the connection was had belongs to whoever reads, who hears of it by 'close'.
        socket.on('error', (error) => {
            clearTimeout(timer);
            resolve(failureOf(error));
        });
    });
}

;// CONCATENATED MODULE: ./lib/net/exchange.js
/** More than any honest flight: a chain with 10,000 names is under half of it. */
const MAX_RECEIVED = 2 ** 20;
/** Carries one talk over an open connection and closes it. Never takes longer than `timeoutMs`. */
async function exchange(socket, talk, timeoutMs) {
    return new Promise((resolve, reject) => {
        let received = Buffer.alloc(0);
        let wasReset = false;
        let timer = undefined;
        const finish = (end) => {
            clearTimeout(timer);
            socket.removeAllListeners('data');
            socket.destroy();
            resolve({ received, end });
        };
        timer = setTimeout(finish, timeoutMs, 'timeout');
        socket.on('data', (chunk) => {
            received = Buffer.concat([received, chunk]);
            if (received.length > MAX_RECEIVED) {
                finish('limit');
                return;
            }
            try {
                const next = talk.next(received);
                if (next === 'done')
                    finish('done');
                else if (next !== 'wait')
                    socket.write(next);
            }
            catch (error) {
                // A mistake of ours: it must reach whoever asked, not the event loop.
                reject(error instanceof Error ? error : new Error(String(error)));
                finish('done');
            }
        });
        socket.on('error', () => {
            wasReset = true;
        });
        socket.once('end', () => {
            finish('closed');
        });
        socket.once('close', () => {
            finish(wasReset ? 'reset' : 'closed');
        });
        socket.write(talk.opening);
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/net/http.js




const MAX_HEADER_BYTES = 65_536;
/**
 * One HTTP/1.1 exchange over an open connection, the certificate not verified. Reads the head of the answer and no body.
 * Never takes longer than `timeoutMs`.
 */
async function askHttp(socket, serverName, { method, path, headers }, timeoutMs) {
    return new Promise((resolve) => {
        let timer = undefined;
        const finish = (answer) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(answer);
        };
        timer = setTimeout(finish, timeoutMs, (0,observed/* failed */.gz)('timeout', `no HTTP answer within ${String(timeoutMs)} ms`, 'network'));
        let tls;
        try {
            tls = openTls(socket, serverName);
        }
        catch (error) {
            finish(failureOf(error));
            return;
        }
        tls.on('error', (error) => {
            finish(tlsFailure(error));
        });
        const asked = (0,external_node_http_.request)({
            createConnection: () => tls,
            method,
            path,
            headers,
            setHost: false,
            maxHeaderSize: MAX_HEADER_BYTES,
        });
        // As many as fit the bytes: one left out would be a header that is missing.
        asked.maxHeadersCount = 0;
        asked.once('response', (response) => {
            const { rawHeaders, statusCode = 0, statusMessage = '' } = response;
            const pairs = rawHeaders.flatMap((name, index) => index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []);
            response.destroy();
            finish((0,observed/* seen */.cI)({ status: statusCode, statusText: statusMessage, headers: pairs }));
        });
        asked.on('error', (error) => {
            finish(tlsFailure(error));
        });
        asked.end();
    });
}
/** As tolerant as this runtime can be: whether the configuration is any good is for rules to say. */
function openTls(socket, serverName) {
    return (0,external_node_tls_.connect)({
        socket,
        ...(serverName === null ? {} : { servername: serverName }),
        // The judgement is ours, over the certificates as sent; the headers are worth seeing on a bad certificate too.
        rejectUnauthorized: false,
        minVersion: 'TLSv1',
        ciphers: 'DEFAULT:@SECLEVEL=0',
        ALPNProtocols: ['http/1.1'],
    });
}
function tlsFailure(error) {
    const code = 'code' in error ? String(error.code) : '';
    if (code === 'HPE_HEADER_OVERFLOW') {
        return (0,observed/* failed */.gz)('limit', `the head of the HTTP answer is over ${String(MAX_HEADER_BYTES)} bytes`, 'peer');
    }
    if (code.startsWith('HPE_'))
        return (0,observed/* failed */.gz)('malformed', `not an HTTP answer: ${error.message} (${code})`, 'peer');
    if (code.startsWith('ERR_SSL_') || code === 'EPROTO') {
        return (0,observed/* failed */.gz)('unsupported', `Node's TLS could not agree with the server: ${error.message}`, 'us');
    }
    // Node says ECONNRESET of an orderly close too ("socket hang up"), but names no system call then.
    const wasClosed = code === 'ECONNRESET' && !('syscall' in error);
    return code === '' || wasClosed ? (0,observed/* failed */.gz)('closed', `no HTTP answer: ${error.message}`, 'peer') : failureOf(error);
}

;// CONCATENATED MODULE: ./lib/net/slots.js
/** How many things may go on at once: in all, and for one key. Waiters are served in order, a full key never blocks another. */
class Slots {
    #total;
    #perKey;
    #used = new Map();
    #usedTotal = 0;
    #waiting = [];
    constructor(total, perKey) {
        this.#total = total;
        this.#perKey = perKey;
    }
    async run(key, work) {
        await this.#take(key);
        try {
            return await work();
        }
        finally {
            this.#give(key);
        }
    }
    #isFree(key) {
        return this.#usedTotal < this.#total && (this.#used.get(key) ?? 0) < this.#perKey;
    }
    async #take(key) {
        if (!this.#isFree(key)) {
            await new Promise((start) => {
                this.#waiting.push({ key, start });
            });
            return;
        }
        this.#count(key, 1);
    }
    #give(key) {
        this.#count(key, -1);
        const next = this.#waiting.findIndex((waiter) => this.#isFree(waiter.key));
        if (next < 0)
            return;
        for (const waiter of this.#waiting.splice(next, 1)) {
            this.#count(waiter.key, 1);
            waiter.start();
        }
    }
    #count(key, change) {
        this.#usedTotal += change;
        this.#used.set(key, (this.#used.get(key) ?? 0) + change);
    }
}

;// CONCATENATED MODULE: ./lib/net/network.js
/** The one place where limits, deadlines and retries live. */









const DEFAULT_NETWORK_OPTIONS = {
    timeoutMs: 10_000,
    retries: 1,
    retryDelayMs: 250,
    maxConnections: 128,
    maxConnectionsPerAddress: 10,
};
function createNetwork(options) {
    const slots = new Slots(options.maxConnections, options.maxConnectionsPerAddress);
    let connections = 0;
    async function withConnection(target, use) {
        const { address, port } = target;
        if (address === null)
            return (0,observed/* failed */.gz)('name-not-found', 'there is no address to connect to', 'network');
        for (let attempt = 0;; attempt++) {
            const outcome = await slots.run(address, async () => {
                connections++;
                const deadline = performance.now() + options.timeoutMs;
                const socket = await dial(address, port, options.timeoutMs);
                return 'status' in socket
                    ? { failure: socket }
                    : { value: await use(socket, Math.max(0, deadline - performance.now())) };
            });
            if ('value' in outcome)
                return outcome.value;
            if (attempt >= options.retries || outcome.failure.whose === 'us')
                return outcome.failure;
            await (0,external_node_timers_promises_.setTimeout)(options.retryDelayMs * 2 ** attempt);
        }
    }
    return {
        resolve: async (name) => {
            if ((0,external_node_net_.isIP)(name) !== 0)
                return (0,observed/* seen */.cI)([name]);
            try {
                const found = await (0,promises_.lookup)(name, { all: true, order: 'verbatim' });
                return (0,observed/* seen */.cI)([...new Set(found.map(({ address }) => address))]);
            }
            catch (error) {
                return failureOf(error);
            }
        },
        at: (target) => ({
            exchange: async (talk) => {
                const outcome = await withConnection(target, (socket, leftMs) => exchange(socket, talk, leftMs));
                return 'status' in outcome ? outcome : (0,observed/* seen */.cI)(outcome);
            },
            http: (request) => withConnection(target, (socket, leftMs) => askHttp(socket, target.serverName, request, leftMs)),
        }),
        connections: () => connections,
    };
}


/***/ }),

/***/ 6370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ reporters)
});

;// CONCATENATED MODULE: ./lib/reporters/json.js
/** As in `escape/visible.ts`, but for the line breaks of the layout, which are outside of every string. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * The report itself. Characters that could hurt a terminal or the log of GitHub Actions, where this is printed too, are
 * written as `\uXXXX`: to whoever parses it, the value is the same.
 */
const json = {
    format: 'json',
    title: 'JSON, the whole report',
    render: (report) => JSON.stringify(report, null, 2)
        .replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, at) => unit(character, at)).join(''))
        .replaceAll('##[', '##\\u005b') + '\n',
};
/* harmony default export */ const reporters_json = (json);
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./lib/reporters/escape/visible.js
var visible = __webpack_require__(8354);
;// CONCATENATED MODULE: ./lib/reporters/escape/markdown.js
/**
 * For GitHub-flavoured Markdown, right by construction: a word of an unsuspicious shape stays text, everything else
 * goes into a code span.
 *
 * Character references would not do. GitHub links mentions, issues, commits and e-mail addresses, and draws emoji, in
 * the text of the rendered page, where `&#64;` is `@` again; only the text of code is left alone. Nor would
 * backslashes: where `\\|` ends a cell of a table is for each renderer to say.
 */

const MAX_LENGTH = 1000;
const MAX_URL = 500;
/**
 * Words, numbers, dates, names of versions; with quotes and punctuation around. None can be part of a link, a mention,
 * an issue, an emoji, a tag or a mark: no `@ # : . _ * ~ < > [ ] \ & | $` within, but `.` and `:` between digits.
 */
const PLAIN = /^["'(]*(?:[A-Za-z]+(?:['/-][A-Za-z]+)*|\d+(?:[.:/-]\d+)*(?:%|[a-z]+)?|[A-Za-z]+\d+(?:\.\d+)*)["')]*[.,;:!?]?["')]*$/;
/** As left over beside a code span. */
const PUNCTUATION = /^["')]*[.,;:!?]?["')]*$|^["'(]+$/;
/** GitHub links what may be the name of a commit. */
const MAY_BE_COMMIT = /[0-9a-f]{7}/i;
/** At the beginning of a block these would begin a list. */
const LIST_MARK = /^\d+[.)]$/;
/** A code span. A backtick shows as `\x60`: fences long enough for any number of them are not read as fences (cmark stops at 80). */
function markdownCode(text, max = MAX_LENGTH) {
    const shown = (0,visible/* visible */.R)((0,visible/* cut */.J)(text, max)).replaceAll('`', '\\x60');
    return shown === '' ? '(empty)' : `\`${shown}\``;
}
/** Text within a line of Markdown. What stands between pairs of backticks is code already, and stays that. */
function markdownText(text, max = MAX_LENGTH) {
    let markdown = '';
    let before;
    for (const piece of piecesOf((0,visible/* visible */.R)((0,visible/* cut */.J)(text, max)))) {
        // Two spans, or two words, that touch would be read as one.
        if (before !== undefined && (piece.spaced || before.isCode === piece.isCode))
            markdown += ' ';
        markdown += piece.isCode ? markdownCode(piece.text, Infinity) : piece.text;
        before = piece;
    }
    return markdown;
}
/** Makes Markdown from the functions above fit a table cell: a `|` is only ever within a code span of theirs. */
function inCell(markdown) {
    return markdown.replaceAll('|', '\\x7c');
}
/** A link with a text of ours or a stranger's; only the text when the address is not a plain `https:` one. */
function markdownLink(text, url) {
    if (url.length > MAX_URL || !/^https:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9._~/?#=&%+,;:-]*)?$/.test(url))
        return markdownText(`${text} ${url}`);
    return `[${markdownText(text)}](${url.replaceAll('&', '&amp;')})`;
}
function piecesOf(text) {
    // An odd number of backticks: none of them is known to open a span.
    const paired = text.split('`').length % 2 === 1 ? text : text.replaceAll('`', '\\x60');
    const pieces = [];
    let mergeable = false;
    for (const { 0: token, 1: span, index } of paired.matchAll(/`([^`]*)`|[^` ]+/g)) {
        const spaced = paired[index - 1] === ' ';
        const last = pieces.at(-1);
        const isWord = span === undefined;
        const isCode = !isWord || !isPlain(token, last === undefined);
        // Neighbouring words that need a span share one.
        if (isWord && isCode && mergeable && last !== undefined)
            pieces[pieces.length - 1] = { ...last, text: `${last.text} ${token}` };
        else if (span !== '')
            pieces.push({ text: span ?? token, isCode, spaced });
        mergeable = isWord && isCode;
    }
    return pieces;
}
function isPlain(word, isFirst) {
    return (PLAIN.test(word) || PUNCTUATION.test(word)) && !MAY_BE_COMMIT.test(word) && !(isFirst && LIST_MARK.test(word));
}

;// CONCATENATED MODULE: ./lib/reporters/view/describe.js

const MAX_STRING = 300;
const MAX_ITEMS = 20;
const MAX_DEPTH = 3;
/** Evidence on one line: `TLSv1, TLSv1.1`, `bits: 1024, curve: none`. Long lists and texts are cut, and say so. */
function describeJson(value) {
    return describe(value, 0);
}
function describe(value, depth) {
    if (value === null)
        return 'none';
    if (typeof value === 'string')
        return value === '' ? '""' : (0,visible/* cut */.J)(value, MAX_STRING);
    if (typeof value !== 'object')
        return String(value);
    if (depth > MAX_DEPTH)
        return '…';
    const isArray = Array.isArray(value);
    const parts = isArray
        ? value.slice(0, MAX_ITEMS).map((item) => describe(item, depth + 1))
        : Object.entries(value)
            .slice(0, MAX_ITEMS)
            .map(([key, item]) => `${(0,visible/* cut */.J)(key, MAX_STRING)}: ${describe(item, depth + 1)}`);
    const more = (isArray ? value.length : Object.keys(value).length) - parts.length;
    if (more > 0)
        parts.push(`and ${String(more)} more`);
    if (parts.length === 0)
        return 'none';
    const text = parts.join(', ');
    return depth === 0 ? text : isArray ? `[${text}]` : `{${text}}`;
}
/** `a, b and 3 more`: at most `max` of the items, each shown in its own way. */
function listed(items, max, show) {
    const more = items.length - max;
    return items.slice(0, max).map(show).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
/** `1 error`, `2 errors`, `3 addresses`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${String(count)} ${count === 1 ? singular : plural}`;
}
/** `4.2 s`, `1 min 12 s`; undefined when either time cannot be read. */
function describeSpan(startedAt, finishedAt) {
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
    if (Number.isNaN(seconds))
        return undefined;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`;
}
/** `expires in 12 days`, `expired 3 days ago`; the days may have decimals. */
function describeExpiry(days) {
    return `${days < 0 ? 'expired' : 'expires'} ${describeDays(days)}`;
}
/** `in 12 days`, `3 days ago`. */
function describeDays(days) {
    return days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`;
}

;// CONCATENATED MODULE: ./lib/reporters/markdown/details.js


/** What the outcome rests on, folded: the policy and the trust stores. */
function detailsSections({ policy, trustStores }) {
    const rules = Object.entries(policy.rules);
    return [
        folded(`Policy: ${counted(rules.length, 'rule')}`, `Presets: ${policy.presets.length === 0 ? 'none' : policy.presets.map((preset) => markdownCode(preset, 100)).join(', ')}\n\n` +
            '| Rule | Severity | When it could not be judged | Parameters |\n| --- | --- | --- | --- |\n' +
            rules.map(([id, rule]) => ruleRow(id, rule)).join('')),
        folded(`Trust stores: ${String(trustStores.length)}`, trustStores
            .map(({ name, source, anchors }) => `- ${markdownCode(name)}: ${markdownText(source)}, ${counted(anchors, 'anchor')}\n`)
            .join('') || 'None.\n'),
    ];
}
/** The title is ours: within the HTML of the fold, Markdown is not read and nothing would be escaped. */
function folded(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n</details>\n\n`;
}
function ruleRow(id, { severity, onInconclusive, params }) {
    const cells = [
        markdownCode(id, 100),
        markdownText(typeof severity === 'string' ? severity : windowsOf(severity)),
        onInconclusive,
        Object.keys(params).length === 0 ? '' : markdownCode(describeJson(params)),
    ];
    return `| ${cells.map(inCell).join(' | ')} |\n`;
}
/** `error: 7d and 10%, warning: 30d and 33%`: a window is entered when every limit is crossed. */
function windowsOf(windows) {
    return Object.entries(windows)
        .map(([level, limits]) => `${level}: ${limits.join(' and ')}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/reporters/markdown/fill.js
const encoder = new TextEncoder();
/** GitHub counts bytes of UTF-8. */
function byteLength(text) {
    return encoder.encode(text).length;
}
/** As many whole blocks, from the first, as fit into `budget` bytes. */
function fill(blocks, budget) {
    let used = 0;
    let taken = 0;
    for (const block of blocks) {
        used += byteLength(block);
        if (used > budget)
            break;
        taken += 1;
    }
    return { text: blocks.slice(0, taken).join(''), taken };
}

;// CONCATENATED MODULE: ./lib/reporters/view/kind.js
/** What a finding is to its reader, worst first. `unseen`: inconclusive, whatever it costs. */
const KINDS = ['error', 'unseen', 'warning', 'notice', 'waived'];
function kindOf(finding) {
    if (finding.waived !== null)
        return 'waived';
    return finding.verdict === 'inconclusive' ? 'unseen' : finding.severity;
}
/** Worst first; within a kind in the order of the report. */
function ranked(findings) {
    return KINDS.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind));
}
/** How many findings there are of each kind. */
function tally(findings) {
    const counts = { error: 0, unseen: 0, warning: 0, notice: 0, waived: 0 };
    for (const finding of findings)
        counts[kindOf(finding)] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./lib/reporters/markdown/finding.js



const MAX_BREAKS = 10;
const MAX_ADDRESSES = 20;
const MAX_EVIDENCE = 10;
const KIND_TITLE = {
    error: 'Errors',
    unseen: 'Could not see',
    warning: 'Warnings',
    notice: 'Notices',
    waived: 'Waived',
};
/** One fault as a section of its own. */
function findingSection(alike) {
    const { finding } = alike;
    const { waived, origin } = finding;
    const isUnseen = kindOf(finding) === 'unseen';
    const where = finding.endpoint === '' ? '' : ` at ${markdownCode(finding.endpoint, 200)}`;
    const environment = finding.environment === null ? '' : ` in ${markdownText(finding.environment, 60)}`;
    const items = [
        ...addressItems(alike),
        ...(waived === null
            ? [
                ...evidenceItems(alike),
                ...breaksItems(finding.breaks),
                ...(finding.fix === '' ? [] : [`- **Fix:** ${markdownText(finding.fix)}`]),
                ...(finding.cites.length === 0
                    ? []
                    : [`- **See:** ${finding.cites.map(({ text, url }) => markdownLink(text, url)).join(', ')}`]),
            ]
            : [
                `- **Waived:** until ${markdownText(waived.expires)} by ${markdownText(waived.owner)}, because ${markdownText(waived.reason)}`,
            ]),
        ...(origin === null ? [] : [`- **Declared at:** ${markdownCode(`${origin.file}:${String(origin.line)}`)}`]),
    ];
    return (`### ${markdownCode(finding.rule, 100)}${where}${environment}\n\n` +
        `${isUnseen ? 'Could not see: ' : ''}${markdownText(finding.message)}\n\n` +
        items.map((item) => `${item}\n`).join('') +
        (items.length === 0 ? '' : '\n'));
}
function addressItems({ addresses, count }) {
    if (addresses.length === 0)
        return [];
    const list = listed(addresses, MAX_ADDRESSES, (address) => markdownCode(address, 60));
    return [`- **${count === 1 ? 'Address' : 'Addresses'}:** ${list}`];
}
/** Observed and required first, whatever else the rule found after. */
function evidenceItems({ finding: { evidence } }) {
    const { observed, required, ...others } = evidence;
    const item = (name, value) => value === undefined ? [] : [`- **${name}:** ${markdownCode(describeJson(value))}`];
    return [
        ...item('Observed', observed),
        ...item('Required', required),
        ...Object.entries(others)
            .slice(0, MAX_EVIDENCE)
            .map(([name, value]) => `- ${markdownText(name, 60)}: ${markdownCode(describeJson(value))}`),
    ];
}
/** `Java 17: PKIX path building failed`: the error text as it is pasted into a search box, so as code. */
function breaksItems(breaks) {
    if (breaks.length === 0)
        return [];
    const shown = breaks.slice(0, MAX_BREAKS).map((text) => {
        const at = text.indexOf(': ');
        return at <= 0
            ? `  - ${markdownText(text)}`
            : `  - **${markdownText(text.slice(0, at))}:** ${markdownCode(text.slice(at + 2))}`;
    });
    const more = breaks.length - shown.length;
    return ['- **Who breaks:**', ...shown, ...(more > 0 ? [`  - and ${String(more)} more`] : [])];
}

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/reporters/view/seen.js

/** The protocol versions accepted; undefined when nobody looked. */
function versionsSeen(target) {
    return sightOf(target, 'versions', (value) => {
        const accepted = propertyOf(value, 'accepted');
        return Array.isArray(accepted) ? accepted.filter((version) => typeof version === 'string') : undefined;
    });
}
/** How many cipher suites are accepted, each counted once whatever the versions it is accepted in. */
function suitesSeen(target) {
    return sightOf(target, 'cipherSuites', (value) => {
        if (!isObject(value))
            return undefined;
        const suites = Object.values(value).flatMap((list) => (Array.isArray(list) ? list : []));
        return new Set(suites.map((suite) => propertyOf(suite, 'code') ?? suite)).size;
    });
}
/** When the leaf expires and what key it has; undefined when nobody looked, or no certificate is served. */
function leafSeen(target, finishedAt) {
    const { leaf, observations } = target;
    if (leaf === null) {
        const chain = sightOf(target, 'chain', () => undefined);
        return chain?.status === 'unseen' ? chain : undefined;
    }
    const days = (Date.parse(leaf.notAfter) - Date.parse(finishedAt)) / core_window/* DAY_MS */.sO;
    if (Number.isNaN(days))
        return undefined;
    const { gaps = [] } = observations.chain?.status === 'seen' ? observations.chain : {};
    const value = { days: Math.floor(days), date: new Date(leaf.notAfter).toISOString().slice(0, 10), key: leaf.key };
    return { status: 'seen', value, gaps };
}
/** How many rules could not be judged at a target, whatever the policy makes of it. */
function unseenVerdicts(target) {
    return target.verdicts.filter(({ verdict }) => verdict === 'inconclusive').length;
}
/** Sums up the addresses of an endpoint. */
function endpointSeen({ targets }, finishedAt) {
    const versions = targets.map(versionsSeen);
    const leaves = targets.map((target) => leafSeen(target, finishedAt));
    const isUnseen = (index) => versions[index]?.status !== 'seen' || leaves[index]?.status === 'unseen';
    return {
        versions: [...new Set(versions.flatMap((sight) => (sight?.status === 'seen' ? sight.value : [])))],
        leaf: leaves
            .flatMap((sight) => (sight?.status === 'seen' ? sight.value : []))
            .reduce((first, leaf) => (first !== undefined && first.days <= leaf.days ? first : leaf), undefined),
        unseenTargets: targets.filter((_, index) => isUnseen(index)).length,
        unseenVerdicts: targets.reduce((sum, target) => sum + unseenVerdicts(target), 0),
    };
}
function sightOf(target, fact, read) {
    const observed = target.observations[fact];
    switch (observed?.status) {
        case 'seen': {
            const value = read(observed.value);
            return value === undefined ? undefined : { status: 'seen', value, gaps: observed.gaps ?? [] };
        }
        case 'failed':
            return { status: 'unseen', why: observed.code };
        case 'skipped':
            return { status: 'unseen', why: observed.reason };
        case undefined:
            return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function propertyOf(value, name) {
    return isObject(value) ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/reporters/markdown/table.js




const TABLE_HEAD = '## Endpoints\n\n' +
    '| Environment | Endpoint | Versions | Leaf expires | Errors | Warnings | Could not see |\n' +
    '| --- | --- | --- | --- | --: | --: | --: |\n';
/** One row an endpoint; those with errors first, then those that could not be seen, so that a cut leaves out the healthy. */
function tableRows(placed, { finishedAt }) {
    return placed
        .map(({ endpoint, findings }) => ({ endpoint, counts: tally(findings) }))
        .sort((one, other) => other.counts.error - one.counts.error ||
        other.counts.unseen - one.counts.unseen ||
        other.counts.warning - one.counts.warning)
        .map(({ endpoint, counts }) => {
        const sight = endpointSeen(endpoint, finishedAt);
        const cells = [
            endpoint.environment === null ? '' : markdownText(endpoint.environment, 60),
            markdownCode(endpoint.url, 200),
            versionsCell(sight, endpoint.targets.length),
            sight.leaf === undefined ? 'not seen' : `${sight.leaf.date} (${describeDays(sight.leaf.days)})`,
            String(counts.error),
            String(counts.warning),
            String(counts.unseen),
        ];
        return `| ${cells.map(inCell).join(' | ')} |\n`;
    });
}
function versionsCell({ versions, unseenTargets }, targets) {
    const shown = versions.map((version) => markdownText(version, 20)).join(', ');
    if (unseenTargets === 0)
        return shown === '' ? 'none accepted' : shown;
    const unseen = `could not see all at ${String(unseenTargets)} of ${counted(targets, 'address', 'addresses')}`;
    return shown === '' ? (unseenTargets === targets ? 'could not see' : unseen) : `${shown} (${unseen})`;
}

;// CONCATENATED MODULE: ./lib/reporters/view/group-by.js
/** As ES2024's `Map.groupBy`, which Node.js 20 lacks: in the order of each group's first. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/reporters/view/alike.js

/** Puts findings together that differ in nothing but the address, in the order of their first. */
function groupAlike(findings) {
    const groups = groupBy(findings, ({ rule, severity, verdict, endpoint, environment, message, evidence, waived }) => JSON.stringify([rule, severity, verdict, endpoint, environment, message, evidence, waived]));
    return Array.from(groups.values(), (findings) => ({
        finding: findings[0],
        count: findings.length,
        addresses: addressesOf(findings),
    }));
}
/** The addresses that findings name, without repetition. */
function addressesOf(findings) {
    return [...new Set(findings.flatMap(({ address }) => address ?? []))];
}

;// CONCATENATED MODULE: ./lib/reporters/view/placed.js


/** Puts every finding in exactly one place: a comparison that says the same, else its endpoint, else among the others. */
function placeFindings({ endpoints, comparisons, findings }) {
    const endpointAt = new Map(endpoints.toReversed().map((endpoint) => [keyOf(endpoint), endpoint]));
    const comparisonsAt = groupBy(comparisons.flatMap((comparison) => [
        { comparison, place: comparison.to },
        { comparison, place: comparison.from },
    ]), ({ place }) => keyOf(place));
    const placeOf = (finding) => {
        const key = keyOf({ url: finding.endpoint, environment: finding.environment });
        const compared = finding.rule.startsWith('compare/')
            ? comparisonsAt
                .get(key)
                ?.find(({ comparison, place }) => place.address === finding.address && says(comparison, finding))
            : undefined;
        return compared?.comparison ?? endpointAt.get(key);
    };
    const byPlace = groupBy(findings, placeOf);
    const findingsAt = (place) => ranked(byPlace.get(place) ?? []);
    return {
        endpoints: [...groupBy(endpoints, ({ environment }) => environment).values()]
            .flat()
            .map((endpoint) => ({ endpoint, findings: findingsAt(endpoint) })),
        comparisons: comparisons.map((comparison) => ({ comparison, findings: findingsAt(comparison) })),
        others: findingsAt(undefined),
    };
}
function says({ verdicts }, finding) {
    return verdicts.some(({ rule, verdict }) => rule === finding.rule && verdict === finding.verdict);
}
function keyOf({ url, environment }) {
    return JSON.stringify([environment, url]);
}

;// CONCATENATED MODULE: ./lib/reporters/markdown.js









/** GitHub drops a job summary of more than 1 MiB whole, and a step may write more than ours into it. */
const MAX_BYTES = 1_000_000;
/** The table tells where to look, the findings what to mend: they may have most of the room. */
const TABLE_SHARE = 0.3;
/** Bytes kept free for the sentences that say what was left out. */
const NOTES = 400;
const markdown = {
    format: 'markdown',
    title: 'GitHub-flavoured Markdown, also the job summary',
    render: (report) => renderMarkdown(report),
};
/* harmony default export */ const reporters_markdown = (markdown);
/**
 * The report as GitHub-flavoured Markdown of at most `maxBytes` bytes. What does not fit is left out by whole rows and
 * sections, from the least severe, and counted. Below some 1,000 bytes there is only the heading.
 */
function renderMarkdown(report, { maxBytes = MAX_BYTES } = {}) {
    const heading = `# tls-gate: ${report.outcome.toUpperCase()}\n\n`;
    const head = heading + countsLine(report);
    const room = maxBytes - byteLength(head) - byteLength(TABLE_HEAD) - NOTES;
    if (room < 0)
        return byteLength(heading) <= maxBytes ? heading : '';
    const rows = tableRows(placeFindings(report).endpoints, report);
    const table = fill(rows, room * TABLE_SHARE);
    const missingRows = rows.length - table.taken;
    const tableNote = missingRows === 0 ? '' : `\nand ${counted(missingRows, 'more endpoint')}\n`;
    const sections = findingSections(report);
    const shown = fill(sections.map(({ text }) => text), room - byteLength(table.text));
    const details = fill(detailsSections(report), room - byteLength(table.text) - byteLength(shown.text));
    return (head +
        (rows.length === 0 ? '' : TABLE_HEAD + table.text + tableNote + '\n') +
        shown.text +
        leftOutNote(report, sections.slice(shown.taken)) +
        details.text);
}
function countsLine(report) {
    const { errors, warnings, notices, inconclusive, waived, minDaysLeft, nextExpiry, ...looked } = report.summary;
    const span = describeSpan(report.startedAt, report.finishedAt);
    const expiry = minDaysLeft === null
        ? 'no leaf certificate was seen'
        : `the next leaf ${minDaysLeft < 0 ? 'expired' : 'expires'} ${describeDays(minDaysLeft)}` +
            (nextExpiry === null ? '' : ` (${markdownText(nextExpiry.slice(0, 10))})`);
    return (`**${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notices, 'notice')}, ` +
        `${String(inconclusive)} could not be seen, ${String(waived)} waived.** ` +
        `Looked at ${counted(looked.endpoints, 'endpoint')} at ${counted(looked.targets, 'address', 'addresses')} ` +
        `over ${counted(looked.connections, 'connection')}${span === undefined ? '' : ` in ${span}`}; ${expiry}.\n\n`);
}
/** Worst first; the heading of a kind belongs to its first section, so that it is never left alone. */
function findingSections({ findings }) {
    return KINDS.flatMap((kind) => groupAlike(findings.filter((finding) => kindOf(finding) === kind)).map((alike, index) => ({
        text: (index === 0 ? `## ${KIND_TITLE[kind]}\n\n` : '') + findingSection(alike),
        count: alike.count,
    })));
}
function leftOutNote({ findings }, leftOut) {
    const count = leftOut.reduce((sum, section) => sum + section.count, 0);
    if (count === 0)
        return '';
    const all = tally(findings);
    return (`**${counted(count, 'finding')} of ${String(findings.length)} left out here to stay within GitHub's limit.** ` +
        `In all there are ${counted(all.error, 'error')}, ${String(all.unseen)} that could not be seen, ` +
        `${counted(all.warning, 'warning')}, ${counted(all.notice, 'notice')} and ${String(all.waived)} waived; ` +
        'the JSON report has them all.\n\n');
}

// EXTERNAL MODULE: ./lib/reporters/escape/terminal.js
var terminal = __webpack_require__(8346);
;// CONCATENATED MODULE: ./lib/reporters/text/paint.js
/** ECMA-48 "select graphic rendition". */
const SGR = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
/** Colours text, or leaves it alone. What is painted must not be wrapped after: the codes have no width. */
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${String(SGR[style])}m${text}\u001b[0m` : text);
}
const KIND_STYLE = {
    error: 'red',
    unseen: 'magenta',
    warning: 'yellow',
    notice: 'cyan',
    waived: 'dim',
};

// EXTERNAL MODULE: ./lib/reporters/text/wrap.js
var wrap = __webpack_require__(1398);
;// CONCATENATED MODULE: ./lib/reporters/text/finding.js





/** Who else breaks stands in the other formats. */
const finding_MAX_BREAKS = 4;
const finding_MAX_ADDRESSES = 12;
const MARKS = {
    error: '✗ error',
    unseen: '? could not see',
    warning: '! warning',
    notice: '· notice',
    waived: '- waived',
};
const MARK_WIDTH = MARKS.unseen.length + 2;
const LABEL_WIDTH = 'addresses'.length + 2;
/** One fault: a heading of mark and rule, what is wrong, and the particulars in columns. */
function findingLines(alike, layout) {
    const { paint, width, indent } = layout;
    const { finding } = alike;
    const kind = kindOf(finding);
    const inner = indent + 2;
    return [
        ' '.repeat(indent) +
            paint(KIND_STYLE[kind], MARKS[kind].padEnd(MARK_WIDTH)) +
            paint('bold', (0,terminal/* terminalText */.eR)(finding.rule, 100)),
        ...(0,wrap/* wrapBehind */.$)('', (0,terminal/* terminalText */.eR)(finding.message), width, inner),
        ...fieldsOf(alike, layout).flatMap(([label, text]) => (0,wrap/* wrapBehind */.$)(label.padEnd(LABEL_WIDTH), text, width, inner).map((line, index) => index === 0
            ? ' '.repeat(inner) + paint('dim', label.padEnd(LABEL_WIDTH)) + line.slice(inner + LABEL_WIDTH)
            : line)),
    ];
}
function fieldsOf({ finding, addresses }, { targets }) {
    const fields = [];
    const { waived, evidence, origin } = finding;
    if (targets > 1 && addresses.length > 0)
        fields.push(['addresses', listOf(addresses, targets)]);
    if (waived !== null) {
        fields.push(['waived', (0,terminal/* terminalText */.eR)(`until ${waived.expires} by ${waived.owner}: ${waived.reason}`)]);
    }
    else {
        if (evidence.observed !== undefined)
            fields.push(['observed', (0,terminal/* terminalText */.eR)(describeJson(evidence.observed))]);
        if (evidence.required !== undefined)
            fields.push(['required', (0,terminal/* terminalText */.eR)(describeJson(evidence.required))]);
        fields.push(...breaksOf(finding));
        if (finding.fix !== '')
            fields.push(['fix', (0,terminal/* terminalText */.eR)(finding.fix)]);
    }
    if (origin !== null)
        fields.push(['at', (0,terminal/* terminalText */.eR)(`${origin.file}:${String(origin.line)}`)]);
    return fields;
}
function breaksOf({ breaks }) {
    const shown = breaks.slice(0, finding_MAX_BREAKS).map((text) => (0,terminal/* terminalText */.eR)(text));
    const more = breaks.length - shown.length;
    if (more > 0)
        shown.push(`and ${String(more)} more`);
    return shown.map((text, index) => [index === 0 ? 'breaks' : '', text]);
}
function listOf(addresses, targets) {
    if (addresses.length === targets)
        return `all ${String(targets)}`;
    return listed(addresses, finding_MAX_ADDRESSES, (address) => (0,terminal/* terminalText */.eR)(address, 60));
}

;// CONCATENATED MODULE: ./lib/reporters/text/comparisons.js





/** With more comparisons than this, those without findings are only counted. */
const COLLAPSE_OVER = 20;
/** What was compared with what, and the differences that break callers. */
function comparisonLines(placed, page) {
    const shown = placed.length > COLLAPSE_OVER ? placed.filter(({ findings }) => findings.length > 0) : placed;
    const hidden = placed.length - shown.length;
    return [
        ...shown.flatMap((one) => ['', ...linesOf(one, page)]),
        ...(hidden === 0 ? [] : ['', `  ${counted(hidden, 'comparison')} without findings`]),
    ];
}
function linesOf({ comparison, findings }, { paint, width }) {
    const { from, to, verdicts } = comparison;
    const count = (word) => verdicts.filter(({ verdict }) => verdict === word).length;
    const counts = [
        `${String(count('pass'))} pass`,
        `${String(count('fail'))} fail`,
        ...(count('inconclusive') === 0 ? [] : [`${String(count('inconclusive'))} could not be judged`]),
    ];
    return [
        ...(0,wrap/* wrapBehind */.$)('from  ', placeOf(from), width, 2).map((line) => paint('bold', line)),
        ...(0,wrap/* wrapBehind */.$)('to    ', placeOf(to), width, 2).map((line) => paint('bold', line)),
        `    ${counts.join(' · ')}`,
        ...groupAlike(findings).flatMap((alike) => ['', ...findingLines(alike, { paint, width, indent: 4, targets: 1 })]),
    ];
}
function placeOf({ url, environment, address }) {
    const where = address === null ? '' : ` at ${address}`;
    return (0,terminal/* terminalText */.eR)(url + (environment === null ? '' : ` (${environment})`) + where);
}

;// CONCATENATED MODULE: ./lib/reporters/text/target.js



/** `203.0.113.10:443`, `[2001:db8::1]:443`, or that the name did not resolve. */
function addressOf({ address, port }) {
    if (address === null)
        return 'no address';
    const shown = (0,terminal/* terminalText */.eR)(address, 60);
    return `${shown.includes(':') ? `[${shown}]` : shown}:${String(port)}`;
}
/** What was seen of a target, as short parts of one line; what was not is said. */
function seenParts(target, finishedAt) {
    const unseen = unseenVerdicts(target);
    const parts = [
        partOf('versions', versionsSeen(target), (versions) => versions.length === 0 ? 'no version accepted' : versions.map((version) => (0,terminal/* terminalText */.eR)(version, 20)).join(' ')),
        partOf('suites', suitesSeen(target), (suites) => counted(suites, 'suite')),
        partOf('leaf', leafSeen(target, finishedAt), ({ days, date, key }) => [...(key === undefined ? [] : [(0,terminal/* terminalText */.eR)(key, 40)]), `${describeExpiry(days)} (${date})`].join(' · ')),
        unseen === 0 ? undefined : `${counted(unseen, 'rule')} could not be judged`,
    ].filter((part) => part !== undefined);
    return parts.length === 0 ? ['nothing was seen'] : parts;
}
function partOf(what, sight, tell) {
    if (sight === undefined)
        return undefined;
    if (sight.status === 'unseen')
        return `could not see ${what} (${(0,terminal/* terminalText */.eR)(sight.why, 60)})`;
    const gaps = sight.gaps.map(({ part }) => (0,terminal/* terminalText */.eR)(part, 40)).join(', ');
    return tell(sight.value) + (gaps === '' ? '' : ` (could not see ${gaps})`);
}

;// CONCATENATED MODULE: ./lib/reporters/text/endpoints.js







/** With more endpoints than this, those without findings get one line each. */
const endpoints_COLLAPSE_OVER = 20;
const MAX_URL_WIDTH = 60;
/** Every endpoint with its addresses and findings, under the name of its environment where any has one. */
function endpointLines(placed, page) {
    const hasEnvironments = placed.some(({ endpoint }) => endpoint.environment !== null);
    const collapses = placed.length > endpoints_COLLAPSE_OVER;
    const isShort = ({ findings }) => collapses && findings.length === 0;
    const urlWidth = Math.min(MAX_URL_WIDTH, Math.max(0, ...placed.filter(isShort).map((one) => urlOf(one).length)));
    const lines = [];
    let before;
    for (const one of placed) {
        const { environment } = one.endpoint;
        if (environment !== before?.endpoint.environment) {
            if (hasEnvironments) {
                lines.push('', page.paint('bold', environment === null ? 'no environment' : (0,terminal/* terminalText */.eR)(environment, 80)));
            }
            before = undefined;
        }
        if (isShort(one)) {
            if (before === undefined || !isShort(before))
                lines.push('');
            lines.push(...shortLines(one, page, urlWidth));
        }
        else
            lines.push('', ...longLines(one, page));
        before = one;
    }
    return lines;
}
function longLines({ endpoint, findings }, page) {
    const { paint, width, finishedAt } = page;
    const addressWidth = Math.max(0, ...endpoint.targets.map((target) => addressOf(target).length));
    return [
        ...(0,wrap/* wrapBehind */.$)('', (0,terminal/* terminalText */.eR)(endpoint.url), width, 2).map((line) => paint('bold', line)),
        ...endpoint.targets.flatMap((target) => (0,wrap/* wrapBehind */.$)(`${addressOf(target).padEnd(addressWidth)}  `, seenParts(target, finishedAt).join(' · '), width, 4)),
        ...groupAlike(findings).flatMap((alike) => [
            '',
            ...findingLines(alike, { paint, width, indent: 4, targets: endpoint.targets.length }),
        ]),
    ];
}
function urlOf({ endpoint }) {
    return (0,terminal/* terminalText */.eR)(endpoint.url, 200);
}
function shortLines(one, { width, finishedAt }, urlWidth) {
    const parts = [counted(one.endpoint.targets.length, 'address', 'addresses'), ...inShort(one.endpoint, finishedAt)];
    return (0,wrap/* wrapBehind */.$)(`${urlOf(one).padEnd(urlWidth)}  `, parts.join(' · '), width, 2);
}
function inShort(endpoint, finishedAt) {
    const { versions, leaf, unseenTargets, unseenVerdicts } = endpointSeen(endpoint, finishedAt);
    return [
        ...(versions.length === 0 ? [] : [versions.map((version) => (0,terminal/* terminalText */.eR)(version, 20)).join(' ')]),
        ...(leaf === undefined ? [] : [describeExpiry(leaf.days)]),
        ...(unseenTargets === 0 ? [] : [`could not see all at ${String(unseenTargets)} of them`]),
        ...(unseenVerdicts === 0 ? [] : [`${counted(unseenVerdicts, 'verdict')} could not be reached`]),
    ];
}

;// CONCATENATED MODULE: ./lib/reporters/text/summary.js



const OUTCOME_STYLE = { pass: 'green', fail: 'red', inconclusive: 'magenta' };
const summary_LABEL_WIDTH = 'trust stores'.length + 2;
/** The block at the end: what came of it, and what it rests on. */
function summaryLines(report, { paint, width }) {
    const { outcome, summary, policy, trustStores } = report;
    const span = describeSpan(report.startedAt, report.finishedAt);
    const fields = [
        ['findings', countsOf(report)],
        [
            'looked at',
            `${counted(summary.endpoints, 'endpoint')} at ${counted(summary.targets, 'address', 'addresses')}, ` +
                counted(summary.connections, 'connection') +
                (span === undefined ? '' : ` in ${span}`),
        ],
        ['next expiry', expiryOf(report)],
        ['presets', (0,terminal/* terminalText */.eR)(policy.presets.join(', ') || 'none')],
        ...trustStores.map(({ name, source, anchors }, index) => [index === 0 ? 'trust stores' : '', (0,terminal/* terminalText */.eR)(`${name}: ${source}, ${counted(anchors, 'anchor')}`)]),
    ];
    return [
        paint(OUTCOME_STYLE[outcome], outcome.toUpperCase()),
        ...fields.flatMap(([label, text]) => (0,wrap/* wrapBehind */.$)(label.padEnd(summary_LABEL_WIDTH), text, width, 2)),
    ];
}
function countsOf({ summary }) {
    const { errors, warnings, notices, inconclusive, waived } = summary;
    return [
        counted(errors, 'error'),
        counted(warnings, 'warning'),
        counted(notices, 'notice'),
        `${String(inconclusive)} could not be seen`,
        `${String(waived)} waived`,
    ].join(', ');
}
function expiryOf({ summary: { minDaysLeft, nextExpiry } }) {
    if (minDaysLeft === null)
        return 'no leaf certificate was seen';
    return (0,terminal/* terminalText */.eR)(describeDays(minDaysLeft) + (nextExpiry === null ? '' : `, on ${nextExpiry}`));
}

;// CONCATENATED MODULE: ./lib/reporters/text.js








const MIN_WIDTH = 40;
/**
 * For people in a terminal, wrapped at its width; rule ids are never broken, so that they can be searched for. By endpoint, then what was compared, what concerns the policy, and the summary last.
 */
const text_text = {
    format: 'text',
    title: 'text for a terminal',
    render(report, { colour, width }) {
        const page = { paint: painter(colour), width: Math.max(width, MIN_WIDTH), finishedAt: report.finishedAt };
        const { endpoints, comparisons, others } = placeFindings(report);
        return (0,terminal/* terminalLines */.MJ)([
            `tls-gate ${(0,terminal/* terminalText */.eR)(report.tool.version, 40)}`,
            ...endpointLines(endpoints, page),
            ...section('comparisons', comparisonLines(comparisons, page), page),
            ...section('other findings', groupAlike(others).flatMap((alike) => ['', ...findingLines(alike, { ...page, indent: 2, targets: 0 })]), page),
            '',
            ...summaryLines(report, page),
        ]);
    },
};
/* harmony default export */ const reporters_text = (text_text);
function section(title, lines, { paint }) {
    return lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
}

;// CONCATENATED MODULE: ./lib/reporters/index.js
// Written by .github/scripts/write-indexes.mjs: run "npm run generate", do not edit.



const reporters = [reporters_json, reporters_markdown, reporters_text];


/***/ })

};
