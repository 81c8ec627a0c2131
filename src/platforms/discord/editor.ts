import type { EditorLink, Payload } from '../types.js';

/** The editor itself makes no longer links. https://github.com/discohook/discohook */
const LONGEST = 16_000;

/** Opens the message in Discohook, whose links contain it as base64url. */
export const editor = ({ body }: Payload): EditorLink => {
  const data = JSON.stringify({ version: 'd2', messages: [{ data: body }] });
  const url = `https://discohook.app/?data=${Buffer.from(data).toString('base64url')}`;
  return { title: 'Discohook', ...(url.length < LONGEST && { url }) };
};
