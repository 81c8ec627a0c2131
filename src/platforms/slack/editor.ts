import type { EditorLink, Payload } from '../types.js';
import { asArray, asObject } from '../../values/json.js';

/** No limit is documented, and the part after # reaches no server. Longer links fail in pages and terminals. */
const LONGEST = 16_000;

/** Opens the blocks, including those next to the color bar, in Slack's own editor. https://app.slack.com/block-kit-builder */
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

/** Characters that encodeURIComponent keeps, and that could end a link in Markdown or a log. */
const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
