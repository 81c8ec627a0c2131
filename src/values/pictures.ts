import type { ValueFault } from './checks.js';

/**
 * Endings of files that Slack refuses as pictures, and Discord does not show. Slack takes PNG, JPEG, and GIF:
 * https://docs.slack.dev/reference/block-kit/blocks/image-block
 */
const OTHER_FILES = /\.(?:svgz?|pdf|tiff?|bmp|ico|heic|heif|psd|mp4|mov|webm|html?|txt|md)$/i;

/** What is wrong with the address of a picture, and what to write; undefined if it may be one. */
export const findPictureFault = (address: string): ValueFault | undefined => {
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname === 'github.com' && /^\/[^/]+\/[^/]+\/blob\//.test(pathname) && !searchParams.has('raw'))
    return {
      problem: 'a page of GitHub, not a picture',
      hint: 'write the address behind its button Raw',
    };
  return OTHER_FILES.test(pathname)
    ? { problem: 'not a picture that chats show', hint: 'write the address of a PNG, a JPEG or a GIF' }
    : undefined;
};
