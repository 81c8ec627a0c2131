import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The layout as rules: what each folder of src may import besides itself. A name alone allows the folder, a path one
 * file of it. Types of edges are open to all; entries (src/*.ts) may import anything.
 */
const MAY_IMPORT = {
  text: [],
  values: ['text'],
  secrets: [],
  edges: ['secrets', 'values'],
  inputs: ['secrets', 'text', 'values'],
  config: ['inputs', 'text', 'values'],
  events: ['inputs/types.js', 'text', 'values'],
  facts: ['inputs', 'events', 'text', 'values'],
  template: ['inputs', 'events', 'facts', 'text', 'values'],
  github: ['inputs', 'events', 'facts', 'secrets', 'text', 'values'],
  memory: ['inputs/target.js', 'inputs/types.js', 'events/context.js', 'secrets', 'text', 'values'],
  message: ['inputs', 'events', 'facts', 'template/types.js', 'text', 'values'],
  platforms: ['inputs', 'message', 'secrets', 'text', 'values'],
  custom: ['inputs', 'facts', 'template', 'platforms', 'secrets', 'text', 'values'],
  delivery: ['inputs', 'platforms', 'secrets', 'text', 'values'],
  outbox: ['inputs', 'events/context.js', 'platforms', 'delivery', 'secrets', 'text', 'values'],
  drain: ['inputs', 'platforms', 'delivery', 'outbox', 'text', 'values'],
  outputs: [
    'inputs',
    'events',
    'facts',
    'message',
    'platforms',
    'delivery',
    'outbox',
    'drain',
    'secrets',
    'text',
    'values',
  ],
  pipeline: [
    'inputs',
    'config',
    'events',
    'facts',
    'template',
    'github',
    'memory',
    'message',
    'platforms',
    'custom',
    'delivery',
    'outbox',
    'outputs',
    'secrets',
    'text',
    'values',
  ],
  actions: [
    'inputs',
    'events',
    'facts',
    'platforms',
    'delivery',
    'outbox',
    'drain',
    'outputs',
    'pipeline',
    'values',
  ],
};

/** Folders that touch the world. All others take what they need of it as an argument. */
const TOUCH_THE_WORLD = ['edges', 'github', 'memory', 'outbox'];

/** Node's own modules that do nothing by themselves. */
const PURE_MODULES = ['buffer', 'path', 'url', 'util'];

const WORLDLY_GLOBALS = [
  'process',
  'globalThis',
  'fetch',
  'WebSocket',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
];

const WORLDLY_PROPERTIES = [
  { object: 'Date', property: 'now' },
  { object: 'Math', property: 'random' },
  { object: 'AbortSignal', property: 'timeout' },
];

/** Folders that may read a secret: to check its host, to speak to it. All others pass it on as it is. */
const REVEAL = ['edges', 'github', 'outbox', 'outputs', 'platforms'];

const TAKE_EDGES = 'Only edges touch the outside world: take it as an argument.';
const UP = '^(?:\\.\\./)+';

/** What is closed to a folder, as regular expressions over import paths. */
const closedTo = (folder, allowed) => {
  const closed = Object.keys(MAY_IMPORT)
    .filter(other => other !== folder && other !== 'edges' && !allowed.includes(other))
    .map(other => {
      const files = allowed.filter(path => path.startsWith(`${other}/`));
      return {
        regex: `${UP}${other}/${files.map(file => `(?!${file.slice(other.length + 1)}$)`).join('')}`,
        message: `${folder} may not import ${other}: imports point one way (eslint.config.js).`,
      };
    });
  const platform = {
    regex: `${UP}platforms/[^/]+/`,
    message: 'Only platforms/ itself knows a platform.',
  };
  const world = {
    regex: `^(?:@actions/|@aws-sdk/|amqplib|undici|node:(?!(?:${PURE_MODULES.join('|')})$))|node_modules/`,
    message: TAKE_EDGES,
  };
  return [
    ...closed,
    ...(folder === 'platforms' ? [] : [platform]),
    ...(TOUCH_THE_WORLD.includes(folder) ? [] : [world]),
  ];
};

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name.',
};

const NO_CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
  message: TAKE_EDGES,
};

const NO_REVEAL = {
  selector: 'CallExpression[callee.property.name="reveal"]',
  message: 'A secret is read where its host is checked and where it goes out (REVEAL in eslint.config.js).',
};

/** `no-restricted-imports` does not look at `import()`. */
const lazyImport = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
  message,
});

const folderRules = ([folder, allowed]) => {
  const closed = closedTo(folder, allowed);
  const mayTouchWorld = TOUCH_THE_WORLD.includes(folder);
  const edges = { regex: `${UP}edges/`, message: 'Import types of edges only.' };
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...closed, ...(mayTouchWorld ? [] : [{ ...edges, allowTypeImports: true }])] },
      ],
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT_EXPORT,
        ...[...closed, ...(mayTouchWorld ? [] : [edges])].map(lazyImport),
        ...(mayTouchWorld ? [] : [NO_CLOCK]),
        ...(REVEAL.includes(folder) ? [] : [NO_REVEAL]),
      ],
      ...(mayTouchWorld
        ? {}
        : {
            'no-restricted-globals': [
              'error',
              ...WORLDLY_GLOBALS.map(name => ({ name, message: TAKE_EDGES })),
            ],
            'no-restricted-properties': [
              'error',
              ...WORLDLY_PROPERTIES.map(property => ({ ...property, message: TAKE_EDGES })),
            ],
          }),
    },
  };
};

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'preview/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.check.json', './site/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // An async function without await turns a throw into a rejection, as interfaces of promises want it.
      '@typescript-eslint/require-await': 'off',
      // Each `??` and `?.` counts, and payloads are full of them; a switch over kinds counts once.
      complexity: ['error', { max: 20, variant: 'modified' }],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      // Control characters are what this project takes out of texts.
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
    },
  },
  {
    // Modules that are declared, and not written, can import in no other way.
    files: ['site/virtual.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Import fc from helpers/property.ts.' },
      ],
    },
  },
  {
    files: ['__tests__/helpers/property.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // Jest runs the default export of a file.
    files: ['__tests__/helpers/global-*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...Object.entries(MAY_IMPORT).map(folderRules),
);
