export const id = 846;
export const ids = [846];
export const modules = {

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
const json = {
    format: 'json',
    title: 'JSON, the whole report',
    render: (report) => JSON.stringify(report, null, 2)
        .replace(HIDDEN, (character) => Array.from({ length: character.length }, (_, at) => unit(character, at)).join(''))
        .replaceAll('##[', '##\\u005b') + '\n',
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (json);
function unit(text, at) {
    return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}


/***/ })

};
