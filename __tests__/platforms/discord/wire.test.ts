import { expect, test } from '@jest/globals';
import { discord } from '../../../src/platforms/discord/index.js';
import { render } from '../../../src/platforms/discord/render.js';
import { Secret } from '../../../src/secrets/secret.js';
import { failure, plainly } from './sample.js';

const url = new Secret('https://discord.com/api/webhooks/1/s3cr3t');

test('posts JSON and waits for the message', () => {
  const [payload] = render(failure, plainly);
  const { url: address, ...request } = discord.buildRequest(payload, url);
  expect(address.reveal()).toBe('https://discord.com/api/v10/webhooks/1/s3cr3t?wait=true');
  expect(request).toEqual({
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'DiscordBot (https://github.com/hookline/hookline, 1)',
    },
    body: JSON.stringify(payload.body),
  });
});

test('asks for components only when there are buttons', () => {
  const buttons = [{ label: 'Open', url: 'https://a.example/' }];
  const [payload] = render({ ...failure, buttons }, plainly);
  expect(discord.buildRequest(payload, url).url.reveal()).toMatch(/\?wait=true&with_components=true$/);
});
