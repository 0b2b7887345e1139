import {
  createServer as createPlainServer,
  type IncomingHttpHeaders,
  type Server as PlainServer,
  type ServerResponse,
} from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

/** What a page address answers with. */
export interface Answer {
  body: string | Buffer;
  /** `text/html; charset=utf-8` when left out. */
  type?: string;
  headers?: Record<string, string>;
  /** 200 when left out. */
  status?: number;
  /** What is sent is not the end: the connection stays open and says no more. */
  endless?: true;
  /** What comes after `body`, sent piece by piece as it comes. */
  rest?: AsyncIterable<string>;
}

/** @returns the answer to `url`, or `undefined` for 404 */
export type Route = (url: URL) => Answer | undefined;

export interface WebServer {
  /** Where HTTPS listens on 127.0.0.1, for Chromium's host resolver rules. */
  port: number;
  /** Where the CONNECT proxy listens, for Firefox. */
  proxyPort: number;
  /** Addresses asked for since the last `forget()`, with whether they were found. Browsers call home: look for your hosts. */
  requests: { url: string; found: boolean; headers: IncomingHttpHeaders }[];
  forget(): void;
  /** Changes what is served from now on. */
  serve(route: Route): void;
  /** What an address answers with now, asked by nobody. */
  answerTo(url: string): Answer | undefined;
  close(): Promise<void>;
}

/**
 * Every https address on this machine's loopback: a TLS server that answers for any host name by `route`, and a proxy that
 * tunnels any host there. Nothing leaves the machine, and what is not served is answered with 404.
 */
export async function startWebServer(route: Route): Promise<WebServer> {
  let current = route;
  const requests: WebServer['requests'] = [];
  const https = createServer(makeCertificate(['localhost']), (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const answer = current(url);
    requests.push({ url: url.href, found: answer !== undefined, headers: request.headers });
    if (!answer) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(answer.status ?? 200, {
      'content-type': answer.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...answer.headers,
    });
    if (answer.rest) void stream(response, answer.body, answer.rest);
    else if (answer.endless) response.write(answer.body);
    else response.end(answer.body);
  });
  const proxy = createPlainServer((_request, response) => response.writeHead(502).end());
  const sockets = new Set<Socket>();
  for (const server of [https, proxy])
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  const port = await listen(https);
  proxy.on('connect', (_request, client: Socket) => tunnel(client, port));
  const proxyPort = await listen(proxy);
  return {
    port,
    proxyPort,
    requests,
    forget: () => void requests.splice(0),
    serve: (next) => {
      current = next;
    },
    answerTo: (url) => current(new URL(url)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([https, proxy].map(stop));
    },
  };
}

async function stream(response: ServerResponse, first: string | Buffer, rest: AsyncIterable<string>): Promise<void> {
  response.write(first);
  for await (const piece of rest) response.write(piece);
  response.end();
}

function tunnel(client: Socket, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  client.on('error', () => upstream.destroy());
}

const listen = (server: Server | PlainServer) =>
  new Promise<number>((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const stop = (server: Server | PlainServer) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
