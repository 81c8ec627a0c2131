import type { Recognition } from '../types.js';

/** https://discord.com/developers/docs/reference#api-reference; the older domain still answers. */
export const HOSTS = /^(?:(?:ptb|canary)\.)?discord\.com$|^(?:(?:www|ptb|canary)\.)?discordapp\.com$/;
export const PATH = /^(\/api)(\/v\d+)?(\/webhooks\/\d+\/[\w-]+)(\/slack|\/github)?\/?$/;

/** Whether a URL is a Discord webhook: by its host, or on other hosts by its path. */
export const recognizesDiscord = ({ hostname, pathname }: URL): Recognition => {
  if (!PATH.test(pathname)) return HOSTS.test(hostname) ? 'part' : 'no';
  return HOSTS.test(hostname) ? 'host' : 'path';
};
