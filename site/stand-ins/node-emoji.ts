import { replaceEmoji } from '../../src/text/emoji.js';

/** Stands for node-emoji, whose list would be a sixth of the page: the usual names are those that the action knows. */
export const emojify = replaceEmoji;
