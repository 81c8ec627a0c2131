'use strict';

var hookline = require('../hookline.js');

const SHOWN = 200;
const QUOTES = 'put a text that begins with *, &, @, !, % or # in quotes';
/** What the YAML parser found, in one line, and a hint. Its first line says it; what follows quotes the text. */
const describeYamlProblem = (message) => {
    const [line = ''] = message.split('\n', 1);
    return {
        description: hookline.cutText(hookline.oneLine(line.replace(/:$/, '')), SHOWN),
        hint: /alias|reserved|tag/i.test(line) ? QUOTES : 'fix it there',
    };
};

exports.describeYamlProblem = describeYamlProblem;
