/** What a run with a Discord webhook needs, in one chunk: others do not load it. */
export { editor } from './editor.js';
export { follow } from './follow.js';
export { judge } from './judge.js';
export { place } from './place.js';
export { render } from './render.js';
