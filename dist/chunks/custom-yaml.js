'use strict';

var yaml_js = require('../packages/yaml.js');
var hookline = require('../hookline.js');
var yamlProblem = require('./inputs-yaml-problem.js');

/** A few anchors save typing; more is an attack on the memory. https://eemeli.org/yaml/#tojs-options */
const MOST_ALIASES = 100;
/** The value of a YAML text, with merge keys. Throws a `UserError` with line and column. */
const parseYaml = (input, text) => {
    const document = yaml_js.parseDocument(text, { merge: true, prettyErrors: true, logLevel: 'error' });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw yamlError(input, problem.message, problem);
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        throw yamlError(input, error instanceof Error ? error.message : String(error), error);
    }
};
const yamlError = (input, message, cause) => {
    const { description, hint } = yamlProblem.describeYamlProblem(message);
    return new hookline.UserError(input, `not readable as JSON or YAML: ${description}`, hint, { cause });
};

exports.parseYaml = parseYaml;
