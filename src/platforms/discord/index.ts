import type { Platform } from '../types.js';
import { recognise, remark } from './address.js';
import { judge } from './judge.js';
import { render } from './render.js';
import { request } from './wire.js';

/** Discord webhooks. https://discord.com/developers/docs/resources/webhook */
export const discord: Platform = {
  id: 'discord',
  title: 'Discord',
  env: ['DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'],
  recognise,
  remark,
  render,
  request,
  judge,
};
