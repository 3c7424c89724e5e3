export const id = 439;
export const ids = [439];
export const modules = {

/***/ 5439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMPARISONS: () => (/* binding */ COMPARISONS),
  CRASHED: () => (/* binding */ CRASHED),
  GRADABLE: () => (/* binding */ GRADABLE),
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
    'internal/rule-crashed': 'error',
    'policy/baseline-unused': 'notice',
    'policy/waiver-expired': 'warning',
    'policy/waiver-expires-soon': { severity: { warning: ['14d'] } },
    'policy/waiver-too-long': 'error',
    'policy/waiver-unused': 'warning',
    'policy/weakened': 'error',
    'reach/not-tls': 'error',
    'reach/unreachable': 'error',
    'revocation/revoked': { severity: 'error', onInconclusive: 'ignore' },
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
        'compare/hsts-differs': 'notice',
        'compare/protocol-added': 'warning',
        'compare/protocol-removed': 'error',
        'compare/suite-removed': 'warning',
        'compare/trust-differs': 'error',
        'compare/unpaired': 'notice',
        'group/no-post-quantum': { severity: 'off' },
        'group/not-allowed': { severity: 'off' },
        'group/weak-dh': 'error',
        'http/hsts-missing': { severity: 'notice', onInconclusive: 'ignore' },
        'http/hsts-too-short': { severity: 'notice', onInconclusive: 'ignore' },
        'http/redirects': { severity: 'off' },
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
        'compare/hsts-differs': 'notice',
        'compare/protocol-added': 'warning',
        'compare/protocol-removed': 'error',
        'compare/suite-removed': 'warning',
        'compare/trust-differs': 'error',
        'compare/unpaired': 'notice',
        'group/no-post-quantum': 'notice',
        'group/not-allowed': {
            severity: 'error',
            params: { allowed: ['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1'] },
        },
        'group/weak-dh': { severity: 'error', params: { minBits: 2048 } },
        'http/hsts-missing': 'warning',
        'http/hsts-too-short': { severity: 'warning', params: { minSeconds: 63_072_000 } },
        'http/redirects': { severity: 'off' },
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

;// CONCATENATED MODULE: ./lib/core/rule.js
function defineRule(rule) {
    return { kind: 'rule', ...rule };
}
function defineComparison(comparison) {
    return { kind: 'comparison', params: {}, ...comparison };
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

;// CONCATENATED MODULE: ./lib/spec/sources.js
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
const RFC6797 = rfc(6797);
const RFC6960 = rfc(6960);
const RFC6962 = rfc(6962);
const RFC7366 = rfc(7366);
const RFC7465 = rfc(7465);
const RFC7507 = rfc(7507);
const RFC7568 = rfc(7568);
const RFC7627 = rfc(7627);
const RFC7633 = rfc(7633);
const RFC8446 = rfc(8446);
const RFC8470 = rfc(8470);
const RFC8659 = rfc(8659);
const RFC8996 = rfc(8996);
const RFC9110 = rfc(9110);
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
const TELEGRAM_WEBHOOKS = {
    at: (section) => ({
        text: `Telegram's guide to webhooks, section "${section}"`,
        url: `https://core.telegram.org/bots/webhooks#${section.toLowerCase().replaceAll(' ', '-')}`,
    }),
};
const POLICY_FILE = {
    at: (key) => ({ text: `tls-gate policy file, ${key}`, url: 'https://github.com/tls-gate/tls-gate#policy-file' }),
};

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
/* harmony default export */ const client_auth_relied_upon = (defineRule({
    id: 'certificate/client-auth-relied-upon',
    title: 'The leaf certificate of a public CA is for servers alone',
    cites: [
        { text: 'Chrome Root Program Policy 1.8 section 1.3.2', url: 'https://g.co/chrome/root-policy' },
        BASELINE_REQUIREMENTS.at('7.1.2.7.10'),
    ],
    breaks: [],
    fix: 'Where this host calls others with it (mTLS), have a client certificate issued by a private CA that they trust. Otherwise ask the CA for serverAuth alone.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf }, trustPaths }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (publicStoresOf(trustPaths).length === 0)
            return notApplicable('no store of public CAs has a path to it');
        if (leaf.extendedKeyUsage?.includes(CLIENT_AUTH) !== true)
            return pass;
        return fail('the certificate is for TLS clients too, which public CAs no longer issue', {
            observed: leaf.extendedKeyUsage,
            required: `no clientAuth (${CLIENT_AUTH})`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/common-name-only.js


/* harmony default export */ const common_name_only = (defineRule({
    id: 'certificate/common-name-only',
    title: 'A host in the common name is among the alternative names too',
    cites: [RFC9525.at('2'), BASELINE_REQUIREMENTS.at('7.1.4.3')],
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
            return notApplicable('no certificate is served');
        const { commonName, dnsNames, ipAddresses, sha256 } = leaf;
        if (commonName === null)
            return notApplicable('it has no common name');
        const names = [...dnsNames, ...ipAddresses];
        const evidence = { observed: names, required: commonName, sha256 };
        if (names.length === 0)
            return fail('the certificate has a common name and no alternative names', evidence);
        if (!isHost(commonName) || isAmong(commonName, names))
            return pass;
        return fail(`the common name, "${commonName}", is not among the alternative names`, evidence);
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



/* harmony default export */ const common_name_unlisted = (defineRule({
    id: 'certificate/common-name-unlisted',
    title: 'The common name of a public CA’s leaf certificate is one of its names',
    cites: [BASELINE_REQUIREMENTS.at('7.1.4.3')],
    breaks: [],
    fix: 'Have the certificate issued without a common name, or with one of its subjectAltNames there.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf }, trustPaths }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (publicStoresOf(trustPaths).length === 0)
            return notApplicable('no store of public CAs has a path to it');
        const { commonName, dnsNames, ipAddresses, sha256 } = leaf;
        if (commonName === null)
            return notApplicable('it has no common name');
        const names = [...dnsNames, ...ipAddresses];
        if (names.some((name) => name.toLowerCase() === commonName.toLowerCase()))
            return pass;
        return fail(`the common name, "${commonName}", is none of the names of the certificate`, {
            observed: commonName,
            required: names,
            sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/empty-subject.js


const SUBJECT_ALT_NAME = '2.5.29.17';
/* harmony default export */ const empty_subject = (defineRule({
    id: 'certificate/empty-subject',
    title: 'A leaf certificate without a subject has critical alternative names',
    cites: [RFC5280.at('4.2.1.6')],
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
            return notApplicable('no certificate is served');
        if (leaf.subjectKey !== '')
            return notApplicable('it has a subject');
        const names = leaf.extensions.find(({ oid }) => oid === SUBJECT_ALT_NAME);
        if (names === undefined)
            return notApplicable('it has no alternative names: see certificate/hostname-mismatch');
        if (names.critical)
            return pass;
        return fail('the certificate has no subject, and its alternative names are not critical', {
            observed: 'subjectAltName, not critical',
            required: 'subjectAltName, critical',
            sha256: leaf.sha256,
        });
    },
}));

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(9456);
;// CONCATENATED MODULE: ./lib/rules/certificate/expired.js



/* harmony default export */ const expired = (defineRule({
    id: 'certificate/expired',
    title: 'The leaf certificate has not expired',
    cites: [RFC5280.at('4.1.2.5')],
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
            return notApplicable('no certificate is served');
        const lateMs = now.getTime() - leaf.notAfter;
        if (lateMs <= 0)
            return pass;
        const late = lateMs < core_window/* DAY_MS */.sO ? `${(lateMs / 3_600_000).toFixed(1)} hours` : `${(lateMs / core_window/* DAY_MS */.sO).toFixed(1)} days`;
        return fail(`the certificate expired ${late} ago`, {
            observed: new Date(leaf.notAfter).toISOString(),
            required: `notAfter at or after ${now.toISOString()}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/expires-soon.js



/* harmony default export */ const expires_soon = (defineRule({
    id: 'certificate/expires-soon',
    title: 'The leaf certificate outlives the warning window',
    cites: [RFC5280.at('4.1.2.5')],
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
            return notApplicable('no certificate is served');
        const ms = leaf.notAfter - now.getTime();
        if (ms < 0)
            return notApplicable('it has expired: see certificate/expired');
        const ofMs = leaf.notAfter - leaf.notBefore + 1000;
        const days = ms / core_window/* DAY_MS */.sO;
        const passed = params.marks
            .flatMap((text) => ({ text, ms: (0,core_window/* parseDuration */.E9)(text) ?? 0 }))
            .filter((mark) => ms < mark.ms)
            .sort((a, b) => a.ms - b.ms)[0];
        const left = days < 1 ? `${oneDecimal(ms / 3_600_000)} hours` : `${oneDecimal(days)} days`;
        return measured({ ms, ofMs }, `the certificate expires in ${left}, ${((100 * ms) / ofMs).toFixed(0)} % of its life`, {
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


/* harmony default export */ const hostname_mismatch = (defineRule({
    id: 'certificate/hostname-mismatch',
    title: 'The certificate is for the name that callers use',
    cites: [RFC9525.at('6.3'), RFC9525.at('6.5')],
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
            return notApplicable('no certificate is served');
        if (matches)
            return pass;
        return fail(presented.length === 0
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



/* harmony default export */ const issuer_not_allowed = (defineRule({
    id: 'certificate/issuer-not-allowed',
    title: 'The leaf certificate is by a CA that the policy allows',
    cites: [RFC5280.at('4.1.2.4')],
    breaks: [],
    fix: 'Have the certificate issued by a CA of the list, or put this one on it.',
    reads: ['certificates'],
    params: { allow: [], deny: [] },
    check({ certificates: { leaf } }, { params: { allow, deny } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (allow.length + deny.length === 0)
            return notApplicable('the policy lists no issuers');
        const evidence = { observed: issuerNamesOf(leaf.issuer), sha256: leaf.sha256 };
        const place = placeOnLists(leaf.issuer, { allow, deny });
        if (place === 'allowed')
            return pass;
        if (place === 'unlisted') {
            return fail(`the issuer, "${leaf.issuer}", is not on the list`, { ...evidence, required: allow });
        }
        return fail(`the issuer, "${leaf.issuer}", is denied by "${place.deniedBy}"`, {
            ...evidence,
            required: `none of ${deny.join(', ')}`,
        });
    },
}));

// EXTERNAL MODULE: ./lib/spec/groups.js
var spec_groups = __webpack_require__(5955);
;// CONCATENATED MODULE: ./lib/rules/certificate/key-not-allowed.js



/* harmony default export */ const key_not_allowed = (defineRule({
    id: 'certificate/key-not-allowed',
    title: 'The key of the leaf certificate is of a kind on the list',
    cites: [MOZILLA_6_0.at('modern'), RFC5480.at('2.1.1')],
    breaks: [],
    fix: 'Issue the certificate anew with a key that is on the list, as on P-256: "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256", certbot "--key-type ecdsa --elliptic-curve secp256r1".',
    reads: ['certificates'],
    params: { types: [], curves: [] },
    check({ certificates: { leaf } }, { params: { types, curves } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (types.length + curves.length === 0)
            return notApplicable('the policy lists no keys');
        const { type, curve, hasExplicitCurve } = leaf.publicKey;
        const isType = types.length === 0 || types.includes(type);
        const isCurve = type !== 'ec' || curves.length === 0 || (!hasExplicitCurve && key_not_allowed_isAmong(curve, curves));
        if (isType && isCurve)
            return pass;
        const observed = `${type}${curve === null ? '' : ` (${curve}${hasExplicitCurve ? ', by its parameters' : ''})`}`;
        return fail(`the key of the certificate is not on the list: ${observed}`, {
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
/* harmony default export */ const lifetime_too_long = (defineRule({
    id: 'certificate/lifetime-too-long',
    title: 'The leaf certificate does not live longer than a public CA may let it',
    cites: [BASELINE_REQUIREMENTS.at('6.3.2'), MOZILLA_6_0.at('intermediate')],
    breaks: [],
    fix: 'Have it issued for a shorter time, and let the renewal run by itself (ACME).',
    reads: ['certificates', 'trustPaths'],
    params: PARAMS,
    check({ certificates: { leaf }, trustPaths }, { params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const isPublic = publicStoresOf(trustPaths).length > 0;
        if (!isPublic && !params.privateCas)
            return notApplicable('no store of public CAs has a path to it');
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
            return pass;
        return fail(`the certificate lives for ${String(days)} days, ${String(days - limit.days)} more than allowed`, {
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
/* harmony default export */ const no_server_auth = (defineRule({
    id: 'certificate/no-server-auth',
    title: 'The leaf certificate may be used for a TLS server',
    cites: [RFC5280.at('4.2.1.12'), BASELINE_REQUIREMENTS.at('7.1.2.7.10')],
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
            return notApplicable('no certificate is served');
        const purposes = leaf.extendedKeyUsage;
        if (purposes === null || purposes.includes(SERVER_AUTH) || purposes.includes(ANY_PURPOSE))
            return pass;
        return fail('the certificate is not meant for TLS servers', {
            observed: purposes,
            required: `serverAuth (${SERVER_AUTH})`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/not-yet-valid.js


/* harmony default export */ const not_yet_valid = (defineRule({
    id: 'certificate/not-yet-valid',
    title: 'The leaf certificate is valid already',
    cites: [RFC5280.at('4.1.2.5')],
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
            return notApplicable('no certificate is served');
        if (now.getTime() >= leaf.notBefore)
            return pass;
        return fail(`the certificate is valid only from ${new Date(leaf.notBefore).toISOString()}`, {
            observed: new Date(leaf.notBefore).toISOString(),
            required: `notBefore at or before ${now.toISOString()}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/self-signed.js


/* harmony default export */ const self_signed = (defineRule({
    id: 'certificate/self-signed',
    title: 'The leaf certificate is signed by an issuer, or is itself an anchor',
    cites: [RFC5280.at('6.1')],
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
            return notApplicable('no certificate is served');
        if (!leaf.isSelfSigned || trustPaths.stores.some(({ trusted }) => trusted))
            return pass;
        return fail('the certificate is signed by its own key', {
            observed: leaf.subject,
            required: `an issuer trusted by ${trustPaths.stores.map(({ store }) => store).join(' or ')}`,
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/shared-key.js


/* harmony default export */ const shared_key = (defineRunRule({
    id: 'certificate/shared-key',
    title: 'No endpoint of other names has the key of the leaf certificate',
    cites: [RFC9325.at('3.9'), BASELINE_REQUIREMENTS.at('4.9.1.1')],
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
                verdicts.set(target, notApplicable('no certificate is served'));
            else if (isAlone)
                verdicts.set(target, notApplicable('the certificate of no other endpoint was seen'));
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
        return pass;
    const named = strangers.named.map(({ url, environment }) => (environment === null ? url : `${url} (${environment})`));
    const more = strangers.count - named.length;
    const all = `${named.join(', ')}${more === 0 ? '' : ` and ${String(more)} more`}`;
    return fail(`the key of the certificate is also that of ${all}, with which it has no name in common`, {
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


/* harmony default export */ const signature_not_allowed = (defineRule({
    id: 'certificate/signature-not-allowed',
    title: 'The leaf certificate is signed with an algorithm on the list',
    cites: [MOZILLA_6_0.at('intermediate'), RFC5280.at('4.1.1.2')],
    breaks: [],
    fix: 'Have the certificate issued by a CA, or by an intermediate of this one, that signs with an algorithm on the list.',
    reads: ['certificates'],
    params: { allowed: [] },
    check({ certificates: { leaf } }, { params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (params.allowed.length === 0)
            return notApplicable('the policy lists no signatures');
        const { name } = leaf.signature;
        if (params.allowed.includes(name))
            return pass;
        return fail(`the certificate is signed with ${name}, which is not on the list`, {
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
/* harmony default export */ const weak_key = (defineRule({
    id: 'certificate/weak-key',
    title: 'Every key in the chain is strong enough',
    cites: [BASELINE_REQUIREMENTS.at('6.1.5'), RFC9325.at('4.5')],
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
            return notApplicable('no certificate is served');
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
                    fail(`the strength of the key of "${subject}" cannot be told`, { observed, required: 'a known key type', sha256 }, subject),
                ];
            }
            return bits >= minimum
                ? []
                : [
                    fail(`the key of "${subject}" is weak: ${observed}`, { observed, required: `${type} of ${String(minimum)} bits or more`, sha256 }, subject),
                ];
        });
        return faults.length === 0 ? pass : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/weak-signature.js



/* harmony default export */ const weak_signature = (defineRule({
    id: 'certificate/weak-signature',
    title: 'No certificate in the chain is signed with MD5 or SHA-1',
    cites: [BASELINE_REQUIREMENTS.at('7.1.3.2.1'), RFC9155.at('2')],
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
            return notApplicable('no certificate is served');
        const ends = trustPaths.stores.flatMap(({ fingerprints }) => fingerprints.slice(1).slice(-1));
        const below = trustPaths.stores.flatMap(({ fingerprints }) => fingerprints.slice(0, -1));
        const isAnchorAlone = (sha256) => ends.includes(sha256) && !below.includes(sha256);
        const faults = (0,on_path/* certificatesOnPaths */.i)({ certificates, trustPaths })
            .filter(({ sha256, isSelfSigned }, index) => index === 0 || !(isSelfSigned || isAnchorAlone(sha256)))
            .flatMap(({ subject, signature, sha256 }) => {
            const evidence = { observed: signature.name, required: 'SHA-256 or better', sha256 };
            if (signature.hash !== null && params.weak.includes(signature.hash)) {
                return [fail(`the certificate of "${subject}" is signed with ${signature.hash}`, evidence, subject)];
            }
            return /^[\d.]+$/.test(signature.name)
                ? [
                    fail(`the certificate of "${subject}" is signed with an algorithm that is not known: ${signature.name}`, evidence, subject),
                ]
                : [];
        });
        return faults.length === 0 ? pass : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/certificate/wildcard.js


/* harmony default export */ const wildcard = (defineRule({
    id: 'certificate/wildcard',
    title: 'The leaf certificate names its hosts one by one',
    cites: [RFC9525.at('7.1')],
    breaks: [],
    fix: 'Have a certificate issued for each host, with its own key (ACME does so by itself).',
    reads: ['certificates'],
    params: {},
    check({ certificates: { leaf } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const wildcards = leaf.dnsNames.filter((name) => name.startsWith('*.'));
        if (wildcards.length === 0)
            return pass;
        return fail(`the certificate is for ${wildcards.map((name) => `"${name}"`).join(', ')}`, {
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



/* harmony default export */ const incomplete = (defineRule({
    id: 'chain/incomplete',
    title: 'The issuer of the leaf is sent, or is an anchor',
    cites: [RFC8446.at('4.4.2'), RFC5246.at('7.4.2'), RFC5280.at('4.2.2.1')],
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
            return notApplicable('no certificate is served');
        if (leaf.isSelfSigned)
            return notApplicable('the certificate is its own issuer');
        if (tellerOf({ certificates, trustPaths }) !== 'chain/incomplete')
            return pass;
        const [place] = leaf.caIssuers;
        const where = place === undefined ? '' : `: append what is at ${place}`;
        return fail(`the certificate of the issuer, "${leaf.issuer}", was not sent${where}`, {
            observed: [leaf, ...others].map(({ subject }) => subject),
            required: leaf.issuer,
            appendAfter: leaf.subject,
            fetchFrom: leaf.caIssuers,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/intermediate-expired.js



/* harmony default export */ const intermediate_expired = (defineRule({
    id: 'chain/intermediate-expired',
    title: 'No intermediate that clients need has expired',
    cites: [RFC5280.at('6.1.3')],
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
            return notApplicable('no certificate is served');
        if (stores.length === 0)
            return notApplicable('no trust store is named');
        const blocked = stores.flatMap((store) => {
            const culprit = findExpired(store, { certificates });
            return culprit === undefined ? [] : [{ store: store.store, culprit }];
        });
        const culprits = new Map(blocked.map(({ culprit }) => [culprit.sha256, culprit]));
        if (culprits.size === 0)
            return pass;
        return [...culprits.values()].map(({ subject, notAfter, sha256 }) => {
            const expired = new Date(notAfter).toISOString();
            const lacking = blocked.filter(({ culprit }) => culprit.sha256 === sha256).map(({ store }) => store);
            return fail(`the intermediate "${subject}" expired on ${expired}: without it there is no path in ${lacking.join(' and ')}`, { observed: expired, required: 'valid as long as the leaf', sha256, stores: lacking }, subject);
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/intermediate-expires-soon.js




/* harmony default export */ const intermediate_expires_soon = (defineRule({
    id: 'chain/intermediate-expires-soon',
    title: 'The intermediates that clients need outlive the warning window',
    cites: [RFC5280.at('6.1.3')],
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
            return notApplicable('no certificate is served');
        if (!stores.some(({ trusted }) => trusted))
            return notApplicable('no trust store has a path');
        const [first] = stores
            .flatMap((store) => (0,on_path/* intermediatesOf */.Q)(store, certificates))
            .toSorted((a, b) => a.notAfter - b.notAfter);
        if (first === undefined)
            return pass;
        const ms = first.notAfter - now.getTime();
        const days = Math.floor(ms / (core_window/* DAY_MS */.sO / 10)) / 10;
        const ends = first.notAfter < leaf.notAfter ? ', before the leaf does' : '';
        return measured({ ms, ofMs: first.notAfter - first.notBefore + 1000 }, `the intermediate "${first.subject}" expires in ${days.toFixed(1)} days${ends}`, {
            observed: new Date(first.notAfter).toISOString(),
            required: 'longer than a window of the policy',
            daysLeft: days,
            leafExpires: new Date(leaf.notAfter).toISOString(),
            sha256: first.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/leaf-outlives-intermediate.js



/* harmony default export */ const leaf_outlives_intermediate = (defineRule({
    id: 'chain/leaf-outlives-intermediate',
    title: 'The intermediates that clients need are valid as long as the leaf',
    cites: [RFC5280.at('6.1.3')],
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
            return notApplicable('no certificate is served');
        if (!stores.some(({ trusted }) => trusted))
            return notApplicable('no trust store has a path');
        const shorter = new Map(stores
            .flatMap((store) => (0,on_path/* intermediatesOf */.Q)(store, certificates))
            .filter(({ notAfter }) => notAfter < leaf.notAfter)
            .map((one) => [one.sha256, one]));
        if (shorter.size === 0)
            return pass;
        return [...shorter.values()].map(({ subject, notAfter, sha256 }) => fail(`the intermediate "${subject}" expires before the leaf does`, {
            observed: new Date(notAfter).toISOString(),
            required: `${new Date(leaf.notAfter).toISOString()} or later`,
            sha256,
        }, subject));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/out-of-order.js


/* harmony default export */ const out_of_order = (defineRule({
    id: 'chain/out-of-order',
    title: 'Each certificate is followed by its issuer',
    cites: [RFC5246.at('7.4.2'), RFC8446.at('4.4.2')],
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
            return notApplicable('no certificate is served');
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
            return pass;
        return fail(isLeafLate
            ? 'the leaf is not the first certificate sent'
            : 'the certificates are not sent in the order of their issuers', {
            observed: sent.map(({ subject }) => subject),
            required: isLeafLate ? 'the leaf first' : order.map((position) => sent[position]?.subject ?? ''),
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/repaired-by-browsers.js


/* harmony default export */ const repaired_by_browsers = (defineRule({
    id: 'chain/repaired-by-browsers',
    title: 'The chain is whole without what browsers fetch by themselves',
    cites: [RFC5280.at('4.2.2.1'), RFC8446.at('4.4.2')],
    breaks: [],
    fix: 'Append the certificates of the evidence after those that are sent, in this order; to open the page in a browser proves nothing.',
    reads: ['trustPaths', 'repairedPaths', 'fetchedIssuers'],
    params: {},
    check({ trustPaths, repairedPaths: { stores, appended }, fetchedIssuers }) {
        if (trustPaths.leafIssuer === null)
            return notApplicable('no certificate is served');
        const untrusted = trustPaths.stores.filter(({ trusted }) => !trusted).map(({ store }) => store);
        const repaired = stores.filter((store) => untrusted.includes(store));
        const [first] = appended;
        if (first === undefined || repaired.length === 0) {
            const [reason] = fetchedIssuers.failed;
            return reason === undefined
                ? pass
                : notApplicable(`nothing could be fetched from ${reason.url}: ${reason.reason}`);
        }
        return fail(`a browser fetches "${first.subject}" from ${first.url} and shows nothing of what API clients fail at`, {
            observed: `trusted by ${repaired.join(', ')} only with what was fetched`,
            required: 'trusted with what is sent',
            appended: appended.map(({ subject, url, certificate }) => ({ subject, url, certificate })),
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/stale-store.js


/* harmony default export */ const stale_store = (defineRule({
    id: 'chain/stale-store',
    title: 'No trust store of the endpoint is older than 18 months',
    cites: [RFC5280.at('6.1.1')],
    breaks: [],
    fix: 'Update what the store came with (the JDK, the system, Python packages), or take the endpoint’s trust from one that is kept up to date.',
    reads: ['trustPaths'],
    params: {},
    check({ trustPaths: { stores } }) {
        if (stores.length === 0)
            return notApplicable('no trust store was asked');
        const stale = stores.filter(({ isStale }) => isStale);
        if (stale.length === 0)
            return pass;
        return stale.map(({ store, date }) => fail(`the trust store ${store} is of ${String(date)}: roots that have come or gone since are not in it`, { observed: date, required: 'at most 18 months old' }, store));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/store-disagreement.js



/* harmony default export */ const store_disagreement = (defineRule({
    id: 'chain/store-disagreement',
    title: 'All trust stores of the callers agree on the certificate',
    cites: [RFC5280.at('6.1.1')],
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
            return notApplicable('no certificate is served');
        if (stores.length < 2)
            return notApplicable('fewer than two trust stores are named');
        if (tellerOf({ certificates, trustPaths }) !== 'chain/store-disagreement')
            return pass;
        const namesOf = (trusted) => stores
            .filter((one) => one.trusted === trusted)
            .map(({ store }) => store)
            .join(' and ');
        const anchor = stores.find(({ trusted }) => trusted)?.anchor;
        const through = anchor == null ? '' : `: the path leads through "${anchor.subject}", which is an anchor there alone`;
        const isOnlyThere = anchor != null && stores.every(({ store, trusted }) => trusted === anchor.heldBy.includes(store));
        return fail(`the certificate is trusted by ${namesOf(true)}, and not by ${namesOf(false)}${isOnlyThere ? through : ''}`, {
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


/* harmony default export */ const superfluous = (defineRule({
    id: 'chain/superfluous',
    title: 'Nothing is sent but what clients need',
    cites: [RFC8446.at('4.4.2'), RFC5246.at('7.4.2')],
    breaks: [],
    fix: 'Send the leaf and the intermediates that lead to a root, each once, and nothing else. Keep a cross-signed certificate that is still valid where an old client, whose store is not named here, needs it.',
    reads: ['certificates', 'trustPaths'],
    params: {},
    check({ certificates: { leaf, others }, trustPaths: { stores, used } }, { now }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
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
            .map(({ kind, what, found }) => fail(`${what}: ${found.map(({ subject }) => `"${subject}"`).join(', ')}`, {
            observed: found.map(({ subject }) => subject),
            required: 'the leaf and its intermediates, each once',
            kind,
            expired: found.filter(({ notAfter }) => now.getTime() > notAfter + 999).map(({ subject }) => subject),
            sha256: found.map(({ sha256 }) => sha256),
        }, kind));
        return faults.length === 0 ? pass : faults;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/chain/untrusted.js



/* harmony default export */ const untrusted = (defineRule({
    id: 'chain/untrusted',
    title: 'The trust stores of the callers have a path to the leaf',
    cites: [RFC5280.at('6.1')],
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
            return notApplicable('no certificate is served');
        if (stores.length === 0)
            return notApplicable('no trust store is named');
        const teller = tellerOf({ certificates, trustPaths });
        if (teller === null)
            return pass;
        if (teller !== 'chain/untrusted')
            return notApplicable(`${WHY[teller]}: see ${teller}`);
        return stores.map(({ store, reason, missing }) => fail(`the trust store ${store} has no path to the certificate`, {
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



/* harmony default export */ const cbc = (defineRule({
    id: 'cipher/cbc',
    title: 'No suite in CBC mode is accepted',
    cites: [RFC9325.at('4.2'), RFC7366.at('1')],
    breaks: [],
    fix: 'Keep to AES-GCM and ChaCha20-Poly1305, once no caller needs CBC any more: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;".',
    reads: ['cipherSuites'],
    params: {},
    check({ cipherSuites }) {
        const accepted = acceptedSuites(cipherSuites);
        const found = accepted.filter(({ suite }) => /_CBC(?:_|$)/.test(suite.cipher));
        if (found.length === 0)
            return pass;
        return fail(found.length === accepted.length
            ? 'no suite but those in CBC mode is accepted'
            : `${String(found.length)} ${found.length === 1 ? 'suite' : 'suites'} in CBC mode ${found.length === 1 ? 'is' : 'are'} accepted`, { observed: found.map(describeSuite), required: 'AEAD suites: AES-GCM, AES-CCM, ChaCha20-Poly1305' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/no-forward-secrecy.js



/* harmony default export */ const no_forward_secrecy = (defineRule({
    id: 'cipher/no-forward-secrecy',
    title: 'Every accepted suite has forward secrecy',
    cites: [RFC9325.at('4.1')],
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
            return pass;
        return fail(found.length === accepted.length
            ? 'no suite with forward secrecy is accepted'
            : `${String(found.length)} ${found.length === 1 ? 'suite' : 'suites'} without forward secrecy ${found.length === 1 ? 'is' : 'are'} accepted`, { observed: found.map(describeSuite), required: 'ECDHE or DHE key exchange in every suite' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/not-allowed.js



/* harmony default export */ const not_allowed = (defineRule({
    id: 'cipher/not-allowed',
    title: 'Only suites on the list are accepted',
    cites: [MOZILLA_6_0.at('intermediate')],
    breaks: [],
    fix: "Take the suites that are not on the list out of the server's configuration.",
    reads: ['cipherSuites'],
    params: { allowed: [] },
    check({ cipherSuites }, { params }) {
        if (params.allowed.length === 0)
            return notApplicable('the policy lists no suites');
        const found = acceptedSuites(cipherSuites).filter(({ suite }) => !params.allowed.includes(suite.name));
        if (found.length === 0)
            return pass;
        return fail(`${String(found.length)} accepted ${found.length === 1 ? 'suite is' : 'suites are'} not on the list`, {
            observed: found.map(describeSuite),
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cipher/order-not-enforced.js


/* harmony default export */ const order_not_enforced = (defineRule({
    id: 'cipher/order-not-enforced',
    title: 'No caller’s order has the server choose a weaker suite than both have',
    cites: [RFC9325.at('4.2.1')],
    breaks: [],
    fix: 'Take the weaker suites out, and the order does not matter any more. Where they have to stay, let the server’s order decide: nginx "ssl_prefer_server_ciphers on;", Apache "SSLHonorCipherOrder on".',
    reads: ['cipherOrder'],
    params: {},
    check({ cipherOrder }) {
        const found = Object.entries(cipherOrder).flatMap(([version, { weakerTaken }]) => weakerTaken === null ? [] : { version, ...weakerTaken });
        if (found.length === 0)
            return pass;
        return fail(`the order of the caller decides in ${found.map(({ version }) => version).join(', ')}, for weaker suites too`, {
            observed: found.map(({ version, taken, over }) => `${taken} before ${over} in ${version}`),
            required: 'the stronger suite, whatever the order of the caller',
        });
    },
}));

// EXTERNAL MODULE: ./lib/spec/suite-strength.js
var suite_strength = __webpack_require__(2829);
;// CONCATENATED MODULE: ./lib/rules/cipher/weak.js




/* harmony default export */ const weak = (defineRule({
    id: 'cipher/weak',
    title: 'No broken cipher suite is accepted',
    cites: [RFC9325.at('4.1'), RFC7465.at('2')],
    breaks: [],
    fix: 'Keep to ECDHE with AES-GCM or ChaCha20-Poly1305: nginx "ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;", and drop any "@SECLEVEL=0".',
    reads: ['cipherSuites'],
    params: { kinds: suite_strength/* WEAKNESS_KINDS */.AW },
    check({ cipherSuites }, { params }) {
        const kindsOf = (suite) => (0,suite_strength/* weaknessesOf */.PA)(suite).filter((kind) => params.kinds.includes(kind));
        const found = acceptedSuites(cipherSuites).filter(({ suite }) => kindsOf(suite).length > 0);
        if (found.length === 0)
            return pass;
        const kinds = [...new Set(found.flatMap(({ suite }) => kindsOf(suite)))];
        return fail(`${String(found.length)} weak cipher ${found.length === 1 ? 'suite is' : 'suites are'} accepted: ${kinds.join(', ')}`, {
            observed: found.map(describeSuite),
            required: `none with ${params.kinds.join(', ')}`,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/hsts-differs.js


/* harmony default export */ const hsts_differs = (defineComparison({
    id: 'compare/hsts-differs',
    title: 'Both environments send the same Strict-Transport-Security',
    cites: [RFC6797.at('7.1')],
    breaks: [],
    fix: 'Send the header from one shared configuration; or list the difference under ignore.',
    reads: ['hsts'],
    compare({ hsts: from }, { hsts: to }) {
        return effectOf(from) === effectOf(to)
            ? pass
            : fail('Strict-Transport-Security differs', { observed: headerOf(to), required: headerOf(from) });
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

;// CONCATENATED MODULE: ./lib/rules/compare/protocol-added.js


/* harmony default export */ const protocol_added = (defineComparison({
    id: 'compare/protocol-added',
    title: 'No protocol version is accepted in the second environment that the first refuses',
    cites: [RFC8446.at('4.2.1')],
    breaks: [],
    fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
    reads: ['versions'],
    compare({ versions: from }, { versions: to }) {
        const added = to.accepted.filter((version) => from.rejected.includes(version));
        return added.length === 0
            ? pass
            : fail(`${added.join(', ')} ${added.length === 1 ? 'is' : 'are'} accepted here only`, {
                observed: to.accepted,
                required: from.accepted,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/protocol-removed.js


/* harmony default export */ const protocol_removed = (defineComparison({
    id: 'compare/protocol-removed',
    title: 'Every protocol version of the first environment is accepted in the second',
    cites: [RFC8446.at('4.2.1')],
    breaks: [
        { client: 'a client that was only tried against the first environment', error: 'tlsv1 alert protocol version' },
    ],
    fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
    reads: ['versions'],
    compare({ versions: from }, { versions: to }) {
        const removed = from.accepted.filter((version) => to.rejected.includes(version));
        return removed.length === 0
            ? pass
            : fail(`${removed.join(', ')} ${removed.length === 1 ? 'is' : 'are'} no longer accepted`, {
                observed: to.accepted,
                required: from.accepted,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/suite-removed.js


/* harmony default export */ const suite_removed = (defineComparison({
    id: 'compare/suite-removed',
    title: 'Every cipher suite of the first environment is accepted in the second',
    cites: [RFC8446.at('4.1.2')],
    breaks: [{ client: 'a client that shares no other suite', error: 'sslv3 alert handshake failure' }],
    fix: 'Configure both environments alike, from one source; or list the difference under ignore.',
    reads: ['cipherSuites'],
    compare({ cipherSuites: from }, { cipherSuites: to }) {
        const removed = Object.entries(from).flatMap(([version, suites]) => {
            const there = to[version];
            return there === undefined
                ? []
                : suites
                    .filter(({ code }) => !there.some((suite) => suite.code === code))
                    .map(({ name }) => `${version} ${name}`);
        });
        return removed.length === 0
            ? pass
            : fail(`${String(removed.length)} cipher ${removed.length === 1 ? 'suite is' : 'suites are'} no longer accepted`, { observed: removed, required: 'none removed' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/trust-differs.js


/* harmony default export */ const trust_differs = (defineComparison({
    id: 'compare/trust-differs',
    title: 'Both environments are trusted by their callers, or neither is',
    cites: [RFC5280.at('6.1')],
    breaks: [
        {
            client: 'a client whose verification was switched off for the first environment',
            error: 'certificate verify failed',
        },
    ],
    fix: "Give the first environment a certificate that verifies as the second's does, so that validation is tested before production.",
    reads: ['trustPaths', 'certificates'],
    compare(from, to) {
        const trusting = (side) => side.trustPaths.stores.filter(({ trusted }) => trusted).map(({ store }) => store);
        const [before, after] = [trusting(from), trusting(to)];
        if (before.length > 0 === after.length > 0)
            return pass;
        const [odd, where] = before.length === 0 ? [from, 'first'] : [to, 'second'];
        return fail(odd.certificates.leaf?.isSelfSigned === true
            ? `the ${where} environment is self-signed while the other is not: validation was never tested`
            : `no trust store has a path to the ${where} environment, while the other is trusted`, { observed: { first: before, second: after }, required: 'trusted in both, or in neither' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compare/unpaired.js


/* harmony default export */ const unpaired = (defineOwnRule({
    id: 'compare/unpaired',
    title: 'Every endpoint has its counterpart in the environment that it is compared with',
    cites: [POLICY_FILE.at('compare')],
    breaks: [],
    fix: 'Name the hosts alike but for the environment (api.staging.example.com, api.example.com), with the same port.',
}));

;// CONCATENATED MODULE: ./lib/rules/group/no-post-quantum.js



/* harmony default export */ const no_post_quantum = (defineRule({
    id: 'group/no-post-quantum',
    title: 'A post-quantum group is accepted',
    cites: [MOZILLA_6_0.at('intermediate')],
    breaks: [],
    fix: 'Enable TLS 1.3 and X25519MLKEM768 (OpenSSL 3.5 and later have it on by default; Go since 1.24). Where groups are named, put it first: nginx "ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1;".',
    reads: ['groups', 'versions'],
    params: {},
    check({ groups, versions }) {
        const found = Object.values(groups).flat();
        if (found.some((name) => spec_groups/* POST_QUANTUM_GROUPS */.sG.includes(name)))
            return proven;
        return missing(versions.accepted.includes('TLSv1.3')
            ? 'no post-quantum group is accepted'
            : 'no post-quantum group is accepted, since TLS 1.3 is not', { observed: [...new Set(found)], required: spec_groups/* POST_QUANTUM_GROUPS */.sG });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/group/not-allowed.js



/* harmony default export */ const group_not_allowed = (defineRule({
    id: 'group/not-allowed',
    title: 'Only groups on the list are accepted',
    cites: [MOZILLA_6_0.at('intermediate'), RFC8446.at('4.2.7')],
    breaks: [],
    fix: 'Name the groups in the configuration of the server: nginx "ssl_ecdh_curve X25519:prime256v1:secp384r1;", Apache "SSLOpenSSLConfCmd Groups X25519:P-256:P-384", HAProxy "curves X25519:P-256:P-384".',
    reads: ['groups'],
    params: { allowed: [] },
    check({ groups }, { params }) {
        if (params.allowed.length === 0)
            return notApplicable('the policy lists no groups');
        const allowed = new Set(params.allowed.map(spec_groups/* canonicalGroupName */.fy));
        const names = new Set(Object.values(groups).flat());
        const found = [...names].filter((name) => !allowed.has((0,spec_groups/* canonicalGroupName */.fy)(name)));
        if (found.length === 0)
            return pass;
        const versionsOf = (name) => Object.keys(groups).filter((version) => groups[version]?.includes(name));
        return fail(`${String(found.length)} accepted ${found.length === 1 ? 'group is' : 'groups are'} not on the list`, {
            observed: found.map((name) => `${name} in ${versionsOf(name).join(', ')}`),
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/group/weak-dh.js


/* harmony default export */ const weak_dh = (defineRule({
    id: 'group/weak-dh',
    title: 'No Diffie-Hellman prime is too short',
    cites: [RFC9325.at('4.5')],
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
            return pass;
        return fail(`Diffie-Hellman is done with a prime of ${describePrime(weakest)}`, {
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


/* harmony default export */ const hsts_missing = (defineRule({
    id: 'http/hsts-missing',
    title: 'The answer carries a valid Strict-Transport-Security header',
    cites: [RFC6797.at('7.1')],
    breaks: [],
    fix: 'Send "Strict-Transport-Security: max-age=63072000" with every answer: nginx "add_header Strict-Transport-Security max-age=63072000 always;".',
    reads: ['hsts'],
    params: {},
    check({ hsts }, { target: { endpoint } }) {
        if (endpoint.hostIsAddress)
            return notApplicable('the host is an IP address');
        switch (hsts.kind) {
            case 'policy':
                return pass;
            case 'absent':
                return fail('no Strict-Transport-Security header is sent', { observed: null, required: 'max-age=...' });
            case 'invalid':
                return fail(`the Strict-Transport-Security header is invalid: ${hsts.reason}`, {
                    observed: hsts.header,
                    required: 'max-age=...',
                });
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/hsts-too-short.js


/* harmony default export */ const hsts_too_short = (defineRule({
    id: 'http/hsts-too-short',
    title: 'Strict-Transport-Security holds long enough',
    cites: [RFC6797.at('6.1.1'), MOZILLA_6_0.at('intermediate')],
    breaks: [],
    fix: 'Raise max-age: 63072000 seconds are two years.',
    reads: ['hsts'],
    params: { minSeconds: 15_552_000 },
    check({ hsts }, { params, target: { endpoint } }) {
        if (endpoint.hostIsAddress)
            return notApplicable('the host is an IP address');
        if (hsts.kind !== 'policy')
            return notApplicable('there is no valid header: see http/hsts-missing');
        return hsts.maxAge >= params.minSeconds
            ? pass
            : fail(`Strict-Transport-Security holds for ${String(hsts.maxAge)} seconds only`, {
                observed: hsts.header,
                required: `max-age=${String(params.minSeconds)} or more`,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/http/redirects.js


const REDIRECTS = [301, 302, 303, 307, 308];
/* harmony default export */ const redirects = (defineRule({
    id: 'http/redirects',
    title: 'The URL answers by itself and does not redirect',
    cites: [
        RFC9110.at('15.4'),
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
        if (!REDIRECTS.includes(status))
            return pass;
        const [, location = null] = headers.find(([name]) => name.toLowerCase() === 'location') ?? [];
        return fail(`a GET is answered with a redirect (${String(status)})`, {
            observed: location,
            required: 'an answer without a redirect',
            status,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/internal/rule-crashed.js


/* harmony default export */ const rule_crashed = (defineOwnRule({
    id: 'internal/rule-crashed',
    title: 'Every rule gave a verdict',
    cites: [POLICY_FILE.at('rules')],
    breaks: [],
    fix: 'Report it with the file that "tls-gate check --observations FILE" saves: that is all that is needed to see it again.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/baseline-unused.js


/* harmony default export */ const baseline_unused = (defineOwnRule({
    id: 'policy/baseline-unused',
    title: 'Every fault of the baseline is still there',
    cites: [POLICY_FILE.at('baseline')],
    breaks: [],
    fix: 'Write the baseline again with "tls-gate baseline", or delete the entry.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-expired.js


/* harmony default export */ const waiver_expired = (defineOwnRule({
    id: 'policy/waiver-expired',
    title: 'Every waiver is still in force',
    cites: [POLICY_FILE.at('waivers')],
    breaks: [],
    fix: 'Mend what the waiver excused, or agree on a new date with its owner.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-expires-soon.js


/* harmony default export */ const waiver_expires_soon = (defineOwnRule({
    id: 'policy/waiver-expires-soon',
    title: 'No waiver ends within days',
    cites: [POLICY_FILE.at('waivers')],
    breaks: [],
    fix: 'Mend what the waiver excuses, or agree on a new date with its owner.',
    window: ['14d'],
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-too-long.js


/* harmony default export */ const waiver_too_long = (defineOwnRule({
    id: 'policy/waiver-too-long',
    title: 'No waiver holds for longer than a year',
    cites: [POLICY_FILE.at('waivers')],
    breaks: [],
    fix: 'Set a nearer date; if the exception is meant to stay, grade the rule for that host under "overrides".',
    params: { maxDays: 366 },
}));

;// CONCATENATED MODULE: ./lib/rules/policy/waiver-unused.js


/* harmony default export */ const waiver_unused = (defineOwnRule({
    id: 'policy/waiver-unused',
    title: 'Every waiver excuses something',
    cites: [POLICY_FILE.at('waivers')],
    breaks: [],
    fix: 'Delete the waiver.',
}));

;// CONCATENATED MODULE: ./lib/rules/policy/weakened.js


/* harmony default export */ const weakened = (defineOwnRule({
    id: 'policy/weakened',
    title: 'A pull request does not weaken the policy that it is judged by',
    cites: [POLICY_FILE.at('pull requests')],
    breaks: [],
    fix: 'Take the change back, or have it allowed as "allow-policy-change" says: by a label, or by the review of a team.',
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/client-certificate-requested.js


/* harmony default export */ const client_certificate_requested = (defineRule({
    id: 'protocol/client-certificate-requested',
    title: 'Callers are not asked for a certificate',
    cites: [RFC8446.at('4.3.2'), RFC5246.at('7.4.4')],
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
            ? fail('the server asks its callers for a certificate', {
                observed: authorities.length === 0 ? 'a certificate of any authority' : authorities,
                required: 'no CertificateRequest',
            })
            : pass;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/compression.js


/* harmony default export */ const compression = (defineRule({
    id: 'protocol/compression',
    title: 'Records are not compressed',
    cites: [RFC9325.at('3.3')],
    breaks: [],
    fix: 'Switch it off in the server (Apache "SSLCompression off") or in its TLS library (OpenSSL: SSL_OP_NO_COMPRESSION).',
    reads: ['compression'],
    params: {},
    check({ compression: { version, method } }) {
        return method === null
            ? pass
            : fail(`records in ${version} are compressed with ${method}`, { observed: method, required: 'no compression' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/deprecated-accepted.js


/* harmony default export */ const deprecated_accepted = (defineRule({
    id: 'protocol/deprecated-accepted',
    title: 'No version before TLS 1.2 is accepted',
    cites: [RFC8996.at('4'), RFC7568.at('3')],
    breaks: [],
    fix: 'Offer TLS 1.2 and 1.3 only: nginx "ssl_protocols TLSv1.2 TLSv1.3;", Apache "SSLProtocol -all +TLSv1.2 +TLSv1.3", HAProxy "ssl-min-ver TLSv1.2".',
    reads: ['versions'],
    params: { deprecated: ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'] },
    check({ versions }, { params }) {
        const found = versions.accepted.filter((version) => params.deprecated.includes(version));
        return found.length === 0
            ? pass
            : fail(`${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} still accepted`, {
                observed: found,
                required: 'TLSv1.2 or later only',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/early-data.js


/* harmony default export */ const early_data = (defineRule({
    id: 'protocol/early-data',
    title: 'No request can be replayed as early data',
    cites: [RFC8446.at('8'), RFC8470.at('3'), RFC9325.at('3.10')],
    breaks: [],
    fix: 'Switch it off: nginx "ssl_early_data off;". Otherwise have the application answer early requests that change something with 425 (Too Early), RFC 8470 section 5.2, and waive this.',
    reads: ['earlyData'],
    params: {},
    check({ earlyData: { maxBytes } }) {
        return maxBytes === 0
            ? pass
            : fail(`tickets allow ${String(maxBytes)} bytes of early data, which can be replayed`, {
                observed: maxBytes,
                required: 0,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/fallback-scsv-ignored.js


const OLD = ['SSLv3', 'TLSv1', 'TLSv1.1'];
/* harmony default export */ const fallback_scsv_ignored = (defineRule({
    id: 'protocol/fallback-scsv-ignored',
    title: 'No caller can be pushed down to a version before TLS 1.2',
    cites: [RFC7507.at('3'), RFC8446.at('4.1.3'), RFC9325.at('3.1.3')],
    breaks: [],
    fix: 'Accept TLS 1.2 and 1.3 only: then there is nothing to be pushed down to. Where old versions have to stay, update the TLS library to one that knows TLS_FALLBACK_SCSV.',
    reads: ['versions', 'fallbackScsv'],
    params: {},
    check({ versions, fallbackScsv: { version, how } }) {
        if (how !== 'accepted')
            return proven;
        const old = versions.accepted.filter((name) => OLD.includes(name));
        return old.length === 0
            ? pass
            : fail(`callers can be pushed down to ${old.join(', ')}: TLS_FALLBACK_SCSV is ignored`, {
                observed: `${version} with TLS_FALLBACK_SCSV is accepted`,
                required: 'alert inappropriate_fallback (86)',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/insecure-renegotiation.js


/* harmony default export */ const insecure_renegotiation = (defineRule({
    id: 'protocol/insecure-renegotiation',
    title: 'The server knows secure renegotiation',
    cites: [RFC5746.at('3.6'), RFC9325.at('3.5')],
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
            ? pass
            : fail(`the answer in ${version} does not tell that renegotiation is secure`, {
                observed: `no valid renegotiation_info in ${version}`,
                required: 'an empty renegotiation_info',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/large-hello-refused.js


/* harmony default export */ const large_hello_refused = (defineRule({
    id: 'protocol/large-hello-refused',
    title: 'A hello with a post-quantum key share is answered',
    cites: [RFC9293.at('2.2')],
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
            ? pass
            : fail(`smaller hellos are answered, but not one of ${String(bytes)} bytes: ${how}`, {
                observed: how,
                required: 'a ServerHello',
                bytes,
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/no-extended-master-secret.js


/* harmony default export */ const no_extended_master_secret = (defineRule({
    id: 'protocol/no-extended-master-secret',
    title: 'Sessions up to TLS 1.2 use the extended master secret',
    cites: [RFC7627.at('5.2'), RFC9325.at('3.5')],
    breaks: [],
    fix: 'Update the TLS library of the server, or of the load balancer before it, to one that agrees to it: OpenSSL 3.0 does so by itself.',
    reads: ['extendedMasterSecret'],
    params: {},
    check({ extendedMasterSecret: { version, isAgreedOn } }) {
        return isAgreedOn
            ? pass
            : fail(`the extended master secret is not used in ${version}`, {
                observed: `no valid extended_master_secret in ${version}`,
                required: 'an empty extended_master_secret',
            });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/not-allowed.js


/* harmony default export */ const protocol_not_allowed = (defineRule({
    id: 'protocol/not-allowed',
    title: 'Only versions on the list are accepted',
    cites: [MOZILLA_6_0.at('modern')],
    breaks: [],
    fix: 'Accept the versions on the list alone. For TLS 1.3: nginx "ssl_protocols TLSv1.3;", Apache "SSLProtocol -all +TLSv1.3", HAProxy "ssl-min-ver TLSv1.3".',
    reads: ['versions'],
    params: { allowed: [] },
    check({ versions }, { params }) {
        if (params.allowed.length === 0)
            return notApplicable('the policy lists no versions');
        const found = versions.accepted.filter((version) => !params.allowed.includes(version));
        if (found.length === 0)
            return pass;
        return fail(`${found.join(', ')} ${found.length === 1 ? 'is' : 'are'} accepted, and not on the list`, {
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



/* harmony default export */ const signature_scheme_not_allowed = (defineRule({
    id: 'protocol/signature-scheme-not-allowed',
    title: 'Handshakes are signed with schemes on the list alone',
    cites: [RFC8446.at('4.2.3'), RFC5246.at('7.4.1.4.1')],
    breaks: [],
    fix: 'Name the schemes on the list: nginx "ssl_conf_command SignatureAlgorithms RSA-PSS+SHA256:RSA-PSS+SHA384;", Apache "SSLOpenSSLConfCmd SignatureAlgorithms ...".',
    reads: ['signatureSchemes'],
    params: { allowed: [] },
    check({ signatureSchemes }, { params }) {
        if (params.allowed.length === 0)
            return notApplicable('the policy lists no signature schemes');
        const found = acceptedSchemes(signatureSchemes).filter(({ scheme }) => !params.allowed.includes(scheme));
        if (found.length === 0)
            return pass;
        return fail(`${String(found.length)} signature ${found.length === 1 ? 'scheme is' : 'schemes are'} not on the list`, {
            observed: found.map(describeScheme),
            required: params.allowed,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/tls-1.2-missing.js


/* harmony default export */ const tls_1_2_missing = (defineRule({
    id: 'protocol/tls-1.2-missing',
    title: 'TLS 1.2 is accepted',
    cites: [RFC9325.at('3.1.1')],
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
            return proven;
        return versions.rejected.includes('TLSv1.2')
            ? fail('TLS 1.2 is refused', { observed: versions.accepted, required: 'TLSv1.2' })
            : pass;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/tls-1.3-missing.js


/* harmony default export */ const tls_1_3_missing = (defineRule({
    id: 'protocol/tls-1.3-missing',
    title: 'TLS 1.3 is accepted',
    cites: [RFC9325.at('3.1.1')],
    breaks: [],
    fix: 'Add TLS 1.3: nginx "ssl_protocols TLSv1.2 TLSv1.3;" with OpenSSL 1.1.1 or later; Java 11 or later; Node.js 12 or later.',
    reads: ['versions'],
    params: {},
    check({ versions }) {
        if (versions.accepted.includes('TLSv1.3'))
            return proven;
        return versions.rejected.includes('TLSv1.3')
            ? fail('TLS 1.3 is refused', { observed: versions.accepted, required: 'TLSv1.3' })
            : pass;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/protocol/weak-signature-scheme.js



/* harmony default export */ const weak_signature_scheme = (defineRule({
    id: 'protocol/weak-signature-scheme',
    title: 'No handshake from TLS 1.2 on is signed with MD5 or SHA-1',
    cites: [RFC9155.at('4'), RFC8446.at('4.2.3')],
    breaks: [],
    fix: 'Drop any "@SECLEVEL=0": OpenSSL 3.0 then refuses them by itself. Otherwise name better ones: nginx "ssl_conf_command SignatureAlgorithms ECDSA+SHA256:ECDSA+SHA384:RSA-PSS+SHA256:RSA+SHA256;", Apache "SSLOpenSSLConfCmd SignatureAlgorithms ...".',
    reads: ['signatureSchemes'],
    params: { weak: ['rsa_pkcs1_sha1', 'ecdsa_sha1', 'dsa_sha1', 'rsa_md5'] },
    check({ signatureSchemes }, { params }) {
        const found = acceptedSchemes(signatureSchemes).filter(({ scheme }) => params.weak.includes(scheme));
        if (found.length === 0)
            return pass;
        return fail(`handshakes may be signed with ${found.map(({ scheme }) => scheme).join(', ')}`, {
            observed: found.map(describeScheme),
            required: `none of ${params.weak.join(', ')}`,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reach/no-ipv4.js


/* harmony default export */ const no_ipv4 = (defineRule({
    id: 'reach/no-ipv4',
    title: 'The name has an IPv4 address',
    cites: [TELEGRAM_WEBHOOKS.at('The short version')],
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
            return notApplicable('the name was not looked up: connect-to stands for it');
        if (all.some((address) => /^[\d.]+$/.test(address)))
            return proven;
        if (!all.every((address) => address.includes(':')))
            return notApplicable('the proxy looks the name up');
        return fail('there are IPv6 addresses only', { observed: all, required: 'an IPv4 address' });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reach/not-tls.js


/* harmony default export */ const not_tls = (defineRule({
    id: 'reach/not-tls',
    title: 'The port speaks TLS',
    cites: [RFC8446.at('5.1')],
    breaks: [
        { client: 'curl (OpenSSL 3)', error: 'curl: (35) error:0A00010B:SSL routines::wrong version number' },
        { client: 'Go', error: 'tls: first record does not look like a TLS handshake' },
        { client: 'Java', error: 'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message' },
    ],
    fix: 'Point the endpoint at the port that terminates TLS, or switch TLS on for this one.',
    reads: ['versions'],
    speaksFor: ['versions'],
    params: {},
    check: () => proven,
}));

;// CONCATENATED MODULE: ./lib/rules/reach/port-not-allowed.js


/* harmony default export */ const port_not_allowed = (defineRule({
    id: 'reach/port-not-allowed',
    title: 'The port is one that webhook senders call',
    cites: [RFC9110.at('4.2.2'), TELEGRAM_WEBHOOKS.at('An open port')],
    breaks: [],
    fix: 'Serve the endpoint on port 443, or list the ports that its senders call as "allowed".',
    reads: ['addresses'],
    params: { allowed: ['443'] },
    check(_, { params, target: { endpoint } }) {
        if (endpoint.scheme !== 'https')
            return notApplicable('the endpoint does not speak HTTP');
        if (params.allowed.length === 0)
            return notApplicable('the policy lists no ports');
        const port = String(endpoint.port);
        return params.allowed.includes(port)
            ? pass
            : fail(`port ${port} is none that webhook senders call`, { observed: port, required: params.allowed });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/reach/unreachable.js


/* harmony default export */ const unreachable = (defineRule({
    id: 'reach/unreachable',
    title: 'A connection to the address can be opened',
    cites: [RFC9293.at('3.5')],
    breaks: [
        { client: 'curl', error: 'curl: (7) Failed to connect to api.example.com port 443: Connection refused' },
        { client: 'Node.js', error: 'Error: connect ECONNREFUSED' },
        { client: 'Go', error: 'dial tcp: connect: connection refused' },
    ],
    fix: 'Check that the name resolves from this runner, that the service listens on the port, and that no firewall drops the runner.',
    reads: ['addresses', 'reach'],
    speaksFor: ['addresses', 'reach'],
    params: {},
    check: () => proven,
}));

;// CONCATENATED MODULE: ./lib/rules/renewal/usual-renewal.js

const SHORT_LIFE_MS = 10 * core_window/* DAY_MS */.sO;
const AUTOMATED_DAYS = 92;
function lifetimeOf({ notBefore, notAfter }) {
    return notAfter - notBefore + 1000;
}
function daysOf(certificate) {
    return Math.ceil(lifetimeOf(certificate) / core_window/* DAY_MS */.sO);
}
function usualRenewalOf(certificate) {
    const life = lifetimeOf(certificate);
    return certificate.notBefore + (life < SHORT_LIFE_MS ? life / 2 : (2 * life) / 3);
}

;// CONCATENATED MODULE: ./lib/rules/renewal/ari-window-passed.js




/* harmony default export */ const ari_window_passed = (defineRule({
    id: 'renewal/ari-window-passed',
    title: 'The time in which the CA wants the leaf certificate renewed has not passed',
    cites: [RFC9773.at('4.2')],
    breaks: [],
    fix: 'Have it renewed now, and see that the server was reloaded. Then look into the log of the ACME client for why it did not, and whether it heeds renewal information (ARI) at all.',
    reads: ['certificates', 'renewalInfo'],
    params: {},
    check({ certificates: { leaf }, renewalInfo }, { now }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const { notAsked, suggested, silent, unanswered } = renewalInfo;
        if (notAsked !== null)
            return notApplicable(notAsked);
        if (suggested === null) {
            if (unanswered.length > 0)
                return pass;
            return notApplicable(silent.map(({ directory, reason }) => `${directory}: ${reason}`).join('; '));
        }
        const ms = now.getTime() - suggested.end;
        if (ms <= 0)
            return proven;
        const ended = new Date(suggested.end).toISOString();
        const ago = `${(Math.floor(ms / (core_window/* DAY_MS */.sO / 10)) / 10).toFixed(1)} days ago`;
        const why = suggested.end < usualRenewalOf(leaf)
            ? 'that is before such a certificate is usually renewed, as when it is to be revoked'
            : 'its renewal is broken, or it is to be revoked';
        return fail(`its CA wanted it renewed until ${ended}, ${ago}: ${why}`, {
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
/* harmony default export */ const caa_forbids_issuer = (defineRule({
    id: 'renewal/caa-forbids-issuer',
    title: 'The CAA records of its names let the CA of the leaf certificate issue the next one',
    cites: [RFC8659.at('4.2'), RFC8659.at('4.3')],
    breaks: [],
    fix: 'Add a CAA record that names the CA, or have the certificate issued by one that the records name: before the next renewal, which fails otherwise.',
    reads: ['certificates', 'caa'],
    params: {},
    check({ certificates: { leaf }, caa: { notAsked, names } }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (notAsked !== null)
            return notApplicable(notAsked);
        const organizations = (0,distinguished_name/* organizationsOf */.E)(leaf.issuer);
        const identifiers = (0,caa_identifiers/* findCaaIdentifiers */.N)(organizations);
        if (identifiers === undefined)
            return notApplicable('the name of its CA in CAA records is not known');
        const forbidding = names.flatMap((one) => {
            const allowed = findAllowed(one);
            return allowed === null || allowed.some((domain) => identifiers.includes(domain)) ? [] : [{ ...one, allowed }];
        });
        const [first] = forbidding;
        if (first !== undefined) {
            const more = forbidding.length - 1;
            const others = more === 0 ? '' : ` and of ${String(more)} more ${more === 1 ? 'name' : 'names'}`;
            const whom = first.allowed.length === 0 ? 'no CA' : `${first.allowed.slice(0, MAX_SHOWN).join(', ')} alone`;
            return fail(`the CAA records of ${first.name}${others} allow ${whom}, and not ${organizations.join(', ')}: the next renewal fails`, {
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
        return unknown.length === 0 ? pass : notApplicable(`it cannot be told whether its CA knows ${unknown[0] ?? ''}`);
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

;// CONCATENATED MODULE: ./lib/rules/renewal/change-ahead.js




/* harmony default export */ const change_ahead = (defineRule({
    id: 'renewal/change-ahead',
    title: 'What callers with a trust store of their own rely upon outlives the notice they need',
    cites: [RFC5280.at('6.1.1')],
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
            return notApplicable('no certificate is served');
        const [first, ...others] = ownStoresOf(trustPaths)
            .flatMap(({ store, path, anchor }) => (anchor === null ? [] : [{ store, anchor, isLeaf: path.length === 1 }]))
            .toSorted((a, b) => a.anchor.notAfter - b.anchor.notAfter);
        if (first === undefined)
            return notApplicable("no trust store of the callers' own has a path");
        const { anchor, isLeaf } = first;
        const stores = [first, ...others.filter((other) => other.anchor.sha256 === anchor.sha256)].map(({ store }) => store);
        const ms = anchor.notAfter - now.getTime();
        const days = Math.floor(ms / (core_window/* DAY_MS */.sO / 10)) / 10;
        const what = isLeaf ? 'the certificate of the server itself' : `"${anchor.subject}"`;
        return measured({ ms, ofMs: anchor.notAfter - anchor.notBefore + 1000 }, `callers with ${stores.join(' and ')} rely upon ${what}, which expires in ${days.toFixed(1)} days: they need what comes after it before then`, {
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
const HOUR_MS = 3_600_000;
/* harmony default export */ const late = (defineRule({
    id: 'renewal/late',
    title: 'A leaf certificate that a program renews was renewed when it is usual',
    cites: [LETS_ENCRYPT_GUIDE.at('When to Renew'), RFC9773.at('1')],
    breaks: [],
    fix: 'Look into the log of the ACME client, or of whatever renews it, and at whether it still runs; then see that the server was reloaded: a renewed file that is not served looks just like this.',
    reads: ['certificates', 'renewalInfo'],
    params: late_PARAMS,
    check({ certificates: { leaf }, renewalInfo: { suggested, unanswered } }, { now, params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        const ms = leaf.notAfter - now.getTime();
        const ofMs = lifetimeOf(leaf);
        if (ms < 0)
            return notApplicable('it has expired: see certificate/expired');
        const days = daysOf(leaf);
        if (days > params.automatedDays)
            return notApplicable(`it lives for ${String(days)} days, so it may be renewed by hand`);
        if (suggested !== null)
            return notApplicable('its CA says when to renew it: see renewal/ari-window-passed');
        const until = params.until.flatMap((text) => (0,core_window/* parseLimit */.Fv)(text) ?? []);
        if ((0,core_window/* isInside */.FK)({ ms, ofMs }, until))
            return notApplicable('it ends so soon that certificate/expires-soon tells of it');
        const usual = usualRenewalOf(leaf);
        const late = now.getTime() - usual;
        if (late < (params.gracePercent / 100) * ofMs || ms >= ofMs / 3)
            return proven;
        const [unit, word] = ofMs < 10 * core_window/* DAY_MS */.sO ? [HOUR_MS, 'hours'] : [core_window/* DAY_MS */.sO, 'days'];
        const count = (span) => (Math.floor((10 * span) / unit) / 10).toFixed(1);
        return fail(`automatic renewal seems broken: ${count(ms)} of ${count(ofMs)} ${word} are left, and its usual time of renewal was ${count(late)} ${word} ago`, {
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
/* harmony default export */ const lifetime_beyond_next_limit = (defineRule({
    id: 'renewal/lifetime-beyond-next-limit',
    title: 'The leaf certificate does not live longer than public CAs may soon issue for',
    cites: [BASELINE_REQUIREMENTS.at('6.3.2')],
    breaks: [],
    fix: 'Let a program renew it (ACME) before that day: by hand it becomes twice the work in March 2027, and more than twice that in March 2029. Where a program does so already, nothing has to be done.',
    reads: ['certificates', 'trustPaths', 'renewalInfo'],
    params: lifetime_beyond_next_limit_PARAMS,
    check({ certificates: { leaf }, trustPaths, renewalInfo: { suggested } }, { now, params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (publicStoresOf(trustPaths).length === 0)
            return notApplicable('no store of public CAs has a path to it');
        const next = LIFETIME_LIMITS.findLast(({ from }) => now.getTime() < Date.parse(from));
        if (next === undefined)
            return notApplicable('no shorter limit is known to come');
        const days = daysOf(leaf);
        if (days <= next.days)
            return proven;
        if (suggested !== null)
            return notApplicable('its CA knows it as one that an ACME client renews');
        if (days <= params.automatedDays)
            return notApplicable(`it lives for ${String(days)} days, as those that programs renew`);
        const ms = Date.parse(next.from) - now.getTime();
        if (ms > ((0,core_window/* parseDuration */.E9)(params.ahead) ?? 0))
            return notApplicable(`the next limit is of ${next.from}, which is far off`);
        return fail(`it was issued for ${String(days)} days, and from ${next.from} on, in ${String(Math.ceil(ms / core_window/* DAY_MS */.sO))} days, no public CA may issue for more than ${String(next.days)}`, {
            observed: days,
            required: `${String(next.days)} days at most, for one issued since ${next.from} by a public CA`,
            issued: new Date(leaf.notBefore).toISOString(),
            expires: new Date(leaf.notAfter).toISOString(),
            sha256: leaf.sha256,
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/must-staple-ignored.js


/* harmony default export */ const must_staple_ignored = (defineRule({
    id: 'revocation/must-staple-ignored',
    title: 'A certificate that demands a staple has one',
    cites: [RFC7633.at('4.2.3.1')],
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
            return notApplicable('the certificate demands no staple');
        const without = demanding.filter(({ isStapled }) => !isStapled).map(({ version }) => version);
        if (without.length === 0)
            return pass;
        return fail(`the certificate demands a staple, and in ${without.join(', ')} the server sends none`, {
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
/* harmony default export */ const no_source = (defineRule({
    id: 'revocation/no-source',
    title: 'Certificates say where to learn whether they are revoked',
    cites: [BASELINE_REQUIREMENTS.at('7.1.2.11.2'), RFC5280.at('4.2.1.13')],
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
            return notApplicable(notAsked ?? 'no trust store has a path');
        if (publicStoresOf(trustPaths).length === 0 && !params.privateCas) {
            return notApplicable('no store of public CAs has a path to it');
        }
        const silent = certificates.filter(({ status, isShortLived }) => status === 'unnamed' && !isShortLived);
        if (silent.length === 0)
            return pass;
        return silent.map((certificate) => fail(`${nameOf(certificate)} names neither a CRL nor an OCSP responder`, {
            observed: null,
            required: 'the address of a CRL, or of an OCSP responder',
            sha256: certificate.sha256,
            checkedBy: CHECKING,
            notCheckedBy: NOT_CHECKING,
        }, certificate.isLeaf ? 'leaf' : certificate.subject));
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/revoked.js




/* harmony default export */ const revoked = (defineRule({
    id: 'revocation/revoked',
    title: 'No certificate that clients go through is revoked',
    cites: [RFC5280.at('6.3'), RFC6960.at('2.2')],
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
            return notApplicable(notAsked ?? 'no trust store has a path');
        const revoked = certificates.filter(({ status }) => status === 'revoked');
        if (revoked.length > 0) {
            return revoked.map((certificate) => {
                const { said, subject, sha256, isLeaf } = certificate;
                const [first] = said.filter(({ status }) => status === 'revoked');
                return fail(`${nameOf(certificate)} ${first?.message ?? 'was revoked'}`, {
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
            return notApplicable(`${nameOf(silent)} says nowhere that it can be asked`);
        return certificates.every(({ status, isShortLived }) => status === 'good' || isShortLived) ? proven : pass;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/staple-invalid.js


/* harmony default export */ const staple_invalid = (defineRule({
    id: 'revocation/staple-invalid',
    title: 'What is stapled can be relied upon',
    cites: [RFC6066.at('8'), RFC6960.at('3.2')],
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
            return notApplicable('no response is stapled');
        const judged = stapled.flatMap(({ version, said }) => (said === null ? [] : [{ version, ...said }]));
        const useless = judged.filter(({ status }) => status === 'unknown');
        const [first] = useless;
        if (first === undefined) {
            return judged.length === stapled.length
                ? pass
                : notApplicable('no certificate of the issuer is at hand to check it with: see chain/incomplete');
        }
        return fail(`the certificate ${first.message} (the staple in ${useless.map(({ version }) => version).join(', ')})`, {
            observed: judged.map(({ version, message }) => ({ version, message })),
            required: 'a response about this certificate, of today, signed for its issuer',
        });
    },
}));

;// CONCATENATED MODULE: ./lib/rules/revocation/unknown.js




/* harmony default export */ const unknown = (defineRule({
    id: 'revocation/unknown',
    title: 'Whether certificates are revoked can be learned',
    cites: [RFC5280.at('6.3'), RFC6960.at('3.2')],
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
            return notApplicable(notAsked);
        if (certificates.length === 0)
            return notApplicable('no trust store has a path');
        const failures = certificates
            .filter(({ isShortLived }) => !isShortLived)
            .flatMap((certificate) => {
            const { status, said, subject, sha256, isLeaf } = certificate;
            const [useless] = said.filter(({ wasAnswered }) => wasAnswered);
            if (status !== 'unknown' || useless === undefined)
                return [];
            const observed = said.map(({ by, url, message }) => ({ by, url, message }));
            return [
                fail(`${nameOf(certificate)} ${useless.message} (${useless.url ?? useless.by})`, {
                    observed,
                    required: 'an answer that can be relied upon',
                    sha256,
                    checkedBy: CHECKING,
                    notCheckedBy: NOT_CHECKING,
                }, isLeaf ? 'leaf' : subject),
            ];
        });
        return failures.length > 0 ? failures : pass;
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



/* harmony default export */ const invalid_sct = (defineRule({
    id: 'transparency/invalid-sct',
    title: 'Each timestamp is signed by its log, for this certificate',
    cites: [RFC6962.at('3.2'), RFC6962.at('3.3'), CHROME_CT_POLICY.at('CT Compliant Certificates')],
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
            return notApplicable('no certificate is served');
        const faulty = timestamps.filter(({ status, source }) => (isPublic && status === 'invalid') || (status === 'malformed' && (isPublic || source === 'handshake')));
        const [first] = faulty;
        if (first !== undefined) {
            const more = faulty.length > 1 ? `, and ${String(faulty.length - 1)} more` : '';
            return fail(`${PLACES[first.source]} is a timestamp that ${first.reason ?? ''}${more}`, {
                observed: faulty.map(describeTimestamp),
                required: 'a signature of a log for this certificate, of a time that has come',
                sha256: leaf.sha256,
            });
        }
        if (!isPublic)
            return notApplicable('no store of public CAs has a path to it');
        return timestamps.length === 0 && isComplete ? notApplicable('it came without timestamps') : pass;
    },
}));

;// CONCATENATED MODULE: ./lib/rules/transparency/newer-certificate-unused.js



const newer_certificate_unused_HOUR_MS = 3_600_000;
const SAME_ORDER_MS = core_window/* DAY_MS */.sO;
/* harmony default export */ const newer_certificate_unused = (defineRule({
    id: 'transparency/newer-certificate-unused',
    title: 'The newest certificate that was issued for the name is the one that is served',
    cites: [RFC6962.at('5.3')],
    breaks: [],
    fix: 'Reload the server, and see that the renewed files reach the place that it reads. Where the newer certificate is for another server of the same name, waive this.',
    reads: ['certificates', 'issuedCertificates', 'alternateLeaves'],
    params: { graceHours: 48 },
    check({ certificates: { leaf }, issuedCertificates, alternateLeaves }, { now, params: { graceHours } }) {
        const { service, certificates, isComplete } = issuedCertificates;
        if (leaf === null)
            return notApplicable('no certificate is served');
        const servedSince = Math.max(leaf.notBefore, ...alternateLeaves.certificates.map(({ notBefore }) => notBefore));
        const newest = certificates.find(({ notBefore }) => now.getTime() - notBefore >= graceHours * newer_certificate_unused_HOUR_MS);
        if (newest === undefined || newest.notBefore - servedSince <= SAME_ORDER_MS)
            return isComplete ? proven : pass;
        if (!alternateLeaves.isComplete)
            return pass;
        const issued = new Date(newest.notBefore).toISOString();
        return fail(`a certificate for it that is valid from ${issued} has been issued, and one of ${new Date(servedSince).toISOString()} is still served`, {
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



/* harmony default export */ const too_few_scts = (defineRule({
    id: 'transparency/too-few-scts',
    title: 'A certificate of a public CA has the timestamps that Chrome and Apple ask for',
    cites: [
        CHROME_CT_POLICY.at('CT Compliant Certificates'),
        APPLE_CT_POLICY.at('Policy requirements'),
        RFC6962.at('5.2'),
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
            return notApplicable('no certificate is served');
        if (!isPublic)
            return notApplicable('no store of public CAs has a path to it');
        const violated = policies.filter(({ verdict }) => verdict === 'violates');
        if (violated.length === 0)
            return policies.every(({ verdict }) => verdict === 'complies') ? proven : pass;
        return fail(violated.map(({ policy, reason }) => `${policy} refuses it: ${reason ?? ''}`).join('; '), {
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
/* harmony default export */ const unexpected_issuer = (defineRule({
    id: 'transparency/unexpected-issuer',
    title: 'All certificates that were issued for the name are by CAs that the policy allows',
    cites: [RFC6962.at('5.3')],
    breaks: [],
    fix: 'Find out who ordered it. If it was nobody of yours, have its CA revoke it, and let CAA records name the CAs that may issue; otherwise put its CA on the list.',
    reads: ['certificates', 'issuedCertificates'],
    params: { allow: [], deny: [] },
    check({ certificates: { leaf }, issuedCertificates: { service, certificates } }, { params }) {
        if (leaf === null)
            return notApplicable('no certificate is served');
        if (params.allow.length + params.deny.length === 0)
            return notApplicable('the policy lists no issuers');
        const unexpected = certificates.filter(({ issuer }) => placeOnLists(issuer, params) !== 'allowed');
        const [first] = unexpected;
        if (first === undefined)
            return pass;
        const count = unexpected.length === 1 ? 'one certificate' : `${String(unexpected.length)} certificates`;
        const issuers = [...new Set(unexpected.map(({ issuer }) => issuer))];
        const others = issuers.length === 1 ? '' : ` and ${String(issuers.length - 1)} more`;
        return fail(`${service} knows ${count} for it by a CA that the policy does not allow: "${first.issuer}"${others}`, {
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
    hsts_differs,
    protocol_added,
    protocol_removed,
    suite_removed,
    trust_differs,
    unpaired,
    no_post_quantum,
    group_not_allowed,
    weak_dh,
    hsts_missing,
    hsts_too_short,
    redirects,
    rule_crashed,
    baseline_unused,
    waiver_expired,
    waiver_expires_soon,
    waiver_too_long,
    waiver_unused,
    weakened,
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
    no_ipv4,
    not_tls,
    port_not_allowed,
    unreachable,
    ari_window_passed,
    caa_forbids_issuer,
    change_ahead,
    late,
    lifetime_beyond_next_limit,
    must_staple_ignored,
    no_source,
    revoked,
    staple_invalid,
    unknown,
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


/***/ })

};
