import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';

/** A server on its own loopback port. */
export interface Loopback {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const tls = new URL('tls/', import.meta.url);

/** For programs that should trust it. */
export const testCertificatePath = fileURLToPath(new URL('test-only-cert.pem', tls));

/** A self-signed certificate for 127.0.0.1 and its key, for tests only. */
const testCertificate = (): { cert: string; key: string } => ({
  cert: readFileSync(new URL('test-only-cert.pem', tls), 'utf8'),
  key: readFileSync(new URL('test-only-key.pem', tls), 'utf8'),
});

export const serveHttp = (handler: RequestListener): Promise<Loopback> => listen(createServer(handler));

export const serveTls = (handler: RequestListener): Promise<Loopback> =>
  listen(createTlsServer(testCertificate(), handler));

export const serveTcp = (handler: (socket: Socket) => void): Promise<Loopback> =>
  listen(createTcpServer(handler));

/** Closing also ends open connections. */
export const listen = async (server: Server, host = '127.0.0.1'): Promise<Loopback> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>(resolve => server.listen(0, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};

/** A port of this machine without a listener. */
export const closedPort = async (): Promise<number> => {
  const server = await serveTcp(() => undefined);
  await server.close();
  return server.port;
};

/** Runs something while this process trusts the test certificate. */
export const trustingTestCertificate = async <T>(run: () => Promise<T>): Promise<T> => {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, testCertificate().cert]);
  try {
    return await run();
  } finally {
    setDefaultCACertificates(before);
  }
};
