/** The code for Discord webhooks, in one chunk that other runs do not load. */
export { editor } from './editor.js';
export { follow } from './follow.js';
export { readResponse } from './read-response.js';
export { applyTarget } from './apply-target.js';
export { render } from './render.js';
