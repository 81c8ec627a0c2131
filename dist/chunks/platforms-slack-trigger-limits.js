'use strict';

/** Of each variable: a message that a workflow posts is a section, which holds no more. https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MAX = 3000;

exports.MAX = MAX;
