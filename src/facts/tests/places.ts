import { fromError } from './go-lines.js';
import { linesIn, type Problem } from './problem.js';

/** A file and a line as the report names them. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  /** Whether the path is only a package and a file name, without the source folder. */
  readonly isPackage?: true;
}

const MOST = 20;

/** `at com.acme.shop.CartTest.addsUp(CartTest.java:13)`, possibly with a module or a loader before it. */
const JVM_FRAME = /^at (?:[^\s(]*\/)?([\w$.]+)\(([\w$-]+\.[a-z]+):(\d+)\)$/;

/** `/home/runner/work/shop/shop/src/cart.ts:5:27` */
const WITH_LINE = /^(?:file:\/\/)?(.{0,400}\.[A-Za-z]\w{0,9}):(\d{1,7})(?::\d+)?(?::in)?:?,?$/;

/** What a bundler puts before a path: `webpack://shop/./cypress/cart.cy.js`. */
const BUNDLED = /^webpack(?:-internal)?:\/{2,3}(?:[^/]*\/)?\.\//;

/** Paths that are not the user's own: packages and the tools themselves. */
const FOREIGN =
  /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.yarn|\.pnpm|\.venv|venv)[\\/]|^node:/;

/** JVM libraries and test tools, whose frames surround those of the test. */
const JVM_FOREIGN =
  /^(?:javax?|jdk|sun|kotlinx?|scala|groovy|junit|org\/(?:junit|testng|hamcrest|assertj|mockito|opentest4j|gradle|apache|spockframework)|com\/google\/common|io\/kotest)\//;

/** The places that a failure names, most likely first: where the error was raised, what called it, then the test itself. */
export const placesIn = ({ message, trace, file, line, className }: Problem): readonly Place[] => {
  const found = [...fromError(linesIn(trace)), ...linesIn(message)].flatMap(placesOfLine).slice(0, MOST);
  // Python shows the innermost call last.
  const isPython = found.some(place => place.path.endsWith('.py'));
  const ordered = isPython ? found.toReversed() : found;
  return [
    ...ordered.flatMap(place => inGoPackage(place, className)),
    ...(file === undefined ? [] : [{ path: file, ...(line !== undefined && { line }) }]),
  ].filter(place => !FOREIGN.test(place.path) && !(place.isPackage && JVM_FOREIGN.test(place.path)));
};

const placesOfLine = (raw: string): readonly Place[] => {
  const line = raw.trim();
  const [, method, name, number] = JVM_FRAME.exec(line) ?? [];
  if (method !== undefined && name !== undefined) {
    const folders = method.split('.').slice(0, -2);
    return [{ path: [...folders, name].join('/'), line: Number(number), isPackage: true }];
  }
  return line
    .replace(/", line (\d+)/, ':$1')
    .replace(/:line (\d+)$/, ':$1')
    .split(/[\s"'()<>|`]+/)
    .flatMap(word => {
      const [, path, at] = WITH_LINE.exec(word) ?? [];
      return path === undefined ? [] : [{ path: path.replace(BUNDLED, ''), line: Number(at) }];
    });
};

/** Go names a file without its folder, which is the end of its package: `example.com/shop/cart` may be `cart` in the workspace. */
const inGoPackage = (place: Place, className: string): readonly Place[] => {
  if (!place.path.endsWith('.go') || place.path.includes('/')) return [place];
  const folders = className.split('/').slice(0, 20);
  return [
    ...folders.map((_, at) => ({
      ...place,
      isPackage: true as const,
      path: [...folders.slice(at), place.path].join('/'),
    })),
    place,
  ];
};
