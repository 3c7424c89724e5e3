export const id = 846;
export const ids = [846];
export const modules = {

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

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8720);

const json = {
    format: 'json',
    title: 'JSON, the whole report',
    render: (report) => `${(0,_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(report, 2)}\n`,
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (json);


/***/ })

};
