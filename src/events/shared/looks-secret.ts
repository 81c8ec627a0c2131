import { isSecretName } from './secret-names.js';
import { isSecretValue } from './secret-values.js';

/** `password: …`, `DB_PASSWORD=…`, a key of JSON; `--token …` */
const NAMED = /(?<![\w.-])(?:([\w.-]{1,100})[\\"']{0,3}\s{0,3}[:=]|--?([\w.-]{1,100})\s+\S)/g;

const BOOLEAN = /^(?:true|false)$/i;

/** Whether an input must be hidden because of its name or its value. */
export const looksSecret = (key: string, value: string): boolean =>
  (isSecretName(key) && !BOOLEAN.test(value)) || isSecretValue(value) || namesSecret(value);

const namesSecret = (value: string): boolean =>
  [...value.matchAll(NAMED)].some(([, key, option]) => isSecretName(key ?? option ?? ''));
