'use strict';

const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value) => Array.isArray(value) ? value : [];
/** The objects in a value, from the outside in. */
const objectsIn = (value) => {
    if (Array.isArray(value))
        return value.flatMap(objectsIn);
    return isFields(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};

exports.isFields = isFields;
exports.listOf = listOf;
exports.objectsIn = objectsIn;
