import { oneLine } from '../text/clean.js';
import { asArray, asObject, objectsIn, type JsonObject } from '../values/json.js';
import { readString } from '../values/read.js';

/** The first text of a custom payload, for the log; undefined if it has no text. */
export const payloadHeadline = (body: JsonObject): string | undefined => {
  const [embed, attachment] = ['embeds', 'attachments'].map(key => asObject(asArray(body[key])[0]));
  const texts = objectsIn([body['blocks'], body['components'], attachment]).flatMap(part =>
    ['text', 'content', 'title', 'fallback'].map(key => part[key]),
  );
  const found = [body['text'], body['content'], embed?.['title'], embed?.['description'], ...texts].flatMap(
    one => readString(one) ?? [],
  );
  return found[0]
    ?.trim()
    .split(/[\r\n]/, 1)
    .map(oneLine)[0];
};
