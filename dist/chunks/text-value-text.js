'use strict';

/** A value alone, as plain text; of blocks their source. */
const valueText = (value) => {
    switch (value.kind) {
        case 'text':
            return value.text;
        case 'link':
            return value.label;
        case 'blocks':
            return value.source;
    }
};

exports.valueText = valueText;
