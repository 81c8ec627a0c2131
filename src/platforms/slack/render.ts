import type { Envelope } from '../../inputs/types.js';
import type { Message } from '../../message/types.js';
import type { Payload } from '../types.js';
import { renderRich } from './render-rich.js';

export const render = async (message: Message, envelope: Envelope): Promise<readonly [Payload]> => [
  {
    ...(await renderRich(message, envelope)),
    fallbacks: async () => (await import('./fallbacks.js')).renderFallbacks(message, envelope),
  },
];
