'use strict';

var hookline = require('../hookline.js');

/** @param from when the message was written, as the platform shows a moment. */
const latenessWords = ({ by, mayHaveArrived }, from) => `Delivered ${hookline.duration(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;

exports.latenessWords = latenessWords;
