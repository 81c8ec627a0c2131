import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openInBrowser } from '../tools/demo/open.ts';
import { buildSite, OUT } from './build.ts';

/** `npm run playground`: builds the page, serves it on the loopback interface, and opens it. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the build, compressed as on GitHub Pages. */
export const serveSite = async (port = 0): Promise<Served> => {
  const files = new Map<string, Uint8Array>(
    readdirSync(OUT).map(name => [`/${name}`, gzipSync(readFileSync(join(OUT, name)))] as const),
  );
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const packed = files.get(path);
    if (packed === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    response.end(packed);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};

if (import.meta.main) {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  await buildSite();
  const { url } = await serveSite(Number(values.port ?? 0));
  console.log(`The playground is at ${url} (Ctrl+C stops it)`);
  if (!values['no-open']) openInBrowser(url);
}
