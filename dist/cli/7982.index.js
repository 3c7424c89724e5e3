export const id = 7982;
export const ids = [7982];
export const modules = {

/***/ 7538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ namesOfSides),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   mP: () => (/* binding */ RELATIONS)
/* harmony export */ });
const RELATIONS = ['environments', 'addresses', 'times'];
function namesOfSides({ relation, from, to }) {
    switch (relation) {
        case 'environments':
            return { from: environmentOf(from.endpoint), to: environmentOf(to.endpoint) };
        case 'addresses':
            return { from: from.address ?? 'no address', to: to.address ?? 'no address' };
        case 'times':
            return { from: 'the earlier scan', to: 'this scan' };
    }
}
function environmentOf({ environment }) {
    return environment ?? 'no environment';
}
function withoutEnvironment(host, environment) {
    const name = environment?.toLowerCase() ?? '';
    return host
        .split('.')
        .flatMap((label) => (label === name ? [] : [`-${label}-`.replaceAll(`-${name}-`, '-').slice(1, -1)]))
        .join('.');
}


/***/ }),

/***/ 4283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ organizationsOf),
/* harmony export */   T: () => (/* binding */ attributesOf)
/* harmony export */ });
const ATTRIBUTE = /([^=]+)=((?:\\.|[^\\,+])*)(?:[,+]|$)/sy;
function attributesOf(name) {
    const attributes = [];
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(name); found !== null; found = ATTRIBUTE.exec(name)) {
        const [, type = '', value = ''] = found;
        attributes.push({ type, value: value.replaceAll(/\\(.)/gs, '$1') });
    }
    return attributes;
}
function organizationsOf(name) {
    return attributesOf(name).flatMap(({ type, value }) => (type === 'O' ? value : []));
}


/***/ }),

/***/ 7849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ defineComparison),
/* harmony export */   H3: () => (/* binding */ proven),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   a_: () => (/* binding */ defineOwnRule),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   fd: () => (/* binding */ defineRunRule),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7538);

function defineRule(rule) {
    return { kind: 'rule', ...rule };
}
function defineComparison({ between = _comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .RELATIONS */ .mP, params, ...comparison }) {
    return { kind: 'comparison', between, params: params ?? {}, ...comparison };
}
function defineRunRule(rule) {
    return { kind: 'run', params: {}, ...rule };
}
function defineOwnRule(rule) {
    return { kind: 'own', reads: [], params: {}, ...rule };
}
const pass = { kind: 'pass', proven: false };
const proven = { kind: 'pass', proven: true };
function fail(message, evidence, about = null) {
    return { kind: 'fail', message, evidence, about };
}
function missing(message, evidence) {
    return { kind: 'fail', message, evidence, about: null, proven: false };
}
function measured(remaining, message, evidence) {
    return { kind: 'measured', remaining, message, evidence };
}
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMPARISONS: () => (/* binding */ COMPARISONS),
  CRASHED: () => (/* binding */ CRASHED),
  GRADABLE: () => (/* binding */ GRADABLE),
  IPV6_NOT_CHECKED: () => (/* binding */ IPV6_NOT_CHECKED),
  NOT_SERVED: () => (/* binding */ NOT_SERVED),
  PRESETS: () => (/* binding */ PRESETS),
  RULES: () => (/* binding */ RULES),
  RUN_RULES: () => (/* binding */ RUN_RULES)
});

;// CONCATENATED MODULE: ./lib/presets/shared/callable.js
const CALLABLE = {
    'certificate/expired': 'error',
    'certificate/hostname-mismatch': 'error',
    'certificate/no-server-auth': 'error',
    'certificate/not-yet-valid': 'error',
    'certificate/self-signed': 'error',
    'chain/incomplete': 'error',
    'chain/intermediate-expired': 'error',
    'chain/store-disagreement': 'error',
    'chain/untrusted': 'error',
    'deploy/certificate-not-served': 'error',
    'deploy/next-certificate-invalid': 'error',
    'internal/rule-crashed': 'error',
    'pin/next-certificate-unpinned': 'error',
    'pin/no-match': 'error',
    'policy/baseline-unused': 'notice',
    'policy/waiver-expired': 'warning',
    'policy/waiver-expires-soon': { severity: { warning: ['14d'] } },
    'policy/waiver-too-long': 'error',
    'policy/waiver-unused': 'warning',
    'policy/weakened': 'error',
    'protocol/alpn-not-offered': 'error',
    'reach/ipv6-not-checked': 'notice',
    'reach/not-tls': 'error',
    'reach/unreachable': 'error',
    'revocation/revoked': { severity: 'error', onInconclusive: 'ignore' },
    'transaction/client-certificate-unusable': 'error',
    'transaction/failed': 'error',
};

;// CONCATENATED MODULE: ./lib/presets/shared/compared.js
const COMPARED = {
    'compare/alpn-differs': 'notice',
    'compare/certificate-differs-between-addresses': 'warning',
    'compare/chain-differs': 'warning',
    'compare/client-certificate-differs': 'warning',
    'compare/group-added': 'notice',
    'compare/group-removed': 'warning',
    'compare/hsts-differs': 'notice',
    'compare/issuer-differs': 'notice',
    'compare/key-changed': 'notice',
    'compare/key-differs': 'warning',
    'compare/lifetime-differs': 'notice',
    'compare/names-differ': 'warning',
    'compare/protocol-added': 'warning',
    'compare/protocol-removed': 'error',
    'compare/signature-differs': 'notice',
    'compare/staple-differs': 'notice',
    'compare/subject-differs': { severity: 'off' },
    'compare/suite-added': 'notice',
    'compare/suite-removed': 'warning',
    'compare/trust-differs': 'error',
    'compare/unpaired': 'notice',
};

;// CONCATENATED MODULE: ./lib/presets/recommended.js


/* harmony default export */ const recommended = ({
    name: 'recommended',
    version: '1',
    title: 'What breaks API clients and webhook senders today',
    source: {
        text: 'RFC 9325 (BCP 195), RFC 8996, CA/B BR 2.2.6, and refusals measured on curl, Node.js, Go, Java, Python and wget',
        url: 'https://www.rfc-editor.org/rfc/rfc9325',
        readOn: '2026-11-23',
    },
    rules: {
        ...CALLABLE,
        ...COMPARED,
        'certificate/client-auth-relied-upon': 'warning',
        'certificate/common-name-only': 'warning',
        'certificate/common-name-unlisted': 'warning',
        'certificate/empty-subject': 'error',
        'certificate/expires-soon': {
            severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
        },
        'certificate/issuer-not-allowed': { severity: 'off' },
        'certificate/key-not-allowed': { severity: 'off' },
        'certificate/lifetime-too-long': 'warning',
        'certificate/shared-key': 'warning',
        'certificate/signature-not-allowed': { severity: 'off' },
        'certificate/weak-key': 'error',
        'certificate/weak-signature': 'error',
        'certificate/wildcard': { severity: 'off' },
        'chain/intermediate-expires-soon': {
            severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
        },
        'chain/leaf-outlives-intermediate': 'warning',
        'chain/out-of-order': 'warning',
        'chain/repaired-by-browsers': 'notice',
        'chain/stale-store': 'warning',
        'chain/superfluous': 'notice',
        'cipher/cbc': 'notice',
        'cipher/no-forward-secrecy': 'warning',
        'cipher/not-allowed': { severity: 'off' },
        'cipher/order-not-enforced': 'notice',
        'cipher/weak': 'error',
        'deploy/next-certificate-differs': 'notice',
        'deploy/next-certificate-older': 'warning',
        'group/no-post-quantum': { severity: 'off' },
        'group/not-allowed': { severity: 'off' },
        'group/weak-dh': 'error',
        'http/hsts-missing': { severity: 'notice', onInconclusive: 'ignore' },
        'http/hsts-too-short': { severity: 'notice', onInconclusive: 'ignore' },
        'http/hsts-over-plain-http': { severity: 'notice', onInconclusive: 'ignore' },
        'http/leaves-tls': 'error',
        'http/no-http2': { severity: 'off' },
        'http/plain-http-answers': { severity: 'warning', onInconclusive: 'ignore' },
        'http/plain-http-not-redirected': { severity: 'off' },
        'http/plain-http-redirects': { severity: 'warning', onInconclusive: 'ignore' },
        'http/redirects': { severity: 'off' },
        'pin/backup-in-use': 'warning',
        'pin/no-backup': 'warning',
        'pin/rotating-intermediate': 'warning',
        'pin/cert-manager-rotates-key': 'warning',
        'protocol/client-certificate-requested': { severity: 'off' },
        'protocol/compression': 'warning',
        'protocol/deprecated-accepted': 'error',
        'protocol/early-data': 'warning',
        'protocol/fallback-scsv-ignored': 'warning',
        'protocol/insecure-renegotiation': 'error',
        'protocol/large-hello-refused': 'error',
        'protocol/no-extended-master-secret': 'warning',
        'protocol/not-allowed': { severity: 'off' },
        'protocol/signature-scheme-not-allowed': { severity: 'off' },
        'protocol/tls-1.2-missing': 'warning',
        'protocol/tls-1.3-missing': 'warning',
        'protocol/weak-signature-scheme': 'warning',
        'reach/no-ipv4': 'warning',
        'reach/port-not-allowed': { severity: 'off' },
        'renewal/ari-window-passed': 'warning',
        'renewal/caa-forbids-issuer': 'warning',
        'renewal/cert-manager-keeps-key': 'notice',
        'renewal/cert-manager-renew-before': 'warning',
        'renewal/change-ahead': { severity: { error: ['7d'], warning: ['14d'], notice: ['30d'] } },
        'renewal/late': 'warning',
        'renewal/lifetime-beyond-next-limit': 'notice',
        'revocation/must-staple-ignored': 'error',
        'revocation/no-source': 'warning',
        'revocation/staple-invalid': { severity: 'error', onInconclusive: 'warn' },
        'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
        'transparency/invalid-sct': { severity: 'warning', onInconclusive: 'ignore' },
        'transparency/newer-certificate-unused': { severity: 'warning', onInconclusive: 'ignore' },
        'transparency/too-few-scts': { severity: 'warning', onInconclusive: 'ignore' },
        'transparency/unexpected-issuer': { severity: 'warning', onInconclusive: 'ignore' },
    },
});

;// CONCATENATED MODULE: ./lib/presets/api.js

/* harmony default export */ const api = ({
    name: 'api',
    version: '1',
    title: 'What breaks any API client, and what lets a server be worse than it need be',
    source: {
        text: 'the sources of recommended, and what is documented of .NET 10 and of Apple’s platforms',
        url: 'https://www.rfc-editor.org/rfc/rfc9325',
        readOn: '2026-11-23',
    },
    rules: {
        ...recommended.rules,
        'chain/out-of-order': 'error',
        'cipher/cbc': 'warning',
        'cipher/no-forward-secrecy': 'error',
        'cipher/order-not-enforced': 'warning',
        'http/plain-http-answers': { severity: 'error', onInconclusive: 'ignore' },
        'http/redirects': 'notice',
        'revocation/no-source': 'error',
        'revocation/unknown': { severity: 'error', onInconclusive: 'warn' },
        'transparency/too-few-scts': { severity: 'error', onInconclusive: 'ignore' },
    },
});

;// CONCATENATED MODULE: ./lib/presets/bsi-tr-02102-2.js

/* harmony default export */ const bsi_tr_02102_2 = ({
    name: 'bsi-tr-02102-2',
    version: '1',
    title: 'Evidence for BSI TR-02102-2 (2026-01), use of TLS',
    source: {
        text: 'BSI TR-02102-2 of 2026-01, as der-windows-papst.de reports it (2026-03-02); tables of earlier versions by TLS-Scanner and winkler-winsen/BSI_TR-02102-2_Cipher_suites',
        url: 'https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-2.html',
        readOn: '2026-12-01',
    },
    rules: {
        ...CALLABLE,
        'certificate/signature-not-allowed': {
            severity: 'notice',
            params: { allowed: ['rsassaPss', 'ecdsa-with-SHA256', 'ecdsa-with-SHA384', 'ecdsa-with-SHA512'] },
        },
        'certificate/weak-key': { severity: 'warning', params: { minRsaBits: 3000, minEcBits: 250 } },
        'certificate/weak-signature': 'error',
        'cipher/cbc': 'notice',
        'cipher/not-allowed': {
            severity: 'warning',
            params: {
                allowed: [
                    'TLS_AES_128_GCM_SHA256',
                    'TLS_AES_256_GCM_SHA384',
                    'TLS_AES_128_CCM_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_CCM',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_CCM',
                    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
                    'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
                    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
                    'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256',
                    'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256',
                    'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
                    'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
                    'TLS_DHE_RSA_WITH_AES_128_CCM',
                    'TLS_DHE_RSA_WITH_AES_256_CCM',
                ],
            },
        },
        'cipher/weak': 'error',
        'group/no-post-quantum': 'notice',
        'group/not-allowed': {
            severity: 'warning',
            params: {
                allowed: [
                    'secp256r1',
                    'secp384r1',
                    'secp521r1',
                    'brainpoolP256r1',
                    'brainpoolP384r1',
                    'brainpoolP512r1',
                    'brainpoolP256r1tls13',
                    'brainpoolP384r1tls13',
                    'brainpoolP512r1tls13',
                    'ffdhe2048',
                    'ffdhe3072',
                    'ffdhe4096',
                    'X25519MLKEM768',
                    'SecP256r1MLKEM768',
                    'SecP384r1MLKEM1024',
                ],
            },
        },
        'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
        'protocol/compression': 'warning',
        'protocol/deprecated-accepted': 'error',
        'protocol/early-data': 'warning',
        'protocol/insecure-renegotiation': 'error',
        'protocol/no-extended-master-secret': 'warning',
        'protocol/signature-scheme-not-allowed': {
            severity: 'warning',
            params: {
                allowed: [
                    'rsa_pss_rsae_sha256',
                    'rsa_pss_rsae_sha384',
                    'rsa_pss_rsae_sha512',
                    'rsa_pss_pss_sha256',
                    'rsa_pss_pss_sha384',
                    'rsa_pss_pss_sha512',
                    'ecdsa_secp256r1_sha256',
                    'ecdsa_secp384r1_sha384',
                    'ecdsa_secp521r1_sha512',
                    'ecdsa_brainpoolP256r1tls13_sha256',
                    'ecdsa_brainpoolP384r1tls13_sha384',
                    'ecdsa_brainpoolP512r1tls13_sha512',
                ],
            },
        },
        'protocol/tls-1.3-missing': 'warning',
    },
});

;// CONCATENATED MODULE: ./lib/presets/cabf-br.js

/* harmony default export */ const cabf_br = ({
    name: 'cabf-br',
    version: '1',
    title: 'Evidence for the CA/Browser Forum TLS Baseline Requirements, of a certificate that is served',
    source: {
        text: 'CA/Browser Forum TLS Baseline Requirements 2.2.6 (2026-03-31)',
        url: 'https://github.com/cabforum/servercert/blob/main/docs/BR.md',
        readOn: '2026-11-23',
    },
    rules: {
        ...CALLABLE,
        'certificate/common-name-only': 'error',
        'certificate/common-name-unlisted': 'error',
        'certificate/empty-subject': 'error',
        'certificate/key-not-allowed': {
            severity: 'error',
            params: { types: ['rsa', 'ec'], curves: ['prime256v1', 'secp384r1', 'secp521r1'] },
        },
        'certificate/lifetime-too-long': 'error',
        'certificate/signature-not-allowed': {
            severity: 'error',
            params: {
                allowed: [
                    'sha256WithRSAEncryption',
                    'sha384WithRSAEncryption',
                    'sha512WithRSAEncryption',
                    'rsassaPss',
                    'ecdsa-with-SHA256',
                    'ecdsa-with-SHA384',
                    'ecdsa-with-SHA512',
                ],
            },
        },
        'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 256 } },
        'certificate/weak-signature': 'error',
        'renewal/caa-forbids-issuer': 'warning',
        'renewal/lifetime-beyond-next-limit': 'notice',
        'revocation/no-source': 'error',
    },
});

;// CONCATENATED MODULE: ./lib/presets/mozilla-intermediate-6.0.js


/* harmony default export */ const mozilla_intermediate_6_0 = ({
    name: 'mozilla-intermediate-6.0',
    version: '1',
    title: 'Mozilla guidelines 6.0, intermediate: TLS 1.2 and 1.3 with forward secret AEAD suites only',
    source: {
        text: 'Mozilla server side TLS guidelines 6.0 (2026-04-06), configuration "intermediate"',
        url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
        readOn: '2026-11-23',
    },
    rules: {
        ...CALLABLE,
        ...COMPARED,
        'certificate/client-auth-relied-upon': 'warning',
        'certificate/common-name-only': 'warning',
        'certificate/common-name-unlisted': 'warning',
        'certificate/empty-subject': 'error',
        'certificate/expires-soon': {
            severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
        },
        'certificate/issuer-not-allowed': { severity: 'off' },
        'certificate/key-not-allowed': {
            severity: 'error',
            params: { types: ['ec', 'rsa'], curves: ['prime256v1', 'secp384r1'] },
        },
        'certificate/lifetime-too-long': { severity: 'error', params: { maxDays: 366 } },
        'certificate/shared-key': 'warning',
        'certificate/signature-not-allowed': {
            severity: 'error',
            params: {
                allowed: ['sha256WithRSAEncryption', 'ecdsa-with-SHA256', 'ecdsa-with-SHA384', 'ecdsa-with-SHA512'],
            },
        },
        'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 256 } },
        'certificate/weak-signature': 'error',
        'certificate/wildcard': { severity: 'off' },
        'chain/intermediate-expires-soon': {
            severity: { error: ['7d', '10%'], warning: ['14d', '20%'], notice: ['30d', '33%'] },
        },
        'chain/leaf-outlives-intermediate': 'warning',
        'chain/out-of-order': 'warning',
        'chain/repaired-by-browsers': 'notice',
        'chain/stale-store': 'warning',
        'chain/superfluous': 'notice',
        'cipher/cbc': { severity: 'off' },
        'cipher/no-forward-secrecy': 'error',
        'cipher/not-allowed': {
            severity: 'error',
            params: {
                allowed: [
                    'TLS_AES_128_GCM_SHA256',
                    'TLS_AES_256_GCM_SHA384',
                    'TLS_CHACHA20_POLY1305_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
                    'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
                ],
            },
        },
        'cipher/order-not-enforced': { severity: 'off' },
        'cipher/weak': 'error',
        'deploy/next-certificate-differs': 'notice',
        'deploy/next-certificate-older': 'warning',
        'group/no-post-quantum': 'notice',
        'group/not-allowed': {
            severity: 'error',
            params: { allowed: ['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1'] },
        },
        'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
        'http/hsts-missing': 'warning',
        'http/hsts-too-short': { severity: 'warning', params: { minSeconds: 63_072_000 } },
        'http/hsts-over-plain-http': { severity: 'notice', onInconclusive: 'ignore' },
        'http/leaves-tls': 'error',
        'http/no-http2': { severity: 'off' },
        'http/plain-http-answers': { severity: 'warning', onInconclusive: 'ignore' },
        'http/plain-http-not-redirected': { severity: 'off' },
        'http/plain-http-redirects': { severity: 'off' },
        'http/redirects': { severity: 'off' },
        'pin/backup-in-use': 'warning',
        'pin/no-backup': 'warning',
        'pin/rotating-intermediate': 'warning',
        'pin/cert-manager-rotates-key': 'warning',
        'protocol/client-certificate-requested': { severity: 'off' },
        'protocol/compression': 'warning',
        'protocol/deprecated-accepted': 'error',
        'protocol/early-data': 'warning',
        'protocol/fallback-scsv-ignored': 'warning',
        'protocol/insecure-renegotiation': 'error',
        'protocol/large-hello-refused': 'error',
        'protocol/no-extended-master-secret': 'warning',
        'protocol/not-allowed': { severity: 'off' },
        'protocol/signature-scheme-not-allowed': { severity: 'off' },
        'protocol/tls-1.2-missing': 'error',
        'protocol/tls-1.3-missing': 'error',
        'protocol/weak-signature-scheme': 'warning',
        'reach/no-ipv4': 'warning',
        'reach/port-not-allowed': { severity: 'off' },
        'renewal/ari-window-passed': 'warning',
        'renewal/caa-forbids-issuer': 'warning',
        'renewal/cert-manager-keeps-key': 'notice',
        'renewal/cert-manager-renew-before': 'warning',
        'renewal/change-ahead': { severity: { error: ['7d'], warning: ['14d'], notice: ['30d'] } },
        'renewal/late': 'warning',
        'renewal/lifetime-beyond-next-limit': 'notice',
        'revocation/must-staple-ignored': 'error',
        'revocation/no-source': { severity: 'off' },
        'revocation/staple-invalid': 'warning',
        'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
        'transparency/invalid-sct': { severity: 'warning', onInconclusive: 'ignore' },
        'transparency/newer-certificate-unused': { severity: 'warning', onInconclusive: 'ignore' },
        'transparency/too-few-scts': { severity: 'warning', onInconclusive: 'ignore' },
        'transparency/unexpected-issuer': { severity: 'warning', onInconclusive: 'ignore' },
    },
});

;// CONCATENATED MODULE: ./lib/presets/mozilla-intermediate-5.8.js

/* harmony default export */ const mozilla_intermediate_5_8 = ({
    name: 'mozilla-intermediate-5.8',
    version: '1',
    title: 'Mozilla guidelines 5.8, intermediate: TLS 1.2 and 1.3 with forward secret AEAD suites only',
    source: {
        text: 'Mozilla server side TLS guidelines 5.8, configuration "intermediate"',
        url: 'https://ssl-config.mozilla.org/guidelines/5.8.json',
        readOn: '2026-11-23',
    },
    rules: mozilla_intermediate_6_0.rules,
});

;// CONCATENATED MODULE: ./lib/presets/mozilla-modern-6.0.js

/* harmony default export */ const mozilla_modern_6_0 = ({
    name: 'mozilla-modern-6.0',
    version: '1',
    title: 'Mozilla guidelines 6.0, modern: TLS 1.3 alone, with ECDSA certificates of 90 days',
    source: {
        text: 'Mozilla server side TLS guidelines 6.0 (2026-04-06), configuration "modern"',
        url: 'https://ssl-config.mozilla.org/guidelines/6.0.json',
        readOn: '2026-11-23',
    },
    rules: {
        ...mozilla_intermediate_6_0.rules,
        'certificate/key-not-allowed': {
            severity: 'error',
            params: { types: ['ec'], curves: ['prime256v1', 'secp384r1'] },
        },
        'certificate/lifetime-too-long': { severity: 'error', params: { maxDays: 90 } },
        'certificate/signature-not-allowed': {
            severity: 'error',
            params: { allowed: ['ecdsa-with-SHA256', 'ecdsa-with-SHA384', 'ecdsa-with-SHA512'] },
        },
        'group/no-post-quantum': 'warning',
        'protocol/deprecated-accepted': { severity: 'off' },
        'protocol/not-allowed': { severity: 'error', params: { allowed: ['TLSv1.3'] } },
        'protocol/tls-1.2-missing': { severity: 'off' },
    },
});

;// CONCATENATED MODULE: ./lib/presets/nist-sp-800-52r2.js

/* harmony default export */ const nist_sp_800_52r2 = ({
    name: 'nist-sp-800-52r2',
    version: '1',
    title: 'Evidence for NIST SP 800-52 Rev. 2, TLS servers',
    source: {
        text: 'NIST SP 800-52 Rev. 2 (2019-08), as NIST announced it and as TLS-Scanner and BoringSSL quote it',
        url: 'https://doi.org/10.6028/NIST.SP.800-52r2',
        readOn: '2026-12-01',
    },
    rules: {
        ...CALLABLE,
        'certificate/key-not-allowed': {
            severity: 'warning',
            params: { types: ['rsa', 'rsa-pss', 'ec'], curves: ['prime256v1', 'secp384r1'] },
        },
        'certificate/lifetime-too-long': { severity: 'warning', params: { maxDays: 1096, privateCas: true } },
        'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 224 } },
        'certificate/weak-signature': 'error',
        'cipher/not-allowed': {
            severity: 'warning',
            params: {
                allowed: [
                    'TLS_AES_128_GCM_SHA256',
                    'TLS_AES_256_GCM_SHA384',
                    'TLS_AES_128_CCM_SHA256',
                    'TLS_AES_128_CCM_8_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_CCM',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_CCM',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
                    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256',
                    'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384',
                    'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
                    'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
                    'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
                    'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384',
                    'TLS_DHE_RSA_WITH_AES_128_CCM',
                    'TLS_DHE_RSA_WITH_AES_256_CCM',
                    'TLS_DHE_RSA_WITH_AES_128_CCM_8',
                    'TLS_DHE_RSA_WITH_AES_256_CCM_8',
                    'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256',
                    'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256',
                    'TLS_DHE_RSA_WITH_AES_128_CBC_SHA',
                    'TLS_DHE_RSA_WITH_AES_256_CBC_SHA',
                ],
            },
        },
        'cipher/weak': 'error',
        'group/not-allowed': {
            severity: 'warning',
            params: {
                allowed: [
                    'secp256r1',
                    'secp384r1',
                    'secp521r1',
                    'ffdhe2048',
                    'ffdhe3072',
                    'ffdhe4096',
                    'ffdhe6144',
                    'ffdhe8192',
                    'X25519MLKEM768',
                    'SecP256r1MLKEM768',
                    'SecP384r1MLKEM1024',
                ],
            },
        },
        'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
        'protocol/compression': 'warning',
        'protocol/deprecated-accepted': 'error',
        'protocol/early-data': 'warning',
        'protocol/fallback-scsv-ignored': 'warning',
        'protocol/insecure-renegotiation': 'error',
        'protocol/no-extended-master-secret': 'warning',
        'protocol/tls-1.2-missing': 'error',
        'protocol/tls-1.3-missing': 'error',
        'protocol/weak-signature-scheme': 'warning',
        'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
    },
});

;// CONCATENATED MODULE: ./lib/presets/pci-dss-4.0.1.js

/* harmony default export */ const pci_dss_4_0_1 = ({
    name: 'pci-dss-4.0.1',
    version: '1',
    title: 'Evidence for PCI DSS 4.0.1 requirement 4.2.1',
    source: {
        text: 'PCI DSS 4.0.1 requirement 4.2.1, as withpci.com, myctrl.tools and cloudaware give it, and the PCI SSC glossary, "Strong Cryptography"',
        url: 'https://www.pcisecuritystandards.org/glossary/strong-cryptography/',
        readOn: '2026-12-01',
    },
    rules: {
        ...CALLABLE,
        'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 224 } },
        'certificate/weak-signature': 'error',
        'cipher/cbc': 'warning',
        'cipher/no-forward-secrecy': 'warning',
        'cipher/weak': { severity: 'error', params: { kinds: ['NULL', 'anon', 'EXPORT', 'RC4', 'DES', 'RC2'] } },
        'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
        'protocol/compression': 'warning',
        'protocol/deprecated-accepted': 'error',
        'protocol/insecure-renegotiation': 'error',
        'protocol/no-extended-master-secret': 'warning',
        'protocol/weak-signature-scheme': 'warning',
        'revocation/no-source': 'warning',
        'revocation/unknown': { severity: 'warning', onInconclusive: 'warn' },
    },
});

;// CONCATENATED MODULE: ./lib/presets/pqc-ready.js

/* harmony default export */ const pqc_ready = ({
    name: 'pqc-ready',
    version: '1',
    title: 'Evidence for post-quantum key agreement with callers that offer it',
    source: {
        text: 'IANA TLS Supported Groups (X25519MLKEM768, SecP256r1MLKEM768, SecP384r1MLKEM1024), and hellos measured on Node.js 22 to 26',
        url: 'https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml',
        readOn: '2026-11-23',
    },
    rules: {
        ...CALLABLE,
        'group/no-post-quantum': 'error',
        'protocol/large-hello-refused': 'error',
        'protocol/tls-1.3-missing': 'error',
    },
});

;// CONCATENATED MODULE: ./lib/presets/rfc9325.js

/* harmony default export */ const rfc9325 = ({
    name: 'rfc9325',
    version: '1',
    title: 'Evidence for RFC 9325 (BCP 195), secure use of TLS',
    source: {
        text: 'RFC 9325 (BCP 195), by its last draft, and RFC 9155',
        url: 'https://www.rfc-editor.org/rfc/rfc9325',
        readOn: '2026-12-01',
    },
    rules: {
        ...CALLABLE,
        'certificate/weak-key': { severity: 'error', params: { minRsaBits: 2048, minEcBits: 224 } },
        'certificate/weak-signature': 'error',
        'cipher/cbc': 'warning',
        'cipher/no-forward-secrecy': 'warning',
        'cipher/not-allowed': {
            severity: 'warning',
            params: {
                allowed: [
                    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
                    'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
                    'TLS_ECDHE_ECDSA_WITH_AES_128_CCM',
                    'TLS_ECDHE_ECDSA_WITH_AES_256_CCM',
                    'TLS_AES_128_GCM_SHA256',
                    'TLS_AES_256_GCM_SHA384',
                    'TLS_CHACHA20_POLY1305_SHA256',
                    'TLS_AES_128_CCM_SHA256',
                ],
            },
        },
        'cipher/order-not-enforced': 'error',
        'cipher/weak': { severity: 'error', params: { kinds: ['NULL', 'anon', 'EXPORT', 'RC4', 'DES', 'RC2'] } },
        'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
        'http/hsts-missing': 'warning',
        'protocol/compression': 'warning',
        'protocol/deprecated-accepted': 'error',
        'protocol/early-data': 'warning',
        'protocol/insecure-renegotiation': 'error',
        'protocol/no-extended-master-secret': 'error',
        'protocol/tls-1.2-missing': 'error',
        'protocol/tls-1.3-missing': 'warning',
        'protocol/weak-signature-scheme': 'error',
    },
});

;// CONCATENATED MODULE: ./lib/presets/webhook.js

/* harmony default export */ const webhook = ({
    name: 'webhook',
    version: '1',
    title: 'What keeps a webhook sender from delivering',
    source: {
        text: 'documentation of Stripe, Adyen, Telegram, Salesforce, Microsoft Graph, AWS EventBridge and ICE Mortgage Technology',
        url: 'https://docs.stripe.com/webhooks',
        readOn: '2026-11-23',
    },
    rules: {
        ...recommended.rules,
        'http/redirects': 'error',
        'protocol/client-certificate-requested': 'error',
        'protocol/tls-1.2-missing': 'error',
        'reach/no-ipv4': 'error',
        'reach/port-not-allowed': { severity: 'warning', params: { allowed: ['443'] } },
    },
});

;// CONCATENATED MODULE: ./lib/presets/index.js












const presets = [
    api,
    bsi_tr_02102_2,
    cabf_br,
    mozilla_intermediate_5_8,
    mozilla_intermediate_6_0,
    mozilla_modern_6_0,
    nist_sp_800_52r2,
    pci_dss_4_0_1,
    pqc_ready,
    recommended,
    rfc9325,
    webhook,
];

// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/spec/sources.js
var sources = __webpack_require__(4441);
;// CONCATENATED MODULE: ./lib/rules/chain/public-stores.js
function isFile(store) {
    return /[/\\]/.test(store);
}
function publicStoresOf({ stores }) {
    return stores.filter(({ trusted, store }) => trusted && !isFile(store)).map(({ store }) => store);
}
function ownStoresOf({ stores }) {
    return stores.filter(({ trusted, store }) => trusted && isFile(store));
}

;// CONCATENATED MODULE: ./lib/rules/certificate/client-auth-relied-upon.js



const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
/* harmony default export */ const client_auth_relied_upon = ((0,rule/* defineRule */.Km)({
    id: 'certificate/client-auth-relied-upon',
    title: 'The leaf certificate of a public CA is for servers alone',
    cites: [
        { text: 'Chrome Root Program Policy 1.8 section 1.3.2', url: 'https://g.co/chrome/root-policy' },
        sources/* BASELINE_REQUIREMENTS */.Ds.at('7.1.2.7.10'),
    ],
    breaks: [],
    fix: 'Where this host calls others with it (mTLS), have a client certificate issued by a private CA that they trust. Otherwise ask the CA for serverAuth alone.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf }, trustPaths }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (publicStoresOf(trustPaths).length === 0)
            return (0,rule/* notApplicable */.hH)('no store of public CAs has a path to it');
        if (leaf.extendedKeyUsage?.includes(CLIENT_AUTH) !== true)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)('the certificate is for TLS clients too, which public CAs no longer issue', {
            observed: leaf.extendedKeyUsage,
            required: `no clientAuth (${CLIENT_AUTH})`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/common-name-only.js


/* harmony default export */ const common_name_only = ((0,rule/* defineRule */.Km)({
    id: 'certificate/common-name-only',
    title: 'A host in the common name is among the alternative names too',
    cites: [sources/* RFC9525 */.t8.at('2'), sources/* BASELINE_REQUIREMENTS */.Ds.at('7.1.4.3')],
    breaks: [
        { client: 'Go', error: 'x509: certificate relies on legacy Common Name field, use SANs instead' },
        {
            client: 'Python 3.11 requests',
            error: "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'api.example.com'.",
        },
    ],
    fix: 'Have the certificate issued with every host among its subjectAltNames; leave the common name out, or repeat one of them.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const { commonName, dnsNames, ipAddresses, sha256 } = leaf;
        if (commonName === null)
            return (0,rule/* notApplicable */.hH)('it has no common name');
        const names = [...dnsNames, ...ipAddresses];
        const evidence = { observed: names, required: commonName, sha256 };
        if (names.length === 0)
            return (0,rule/* fail */.fJ)('the certificate has a common name and no alternative names', evidence);
        if (!isHost(commonName) || isAmong(commonName, names))
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the common name, "${commonName}", is not among the alternative names`, evidence);
    },
}));
function isHost(text) {
    return /^(?:\*\.)?[\w-]+(?:\.[\w-]+)+$/.test(text) || /^[\da-f]*:[\da-f:.]+$/i.test(text);
}
function isAmong(host, names) {
    const lowered = host.toLowerCase();
    const wildcard = lowered.replace(/^[^.]+/, '*');
    return names.some((name) => [lowered, wildcard].includes(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/rules/certificate/common-name-unlisted.js



/* harmony default export */ const common_name_unlisted = ((0,rule/* defineRule */.Km)({
    id: 'certificate/common-name-unlisted',
    title: 'The common name of a public CA’s leaf certificate is one of its names',
    cites: [sources/* BASELINE_REQUIREMENTS */.Ds.at('7.1.4.3')],
    breaks: [],
    fix: 'Have the certificate issued without a common name, or with one of its subjectAltNames there.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf }, trustPaths }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (publicStoresOf(trustPaths).length === 0)
            return (0,rule/* notApplicable */.hH)('no store of public CAs has a path to it');
        const { commonName, dnsNames, ipAddresses, sha256 } = leaf;
        if (commonName === null)
            return (0,rule/* notApplicable */.hH)('it has no common name');
        const names = [...dnsNames, ...ipAddresses];
        if (names.some((name) => name.toLowerCase() === commonName.toLowerCase()))
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the common name, "${commonName}", is none of the names of the certificate`, {
            observed: commonName,
            required: names,
            sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/empty-subject.js


const SUBJECT_ALT_NAME = '2.5.29.17';
/* harmony default export */ const empty_subject = ((0,rule/* defineRule */.Km)({
    id: 'certificate/empty-subject',
    title: 'A leaf certificate without a subject has critical alternative names',
    cites: [sources/* RFC5280 */.te.at('4.2.1.6')],
    breaks: [
        {
            client: 'Java 17 and 25',
            error: 'X.509 Certificate is incomplete: SubjectAlternativeName extension MUST be marked critical when subject field is empty',
        },
    ],
    fix: 'Have the certificate issued with its subjectAltName marked critical, or with a subject.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (leaf.subjectKey !== '')
            return (0,rule/* notApplicable */.hH)('it has a subject');
        const names = leaf.extensions.find(({ oid }) => oid === SUBJECT_ALT_NAME);
        if (names === undefined)
            return (0,rule/* notApplicable */.hH)('it has no alternative names: see certificate/hostname-mismatch');
        if (names.critical)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)('the certificate has no subject, and its alternative names are not critical', {
            observed: 'subjectAltName, not critical',
            required: 'subjectAltName, critical',
            sha256: leaf.sha256,
        });
    },
}));

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/rules/certificate/expired.js



/* harmony default export */ const expired = ((0,rule/* defineRule */.Km)({
    id: 'certificate/expired',
    title: 'The leaf certificate has not expired',
    cites: [sources/* RFC5280 */.te.at('4.1.2.5')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
        {
            client: 'Python requests',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired',
        },
        { client: 'Java', error: 'java.security.cert.CertificateExpiredException: NotAfter' },
    ],
    fix: 'Renew the certificate and reload the server: a renewed file that is not served looks just like this.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }, { now }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const lateMs = now.getTime() - leaf.notAfter;
        if (lateMs <= 0)
            return rule/* pass */.IX;
        const late = lateMs < core_window/* DAY_MS */.sO ? `${(lateMs / 3_600_000).toFixed(1)} hours` : `${(lateMs / core_window/* DAY_MS */.sO).toFixed(1)} days`;
        return (0,rule/* fail */.fJ)(`the certificate expired ${late} ago`, {
            observed: new Date(leaf.notAfter).toISOString(),
            required: `notAfter at or after ${now.toISOString()}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/expires-soon.js



/* harmony default export */ const expires_soon = ((0,rule/* defineRule */.Km)({
    id: 'certificate/expires-soon',
    title: 'The leaf certificate outlives the warning window',
    cites: [sources/* RFC5280 */.te.at('4.1.2.5')],
    breaks: [
        { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
    ],
    fix: 'Renew, and check that the server was reloaded: a renewed file that is not served looks just like this.',
    reads: ['certificates'],
    params: { marks: ['30d', '14d', '7d', '1d'] },
    window: ['30d', '33%'],
    check({ certificates: { leaf } }, { now, params }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const ms = leaf.notAfter - now.getTime();
        if (ms < 0)
            return (0,rule/* notApplicable */.hH)('it has expired: see certificate/expired');
        const ofMs = leaf.notAfter - leaf.notBefore + 1000;
        const days = ms / core_window/* DAY_MS */.sO;
        const passed = params.marks
            .flatMap((text) => ({ text, ms: (0,core_window/* parseDuration */.E9)(text) ?? 0 }))
            .filter((mark) => ms < mark.ms)
            .sort((a, b) => a.ms - b.ms)[0];
        const left = days < 1 ? `${oneDecimal(ms / 3_600_000)} hours` : `${oneDecimal(days)} days`;
        return (0,rule/* measured */.jh)({ ms, ofMs }, `the certificate expires in ${left}, ${((100 * ms) / ofMs).toFixed(0)} % of its life`, {
            observed: new Date(leaf.notAfter).toISOString(),
            required: 'longer than a window of the policy',
            daysLeft: Number(days.toFixed(2)),
            lifetimeDays: Number((ofMs / core_window/* DAY_MS */.sO).toFixed(2)),
            mark: passed?.text ?? null,
            sha256: leaf.sha256,
        });
    },
}));
function oneDecimal(value) {
    return (Math.floor(value * 10) / 10).toFixed(1);
}

;// CONCATENATED MODULE: ./lib/rules/certificate/hostname-mismatch.js


/* harmony default export */ const hostname_mismatch = ((0,rule/* defineRule */.Km)({
    id: 'certificate/hostname-mismatch',
    title: 'The certificate is for the name that callers use',
    cites: [sources/* RFC9525 */.t8.at('6.3'), sources/* RFC9525 */.t8.at('6.5')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL: no alternative certificate subject name matches target host name' },
        { client: 'Node.js', error: "ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match certificate's altnames" },
        { client: 'Go', error: 'x509: certificate is valid for other.example.com, not api.example.com' },
        {
            client: 'Java',
            error: 'java.security.cert.CertificateException: No subject alternative DNS name matching api.example.com found.',
        },
        {
            client: 'Python requests',
            error: "certificate verify failed: Hostname mismatch, certificate is not valid for 'api.example.com'.",
        },
    ],
    fix: 'Issue the certificate with this name among its subjectAltNames, or serve the right certificate for this server name (SNI).',
    reads: ['nameMatch'],
    params: {},
    check({ nameMatch: { matches, wanted, presented } }) {
        if (matches === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (matches)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(presented.length === 0
            ? `the certificate names no host in its subjectAltName, so not ${wanted}`
            : `the certificate is not for ${wanted}`, { observed: presented, required: wanted });
    },
}));

// EXTERNAL MODULE: ./lib/core/distinguished-name.js
var distinguished_name = __webpack_require__(4283);
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
;// CONCATENATED MODULE: ./lib/rules/certificate/issuer-lists.js


function placeOnLists(issuer, { allow, deny }) {
    const names = issuerNamesOf(issuer);
    const deniedBy = deny.find((glob) => matchesAny(glob, names));
    if (deniedBy !== undefined)
        return { deniedBy };
    return allow.length === 0 || allow.some((glob) => matchesAny(glob, names)) ? 'allowed' : 'unlisted';
}
function issuerNamesOf(issuer) {
    return (0,distinguished_name/* attributesOf */.T)(issuer).flatMap(({ type, value }) => (type === 'O' || type === 'CN' ? value : []));
}
function matchesAny(glob, names) {
    return names.some((name) => (0,core_glob/* matchesGlob */.k)(glob.replaceAll('*', '**'), name));
}

;// CONCATENATED MODULE: ./lib/rules/certificate/issuer-not-allowed.js



/* harmony default export */ const issuer_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'certificate/issuer-not-allowed',
    title: 'The leaf certificate is by a CA that the policy allows',
    cites: [sources/* RFC5280 */.te.at('4.1.2.4')],
    breaks: [],
    fix: 'Have the certificate issued by a CA of the list, or put this one on it.',
    reads: ['certificates'],
    params: { allow: [], deny: [] },
    check({ certificates: { leaf } }, { params: { allow, deny } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (allow.length + deny.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no issuers');
        const evidence = { observed: issuerNamesOf(leaf.issuer), sha256: leaf.sha256 };
        const place = placeOnLists(leaf.issuer, { allow, deny });
        if (place === 'allowed')
            return rule/* pass */.IX;
        if (place === 'unlisted') {
            return (0,rule/* fail */.fJ)(`the issuer, "${leaf.issuer}", is not on the list`, { ...evidence, required: allow });
        }
        return (0,rule/* fail */.fJ)(`the issuer, "${leaf.issuer}", is denied by "${place.deniedBy}"`, {
            ...evidence,
            required: `none of ${deny.join(', ')}`,
        });
    },
}));

// EXTERNAL MODULE: ./lib/spec/groups.js
var spec_groups = __webpack_require__(5955);
;// CONCATENATED MODULE: ./lib/rules/certificate/key-not-allowed.js



/* harmony default export */ const key_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'certificate/key-not-allowed',
    title: 'The key of the leaf certificate is of a kind on the list',
    cites: [sources/* MOZILLA_6_0 */.hC.at('modern'), sources/* RFC5480 */.LC.at('2.1.1')],
    breaks: [],
    fix: 'Issue the certificate anew with a key that is on the list, as on P-256: "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256", certbot "--key-type ecdsa --elliptic-curve secp256r1".',
    reads: ['certificates'],
    params: { types: [], curves: [] },
    check({ certificates: { leaf } }, { params: { types, curves } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (types.length + curves.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no keys');
        const { type, curve, hasExplicitCurve } = leaf.publicKey;
        const isType = types.length === 0 || types.includes(type);
        const isCurve = type !== 'ec' || curves.length === 0 || (!hasExplicitCurve && key_not_allowed_isAmong(curve, curves));
        if (isType && isCurve)
            return rule/* pass */.IX;
        const observed = `${type}${curve === null ? '' : ` (${curve}${hasExplicitCurve ? ', by its parameters' : ''})`}`;
        return (0,rule/* fail */.fJ)(`the key of the certificate is not on the list: ${observed}`, {
            observed,
            required: [...types, ...curves],
            sha256: leaf.sha256,
        });
    },
}));
function key_not_allowed_isAmong(curve, curves) {
    return curve !== null && curves.map(spec_groups/* canonicalGroupName */.fy).includes((0,spec_groups/* canonicalGroupName */.fy)(curve));
}

;// CONCATENATED MODULE: ./lib/spec/certificate-lifetimes.js
const LIFETIME_LIMITS = [
    { from: '2029-03-15', days: 47 },
    { from: '2027-03-15', days: 100 },
    { from: '2026-03-15', days: 200 },
    { from: '2020-09-01', days: 398 },
    { from: '2018-03-01', days: 825 },
];

;// CONCATENATED MODULE: ./lib/rules/certificate/lifetime-too-long.js





const PARAMS = { maxDays: 0, privateCas: false };
/* harmony default export */ const lifetime_too_long = ((0,rule/* defineRule */.Km)({
    id: 'certificate/lifetime-too-long',
    title: 'The leaf certificate does not live longer than a public CA may let it',
    cites: [sources/* BASELINE_REQUIREMENTS */.Ds.at('6.3.2'), sources/* MOZILLA_6_0 */.hC.at('intermediate')],
    breaks: [],
    fix: 'Have it issued for a shorter time, and let the renewal run by itself (ACME).',
    reads: ['certificates', 'trustPaths'],
    params: PARAMS,
    check({ certificates: { leaf }, trustPaths }, { params }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const isPublic = publicStoresOf(trustPaths).length > 0;
        if (!isPublic && !params.privateCas)
            return (0,rule/* notApplicable */.hH)('no store of public CAs has a path to it');
        const issued = LIFETIME_LIMITS.find(({ from }) => leaf.notBefore >= Date.parse(from));
        const limits = [
            ...(isPublic && issued !== undefined
                ? [{ days: issued.days, by: `for one issued since ${issued.from} by a public CA` }]
                : []),
            ...(params.maxDays > 0 ? [{ days: params.maxDays, by: 'by the policy' }] : []),
        ].toSorted((a, b) => a.days - b.days);
        const days = Math.ceil((leaf.notAfter - leaf.notBefore + 1000) / core_window/* DAY_MS */.sO);
        const [limit] = limits;
        if (limit === undefined || days <= limit.days)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the certificate lives for ${String(days)} days, ${String(days - limit.days)} more than allowed`, {
            observed: days,
            required: `${String(limit.days)} days at most, ${limit.by}`,
            issued: new Date(leaf.notBefore).toISOString(),
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/no-server-auth.js


const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const ANY_PURPOSE = '2.5.29.37.0';
/* harmony default export */ const no_server_auth = ((0,rule/* defineRule */.Km)({
    id: 'certificate/no-server-auth',
    title: 'The leaf certificate may be used for a TLS server',
    cites: [sources/* RFC5280 */.te.at('4.2.1.12'), sources/* BASELINE_REQUIREMENTS */.Ds.at('7.1.2.7.10')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: unsuitable certificate purpose' },
        { client: 'Node.js', error: 'INVALID_PURPOSE' },
        { client: 'Go', error: 'x509: certificate specifies an incompatible key usage' },
        { client: 'Java', error: 'Extended key usage does not permit use for TLS server authentication' },
    ],
    fix: 'Issue the certificate with extendedKeyUsage serverAuth.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const purposes = leaf.extendedKeyUsage;
        if (purposes === null || purposes.includes(SERVER_AUTH) || purposes.includes(ANY_PURPOSE))
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)('the certificate is not meant for TLS servers', {
            observed: purposes,
            required: `serverAuth (${SERVER_AUTH})`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/not-yet-valid.js


/* harmony default export */ const not_yet_valid = ((0,rule/* defineRule */.Km)({
    id: 'certificate/not-yet-valid',
    title: 'The leaf certificate is valid already',
    cites: [sources/* RFC5280 */.te.at('4.1.2.5')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate is not yet valid' },
        { client: 'Node.js', error: 'CERT_NOT_YET_VALID' },
        { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
        { client: 'Java', error: 'java.security.cert.CertificateNotYetValidException: NotBefore' },
    ],
    fix: 'Serve the certificate that is valid now, or check the clocks of the issuer and of this runner.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }, { now }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (now.getTime() >= leaf.notBefore)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the certificate is valid only from ${new Date(leaf.notBefore).toISOString()}`, {
            observed: new Date(leaf.notBefore).toISOString(),
            required: `notBefore at or before ${now.toISOString()}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/self-signed.js


/* harmony default export */ const self_signed = ((0,rule/* defineRule */.Km)({
    id: 'certificate/self-signed',
    title: 'The leaf certificate is signed by an issuer, or is itself an anchor',
    cites: [sources/* RFC5280 */.te.at('6.1')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: self-signed certificate' },
        { client: 'Node.js', error: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
        { client: 'Go', error: 'x509: certificate signed by unknown authority' },
        { client: 'Java', error: 'PKIX path building failed: unable to find valid certification path to requested target' },
    ],
    fix: "Have the certificate issued by a CA that callers trust; if they carry it themselves, name its file in the endpoint's trust.",
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf }, trustPaths }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (!leaf.isSelfSigned || trustPaths.stores.some(({ trusted }) => trusted))
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)('the certificate is signed by its own key', {
            observed: leaf.subject,
            required: `an issuer trusted by ${trustPaths.stores.map(({ store }) => store).join(' or ')}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/shared-key.js


/* harmony default export */ const shared_key = ((0,rule/* defineRunRule */.fd)({
    id: 'certificate/shared-key',
    title: 'No endpoint of other names has the key of the leaf certificate',
    cites: [sources/* RFC9325 */.XI.at('3.9'), sources/* BASELINE_REQUIREMENTS */.Ds.at('4.9.1.1')],
    breaks: [],
    fix: 'Make a new key on each host, and have its certificate issued for that one (ACME clients do so unless they are told to keep the key).',
    reads: ['certificates'],
    check(targets) {
        const isAlone = new Set(targets.map(({ target }) => target.endpoint)).size === 1;
        const verdicts = new Map();
        const byKey = new Map();
        for (const { target, facts } of targets) {
            const { leaf } = facts.certificates;
            if (leaf === null)
                verdicts.set(target, (0,rule/* notApplicable */.hH)('no certificate is served'));
            else if (isAlone)
                verdicts.set(target, (0,rule/* notApplicable */.hH)('the certificate of no other endpoint was seen'));
            else
                listAt(byKey, leaf.spkiSha256).push({ target, leaf });
        }
        for (const bearers of byKey.values()) {
            const strangers = findStrangers(bearers);
            for (const { target, leaf } of bearers)
                verdicts.set(target, verdictOn(leaf, strangers.get(target.endpoint)));
        }
        return verdicts;
    },
}));
const MAX_NAMED = 3;
function verdictOn({ sha256, spkiSha256 }, strangers) {
    if (strangers === undefined || strangers.count === 0)
        return rule/* pass */.IX;
    const named = strangers.named.map(({ url, environment }) => (environment === null ? url : `${url} (${environment})`));
    const more = strangers.count - named.length;
    const all = `${named.join(', ')}${more === 0 ? '' : ` and ${String(more)} more`}`;
    return (0,rule/* fail */.fJ)(`the key of the certificate is also that of ${all}, with which it has no name in common`, {
        observed: named,
        required: 'a key of its own',
        endpoints: strangers.count,
        sha256,
        spkiSha256,
    });
}
function findStrangers(bearers) {
    const leaves = new Map();
    for (const { target, leaf } of bearers)
        listAt(leaves, target.endpoint).push(leaf);
    const alike = new Map();
    for (const [endpoint, own] of leaves) {
        const fingerprints = [...new Set(own.map(({ sha256 }) => sha256))].sort().join();
        const known = alike.get(fingerprints);
        if (known === undefined)
            alike.set(fingerprints, { marks: new Set(own.flatMap(marksOf)), endpoints: [endpoint] });
        else
            known.endpoints.push(endpoint);
    }
    const byMark = new Map();
    for (const { marks, endpoints } of alike.values()) {
        for (const mark of marks)
            for (const endpoint of endpoints)
                listAt(byMark, mark).push(endpoint);
    }
    const all = [...leaves.keys()];
    return new Map([...alike.values()].flatMap(({ marks, endpoints }) => {
        const related = new Set([...marks].flatMap((mark) => byMark.get(mark) ?? []));
        const strangers = { count: all.length - related.size, named: firstOutside(related, all) };
        return endpoints.map((endpoint) => [endpoint, strangers]);
    }));
}
function firstOutside(related, all) {
    const first = [];
    for (const endpoint of all) {
        if (first.length === MAX_NAMED)
            break;
        if (!related.has(endpoint))
            first.push(endpoint);
    }
    return first;
}
function marksOf({ sha256, dnsNames, ipAddresses, commonName }) {
    const names = [...dnsNames, ...ipAddresses];
    return [sha256, ...(names.length > 0 || commonName === null ? names : [commonName]).map((name) => name.toLowerCase())];
}
function listAt(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}

;// CONCATENATED MODULE: ./lib/rules/certificate/signature-not-allowed.js


/* harmony default export */ const signature_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'certificate/signature-not-allowed',
    title: 'The leaf certificate is signed with an algorithm on the list',
    cites: [sources/* MOZILLA_6_0 */.hC.at('intermediate'), sources/* RFC5280 */.te.at('4.1.1.2')],
    breaks: [],
    fix: 'Have the certificate issued by a CA, or by an intermediate of this one, that signs with an algorithm on the list.',
    reads: ['certificates'],
    params: { allowed: [] },
    check({ certificates: { leaf } }, { params }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (params.allowed.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no signatures');
        const { name } = leaf.signature;
        if (params.allowed.includes(name))
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the certificate is signed with ${name}, which is not on the list`, {
            observed: name,
            required: params.allowed,
            sha256: leaf.sha256,
        });
    },
}));

// EXTERNAL MODULE: ./lib/rules/chain/on-path.js
var on_path = __webpack_require__(3714);
;// CONCATENATED MODULE: ./lib/rules/certificate/weak-key.js



const STRONG = new Set(['ed25519', 'ed448', 'ml-dsa-44', 'ml-dsa-65', 'ml-dsa-87']);
/* harmony default export */ const weak_key = ((0,rule/* defineRule */.Km)({
    id: 'certificate/weak-key',
    title: 'Every key in the chain is strong enough',
    cites: [sources/* BASELINE_REQUIREMENTS */.Ds.at('6.1.5'), sources/* RFC9325 */.XI.at('4.5')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0), RSA 1024',
            error: 'curl: (60) SSL certificate problem: EE certificate key too weak',
        },
        {
            client: 'Python 3.11 requests, RSA 1024',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: EE certificate key too weak',
        },
        { client: 'Node.js 24, RSA 1024', error: 'UNSPECIFIED' },
    ],
    fix: 'Issue the certificate anew with a key on P-256, or RSA of as many bits as the policy asks for.',
    reads: ['certificates', 'trustPaths'],
    params: { minRsaBits: 2048, minEcBits: 256 },
    check({ certificates, trustPaths }, { params }) {
        if (certificates.leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const required = {
            rsa: params.minRsaBits,
            'rsa-pss': params.minRsaBits,
            dsa: params.minRsaBits,
            ec: params.minEcBits,
        };
        const served = (0,on_path/* certificatesOnPaths */.i)({ certificates, trustPaths });
        const anchors = trustPaths.stores.flatMap(({ anchor }) => (anchor === null || anchor.wasSent ? [] : [anchor]));
        const keys = [
            ...served.map(({ subject, sha256, publicKey }) => ({ subject, sha256, key: publicKey })),
            ...new Map(anchors.map((anchor) => [anchor.sha256, anchor])).values(),
        ];
        const faults = keys.flatMap(({ subject, key: { type, bits, curve, hasExplicitCurve }, sha256 }) => {
            if (STRONG.has(type))
                return [];
            const minimum = Object.entries(required).find(([known]) => known === type)?.[1];
            const observed = `${type}${bits === null ? '' : ` ${String(bits)} bits`}${curve === null ? '' : ` (${curve})`}`;
            if (minimum === undefined || bits === null || hasExplicitCurve) {
                return [
                    (0,rule/* fail */.fJ)(`the strength of the key of "${subject}" cannot be told`, { observed, required: 'a known key type', sha256 }, subject),
                ];
            }
            return bits >= minimum
                ? []
                : [
                    (0,rule/* fail */.fJ)(`the key of "${subject}" is weak: ${observed}`, { observed, required: `${type} of ${String(minimum)} bits or more`, sha256 }, subject),
                ];
        });
        return faults.length === 0 ? rule/* pass */.IX : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/weak-signature.js



/* harmony default export */ const weak_signature = ((0,rule/* defineRule */.Km)({
    id: 'certificate/weak-signature',
    title: 'No certificate in the chain is signed with MD5 or SHA-1',
    cites: [sources/* BASELINE_REQUIREMENTS */.Ds.at('7.1.3.2.1'), sources/* RFC9155 */.k_.at('2')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0)',
            error: 'curl: (60) SSL certificate problem: CA signature digest algorithm too weak',
        },
        {
            client: 'Python 3.11 requests',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: CA signature digest algorithm too weak',
        },
        {
            client: 'Go 1.18 and later',
            error: 'x509: cannot verify signature: insecure algorithm SHA1-RSA (temporarily override with GODEBUG=x509sha1=1)',
        },
        { client: 'Node.js 18 to 26', error: 'UNSPECIFIED' },
    ],
    fix: 'Have the certificate issued anew with SHA-256 or better.',
    reads: ['certificates', 'trustPaths'],
    params: { weak: ['MD2', 'MD5', 'SHA-1'] },
    check({ certificates, trustPaths }, { params }) {
        if (certificates.leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const ends = trustPaths.stores.flatMap(({ fingerprints }) => fingerprints.slice(1).slice(-1));
        const below = trustPaths.stores.flatMap(({ fingerprints }) => fingerprints.slice(0, -1));
        const isAnchorAlone = (sha256) => ends.includes(sha256) && !below.includes(sha256);
        const faults = (0,on_path/* certificatesOnPaths */.i)({ certificates, trustPaths })
            .filter(({ sha256, isSelfSigned }, index) => index === 0 || !(isSelfSigned || isAnchorAlone(sha256)))
            .flatMap(({ subject, signature, sha256 }) => {
            const evidence = { observed: signature.name, required: 'SHA-256 or better', sha256 };
            if (signature.hash !== null && params.weak.includes(signature.hash)) {
                return [(0,rule/* fail */.fJ)(`the certificate of "${subject}" is signed with ${signature.hash}`, evidence, subject)];
            }
            return /^[\d.]+$/.test(signature.name)
                ? [
                    (0,rule/* fail */.fJ)(`the certificate of "${subject}" is signed with an algorithm that is not known: ${signature.name}`, evidence, subject),
                ]
                : [];
        });
        return faults.length === 0 ? rule/* pass */.IX : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/wildcard.js


/* harmony default export */ const wildcard = ((0,rule/* defineRule */.Km)({
    id: 'certificate/wildcard',
    title: 'The leaf certificate names its hosts one by one',
    cites: [sources/* RFC9525 */.t8.at('7.1')],
    breaks: [],
    fix: 'Have a certificate issued for each host, with its own key (ACME does so by itself).',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const wildcards = leaf.dnsNames.filter((name) => name.startsWith('*.'));
        if (wildcards.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the certificate is for ${wildcards.map((name) => `"${name}"`).join(', ')}`, {
            observed: wildcards,
            required: 'no name with *',
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/teller.js
function tellerOf(chain) {
    const { leaf } = chain.certificates;
    const { stores, leafIssuer } = chain.trustPaths;
    const distrusting = stores.filter(({ trusted }) => !trusted);
    const isTrusted = distrusting.length < stores.length;
    if (leaf === null || (isTrusted && distrusting.length === 0))
        return null;
    if (leaf.isSelfSigned && !isTrusted)
        return 'certificate/self-signed';
    if (leafIssuer === 'missing' && !leaf.isSelfSigned)
        return 'chain/incomplete';
    if (distrusting.length === 0)
        return null;
    if (distrusting.every((store) => findExpired(store, chain) !== undefined))
        return 'chain/intermediate-expired';
    return isTrusted ? 'chain/store-disagreement' : 'chain/untrusted';
}
function findExpired({ trusted, faultRule, culprit }, { certificates: { others } }) {
    if (trusted || faultRule !== 'certificate/expired')
        return undefined;
    return others.find(({ sha256 }) => sha256 === culprit);
}

;// CONCATENATED MODULE: ./lib/rules/chain/incomplete.js



/* harmony default export */ const incomplete = ((0,rule/* defineRule */.Km)({
    id: 'chain/incomplete',
    title: 'The issuer of the leaf is sent, or is an anchor',
    cites: [sources/* RFC8446 */.m8.at('4.4.2'), sources/* RFC5246 */.Z5.at('7.4.2'), sources/* RFC5280 */.te.at('4.2.2.1')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0)',
            error: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
        },
        { client: 'Node.js 18 to 26', error: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
        { client: 'Go', error: 'x509: certificate signed by unknown authority' },
        {
            client: 'Java 17 and 25',
            error: 'PKIX path building failed: unable to find valid certification path to requested target',
        },
        {
            client: 'Python 3.11 requests',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
        },
        { client: 'wget (GnuTLS)', error: 'ERROR: The certificate of ‘api.example.com’ is not trusted.' },
    ],
    fix: "Append the issuer's certificate after the leaf in the file that the server sends (nginx ssl_certificate: the full chain; certbot: fullchain.pem).",
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates, trustPaths }) {
        const { leaf, others } = certificates;
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (leaf.isSelfSigned)
            return (0,rule/* notApplicable */.hH)('the certificate is its own issuer');
        if (tellerOf({ certificates, trustPaths }) !== 'chain/incomplete')
            return rule/* pass */.IX;
        const [place] = leaf.caIssuers;
        const where = place === undefined ? '' : `: append what is at ${place}`;
        return (0,rule/* fail */.fJ)(`the certificate of the issuer, "${leaf.issuer}", was not sent${where}`, {
            observed: [leaf, ...others].map(({ subject }) => subject),
            required: leaf.issuer,
            appendAfter: leaf.subject,
            fetchFrom: leaf.caIssuers,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/intermediate-expired.js



/* harmony default export */ const intermediate_expired = ((0,rule/* defineRule */.Km)({
    id: 'chain/intermediate-expired',
    title: 'No intermediate that clients need has expired',
    cites: [sources/* RFC5280 */.te.at('6.1.3')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go', error: 'x509: certificate has expired or is not yet valid' },
        {
            client: 'Python',
            error: '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired',
        },
        {
            client: 'Java 17',
            error: 'PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed',
        },
    ],
    fix: 'Send the certificate that its issuer has renewed it with; the CA publishes it. If its key was replaced too, have the leaf issued anew.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates, trustPaths: { stores } }) {
        if (certificates.leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (stores.length === 0)
            return (0,rule/* notApplicable */.hH)('no trust store is named');
        const blocked = stores.flatMap((store) => {
            const culprit = findExpired(store, { certificates });
            return culprit === undefined ? [] : [{ store: store.store, culprit }];
        });
        const culprits = new Map(blocked.map(({ culprit }) => [culprit.sha256, culprit]));
        if (culprits.size === 0)
            return rule/* pass */.IX;
        return [...culprits.values()].map(({ subject, notAfter, sha256 }) => {
            const expired = new Date(notAfter).toISOString();
            const lacking = blocked.filter(({ culprit }) => culprit.sha256 === sha256).map(({ store }) => store);
            return (0,rule/* fail */.fJ)(`the intermediate "${subject}" expired on ${expired}: without it there is no path in ${lacking.join(' and ')}`, { observed: expired, required: 'valid as long as the leaf', sha256, stores: lacking }, subject);
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/intermediate-expires-soon.js




/* harmony default export */ const intermediate_expires_soon = ((0,rule/* defineRule */.Km)({
    id: 'chain/intermediate-expires-soon',
    title: 'The intermediates that clients need outlive the warning window',
    cites: [sources/* RFC5280 */.te.at('6.1.3')],
    breaks: [
        { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
    ],
    fix: 'Renew the leaf, and send the intermediates that come with it. Where the CA renewed the intermediate under the same key, send that one in its place.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    window: ['30d', '33%'],
    check({ certificates, trustPaths: { stores } }, { now }) {
        const { leaf } = certificates;
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (!stores.some(({ trusted }) => trusted))
            return (0,rule/* notApplicable */.hH)('no trust store has a path');
        const [first] = stores
            .flatMap((store) => (0,on_path/* intermediatesOf */.Q)(store, certificates))
            .toSorted((a, b) => a.notAfter - b.notAfter);
        if (first === undefined)
            return rule/* pass */.IX;
        const ms = first.notAfter - now.getTime();
        const days = Math.floor(ms / (core_window/* DAY_MS */.sO / 10)) / 10;
        const ends = first.notAfter < leaf.notAfter ? ', before the leaf does' : '';
        return (0,rule/* measured */.jh)({ ms, ofMs: first.notAfter - first.notBefore + 1000 }, `the intermediate "${first.subject}" expires in ${days.toFixed(1)} days${ends}`, {
            observed: new Date(first.notAfter).toISOString(),
            required: 'longer than a window of the policy',
            daysLeft: days,
            leafExpires: new Date(leaf.notAfter).toISOString(),
            sha256: first.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/leaf-outlives-intermediate.js



/* harmony default export */ const leaf_outlives_intermediate = ((0,rule/* defineRule */.Km)({
    id: 'chain/leaf-outlives-intermediate',
    title: 'The intermediates that clients need are valid as long as the leaf',
    cites: [sources/* RFC5280 */.te.at('6.1.3')],
    breaks: [
        { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
    ],
    fix: 'Renew the leaf before the intermediate expires, under one that lasts, and send that.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates, trustPaths: { stores } }) {
        const { leaf } = certificates;
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (!stores.some(({ trusted }) => trusted))
            return (0,rule/* notApplicable */.hH)('no trust store has a path');
        const shorter = new Map(stores
            .flatMap((store) => (0,on_path/* intermediatesOf */.Q)(store, certificates))
            .filter(({ notAfter }) => notAfter < leaf.notAfter)
            .map((one) => [one.sha256, one]));
        if (shorter.size === 0)
            return rule/* pass */.IX;
        return [...shorter.values()].map(({ subject, notAfter, sha256 }) => (0,rule/* fail */.fJ)(`the intermediate "${subject}" expires before the leaf does`, {
            observed: new Date(notAfter).toISOString(),
            required: `${new Date(leaf.notAfter).toISOString()} or later`,
            sha256,
        }, subject));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/out-of-order.js


/* harmony default export */ const out_of_order = ((0,rule/* defineRule */.Km)({
    id: 'chain/out-of-order',
    title: 'Each certificate is followed by its issuer',
    cites: [sources/* RFC5246 */.Z5.at('7.4.2'), sources/* RFC8446 */.m8.at('4.4.2')],
    breaks: [
        {
            client: 'GnuTLS before 3.7 and embedded clients that keep to the order',
            error: 'The certificate is NOT trusted. The certificate issuer is unknown.',
        },
    ],
    fix: "Put the leaf first, then its issuer, then that one's issuer; leave the root out.",
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf, others } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const sent = [leaf, ...others];
        const order = [0];
        for (let last = leaf;;) {
            const next = sent.findIndex(({ subjectKey }, index) => !order.includes(index) && subjectKey === last.issuerKey);
            const issuer = sent[next];
            if (issuer === undefined || last.isSelfSigned)
                break;
            order.push(next);
            last = issuer;
        }
        const isLeafLate = others.some((other) => other.issuerKey === leaf.subjectKey && !other.isSelfSigned);
        const isRising = order.every((position, index) => index === 0 || position > (order[index - 1] ?? 0));
        if (isRising && !isLeafLate)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(isLeafLate
            ? 'the leaf is not the first certificate sent'
            : 'the certificates are not sent in the order of their issuers', {
            observed: sent.map(({ subject }) => subject),
            required: isLeafLate ? 'the leaf first' : order.map((position) => sent[position]?.subject ?? ''),
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/repaired-by-browsers.js


/* harmony default export */ const repaired_by_browsers = ((0,rule/* defineRule */.Km)({
    id: 'chain/repaired-by-browsers',
    title: 'The chain is whole without what browsers fetch by themselves',
    cites: [sources/* RFC5280 */.te.at('4.2.2.1'), sources/* RFC8446 */.m8.at('4.4.2')],
    breaks: [],
    fix: 'Append the certificates of the evidence after those that are sent, in this order; to open the page in a browser proves nothing.',
    reads: ['trustPaths', 'repairedPaths', 'fetchedIssuers'],
    params: {},
    check({ trustPaths, repairedPaths: { stores, appended }, fetchedIssuers }) {
        if (trustPaths.leafIssuer === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const untrusted = trustPaths.stores.filter(({ trusted }) => !trusted).map(({ store }) => store);
        const repaired = stores.filter((store) => untrusted.includes(store));
        const [first] = appended;
        if (first === undefined || repaired.length === 0) {
            const [reason] = fetchedIssuers.failed;
            return reason === undefined
                ? rule/* pass */.IX
                : (0,rule/* notApplicable */.hH)(`nothing could be fetched from ${reason.url}: ${reason.reason}`);
        }
        return (0,rule/* fail */.fJ)(`a browser fetches "${first.subject}" from ${first.url} and shows nothing of what API clients fail at`, {
            observed: `trusted by ${repaired.join(', ')} only with what was fetched`,
            required: 'trusted with what is sent',
            appended: appended.map(({ subject, url, certificate }) => ({ subject, url, certificate })),
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/stale-store.js


/* harmony default export */ const stale_store = ((0,rule/* defineRule */.Km)({
    id: 'chain/stale-store',
    title: 'No trust store of the endpoint is older than 18 months',
    cites: [sources/* RFC5280 */.te.at('6.1.1')],
    breaks: [],
    fix: 'Update what the store came with (the JDK, the system, Python packages), or take the endpoint’s trust from one that is kept up to date.',
    reads: ['trustPaths'],
    params: {},
    check({ trustPaths: { stores } }) {
        if (stores.length === 0)
            return (0,rule/* notApplicable */.hH)('no trust store was asked');
        const stale = stores.filter(({ isStale }) => isStale);
        if (stale.length === 0)
            return rule/* pass */.IX;
        return stale.map(({ store, date }) => (0,rule/* fail */.fJ)(`the trust store ${store} is of ${String(date)}: roots that have come or gone since are not in it`, { observed: date, required: 'at most 18 months old' }, store));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/store-disagreement.js



/* harmony default export */ const store_disagreement = ((0,rule/* defineRule */.Km)({
    id: 'chain/store-disagreement',
    title: 'All trust stores of the callers agree on the certificate',
    cites: [sources/* RFC5280 */.te.at('6.1.1')],
    breaks: [
        {
            client: 'Java, when its keystore lacks the anchor',
            error: 'PKIX path building failed: unable to find valid certification path to requested target',
        },
        { client: 'Go, when its pool lacks it', error: 'x509: certificate signed by unknown authority' },
        {
            client: 'curl, when its bundle lacks it',
            error: 'curl: (60) SSL certificate problem: unable to get issuer certificate',
        },
    ],
    fix: 'Have a certificate issued under a root that all of these stores hold, or send the cross-signed certificate that leads to one. Otherwise take the store that nobody uses out of the trust of the endpoint.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates, trustPaths }) {
        const { stores } = trustPaths;
        if (certificates.leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (stores.length < 2)
            return (0,rule/* notApplicable */.hH)('fewer than two trust stores are named');
        if (tellerOf({ certificates, trustPaths }) !== 'chain/store-disagreement')
            return rule/* pass */.IX;
        const namesOf = (trusted) => stores
            .filter((one) => one.trusted === trusted)
            .map(({ store }) => store)
            .join(' and ');
        const anchor = stores.find(({ trusted }) => trusted)?.anchor;
        const through = anchor == null ? '' : `: the path leads through "${anchor.subject}", which is an anchor there alone`;
        const isOnlyThere = anchor != null && stores.every(({ store, trusted }) => trusted === anchor.heldBy.includes(store));
        return (0,rule/* fail */.fJ)(`the certificate is trusted by ${namesOf(true)}, and not by ${namesOf(false)}${isOnlyThere ? through : ''}`, {
            observed: stores.map(({ store, trusted, anchor: end, reason }) => ({
                store,
                trusted,
                anchor: end?.subject ?? null,
                reason,
            })),
            required: 'a path in every store',
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/superfluous.js


/* harmony default export */ const superfluous = ((0,rule/* defineRule */.Km)({
    id: 'chain/superfluous',
    title: 'Nothing is sent but what clients need',
    cites: [sources/* RFC8446 */.m8.at('4.4.2'), sources/* RFC5246 */.Z5.at('7.4.2')],
    breaks: [],
    fix: 'Send the leaf and the intermediates that lead to a root, each once, and nothing else. Keep a cross-signed certificate that is still valid where an old client, whose store is not named here, needs it.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf, others }, trustPaths: { stores, used } }, { now }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const isRepeated = others.map(({ sha256 }, index) => [leaf, ...others.slice(0, index)].some((before) => before.sha256 === sha256));
        const first = others.filter((_, index) => isRepeated[index] !== true);
        const isClimbed = stores.some(({ path }) => path.length > 1);
        const kinds = [
            { kind: 'root', what: 'a root is sent', found: first.filter(({ isSelfSigned }) => isSelfSigned) },
            { kind: 'duplicate', what: 'a certificate is sent twice', found: others.filter((_, index) => isRepeated[index]) },
            {
                kind: 'unused',
                what: 'a certificate is sent that no path goes through',
                found: isClimbed ? first.filter(({ sha256, isSelfSigned }) => !isSelfSigned && !used.includes(sha256)) : [],
            },
        ];
        const faults = kinds
            .filter(({ found }) => found.length > 0)
            .map(({ kind, what, found }) => (0,rule/* fail */.fJ)(`${what}: ${found.map(({ subject }) => `"${subject}"`).join(', ')}`, {
            observed: found.map(({ subject }) => subject),
            required: 'the leaf and its intermediates, each once',
            kind,
            expired: found.filter(({ notAfter }) => now.getTime() > notAfter + 999).map(({ subject }) => subject),
            sha256: found.map(({ sha256 }) => sha256),
        }, kind));
        return faults.length === 0 ? rule/* pass */.IX : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/untrusted.js



/* harmony default export */ const untrusted = ((0,rule/* defineRule */.Km)({
    id: 'chain/untrusted',
    title: 'The trust stores of the callers have a path to the leaf',
    cites: [sources/* RFC5280 */.te.at('6.1')],
    breaks: [
        { client: 'curl', error: 'curl: (60) SSL certificate problem: unable to get issuer certificate' },
        { client: 'Node.js', error: 'SELF_SIGNED_CERT_IN_CHAIN' },
        { client: 'Go', error: 'x509: certificate signed by unknown authority' },
        { client: 'Java', error: 'PKIX path building failed: unable to find valid certification path to requested target' },
    ],
    fix: "Use a CA that callers trust. For an internal CA that they carry, name its root file in the endpoint's trust. Where one more intermediate stands below a root that they have, send that too.",
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates, trustPaths }) {
        const { stores } = trustPaths;
        if (certificates.leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (stores.length === 0)
            return (0,rule/* notApplicable */.hH)('no trust store is named');
        const teller = tellerOf({ certificates, trustPaths });
        if (teller === null)
            return rule/* pass */.IX;
        if (teller !== 'chain/untrusted')
            return (0,rule/* notApplicable */.hH)(`${WHY[teller]}: see ${teller}`);
        return stores.map(({ store, reason, missing }) => (0,rule/* fail */.fJ)(`the trust store ${store} has no path to the certificate`, {
            observed: reason ?? 'no path',
            required: `a path to an anchor of ${store}`,
            store,
            ...(missing === null
                ? {}
                : { missing: missing.issuer, appendAfter: missing.below, fetchFrom: missing.caIssuers }),
        }, store));
    },
}));
const WHY = {
    'certificate/self-signed': 'it is self-signed',
    'chain/incomplete': 'its issuer was not sent',
    'chain/intermediate-expired': 'an intermediate has expired',
    'chain/store-disagreement': 'some trust stores have a path',
};

// EXTERNAL MODULE: ./lib/spec/suite.js
var suite = __webpack_require__(1055);
;// CONCATENATED MODULE: ./lib/rules/cipher/accepted-suites.js

function acceptedSuites(cipherSuites) {
    const versionsOf = new Map();
    for (const [version, suites] of Object.entries(cipherSuites)) {
        for (const { code } of suites)
            versionsOf.set(Number(code), [...(versionsOf.get(Number(code)) ?? []), version]);
    }
    return [...versionsOf].sort(([a], [b]) => a - b).map(([code, versions]) => ({ suite: (0,suite/* findSuite */.gQ)(code), versions }));
}
function describeSuite({ suite, versions }) {
    return `${suite.name} in ${versions.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/cipher/cbc.js



/* harmony default export */ const cbc = ((0,rule/* defineRule */.Km)({
    id: 'cipher/cbc',
    title: 'No suite in CBC mode is accepted',
    cites: [sources/* RFC9325 */.XI.at('4.2'), sources/* RFC7366 */.kR.at('1')],
    breaks: [],
    fix: 'Keep to AES-GCM and ChaCha20-Poly1305, once no caller needs CBC any more: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;".',
    reads: ['cipherSuites'],
    params: {},
    check({ cipherSuites }) {
        const accepted = acceptedSuites(cipherSuites);
        const found = accepted.filter(({ suite }) => /_CBC(?:_|$)/.test(suite.cipher));
        if (found.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(found.length === accepted.length
            ? 'no suite but those in CBC mode is accepted'
            : `${String(found.length)} ${found.length === 1 ? 'suite' : 'suites'} in CBC mode ${found.length === 1 ? 'is' : 'are'} accepted`, { observed: found.map(describeSuite), required: 'AEAD suites: AES-GCM, AES-CCM, ChaCha20-Poly1305' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/no-forward-secrecy.js



/* harmony default export */ const no_forward_secrecy = ((0,rule/* defineRule */.Km)({
    id: 'cipher/no-forward-secrecy',
    title: 'Every accepted suite has forward secrecy',
    cites: [sources/* RFC9325 */.XI.at('4.1')],
    breaks: [
        {
            client: 'Java 17 and 25, where no other suite is served',
            error: 'javax.net.ssl.SSLHandshakeException: (handshake_failure) Received fatal alert: handshake_failure',
        },
        {
            client: 'Python requests, where no other suite is served',
            error: '[SSL: SSLV3_ALERT_HANDSHAKE_FAILURE] sslv3 alert handshake failure',
        },
        { client: 'Go 1.22 and later, where no other suite is served', error: 'remote error: tls: handshake failure' },
    ],
    fix: 'Serve ECDHE suites only: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;".',
    reads: ['cipherSuites'],
    params: {},
    check({ cipherSuites }) {
        const accepted = acceptedSuites(cipherSuites);
        const found = accepted.filter(({ suite }) => !suite.forwardSecret);
        if (found.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(found.length === accepted.length
            ? 'no suite with forward secrecy is accepted'
            : `${String(found.length)} ${found.length === 1 ? 'suite' : 'suites'} without forward secrecy ${found.length === 1 ? 'is' : 'are'} accepted`, { observed: found.map(describeSuite), required: 'ECDHE or DHE key exchange in every suite' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/not-allowed.js



/* harmony default export */ const not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'cipher/not-allowed',
    title: 'Only suites on the list are accepted',
    cites: [sources/* MOZILLA_6_0 */.hC.at('intermediate')],
    breaks: [],
    fix: "Take the suites that are not on the list out of the server's configuration.",
    reads: ['cipherSuites'],
    params: { allowed: [] },
    check({ cipherSuites }, { params }) {
        if (params.allowed.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no suites');
        const found = acceptedSuites(cipherSuites).filter(({ suite }) => !params.allowed.includes(suite.name));
        if (found.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`${String(found.length)} accepted ${found.length === 1 ? 'suite is' : 'suites are'} not on the list`, {
            observed: found.map(describeSuite),
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/order-not-enforced.js


/* harmony default export */ const order_not_enforced = ((0,rule/* defineRule */.Km)({
    id: 'cipher/order-not-enforced',
    title: 'No caller’s order has the server choose a weaker suite than both have',
    cites: [sources/* RFC9325 */.XI.at('4.2.1')],
    breaks: [],
    fix: 'Take the weaker suites out, and the order does not matter any more. Where they have to stay, let the server’s order decide: nginx "ssl_prefer_server_ciphers on;", Apache "SSLHonorCipherOrder on".',
    reads: ['cipherOrder'],
    params: {},
    check({ cipherOrder }) {
        const found = Object.entries(cipherOrder).flatMap(([version, { weakerTaken }]) => weakerTaken === null ? [] : { version, ...weakerTaken });
        if (found.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the order of the caller decides in ${found.map(({ version }) => version).join(', ')}, for weaker suites too`, {
            observed: found.map(({ version, taken, over }) => `${taken} before ${over} in ${version}`),
            required: 'the stronger suite, whatever the order of the caller',
        });
    },
}));

// EXTERNAL MODULE: ./lib/spec/suite-strength.js
var suite_strength = __webpack_require__(2829);
;// CONCATENATED MODULE: ./lib/rules/cipher/weak.js




/* harmony default export */ const weak = ((0,rule/* defineRule */.Km)({
    id: 'cipher/weak',
    title: 'No broken cipher suite is accepted',
    cites: [sources/* RFC9325 */.XI.at('4.1'), sources/* RFC7465 */.sl.at('2')],
    breaks: [],
    fix: 'Keep to ECDHE with AES-GCM or ChaCha20-Poly1305: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;", and drop any "@SECLEVEL=0".',
    reads: ['cipherSuites'],
    params: { kinds: suite_strength/* WEAKNESS_KINDS */.AW },
    check({ cipherSuites }, { params }) {
        const kindsOf = (suite) => (0,suite_strength/* weaknessesOf */.PA)(suite).filter((kind) => params.kinds.includes(kind));
        const found = acceptedSuites(cipherSuites).filter(({ suite }) => kindsOf(suite).length > 0);
        if (found.length === 0)
            return rule/* pass */.IX;
        const kinds = [...new Set(found.flatMap(({ suite }) => kindsOf(suite)))];
        return (0,rule/* fail */.fJ)(`${String(found.length)} weak cipher ${found.length === 1 ? 'suite is' : 'suites are'} accepted: ${kinds.join(', ')}`, {
            observed: found.map(describeSuite),
            required: `none with ${params.kinds.join(', ')}`,
        });
    },
}));

// EXTERNAL MODULE: ./lib/core/comparison.js
var comparison = __webpack_require__(7538);
;// CONCATENATED MODULE: ./lib/rules/compare/words.js

const ALIKE = 'Configure both alike, from one source. Where the difference is meant, list it under ignore of the comparison, or waive it.';
function acceptedOnly(subject, count, { relation }) {
    const are = count === 1 ? 'is' : 'are';
    return relation === 'times' ? `${subject} ${are} newly accepted` : `${subject} ${are} accepted here only`;
}
function notAccepted(subject, count, { relation }) {
    const are = count === 1 ? 'is' : 'are';
    return relation === 'times' ? `${subject} ${are} no longer accepted` : `${subject} ${are} not accepted here`;
}
function weaker(side, compared) {
    return compared.relation === 'times' ? 'it is weaker than it was: ' : `${(0,comparison/* namesOfSides */.Yq)(compared)[side]} is weaker: `;
}
function differing(what, [from, to], { relation }) {
    return relation === 'times' ? `${what} changed from ${from} to ${to}` : `${what} is ${to} here and ${from} there`;
}

;// CONCATENATED MODULE: ./lib/rules/compare/alpn-differs.js



/* harmony default export */ const alpn_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/alpn-differs',
    title: 'The same application protocols are agreed on, in the same order of preference',
    cites: [sources/* RFC7301 */.PS.at('3.2')],
    breaks: [],
    fix: ALIKE,
    field: 'alpn',
    reads: ['alpn'],
    compare({ alpn: from }, { alpn: to }, compared) {
        const [was, is] = [listOf(from), listOf(to)];
        return was === is
            ? rule/* pass */.IX
            : (0,rule/* missing */.LO)(differing('the list of application protocols', [was, is], compared), {
                observed: to.protocols,
                required: from.protocols,
            });
    },
}));
function listOf({ protocols }) {
    return protocols.length === 0 ? 'empty' : protocols.join(', ');
}

;// CONCATENATED MODULE: ./lib/rules/compare/certificate-differs-between-addresses.js


/* harmony default export */ const certificate_differs_between_addresses = ((0,rule/* defineRunRule */.fd)({
    id: 'compare/certificate-differs-between-addresses',
    title: 'Every address of an endpoint serves the same certificate',
    cites: [sources/* RFC5280 */.te.at('4.1.2.5')],
    breaks: [],
    fix: 'Install the certificate on every server behind the name, and reload each; take an address that is no longer served out of the DNS.',
    reads: ['certificates'],
    check(targets) {
        const verdicts = new Map();
        for (const alike of byEndpoint(targets)) {
            const bearers = [];
            for (const { target, facts } of alike) {
                const { leaf } = facts.certificates;
                if (leaf === null)
                    verdicts.set(target, (0,rule/* notApplicable */.hH)('no certificate is served'));
                else
                    bearers.push({ target, leaf });
            }
            for (const [target, verdict] of judgeBearers(bearers))
                verdicts.set(target, verdict);
        }
        return verdicts;
    },
}));
function byEndpoint(targets) {
    const groups = new Map();
    for (const one of targets) {
        const group = groups.get(one.target.endpoint);
        if (group === undefined)
            groups.set(one.target.endpoint, [one]);
        else
            group.push(one);
    }
    return [...groups.values()];
}
function judgeBearers(bearers) {
    if (bearers.length < 2) {
        return bearers.map(({ target }) => [target, (0,rule/* notApplicable */.hH)('the certificate of no other address was seen')]);
    }
    const reference = referenceOf(bearers);
    const others = bearers.filter(({ leaf }) => leaf.sha256 !== reference.sha256);
    const [first] = others;
    if (first === undefined)
        return bearers.map(({ target }) => [target, rule/* pass */.IX]);
    const finding = findingOf(others, bearers, reference);
    return bearers.map(({ target, leaf }) => {
        if (target === first.target)
            return [target, finding];
        return [target, leaf.sha256 === reference.sha256 ? rule/* pass */.IX : (0,rule/* notApplicable */.hH)(`told at ${addressOf(first)}`)];
    });
}
function referenceOf(bearers) {
    const counts = new Map();
    for (const { leaf } of bearers)
        counts.set(leaf.sha256, (counts.get(leaf.sha256) ?? 0) + 1);
    return bearers
        .map(({ leaf }) => leaf)
        .reduce((best, leaf) => {
        const more = (counts.get(leaf.sha256) ?? 0) - (counts.get(best.sha256) ?? 0);
        return more > 0 || (more === 0 && leaf.notBefore > best.notBefore) ? leaf : best;
    });
}
const certificate_differs_between_addresses_MAX_NAMED = 3;
function findingOf(others, bearers, reference) {
    const named = others.slice(0, certificate_differs_between_addresses_MAX_NAMED).map((one) => describe(one, reference));
    const more = others.length - named.length;
    const serve = others.length === 1 ? 'serves another certificate' : 'serve other certificates';
    return (0,rule/* fail */.fJ)(`${String(others.length)} of ${String(bearers.length)} addresses ${serve}: ` +
        `${named.join('; ')}${more === 0 ? '' : `; and ${String(more)} more`}`, {
        observed: others.map(evidenceOf),
        required: `at each address the certificate with the serial ${reference.serial}, valid until ${dateOf(reference)}`,
        addresses: bearers.map(evidenceOf),
    });
}
function describe(one, reference) {
    const { leaf } = one;
    const age = Math.sign(leaf.notBefore - reference.notBefore);
    const kind = age === 0 ? 'another one' : age < 0 ? 'an older one' : 'a newer one';
    const names = namesOf(leaf) === namesOf(reference) ? '' : ' for other names';
    return `${addressOf(one)} serves ${kind} (serial ${leaf.serial}, valid until ${dateOf(leaf)})${names}`;
}
function namesOf({ dnsNames, ipAddresses }) {
    return [...dnsNames, ...ipAddresses]
        .map((name) => name.toLowerCase())
        .sort()
        .join();
}
function evidenceOf(one) {
    const { sha256, serial } = one.leaf;
    return { address: addressOf(one), serial, notAfter: dateOf(one.leaf), sha256 };
}
function addressOf({ target: { address } }) {
    return address ?? 'no address';
}
function dateOf({ notAfter }) {
    return new Date(notAfter).toISOString();
}

// EXTERNAL MODULE: ./lib/rules/compare/leaves.js
var leaves = __webpack_require__(3963);
;// CONCATENATED MODULE: ./lib/rules/compare/chain-differs.js



/* harmony default export */ const chain_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/chain-differs',
    title: 'What is sent beside the leaf is what is sent where it is compared with',
    cites: [sources/* RFC8446 */.m8.at('4.4.2'), sources/* RFC5246 */.Z5.at('7.4.2')],
    breaks: [],
    fix: 'Send the leaf and its intermediates in order on both sides, without the root: nginx "ssl_certificate fullchain.pem;".',
    field: 'chain',
    reads: ['certificates'],
    compare({ certificates: from }, { certificates: to }, { relation }) {
        const isChanged = relation === 'times';
        if (from.leaf === null || to.leaf === null) {
            if (from.leaf === to.leaf)
                return rule/* pass */.IX;
            const where = isChanged ? 'now' : 'here';
            return (0,rule/* fail */.fJ)(`${to.leaf === null ? 'no' : 'a'} certificate is sent ${where}`, {
                observed: subjectsOf(to),
                required: subjectsOf(from),
            });
        }
        if ((0,leaves/* isOneSelfSigned */.f9)(from.leaf, to.leaf)) {
            return (0,rule/* notApplicable */.hH)('one of the two is self-signed: see compare/trust-differs');
        }
        if (relation === 'addresses' && from.leaf.sha256 !== to.leaf.sha256) {
            return (0,rule/* notApplicable */.hH)('the leaf is another: see compare/certificate-differs-between-addresses');
        }
        const isSameIssuer = from.leaf.issuerKey === to.leaf.issuerKey;
        const [was, is] = [shapeOf(from), shapeOf(to)];
        const isSame = isSameIssuer ? subjectKeysOf(from) === subjectKeysOf(to) : was.kinds === is.kinds;
        if (isSame)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(messageOf(was, is, isChanged), { observed: subjectsOf(to), required: subjectsOf(from) });
    },
}));
function shapeOf({ others }) {
    const roots = others.filter(({ isSelfSigned }) => isSelfSigned).length;
    const hasRoot = roots > 0;
    return { count: others.length, hasRoot, kinds: JSON.stringify([others.length > roots, hasRoot]) };
}
function messageOf(was, is, isChanged) {
    if (was.hasRoot !== is.hasRoot) {
        const where = isChanged
            ? is.hasRoot
                ? 'is newly sent'
                : 'is no longer sent'
            : is.hasRoot
                ? 'is sent here only'
                : 'is not sent here';
        return `a self-signed root ${where}`;
    }
    if (was.count === is.count) {
        return `${isChanged ? 'now other' : 'other'} certificates are sent beside the leaf, or in another order`;
    }
    const [here, there] = isChanged ? ['now', 'before'] : ['here', 'there'];
    return `${told(is)} sent beside the leaf ${here} and ${String(was.count)} ${there}`;
}
function told({ count }) {
    return `${String(count)} ${count === 1 ? 'certificate is' : 'certificates are'}`;
}
function subjectKeysOf({ others }) {
    return JSON.stringify(others.map(({ subjectKey }) => subjectKey));
}
function subjectsOf({ leaf, others }) {
    return [...(leaf === null ? [] : [leaf]), ...others].map(({ subject }) => subject);
}

;// CONCATENATED MODULE: ./lib/rules/compare/client-certificate-differs.js



/* harmony default export */ const client_certificate_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/client-certificate-differs',
    title: 'Callers are asked for a certificate on both sides, or on neither',
    cites: [sources/* RFC8446 */.m8.at('4.3.2'), sources/* RFC5246 */.Z5.at('7.4.4')],
    breaks: [
        {
            client: 'Java 17, without a certificate',
            error: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_required',
        },
        { client: 'Node.js 20 and 24, without a certificate', error: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' },
    ],
    fix: ALIKE,
    field: 'client-certificate',
    reads: ['clientCertificate'],
    compare({ clientCertificate: from }, { clientCertificate: to }, { relation }) {
        if (from.isRequested === to.isRequested)
            return rule/* pass */.IX;
        const [only, none] = relation === 'times'
            ? ['are newly asked for a certificate', 'are no longer asked for a certificate']
            : ['are asked for a certificate here only', 'are not asked for a certificate here'];
        return (0,rule/* fail */.fJ)(`callers ${to.isRequested ? only : none}`, { observed: to.isRequested, required: from.isRequested });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/in-common-versions.js
function lackingIn(there, has, isSame) {
    return Object.entries(has).flatMap(([version, items]) => {
        const others = there[version];
        return others === undefined
            ? []
            : items.filter((item) => !others.some((other) => isSame(item, other))).map((item) => ({ version, item }));
    });
}

;// CONCATENATED MODULE: ./lib/rules/compare/groups-in.js

function lackingGroups(there, has) {
    const lacking = lackingIn(there, has, (one, other) => one === other);
    const names = [...new Set(lacking.map(({ item }) => item))];
    return {
        subject: `the ${names.length === 1 ? 'group' : 'groups'} ${names.join(', ')}`,
        count: names.length,
        listed: lacking.map(({ version, item }) => `${version} ${item}`),
    };
}

;// CONCATENATED MODULE: ./lib/rules/compare/group-added.js




/* harmony default export */ const group_added = ((0,rule/* defineComparison */.DA)({
    id: 'compare/group-added',
    title: 'No group is accepted that what it is compared with refuses',
    cites: [sources/* RFC8446 */.m8.at('4.2.7')],
    breaks: [],
    fix: ALIKE,
    field: 'groups',
    reads: ['groups'],
    compare({ groups: from }, { groups: to }, compared) {
        const { subject, count, listed } = lackingGroups(from, to);
        return count === 0
            ? rule/* pass */.IX
            : (0,rule/* missing */.LO)(acceptedOnly(subject, count, compared), { observed: listed, required: 'none added' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/group-removed.js




/* harmony default export */ const group_removed = ((0,rule/* defineComparison */.DA)({
    id: 'compare/group-removed',
    title: 'Every group of what it is compared with is accepted',
    cites: [sources/* RFC8446 */.m8.at('4.2.7')],
    breaks: [],
    fix: ALIKE,
    field: 'groups',
    reads: ['groups'],
    compare({ groups: from }, { groups: to }, compared) {
        const { subject, count, listed } = lackingGroups(to, from);
        return count === 0
            ? rule/* pass */.IX
            : (0,rule/* missing */.LO)(notAccepted(subject, count, compared), { observed: listed, required: 'none removed' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/hsts-differs.js



/* harmony default export */ const hsts_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/hsts-differs',
    title: 'Strict-Transport-Security is the same as where it is compared with',
    cites: [sources/* RFC6797 */.dG.at('7.1')],
    breaks: [],
    fix: ALIKE,
    field: 'http.hsts',
    reads: ['hsts'],
    compare({ hsts: from }, { hsts: to }) {
        return effectOf(from) === effectOf(to)
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)('Strict-Transport-Security differs', { observed: headerOf(to), required: headerOf(from) });
    },
}));
function effectOf(hsts) {
    if (hsts.kind !== 'policy')
        return null;
    const { maxAge, includeSubDomains, preload } = hsts;
    return JSON.stringify([maxAge, includeSubDomains, preload]);
}
function headerOf(hsts) {
    return hsts.kind === 'absent' ? null : hsts.header;
}

;// CONCATENATED MODULE: ./lib/rules/compare/issuer-differs.js




/* harmony default export */ const issuer_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/issuer-differs',
    title: 'The certificate has the same issuer as the one that it is compared with',
    cites: [sources/* RFC5280 */.te.at('4.1.2.4')],
    breaks: [],
    fix: 'Have both issued by one CA, or try callers against the CA that they will meet. Where the difference is meant, list it under ignore of the comparison, or waive it.',
    field: 'certificate.issuer',
    between: ['environments', 'times'],
    reads: ['certificates'],
    compare(before, after, compared) {
        return (0,leaves/* compareLeaves */.oF)(before, after, (from, to) => {
            if ((0,leaves/* isOneSelfSigned */.f9)(from, to))
                return (0,rule/* notApplicable */.hH)('one of the two is self-signed: see compare/trust-differs');
            return from.issuerKey === to.issuerKey
                ? rule/* pass */.IX
                : (0,rule/* fail */.fJ)(differing('the issuer of the certificate', [quoted(from.issuer), quoted(to.issuer)], compared), {
                    observed: to.issuer,
                    required: from.issuer,
                });
        });
    },
}));
function quoted(name) {
    return `"${name}"`;
}

;// CONCATENATED MODULE: ./lib/rules/compare/key-changed.js



/* harmony default export */ const key_changed = ((0,rule/* defineComparison */.DA)({
    id: 'compare/key-changed',
    title: 'The key of the certificate is the one that it was',
    cites: [sources/* RFC5280 */.te.at('4.1.2.7')],
    breaks: [],
    fix: 'Nothing is to be done unless callers pin the key: then renew with the old one, or have them pin the new one first.',
    field: 'certificate.key',
    between: ['times'],
    reads: ['certificates'],
    compare(before, after) {
        return (0,leaves/* compareLeaves */.oF)(before, after, (from, to) => from.spkiSha256 === to.spkiSha256
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)('the key of the certificate is another one', { observed: to.spkiSha256, required: from.spkiSha256 }));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/key-differs.js




/* harmony default export */ const key_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/key-differs',
    title: 'The key of the certificate is of the type and size that the one has that it is compared with',
    cites: [sources/* RFC5280 */.te.at('4.1.2.7'), sources/* RFC8446 */.m8.at('4.2.3')],
    breaks: [],
    fix: 'Have both issued for keys of one type and size. Where the difference is meant, list it under ignore of the comparison, or waive it.',
    field: 'certificate.key',
    between: ['environments', 'times'],
    reads: ['certificates'],
    compare(before, after, compared) {
        return (0,leaves/* compareLeaves */.oF)(before, after, (from, to) => {
            const [was, is] = [(0,leaves/* describeKey */.Rx)(from.publicKey), (0,leaves/* describeKey */.Rx)(to.publicKey)];
            return was === is
                ? rule/* pass */.IX
                : (0,rule/* fail */.fJ)(differing('the key of the certificate', [was, is], compared), { observed: is, required: was });
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/lifetime-differs.js





/* harmony default export */ const lifetime_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/lifetime-differs',
    title: 'The certificate is valid for as long as the one that it is compared with',
    cites: [sources/* RFC5280 */.te.at('4.1.2.5')],
    breaks: [],
    fix: 'Have both issued by one profile. Where the difference is meant, list it under ignore of the comparison, or waive it.',
    field: 'certificate.lifetime',
    between: ['environments', 'times'],
    reads: ['certificates'],
    params: { maxDays: 1 },
    compare(before, after, compared) {
        const { maxDays } = compared.params;
        return (0,leaves/* compareLeaves */.oF)(before, after, (from, to) => {
            const [was, is] = [lifetimeOf(from), lifetimeOf(to)];
            if (maxDays <= 0 || Math.abs(is - was) <= maxDays * core_window/* DAY_MS */.sO)
                return rule/* pass */.IX;
            return (0,rule/* fail */.fJ)(differing('the lifetime of the certificate', [inDays(was), inDays(is)], compared), {
                observed: inDays(is),
                required: `${inDays(was)}, give or take ${String(maxDays)}`,
            });
        });
    },
}));
function lifetimeOf({ notBefore, notAfter }) {
    return notAfter - notBefore;
}
function inDays(ms) {
    const days = Number((ms / core_window/* DAY_MS */.sO).toFixed(1));
    return `${String(days)} ${days === 1 ? 'day' : 'days'}`;
}

;// CONCATENATED MODULE: ./lib/rules/compare/counterpart-names.js

function namesAlike(name, side, compared) {
    const lowered = name.toLowerCase();
    if (compared.relation !== 'environments')
        return [lowered];
    const { host, environment } = compared[side].endpoint;
    const alike = (0,comparison/* withoutEnvironment */._i)(lowered, environment);
    return lowered === host ? [alike, OWN] : [alike];
}
const OWN = '';

;// CONCATENATED MODULE: ./lib/rules/compare/names-differ.js




/* harmony default export */ const names_differ = ((0,rule/* defineComparison */.DA)({
    id: 'compare/names-differ',
    title: 'The certificate has the names that the one that it is compared with has',
    cites: [sources/* RFC5280 */.te.at('4.2.1.6'), sources/* RFC9525 */.t8.at('6.3')],
    breaks: [
        {
            client: 'Node.js, by a name that is gone',
            error: "ERR_TLS_CERT_ALTNAME_INVALID: Hostname/IP does not match certificate's altnames",
        },
        {
            client: 'curl, by a name that is gone',
            error: 'curl: (60) SSL: no alternative certificate subject name matches target host name',
        },
    ],
    fix: 'Have the certificate issued with the names that its callers use. Where the difference is meant, list it under ignore of the comparison, or waive it.',
    field: 'certificate.names',
    between: ['environments', 'times'],
    reads: ['certificates'],
    compare(before, after, compared) {
        return (0,leaves/* compareLeaves */.oF)(before, after, (from, to) => {
            const [had, has] = [names_differ_namesOf(from, 'from', compared), names_differ_namesOf(to, 'to', compared)];
            const [gone, added] = [without(had, has), without(has, had)];
            const isInTime = compared.relation === 'times';
            if (gone.length === 0 && (added.length === 0 || isInTime))
                return rule/* pass */.IX;
            const said = [
                ...(gone.length === 0
                    ? []
                    : [
                        `the certificate ${isInTime ? 'no longer has' : 'lacks'} ${gone.length === 1 ? 'the name' : 'the names'} ${gone.join(', ')}`,
                    ]),
                ...(added.length === 0 || isInTime
                    ? []
                    : [`${added.join(', ')} ${added.length === 1 ? 'is' : 'are'} named here only`]),
            ];
            return (0,rule/* fail */.fJ)(said.join(', and '), { observed: namesIn(has), required: namesIn(had), gone, added });
        });
    },
}));
function names_differ_namesOf({ dnsNames, ipAddresses }, side, compared) {
    const written = compared.relation === 'environments' ? dnsNames : [...dnsNames, ...ipAddresses];
    return written.map((name) => ({ written: name, alike: namesAlike(name, side, compared) }));
}
function without(names, others) {
    const known = new Set(others.flatMap(({ alike }) => alike));
    return namesIn(names.filter(({ alike }) => !alike.some((name) => known.has(name))));
}
function namesIn(names) {
    return names.map(({ written }) => written);
}

// EXTERNAL MODULE: ./lib/spec/versions.js
var versions = __webpack_require__(8754);
;// CONCATENATED MODULE: ./lib/rules/compare/protocol-added.js




/* harmony default export */ const protocol_added = ((0,rule/* defineComparison */.DA)({
    id: 'compare/protocol-added',
    title: 'No protocol version is accepted that what it is compared with refuses',
    cites: [sources/* RFC8446 */.m8.at('4.2.1'), sources/* RFC8996 */.cs.at('4')],
    breaks: [],
    fix: ALIKE,
    field: 'protocols',
    reads: ['versions'],
    compare({ versions: from }, { versions: to }, compared) {
        const added = to.accepted.filter((version) => from.rejected.includes(version));
        if (added.length === 0)
            return rule/* pass */.IX;
        const isWeaker = added.some((version) => versions/* DEPRECATED_VERSIONS */.Ux.includes(version));
        return (0,rule/* fail */.fJ)((isWeaker ? weaker('to', compared) : '') + acceptedOnly(added.join(', '), added.length, compared), {
            observed: to.accepted,
            required: from.accepted,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/protocol-removed.js




/* harmony default export */ const protocol_removed = ((0,rule/* defineComparison */.DA)({
    id: 'compare/protocol-removed',
    title: 'Every protocol version of what it is compared with is accepted',
    cites: [sources/* RFC8446 */.m8.at('4.2.1'), sources/* RFC8996 */.cs.at('4')],
    breaks: [
        {
            client: 'a client that was only tried against what it is compared with',
            error: 'tlsv1 alert protocol version',
        },
    ],
    fix: ALIKE,
    field: 'protocols',
    reads: ['versions'],
    compare({ versions: from }, { versions: to }, compared) {
        const gone = from.accepted.filter((version) => to.rejected.includes(version));
        const removed = compared.relation === 'times' ? gone.filter((version) => !isDeprecated(version)) : gone;
        if (removed.length === 0)
            return rule/* pass */.IX;
        const isWeaker = removed.some(isDeprecated);
        return (0,rule/* fail */.fJ)((isWeaker ? weaker('from', compared) : '') + notAccepted(removed.join(', '), removed.length, compared), {
            observed: to.accepted,
            required: from.accepted,
        });
    },
}));
function isDeprecated(version) {
    return versions/* DEPRECATED_VERSIONS */.Ux.includes(version);
}

;// CONCATENATED MODULE: ./lib/rules/compare/signature-differs.js




/* harmony default export */ const signature_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/signature-differs',
    title: 'The certificate is signed with the algorithm that the one is that it is compared with',
    cites: [sources/* RFC5280 */.te.at('4.1.1.2')],
    breaks: [],
    fix: 'Have both issued by one CA. Where the difference is meant, list it under ignore of the comparison, or waive it.',
    field: 'certificate.signature',
    between: ['environments', 'times'],
    reads: ['certificates'],
    compare(before, after, compared) {
        return (0,leaves/* compareLeaves */.oF)(before, after, ({ signature: from }, { signature: to }) => from.name === to.name
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(differing('the signature of the certificate', [from.name, to.name], compared), {
                observed: to.name,
                required: from.name,
            }));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/staple-differs.js



/* harmony default export */ const staple_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/staple-differs',
    title: 'An OCSP response is stapled on both sides, or on neither',
    cites: [sources/* RFC6066 */.aY.at('8')],
    breaks: [],
    fix: ALIKE,
    field: 'staple',
    reads: ['staple'],
    compare({ staple: from }, { staple: to }, { relation }) {
        const [was, is] = [isStapled(from), isStapled(to)];
        if (was === is)
            return rule/* pass */.IX;
        const [only, none] = relation === 'times'
            ? ['is newly stapled', 'is no longer stapled']
            : ['is stapled here only', 'is not stapled here'];
        return (0,rule/* missing */.LO)(`an OCSP response ${is ? only : none}`, { observed: is, required: was });
    },
}));
function isStapled({ responses }) {
    return responses.some(({ response }) => response !== null);
}

;// CONCATENATED MODULE: ./lib/rules/compare/subject-differs.js






/* harmony default export */ const subject_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/subject-differs',
    title: 'The certificate has the same subject as the one that it is compared with',
    cites: [sources/* RFC5280 */.te.at('4.1.2.6')],
    breaks: [],
    fix: 'Have both issued with the same attributes but for the host. Where the difference is meant, list it under ignore of the comparison, or waive it.',
    field: 'certificate.subject',
    between: ['environments', 'times'],
    reads: ['certificates'],
    compare(before, after, compared) {
        return (0,leaves/* compareLeaves */.oF)(before, after, (from, to) => isAlike(from.subject, to.subject, compared)
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(differing('the subject of the certificate', [subject_differs_quoted(from.subject), subject_differs_quoted(to.subject)], compared), {
                observed: to.subject,
                required: from.subject,
            }));
    },
}));
function isAlike(from, to, compared) {
    const [before, after] = [(0,distinguished_name/* attributesOf */.T)(from), (0,distinguished_name/* attributesOf */.T)(to)];
    return (before.length === after.length &&
        before.every(({ type, value }, index) => {
            const other = after[index];
            if (other?.type !== type)
                return false;
            return value === other.value || (type === 'CN' && areCounterparts(value, other.value, compared));
        }));
}
function areCounterparts(from, to, compared) {
    const others = namesAlike(to, 'to', compared);
    return namesAlike(from, 'from', compared).some((name) => others.includes(name));
}
function subject_differs_quoted(name) {
    return `"${name}"`;
}

;// CONCATENATED MODULE: ./lib/rules/compare/suites-in.js



function lackingSuites(there, has) {
    return lackingIn(there, has, (one, other) => one.code === other.code).map(({ version, item: { code, name } }) => ({
        version,
        name,
        isWeak: (0,suite_strength/* weaknessesOf */.PA)((0,suite/* findSuite */.gQ)(Number(code))).length > 0,
    }));
}
function countSuites({ length }) {
    return `${String(length)} cipher ${length === 1 ? 'suite' : 'suites'}`;
}
function listSuites(suites) {
    return suites.map(({ version, name }) => `${version} ${name}`);
}

;// CONCATENATED MODULE: ./lib/rules/compare/suite-added.js




/* harmony default export */ const suite_added = ((0,rule/* defineComparison */.DA)({
    id: 'compare/suite-added',
    title: 'No cipher suite is accepted that what it is compared with refuses',
    cites: [sources/* RFC8446 */.m8.at('4.1.2'), sources/* RFC9325 */.XI.at('4.1')],
    breaks: [],
    fix: ALIKE,
    field: 'suites',
    reads: ['cipherSuites'],
    compare({ cipherSuites: from }, { cipherSuites: to }, compared) {
        const added = lackingSuites(from, to);
        if (added.length === 0)
            return rule/* pass */.IX;
        const isWeaker = added.some(({ isWeak }) => isWeak);
        return (0,rule/* missing */.LO)((isWeaker ? weaker('to', compared) : '') + acceptedOnly(countSuites(added), added.length, compared), { observed: listSuites(added), required: 'none added' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/suite-removed.js




/* harmony default export */ const suite_removed = ((0,rule/* defineComparison */.DA)({
    id: 'compare/suite-removed',
    title: 'Every cipher suite of what it is compared with is accepted',
    cites: [sources/* RFC8446 */.m8.at('4.1.2'), sources/* RFC9325 */.XI.at('4.1')],
    breaks: [{ client: 'a client that shares no other suite', error: 'sslv3 alert handshake failure' }],
    fix: ALIKE,
    field: 'suites',
    reads: ['cipherSuites'],
    compare({ cipherSuites: from }, { cipherSuites: to }, compared) {
        const gone = lackingSuites(to, from);
        const removed = compared.relation === 'times' ? gone.filter(({ isWeak }) => !isWeak) : gone;
        if (removed.length === 0)
            return rule/* pass */.IX;
        const isWeaker = removed.some(({ isWeak }) => isWeak);
        return (0,rule/* missing */.LO)((isWeaker ? weaker('from', compared) : '') + notAccepted(countSuites(removed), removed.length, compared), { observed: listSuites(removed), required: 'none removed' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/trust-differs.js




/* harmony default export */ const trust_differs = ((0,rule/* defineComparison */.DA)({
    id: 'compare/trust-differs',
    title: 'The trust stores of callers trust both sides, or neither',
    cites: [sources/* RFC5280 */.te.at('6.1')],
    breaks: [
        {
            client: 'a client whose verification was switched off for the side that is not trusted',
            error: 'certificate verify failed',
        },
    ],
    fix: 'Serve a certificate that verifies on both sides, with its intermediates, so that validation is tested before production.',
    field: 'trust',
    between: ['environments', 'times'],
    reads: ['trustPaths', 'certificates'],
    compare(before, after, compared) {
        return (0,leaves/* compareLeaves */.oF)(before, after, (from, to) => {
            const [was, is] = [before.trustPaths, after.trustPaths];
            const isSelfSigned = { from: from.isSelfSigned, to: to.isSelfSigned };
            if (compared.relation === 'environments' && isTrusted(was) !== isTrusted(is)) {
                return trust_differs_untrusted(isTrusted(was) ? 'to' : 'from', isSelfSigned, compared, { was, is });
            }
            return byStore(was, is, compared);
        });
    },
}));
function trust_differs_untrusted(odd, isSelfSigned, compared, { was, is }) {
    const names = (0,comparison/* namesOfSides */.Yq)(compared);
    const [name, other] = odd === 'from' ? [names.from, names.to] : [names.to, names.from];
    return (0,rule/* fail */.fJ)(isSelfSigned[odd] && !isSelfSigned[odd === 'from' ? 'to' : 'from']
        ? `${name} is self-signed while ${other} is not: validation was never tested`
        : `no trust store has a path to the certificate of ${name}, while that of ${other} is trusted`, trust_differs_evidenceOf(was, is, names));
}
function byStore(was, is, compared) {
    const isInTime = compared.relation === 'times';
    const lost = trusting(was).filter((store) => is.stores.some((one) => one.store === store && !one.trusted));
    const gained = trusting(is).filter((store) => was.stores.some((one) => one.store === store && !one.trusted));
    const names = (0,comparison/* namesOfSides */.Yq)(compared);
    const said = [
        ...(lost.length === 0
            ? []
            : [isInTime ? `no longer trusted by ${lost.join(', ')}` : `trusted by ${lost.join(', ')} in ${names.from} only`]),
        ...(gained.length === 0 || isInTime ? [] : [`trusted by ${gained.join(', ')} in ${names.to} only`]),
    ];
    return said.length === 0 ? rule/* pass */.IX : (0,rule/* fail */.fJ)(`the certificate is ${said.join(', and ')}`, trust_differs_evidenceOf(was, is, names));
}
function trust_differs_evidenceOf(was, is, names) {
    return {
        observed: { [names.from]: trusting(was), [names.to]: trusting(is) },
        required: 'trusted on both sides, or on neither',
    };
}
function isTrusted({ stores }) {
    return stores.some(({ trusted }) => trusted);
}
function trusting({ stores }) {
    return stores.filter(({ trusted }) => trusted).map(({ store }) => store);
}

;// CONCATENATED MODULE: ./lib/rules/compare/unpaired.js


/* harmony default export */ const unpaired = ((0,rule/* defineOwnRule */.a_)({
    id: 'compare/unpaired',
    title: 'Every endpoint has its counterpart in the environment or the scan that it is compared with',
    cites: [sources/* POLICY_FILE */.CX.at('compare')],
    breaks: [],
    fix: 'Name the hosts alike but for the environment (api.staging.example.com, api.example.com), with the same port. Of an earlier scan: nothing is to be done, the next one is compared.',
}));

;// CONCATENATED MODULE: ./lib/rules/deploy/certificate-not-served.js


/* harmony default export */ const certificate_not_served = ((0,rule/* defineOwnRule */.a_)({
    id: 'deploy/certificate-not-served',
    title: 'Every address serves the certificate that is waited for',
    cites: [sources/* RFC8446 */.m8.at('4.4.2')],
    breaks: [],
    fix: 'Reload the server at the addresses that are named ("nginx -s reload", "systemctl reload haproxy"), and see that the renewal does so by itself: a deploy hook of the ACME client, for instance.',
}));

;// CONCATENATED MODULE: ./lib/rules/pin/held.js
function allPinsOf({ current, backup }) {
    return [...current, ...backup];
}
function pinnedKeysOf({ keys }, pins) {
    return keys.filter(({ sha256 }) => pins.includes(sha256));
}
function keysOf(chains) {
    const keys = chains.flatMap(({ ways }) => ways.flatMap((way) => way.keys));
    return [...new Map(keys.map((key) => [key.sha256, key])).values()];
}
const MOST_SHOWN = 4;
function pinOf(hex) {
    return `sha256/${Buffer.from(hex, 'hex').toString('base64')}`;
}
function showPins(pins) {
    return shorten(pins.map(pinOf));
}
function showKeys(keys) {
    return shorten(keys.map(({ subject, sha256 }) => `${pinOf(sha256)} ("${subject}")`));
}
function shorten(items) {
    const more = items.length - MOST_SHOWN;
    return [...items.slice(0, MOST_SHOWN), ...(more > 0 ? [`${String(more)} more`] : [])].join(', ');
}
function evidenceOfKeys(keys) {
    return keys.map(({ subject, sha256, role }) => ({ subject, pin: pinOf(sha256), role }));
}

;// CONCATENATED MODULE: ./lib/rules/deploy/next-certificate-differs.js




/* harmony default export */ const next_certificate_differs = ((0,rule/* defineRule */.Km)({
    id: 'deploy/next-certificate-differs',
    title: 'Key, issuer and root stay what they are with the next certificate',
    cites: [sources/* RFC7469 */.Gm.at('4.3'), sources/* RFC5280 */.te.at('6.1.1')],
    breaks: [],
    fix: 'Tell the callers who pin keys or carry a trust store before it is deployed, and ask whether they have what comes next.',
    reads: ['nextChain', 'certificates', 'trustPaths'],
    params: {},
    check({ nextChain, certificates: { leaf }, trustPaths }, { target: { endpoint } }) {
        const own = ownStoresOf(trustPaths);
        const hasPins = endpoint.pins !== undefined;
        if (!hasPins && own.length === 0)
            return (0,rule/* notApplicable */.hH)('no caller pins keys or carries a trust store, as far as the policy says');
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const { source, leaf: next } = nextChain;
        if (leaf.sha256 === next.sha256)
            return (0,rule/* notApplicable */.hH)('it is served already');
        const changes = [
            ...(hasPins ? change('key', pinOf(leaf.spkiSha256), pinOf(next.spkiSha256)) : []),
            ...change('issuer', leaf.issuer, next.issuer),
            ...rootChanges(hasPins ? trustPaths.stores : own, nextChain),
        ];
        if (changes.length === 0)
            return rule/* pass */.IX;
        const said = changes.map(({ part, from, to }) => `its ${part} from "${from}" to "${to}"`).join(', ');
        return (0,rule/* fail */.fJ)(`with the certificate in ${source} change ${said}`, {
            observed: changes,
            required: 'the same, or callers who know of it',
            source,
            sha256: next.sha256,
        });
    },
}));
function change(part, from, to) {
    return from === to ? [] : [{ part, from, to }];
}
function rootChanges(stores, { stores: then }) {
    const changes = stores.flatMap(({ store, anchor }) => {
        const next = then.find((one) => one.store === store)?.anchor ?? null;
        return anchor === null || next === null ? [] : change('root', anchor.subject, next);
    });
    return [...new Map(changes.map((one) => [JSON.stringify(one), one])).values()];
}

;// CONCATENATED MODULE: ./lib/rules/deploy/next-certificate-invalid.js


/* harmony default export */ const next_certificate_invalid = ((0,rule/* defineRule */.Km)({
    id: 'deploy/next-certificate-invalid',
    title: 'The certificate that will be served next will be accepted',
    cites: [sources/* RFC5280 */.te.at('6.1'), sources/* RFC9525 */.t8.at('6')],
    breaks: [
        { client: 'curl, once it is served', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        {
            client: 'curl, once it is served without its intermediate',
            error: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
        },
        {
            client: 'curl, once it is served for another name',
            error: 'curl: (60) SSL: no alternative certificate subject name matches target host name',
        },
    ],
    fix: 'Do not deploy it. "tls-gate verify" with the file, --host and --roots tells each problem with its mend.',
    reads: ['nextCertificate', 'nextChain'],
    speaksFor: ['nextCertificate'],
    params: {},
    check({ nextChain: { source, leaf, stores } }) {
        if (stores.length === 0)
            return (0,rule/* notApplicable */.hH)('no trust store is named');
        const refusing = stores.filter(({ problems }) => problems.length > 0);
        const [first] = refusing;
        const [problem, ...more] = first?.problems ?? [];
        if (first === undefined || problem === undefined)
            return rule/* pass */.IX;
        const who = refusing.length === stores.length ? '' : ` by callers with ${first.store}`;
        const others = more.length === 0 ? '' : `, and ${String(more.length)} more`;
        return (0,rule/* fail */.fJ)(`the certificate in ${source} will be refused${who}: ${problem.message}${others}`, {
            observed: refusing.map(({ store, problems }) => ({
                store,
                problems: problems.map(({ rule, message }) => ({ rule, message })),
            })),
            required: 'a certificate that every trust store of the callers leads to',
            source,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/deploy/next-certificate-older.js


/* harmony default export */ const next_certificate_older = ((0,rule/* defineRule */.Km)({
    id: 'deploy/next-certificate-older',
    title: 'The certificate that will be served next lasts longer than this one',
    cites: [sources/* RFC5280 */.te.at('4.1.2.5')],
    breaks: [],
    fix: 'Look whether the file is the one that was renewed last: certbot keeps earlier ones as cert1.pem, cert2.pem.',
    reads: ['nextChain', 'certificates'],
    params: {},
    check({ nextChain: { source, leaf: next }, certificates: { leaf } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (leaf.sha256 === next.sha256)
            return (0,rule/* notApplicable */.hH)('it is served already');
        if (next.notAfter > leaf.notAfter)
            return rule/* pass */.IX;
        const observed = new Date(next.notAfter).toISOString();
        return (0,rule/* fail */.fJ)(`the certificate in ${source} expires no later than the one that is served: on ${observed}`, {
            observed,
            required: `later than ${new Date(leaf.notAfter).toISOString()}`,
            source,
            sha256: next.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/group/no-post-quantum.js



/* harmony default export */ const no_post_quantum = ((0,rule/* defineRule */.Km)({
    id: 'group/no-post-quantum',
    title: 'A post-quantum group is accepted',
    cites: [sources/* MOZILLA_6_0 */.hC.at('intermediate')],
    breaks: [],
    fix: 'Enable TLS 1.3 and X25519MLKEM768 (OpenSSL 3.5 and later have it on by default; Go since 1.24). Where groups are named, put it first: nginx "ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1;".',
    reads: ['groups', 'versions'],
    params: {},
    check({ groups, versions }) {
        const found = Object.values(groups).flat();
        if (found.some((name) => spec_groups/* POST_QUANTUM_GROUPS */.sG.includes(name)))
            return rule/* proven */.H3;
        return (0,rule/* missing */.LO)(versions.accepted.includes('TLSv1.3')
            ? 'no post-quantum group is accepted'
            : 'no post-quantum group is accepted, since TLS 1.3 is not', { observed: [...new Set(found)], required: spec_groups/* POST_QUANTUM_GROUPS */.sG });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/group/not-allowed.js



/* harmony default export */ const group_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'group/not-allowed',
    title: 'Only groups on the list are accepted',
    cites: [sources/* MOZILLA_6_0 */.hC.at('intermediate'), sources/* RFC8446 */.m8.at('4.2.7')],
    breaks: [],
    fix: 'Name the groups in the configuration of the server: nginx "ssl_ecdh_curve X25519:prime256v1:secp384r1;", Apache "SSLOpenSSLConfCmd Groups X25519:P-256:P-384", HAProxy "curves X25519:P-256:P-384".',
    reads: ['groups'],
    params: { allowed: [] },
    check({ groups }, { params }) {
        if (params.allowed.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no groups');
        const allowed = new Set(params.allowed.map(spec_groups/* canonicalGroupName */.fy));
        const names = new Set(Object.values(groups).flat());
        const found = [...names].filter((name) => !allowed.has((0,spec_groups/* canonicalGroupName */.fy)(name)));
        if (found.length === 0)
            return rule/* pass */.IX;
        const versionsOf = (name) => Object.keys(groups).filter((version) => groups[version]?.includes(name));
        return (0,rule/* fail */.fJ)(`${String(found.length)} accepted ${found.length === 1 ? 'group is' : 'groups are'} not on the list`, {
            observed: found.map((name) => `${name} in ${versionsOf(name).join(', ')}`),
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/group/weak-dh.js


/* harmony default export */ const weak_dh = ((0,rule/* defineRule */.Km)({
    id: 'group/weak-dh',
    title: 'No Diffie-Hellman prime is too short',
    cites: [sources/* RFC9325 */.XI.at('4.5')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0 of Debian 12), where DHE is chosen with 1024 bits',
            error: 'curl: (35) OpenSSL/3.0.19: error:0A00018A:SSL routines::dh key too small',
        },
        {
            client: 'Python requests (OpenSSL 3.0), where DHE is chosen with 1024 bits',
            error: '[SSL: DH_KEY_TOO_SMALL] dh key too small',
        },
    ],
    fix: 'Serve ECDHE suites only: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;". Where DHE has to stay, give it ffdhe2048 of RFC 7919 or larger: nginx "ssl_dhparam", HAProxy "tune.ssl.default-dh-param 2048".',
    reads: ['diffieHellman'],
    params: { minBits: 2048 },
    check({ diffieHellman: { parameters } }, { params }) {
        const found = parameters.filter(({ bits }) => bits < params.minBits);
        const [weakest] = found;
        if (weakest === undefined)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`Diffie-Hellman is done with a prime of ${describePrime(weakest)}`, {
            observed: found.map((one) => `${describePrime(one)} in ${one.versions.join(', ')}`),
            required: `${String(params.minBits)} bits or more`,
            primeSha256: found.map(({ primeSha256 }) => primeSha256),
        });
    },
}));
function describePrime({ bits, prime }) {
    return `${String(bits)} bits${prime === null ? '' : ` (${prime})`}`;
}

;// CONCATENATED MODULE: ./lib/rules/http/hsts-missing.js


/* harmony default export */ const hsts_missing = ((0,rule/* defineRule */.Km)({
    id: 'http/hsts-missing',
    title: 'The answer carries a valid Strict-Transport-Security header',
    cites: [sources/* RFC6797 */.dG.at('7.1')],
    breaks: [],
    fix: 'Send "Strict-Transport-Security: max-age=63072000" with every answer: nginx "add_header Strict-Transport-Security max-age=63072000 always;".',
    reads: ['hsts'],
    params: {},
    check({ hsts }, { target: { endpoint } }) {
        if (endpoint.hostIsAddress)
            return (0,rule/* notApplicable */.hH)('the host is an IP address');
        switch (hsts.kind) {
            case 'policy':
                return rule/* pass */.IX;
            case 'absent':
                return (0,rule/* fail */.fJ)('no Strict-Transport-Security header is sent', { observed: null, required: 'max-age=...' });
            case 'invalid':
                return (0,rule/* fail */.fJ)(`the Strict-Transport-Security header is invalid: ${hsts.reason}`, {
                    observed: hsts.header,
                    required: 'max-age=...',
                });
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/hsts-over-plain-http.js


/* harmony default export */ const hsts_over_plain_http = ((0,rule/* defineRule */.Km)({
    id: 'http/hsts-over-plain-http',
    title: 'Strict-Transport-Security is sent over TLS alone',
    cites: [sources/* RFC6797 */.dG.at('7.2'), sources/* RFC6797 */.dG.at('8.1')],
    breaks: [],
    fix: 'Leave the header out of what is answered without TLS: nginx "add_header" belongs in the server of port 443.',
    reads: ['plainHttp'],
    params: {},
    check({ plainHttp }) {
        if (plainHttp.kind !== 'answer' || plainHttp.hsts === null)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`Strict-Transport-Security is sent without TLS on port ${String(plainHttp.port)}, where it is ignored`, {
            observed: plainHttp.hsts,
            required: null,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/hsts-too-short.js


/* harmony default export */ const hsts_too_short = ((0,rule/* defineRule */.Km)({
    id: 'http/hsts-too-short',
    title: 'Strict-Transport-Security holds long enough',
    cites: [sources/* RFC6797 */.dG.at('6.1.1'), sources/* MOZILLA_6_0 */.hC.at('intermediate')],
    breaks: [],
    fix: 'Raise max-age: 63072000 seconds are two years.',
    reads: ['hsts'],
    params: { minSeconds: 15_552_000 },
    check({ hsts }, { params, target: { endpoint } }) {
        if (endpoint.hostIsAddress)
            return (0,rule/* notApplicable */.hH)('the host is an IP address');
        if (hsts.kind !== 'policy')
            return (0,rule/* notApplicable */.hH)('there is no valid header: see http/hsts-missing');
        return hsts.maxAge >= params.minSeconds
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`Strict-Transport-Security holds for ${String(hsts.maxAge)} seconds only`, {
                observed: hsts.header,
                required: `max-age=${String(params.minSeconds)} or more`,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/redirect.js
const REDIRECTS = [301, 302, 303, 307, 308];
function isRedirect(status) {
    return REDIRECTS.includes(status);
}
function placeOf(location, base) {
    return location !== null && URL.canParse(location, base) ? new URL(location, base) : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/http/leaves-tls.js



/* harmony default export */ const leaves_tls = ((0,rule/* defineRule */.Km)({
    id: 'http/leaves-tls',
    title: 'No redirect leads away from TLS',
    cites: [sources/* RFC9110 */.R2.at('15.4'), sources/* RFC6750 */.wZ.at('5.3')],
    breaks: [
        {
            client: 'curl 7.88 with -L --proto-redir =https',
            error: 'curl: (1) Protocol "http" not supported or disabled in libcurl',
        },
    ],
    fix: 'Redirect to https://. A server behind a proxy that ends TLS builds such a URL when it is not told of it: pass X-Forwarded-Proto, and have it heeded.',
    reads: ['http'],
    params: {},
    check({ http: { status, headers } }, { target: { endpoint } }) {
        const [, location = null] = headers.find(([name]) => name.toLowerCase() === 'location') ?? [];
        if (!isRedirect(status) || placeOf(location, endpoint.url)?.protocol !== 'http:')
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`a GET is redirected (${String(status)}) to a place without TLS`, {
            observed: location,
            required: 'https',
            status,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/no-http2.js


/* harmony default export */ const no_http2 = ((0,rule/* defineRule */.Km)({
    id: 'http/no-http2',
    title: 'HTTP/2 is agreed on',
    cites: [sources/* RFC9113 */.Ki.at('3.2')],
    breaks: [],
    fix: 'Switch HTTP/2 on: nginx "http2 on;", and "grpc_pass" to what speaks gRPC. A load balancer before it has to offer it as well.',
    reads: ['alpn'],
    params: {},
    check({ alpn: { protocols } }, { target: { endpoint } }) {
        if (endpoint.scheme !== 'https')
            return (0,rule/* notApplicable */.hH)('the endpoint does not speak HTTP');
        return protocols.includes('h2')
            ? rule/* proven */.H3
            : (0,rule/* missing */.LO)('HTTP/2 is not agreed on', { observed: protocols, required: 'h2' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/plain-http-answers.js



function isServed(status) {
    return (status >= 200 && status < 300) || status === 401;
}
const REFUSALS = [400, 403, 410, 421, 426];
/* harmony default export */ const plain_http_answers = ((0,rule/* defineRule */.Km)({
    id: 'http/plain-http-answers',
    title: 'Nothing is served without TLS',
    cites: [sources/* RFC6750 */.wZ.at('5.3'), sources/* HTTPS_ONLY_STANDARD */.Zz.at('Migrating APIs to HTTPS')],
    breaks: [],
    fix: 'Close port 80, or answer 403 there to everything but /.well-known/acme-challenge/.',
    reads: ['plainHttp'],
    params: {},
    check({ plainHttp }) {
        if (plainHttp.kind !== 'answer')
            return rule/* pass */.IX;
        const { port, status } = plainHttp;
        if (isServed(status)) {
            return (0,rule/* fail */.fJ)(`"/" is answered in clear on port ${String(port)} (${String(status)})`, {
                observed: status,
                required: 'refused',
                port,
            });
        }
        return isRedirect(status) || REFUSALS.includes(status) || status >= 500
            ? rule/* pass */.IX
            : (0,rule/* notApplicable */.hH)(`"/" is answered with ${String(status)}, which says nothing of other paths`);
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/plain-http-not-redirected.js



const PERMANENT = [301, 308];
/* harmony default export */ const plain_http_not_redirected = ((0,rule/* defineRule */.Km)({
    id: 'http/plain-http-not-redirected',
    title: 'A browser without TLS is sent to the same host over TLS, for good',
    cites: [sources/* RFC6797 */.dG.at('7.2')],
    breaks: [],
    fix: 'Redirect there with 301 to https:// and the same host and path: nginx "return 301 https://$host$request_uri;".',
    reads: ['plainHttp'],
    params: {},
    check({ plainHttp }, { target: { endpoint } }) {
        if (plainHttp.kind !== 'answer')
            return rule/* pass */.IX;
        const { port, status, location } = plainHttp;
        const wrong = faultOf(status, placeOf(location, `http://${hostOf(endpoint)}:${String(port)}/`), endpoint);
        return wrong === undefined
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`HTTP without TLS on port ${String(port)} ${wrong}`, {
                observed: { status, location },
                required: `301 or 308 to https://${hostOf(endpoint)}/`,
                port,
            });
    },
}));
function faultOf(status, place, endpoint) {
    if (!isRedirect(status))
        return `is answered without a redirect (${String(status)})`;
    if (place === undefined)
        return `is redirected (${String(status)}) to no place`;
    if (place.protocol !== 'https:')
        return 'is redirected, and not to https';
    if (place.hostname !== hostOf(endpoint))
        return 'is redirected to another host before this one over TLS';
    return PERMANENT.includes(status) ? undefined : `is redirected for a while only (${String(status)})`;
}
function hostOf({ host, hostIsAddress }) {
    return hostIsAddress && host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./lib/rules/http/plain-http-redirects.js



/* harmony default export */ const plain_http_redirects = ((0,rule/* defineRule */.Km)({
    id: 'http/plain-http-redirects',
    title: 'A request without TLS is refused, and not redirected',
    cites: [sources/* HTTPS_ONLY_STANDARD */.Zz.at('Migrating APIs to HTTPS'), sources/* RFC6750 */.wZ.at('5.3')],
    breaks: [],
    fix: 'Close port 80, or answer 403 there to everything but /.well-known/acme-challenge/. Revoke keys that come in clear. A host that people open in a browser is right to redirect: switch this off for it.',
    reads: ['plainHttp'],
    params: {},
    check({ plainHttp }) {
        if (plainHttp.kind !== 'answer' || !isRedirect(plainHttp.status))
            return rule/* pass */.IX;
        const { port, status, location } = plainHttp;
        return (0,rule/* fail */.fJ)(`HTTP without TLS on port ${String(port)} is redirected (${String(status)}): a client that sends its credentials there works, and nobody learns of it`, { observed: { status, location }, required: 'refused', port });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/redirects.js



/* harmony default export */ const redirects = ((0,rule/* defineRule */.Km)({
    id: 'http/redirects',
    title: 'The URL answers by itself and does not redirect',
    cites: [
        sources/* RFC9110 */.R2.at('15.4'),
        {
            text: 'Stripe documentation, section "Receive events with an HTTPS server"',
            url: 'https://docs.stripe.com/webhooks',
        },
    ],
    breaks: [
        { client: 'Python 3.11 (urllib), for a POST', error: 'HTTP Error 307: Temporary Redirect' },
        { client: 'Node.js 20 (fetch with redirect: "error")', error: 'TypeError: fetch failed' },
    ],
    fix: 'Give the senders the URL where the redirects end, with the same www and the same last slash, or serve this one without a redirect.',
    reads: ['http'],
    params: {},
    check({ http: { status, headers } }) {
        if (!isRedirect(status))
            return rule/* pass */.IX;
        const [, location = null] = headers.find(([name]) => name.toLowerCase() === 'location') ?? [];
        return (0,rule/* fail */.fJ)(`a GET is answered with a redirect (${String(status)})`, {
            observed: location,
            required: 'an answer without a redirect',
            status,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/internal/rule-crashed.js


/* harmony default export */ const rule_crashed = ((0,rule/* defineOwnRule */.a_)({
    id: 'internal/rule-crashed',
    title: 'Every rule gave a verdict',
    cites: [sources/* POLICY_FILE */.CX.at('rules')],
    breaks: [],
    fix: 'Report it with the file that "tls-gate check --observations FILE" saves: that is all that is needed to see it again.',
}));

;// CONCATENATED MODULE: ./lib/rules/pin/backup-in-use.js



/* harmony default export */ const backup_in_use = ((0,rule/* defineRule */.Km)({
    id: 'pin/backup-in-use',
    title: 'What is served is pinned as current, not as a backup',
    cites: [sources/* RFC7469 */.Gm.at('4.3')],
    breaks: [],
    fix: 'List the pin as current, make another backup, and give its pin to the callers.',
    reads: ['servedKeys'],
    params: {},
    check({ servedKeys: { chains } }, { target: { endpoint } }) {
        const { pins } = endpoint;
        if (pins === undefined)
            return (0,rule/* notApplicable */.hH)('the policy names no pins of this endpoint');
        if (chains.length === 0)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const keys = keysOf(chains);
        const backups = keys.filter(({ sha256 }) => pins.backup.includes(sha256));
        if (backups.length === 0 || keys.some(({ sha256 }) => pins.current.includes(sha256)))
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`of the chain a backup pin alone is left: ${showKeys(backups)}`, {
            observed: evidenceOfKeys(backups),
            required: { current: pins.current.map(pinOf) },
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/pin/cert-manager-rotates-key.js


/* harmony default export */ const cert_manager_rotates_key = ((0,rule/* defineRule */.Km)({
    id: 'pin/cert-manager-rotates-key',
    title: 'A leaf key that callers have pinned is kept when cert-manager renews the certificate',
    cites: [sources/* CERT_MANAGER_1_18 */.Zm.at('The default value of Certificate.Spec.PrivateKey.RotationPolicy is now Always')],
    breaks: [],
    fix: 'Set privateKey.rotationPolicy to Never for as long as callers pin the key of the leaf, or have them pin that of a CA.',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf, others } }, { target: { endpoint } }) {
        const { certManager, pins } = endpoint;
        if (certManager === undefined)
            return (0,rule/* notApplicable */.hH)('no Certificate of cert-manager is known to cover it');
        if (pins === undefined)
            return (0,rule/* notApplicable */.hH)('its callers have pinned no key');
        const pinned = [...pins.current, ...pins.backup];
        if (leaf === null || !pinned.includes(leaf.spkiSha256))
            return (0,rule/* notApplicable */.hH)('the key of its leaf is not pinned');
        if (others.some(({ spkiSha256 }) => pinned.includes(spkiSha256)))
            return rule/* pass */.IX;
        const { name, rotationPolicy, origins } = certManager;
        if (rotationPolicy === 'Never')
            return rule/* pass */.IX;
        const why = rotationPolicy === null ? ' (from 1.18 on, where rotationPolicy is left out)' : '';
        const unmet = pinned.filter((pin) => pin !== leaf.spkiSha256).length;
        const but = unmet === 0 ? '' : ', unless another of their pins is of a CA that is not sent';
        return {
            ...(0,rule/* fail */.fJ)(`the Certificate ${name} gets a new key at each renewal${why}, and callers have pinned the one it has: they refuse the next${but}`, {
                observed: rotationPolicy,
                required: 'Never',
                certificate: name,
                file: `${origins.rotationPolicy.file}:${String(origins.rotationPolicy.line)}`,
                spkiSha256: leaf.spkiSha256,
            }),
            origin: origins.rotationPolicy,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/pin/next-certificate-unpinned.js



/* harmony default export */ const next_certificate_unpinned = ((0,rule/* defineRule */.Km)({
    id: 'pin/next-certificate-unpinned',
    title: 'A key of the chain that will be served next is pinned',
    cites: [sources/* RFC7469 */.Gm.at('2.6')],
    breaks: [
        {
            client: 'curl 7.88 with --pinnedpubkey, once it is served',
            error: 'curl: (90) SSL: public key does not match pinned public key',
        },
    ],
    fix: 'Have the certificate issued for a pinned key, the one in use (certbot --reuse-key) or that of a backup pin. For another key give its pin to all callers first, and deploy when they have it.',
    reads: ['nextChain'],
    params: {},
    check({ nextChain: { source, ways } }, { target: { endpoint } }) {
        const { pins } = endpoint;
        if (pins === undefined)
            return (0,rule/* notApplicable */.hH)('the policy names no pins of this endpoint');
        const unpinned = ways.filter((way) => pinnedKeysOf(way, allPinsOf(pins)).length === 0);
        const [first] = unpinned;
        if (first === undefined)
            return rule/* pass */.IX;
        const who = first.store === null || unpinned.length === ways.length ? '' : ` for callers with ${first.store}`;
        return (0,rule/* fail */.fJ)(`no key of the chain in ${source} is pinned${who}: pinned are ${showPins(allPinsOf(pins))}, in it are ${showKeys(first.keys)}`, {
            observed: unpinned.map(({ store, keys }) => ({ store, keys: evidenceOfKeys(keys) })),
            required: { current: pins.current.map(pinOf), backup: pins.backup.map(pinOf) },
            source,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/pin/no-backup.js



/* harmony default export */ const no_backup = ((0,rule/* defineRule */.Km)({
    id: 'pin/no-backup',
    title: 'A backup pin is of a key that is not served',
    cites: [sources/* RFC7469 */.Gm.at('2.5'), sources/* RFC7469 */.Gm.at('4.3')],
    breaks: [],
    fix: 'Make a key, keep it away from the server, and have its pin both in the policy as backup and with the callers, before it is needed.',
    reads: ['servedKeys'],
    params: {},
    check({ servedKeys: { chains } }, { target: { endpoint } }) {
        const { pins } = endpoint;
        if (pins === undefined)
            return (0,rule/* notApplicable */.hH)('the policy names no pins of this endpoint');
        const served = keysOf(chains).map(({ sha256 }) => sha256);
        if (pins.backup.some((pin) => !served.includes(pin)))
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(pins.backup.length === 0
            ? 'no backup pin is named: if the key is lost, every caller who has pinned it is locked out'
            : 'every backup pin is of a key that is served: if that is lost, none is left', { observed: pins.backup.map(pinOf), required: 'a backup pin of a key that is not in the chain' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/pin/no-match.js



/* harmony default export */ const no_match = ((0,rule/* defineRule */.Km)({
    id: 'pin/no-match',
    title: 'A key of every chain that is served is pinned',
    cites: [sources/* RFC7469 */.Gm.at('2.6')],
    breaks: [
        {
            client: 'curl 7.88 with --pinnedpubkey, which looks at the leaf alone',
            error: 'curl: (90) SSL: public key does not match pinned public key',
        },
    ],
    fix: 'Serve a certificate of a pinned key again: of the key before this one, or of that of a backup pin. Where callers have the new key already, list its pin as current.',
    reads: ['servedKeys'],
    params: {},
    check({ servedKeys: { chains } }, { target: { endpoint } }) {
        const { pins } = endpoint;
        if (pins === undefined)
            return (0,rule/* notApplicable */.hH)('the policy names no pins of this endpoint');
        if (chains.length === 0)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const ways = chains.flatMap(({ leaf, ways: own }) => own.map((way) => ({ leaf, way })));
        const unpinned = ways.filter(({ way }) => pinnedKeysOf(way, allPinsOf(pins)).length === 0);
        const [first] = unpinned;
        if (first === undefined)
            return rule/* pass */.IX;
        const where = unpinned.length === ways.length ? '' : ` for callers ${whoOf(first, chains.length > 1)}`;
        return (0,rule/* fail */.fJ)(`no key of the chain is pinned${where}: pinned are ${showPins(allPinsOf(pins))}, served are ${showKeys(first.way.keys)}`, {
            observed: unpinned.map(({ leaf, way }) => ({ leaf, store: way.store, keys: evidenceOfKeys(way.keys) })),
            required: { current: pins.current.map(pinOf), backup: pins.backup.map(pinOf) },
        });
    },
}));
function whoOf({ leaf, way: { store } }, isOneOfSeveral) {
    const served = `who are served "${leaf}"`;
    if (store === null)
        return served;
    return isOneOfSeveral ? `${served} and have the trust store ${store}` : `who have the trust store ${store}`;
}

;// CONCATENATED MODULE: ./lib/spec/rotating-intermediates.js
const ORGANIZATIONS = new Set(["let's encrypt", 'amazon']);
function rotatesIntermediates(organizations) {
    return organizations.some((organization) => ORGANIZATIONS.has(organization.toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/rules/pin/rotating-intermediate.js





/* harmony default export */ const rotating_intermediate = ((0,rule/* defineRule */.Km)({
    id: 'pin/rotating-intermediate',
    title: 'No pin holds only by an intermediate of a CA that changes them at will',
    cites: [sources/* LETS_ENCRYPT_INTERMEDIATES */.In.at('Rotating Issuance'), sources/* RFC7469 */.Gm.at('4.3')],
    breaks: [],
    fix: "Pin the key of the leaf and keep it at renewals (certbot --reuse-key), or pin the CA's roots, all that it may issue under.",
    reads: ['servedKeys'],
    params: {},
    check({ servedKeys: { chains } }, { target: { endpoint } }) {
        const { pins } = endpoint;
        if (pins === undefined)
            return (0,rule/* notApplicable */.hH)('the policy names no pins of this endpoint');
        if (chains.length === 0)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const held = chains.flatMap(({ ways }) => ways.map((way) => pinnedKeysOf(way, allPinsOf(pins))));
        const loose = held.find((keys) => keys.length > 0 &&
            keys.every(({ role, subject }) => role === 'intermediate' && rotatesIntermediates((0,distinguished_name/* organizationsOf */.E)(subject))));
        if (loose === undefined)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`what is pinned of the chain is an intermediate that its CA changes without notice: ${showKeys(loose)}`, {
            observed: evidenceOfKeys(loose),
            required: "a pin of the leaf's key or of a root",
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/policy/baseline-unused.js


/* harmony default export */ const baseline_unused = ((0,rule/* defineOwnRule */.a_)({
    id: 'policy/baseline-unused',
    title: 'Every fault of the baseline is still there',
    cites: [sources/* POLICY_FILE */.CX.at('baseline')],
    breaks: [],
    fix: 'Write the baseline again with "tls-gate baseline", or delete the entry.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-expired.js


/* harmony default export */ const waiver_expired = ((0,rule/* defineOwnRule */.a_)({
    id: 'policy/waiver-expired',
    title: 'Every waiver is still in force',
    cites: [sources/* POLICY_FILE */.CX.at('waivers')],
    breaks: [],
    fix: 'Mend what the waiver excused, or agree on a new date with its owner.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-expires-soon.js


/* harmony default export */ const waiver_expires_soon = ((0,rule/* defineOwnRule */.a_)({
    id: 'policy/waiver-expires-soon',
    title: 'No waiver ends within days',
    cites: [sources/* POLICY_FILE */.CX.at('waivers')],
    breaks: [],
    fix: 'Mend what the waiver excuses, or agree on a new date with its owner.',
    window: ['14d'],
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-too-long.js


/* harmony default export */ const waiver_too_long = ((0,rule/* defineOwnRule */.a_)({
    id: 'policy/waiver-too-long',
    title: 'No waiver holds for longer than a year',
    cites: [sources/* POLICY_FILE */.CX.at('waivers')],
    breaks: [],
    fix: 'Set a nearer date; if the exception is meant to stay, grade the rule for that host under "overrides".',
    params: { maxDays: 366 },
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-unused.js


/* harmony default export */ const waiver_unused = ((0,rule/* defineOwnRule */.a_)({
    id: 'policy/waiver-unused',
    title: 'Every waiver excuses something',
    cites: [sources/* POLICY_FILE */.CX.at('waivers')],
    breaks: [],
    fix: 'Delete the waiver.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/weakened.js


/* harmony default export */ const weakened = ((0,rule/* defineOwnRule */.a_)({
    id: 'policy/weakened',
    title: 'A pull request does not weaken the policy that it is judged by',
    cites: [sources/* POLICY_FILE */.CX.at('pull requests')],
    breaks: [],
    fix: 'Take the change back, or have it allowed as "allow-policy-change" says: by a label, or by the review of a team.',
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/alpn-not-offered.js


/* harmony default export */ const alpn_not_offered = ((0,rule/* defineRule */.Km)({
    id: 'protocol/alpn-not-offered',
    title: 'The server chooses an application protocol that the client has offered',
    cites: [sources/* RFC7301 */.PS.at('3.2')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0.19)',
            error: 'curl: (35) OpenSSL/3.0.19: error:0A00006E:SSL routines::bad extension',
        },
        { client: 'Node.js 20', error: 'ERR_SSL_BAD_EXTENSION' },
        { client: 'Python 3.11', error: '[SSL: BAD_EXTENSION] bad extension' },
        {
            client: 'Java 17',
            error: 'javax.net.ssl.SSLException: Invalid application_layer_protocol_negotiation extension: Only client specified application protocol is allowed in ServerHello message',
        },
    ],
    fix: 'Have the server choose from the list of the client, and without a common one end the handshake with no_application_protocol or leave the extension out.',
    reads: ['alpn'],
    params: {},
    check({ alpn: { unoffered } }) {
        if (unoffered === undefined)
            return rule/* pass */.IX;
        const { offered, chosen } = unoffered;
        return (0,rule/* fail */.fJ)(`to a client that offers ${offered.join(' and ')} the server answers with another protocol`, {
            observed: chosen,
            required: offered,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/client-certificate-requested.js


/* harmony default export */ const client_certificate_requested = ((0,rule/* defineRule */.Km)({
    id: 'protocol/client-certificate-requested',
    title: 'Callers are not asked for a certificate',
    cites: [sources/* RFC8446 */.m8.at('4.3.2'), sources/* RFC5246 */.Z5.at('7.4.4')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0)',
            error: 'curl: (56) OpenSSL SSL_read: OpenSSL/3.0.19: error:0A00045C:SSL routines::tlsv13 alert certificate required, errno 0',
        },
        {
            client: 'Python 3.11 (OpenSSL 3.0)',
            error: '[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert certificate required',
        },
        { client: 'Node.js 20 and 24', error: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' },
        {
            client: 'Java 17',
            error: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: certificate_required',
        },
        { client: 'Go 1.19', error: 'remote error: tls: certificate required' },
        { client: 'Any client of nginx', error: '400 No required SSL certificate was sent' },
    ],
    fix: 'Ask for none where senders without a certificate call: nginx "ssl_verify_client off;", Apache "SSLVerifyClient none". Where every sender has one (mTLS), waive this.',
    reads: ['clientCertificate'],
    params: {},
    check({ clientCertificate: { isRequested, authorities } }) {
        return isRequested
            ? (0,rule/* fail */.fJ)('the server asks its callers for a certificate', {
                observed: authorities.length === 0 ? 'a certificate of any authority' : authorities,
                required: 'no CertificateRequest',
            })
            : rule/* pass */.IX;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/compression.js


/* harmony default export */ const compression = ((0,rule/* defineRule */.Km)({
    id: 'protocol/compression',
    title: 'Records are not compressed',
    cites: [sources/* RFC9325 */.XI.at('3.3')],
    breaks: [],
    fix: 'Switch it off in the server (Apache "SSLCompression off") or in its TLS library (OpenSSL: SSL_OP_NO_COMPRESSION).',
    reads: ['compression'],
    params: {},
    check({ compression: { version, method } }) {
        return method === null
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`records in ${version} are compressed with ${method}`, { observed: method, required: 'no compression' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/deprecated-accepted.js



/* harmony default export */ const deprecated_accepted = ((0,rule/* defineRule */.Km)({
    id: 'protocol/deprecated-accepted',
    title: 'No version before TLS 1.2 is accepted',
    cites: [sources/* RFC8996 */.cs.at('4'), sources/* RFC7568 */.Qt.at('3')],
    breaks: [],
    fix: 'Offer TLS 1.2 and 1.3 only: nginx "ssl_protocols TLSv1.2 TLSv1.3;", Apache "SSLProtocol -all +TLSv1.2 +TLSv1.3", HAProxy "ssl-min-ver TLSv1.2".',
    reads: ['versions'],
    params: { deprecated: versions/* DEPRECATED_VERSIONS */.Ux },
    check({ versions }, { params }) {
        const found = versions.accepted.filter((version) => params.deprecated.includes(version));
        return found.length === 0
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} still accepted`, {
                observed: found,
                required: 'TLSv1.2 or later only',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/early-data.js


/* harmony default export */ const early_data = ((0,rule/* defineRule */.Km)({
    id: 'protocol/early-data',
    title: 'No request can be replayed as early data',
    cites: [sources/* RFC8446 */.m8.at('8'), sources/* RFC8470 */.J_.at('3'), sources/* RFC9325 */.XI.at('3.10')],
    breaks: [],
    fix: 'Switch it off: nginx "ssl_early_data off;". Otherwise have the application answer early requests that change something with 425 (Too Early), RFC 8470 section 5.2, and waive this.',
    reads: ['earlyData'],
    params: {},
    check({ earlyData: { maxBytes } }) {
        return maxBytes === 0
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`tickets allow ${String(maxBytes)} bytes of early data, which can be replayed`, {
                observed: maxBytes,
                required: 0,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/fallback-scsv-ignored.js


const OLD = ['SSLv3', 'TLSv1', 'TLSv1.1'];
/* harmony default export */ const fallback_scsv_ignored = ((0,rule/* defineRule */.Km)({
    id: 'protocol/fallback-scsv-ignored',
    title: 'No caller can be pushed down to a version before TLS 1.2',
    cites: [sources/* RFC7507 */.T_.at('3'), sources/* RFC8446 */.m8.at('4.1.3'), sources/* RFC9325 */.XI.at('3.1.3')],
    breaks: [],
    fix: 'Accept TLS 1.2 and 1.3 only: then there is nothing to be pushed down to. Where old versions have to stay, update the TLS library to one that knows TLS_FALLBACK_SCSV.',
    reads: ['versions', 'fallbackScsv'],
    params: {},
    check({ versions, fallbackScsv: { version, how } }) {
        if (how !== 'accepted')
            return rule/* proven */.H3;
        const old = versions.accepted.filter((name) => OLD.includes(name));
        return old.length === 0
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`callers can be pushed down to ${old.join(', ')}: TLS_FALLBACK_SCSV is ignored`, {
                observed: `${version} with TLS_FALLBACK_SCSV is accepted`,
                required: 'alert inappropriate_fallback (86)',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/insecure-renegotiation.js


/* harmony default export */ const insecure_renegotiation = ((0,rule/* defineRule */.Km)({
    id: 'protocol/insecure-renegotiation',
    title: 'The server knows secure renegotiation',
    cites: [sources/* RFC5746 */.EH.at('3.6'), sources/* RFC9325 */.XI.at('3.5')],
    breaks: [
        {
            client: 'curl 7.88 (OpenSSL 3.0)',
            error: 'curl: (35) OpenSSL/3.0.19: error:0A000152:SSL routines::unsafe legacy renegotiation disabled',
        },
        {
            client: 'Python 3.11 (OpenSSL 3.0)',
            error: '[SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled',
        },
        {
            client: 'Node.js 20 and 24',
            error: 'error:0A000152:SSL routines:final_renegotiate:unsafe legacy renegotiation disabled',
        },
    ],
    fix: 'Update the TLS library of the server, or of the load balancer before it, to one that answers with renegotiation_info: OpenSSL 3.0 does so by itself.',
    reads: ['secureRenegotiation'],
    params: {},
    check({ secureRenegotiation: { version, isIndicated } }) {
        return isIndicated
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`the answer in ${version} does not tell that renegotiation is secure`, {
                observed: `no valid renegotiation_info in ${version}`,
                required: 'an empty renegotiation_info',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/large-hello-refused.js


/* harmony default export */ const large_hello_refused = ((0,rule/* defineRule */.Km)({
    id: 'protocol/large-hello-refused',
    title: 'A hello with a post-quantum key share is answered',
    cites: [sources/* RFC9293 */.Dd.at('2.2')],
    breaks: [
        {
            client: 'Node.js 24, when the server hangs up',
            error: 'Error: Client network socket disconnected before secure TLS connection was established',
        },
        { client: 'Node.js 24, when the server resets the connection', error: 'Error: read ECONNRESET' },
        {
            client: 'Node.js 24, when the server answers decode_error',
            error: 'error:0A00041A:SSL routines:ssl3_read_bytes:tlsv1 alert decode error',
        },
    ],
    fix: 'Find what reads once and expects the whole hello: the server, a load balancer or a firewall before it. Update it; https://tldr.fail explains the fault.',
    reads: ['largeHello'],
    params: {},
    check({ largeHello: { bytes, isTolerated, how } }) {
        return isTolerated
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`smaller hellos are answered, but not one of ${String(bytes)} bytes: ${how}`, {
                observed: how,
                required: 'a ServerHello',
                bytes,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/no-extended-master-secret.js


/* harmony default export */ const no_extended_master_secret = ((0,rule/* defineRule */.Km)({
    id: 'protocol/no-extended-master-secret',
    title: 'Sessions up to TLS 1.2 use the extended master secret',
    cites: [sources/* RFC7627 */.EV.at('5.2'), sources/* RFC9325 */.XI.at('3.5')],
    breaks: [],
    fix: 'Update the TLS library of the server, or of the load balancer before it, to one that agrees to it: OpenSSL 3.0 does so by itself.',
    reads: ['extendedMasterSecret'],
    params: {},
    check({ extendedMasterSecret: { version, isAgreedOn } }) {
        return isAgreedOn
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`the extended master secret is not used in ${version}`, {
                observed: `no valid extended_master_secret in ${version}`,
                required: 'an empty extended_master_secret',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/not-allowed.js


/* harmony default export */ const protocol_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'protocol/not-allowed',
    title: 'Only versions on the list are accepted',
    cites: [sources/* MOZILLA_6_0 */.hC.at('modern')],
    breaks: [],
    fix: 'Accept the versions on the list alone. For TLS 1.3: nginx "ssl_protocols TLSv1.3;", Apache "SSLProtocol -all +TLSv1.3", HAProxy "ssl-min-ver TLSv1.3".',
    reads: ['versions'],
    params: { allowed: [] },
    check({ versions }, { params }) {
        if (params.allowed.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no versions');
        const found = versions.accepted.filter((version) => !params.allowed.includes(version));
        if (found.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} accepted, and not on the list`, {
            observed: found,
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/accepted-schemes.js
function acceptedSchemes(signatureSchemes) {
    const versionsOf = new Map();
    for (const [version, schemes] of Object.entries(signatureSchemes)) {
        for (const scheme of schemes)
            versionsOf.set(scheme, [...(versionsOf.get(scheme) ?? []), version]);
    }
    return [...versionsOf].map(([scheme, versions]) => ({ scheme, versions }));
}
function describeScheme({ scheme, versions }) {
    return `${scheme} in ${versions.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/rules/protocol/signature-scheme-not-allowed.js



/* harmony default export */ const signature_scheme_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'protocol/signature-scheme-not-allowed',
    title: 'Handshakes are signed with schemes on the list alone',
    cites: [sources/* RFC8446 */.m8.at('4.2.3'), sources/* RFC5246 */.Z5.at('7.4.1.4.1')],
    breaks: [],
    fix: 'Name the schemes on the list: nginx "ssl_conf_command SignatureAlgorithms RSA-PSS+SHA256:RSA-PSS+SHA384;", Apache "SSLOpenSSLConfCmd SignatureAlgorithms ...".',
    reads: ['signatureSchemes'],
    params: { allowed: [] },
    check({ signatureSchemes }, { params }) {
        if (params.allowed.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no signature schemes');
        const found = acceptedSchemes(signatureSchemes).filter(({ scheme }) => !params.allowed.includes(scheme));
        if (found.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`${String(found.length)} signature ${found.length === 1 ? 'scheme is' : 'schemes are'} not on the list`, {
            observed: found.map(describeScheme),
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/tls-1.2-missing.js


/* harmony default export */ const tls_1_2_missing = ((0,rule/* defineRule */.Km)({
    id: 'protocol/tls-1.2-missing',
    title: 'TLS 1.2 is accepted',
    cites: [sources/* RFC9325 */.XI.at('3.1.1')],
    breaks: [
        { client: 'Adyen webhooks (encryptionProtocol unset means TLSv1.2)', error: 'tlsv1 alert protocol version' },
        {
            client: 'Java 8 before 8u261',
            error: 'javax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version',
        },
    ],
    fix: 'Add TLS 1.2 beside 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;", Apache "SSLProtocol -all +TLSv1.2 +TLSv1.3".',
    reads: ['versions'],
    params: {},
    check({ versions }) {
        if (versions.accepted.includes('TLSv1.2'))
            return rule/* proven */.H3;
        return versions.rejected.includes('TLSv1.2')
            ? (0,rule/* fail */.fJ)('TLS 1.2 is refused', { observed: versions.accepted, required: 'TLSv1.2' })
            : rule/* pass */.IX;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/tls-1.3-missing.js


/* harmony default export */ const tls_1_3_missing = ((0,rule/* defineRule */.Km)({
    id: 'protocol/tls-1.3-missing',
    title: 'TLS 1.3 is accepted',
    cites: [sources/* RFC9325 */.XI.at('3.1.1')],
    breaks: [],
    fix: 'Add TLS 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;" with OpenSSL 1.1.1 or later; Java 11 or later; Node.js 12 or later.',
    reads: ['versions'],
    params: {},
    check({ versions }) {
        if (versions.accepted.includes('TLSv1.3'))
            return rule/* proven */.H3;
        return versions.rejected.includes('TLSv1.3')
            ? (0,rule/* fail */.fJ)('TLS 1.3 is refused', { observed: versions.accepted, required: 'TLSv1.3' })
            : rule/* pass */.IX;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/weak-signature-scheme.js



/* harmony default export */ const weak_signature_scheme = ((0,rule/* defineRule */.Km)({
    id: 'protocol/weak-signature-scheme',
    title: 'No handshake from TLS 1.2 on is signed with MD5 or SHA-1',
    cites: [sources/* RFC9155 */.k_.at('4'), sources/* RFC8446 */.m8.at('4.2.3')],
    breaks: [],
    fix: 'Drop any "@SECLEVEL=0": OpenSSL 3.0 then refuses them by itself. Otherwise name better ones: nginx "ssl_conf_command SignatureAlgorithms ECDSA+SHA256:ECDSA+SHA384:RSA-PSS+SHA256:RSA+SHA256;", Apache "SSLOpenSSLConfCmd SignatureAlgorithms ...".',
    reads: ['signatureSchemes'],
    params: { weak: ['rsa_pkcs1_sha1', 'ecdsa_sha1', 'dsa_sha1', 'rsa_md5'] },
    check({ signatureSchemes }, { params }) {
        const found = acceptedSchemes(signatureSchemes).filter(({ scheme }) => params.weak.includes(scheme));
        if (found.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`handshakes may be signed with ${found.map(({ scheme }) => scheme).join(', ')}`, {
            observed: found.map(describeScheme),
            required: `none of ${params.weak.join(', ')}`,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reach/ipv6-not-checked.js


/* harmony default export */ const ipv6_not_checked = ((0,rule/* defineOwnRule */.a_)({
    id: 'reach/ipv6-not-checked',
    title: 'Every address can be looked at from this runner',
    cites: [sources/* RFC6724 */.bq.at('6')],
    breaks: [],
    fix: 'Run the check on a runner with IPv6, a self-hosted one for instance: callers that have it prefer those addresses.',
}));

;// CONCATENATED MODULE: ./lib/rules/reach/no-ipv4.js


/* harmony default export */ const no_ipv4 = ((0,rule/* defineRule */.Km)({
    id: 'reach/no-ipv4',
    title: 'The name has an IPv4 address',
    cites: [sources/* TELEGRAM_WEBHOOKS */.Dh.at('The short version')],
    breaks: [
        { client: 'curl 7.88 with --ipv4', error: 'curl: (6) Could not resolve host: api.example.com' },
        { client: 'Node.js 20 on a machine without IPv6', error: 'Error: connect ENETUNREACH' },
        {
            client: 'Python 3.11 on a machine without IPv6',
            error: '<urlopen error [Errno 101] Network is unreachable>',
        },
        {
            client: 'Java 17 with -Djava.net.preferIPv4Stack=true',
            error: 'java.net.UnknownHostException: api.example.com',
        },
    ],
    fix: 'Add an A record to the name; where the service has IPv6 alone, put a load balancer or a CDN with an IPv4 address before it.',
    reads: ['addresses'],
    params: {},
    check({ addresses: { all } }, { target: { endpoint } }) {
        if (endpoint.connectTo !== null)
            return (0,rule/* notApplicable */.hH)('the name was not looked up: connect-to stands for it');
        if (all.some((address) => /^[\d.]+$/.test(address)))
            return rule/* proven */.H3;
        if (!all.every((address) => address.includes(':')))
            return (0,rule/* notApplicable */.hH)('the proxy looks the name up');
        return (0,rule/* missing */.LO)('there are IPv6 addresses only', { observed: all, required: 'an IPv4 address' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reach/not-tls.js


/* harmony default export */ const not_tls = ((0,rule/* defineRule */.Km)({
    id: 'reach/not-tls',
    title: 'The port speaks TLS',
    cites: [sources/* RFC8446 */.m8.at('5.1')],
    breaks: [
        { client: 'curl (OpenSSL 3)', error: 'curl: (35) error:0A00010B:SSL routines::wrong version number' },
        { client: 'Go', error: 'tls: first record does not look like a TLS handshake' },
        { client: 'Java', error: 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message' },
    ],
    fix: 'Point the endpoint at the port that terminates TLS, or switch TLS on for this one.',
    reads: ['versions'],
    speaksFor: ['versions'],
    params: {},
    check: () => rule/* proven */.H3,
}));

;// CONCATENATED MODULE: ./lib/rules/reach/port-not-allowed.js


/* harmony default export */ const port_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'reach/port-not-allowed',
    title: 'The port is one that webhook senders call',
    cites: [sources/* RFC9110 */.R2.at('4.2.2'), sources/* TELEGRAM_WEBHOOKS */.Dh.at('An open port')],
    breaks: [],
    fix: 'Serve the endpoint on port 443, or list the ports that its senders call as "allowed".',
    reads: ['addresses'],
    params: { allowed: ['443'] },
    check(_, { params, target: { endpoint } }) {
        if (endpoint.scheme !== 'https')
            return (0,rule/* notApplicable */.hH)('the endpoint does not speak HTTP');
        if (params.allowed.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no ports');
        const port = String(endpoint.port);
        return params.allowed.includes(port)
            ? rule/* pass */.IX
            : (0,rule/* fail */.fJ)(`port ${port} is none that webhook senders call`, { observed: port, required: params.allowed });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reach/unreachable.js


/* harmony default export */ const unreachable = ((0,rule/* defineRule */.Km)({
    id: 'reach/unreachable',
    title: 'A connection to the address can be opened',
    cites: [sources/* RFC9293 */.Dd.at('3.5')],
    breaks: [
        { client: 'curl', error: 'curl: (7) Failed to connect to api.example.com port 443: Connection refused' },
        { client: 'Node.js', error: 'Error: connect ECONNREFUSED' },
        { client: 'Go', error: 'dial tcp: connect: connection refused' },
    ],
    fix: 'Check that the name resolves from this runner, that the service listens on the port, and that no firewall drops the runner.',
    reads: ['addresses', 'reach'],
    speaksFor: ['addresses', 'reach'],
    params: {},
    check: () => rule/* pass */.IX,
}));

;// CONCATENATED MODULE: ./lib/rules/renewal/usual-renewal.js

const SHORT_LIFE_MS = 10 * core_window/* DAY_MS */.sO;
const AUTOMATED_DAYS = 92;
function usual_renewal_lifetimeOf({ notBefore, notAfter }) {
    return notAfter - notBefore + 1000;
}
function daysOf(certificate) {
    return Math.ceil(usual_renewal_lifetimeOf(certificate) / core_window/* DAY_MS */.sO);
}
function usualRenewalOf(certificate) {
    const life = usual_renewal_lifetimeOf(certificate);
    return certificate.notBefore + (life < SHORT_LIFE_MS ? life / 2 : (2 * life) / 3);
}

;// CONCATENATED MODULE: ./lib/rules/renewal/ari-window-passed.js




/* harmony default export */ const ari_window_passed = ((0,rule/* defineRule */.Km)({
    id: 'renewal/ari-window-passed',
    title: 'The time in which the CA wants the leaf certificate renewed has not passed',
    cites: [sources/* RFC9773 */.ER.at('4.2')],
    breaks: [],
    fix: 'Have it renewed now, and see that the server was reloaded. Then look into the log of the ACME client for why it did not, and whether it heeds renewal information (ARI) at all.',
    reads: ['certificates', 'renewalInfo'],
    params: {},
    check({ certificates: { leaf }, renewalInfo }, { now }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const { notAsked, suggested, silent, unanswered } = renewalInfo;
        if (notAsked !== null)
            return (0,rule/* notApplicable */.hH)(notAsked);
        if (suggested === null) {
            if (unanswered.length > 0)
                return rule/* pass */.IX;
            return (0,rule/* notApplicable */.hH)(silent.map(({ directory, reason }) => `${directory}: ${reason}`).join('; '));
        }
        const ms = now.getTime() - suggested.end;
        if (ms <= 0)
            return rule/* proven */.H3;
        const ended = new Date(suggested.end).toISOString();
        const ago = `${(Math.floor(ms / (core_window/* DAY_MS */.sO / 10)) / 10).toFixed(1)} days ago`;
        const why = suggested.end < usualRenewalOf(leaf)
            ? 'that is before such a certificate is usually renewed, as when it is to be revoked'
            : 'its renewal is broken, or it is to be revoked';
        return (0,rule/* fail */.fJ)(`its CA wanted it renewed until ${ended}, ${ago}: ${why}`, {
            observed: { start: new Date(suggested.start).toISOString(), end: ended },
            required: 'renewed within the window',
            explanation: suggested.explanationUrl,
            directory: suggested.directory,
            sha256: leaf.sha256,
        });
    },
}));

// EXTERNAL MODULE: ./lib/spec/caa-identifiers.js
var caa_identifiers = __webpack_require__(4501);
;// CONCATENATED MODULE: ./lib/rules/renewal/caa-forbids-issuer.js




const KNOWN_TAGS = new Set([
    'issue',
    'issuewild',
    'iodef',
    'issuemail',
    'issuevmc',
    'contactemail',
    'contactphone',
]);
const MAX_SHOWN = 20;
/* harmony default export */ const caa_forbids_issuer = ((0,rule/* defineRule */.Km)({
    id: 'renewal/caa-forbids-issuer',
    title: 'The CAA records of its names let the CA of the leaf certificate issue the next one',
    cites: [sources/* RFC8659 */.ql.at('4.2'), sources/* RFC8659 */.ql.at('4.3')],
    breaks: [],
    fix: 'Add a CAA record that names the CA, or have the certificate issued by one that the records name: before the next renewal, which fails otherwise.',
    reads: ['certificates', 'caa'],
    params: {},
    check({ certificates: { leaf }, caa: { notAsked, names } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (notAsked !== null)
            return (0,rule/* notApplicable */.hH)(notAsked);
        const organizations = (0,distinguished_name/* organizationsOf */.E)(leaf.issuer);
        const identifiers = (0,caa_identifiers/* findCaaIdentifiers */.N)(organizations);
        if (identifiers === undefined)
            return (0,rule/* notApplicable */.hH)('the name of its CA in CAA records is not known');
        const forbidding = names.flatMap((one) => {
            const allowed = findAllowed(one);
            return allowed === null || allowed.some((domain) => identifiers.includes(domain)) ? [] : [{ ...one, allowed }];
        });
        const [first] = forbidding;
        if (first !== undefined) {
            const more = forbidding.length - 1;
            const others = more === 0 ? '' : ` and of ${String(more)} more ${more === 1 ? 'name' : 'names'}`;
            const whom = first.allowed.length === 0 ? 'no CA' : `${first.allowed.slice(0, MAX_SHOWN).join(', ')} alone`;
            return (0,rule/* fail */.fJ)(`the CAA records of ${first.name}${others} allow ${whom}, and not ${organizations.join(', ')}: the next renewal fails`, {
                observed: forbidding.slice(0, MAX_SHOWN).map(({ name, foundAt, records }) => ({
                    name,
                    foundAt,
                    records: records.slice(0, MAX_SHOWN).map(({ tag, value }) => `${tag} ${JSON.stringify(value)}`),
                })),
                required: `one of ${identifiers.join(', ')}`,
                sha256: leaf.sha256,
            });
        }
        const unknown = names.flatMap(({ foundAt, records }) => records
            .filter(({ tag, isCritical }) => isCritical && !KNOWN_TAGS.has(tag))
            .map(({ tag }) => `the critical tag ${JSON.stringify(tag)} of ${String(foundAt)}`));
        return unknown.length === 0 ? rule/* pass */.IX : (0,rule/* notApplicable */.hH)(`it cannot be told whether its CA knows ${unknown[0] ?? ''}`);
    },
}));
function findAllowed({ name, records }) {
    const valuesOf = (wanted) => records.filter(({ tag }) => tag === wanted).map(({ value }) => value);
    const wild = name.startsWith('*.') ? valuesOf('issuewild') : [];
    const values = wild.length > 0 ? wild : valuesOf('issue');
    return values.length === 0 ? null : values.flatMap((value) => findDomain(value) ?? []);
}
const ISSUE_VALUE = /^[ \t]*(?:([a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*)[ \t]*)?(?:;[\t -~]*)?$/;
function findDomain(value) {
    return ISSUE_VALUE.exec(value.toLowerCase())?.[1];
}

;// CONCATENATED MODULE: ./lib/rules/renewal/cert-manager-keeps-key.js


/* harmony default export */ const cert_manager_keeps_key = ((0,rule/* defineRule */.Km)({
    id: 'renewal/cert-manager-keeps-key',
    title: 'The cert-manager Certificate of the endpoint gets a new key when it is renewed',
    cites: [sources/* CERT_MANAGER_1_18 */.Zm.at('The default value of Certificate.Spec.PrivateKey.RotationPolicy is now Always')],
    breaks: [],
    fix: 'Set privateKey.rotationPolicy to Always: cert-manager 1.18 and later do so where it is left out. See first that nothing has pinned the key, and that the server is reloaded with both files.',
    reads: [],
    params: {},
    check(_, { target: { endpoint } }) {
        const { certManager, pins } = endpoint;
        if (certManager === undefined)
            return (0,rule/* notApplicable */.hH)('no Certificate of cert-manager is known to cover it');
        if (pins !== undefined)
            return (0,rule/* notApplicable */.hH)('its callers have pinned keys: see pin/cert-manager-rotates-key');
        const { name, rotationPolicy, origins } = certManager;
        if (rotationPolicy !== 'Never')
            return rule/* pass */.IX;
        return {
            ...(0,rule/* fail */.fJ)(`the Certificate ${name} keeps its key whenever it is renewed`, {
                observed: rotationPolicy,
                required: 'Always',
                certificate: name,
                file: `${origins.rotationPolicy.file}:${String(origins.rotationPolicy.line)}`,
            }),
            origin: origins.rotationPolicy,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/renewal/cert-manager-renew-before.js



const HOUR_MS = 3_600_000;
const DEFAULT_DURATION_MS = 90 * core_window/* DAY_MS */.sO;
const DEFAULT_SHARE = 1 / 3;
const cert_manager_renew_before_PARAMS = { minDays: 14, minPercent: 33 };
/* harmony default export */ const cert_manager_renew_before = ((0,rule/* defineRule */.Km)({
    id: 'renewal/cert-manager-renew-before',
    title: 'The cert-manager Certificate of the endpoint is renewed early enough, and not always at once',
    cites: [sources/* CERT_MANAGER_CERTIFICATE */.Nt.at('Reissuance triggered by expiry (renewal)')],
    breaks: [],
    fix: 'Leave renewBefore out, so that a third of the lifetime is left at its renewal, or set it between that and what the policy asks for. It has to be shorter than duration.',
    reads: [],
    params: cert_manager_renew_before_PARAMS,
    check(_, { target: { endpoint }, params }) {
        const { certManager } = endpoint;
        if (certManager === undefined)
            return (0,rule/* notApplicable */.hH)('no Certificate of cert-manager is known to cover it');
        return cert_manager_renew_before_verdictOn(certManager, params);
    },
}));
function cert_manager_renew_before_verdictOn(certificate, { minDays, minPercent }) {
    const { name, origins, durationMs, renewBeforeMs, renewBeforePercentage } = certificate;
    const lifetime = durationMs ?? DEFAULT_DURATION_MS;
    const share = renewBeforePercentage === null ? DEFAULT_SHARE : renewBeforePercentage / 100;
    const renewBefore = renewBeforeMs ?? share * lifetime;
    const said = `the Certificate ${name} is renewed ${spanOf(renewBefore)} before the end of its ${spanOf(lifetime)}`;
    const failed = (message, required) => ({
        ...(0,rule/* fail */.fJ)(message, {
            observed: { duration: spanOf(lifetime), renewBefore: spanOf(renewBefore) },
            required,
            certificate: name,
            file: `${origins.renewBefore.file}:${String(origins.renewBefore.line)}`,
        }),
        origin: origins.renewBefore,
    });
    if (renewBeforeMs !== null && renewBeforePercentage !== null) {
        return failed(`the Certificate ${name} has both renewBefore and renewBeforePercentage: cert-manager refuses it`, 'one of them, or neither');
    }
    if (renewBefore >= lifetime)
        return failed(`${said}: cert-manager refuses it`, 'renewBefore shorter than duration');
    if (lifetime >= core_window/* DAY_MS */.sO && lifetime - renewBefore <= HOUR_MS) {
        return failed(`${said}: where its issuer dates certificates back by an hour, it is renewed again and again`, 'renewBefore shorter than duration by more than an hour');
    }
    const required = Math.min(minDays * core_window/* DAY_MS */.sO, (minPercent / 100) * lifetime);
    if (renewBefore >= required)
        return rule/* pass */.IX;
    return failed(`${said}: too late to mend a renewal that fails`, `${spanOf(required)} or more`);
}
function spanOf(ms) {
    const [unit, word] = ms < 2 * core_window/* DAY_MS */.sO ? [HOUR_MS, 'hours'] : [core_window/* DAY_MS */.sO, 'days'];
    return `${String(Math.floor((10 * ms) / unit) / 10)} ${word}`;
}

;// CONCATENATED MODULE: ./lib/rules/renewal/change-ahead.js




/* harmony default export */ const change_ahead = ((0,rule/* defineRule */.Km)({
    id: 'renewal/change-ahead',
    title: 'What callers with a trust store of their own rely upon outlives the notice they need',
    cites: [sources/* RFC5280 */.te.at('6.1.1')],
    breaks: [
        { client: 'curl, from then on', error: 'curl: (60) SSL certificate problem: certificate has expired' },
        { client: 'Node.js, from then on', error: 'CERT_HAS_EXPIRED' },
        { client: 'Go, from then on', error: 'x509: certificate has expired or is not yet valid' },
    ],
    fix: 'Give the callers the next anchor beside this one, and serve what leads to it when all of them have it. Then name both in the trust of the endpoint.',
    reads: ['trustPaths'],
    params: {},
    window: ['30d'],
    check({ trustPaths }, { now }) {
        if (trustPaths.leafIssuer === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const [first, ...others] = ownStoresOf(trustPaths)
            .flatMap(({ store, path, anchor }) => (anchor === null ? [] : [{ store, anchor, isLeaf: path.length === 1 }]))
            .toSorted((a, b) => a.anchor.notAfter - b.anchor.notAfter);
        if (first === undefined)
            return (0,rule/* notApplicable */.hH)("no trust store of the callers' own has a path");
        const { anchor, isLeaf } = first;
        const stores = [first, ...others.filter((other) => other.anchor.sha256 === anchor.sha256)].map(({ store }) => store);
        const ms = anchor.notAfter - now.getTime();
        const days = Math.floor(ms / (core_window/* DAY_MS */.sO / 10)) / 10;
        const what = isLeaf ? 'the certificate of the server itself' : `"${anchor.subject}"`;
        return (0,rule/* measured */.jh)({ ms, ofMs: anchor.notAfter - anchor.notBefore + 1000 }, `callers with ${stores.join(' and ')} rely upon ${what}, which expires in ${days.toFixed(1)} days: they need what comes after it before then`, {
            observed: new Date(anchor.notAfter).toISOString(),
            required: 'longer than a window of the policy',
            daysLeft: days,
            stores,
            sha256: anchor.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/renewal/late.js




const late_PARAMS = { automatedDays: AUTOMATED_DAYS, gracePercent: 5, until: ['14d', '20%'] };
const late_HOUR_MS = 3_600_000;
/* harmony default export */ const late = ((0,rule/* defineRule */.Km)({
    id: 'renewal/late',
    title: 'A leaf certificate that a program renews was renewed when it is usual',
    cites: [sources/* LETS_ENCRYPT_GUIDE */.Yi.at('When to Renew'), sources/* RFC9773 */.ER.at('1')],
    breaks: [],
    fix: 'Look into the log of the ACME client, or of whatever renews it, and at whether it still runs; then see that the server was reloaded: a renewed file that is not served looks just like this.',
    reads: ['certificates', 'renewalInfo'],
    params: late_PARAMS,
    check({ certificates: { leaf }, renewalInfo: { suggested, unanswered } }, { now, params }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const ms = leaf.notAfter - now.getTime();
        const ofMs = usual_renewal_lifetimeOf(leaf);
        if (ms < 0)
            return (0,rule/* notApplicable */.hH)('it has expired: see certificate/expired');
        const days = daysOf(leaf);
        if (days > params.automatedDays)
            return (0,rule/* notApplicable */.hH)(`it lives for ${String(days)} days, so it may be renewed by hand`);
        if (suggested !== null)
            return (0,rule/* notApplicable */.hH)('its CA says when to renew it: see renewal/ari-window-passed');
        const until = params.until.flatMap((text) => (0,core_window/* parseLimit */.Fv)(text) ?? []);
        if ((0,core_window/* isInside */.FK)({ ms, ofMs }, until))
            return (0,rule/* notApplicable */.hH)('it ends so soon that certificate/expires-soon tells of it');
        const usual = usualRenewalOf(leaf);
        const late = now.getTime() - usual;
        if (late < (params.gracePercent / 100) * ofMs || ms >= ofMs / 3)
            return rule/* proven */.H3;
        const [unit, word] = ofMs < 10 * core_window/* DAY_MS */.sO ? [late_HOUR_MS, 'hours'] : [core_window/* DAY_MS */.sO, 'days'];
        const count = (span) => (Math.floor((10 * span) / unit) / 10).toFixed(1);
        return (0,rule/* fail */.fJ)(`automatic renewal seems broken: ${count(ms)} of ${count(ofMs)} ${word} are left, and its usual time of renewal was ${count(late)} ${word} ago`, {
            observed: new Date(leaf.notAfter).toISOString(),
            required: `renewed about ${new Date(usual).toISOString()}`,
            lifetimeDays: Number((ofMs / core_window/* DAY_MS */.sO).toFixed(2)),
            askedInVain: unanswered,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/renewal/lifetime-beyond-next-limit.js






const lifetime_beyond_next_limit_PARAMS = { ahead: '365d', automatedDays: AUTOMATED_DAYS };
/* harmony default export */ const lifetime_beyond_next_limit = ((0,rule/* defineRule */.Km)({
    id: 'renewal/lifetime-beyond-next-limit',
    title: 'The leaf certificate does not live longer than public CAs may soon issue for',
    cites: [sources/* BASELINE_REQUIREMENTS */.Ds.at('6.3.2')],
    breaks: [],
    fix: 'Let a program renew it (ACME) before that day: by hand it becomes twice the work in March 2027, and more than twice that in March 2029. Where a program does so already, nothing has to be done.',
    reads: ['certificates', 'trustPaths', 'renewalInfo'],
    params: lifetime_beyond_next_limit_PARAMS,
    check({ certificates: { leaf }, trustPaths, renewalInfo: { suggested } }, { now, params }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (publicStoresOf(trustPaths).length === 0)
            return (0,rule/* notApplicable */.hH)('no store of public CAs has a path to it');
        const next = LIFETIME_LIMITS.findLast(({ from }) => now.getTime() < Date.parse(from));
        if (next === undefined)
            return (0,rule/* notApplicable */.hH)('no shorter limit is known to come');
        const days = daysOf(leaf);
        if (days <= next.days)
            return rule/* proven */.H3;
        if (suggested !== null)
            return (0,rule/* notApplicable */.hH)('its CA knows it as one that an ACME client renews');
        if (days <= params.automatedDays)
            return (0,rule/* notApplicable */.hH)(`it lives for ${String(days)} days, as those that programs renew`);
        const ms = Date.parse(next.from) - now.getTime();
        if (ms > ((0,core_window/* parseDuration */.E9)(params.ahead) ?? 0))
            return (0,rule/* notApplicable */.hH)(`the next limit is of ${next.from}, which is far off`);
        return (0,rule/* fail */.fJ)(`it was issued for ${String(days)} days, and from ${next.from} on, in ${String(Math.ceil(ms / core_window/* DAY_MS */.sO))} days, no public CA may issue for more than ${String(next.days)}`, {
            observed: days,
            required: `${String(next.days)} days at most, for one issued since ${next.from} by a public CA`,
            issued: new Date(leaf.notBefore).toISOString(),
            expires: new Date(leaf.notAfter).toISOString(),
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/must-staple-ignored.js


/* harmony default export */ const must_staple_ignored = ((0,rule/* defineRule */.Km)({
    id: 'revocation/must-staple-ignored',
    title: 'A certificate that demands a staple has one',
    cites: [sources/* RFC7633 */.P1.at('4.2.3.1')],
    breaks: [
        { client: 'wget (GnuTLS)', error: 'ERROR: The certificate of ‘api.example.com’ is not trusted.' },
        {
            client: 'git with libcurl-gnutls',
            error: "fatal: unable to access 'https://api.example.com/': server certificate verification failed. CAfile: none CRLfile: none",
        },
        {
            client: 'gnutls-cli',
            error: 'The certificate requires the server to include an OCSP status in its response, but the OCSP status is missing.',
        },
        { client: 'Firefox', error: 'MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING' },
        { client: 'curl --cert-status', error: 'curl: (91) No OCSP response received' },
    ],
    fix: "Switch stapling on (ssl_stapling, SSLUseStapling), or have the certificate issued without must-staple. Let's Encrypt issues none with it since 2025-05-07, and has no responder any more.",
    reads: ['stapleStatus'],
    params: {},
    check({ stapleStatus: { versions } }) {
        const demanding = versions.filter(({ mustStaple }) => mustStaple);
        if (demanding.length === 0)
            return (0,rule/* notApplicable */.hH)('the certificate demands no staple');
        const without = demanding.filter(({ isStapled }) => !isStapled).map(({ version }) => version);
        if (without.length === 0)
            return rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(`the certificate demands a staple, and in ${without.join(', ')} the server sends none`, {
            observed: `no staple in ${without.join(', ')}`,
            required: 'a stapled OCSP response (TLS feature status_request)',
        });
    },
}));

;// CONCATENATED MODULE: ./lib/spec/revocation-checkers.js
const CHECKING = [
    '.NET 10 and newer, on every platform',
    'curl with Schannel, as Windows has it',
    'wget and git on GnuTLS, in staples alone',
];
const NOT_CHECKING = ['curl with OpenSSL', 'Go', 'Java', 'Node.js', 'Python', '.NET 9 and older'];

;// CONCATENATED MODULE: ./lib/rules/revocation/name-of.js
function nameOf({ isLeaf, subject }) {
    return isLeaf ? 'the certificate' : `the intermediate ${JSON.stringify(subject)}`;
}

;// CONCATENATED MODULE: ./lib/rules/revocation/no-source.js





const no_source_PARAMS = { privateCas: false };
/* harmony default export */ const no_source = ((0,rule/* defineRule */.Km)({
    id: 'revocation/no-source',
    title: 'Certificates say where to learn whether they are revoked',
    cites: [sources/* BASELINE_REQUIREMENTS */.Ds.at('7.1.2.11.2'), sources/* RFC5280 */.te.at('4.2.1.13')],
    breaks: [
        {
            client: '.NET 10',
            error: 'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: RevocationStatusUnknown',
        },
        {
            client: 'curl with Schannel',
            error: 'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_NO_REVOCATION_CHECK (0x80092012)',
        },
    ],
    fix: 'Have the CA publish a CRL and name its address in the certificates that it issues (cRLDistributionPoints). Until then callers on .NET 10 have to be told to check nothing (X509RevocationMode.NoCheck).',
    reads: ['revocation', 'trustPaths'],
    params: no_source_PARAMS,
    check({ revocation: { certificates, notAsked }, trustPaths }, { params }) {
        if (certificates.length === 0)
            return (0,rule/* notApplicable */.hH)(notAsked ?? 'no trust store has a path');
        if (publicStoresOf(trustPaths).length === 0 && !params.privateCas) {
            return (0,rule/* notApplicable */.hH)('no store of public CAs has a path to it');
        }
        const silent = certificates.filter(({ status, isShortLived }) => status === 'unnamed' && !isShortLived);
        if (silent.length === 0)
            return rule/* pass */.IX;
        return silent.map((certificate) => (0,rule/* fail */.fJ)(`${nameOf(certificate)} names neither a CRL nor an OCSP responder`, {
            observed: null,
            required: 'the address of a CRL, or of an OCSP responder',
            sha256: certificate.sha256,
            checkedBy: CHECKING,
            notCheckedBy: NOT_CHECKING,
        }, certificate.isLeaf ? 'leaf' : certificate.subject));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/revoked.js




/* harmony default export */ const revoked = ((0,rule/* defineRule */.Km)({
    id: 'revocation/revoked',
    title: 'No certificate that clients go through is revoked',
    cites: [sources/* RFC5280 */.te.at('6.3'), sources/* RFC6960 */.Fe.at('2.2')],
    breaks: [
        {
            client: '.NET 10',
            error: 'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: Revoked',
        },
        {
            client: 'curl with Schannel',
            error: 'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_REVOKED (0x80092010)',
        },
        {
            client: 'wget (GnuTLS), where the staple says so',
            error: 'ERROR: The certificate of ‘api.example.com’ has been revoked.',
        },
        {
            client: 'git with libcurl-gnutls, where the staple says so',
            error: "fatal: unable to access 'https://api.example.com/': server certificate verification failed. CAfile: none CRLfile: none",
        },
        { client: 'Firefox', error: 'SEC_ERROR_REVOKED_CERTIFICATE' },
    ],
    fix: 'Replace it today: have a new certificate issued, with a new key where the key is why it was revoked. Of a revoked intermediate the CA has another one, under which it issues now.',
    reads: ['revocation'],
    params: {},
    check({ revocation: { certificates, notAsked } }) {
        if (certificates.length === 0)
            return (0,rule/* notApplicable */.hH)(notAsked ?? 'no trust store has a path');
        const revoked = certificates.filter(({ status }) => status === 'revoked');
        if (revoked.length > 0) {
            return revoked.map((certificate) => {
                const { said, subject, sha256, isLeaf } = certificate;
                const [first] = said.filter(({ status }) => status === 'revoked');
                return (0,rule/* fail */.fJ)(`${nameOf(certificate)} ${first?.message ?? 'was revoked'}`, {
                    observed: said.map(({ by, url, message }) => ({ by, url, message })),
                    required: 'not revoked',
                    sha256,
                    checkedBy: CHECKING,
                    notCheckedBy: NOT_CHECKING,
                }, isLeaf ? 'leaf' : subject);
            });
        }
        const silent = certificates.find(({ status, isShortLived }) => status === 'unnamed' && !isShortLived);
        if (silent !== undefined)
            return (0,rule/* notApplicable */.hH)(`${nameOf(silent)} says nowhere that it can be asked`);
        return certificates.every(({ status, isShortLived }) => status === 'good' || isShortLived) ? rule/* proven */.H3 : rule/* pass */.IX;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/staple-invalid.js


/* harmony default export */ const staple_invalid = ((0,rule/* defineRule */.Km)({
    id: 'revocation/staple-invalid',
    title: 'What is stapled can be relied upon',
    cites: [sources/* RFC6066 */.aY.at('8'), sources/* RFC6960 */.Fe.at('3.2')],
    breaks: [
        { client: 'wget (GnuTLS)', error: 'ERROR: The certificate of ‘api.example.com’ is not trusted.' },
        {
            client: 'git with libcurl-gnutls',
            error: "fatal: unable to access 'https://api.example.com/': server certificate verification failed. CAfile: none CRLfile: none",
        },
        { client: 'gnutls-cli', error: 'The revocation or OCSP data are old and have been superseded.' },
        { client: 'gnutls-cli', error: 'The received OCSP status response is invalid.' },
        { client: 'curl --cert-status', error: 'curl: (91) OCSP response has expired' },
        { client: 'curl --cert-status', error: 'curl: (91) OCSP response verification failed' },
        { client: 'curl --cert-status', error: 'curl: (91) Could not find certificate ID in OCSP response' },
        { client: 'curl --cert-status', error: 'curl: (91) Invalid OCSP response status: trylater (3)' },
        { client: 'Firefox', error: 'SEC_ERROR_OCSP_OLD_RESPONSE' },
    ],
    fix: 'Have the server fetch its response anew: nginx and Apache do it by themselves where they reach the responder and know the issuer (ssl_trusted_certificate); a file (ssl_stapling_file) has to be renewed before its nextUpdate. Or switch stapling off: without must-staple no API client needs it.',
    reads: ['stapleStatus'],
    params: {},
    check({ stapleStatus: { versions } }) {
        const stapled = versions.filter(({ isStapled }) => isStapled);
        if (stapled.length === 0)
            return (0,rule/* notApplicable */.hH)('no response is stapled');
        const judged = stapled.flatMap(({ version, said }) => (said === null ? [] : [{ version, ...said }]));
        const useless = judged.filter(({ status }) => status === 'unknown');
        const [first] = useless;
        if (first === undefined) {
            return judged.length === stapled.length
                ? rule/* pass */.IX
                : (0,rule/* notApplicable */.hH)('no certificate of the issuer is at hand to check it with: see chain/incomplete');
        }
        return (0,rule/* fail */.fJ)(`the certificate ${first.message} (the staple in ${useless.map(({ version }) => version).join(', ')})`, {
            observed: judged.map(({ version, message }) => ({ version, message })),
            required: 'a response about this certificate, of today, signed for its issuer',
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/unknown.js




/* harmony default export */ const unknown = ((0,rule/* defineRule */.Km)({
    id: 'revocation/unknown',
    title: 'Whether certificates are revoked can be learned',
    cites: [sources/* RFC5280 */.te.at('6.3'), sources/* RFC6960 */.Fe.at('3.2')],
    breaks: [
        {
            client: '.NET 10',
            error: 'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: RevocationStatusUnknown, OfflineRevocation',
        },
        {
            client: 'curl with Schannel',
            error: 'curl: (35) schannel: next InitializeSecurityContext failed: CRYPT_E_REVOCATION_OFFLINE (0x80092013)',
        },
    ],
    fix: 'Tell the CA. For a CA of your own: publish a CRL anew before its nextUpdate, and serve it as DER over plain http.',
    reads: ['revocation'],
    params: {},
    check({ revocation: { certificates, notAsked } }) {
        if (notAsked !== null)
            return (0,rule/* notApplicable */.hH)(notAsked);
        if (certificates.length === 0)
            return (0,rule/* notApplicable */.hH)('no trust store has a path');
        const failures = certificates
            .filter(({ isShortLived }) => !isShortLived)
            .flatMap((certificate) => {
            const { status, said, subject, sha256, isLeaf } = certificate;
            const [useless] = said.filter(({ wasAnswered }) => wasAnswered);
            if (status !== 'unknown' || useless === undefined)
                return [];
            const observed = said.map(({ by, url, message }) => ({ by, url, message }));
            return [
                (0,rule/* fail */.fJ)(`${nameOf(certificate)} ${useless.message} (${useless.url ?? useless.by})`, {
                    observed,
                    required: 'an answer that can be relied upon',
                    sha256,
                    checkedBy: CHECKING,
                    notCheckedBy: NOT_CHECKING,
                }, isLeaf ? 'leaf' : subject),
            ];
        });
        return failures.length > 0 ? failures : rule/* pass */.IX;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/transaction/client-certificate-unusable.js


/* harmony default export */ const client_certificate_unusable = ((0,rule/* defineRule */.Km)({
    id: 'transaction/client-certificate-unusable',
    title: 'The client certificate of the transaction can be read, and its key is its own',
    cites: [sources/* POLICY_FILE */.CX.at('transaction'), sources/* RFC8446 */.m8.at('4.4.3')],
    breaks: [],
    fix: 'Point client-certificate and client-key at the two PEM files that belong together, the certificate first in its file, and name the variable that holds the password if there is one.',
    reads: ['transaction'],
    params: {},
    check({ transaction: { request, problems } }) {
        const problem = problems.find(({ part }) => part === 'client-certificate');
        return problem === undefined
            ? rule/* proven */.H3
            : (0,rule/* fail */.fJ)(`${request}: ${problem.message}`, {
                observed: problem.message,
                required: 'a certificate, and the key that is its own',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/transaction/failed.js


/* harmony default export */ const failed = ((0,rule/* defineRule */.Km)({
    id: 'transaction/failed',
    title: 'The transaction of the policy gets the answer that it expects',
    cites: [sources/* POLICY_FILE */.CX.at('transaction'), sources/* RFC9110 */.R2.at('15'), sources/* RFC9525 */.t8.at('6')],
    breaks: [],
    fix: 'Look into the log of the service at the time of the run. Where nothing was sent, mend what the finding names first; where the secret was refused, compare it with that of the service.',
    reads: ['transaction'],
    speaksFor: ['transaction'],
    params: {},
    check({ transaction: { request, wasSent, answer, problems } }) {
        const [first, ...more] = problems;
        if (first === undefined)
            return rule/* proven */.H3;
        if (first.part === 'client-certificate')
            return (0,rule/* notApplicable */.hH)('nothing was sent: see transaction/client-certificate-unusable');
        const all = [first, ...more].map(({ message }) => message);
        return (0,rule/* fail */.fJ)(`${request}: ${all.join('; ')}`, {
            observed: all,
            required: 'the answer that the policy expects',
            request,
            wasSent,
            ...(answer === null ? {} : { status: answer.status, tookMs: answer.tookMs, body: answer.excerpt }),
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/transparency/describe-timestamp.js
function describeTimestamp({ source, version, log, logId, at, leafIndex, status, reason }) {
    const where = `${PLACES[source]}${version === null ? '' : ` of ${version}`}`;
    const of = log === null ? (logId ?? 'no known log') : `${log.name} (${log.operator})`;
    const time = at === null || at > LAST_DATE_MS ? '' : `, ${new Date(at).toISOString()}`;
    const place = leafIndex === null ? '' : `, entry ${String(leafIndex)}`;
    return `${where}, of ${of}${place}${time}: ${status}${reason === null ? '' : `, ${reason}`}`;
}
const LAST_DATE_MS = 8_640_000_000_000_000;
const PLACES = {
    certificate: 'in the certificate',
    handshake: 'in the handshake',
    staple: 'in the staple',
};

;// CONCATENATED MODULE: ./lib/rules/transparency/invalid-sct.js



/* harmony default export */ const invalid_sct = ((0,rule/* defineRule */.Km)({
    id: 'transparency/invalid-sct',
    title: 'Each timestamp is signed by its log, for this certificate',
    cites: [sources/* RFC6962 */.Tu.at('3.2'), sources/* RFC6962 */.Tu.at('3.3'), sources/* CHROME_CT_POLICY */.iB.at('CT Compliant Certificates')],
    breaks: [
        { client: 'Go, of a list in the handshake that cannot be read', error: 'local error: tls: unexpected message' },
        {
            client: 'Chrome, when too few are left without it',
            error: 'NET::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED',
        },
    ],
    fix: 'In the handshake: take the files with timestamps out of the configuration of the server, or put those of this certificate there; they are often of the one before. In the certificate: have it issued again, and tell the CA.',
    reads: ['certificates', 'timestamps'],
    params: {},
    check({ certificates: { leaf }, timestamps: { isPublic, isComplete, timestamps } }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const faulty = timestamps.filter(({ status, source }) => (isPublic && status === 'invalid') || (status === 'malformed' && (isPublic || source === 'handshake')));
        const [first] = faulty;
        if (first !== undefined) {
            const more = faulty.length > 1 ? `, and ${String(faulty.length - 1)} more` : '';
            return (0,rule/* fail */.fJ)(`${PLACES[first.source]} is a timestamp that ${first.reason ?? ''}${more}`, {
                observed: faulty.map(describeTimestamp),
                required: 'a signature of a log for this certificate, of a time that has come',
                sha256: leaf.sha256,
            });
        }
        if (!isPublic)
            return (0,rule/* notApplicable */.hH)('no store of public CAs has a path to it');
        return timestamps.length === 0 && isComplete ? (0,rule/* notApplicable */.hH)('it came without timestamps') : rule/* pass */.IX;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/transparency/newer-certificate-unused.js



const newer_certificate_unused_HOUR_MS = 3_600_000;
const SAME_ORDER_MS = core_window/* DAY_MS */.sO;
/* harmony default export */ const newer_certificate_unused = ((0,rule/* defineRule */.Km)({
    id: 'transparency/newer-certificate-unused',
    title: 'The newest certificate that was issued for the name is the one that is served',
    cites: [sources/* RFC6962 */.Tu.at('5.3')],
    breaks: [],
    fix: 'Reload the server, and see that the renewed files reach the place that it reads. Where the newer certificate is for another server of the same name, waive this.',
    reads: ['certificates', 'issuedCertificates', 'alternateLeaves'],
    params: { graceHours: 48 },
    check({ certificates: { leaf }, issuedCertificates, alternateLeaves }, { now, params: { graceHours } }) {
        const { service, certificates, isComplete } = issuedCertificates;
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        const servedSince = Math.max(leaf.notBefore, ...alternateLeaves.certificates.map(({ notBefore }) => notBefore));
        const newest = certificates.find(({ notBefore }) => now.getTime() - notBefore >= graceHours * newer_certificate_unused_HOUR_MS);
        if (newest === undefined || newest.notBefore - servedSince <= SAME_ORDER_MS)
            return isComplete ? rule/* proven */.H3 : rule/* pass */.IX;
        if (!alternateLeaves.isComplete)
            return rule/* pass */.IX;
        const issued = new Date(newest.notBefore).toISOString();
        return (0,rule/* fail */.fJ)(`a certificate for it that is valid from ${issued} has been issued, and one of ${new Date(servedSince).toISOString()} is still served`, {
            observed: {
                servedSince: new Date(servedSince).toISOString(),
                servedUntil: new Date(leaf.notAfter).toISOString(),
            },
            required: { issuer: newest.issuer, from: issued, until: new Date(newest.notAfter).toISOString() },
            service,
            reference: newest.reference,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/transparency/too-few-scts.js



/* harmony default export */ const too_few_scts = ((0,rule/* defineRule */.Km)({
    id: 'transparency/too-few-scts',
    title: 'A certificate of a public CA has the timestamps that Chrome and Apple ask for',
    cites: [
        sources/* CHROME_CT_POLICY */.iB.at('CT Compliant Certificates'),
        sources/* APPLE_CT_POLICY */.y9.at('Policy requirements'),
        sources/* RFC6962 */.Tu.at('5.2'),
    ],
    breaks: [
        { client: 'Chrome', error: 'NET::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED' },
        { client: 'Firefox 135 and later', error: 'MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY' },
        { client: 'URLSession on iOS and macOS', error: 'NSURLErrorServerCertificateUntrusted (-1202)' },
        { client: 'SecTrust on iOS and macOS', error: 'Certificate Transparency validation required for this use' },
    ],
    fix: 'Have the certificate issued again by a CA that logs what it issues, as public CAs do unless told not to: the timestamps come in the certificate. Callers that are neither browsers nor apps on Apple’s platforms do not look (curl, Go, Java, Python, Node.js): where there are no others, waive it.',
    reads: ['certificates', 'timestamps', 'certificateTransparency'],
    params: {},
    check({ certificates: { leaf }, timestamps: { isPublic, timestamps }, certificateTransparency }) {
        const { policies, listDate } = certificateTransparency;
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (!isPublic)
            return (0,rule/* notApplicable */.hH)('no store of public CAs has a path to it');
        const violated = policies.filter(({ verdict }) => verdict === 'violates');
        if (violated.length === 0)
            return policies.every(({ verdict }) => verdict === 'complies') ? rule/* proven */.H3 : rule/* pass */.IX;
        return (0,rule/* fail */.fJ)(violated.map(({ policy, reason }) => `${policy} refuses it: ${reason ?? ''}`).join('; '), {
            observed: timestamps.map(describeTimestamp),
            required: violated.map(({ policy }) => `enough timestamps for ${policy}`),
            logs: `as of ${listDate}`,
            policies: policies.map(({ policy, verdict, reason }) => ({ policy, verdict, reason })),
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/transparency/unexpected-issuer.js



const unexpected_issuer_MAX_SHOWN = 20;
/* harmony default export */ const unexpected_issuer = ((0,rule/* defineRule */.Km)({
    id: 'transparency/unexpected-issuer',
    title: 'All certificates that were issued for the name are by CAs that the policy allows',
    cites: [sources/* RFC6962 */.Tu.at('5.3')],
    breaks: [],
    fix: 'Find out who ordered it. If it was nobody of yours, have its CA revoke it, and let CAA records name the CAs that may issue; otherwise put its CA on the list.',
    reads: ['certificates', 'issuedCertificates'],
    params: { allow: [], deny: [] },
    check({ certificates: { leaf }, issuedCertificates: { service, certificates } }, { params }) {
        if (leaf === null)
            return (0,rule/* notApplicable */.hH)('no certificate is served');
        if (params.allow.length + params.deny.length === 0)
            return (0,rule/* notApplicable */.hH)('the policy lists no issuers');
        const unexpected = certificates.filter(({ issuer }) => placeOnLists(issuer, params) !== 'allowed');
        const [first] = unexpected;
        if (first === undefined)
            return rule/* pass */.IX;
        const count = unexpected.length === 1 ? 'one certificate' : `${String(unexpected.length)} certificates`;
        const issuers = [...new Set(unexpected.map(({ issuer }) => issuer))];
        const others = issuers.length === 1 ? '' : ` and ${String(issuers.length - 1)} more`;
        return (0,rule/* fail */.fJ)(`${service} knows ${count} for it by a CA that the policy does not allow: "${first.issuer}"${others}`, {
            observed: unexpected.slice(0, unexpected_issuer_MAX_SHOWN).map(({ issuer, notBefore, notAfter, names, reference }) => ({
                issuer,
                from: new Date(notBefore).toISOString(),
                until: new Date(notAfter).toISOString(),
                names: names.slice(0, unexpected_issuer_MAX_SHOWN),
                reference,
            })),
            required: params.allow.length > 0 ? params.allow : `none of ${params.deny.join(', ')}`,
            service,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/index.js
























































































































const rules = [
    client_auth_relied_upon,
    common_name_only,
    common_name_unlisted,
    empty_subject,
    expired,
    expires_soon,
    hostname_mismatch,
    issuer_not_allowed,
    key_not_allowed,
    lifetime_too_long,
    no_server_auth,
    not_yet_valid,
    self_signed,
    shared_key,
    signature_not_allowed,
    weak_key,
    weak_signature,
    wildcard,
    incomplete,
    intermediate_expired,
    intermediate_expires_soon,
    leaf_outlives_intermediate,
    out_of_order,
    repaired_by_browsers,
    stale_store,
    store_disagreement,
    superfluous,
    untrusted,
    cbc,
    no_forward_secrecy,
    not_allowed,
    order_not_enforced,
    weak,
    alpn_differs,
    certificate_differs_between_addresses,
    chain_differs,
    client_certificate_differs,
    group_added,
    group_removed,
    hsts_differs,
    issuer_differs,
    key_changed,
    key_differs,
    lifetime_differs,
    names_differ,
    protocol_added,
    protocol_removed,
    signature_differs,
    staple_differs,
    subject_differs,
    suite_added,
    suite_removed,
    trust_differs,
    unpaired,
    certificate_not_served,
    next_certificate_differs,
    next_certificate_invalid,
    next_certificate_older,
    no_post_quantum,
    group_not_allowed,
    weak_dh,
    hsts_missing,
    hsts_over_plain_http,
    hsts_too_short,
    leaves_tls,
    no_http2,
    plain_http_answers,
    plain_http_not_redirected,
    plain_http_redirects,
    redirects,
    rule_crashed,
    backup_in_use,
    cert_manager_rotates_key,
    next_certificate_unpinned,
    no_backup,
    no_match,
    rotating_intermediate,
    baseline_unused,
    waiver_expired,
    waiver_expires_soon,
    waiver_too_long,
    waiver_unused,
    weakened,
    alpn_not_offered,
    client_certificate_requested,
    compression,
    deprecated_accepted,
    early_data,
    fallback_scsv_ignored,
    insecure_renegotiation,
    large_hello_refused,
    no_extended_master_secret,
    protocol_not_allowed,
    signature_scheme_not_allowed,
    tls_1_2_missing,
    tls_1_3_missing,
    weak_signature_scheme,
    ipv6_not_checked,
    no_ipv4,
    not_tls,
    port_not_allowed,
    unreachable,
    ari_window_passed,
    caa_forbids_issuer,
    cert_manager_keeps_key,
    cert_manager_renew_before,
    change_ahead,
    late,
    lifetime_beyond_next_limit,
    must_staple_ignored,
    no_source,
    revoked,
    staple_invalid,
    unknown,
    client_certificate_unusable,
    failed,
    invalid_sct,
    newer_certificate_unused,
    too_few_scts,
    unexpected_issuer,
];

;// CONCATENATED MODULE: ./lib/gate/gradable.js





const PRESETS = presets;
const GRADABLE = rules;
const RULES = GRADABLE.filter((rule) => rule.kind === 'rule');
const COMPARISONS = GRADABLE.filter((rule) => rule.kind === 'comparison');
const RUN_RULES = GRADABLE.filter((rule) => rule.kind === 'run');
const NOT_SERVED = certificate_not_served;
const IPV6_NOT_CHECKED = ipv6_not_checked;
const CRASHED = rule_crashed;


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ intermediatesOf),
/* harmony export */   i: () => (/* binding */ certificatesOnPaths)
/* harmony export */ });
function intermediatesOf({ fingerprints }, { others }) {
    return fingerprints.slice(1, -1).flatMap((wanted) => others.find(({ sha256 }) => sha256 === wanted) ?? []);
}
function certificatesOnPaths({ certificates: { leaf, others }, trustPaths }) {
    if (leaf === null)
        return [];
    const hasPath = trustPaths.stores.some(({ trusted }) => trusted);
    return [leaf, ...(hasPath ? others.filter(({ sha256 }) => trustPaths.used.includes(sha256)) : others)];
}


/***/ }),

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ describeKey),
/* harmony export */   f9: () => (/* binding */ isOneSelfSigned),
/* harmony export */   oF: () => (/* binding */ compareLeaves)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

function compareLeaves(from, to, compare) {
    const [before, after] = [from.certificates.leaf, to.certificates.leaf];
    return before === null || after === null ? (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .notApplicable */ .hH)('no certificate is served') : compare(before, after);
}
function isOneSelfSigned(from, to) {
    return from.isSelfSigned !== to.isSelfSigned;
}
function describeKey({ type, bits, curve }) {
    return `${type}${bits === null ? '' : ` ${String(bits)}`}${curve === null ? '' : ` (${curve})`}`;
}


/***/ }),

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findCaaIdentifiers)
/* harmony export */ });
const AMAZON = ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com', 'aws.amazon.com'];
const DIGICERT = [
    'digicert.com',
    'www.digicert.com',
    'digicert.ne.jp',
    'cybertrust.ne.jp',
    'thawte.com',
    'geotrust.com',
    'rapidssl.com',
    'symantec.com',
    'digitalcertvalidation.com',
    'volusion.digitalcertvalidation.com',
    'stratossl.digitalcertvalidation.com',
    'intermediatecertificate.digitalcertvalidation.com',
    '1and1.digitalcertvalidation.com',
    'quovadisglobal.com',
    'pkioverheid.nl',
    ...AMAZON,
];
const SECTIGO = [
    'sectigo.com',
    'comodo.com',
    'comodoca.com',
    'usertrust.com',
    'trust-provider.com',
    'entrust.net',
    'affirmtrust.com',
];
const GODADDY = ['godaddy.com', 'starfieldtech.com'];
const SSL_COM = ['ssl.com', 'entrust.net', 'affirmtrust.com'];
const IDENTIFIERS = new Map([
    ['actalis s.p.a.', ['actalis.it']],
    ['amazon', AMAZON],
    ['amazon trust services', AMAZON],
    ['asseco data systems s.a.', ['certum.pl', 'certum.eu']],
    ['buypass as-983163327', ['buypass.com', 'buypass.no']],
    ['certainly', ['certainly.com']],
    ['comodo ca limited', SECTIGO],
    ['d-trust gmbh', ['d-trust.net', 'd-trust.de', 'dtrust.de', 'dtrust.net']],
    ['digicert inc', DIGICERT],
    ['digicert, inc.', DIGICERT],
    ['globalsign nv-sa', ['globalsign.com']],
    ['godaddy.com, inc.', GODADDY],
    ['google trust services', ['pki.goog']],
    ['google trust services llc', ['pki.goog']],
    ['hellenic academic and research institutions ca', ['harica.gr']],
    ["let's encrypt", ['letsencrypt.org']],
    ["(staging) let's encrypt", ['letsencrypt.org']],
    ['sectigo limited', SECTIGO],
    ['ssl corp', SSL_COM],
    ['ssl corporation', SSL_COM],
    ['starfield technologies, inc.', [...GODADDY, 'amazon.com']],
    ['swisssign ag', ['swisssign.com', 'swisssign.net']],
    ['the usertrust network', SECTIGO],
    ['zerossl', [...SECTIGO, 'zerossl.com']],
    ['zerossl gmbh', [...SECTIGO, 'zerossl.com']],
]);
function findCaaIdentifiers(organizations) {
    const known = organizations.flatMap((organization) => IDENTIFIERS.get(organization.toLowerCase()) ?? []);
    return known.length === 0 ? undefined : known;
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


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ WEAKNESS_KINDS),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   PA: () => (/* binding */ weaknessesOf)
/* harmony export */ });
const WEAKNESSES = [
    ['NULL', ({ cipher }) => cipher === 'NULL' || /^SHA\d+$/.test(cipher)],
    ['anon', ({ keyExchange }) => keyExchange.includes('anon')],
    ['EXPORT', ({ keyExchange }) => keyExchange.includes('EXPORT')],
    ['RC4', ({ cipher }) => cipher.startsWith('RC4')],
    ['DES', ({ cipher }) => cipher.startsWith('DES')],
    ['3DES', ({ cipher }) => cipher.startsWith('3DES')],
    ['RC2', ({ cipher }) => cipher.startsWith('RC2')],
    ['IDEA', ({ cipher }) => cipher.startsWith('IDEA')],
];
const WEAKNESS_KINDS = WEAKNESSES.map(([kind]) => kind);
function weaknessesOf(suite) {
    return WEAKNESSES.flatMap(([kind, is]) => (is(suite) ? [kind] : []));
}
function strengthOf(suite) {
    return weaknessesOf(suite).length > 0 ? 0 : 1 + Number(suite.forwardSecret) + Number(suite.aead);
}


/***/ })

};
