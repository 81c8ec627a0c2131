import { describe, expect, test } from '@jest/globals';
import type { Mention } from '../../../src/inputs/types.js';
import { render as renderTrigger } from '../../../src/platforms/slack-trigger/render.js';
import { link, paragraph, text } from '../../../src/text/tree.js';
import { RUN, sample } from '../slack/sample.js';

const user = (id: string): Mention => ({ kind: 'one', ids: [{ platform: 'slack', kind: 'user', id }] });
const render = async (...args: Parameters<typeof sample>) => (await renderTrigger(sample(...args)))[0];

describe('the variables of a workflow', () => {
  test('are one flat object of strings', async () => {
    const { body, cuts } = await render({
      body: [paragraph(text('Body')), { kind: 'list', items: [{ of: [paragraph(text('item'))] }] }],
      change: [[link('a1b2c3d', 'https://x.example'), text(' Fix it')]],
      fields: [{ name: 'Env', value: [text('prod')] }],
      facts: [[text('#42')], [text('4m')]],
    });
    expect(body).toEqual({
      headline: '❌ CI failed on main in octo-org/shop',
      text: '❌ CI failed on main in octo-org/shop\nBody\n• item\na1b2c3d Fix it\nEnv: prod\n#42 · 4m',
      title: 'CI failed',
      body: 'Body\n• item',
      change: 'a1b2c3d Fix it',
      fields: 'Env: prod',
      facts: '#42 · 4m',
      repository: 'octo-org/shop',
      mentions: '',
      url: RUN,
      color: '#cf222e',
    });
    expect(cuts).toEqual([]);
  });

  test('are the same for every message, empty when there is nothing', async () => {
    const { repo: _repo, url: _url, ...bare } = sample();
    const [{ body }] = await renderTrigger(bare);
    expect(Object.keys(body)).toEqual(Object.keys((await render()).body));
    expect(body).toMatchObject({ repository: '', url: '', body: '', fields: '' });
  });

  test('contain no effective mention', async () => {
    const { body } = await render({ title: '<!channel> <@U1> <#C1> a<b' });
    expect(body['title']).toBe('<\u2060!channel> <\u2060@U1> <\u2060#C1> a<\u2060b');
    expect(JSON.stringify(body)).not.toMatch(/<[!@#]/);
  });

  test('mention whom the input names in the headline, the text, and their own variable', async () => {
    const { body } = await render({ mentions: [user('U0123ABCD'), { kind: 'here' }] });
    expect(body['mentions']).toBe('<@U0123ABCD> <!here>');
    expect(body['headline']).toBe('❌ CI failed on main in octo-org/shop · cc <@U0123ABCD> <!here>');
    expect(body['text']).toBe(body['headline']);
  });

  test('keep their mentions however long the rest is', async () => {
    const { body } = await render({
      title: 'word '.repeat(1000),
      body: [paragraph(text('word '.repeat(1000)))],
      mentions: [user('U0123ABCD')],
    });
    expect(body['headline']).toMatch(/… · cc <@U0123ABCD>$/);
    expect(String(body['text']).length).toBeLessThanOrEqual(3000);
  });

  test('are cut at 3,000 characters, and the cut is reported', async () => {
    const { body, cuts } = await render({ body: [paragraph(text('word '.repeat(1000)))] });
    expect(Object.values(body).every(value => typeof value === 'string' && value.length <= 3000)).toBe(true);
    expect(body['body']).toMatch(/…$/);
    expect(cuts).toEqual([{ part: 'body' }]);
  });
});
