"use strict";
exports.id = 272;
exports.ids = [272];
exports.modules = {

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_EDIT: () => (/* binding */ NO_EDIT),
/* harmony export */   place: () => (/* binding */ place)
/* harmony export */ });
const NO_EDIT = "Slack's webhooks edit no message, so a new one is posted; slack-token can edit";
const place = (payload, spot) => {
    const { channel, thread, edit } = spot;
    const { plainer } = payload;
    return {
        ...payload,
        body: {
            ...(channel !== undefined && { channel }),
            ...(thread !== undefined && { thread_ts: thread }),
            ...payload.body,
        },
        ...(plainer && { plainer: () => place(plainer(), spot) }),
        ...(edit !== undefined && { notes: [NO_EDIT] }),
    };
};




/***/ })

};
;