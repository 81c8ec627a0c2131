import type { ReactElement, ReactNode } from 'react';
import { drawMarkdown } from './discord-markdown.js';
import { h } from './element.js';
import { objectAt, objectsIn, textAt, type JsonObject } from './json.js';
import { PICTURE } from './picture.js';

/** https://discord.com/developers/docs/components/reference#component-object-component-types */
const TYPES = {
  actionRow: 1,
  button: 2,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  separator: 14,
  container: 17,
} as const;

/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const IS_COMPONENTS_V2 = 32768;

export const isComponentsV2 = ({ flags }: JsonObject): boolean =>
  typeof flags === 'number' && (flags & IS_COMPONENTS_V2) !== 0;

const BUTTON_STYLES = ['secondary', 'primary', 'secondary', 'success', 'destructive', 'secondary'];

const drawButton = (button: JsonObject): ReactElement =>
  h(
    'discord-button',
    { type: BUTTON_STYLES[Number(button['style'])] ?? 'secondary', url: textAt(button, 'url') },
    textAt(button, 'label'),
  );

const picture = (className: string, { description }: JsonObject): ReactElement =>
  h('img', { className, src: PICTURE, alt: typeof description === 'string' ? description : 'Picture' });

const drawContainer = (container: JsonObject): ReactElement => {
  const accent = container['accent_color'];
  const color = typeof accent === 'number' ? `#${accent.toString(16).padStart(6, '0')}` : 'transparent';
  return h(
    'div',
    { className: 'v2-container', style: { borderLeftColor: color } },
    drawComponents(objectsIn(container['components'])),
  );
};

const drawComponent = (component: JsonObject): ReactElement => {
  const parts = objectsIn(component['components']);
  switch (component['type']) {
    case TYPES.actionRow:
      return h('discord-action-row', null, parts.map(drawComponent));
    case TYPES.button:
      return drawButton(component);
    case TYPES.section:
      return h(
        'div',
        { className: 'v2-section' },
        h('div', null, drawComponents(parts)),
        drawComponent(objectAt(component, 'accessory')),
      );
    case TYPES.text:
      return h('div', { className: 'v2-text' }, drawMarkdown(textAt(component, 'content') ?? ''));
    case TYPES.thumbnail:
      return picture('v2-thumbnail', component);
    case TYPES.gallery:
      return h(
        'div',
        { className: 'v2-gallery' },
        objectsIn(component['items']).map(item => picture('v2-picture', item)),
      );
    case TYPES.separator:
      return h('hr', { className: component['divider'] === false ? 'v2-space' : 'v2-line' });
    case TYPES.container:
      return drawContainer(component);
    default:
      return h('p', null, `A component of type ${String(component['type'])} is not drawn.`);
  }
};

/** Components as a client draws them: below an embed's message, or as the whole message in their second version. */
export const drawComponents = (components: readonly JsonObject[]): ReactNode => components.map(drawComponent);
