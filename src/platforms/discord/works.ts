/** What a run with a Discord webhook needs, in one chunk: others do not load it. */
export { judge } from './judge.js';
export { render } from './render.js';
