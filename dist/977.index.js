export const id = 977;
export const ids = [977];
export const modules = {

/***/ 5977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deductions: () => (/* binding */ deductions)
});

;// CONCATENATED MODULE: ./lib/core/deduction.js
function defineDeduction(deduction) {
    return deduction;
}

// EXTERNAL MODULE: ./lib/core/observed.js
var observed = __webpack_require__(3863);
// EXTERNAL MODULE: ./lib/pki/signatures.js
var signatures = __webpack_require__(8101);
// EXTERNAL MODULE: ./lib/wire/malformed-error.js
var malformed_error = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/wire/pem.js
var wire_pem = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/wire/x509/certificate.js
var x509_certificate = __webpack_require__(5681);
;// CONCATENATED MODULE: ./lib/deductions/certificates.js






/* harmony default export */ const certificates = (defineDeduction({
    fact: 'certificates',
    reads: ['chain'],
    deduce({ chain }) {
        const ders = chain.certificates.map((pem) => (0,wire_pem/* readPemCertificates */.$p)(pem));
        if (ders.some(({ length }) => length !== 1))
            return (0,observed/* failed */.gz)('malformed', 'what was saved of the chain is not one PEM certificate each', 'us');
        try {
            const [leaf, ...others] = ders.flat().map((der) => {
                const certificate = (0,x509_certificate/* readCertificate */.w$)(der);
                return { ...certificate, isSelfSigned: (0,signatures/* isSelfSigned */.N)(certificate) };
            });
            return (0,observed/* seen */.cI)({ leaf: leaf ?? null, others });
        }
        catch (error) {
            if (error instanceof malformed_error/* MalformedError */.G)
                return (0,observed/* failed */.gz)('malformed', `a certificate cannot be read: ${error.message}`, 'peer');
            throw error;
        }
    },
}));

;// CONCATENATED MODULE: ./lib/deductions/hsts.js


/* harmony default export */ const hsts = (defineDeduction({
    fact: 'hsts',
    reads: ['http'],
    deduce({ http }) {
        const [, header] = http.headers.find(([name]) => name.toLowerCase() === 'strict-transport-security') ?? [];
        return (0,observed/* seen */.cI)(header === undefined ? { kind: 'absent' } : parseHsts(header));
    },
}));
const MAX_HEADER = 1024;
const DIRECTIVE = /[ \t]*(?:(?<name>[\w!#$%&'*+.^`|~-]+)[ \t]*(?:=[ \t]*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<token>[\w!#$%&'*+.^`|~-]+))[ \t]*)?)?(?:;|$)/y;
function parseHsts(header) {
    const invalid = (reason) => ({ kind: 'invalid', header, reason });
    if (header.length > MAX_HEADER)
        return invalid(`longer than ${String(MAX_HEADER)} characters`);
    const directives = new Map();
    for (let position = 0; position < header.length; position = DIRECTIVE.lastIndex) {
        DIRECTIVE.lastIndex = position;
        const groups = DIRECTIVE.exec(header)?.groups;
        if (groups === undefined)
            return invalid(`what stands at character ${String(position + 1)} is no directive`);
        if (groups.name === undefined)
            continue;
        const name = groups.name.toLowerCase();
        if (directives.has(name))
            return invalid(`${name} stands twice`);
        directives.set(name, groups.quoted?.replaceAll(/\\(.)/gs, '$1') ?? groups.token);
    }
    const maxAge = directives.get('max-age');
    if (!directives.has('max-age'))
        return invalid('max-age is missing');
    if (maxAge === undefined || !/^\d+$/.test(maxAge))
        return invalid('max-age is not a number of seconds');
    if (directives.get('includesubdomains') !== undefined)
        return invalid('includeSubDomains takes no value');
    return {
        kind: 'policy',
        header,
        maxAge: Math.min(Number(maxAge), Number.MAX_SAFE_INTEGER),
        includeSubDomains: directives.has('includesubdomains'),
        preload: directives.has('preload'),
    };
}

;// CONCATENATED MODULE: ./lib/pki/hostname.js
function matchesHost({ host, isAddress }, presented) {
    if (isAddress)
        return presented.ipAddresses.some((address) => address === canonicalAddress(host));
    return presented.dnsNames.some((name) => matchesDnsName(host, name));
}
function matchesDnsName(host, presented) {
    const name = presented.toLowerCase();
    if (!/^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name))
        return false;
    if (!name.startsWith('*.'))
        return name === host;
    const suffix = name.slice(1);
    const label = host.slice(0, host.length - suffix.length);
    return host.endsWith(suffix) && label !== '' && !label.includes('.') && suffix.indexOf('.', 1) > 0;
}
function canonicalAddress(address) {
    return address.includes(':') ? new URL(`http://[${address}]/`).hostname.slice(1, -1) : address;
}

;// CONCATENATED MODULE: ./lib/deductions/name-match.js



/* harmony default export */ const name_match = (defineDeduction({
    fact: 'nameMatch',
    reads: ['certificates'],
    deduce({ certificates: { leaf } }, { target: { endpoint } }) {
        const wanted = endpoint.sni ?? endpoint.host;
        if (leaf === null)
            return (0,observed/* seen */.cI)({ matches: null, wanted, presented: [] });
        return (0,observed/* seen */.cI)({
            matches: matchesHost({ host: wanted, isAddress: endpoint.sni === null && endpoint.hostIsAddress }, leaf),
            wanted,
            presented: [...leaf.dnsNames, ...leaf.ipAddresses],
        });
    },
}));

// EXTERNAL MODULE: ./lib/pki/anchors.js
var pki_anchors = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/pki/issuer.js
var pki_issuer = __webpack_require__(4401);
// EXTERNAL MODULE: ./lib/pki/path.js + 3 modules
var pki_path = __webpack_require__(8959);
;// CONCATENATED MODULE: ./lib/deductions/repaired-paths.js







/* harmony default export */ const repaired_paths = (defineDeduction({
    fact: 'repairedPaths',
    reads: ['certificates', 'fetchedIssuers'],
    deduce({ certificates: { leaf, others }, fetchedIssuers }, { now, stores }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ stores: [], appended: [] });
        const fetched = fetchedIssuers.fetched.flatMap(({ url, certificate: pem }) => (0,wire_pem/* readPemCertificates */.$p)(pem).map((der) => ({ url, pem, certificate: (0,x509_certificate/* readCertificate */.w$)(der) })));
        const all = [...others, ...fetched.map(({ certificate }) => certificate)];
        const reached = stores.flatMap((store) => {
            const request = { leaf, others: all, anchors: (0,pki_anchors/* anchorsOf */.E)(store), now, purpose: pki_issuer/* SERVER_AUTH */.JW, judgesLeaf: false };
            const [path] = (0,pki_path/* findPaths */.EQ)(request).paths;
            return path === undefined ? [] : { name: store.name, path: path.slice(0, -1).map(({ sha256 }) => sha256) };
        });
        const used = new Set(reached.flatMap(({ path }) => path));
        return (0,observed/* seen */.cI)({
            stores: reached.map(({ name }) => name),
            appended: fetched
                .filter(({ certificate }) => used.has(certificate.sha256))
                .map(({ url, pem, certificate: { subject } }) => ({ subject, url, certificate: pem })),
        });
    },
}));

// EXTERNAL MODULE: ./lib/core/window.js
var core_window = __webpack_require__(9456);
// EXTERNAL MODULE: ./lib/pki/crl.js
var crl = __webpack_require__(91);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/wire/x509/crl.js
var x509_crl = __webpack_require__(178);
// EXTERNAL MODULE: ./lib/wire/x509/extensions.js + 1 modules
var extensions = __webpack_require__(7463);
// EXTERNAL MODULE: ./lib/wire/x509/ocsp-request.js
var ocsp_request = __webpack_require__(6285);
// EXTERNAL MODULE: ./lib/wire/x509/algorithms.js
var algorithms = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/wire/x509/asn1.js
var asn1 = __webpack_require__(973);
// EXTERNAL MODULE: ./lib/wire/x509/name.js
var x509_name = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/wire/x509/ocsp.js





const OCSP_STATUSES = {
    0: 'successful',
    1: 'malformedRequest',
    2: 'internalError',
    3: 'tryLater',
    5: 'sigRequired',
    6: 'unauthorized',
};
const BASIC = '1.3.6.1.5.5.7.48.1.1';
const NONCE = '1.3.6.1.5.5.7.48.1.2';
const TIMESTAMPS = '1.3.6.1.4.1.11129.2.4.5';
function readOcspResponse(der) {
    const [statusNode, bytes, ...more] = (0,asn1/* readSequence */.sr)('OCSPResponse', (0,asn1/* readDer */.SU)('OCSPResponse', der));
    if (statusNode === undefined || more.length > 0)
        throw new malformed_error/* MalformedError */.G('OCSPResponse', 'one or two elements expected', 0);
    const status = (0,asn1/* readSmallInteger */.ih)('responseStatus', (0,asn1/* expectTag */.yi)('responseStatus', statusNode, asn1/* TAG */.Dk.enumerated));
    if (status !== 0)
        return { status, basic: null };
    if (bytes === undefined)
        throw new malformed_error/* MalformedError */.G('OCSPResponse', 'a success without a response', 0);
    const [type, response, ...others] = (0,asn1/* readSequence */.sr)('ResponseBytes', readExplicit('responseBytes', bytes, 0));
    if (type === undefined || response === undefined || others.length > 0) {
        throw new malformed_error/* MalformedError */.G('ResponseBytes', 'two elements expected', 0);
    }
    const oid = (0,asn1/* readOid */.fM)('responseType', type);
    if (oid !== BASIC)
        throw new malformed_error/* MalformedError */.G('responseType', `${oid} is not the basic one`, 0);
    return { status, basic: readBasic((0,asn1/* expectTag */.yi)('response', response, asn1/* TAG */.Dk.octetString).content) };
}
function readBasic(der) {
    const [tbs, algorithm, signature, certs, ...more] = (0,asn1/* readSequence */.sr)('BasicOCSPResponse', (0,asn1/* readDer */.SU)('BasicOCSPResponse', der));
    if (tbs === undefined || algorithm === undefined || signature === undefined || more.length > 0) {
        throw new malformed_error/* MalformedError */.G('BasicOCSPResponse', 'three or four elements expected', 0);
    }
    const list = certs === undefined ? [] : (0,asn1/* readSequence */.sr)('certs', readExplicit('certs', certs, 0));
    return {
        ...readResponseData(tbs),
        signature: (0,algorithms/* readSignatureAlgorithm */.G)(algorithm),
        signatureIsConsistent: true,
        tbs: tbs.der(),
        signatureValue: (0,asn1/* readOctetBits */.MR)('signature', signature),
        certificates: list.map((certificate) => certificate.der()),
    };
}
function readResponseData(tbs) {
    const all = (0,asn1/* readSequence */.sr)('ResponseData', tbs);
    const hasVersion = isContext(all[0], 0);
    if (hasVersion && (0,asn1/* readSmallInteger */.ih)('version', readExplicit('version', (0,asn1/* child */.jf)('ResponseData', tbs, 0), 0)) !== 0) {
        throw new malformed_error/* MalformedError */.G('ResponseData', 'only version 1 is defined', 0);
    }
    const [responder, producedAt, responses, extensions, ...more] = all.slice(hasVersion ? 1 : 0);
    if (responder === undefined || producedAt === undefined || responses === undefined || more.length > 0) {
        throw new malformed_error/* MalformedError */.G('ResponseData', 'a field is missing, or one too many', 0);
    }
    const list = readExtensionsAt('responseExtensions', extensions);
    const nonce = list.find(({ oid }) => oid === NONCE);
    return {
        responder: readResponderId(responder),
        producedAt: readGeneralizedTime('producedAt', producedAt),
        responses: (0,asn1/* readSequence */.sr)('responses', responses).map(readSingleResponse),
        nonce: nonce === undefined ? null : readNonce(nonce),
        unknownCritical: list.flatMap(({ oid, critical }) => (critical && oid !== NONCE ? oid : [])),
    };
}
function readResponderId(node) {
    if (isContext(node, 1))
        return { nameKey: (0,x509_name/* canonicalName */.Ew)((0,x509_name/* readName */.MQ)(readExplicit('byName', node, 1))).join() };
    const hash = (0,asn1/* expectTag */.yi)('byKey', readExplicit('ResponderID', node, 2), asn1/* TAG */.Dk.octetString);
    return { keyHash: Buffer.from(hash.content).toString('hex') };
}
function readSingleResponse(node) {
    const [certId, status, thisUpdate, ...optional] = (0,asn1/* readSequence */.sr)('SingleResponse', node);
    if (certId === undefined || status === undefined || thisUpdate === undefined) {
        throw new malformed_error/* MalformedError */.G('SingleResponse', 'a field is missing', 0);
    }
    const nextUpdate = isContext(optional[0], 0) ? optional.shift() : undefined;
    const [extensions, ...more] = optional;
    if (more.length > 0)
        throw new malformed_error/* MalformedError */.G('SingleResponse', 'an element too many', 0);
    const list = readExtensionsAt('singleExtensions', extensions);
    return {
        certId: readCertId(certId),
        status: readCertStatus(status),
        thisUpdate: readGeneralizedTime('thisUpdate', thisUpdate),
        nextUpdate: nextUpdate === undefined ? null : readGeneralizedTime('nextUpdate', readExplicit('nextUpdate', nextUpdate, 0)),
        unknownCritical: list.flatMap(({ oid, critical }) => (critical && oid !== TIMESTAMPS ? oid : [])),
        timestamps: list.find(({ oid }) => oid === TIMESTAMPS)?.value ?? null,
    };
}
function readCertId(node) {
    const [algorithm, nameHash, keyHash, serial, ...more] = (0,asn1/* readSequence */.sr)('CertID', node);
    if (algorithm === undefined ||
        nameHash === undefined ||
        keyHash === undefined ||
        serial === undefined ||
        more.length > 0) {
        throw new malformed_error/* MalformedError */.G('CertID', 'four elements expected', 0);
    }
    const hex = (what, field, tag) => Buffer.from((0,asn1/* expectTag */.yi)(what, field, tag).content).toString('hex');
    return {
        hashAlgorithm: (0,asn1/* readOid */.fM)('hashAlgorithm', (0,asn1/* child */.jf)('hashAlgorithm', algorithm, 0)),
        issuerNameHash: hex('issuerNameHash', nameHash, asn1/* TAG */.Dk.octetString),
        issuerKeyHash: hex('issuerKeyHash', keyHash, asn1/* TAG */.Dk.octetString),
        serial: hex('serialNumber', serial, asn1/* TAG */.Dk.integer),
    };
}
function readCertStatus(node) {
    if (node.tagClass === 'context' && node.tag === 1 && node.isConstructed) {
        const [time, reason, ...more] = node.children;
        if (time === undefined || more.length > 0)
            throw new malformed_error/* MalformedError */.G('RevokedInfo', 'one or two elements expected', 0);
        return {
            kind: 'revoked',
            revokedAt: readGeneralizedTime('revocationTime', time),
            reasonCode: reason === undefined
                ? null
                : (0,asn1/* readSmallInteger */.ih)('CRLReason', (0,asn1/* expectTag */.yi)('CRLReason', readExplicit('revocationReason', reason, 0), asn1/* TAG */.Dk.enumerated)),
        };
    }
    const isNull = node.tagClass === 'context' && !node.isConstructed && node.content.length === 0;
    if (isNull && node.tag === 0)
        return { kind: 'good' };
    if (isNull && node.tag === 2)
        return { kind: 'unknown' };
    throw new malformed_error/* MalformedError */.G('CertStatus', 'none of its three kinds', 0);
}
function readNonce({ value }) {
    try {
        return (0,asn1/* expectTag */.yi)('Nonce', (0,asn1/* readDer */.SU)('Nonce', value), asn1/* TAG */.Dk.octetString).content;
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return value;
        throw error;
    }
}
function readExtensionsAt(what, node) {
    return node === undefined ? [] : (0,extensions/* readExtensionList */.gY)(readExplicit(what, node, 1));
}
function readGeneralizedTime(what, node) {
    return (0,asn1/* readTime */.aQ)(what, (0,asn1/* expectTag */.yi)(what, node, asn1/* TAG */.Dk.generalizedTime));
}
function isContext(node, tag) {
    return node?.tagClass === 'context' && node.tag === tag;
}
function readExplicit(what, node, tag) {
    const [inner, ...more] = node.children;
    if (!isContext(node, tag) || inner === undefined || more.length > 0) {
        throw new malformed_error/* MalformedError */.G(what, `[${String(tag)}] with one element expected`, 0);
    }
    return inner;
}

;// CONCATENATED MODULE: ./lib/pki/ocsp.js









const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MAX_SIGNERS = 8;
const HASHES = {
    '1.3.14.3.2.26': 'sha1',
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};
function judgeOcspResponse(der, request) {
    try {
        return findOcspStatus({ ...request, response: readOcspResponse(der) });
    }
    catch (error) {
        if (!(error instanceof malformed_error/* MalformedError */.G))
            throw error;
        return unknown(`has a response that cannot be read: ${error.message}`);
    }
}
function findOcspStatus(request) {
    const { response, certificate, issuers } = request;
    const { basic, status } = response;
    if (basic === null) {
        return unknown(`has a responder that answers ${OCSP_STATUSES[status] ?? `with status ${String(status)}`}`);
    }
    const about = basic.responses.filter(({ certId }) => isAbout(certId, certificate, issuers[0]));
    if (about.length === 0)
        return unknown('has a response that is about another certificate');
    const fault = findResponseFault(basic, request) ?? findSignerFault(basic, request);
    if (fault !== null)
        return unknown(`has a response that ${fault}`);
    const judged = about.map((single) => judge(single, request));
    return (judged.find((one) => one.status === 'revoked') ??
        judged.find((one) => one.status === 'unknown') ??
        judged[0] ??
        unknown('has a response that is about another certificate'));
}
function isAbout(certId, certificate, issuer) {
    const hash = HASHES[certId.hashAlgorithm];
    if (hash === undefined || certId.serial !== certificate.serial)
        return false;
    return (certId.issuerNameHash === digest(hash, certificate.issuerDer) &&
        certId.issuerKeyHash === digest(hash, (0,ocsp_request/* publicKeyOctets */.F)(issuer)));
}
function findResponseFault(basic, { nonce = null, now }) {
    const [critical] = basic.unknownCritical;
    if (critical !== undefined)
        return `has a critical extension that is not understood: ${critical}`;
    if (nonce !== null && basic.nonce !== null && !Buffer.from(nonce).equals(basic.nonce)) {
        return 'answers another question: its nonce is not ours';
    }
    return basic.producedAt > now.getTime() ? `is of ${new Date(basic.producedAt).toISOString()}, which is to come` : null;
}
function judge(single, { now, maxAgeMs }) {
    const [critical] = single.unknownCritical;
    if (critical !== undefined) {
        return unknown(`has a response with a critical extension that is not understood: ${critical}`);
    }
    const { thisUpdate, nextUpdate, status } = single;
    const age = now.getTime() - thisUpdate;
    if (age < 0)
        return unknown(`has a response that is not valid before ${new Date(thisUpdate).toISOString()}`);
    if (nextUpdate !== null && nextUpdate < thisUpdate)
        return unknown('has a response that ends before it begins');
    if (nextUpdate !== null && now.getTime() > nextUpdate) {
        return unknown(`has a response that was to be replaced by ${new Date(nextUpdate).toISOString()}`);
    }
    if (age > (maxAgeMs ?? (nextUpdate === null ? WEEK_MS : Infinity))) {
        return unknown(`has a response of ${new Date(thisUpdate).toISOString()}, too long ago`);
    }
    if (status.kind === 'unknown')
        return unknown('is not known to the responder');
    if (status.kind === 'good')
        return { status: 'good', message: 'is good, says the responder' };
    const { revokedAt, reasonCode } = status;
    const reason = reasonCode === null ? '' : ` (${x509_crl/* CRL_REASONS */.KN[reasonCode] ?? `reason ${String(reasonCode)}`})`;
    const message = `was revoked on ${new Date(revokedAt).toISOString()}${reason}`;
    return { status: 'revoked', message, revokedAt, reasonCode };
}
function findSignerFault(basic, request) {
    const { hash, name } = basic.signature;
    const isTaken = request.takesSha1 === true && hash === 'SHA-1';
    if (hash !== null && pki_issuer/* BROKEN_HASHES */.Dl.has(hash) && !isTaken)
        return `is signed with ${name}, which can be forged`;
    const [issuer] = request.issuers;
    if (isResponder(basic.responder, issuer) && (0,signatures/* isSignedBy */.s)(basic, issuer))
        return null;
    const signer = basic.certificates
        .slice(0, MAX_SIGNERS)
        .flatMap(readable)
        .find((one) => isResponder(basic.responder, one) && (0,signatures/* isSignedBy */.s)(basic, one));
    if (signer === undefined)
        return 'is signed by nobody who is known';
    return findDelegationFault(signer, issuer, request);
}
function findDelegationFault(signer, issuer, { now, takesSha1 = false }) {
    if (signer.issuerKey !== issuer.subjectKey || !(0,signatures/* isSignedBy */.s)(signer, issuer)) {
        return 'is signed by one whom the issuer has not delegated it to';
    }
    if (signer.extendedKeyUsage?.includes(OCSP_SIGNING) !== true)
        return 'is signed by one who may not answer for the issuer';
    const mayNotSign = signer.keyUsage !== null && !signer.keyUsage.some((usage) => SIGNING.has(usage));
    if (mayNotSign || signer.malformed.some(({ oid }) => oid === extensions/* EXTENSION */.Ys.keyUsage)) {
        return 'is signed with a key that is not for signing';
    }
    const fault = (0,pki_issuer/* findFault */.Kv)(signer, { now: now.getTime(), purpose: null, takesSha1 });
    return fault === null ? null : `is signed by one who ${fault.message}`;
}
const SIGNING = new Set(['digitalSignature', 'nonRepudiation']);
function isResponder(id, certificate) {
    return 'nameKey' in id
        ? id.nameKey === certificate.subjectKey
        : id.keyHash === digest('sha1', (0,ocsp_request/* publicKeyOctets */.F)(certificate));
}
function readable(der) {
    try {
        return [(0,x509_certificate/* readCertificate */.w$)(der)];
    }
    catch (error) {
        if (error instanceof malformed_error/* MalformedError */.G)
            return [];
        throw error;
    }
}
function digest(hash, bytes) {
    return (0,external_node_crypto_.createHash)(hash).update(bytes).digest('hex');
}
function unknown(message) {
    return { status: 'unknown', message };
}

// EXTERNAL MODULE: ./lib/pki/revocable.js
var pki_revocable = __webpack_require__(4523);
;// CONCATENATED MODULE: ./lib/deductions/revocation.js







const SHORT_LIFE_MS = 7 * core_window/* DAY_MS */.sO;
const SKEW_MS = 60_000;
/* harmony default export */ const revocation = (defineDeduction({
    fact: 'revocation',
    reads: ['certificates', 'revocationAnswers', 'stapleStatus'],
    deduce({ certificates: { leaf, others }, revocationAnswers, stapleStatus }, { now, stores }) {
        const { notAsked } = revocationAnswers;
        if (leaf === null)
            return (0,observed/* seen */.cI)({ notAsked, certificates: [] });
        const sent = [leaf, ...others];
        const certificates = (0,pki_revocable/* findRevocable */.t)({ leaf, others, anchors: stores.map(pki_anchors/* anchorsOf */.E), now }).map((one) => {
            const isLeaf = one.certificate.sha256 === leaf.sha256;
            const stapled = isLeaf ? readStaples(stapleStatus) : [];
            const said = [
                ...stapled,
                ...readCrls(one, sent, revocationAnswers, now),
                ...readResponses(one, revocationAnswers, now),
            ];
            return statusOf(one.certificate, isLeaf, said);
        });
        const told = notAsked === null ? certificates : certificates.filter(({ said }) => said.length > 0);
        return (0,observed/* seen */.cI)({ notAsked, certificates: told }, told.flatMap(gapsOf));
    },
}));
function statusOf(certificate, isLeaf, said) {
    const { subject, sha256, notBefore, notAfter, crlDistributionPoints, ocspResponders } = certificate;
    const isNamed = crlDistributionPoints.length > 0 || ocspResponders.length > 0;
    const [status = isNamed ? 'unknown' : 'unnamed'] = ['revoked', 'good', 'unknown'].filter((wanted) => said.some((one) => one.status === wanted));
    return { subject, sha256, isLeaf, status, isShortLived: notAfter - notBefore + 1000 <= SHORT_LIFE_MS, said };
}
function gapsOf({ subject, isLeaf, status, isShortLived, said }) {
    if (status !== 'unknown' || isShortLived || said.some(({ wasAnswered }) => wasAnswered))
        return [];
    const part = `whether ${isLeaf ? 'the certificate' : JSON.stringify(subject)} is revoked`;
    const [first] = said;
    if (first === undefined) {
        const detail = 'it names no place that is asked by http or https';
        return [(0,observed/* gap */.rQ)(part, { code: 'unsupported', detail, whose: 'us' })];
    }
    return said.map(({ message, failure }) => (0,observed/* gap */.rQ)(part, failure ?? { code: 'internal', detail: message, whose: 'us' }));
}
function readStaples({ versions }) {
    const said = new Map(versions.flatMap((one) => (one.said === null ? [] : [[one.said.message, one.said]])));
    return [...said.values()].map(({ status, message }) => ({
        by: 'staple',
        url: null,
        status,
        message,
        wasAnswered: true,
        failure: null,
    }));
}
function readCrls({ certificate, issuers }, candidates, { crls }, now) {
    return ofCertificate(crls, certificate).map(({ url, list, failure, aheadMs }) => list === null
        ? notAnswered('CRL', url, failure)
        : answered('CRL', url, aheadMs, (0,crl/* findRevocation */.K)({ certificate, issuers, candidates, crls: [list], now })));
}
function readResponses({ certificate, issuers }, { ocsp }, now) {
    return ofCertificate(ocsp, certificate).map(({ url, response, failure, aheadMs }) => response === null
        ? notAnswered('OCSP', url, failure)
        : answered('OCSP', url, aheadMs, judgeOcspResponse(Buffer.from(response, 'base64'), { certificate, issuers, now })));
}
function ofCertificate(answers, { sha256 }) {
    return answers.filter((answer) => answer.of === sha256);
}
function answered(by, url, aheadMs, { status, message }) {
    const isSkewed = status === 'unknown' && aheadMs !== null && Math.abs(aheadMs) > SKEW_MS;
    return {
        by,
        url,
        status,
        message: isSkewed ? `${message}; ${describeSkew(aheadMs)}` : message,
        wasAnswered: true,
        failure: null,
    };
}
function describeSkew(aheadMs) {
    const seconds = Math.round(Math.abs(aheadMs) / 1000);
    return `the clock of who answered is ${String(seconds)} s ${aheadMs > 0 ? 'ahead of' : 'behind'} ours`;
}
function notAnswered(by, url, failure) {
    const wasAnswered = failure?.code === 'malformed';
    const message = `could not be looked up: ${failure?.detail ?? 'there is no answer'}`;
    return { by, url, status: 'unknown', message, wasAnswered, failure };
}

;// CONCATENATED MODULE: ./lib/deductions/staple-status.js






const STATUS_REQUEST = 5;
/* harmony default export */ const staple_status = (defineDeduction({
    fact: 'stapleStatus',
    reads: ['certificates', 'staple'],
    deduce({ certificates: { leaf, others }, staple }, { now, stores }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ mustStaple: false, versions: [] });
        const [inPath] = (0,pki_revocable/* findRevocable */.t)({ leaf, others, anchors: stores.map(pki_anchors/* anchorsOf */.E), now });
        const revocable = inPath ?? withSentIssuer(leaf, others);
        return (0,observed/* seen */.cI)({
            mustStaple: leaf.tlsFeatures.includes(STATUS_REQUEST),
            versions: staple.responses.map(({ version, response }) => ({
                version,
                said: response === null ? null : staple_status_judge(Buffer.from(response, 'base64'), revocable, now),
            })),
        });
    },
}));
function withSentIssuer(leaf, others) {
    const issuer = others.find((other) => other.subjectKey === leaf.issuerKey && (0,signatures/* isSignedBy */.s)(leaf, other));
    return issuer === undefined ? null : { certificate: leaf, issuers: [issuer] };
}
function staple_status_judge(der, revocable, now) {
    if (revocable === null)
        return { status: 'unknown', message: 'has a response, and no issuer at hand to check it with' };
    return judgeOcspResponse(der, { ...revocable, now });
}

// EXTERNAL MODULE: ./lib/core/trust.js
var trust = __webpack_require__(3749);
// EXTERNAL MODULE: ./lib/pki/lasting-path.js
var lasting_path = __webpack_require__(9926);
;// CONCATENATED MODULE: ./lib/deductions/trust-paths.js








/* harmony default export */ const trust_paths = (defineDeduction({
    fact: 'trustPaths',
    reads: ['certificates'],
    deduce({ certificates: { leaf, others } }, { now, stores }) {
        if (leaf === null)
            return (0,observed/* seen */.cI)({ stores: [], leafIssuer: null, used: [] });
        const known = stores.map((store) => {
            const { name, date } = store;
            return { about: { store: name, date, isStale: (0,trust/* isStale */.QO)(store, now) }, anchors: (0,pki_anchors/* anchorsOf */.E)(store) };
        });
        const searches = known.map(({ about, anchors }) => ({
            about,
            ...(0,pki_path/* findPaths */.EQ)({ leaf, others, anchors, now, purpose: pki_issuer/* SERVER_AUTH */.JW, judgesLeaf: false }),
        }));
        return (0,observed/* seen */.cI)({
            stores: searches.map(({ about, paths, rejected }) => {
                const lasting = (0,lasting_path/* findLastingPath */.f)(paths);
                return lasting === undefined
                    ? { ...about, ...noPath(rejected) }
                    : { ...about, ...pathOf(lasting, [leaf, ...others], known) };
            }),
            leafIssuer: others.some((other) => other.subjectKey === leaf.issuerKey && (0,signatures/* isSignedBy */.s)(leaf, other))
                ? 'sent'
                : known.some(({ anchors }) => anchors.issuersOf(leaf).some((anchor) => (0,signatures/* isSignedBy */.s)(leaf, anchor)))
                    ? 'anchor'
                    : 'missing',
            used: [...new Set(searches.flatMap(({ paths }) => paths.flat().map(({ sha256 }) => sha256)))],
        });
    },
}));
function pathOf(path, sent, stores) {
    const anchor = path.at(-1);
    const [first] = path.toSorted((a, b) => a.notAfter - b.notAfter);
    return {
        trusted: true,
        path: path.map(({ subject }) => subject),
        fingerprints: path.map(({ sha256 }) => sha256),
        anchor: anchor === undefined ? null : describeAnchor(anchor, path.at(-2), sent, stores),
        firstToExpire: first === undefined ? null : { subject: first.subject, sha256: first.sha256, notAfter: first.notAfter },
        reason: null,
        faultRule: null,
        culprit: null,
        missing: null,
    };
}
function describeAnchor(anchor, below, sent, stores) {
    const holds = ({ anchors }) => below === undefined
        ? anchors.has(anchor)
        : anchors.issuersOf(below).some(({ spkiSha256 }) => spkiSha256 === anchor.spkiSha256);
    return {
        subject: anchor.subject,
        sha256: anchor.sha256,
        key: anchor.publicKey,
        wasSent: sent.some(({ sha256 }) => sha256 === anchor.sha256),
        heldBy: stores.filter(holds).map(({ about }) => about.store),
    };
}
function noPath(rejected) {
    const told = (0,pki_path/* findTold */.Bp)(rejected);
    return {
        trusted: false,
        path: [],
        fingerprints: [],
        anchor: null,
        firstToExpire: null,
        reason: (0,pki_path/* describeRejection */.xz)(rejected),
        faultRule: told?.fault.rule ?? null,
        culprit: told?.culprit.sha256 ?? null,
        missing: told?.fault.rule === 'chain/incomplete'
            ? { below: told.culprit.subject, issuer: told.culprit.issuer, caIssuers: told.culprit.caIssuers }
            : null,
    };
}

;// CONCATENATED MODULE: ./lib/deductions/index.js







const deductions = [certificates, hsts, name_match, repaired_paths, revocation, staple_status, trust_paths];


/***/ })

};
