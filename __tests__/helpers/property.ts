import fc from 'fast-check';

const { PROPERTY_SEED } = process.env;

/**
 * The same values on every machine, so that a change is never blamed for a rare value of another's code. The weekly workflow sets
 * `PROPERTY_SEED=random` to look for those.
 */
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 20_261_128) });

export { fc };
