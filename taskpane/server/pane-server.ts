import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
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
  const create = () => (certificate ? createSecureServer(certificate, answer) : createServer(answer));
  // `localhost` is the one to some programs and the other to others.
  const first = await listen(create(), port, '127.0.0.1');
  const second = await listen(create(), first.port, '::1').catch(() => null);
  const servers = second ? [first, second] : [first];
  return {
    origin: `${certificate ? 'https' : 'http'}://localhost:${first.port}`,
    close: async () => {
      await Promise.all(servers.map(({ server }) => close(server)));
    },
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

type Listening = { readonly server: Server; readonly port: number };

function listen(server: Server, port: number, host: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve({ server, port: address.port });
      else reject(new Error('The server has no address'));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
