"use strict";
exports.id = 73;
exports.ids = [73];
exports.modules = {

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editor: () => (/* binding */ editor)
/* harmony export */ });
const LONGEST = 16_000;
const listAt = (bag, key) => {
    const value = bag[key];
    return Array.isArray(value) ? value : [];
};
const editor = ({ body }) => {
    const attached = listAt(body, 'attachments').flatMap(attachment => listAt(attachment, 'blocks'));
    const blocks = [...listAt(body, 'blocks'), ...attached];
    if (blocks.length === 0)
        return undefined;
    const url = `https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify({ blocks }))}`;
    return {
        title: 'Block Kit Builder',
        ...(url.length <= LONGEST && { url: url.replace(/[()!'*]/g, percent) }),
    };
};
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;




/***/ })

};
;