import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { findFile } from './find-file.ts';
import { officeJsOf } from './office-js-of.ts';
import { securityHeaders } from './security-headers.ts';

export type PaneServer = {
  /** `http://localhost:3000` */
  readonly origin: string;
  close(): Promise<void>;
};

export type PaneServerOptions = {
  /** The built pane. */
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** For https, which Excel asks for. */
  readonly certificate?: { readonly key: Buffer | string; readonly cert: Buffer | string };
};

/** Serves the built pane to this machine only. Nothing is cached, so that a new build is seen at once. */
export async function startPaneServer({ folder, port, certificate }: PaneServerOptions): Promise<PaneServer> {
  const answer: RequestListener = (request, response) => {
    respond(folder, request, response).catch(() => response.destroy());
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  const { port: taken } = await listening(server, port);
  return {
    origin: `${certificate ? 'https' : 'http'}://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const officeJs = await officeJsOf(folder);
  const url = request.url ?? '/';
  const headers = { ...securityHeaders(url.split(/[?#]/)[0], officeJs), 'Cache-Control': 'no-store' };
  const isHead = request.method === 'HEAD';
  if (request.method !== 'GET' && !isHead) {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await findFile(folder, url);
  if (!file) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': file.contentType, 'Content-Length': file.size });
  if (isHead) response.end();
  else await pipeline(createReadStream(file.path), response);
}

/** `localhost` is 127.0.0.1 to some programs and ::1 to others, so the server listens on whatever this machine says. */
function listening(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address);
      else reject(new Error('The server has no address'));
    });
  });
}
