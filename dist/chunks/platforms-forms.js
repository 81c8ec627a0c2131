'use strict';

/** The payload with the body of each of its forms changed, but not what replaces it as a new message. */
const mapForms = (payload, change) => {
    const { fallbacks } = payload;
    const changeForm = (form) => ({ ...form, body: change(form.body) });
    return {
        ...payload,
        body: change(payload.body),
        ...(fallbacks && { fallbacks: () => fallbacks().map(changeForm) }),
    };
};

exports.mapForms = mapForms;
