import type { Server as HttpServer } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { TlsOptions } from 'node:tls';

/** The name of the manifest beside the pane: Excel on the web fetches it from the machine it is tried on. */
const manifestPath = '/manifest.xml';

/**
 * The service over https, which Excel demands, and the manifest beside it, for pages of any origin to read: it holds nothing but names and addresses.
 * `manifestAt` makes the one for a port. Not yet listening.
 */
export function overHttps(service: HttpServer, certificate: TlsOptions, manifestAt: (port: number) => string): Server {
  const server = createServer(certificate, (request, response) => {
    const { localPort } = request.socket;
    if (request.url !== manifestPath || localPort === undefined) {
      service.emit('request', request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', 'access-control-allow-origin': '*' });
    response.end(manifestAt(localPort));
  });
  server.headersTimeout = service.headersTimeout;
  server.requestTimeout = service.requestTimeout;
  return server;
}
