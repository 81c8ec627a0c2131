export { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
