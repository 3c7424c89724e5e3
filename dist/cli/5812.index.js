export const id = 5812;
export const ids = [5812];
export const modules = {

/***/ 1565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isStanding),
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
const SCHEMA_VERSION = '1';
function isStanding({ waived, inBaseline }) {
    return waived === null && !inBaseline;
}


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
function jsonText(value, indent) {
    return JSON.stringify(value, null, indent)
        .replace(HIDDEN, (character) => character.length === 1 ? unit(character, 0) : unit(character, 0) + unit(character, 1))
        .replaceAll('##[', '##\\u005b');
}
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 5812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reporters_sarif)
});

// EXTERNAL MODULE: ./lib/core/report.js
var core_report = __webpack_require__(1565);
// EXTERNAL MODULE: ./lib/spec/sources.js
var sources = __webpack_require__(4441);
// EXTERNAL MODULE: ./lib/reporters/escape/json.js
var json = __webpack_require__(8720);
// EXTERNAL MODULE: ./lib/reporters/escape/visible.js
var visible = __webpack_require__(8354);
;// CONCATENATED MODULE: ./lib/reporters/escape/sarif.js

const MAX_LENGTH = 1000;
function sarifText(text, max = MAX_LENGTH) {
    return (0,visible/* visible */.R)((0,visible/* cut */.J)(text, max))
        .replaceAll(/[[\]]/g, '\\$&')
        .replaceAll(/\{(?=\d+\})/g, '{{');
}
function sarifUri(path) {
    return path
        .replaceAll('\\', '/')
        .split('/')
        .map((segment) => encodeURIComponent(wellFormed(segment)))
        .join('/');
}
function wellFormed(text) {
    return new TextDecoder().decode(new TextEncoder().encode(text));
}

// EXTERNAL MODULE: ./lib/reporters/view/alike.js
var view_alike = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/reporters/view/describe.js
var describe = __webpack_require__(4597);
// EXTERNAL MODULE: ./lib/reporters/view/first-line.js
var first_line = __webpack_require__(1335);
// EXTERNAL MODULE: ./lib/reporters/view/group-by.js
var group_by = __webpack_require__(1159);
// EXTERNAL MODULE: ./lib/reporters/view/kind.js
var kind = __webpack_require__(8478);
;// CONCATENATED MODULE: ./lib/reporters/sarif.js









const MAX_RESULTS = 5000;
const MAX_ADDRESSES = 20;
const MAX_BREAKS = 10;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
const SECURITY_SEVERITY = { error: '8.0', warning: '5.0', notice: '2.0' };
const sarif = {
    format: 'sarif',
    title: 'SARIF 2.1.0, for code scanning',
    render: (report) => `${(0,json/* jsonText */.s)(renderRun(report), 2)}\n`,
};
/* harmony default export */ const reporters_sarif = (sarif);
function renderRun(report) {
    const standing = (0,kind/* ranked */.ad)(report.findings.filter(core_report/* isStanding */.P));
    const faults = [...(0,group_by/* groupBy */.$)(standing, ({ fingerprint }) => fingerprint).values()];
    const shown = faults.slice(0, MAX_RESULTS);
    const rules = rulesOf(report, shown);
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: sources/* PRODUCT_URL */.IQ,
                        rules,
                    },
                },
                invocations: [
                    {
                        executionSuccessful: true,
                        startTimeUtc: report.startedAt,
                        endTimeUtc: report.finishedAt,
                        ...(faults.length === shown.length ? {} : { toolExecutionNotifications: [leftOut(faults.length)] }),
                    },
                ],
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: shown.map((alike) => resultOf(alike, indexOf.get(alike[0].rule) ?? -1)),
                properties: { outcome: report.outcome, summary: report.summary },
            },
        ],
    };
}
function leftOut(faults) {
    const text = `${String(faults - MAX_RESULTS)} results of ${String(faults)}, the least grave, are left out: code scanning keeps ${String(MAX_RESULTS)}.`;
    return { level: 'warning', message: { text } };
}
function rulesOf({ policy }, shown) {
    const faults = (0,group_by/* groupBy */.$)(shown.map(([finding]) => finding), ({ rule }) => rule);
    const ids = [...new Set([...Object.keys(policy.rules), ...faults.keys()])].sort();
    return ids.map((id) => describeRule(id, policy.rules[id], faults.get(id)?.[0]));
}
function describeRule(id, rule, found) {
    const severity = found?.severity ?? gravestOf(rule?.severity);
    const [area = id] = id.split('/');
    const help = found === undefined ? [] : helpOf(found);
    return {
        id,
        shortDescription: { text: sarifText(rule?.title ?? id) },
        helpUri: sources/* ABOUT_RULES */.SR.url,
        ...(help.length === 0 ? {} : { help: { text: help.join('\n') } }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            tags: ['security', 'tls', area],
            precision: 'very-high',
            'security-severity': SECURITY_SEVERITY[severity],
        },
    };
}
function helpOf({ fix, cites }) {
    return [
        ...(fix === '' ? [] : [sarifText(fix)]),
        ...cites.map(({ text, url }) => `${sarifText(text)}: ${sarifText(url)}`),
    ];
}
function gravestOf(severity) {
    if (severity === undefined || severity === 'off')
        return 'notice';
    if (typeof severity === 'string')
        return severity;
    return severity.error === undefined ? (severity.warning === undefined ? 'notice' : 'warning') : 'error';
}
function resultOf(alike, ruleIndex) {
    const [finding] = alike;
    const { rule, severity, verdict, endpoint, environment, fingerprint, origin } = finding;
    return {
        ruleId: rule,
        ruleIndex,
        level: LEVEL[severity],
        message: { text: messageOf(alike) },
        locations: [locationOf(finding, origin)],
        partialFingerprints: {
            primaryLocationLineHash: `${fingerprint}:1`,
        },
        properties: { verdict, endpoint, environment, addresses: (0,view_alike/* addressesOf */.s)(alike) },
    };
}
function messageOf(alike) {
    const [finding] = alike;
    const { evidence, fix, endpoint } = finding;
    const breaks = (0,first_line/* breaksOf */.cV)(finding);
    const addresses = (0,describe/* listed */.KE)((0,view_alike/* addressesOf */.s)(alike), MAX_ADDRESSES, (address) => sarifText(address, 60));
    const value = (name, observed) => observed === undefined ? [] : [`${name}: ${sarifText((0,describe/* describeJson */.kw)(observed))}`];
    return [
        sarifText((0,first_line/* firstLine */.TM)(finding)),
        ...(endpoint === '' ? [] : [`Endpoint: ${sarifText(endpoint, 300)}${addresses === '' ? '' : ` at ${addresses}`}`]),
        ...value('Observed', evidence.observed),
        ...value('Required', evidence.required),
        ...breaks.slice(0, MAX_BREAKS).map((text) => `Breaks ${sarifText(text)}`),
        ...(breaks.length > MAX_BREAKS ? [`and ${String(breaks.length - MAX_BREAKS)} more`] : []),
        ...(fix === '' ? [] : [`Fix: ${sarifText(fix)}`]),
    ].join('\n');
}
function locationOf({ endpoint }, origin) {
    const place = origin === null
        ? {}
        : {
            physicalLocation: {
                artifactLocation: { uri: sarifUri(origin.file), uriBaseId: 'SRCROOT' },
                region: { startLine: origin.line, startColumn: origin.column },
            },
        };
    return endpoint === ''
        ? place
        : { ...place, logicalLocations: [{ fullyQualifiedName: sarifText(endpoint, 300), kind: 'resource' }] };
}


/***/ }),

/***/ 7722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ groupAlike),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1159);

function groupAlike(findings) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline }) => JSON.stringify([rule, severity, verdict, endpoint, environment, message, evidence, waived, inBaseline]));
    return Array.from(groups.values(), (findings) => ({
        finding: findings[0],
        count: findings.length,
        addresses: addressesOf(findings),
    }));
}
function addressesOf(findings) {
    return [...new Set(findings.flatMap(({ address }) => address ?? []))];
}


/***/ }),

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ describePhase),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ts: () => (/* binding */ describeExpiry),
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kw: () => (/* binding */ describeJson),
/* harmony export */   tz: () => (/* binding */ describeDays),
/* harmony export */   uM: () => (/* binding */ describeSpan)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);

const MAX_STRING = 300;
const MAX_ITEMS = 20;
const MAX_DEPTH = 3;
const MAX_VERSION = 20;
function describeJson(value) {
    return describe(value, 0);
}
function describe(value, depth) {
    if (value === null)
        return 'none';
    if (typeof value === 'string')
        return value === '' ? '""' : (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(value, MAX_STRING);
    if (typeof value !== 'object')
        return String(value);
    if (depth > MAX_DEPTH)
        return '…';
    const isArray = Array.isArray(value);
    const parts = isArray
        ? value.slice(0, MAX_ITEMS).map((item) => describe(item, depth + 1))
        : Object.entries(value)
            .slice(0, MAX_ITEMS)
            .map(([key, item]) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(key, MAX_STRING)}: ${describe(item, depth + 1)}`);
    const more = (isArray ? value.length : Object.keys(value).length) - parts.length;
    if (more > 0)
        parts.push(`and ${String(more)} more`);
    if (parts.length === 0)
        return 'none';
    const text = parts.join(', ');
    return depth === 0 ? text : isArray ? `[${text}]` : `{${text}}`;
}
function listed(items, max, show) {
    const more = items.length - max;
    return items.slice(0, max).map(show).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
function counted(count, singular, plural = `${singular}s`) {
    return `${String(count)} ${count === 1 ? singular : plural}`;
}
function describeVersions({ versions, unseenTargets }, targets) {
    const shown = versions.map((version) => (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(version, MAX_VERSION)).join(', ');
    if (unseenTargets === 0)
        return shown === '' ? 'none accepted' : shown;
    const unseen = `could not see all at ${String(unseenTargets)} of ${counted(targets, 'address', 'addresses')}`;
    return shown === '' ? (unseenTargets === targets ? 'could not see' : unseen) : `${shown} (${unseen})`;
}
function describePhase({ name, left }) {
    return left.length === 0 ? name : `${name}, in which these are not judged: ${left.join(', ')}`;
}
function describeSpan(startedAt, finishedAt) {
    const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
    if (Number.isNaN(seconds))
        return undefined;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${String(Math.floor(seconds / 60))} min ${String(Math.floor(seconds % 60))} s`;
}
function describeExpiry(days) {
    return `${days < 0 ? 'expired' : 'expires'} ${describeDays(days)}`;
}
function describeDays(days) {
    return days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`;
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   cV: () => (/* binding */ breaksOf),
/* harmony export */   yY: () => (/* binding */ whatIsWrong)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8354);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1159);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8478);



const MAX_MESSAGE = 700;
const MAX_CLIENT = 80;
const MAX_CLIENTS = 3;
function firstLine(finding) {
    return ((0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'unseen' ? 'Could not see: ' : '') + whatIsWrong(finding);
}
function whatIsWrong(finding) {
    const message = (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(finding.message, MAX_MESSAGE);
    const who = finding.waived === null ? whoBreaks(breaksOf(finding)) : '';
    if (who === '')
        return message;
    return [message.trim().replace(/\.$/, ''), `who breaks: ${who}`].filter((part) => part !== '').join('; ');
}
function breaksOf(finding) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(finding) === 'unseen' ? [] : finding.breaks;
}
function whoBreaks(breaks) {
    const clients = [...new Set(breaks.map(clientOf))].filter((client) => client !== '');
    const shown = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(clients.slice(0, MAX_CLIENTS).map(splitClient), ({ when }) => when);
    const more = clients.length - MAX_CLIENTS;
    return ([...shown].map(([when, alike]) => alike.map(({ name }) => name).join(', ') + when).join('; ') +
        (more > 0 ? ` and ${String(more)} more` : ''));
}
function clientOf(text) {
    const at = text.indexOf(': ');
    return (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(at <= 0 ? text : text.slice(0, at), MAX_CLIENT).trim();
}
function splitClient(client) {
    const at = client.indexOf(', ');
    return at <= 0 ? { name: client, when: '' } : { name: client.slice(0, at), when: client.slice(at) };
}


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
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


/***/ }),

/***/ 8478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   RU: () => (/* binding */ KIND_SIGN),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   w1: () => (/* binding */ KIND_WORD)
/* harmony export */ });
const KINDS = ['error', 'unseen', 'warning', 'notice', 'waived', 'known'];
const KIND_WORD = {
    error: 'error',
    unseen: 'could not see',
    warning: 'warning',
    notice: 'notice',
    waived: 'waived',
    known: 'in the baseline',
};
const KIND_SIGN = {
    error: '✗',
    unseen: '?',
    warning: '!',
    notice: '·',
    waived: '–',
    known: '=',
};
function kindOf(finding) {
    if (finding.waived !== null)
        return 'waived';
    if (finding.inBaseline)
        return 'known';
    return finding.verdict === 'inconclusive' ? 'unseen' : finding.severity;
}
function ranked(findings) {
    return KINDS.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind));
}
function tally(findings) {
    const counts = { error: 0, unseen: 0, warning: 0, notice: 0, waived: 0, known: 0 };
    for (const finding of findings)
        counts[kindOf(finding)] += 1;
    return counts;
}


/***/ }),

/***/ 4441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   Dd: () => (/* binding */ RFC9293),
/* harmony export */   Dh: () => (/* binding */ TELEGRAM_WEBHOOKS),
/* harmony export */   Ds: () => (/* binding */ BASELINE_REQUIREMENTS),
/* harmony export */   EH: () => (/* binding */ RFC5746),
/* harmony export */   ER: () => (/* binding */ RFC9773),
/* harmony export */   EV: () => (/* binding */ RFC7627),
/* harmony export */   Fe: () => (/* binding */ RFC6960),
/* harmony export */   Gm: () => (/* binding */ RFC7469),
/* harmony export */   IQ: () => (/* binding */ PRODUCT_URL),
/* harmony export */   In: () => (/* binding */ LETS_ENCRYPT_INTERMEDIATES),
/* harmony export */   J_: () => (/* binding */ RFC8470),
/* harmony export */   Ki: () => (/* binding */ RFC9113),
/* harmony export */   LC: () => (/* binding */ RFC5480),
/* harmony export */   Nt: () => (/* binding */ CERT_MANAGER_CERTIFICATE),
/* harmony export */   P1: () => (/* binding */ RFC7633),
/* harmony export */   PS: () => (/* binding */ RFC7301),
/* harmony export */   Qt: () => (/* binding */ RFC7568),
/* harmony export */   R2: () => (/* binding */ RFC9110),
/* harmony export */   SR: () => (/* binding */ ABOUT_RULES),
/* harmony export */   T_: () => (/* binding */ RFC7507),
/* harmony export */   Tu: () => (/* binding */ RFC6962),
/* harmony export */   XI: () => (/* binding */ RFC9325),
/* harmony export */   Yi: () => (/* binding */ LETS_ENCRYPT_GUIDE),
/* harmony export */   Z5: () => (/* binding */ RFC5246),
/* harmony export */   Zm: () => (/* binding */ CERT_MANAGER_1_18),
/* harmony export */   Zz: () => (/* binding */ HTTPS_ONLY_STANDARD),
/* harmony export */   aY: () => (/* binding */ RFC6066),
/* harmony export */   bq: () => (/* binding */ RFC6724),
/* harmony export */   cs: () => (/* binding */ RFC8996),
/* harmony export */   dG: () => (/* binding */ RFC6797),
/* harmony export */   hC: () => (/* binding */ MOZILLA_6_0),
/* harmony export */   iB: () => (/* binding */ CHROME_CT_POLICY),
/* harmony export */   kR: () => (/* binding */ RFC7366),
/* harmony export */   k_: () => (/* binding */ RFC9155),
/* harmony export */   m8: () => (/* binding */ RFC8446),
/* harmony export */   ql: () => (/* binding */ RFC8659),
/* harmony export */   sl: () => (/* binding */ RFC7465),
/* harmony export */   t8: () => (/* binding */ RFC9525),
/* harmony export */   te: () => (/* binding */ RFC5280),
/* harmony export */   wZ: () => (/* binding */ RFC6750),
/* harmony export */   y9: () => (/* binding */ APPLE_CT_POLICY)
/* harmony export */ });
function rfc(number) {
    return {
        at: (section) => ({
            text: `RFC ${String(number)} section ${section}`,
            url: `https://www.rfc-editor.org/rfc/rfc${String(number)}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`,
        }),
    };
}
const RFC5246 = rfc(5246);
const RFC5280 = rfc(5280);
const RFC5480 = rfc(5480);
const RFC5746 = rfc(5746);
const RFC6066 = rfc(6066);
const RFC6724 = rfc(6724);
const RFC6750 = rfc(6750);
const RFC6797 = rfc(6797);
const RFC6960 = rfc(6960);
const RFC6962 = rfc(6962);
const RFC7301 = rfc(7301);
const RFC7366 = rfc(7366);
const RFC7465 = rfc(7465);
const RFC7469 = rfc(7469);
const RFC7507 = rfc(7507);
const RFC7568 = rfc(7568);
const RFC7627 = rfc(7627);
const RFC7633 = rfc(7633);
const RFC8446 = rfc(8446);
const RFC8470 = rfc(8470);
const RFC8659 = rfc(8659);
const RFC8996 = rfc(8996);
const RFC9110 = rfc(9110);
const RFC9113 = rfc(9113);
const RFC9155 = rfc(9155);
const RFC9293 = rfc(9293);
const RFC9325 = rfc(9325);
const RFC9525 = rfc(9525);
const RFC9773 = rfc(9773);
const BASELINE_REQUIREMENTS = {
    at: (section) => ({
        text: `CA/B BR section ${section}`,
        url: `https://github.com/cabforum/servercert/blob/main/docs/BR.md#${section.replaceAll('.', '')}`,
    }),
};
const MOZILLA_6_0 = {
    at: (profile) => ({
        text: `Mozilla guidelines 6.0 (${profile})`,
        url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
    }),
};
const CHROME_CT_POLICY = {
    at: (section) => ({
        text: `Chrome CT policy, section "${section}"`,
        url: 'https://googlechrome.github.io/CertificateTransparency/ct_policy.html',
    }),
};
const APPLE_CT_POLICY = {
    at: (section) => ({ text: `Apple CT policy, section "${section}"`, url: 'https://support.apple.com/103214' }),
};
const LETS_ENCRYPT_GUIDE = {
    at: (section) => ({
        text: `Let's Encrypt integration guide, section ${section}`,
        url: `https://letsencrypt.org/docs/integration-guide/#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const CERT_MANAGER_CERTIFICATE = {
    at: (section) => ({
        text: `cert-manager documentation of the Certificate, section "${section}"`,
        url: 'https://cert-manager.io/docs/usage/certificate/',
    }),
};
const CERT_MANAGER_1_18 = {
    at: (section) => ({
        text: `cert-manager 1.18 release notes, section "${section}"`,
        url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.18/',
    }),
};
const TELEGRAM_WEBHOOKS = {
    at: (section) => ({
        text: `Telegram's guide to webhooks, section "${section}"`,
        url: `https://core.telegram.org/bots/webhooks#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const LETS_ENCRYPT_INTERMEDIATES = {
    at: (section) => ({
        text: `Let's Encrypt, New Intermediate Certificates, section "${section}"`,
        url: `https://letsencrypt.org/2024/03/19/new-intermediate-certificates#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const HTTPS_ONLY_STANDARD = {
    at: (section) => ({ text: `The HTTPS-Only Standard, section "${section}"`, url: 'https://https.cio.gov/apis/' }),
};
const PRODUCT_URL = 'https://github.com/tls-gate/tls-gate';
const ABOUT_RULES = { text: 'the rule', url: `${PRODUCT_URL}#rules` };
const POLICY_FILE = {
    at: (key) => ({ text: `tls-gate policy file, ${key}`, url: `${PRODUCT_URL}#policy-file` }),
};


/***/ })

};
