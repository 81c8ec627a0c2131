import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '..');

const modules = ['src', 'tools'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map(path => join(ROOT, folder, path)),
);

/** Our own modules that a module imports, including types and lazy imports. */
const importsOf = (path: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(path, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter(name => name.startsWith('.') && /\.[jt]s$/.test(name))
    .map(name => resolve(dirname(path), name.replace(/\.js$/, '.ts')));

const graph = new Map(modules.map(path => [path, importsOf(path)]));

/** The first cycle found from a module. */
const circle = (path: string, way: readonly string[], done: Set<string>): readonly string[] | undefined => {
  if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
  if (done.has(path)) return undefined;
  for (const next of graph.get(path) ?? []) {
    const found = circle(next, [...way, path], done);
    if (found) return found;
  }
  done.add(path);
  return undefined;
};

test('no modules import each other in a cycle', () => {
  const done = new Set<string>();
  const found = modules.flatMap(path => circle(path, [], done) ?? []);
  expect(found.map(path => relative(ROOT, path))).toEqual([]);
});

test('finds the modules, so that the test can fail', () => {
  const notify = graph.get(join(ROOT, 'src', 'actions', 'notify.ts'));
  expect(notify).toContain(join(ROOT, 'src', 'pipeline', 'report.ts'));
});
