import { replaceEmoji } from '../../src/text/emoji.js';

/** A stand-in for node-emoji, whose list would be a sixth of the page. The action knows the usual names itself. */
export const emojify = replaceEmoji;
