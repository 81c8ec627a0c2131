import type { EditorLink, Payload } from '../types.js';
import { asArray, asObject } from '../../values/json.js';

/** No limit is documented, and what follows the # reaches no server; longer links fail in pages and terminals. */
const LONGEST = 16_000;

/** Opens the blocks, those beside the color bar too, in Slack's own editor. https://app.slack.com/block-kit-builder */
export const editor = ({ body }: Payload): EditorLink | undefined => {
  const attached = asArray(body['attachments']).flatMap(attachment =>
    asArray(asObject(attachment)['blocks']),
  );
  const blocks = [...asArray(body['blocks']), ...attached];
  if (blocks.length === 0) return undefined;
  const url = `https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify({ blocks }))}`;
  return {
    title: 'Block Kit Builder',
    ...(url.length <= LONGEST && { url: url.replace(/[()!'*]/g, percent) }),
  };
};

/** What encodeURIComponent leaves, and a link in Markdown or a log may end at. */
const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
