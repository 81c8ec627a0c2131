import { readContext } from '../../src/events/context.js';
import { collectFacts } from '../../src/facts/collect.js';
import { parseInputs } from '../../src/inputs/index.js';
import { throwMistake } from '../../src/inputs/mistakes.js';
import { draftMessage } from '../../src/message/build.js';
import { openPayload } from '../../src/custom/index.js';
import type { Payload, Platform } from '../../src/platforms/types.js';
import { Secret } from '../../src/secrets/secret.js';
import { ENV, type Story } from './draw.js';
import { fakeEdges } from './fake-edges.js';

/** The first body of a story's custom payload, validated as in the action, without a process. */
export const customBody = async (
  { event, payload, env, inputs }: Story,
  platform: Platform,
): Promise<Payload['body']> => {
  const variables = { ...ENV, GITHUB_EVENT_NAME: event, ...env };
  const context = readContext(variables);
  const parsed = await parseInputs(name => inputs?.[name] ?? '');
  if (parsed.payload === undefined) throw new Error(`${event}: no payload is given`);
  const edges = fakeEdges();
  const given = { payload, env: variables, context, now: edges.clock.now };
  const own = await openPayload(parsed.payload, edges, given);
  const facts = await collectFacts(parsed, { readable: true, payload }, context);
  const payloadsFor = await own.fill(
    facts,
    await draftMessage(facts, parsed, context.serverUrl),
    throwMistake,
  );
  const destination = { name: platform.id, platform, url: new Secret('https://shop.example') };
  return (await payloadsFor(destination, parsed.envelope))[0].body;
};
