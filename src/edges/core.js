// The one module of @actions/core that the action needs. Its index would load an HTTP client as well (tens of
// milliseconds), and its `exports` forbid subpaths: hence a relative path, in a file that no compiler moves. `#core` in
// package.json leads here from the sources, from build/ and from the tests alike.
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
