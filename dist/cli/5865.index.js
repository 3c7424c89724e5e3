export const id = 5865;
export const ids = [5865];
export const modules = {

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mends: () => (/* binding */ mends)
});

// EXTERNAL MODULE: ./lib/core/mend.js
var mend = __webpack_require__(7011);
;// CONCATENATED MODULE: ./lib/mends/certificate-key.js

/* harmony default export */ const certificate_key = ({
    title: 'Request the certificate with a key on P-256',
    rules: ['certificate/weak-key', 'certificate/key-not-allowed'],
    servers: {
        java: {
            before: (0,mend/* snippet */.U) `
        keytool -genkeypair -alias api -keyalg RSA -keysize 1024 \
          -dname CN=api.example.com -keystore new.p12 -storepass changeit
      `,
            after: (0,mend/* snippet */.U) `
        keytool -genkeypair -alias api -keyalg EC -groupname secp256r1 \
          -dname CN=api.example.com -keystore new.p12 -storepass changeit
      `,
            note: 'Of a keytool that does not know -groupname: -keysize 256.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        kind: Certificate
        spec:
          privateKey: { algorithm: RSA, size: 2048 }
      `,
            after: (0,mend/* snippet */.U) `
        kind: Certificate
        spec:
          privateKey: { algorithm: ECDSA, size: 256 }
      `,
            note: 'Certificate of cert-manager; RSA of 2048 bits is weak for no preset, but some policies have no RSA at all.',
        },
        files: {
            before: (0,mend/* snippet */.U) `
        openssl req -new -newkey rsa:1024 -nodes -keyout privkey.pem \
          -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com -out request.pem
      `,
            after: (0,mend/* snippet */.U) `
        openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
          -keyout privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com -out request.pem
      `,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/certificate-names.js

/* harmony default export */ const certificate_names = ({
    title: 'Request the certificate with every host among its subjectAltNames',
    rules: ['certificate/hostname-mismatch', 'certificate/common-name-only'],
    servers: {
        java: {
            before: (0,mend/* snippet */.U) `
        keytool -certreq -alias api -keystore keystore.p12 \
          -storepass changeit -file request.pem
      `,
            after: (0,mend/* snippet */.U) `
        keytool -certreq -alias api -keystore keystore.p12 \
          -storepass changeit -file request.pem \
          -ext SAN=dns:api.example.com,dns:hooks.example.com
      `,
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        kind: Certificate
        spec:
          commonName: api.example.com
      `,
            after: (0,mend/* snippet */.U) `
        kind: Certificate
        spec:
          dnsNames: [api.example.com, hooks.example.com]
      `,
            note: 'Certificate of cert-manager.',
        },
        files: {
            before: (0,mend/* snippet */.U) `
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -out request.pem
      `,
            after: (0,mend/* snippet */.U) `
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com,DNS:hooks.example.com \
          -out request.pem
      `,
            note: 'certbot takes a -d for each.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/chain-order.js

/* harmony default export */ const chain_order = ({
    title: 'Send the leaf, then its issuers, each once, without the root',
    rules: ['chain/out-of-order', 'chain/superfluous'],
    servers: {
        haproxy: {
            before: 'cat leaf.pem root.pem intermediate.pem privkey.pem > bundle.pem',
            after: 'cat leaf.pem intermediate.pem privkey.pem > bundle.pem',
        },
        java: {
            before: (0,mend/* snippet */.U) `
        cat leaf.pem intermediate.pem root.pem > fullchain.pem
        openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem \
          -passout pass:changeit -out keystore.p12
      `,
            after: (0,mend/* snippet */.U) `
        cat leaf.pem intermediate.pem > fullchain.pem
        openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem \
          -passout pass:changeit -out keystore.p12
      `,
        },
        files: {
            before: 'cat leaf.pem root.pem intermediate.pem > fullchain.pem',
            after: 'cat leaf.pem intermediate.pem > fullchain.pem',
            note: 'What each certificate is: openssl x509 -noout -subject -issuer -in leaf.pem.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/cipher-order.js

/* harmony default export */ const cipher_order = ({
    title: 'Let the server choose the suite',
    rules: ['cipher/order-not-enforced'],
    servers: {
        nginx: {
            before: 'ssl_prefer_server_ciphers off;',
            after: 'ssl_prefer_server_ciphers on;',
        },
        apache: {
            before: 'SSLHonorCipherOrder off',
            after: 'SSLHonorCipherOrder on',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options prefer-client-ciphers ssl-min-ver TLSv1.2
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
          ssl-default-bind-ciphers ECDHE+AESGCM
      `,
            note: 'In the bind lines too. HAProxy 2.6 gives ChaCha20, where it has it, to callers that put it first.',
        },
        node: {
            before: `https.createServer({ cert, key, honorCipherOrder: false }, app)`,
            after: `https.createServer({ cert, key, honorCipherOrder: true }, app)`,
        },
        java: {
            before: 'parameters.setUseCipherSuitesOrder(false);',
            after: (0,mend/* snippet */.U) `
        parameters.setUseCipherSuitesOrder(true);
        server.setSSLParameters(parameters);
      `,
            note: 'SSLParameters of an SSLServerSocket.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/client-certificates.js

/* harmony default export */ const client_certificates = ({
    title: 'Ask callers for no certificate',
    rules: ['protocol/client-certificate-requested'],
    servers: {
        nginx: {
            before: (0,mend/* snippet */.U) `
        ssl_client_certificate /etc/tls/ca.pem;
        ssl_verify_client optional;
      `,
            after: 'ssl_verify_client off;',
            note: 'Where some callers need mTLS, give them a host name of their own.',
        },
        apache: {
            before: (0,mend/* snippet */.U) `
        SSLCACertificateFile /etc/tls/ca.pem
        SSLVerifyClient optional
      `,
            after: 'SSLVerifyClient none',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ca-base /etc/tls
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem verify optional ca-file ca.pem
      `,
            after: (0,mend/* snippet */.U) `
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
      `,
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        require_client_certificate: false
        common_tls_context:
          validation_context:
            trusted_ca: { filename: /etc/tls/ca.pem }
      `,
            after: (0,mend/* snippet */.U) `
        require_client_certificate: false
        common_tls_context: {}
      `,
            note: 'A validation_context makes Envoy ask, even where no certificate is required.',
        },
        node: {
            before: (0,mend/* snippet */.U) `
        const ca = readFileSync('/etc/tls/ca.pem')
        https.createServer({ cert, key, ca, requestCert: true }, app)
      `,
            after: 'https.createServer({ cert, key }, app)',
        },
        java: {
            before: 'server.setWantClientAuth(true);',
            after: 'server.setWantClientAuth(false);',
            note: 'Of an SSLServerSocket; setNeedClientAuth likewise.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        metadata:
          annotations:
            nginx.ingress.kubernetes.io/auth-tls-secret: default/callers-ca
            nginx.ingress.kubernetes.io/auth-tls-verify-client: optional
      `,
            after: (0,mend/* snippet */.U) `
        metadata:
          annotations: {}
      `,
            note: 'Annotations of ingress-nginx.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/compression.js
/* harmony default export */ const compression = ({
    title: 'Compress nothing in TLS',
    rules: ['protocol/compression'],
    servers: {
        apache: {
            before: 'SSLCompression on',
            after: 'SSLCompression off',
            note: 'Where OpenSSL was built without compression, as in Debian 12, Apache refuses "on".',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/ingress-nginx.js
const INGRESS_NGINX = 'ConfigMap of ingress-nginx, which has had no release since March 2026: other controllers have settings of their own.';

;// CONCATENATED MODULE: ./lib/mends/deprecated-versions.js


/* harmony default export */ const deprecated_versions = ({
    title: 'Accept nothing older than TLS 1.2',
    rules: ['protocol/deprecated-accepted', 'protocol/not-allowed'],
    servers: {
        nginx: {
            before: 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;',
            after: 'ssl_protocols TLSv1.2 TLSv1.3;',
            note: 'Set it in http: of server blocks that share an address the default one decides (nginx 1.22).',
        },
        apache: {
            before: 'SSLProtocol all',
            after: 'SSLProtocol -all +TLSv1.2 +TLSv1.3',
            note: 'On OpenSSL 3.0 the old ones are accepted only with @SECLEVEL=0 among the suites.',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options ssl-min-ver TLSv1.0
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
      `,
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            tls_minimum_protocol_version: TLSv1_0
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            tls_minimum_protocol_version: TLSv1_2
      `,
            note: 'Envoy 1.21 and older accept TLS 1.0 where it is left out.',
        },
        node: {
            before: `https.createServer({ cert, key, minVersion: 'TLSv1' }, app)`,
            after: `https.createServer({ cert, key, minVersion: 'TLSv1.2' }, app)`,
        },
        java: {
            before: '-Djdk.tls.server.protocols=TLSv1,TLSv1.1,TLSv1.2,TLSv1.3',
            after: '-Djdk.tls.server.protocols=TLSv1.2,TLSv1.3',
            note: 'Option of the JVM, for servers that name no protocols themselves.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          ssl-protocols: TLSv1 TLSv1.1 TLSv1.2 TLSv1.3
      `,
            after: (0,mend/* snippet */.U) `
        data:
          ssl-protocols: TLSv1.2 TLSv1.3
      `,
            note: INGRESS_NGINX,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/dh-parameters.js

/* harmony default export */ const dh_parameters = ({
    title: 'Do without DHE, or give it a group of 2048 bits',
    rules: ['group/weak-dh'],
    servers: {
        nginx: {
            before: (0,mend/* snippet */.U) `
        ssl_ciphers ECDHE+AESGCM:DHE+AESGCM:@SECLEVEL=0;
        ssl_dhparam /etc/tls/dh1024.pem;
      `,
            after: 'ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;',
            note: 'Where DHE must stay: openssl genpkey -genparam -algorithm DH -pkeyopt group:ffdhe2048 -out dh.pem.',
        },
        apache: {
            before: 'SSLCipherSuite ECDHE+AESGCM:DHE+AESGCM',
            after: 'SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:DHE+AESGCM
          tune.ssl.default-dh-param 1024
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:ECDHE+CHACHA20
          tune.ssl.default-dh-param 2048
      `,
            note: 'On OpenSSL 3.0 HAProxy 2.6 goes without DHE rather than load 1024 bits.',
        },
        node: {
            before: (0,mend/* snippet */.U) `
        const ciphers = 'ECDHE+AESGCM:DHE+AESGCM:@SECLEVEL=0'
        const dhparam = readFileSync('/etc/tls/dh1024.pem')
        https.createServer({ cert, key, ciphers, dhparam }, app)
      `,
            after: (0,mend/* snippet */.U) `
        const ciphers = 'ECDHE+AESGCM:ECDHE+CHACHA20'
        https.createServer({ cert, key, ciphers }, app)
      `,
        },
        java: {
            before: '-Djdk.tls.ephemeralDHKeySize=1024',
            after: '-Djdk.tls.ephemeralDHKeySize=2048',
            note: 'Option of the JVM.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          ssl-dh-param: ingress-nginx/dh1024
      `,
            after: (0,mend/* snippet */.U) `
        data:
          ssl-ciphers: ECDHE+AESGCM:ECDHE+CHACHA20
      `,
            note: 'ConfigMap of ingress-nginx, which has no DHE without ssl-dh-param.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/early-data.js


/* harmony default export */ const early_data = ({
    title: 'Refuse early data, which can be replayed',
    rules: ['protocol/early-data'],
    servers: {
        nginx: {
            before: 'ssl_early_data on;',
            after: 'ssl_early_data off;',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem allow-0rtt
      `,
            after: (0,mend/* snippet */.U) `
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
      `,
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          ssl-early-data: "true"
      `,
            after: (0,mend/* snippet */.U) `
        data:
          ssl-early-data: "false"
      `,
            note: INGRESS_NGINX,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/extended-master-secret.js
/* harmony default export */ const extended_master_secret = ({
    title: 'Leave the extended master secret on',
    rules: ['protocol/no-extended-master-secret'],
    servers: {
        nginx: {
            before: 'ssl_conf_command Options -ExtendedMasterSecret;',
            after: 'ssl_conf_command Options ExtendedMasterSecret;',
            note: 'On by itself from OpenSSL 1.1.0 on; only OpenSSL 3.0 and later can switch it off.',
        },
        apache: {
            before: 'SSLOpenSSLConfCmd Options -ExtendedMasterSecret',
            after: 'SSLOpenSSLConfCmd Options ExtendedMasterSecret',
        },
        java: {
            before: '-Djdk.tls.useExtendedMasterSecret=false',
            after: '-Djdk.tls.useExtendedMasterSecret=true',
            note: 'Option of the JVM.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/full-chain.js

/* harmony default export */ const full_chain = ({
    title: 'Send the intermediates with the leaf',
    rules: ['chain/incomplete', 'chain/repaired-by-browsers'],
    servers: {
        nginx: {
            before: 'ssl_certificate /etc/tls/leaf.pem;',
            after: 'ssl_certificate /etc/tls/fullchain.pem;',
            note: 'The leaf, then its intermediates, without the root: certbot writes it by that name.',
        },
        apache: {
            before: 'SSLCertificateFile /etc/tls/leaf.pem',
            after: 'SSLCertificateFile /etc/tls/fullchain.pem',
            note: 'Apache 2.4.8 or later; older ones take the intermediates by SSLCertificateChainFile.',
        },
        haproxy: {
            before: 'cat leaf.pem privkey.pem > bundle.pem',
            after: 'cat leaf.pem intermediate.pem privkey.pem > bundle.pem',
            note: 'The file after "crt" in the bind line.',
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/leaf.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
        },
        node: {
            before: `const cert = readFileSync('/etc/tls/leaf.pem')`,
            after: `const cert = readFileSync('/etc/tls/fullchain.pem')`,
            note: 'The "ca" option is for the certificates of callers, and is no place for intermediates.',
        },
        java: {
            before: (0,mend/* snippet */.U) `
        openssl pkcs12 -export -in leaf.pem -inkey privkey.pem \
          -passout pass:changeit -out api.p12
        keytool -importkeystore -noprompt \
          -srckeystore api.p12 -srcstorepass changeit \
          -destkeystore keystore.p12 -deststorepass changeit
      `,
            after: (0,mend/* snippet */.U) `
        openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem \
          -passout pass:changeit -out api.p12
        keytool -importkeystore -noprompt \
          -srckeystore api.p12 -srcstorepass changeit \
          -destkeystore keystore.p12 -deststorepass changeit
      `,
            note: 'Java sends the chain of the entry whose key it takes: an intermediate in an entry of its own is not sent.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        apiVersion: v1
        kind: Secret
        type: kubernetes.io/tls
        metadata:
          name: api-tls
        stringData:
          tls.key: |
            -----BEGIN PRIVATE KEY----- ...
          tls.crt: |
            -----BEGIN CERTIFICATE----- ... of the leaf
      `,
            after: (0,mend/* snippet */.U) `
        apiVersion: v1
        kind: Secret
        type: kubernetes.io/tls
        metadata:
          name: api-tls
        stringData:
          tls.key: |
            -----BEGIN PRIVATE KEY----- ...
          tls.crt: |
            -----BEGIN CERTIFICATE----- ... of the leaf
            -----BEGIN CERTIFICATE----- ... of its intermediate
      `,
            note: 'Or have cert-manager write the Secret.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/groups.js


/* harmony default export */ const groups = ({
    title: 'Agree on keys by the groups of the policy alone',
    rules: ['group/not-allowed'],
    servers: {
        nginx: {
            before: 'ssl_ecdh_curve secp521r1:secp384r1;',
            after: 'ssl_ecdh_curve X25519:prime256v1:secp384r1;',
        },
        apache: {
            before: 'SSLOpenSSLConfCmd Groups secp521r1:secp384r1',
            after: 'SSLOpenSSLConfCmd Groups X25519:prime256v1:secp384r1',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-curves P-521:P-384
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-curves X25519:P-256:P-384
      `,
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            ecdh_curves: [P-521, P-384]
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            ecdh_curves: [X25519, P-256, P-384]
      `,
        },
        node: {
            before: `https.createServer({ cert, key, ecdhCurve: 'P-521:P-384' }, app)`,
            after: (0,mend/* snippet */.U) `
        const ecdhCurve = 'X25519:P-256:P-384'
        https.createServer({ cert, key, ecdhCurve }, app)
      `,
        },
        java: {
            before: '-Djdk.tls.namedGroups=secp521r1,secp384r1',
            after: '-Djdk.tls.namedGroups=x25519,secp256r1,secp384r1',
            note: 'Option of the JVM.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          ssl-ecdh-curve: secp521r1:secp384r1
      `,
            after: (0,mend/* snippet */.U) `
        data:
          ssl-ecdh-curve: X25519:prime256v1:secp384r1
      `,
            note: INGRESS_NGINX,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/hsts.js


/* harmony default export */ const hsts = ({
    title: 'Send Strict-Transport-Security, for two years, with every answer',
    rules: ['http/hsts-missing', 'http/hsts-too-short', 'compare/hsts-differs'],
    servers: {
        nginx: {
            before: 'add_header Strict-Transport-Security max-age=300;',
            after: 'add_header Strict-Transport-Security max-age=63072000 always;',
            note: 'Without "always" errors go without it. A location with an add_header of its own inherits none.',
        },
        apache: {
            before: 'Header set Strict-Transport-Security max-age=300',
            after: 'Header always set Strict-Transport-Security max-age=63072000',
            note: 'Needs mod_headers.',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
          http-response set-header Strict-Transport-Security max-age=300
      `,
            after: (0,mend/* snippet */.U) `
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
          http-after-response set-header Strict-Transport-Security max-age=63072000
      `,
            note: 'HAProxy 2.2 or later; http-response leaves out the answers that are of HAProxy itself.',
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        response_headers_to_add:
          - header:
              key: strict-transport-security
              value: max-age=300
      `,
            after: (0,mend/* snippet */.U) `
        response_headers_to_add:
          - header:
              key: strict-transport-security
              value: max-age=63072000
            append_action: OVERWRITE_IF_EXISTS_OR_ADD
      `,
            note: 'In the route configuration.',
        },
        node: {
            before: `response.setHeader('Strict-Transport-Security', 'max-age=300')`,
            after: `response.setHeader('Strict-Transport-Security', 'max-age=63072000')`,
        },
        java: {
            before: (0,mend/* snippet */.U) `
        exchange.getResponseHeaders()
            .set("Strict-Transport-Security", "max-age=300");
      `,
            after: (0,mend/* snippet */.U) `
        exchange.getResponseHeaders()
            .set("Strict-Transport-Security", "max-age=63072000");
      `,
            note: 'HttpExchange of jdk.httpserver.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          hsts: "false"
      `,
            after: (0,mend/* snippet */.U) `
        data:
          hsts: "true"
          hsts-max-age: "63072000"
      `,
            note: INGRESS_NGINX,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/plain-port.js

/* harmony default export */ const plain_port = ({
    title: 'Speak TLS on the port',
    rules: ['reach/not-tls'],
    servers: {
        nginx: {
            before: 'listen 443;',
            after: 'listen 443 ssl;',
        },
        apache: {
            before: (0,mend/* snippet */.U) `
        Listen 443
        SSLEngine off
      `,
            after: (0,mend/* snippet */.U) `
        Listen 443
        SSLEngine on
      `,
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        frontend api
          bind :443
      `,
            after: (0,mend/* snippet */.U) `
        frontend api
          bind :443 ssl crt /etc/tls/bundle.pem
      `,
        },
        node: {
            before: 'const server = http.createServer(app)',
            after: 'const server = https.createServer({ cert, key }, app)',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        kind: Ingress
        spec:
          rules:
            - host: api.example.com
      `,
            after: (0,mend/* snippet */.U) `
        kind: Ingress
        spec:
          tls:
            - { hosts: [api.example.com], secretName: api-tls }
          rules:
            - host: api.example.com
      `,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/post-quantum.js

/* harmony default export */ const post_quantum = ({
    title: 'Offer a hybrid with ML-KEM before the classical groups',
    rules: ['group/no-post-quantum'],
    servers: {
        nginx: {
            before: 'ssl_ecdh_curve X25519:prime256v1:secp384r1;',
            after: 'ssl_ecdh_curve X25519MLKEM768:X25519:prime256v1:secp384r1;',
            note: 'With OpenSSL 3.5 or later: on an older one nginx refuses the name, and does not start.',
        },
        apache: {
            before: 'SSLOpenSSLConfCmd Groups X25519:prime256v1:secp384r1',
            after: 'SSLOpenSSLConfCmd Groups X25519MLKEM768:X25519:prime256v1:secp384r1',
            note: 'With OpenSSL 3.5 or later: on an older one Apache refuses the name, and does not start.',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-curves X25519:P-256:P-384
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-curves X25519MLKEM768:X25519:P-256:P-384
      `,
            note: 'With OpenSSL 3.5 or later: on an older one HAProxy refuses the name, and does not start.',
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            ecdh_curves: [X25519, P-256]
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            ecdh_curves: [X25519MLKEM768, X25519, P-256]
      `,
            note: 'Users report it to work with Envoy 1.33.2 (envoyproxy/envoy issue 33941).',
        },
        node: {
            before: `https.createServer({ cert, key, ecdhCurve: 'X25519:P-256' }, app)`,
            after: (0,mend/* snippet */.U) `
        const ecdhCurve = 'X25519MLKEM768:X25519:P-256'
        https.createServer({ cert, key, ecdhCurve }, app)
      `,
            note: 'Node.js 24, which offers it by itself where ecdhCurve is left out; older ones refuse the name.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/private-ca.js

/* harmony default export */ const private_ca = ({
    title: 'Issue from a CA of your own what a public one would',
    rules: [
        'certificate/weak-signature',
        'certificate/no-server-auth',
        'certificate/common-name-only',
        'certificate/lifetime-too-long',
    ],
    servers: {
        files: {
            before: (0,mend/* snippet */.U) `
        openssl x509 -req -in request.pem -CA intermediate.pem \
          -CAkey intermediate-key.pem -sha1 -days 3650 -out leaf.pem
      `,
            after: (0,mend/* snippet */.U) `
        printf '%s\n' 'subjectAltName = DNS:api.example.com' \
          'extendedKeyUsage = serverAuth' > leaf.ext
        openssl x509 -req -in request.pem -CA intermediate.pem \
          -CAkey intermediate-key.pem -sha256 -days 90 \
          -extfile leaf.ext -out leaf.pem
      `,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/redirects.js

/* harmony default export */ const redirects = ({
    title: 'Name the URL that answers by itself',
    rules: ['http/redirects'],
    servers: {
        endpoint: {
            before: (0,mend/* snippet */.U) `
        endpoints:
          - https://example.com/hooks
      `,
            after: (0,mend/* snippet */.U) `
        endpoints:
          - https://www.example.com/hooks/
      `,
            note: 'Here and with every sender: the URL in the Location header, when its host is yours.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/renewal.js

/* harmony default export */ const renewal = ({
    title: 'Renew by itself, and reload the server after that',
    rules: [
        'certificate/expired',
        'certificate/expires-soon',
        'renewal/late',
        'renewal/ari-window-passed',
        'transparency/newer-certificate-unused',
    ],
    servers: {
        nginx: {
            before: 'certbot renew',
            after: 'certbot renew --deploy-hook "nginx -s reload"',
        },
        apache: {
            before: 'certbot renew',
            after: 'certbot renew --deploy-hook "apachectl graceful"',
        },
        haproxy: {
            before: 'certbot renew',
            after: (0,mend/* snippet */.U) `
        certbot renew --deploy-hook '
          cat "$RENEWED_LINEAGE/fullchain.pem" "$RENEWED_LINEAGE/privkey.pem" \
            > /etc/tls/bundle.pem && systemctl reload haproxy'
      `,
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_certificate_sds_secret_configs:
            - name: api
              sds_config:
                path_config_source: { path: /etc/envoy/api.yaml }
        ---
        # /etc/envoy/api.yaml
        resources:
          - "@type": >-
              type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.Secret
            name: api
            tls_certificate:
              certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
            note: 'Of files named by SDS Envoy watches the folder: replace them by a move.',
        },
        node: {
            before: (0,mend/* snippet */.U) `
        const cert = readFileSync('/etc/tls/fullchain.pem')
        const key = readFileSync('/etc/tls/privkey.pem')
        https.createServer({ cert, key }, app)
      `,
            after: (0,mend/* snippet */.U) `
        const read = () => ({
          cert: readFileSync('/etc/tls/fullchain.pem'),
          key: readFileSync('/etc/tls/privkey.pem'),
        })
        const server = https.createServer(read(), app)
        process.on('SIGHUP', () => server.setSecureContext(read()))
      `,
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: api
        spec:
          tls:
            - { hosts: [api.example.com], secretName: api-tls }
      `,
            after: (0,mend/* snippet */.U) `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: api
          annotations: { cert-manager.io/cluster-issuer: letsencrypt }
        spec:
          tls:
            - { hosts: [api.example.com], secretName: api-tls }
      `,
            note: 'With cert-manager, which renews after two thirds of the lifetime.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/signature-schemes.js

/* harmony default export */ const signature_schemes = ({
    title: 'Sign handshakes with SHA-256 or better',
    rules: ['protocol/weak-signature-scheme'],
    servers: {
        nginx: {
            before: 'ssl_ciphers DEFAULT:@SECLEVEL=0;',
            after: (0,mend/* snippet */.U) `
        ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;
        ssl_conf_command SignatureAlgorithms ECDSA+SHA256:RSA-PSS+SHA256:RSA+SHA256;
      `,
            note: 'nginx 1.19.4 or later. From OpenSSL 3.0 on, to drop @SECLEVEL=0 is enough against SHA-1.',
        },
        apache: {
            before: 'SSLCipherSuite DEFAULT:@SECLEVEL=0',
            after: (0,mend/* snippet */.U) `
        SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20
        SSLOpenSSLConfCmd SignatureAlgorithms ECDSA+SHA256:RSA-PSS+SHA256:RSA+SHA256
      `,
            note: 'From OpenSSL 3.0 on, to drop @SECLEVEL=0 is enough against SHA-1.',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-ciphers DEFAULT:@SECLEVEL=0
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:ECDHE+CHACHA20
      `,
            note: 'Enough against SHA-1 from OpenSSL 3.0 on.',
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            signature_algorithms: [rsa_pss_rsae_sha256, rsa_pkcs1_sha1]
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            signature_algorithms:
              - ecdsa_secp256r1_sha256
              - rsa_pss_rsae_sha256
              - rsa_pkcs1_sha256
      `,
        },
        node: {
            before: `https.createServer({ cert, key, ciphers: 'DEFAULT:@SECLEVEL=0' }, app)`,
            after: (0,mend/* snippet */.U) `
        const sigalgs = 'ECDSA+SHA256:RSA-PSS+SHA256:RSA+SHA256'
        https.createServer({ cert, key, sigalgs }, app)
      `,
        },
        java: {
            before: '-Djdk.tls.server.SignatureSchemes=rsa_pss_rsae_sha256,rsa_pkcs1_sha1',
            after: '-Djdk.tls.server.SignatureSchemes=rsa_pss_rsae_sha256,rsa_pkcs1_sha256',
            note: 'Option of the JVM; for an EC key ecdsa_secp256r1_sha256. Left out, Java 17.0.15 signs with SHA-1 for who asks.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/stapling.js


/* harmony default export */ const stapling = ({
    title: 'Staple what the certificate promises, or promise nothing',
    rules: ['revocation/must-staple-ignored'],
    servers: {
        nginx: {
            before: 'ssl_stapling off;',
            after: (0,mend/* snippet */.U) `
        ssl_stapling on;
        ssl_stapling_verify on;
        ssl_trusted_certificate /etc/tls/fullchain.pem;
        resolver 127.0.0.53;
      `,
            note: 'The first answers after a start are without a staple: nginx asks the responder when a caller comes.',
        },
        apache: {
            before: 'SSLUseStapling off',
            after: (0,mend/* snippet */.U) `
        SSLUseStapling on
        SSLStaplingCache shmcb:/run/apache2/stapling(128000)
      `,
            note: 'Both outside of any VirtualHost; needs mod_socache_shmcb.',
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_certificates:
            - certificate_chain: { filename: /etc/tls/fullchain.pem }
              private_key: { filename: /etc/tls/privkey.pem }
              ocsp_staple: { filename: /etc/tls/leaf.ocsp }
      `,
            note: 'Envoy fetches nothing: the file, in DER, has to be renewed before its nextUpdate.',
        },
        node: {
            before: `const server = https.createServer({ cert, key }, app)`,
            after: (0,mend/* snippet */.U) `
        const server = https.createServer({ cert, key }, app)
        server.on('OCSPRequest', (certificate, issuer, done) => {
          done(null, readFileSync('/etc/tls/leaf.ocsp'))
        })
      `,
            note: 'Node.js fetches nothing: the file, in DER, has to be renewed before its nextUpdate.',
        },
        java: {
            before: '-Djdk.tls.server.enableStatusRequestExtension=false',
            after: '-Djdk.tls.server.enableStatusRequestExtension=true',
            note: 'Option of the JVM.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          enable-ocsp: "false"
      `,
            after: (0,mend/* snippet */.U) `
        data:
          enable-ocsp: "true"
      `,
            note: INGRESS_NGINX,
        },
        files: {
            before: (0,mend/* snippet */.U) `
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com \
          -addext tlsfeature=status_request -out request.pem
      `,
            after: (0,mend/* snippet */.U) `
        openssl req -new -key privkey.pem -subj /CN=api.example.com \
          -addext subjectAltName=DNS:api.example.com -out request.pem
      `,
            note: 'A certificate issued without must-staple needs no stapling at all.',
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/suites.js


/* harmony default export */ const suites = ({
    title: 'Take suites with AEAD and forward secrecy alone',
    rules: ['cipher/weak', 'cipher/no-forward-secrecy', 'cipher/cbc', 'cipher/not-allowed'],
    servers: {
        nginx: {
            before: 'ssl_ciphers ALL:@SECLEVEL=0;',
            after: 'ssl_ciphers ECDHE+AESGCM:ECDHE+CHACHA20;',
        },
        apache: {
            before: 'SSLCipherSuite ALL:@SECLEVEL=0',
            after: 'SSLCipherSuite ECDHE+AESGCM:ECDHE+CHACHA20',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-ciphers ALL:@SECLEVEL=0
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-ciphers ECDHE+AESGCM:ECDHE+CHACHA20
      `,
            note: 'A list after "ciphers" in a bind line goes before the default.',
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            cipher_suites:
              - ECDHE-RSA-AES128-GCM-SHA256
              - ECDHE-RSA-AES128-SHA
              - AES128-GCM-SHA256
              - AES128-SHA
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            cipher_suites:
              - ECDHE-ECDSA-AES128-GCM-SHA256
              - ECDHE-RSA-AES128-GCM-SHA256
              - ECDHE-ECDSA-AES256-GCM-SHA384
              - ECDHE-RSA-AES256-GCM-SHA384
              - ECDHE-ECDSA-CHACHA20-POLY1305
              - ECDHE-RSA-CHACHA20-POLY1305
      `,
        },
        node: {
            before: `https.createServer({ cert, key, ciphers: 'ALL:@SECLEVEL=0' }, app)`,
            after: (0,mend/* snippet */.U) `
        const ciphers = 'ECDHE+AESGCM:ECDHE+CHACHA20'
        https.createServer({ cert, key, ciphers }, app)
      `,
        },
        java: {
            before: 'server.setEnabledCipherSuites(server.getSupportedCipherSuites());',
            after: (0,mend/* snippet */.U) `
        server.setEnabledCipherSuites(new String[] {
          "TLS_AES_128_GCM_SHA256",
          "TLS_AES_256_GCM_SHA384",
          "TLS_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
        });
      `,
            note: 'Of an SSLServerSocket; without code, -Djdk.tls.server.cipherSuites takes the same names, with commas.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          ssl-ciphers: ALL:@SECLEVEL=0
      `,
            after: (0,mend/* snippet */.U) `
        data:
          ssl-ciphers: ECDHE+AESGCM:ECDHE+CHACHA20
      `,
            note: INGRESS_NGINX,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/tls-1.2.js


/* harmony default export */ const tls_1_2 = ({
    title: 'Accept TLS 1.2 beside TLS 1.3',
    rules: ['protocol/tls-1.2-missing'],
    servers: {
        nginx: {
            before: 'ssl_protocols TLSv1.3;',
            after: 'ssl_protocols TLSv1.2 TLSv1.3;',
        },
        apache: {
            before: 'SSLProtocol -all +TLSv1.3',
            after: 'SSLProtocol -all +TLSv1.2 +TLSv1.3',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options ssl-min-ver TLSv1.3
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
      `,
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            tls_minimum_protocol_version: TLSv1_3
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            tls_minimum_protocol_version: TLSv1_2
      `,
        },
        node: {
            before: `https.createServer({ cert, key, minVersion: 'TLSv1.3' }, app)`,
            after: `https.createServer({ cert, key, minVersion: 'TLSv1.2' }, app)`,
        },
        java: {
            before: '-Djdk.tls.server.protocols=TLSv1.3',
            after: '-Djdk.tls.server.protocols=TLSv1.2,TLSv1.3',
            note: 'Option of the JVM, for servers that name no protocols themselves.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          ssl-protocols: TLSv1.3
      `,
            after: (0,mend/* snippet */.U) `
        data:
          ssl-protocols: TLSv1.2 TLSv1.3
      `,
            note: INGRESS_NGINX,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/tls-1.3.js


/* harmony default export */ const tls_1_3 = ({
    title: 'Accept TLS 1.3 beside TLS 1.2',
    rules: ['protocol/tls-1.3-missing'],
    servers: {
        nginx: {
            before: 'ssl_protocols TLSv1.2;',
            after: 'ssl_protocols TLSv1.2 TLSv1.3;',
            note: 'With OpenSSL 1.1.1 or later.',
        },
        apache: {
            before: 'SSLProtocol -all +TLSv1.2',
            after: 'SSLProtocol -all +TLSv1.2 +TLSv1.3',
            note: 'With OpenSSL 1.1.1 or later.',
        },
        haproxy: {
            before: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2 ssl-max-ver TLSv1.2
      `,
            after: (0,mend/* snippet */.U) `
        global
          ssl-default-bind-options ssl-min-ver TLSv1.2
      `,
            note: 'With OpenSSL 1.1.1 or later.',
        },
        envoy: {
            before: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            tls_maximum_protocol_version: TLSv1_2
      `,
            after: (0,mend/* snippet */.U) `
        common_tls_context:
          tls_params:
            tls_maximum_protocol_version: TLSv1_3
      `,
        },
        node: {
            before: `https.createServer({ cert, key, maxVersion: 'TLSv1.2' }, app)`,
            after: `https.createServer({ cert, key, maxVersion: 'TLSv1.3' }, app)`,
        },
        java: {
            before: '-Djdk.tls.server.protocols=TLSv1.2',
            after: '-Djdk.tls.server.protocols=TLSv1.2,TLSv1.3',
            note: 'Option of the JVM, for servers that name no protocols themselves.',
        },
        kubernetes: {
            before: (0,mend/* snippet */.U) `
        data:
          ssl-protocols: TLSv1.2
      `,
            after: (0,mend/* snippet */.U) `
        data:
          ssl-protocols: TLSv1.2 TLSv1.3
      `,
            note: INGRESS_NGINX,
        },
    },
});

;// CONCATENATED MODULE: ./lib/mends/index.js























const mends = [
    certificate_key,
    certificate_names,
    chain_order,
    cipher_order,
    client_certificates,
    compression,
    deprecated_versions,
    dh_parameters,
    early_data,
    extended_master_secret,
    full_chain,
    groups,
    hsts,
    plain_port,
    post_quantum,
    private_ca,
    redirects,
    renewal,
    signature_schemes,
    stapling,
    suites,
    tls_1_2,
    tls_1_3,
];


/***/ })

};
