/** What a run with a Discord webhook needs, in one chunk: others do not load it. */
export { editor } from './editor.js';
export { follow } from './follow.js';
export { readResponse } from './read-response.js';
export { applyTarget } from './apply-target.js';
export { render } from './render.js';
