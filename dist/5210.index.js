export const id = 5210;
export const ids = [5210];
export const modules = {

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
