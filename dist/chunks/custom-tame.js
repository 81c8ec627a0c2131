'use strict';

var hookline = require('../hookline.js');
var customFill = require('./platforms-custom-fill.js');
var index = require('./custom.js');

/** Whether a message that is refused would be so whatever its values are: then the author has to correct it. */
const isMistake = async (drafts, destination, envelope) => {
    const short = (draft) => ({ ...draft, body: customFill.withShortValues(draft.body) });
    try {
        await index.validateAll({ ...drafts, slack: drafts.slack.map(short), discord: drafts.discord.map(short) }, destination, envelope);
        return false;
    }
    catch (error) {
        if (error instanceof hookline.UserError)
            return true;
        throw error;
    }
};

exports.isMistake = isMistake;
