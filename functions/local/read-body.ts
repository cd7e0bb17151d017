import type { IncomingMessage } from 'node:http';

/** How long a sender may go on sending what nobody reads, in milliseconds. */
const lingering = 5000;

/** Lets the rest run out, so that the sender, who has not stopped to listen, gets to read our answer; then hangs up. */
function linger(request: IncomingMessage): void {
  request.resume();
  const hangUp = setTimeout(() => request.destroy(), lingering);
  hangUp.unref();
  request.once('close', () => clearTimeout(hangUp));
}

/** The body's bytes, or `too-large` as soon as it is announced or has proved to be longer than `limit`. Rejects when the sender goes away. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    linger(request);
    return 'too-large';
  }
  const pieces: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length <= limit) pieces.push(piece);
      else if (length - piece.length <= limit) {
        pieces.length = 0;
        linger(request);
        resolve('too-large');
      }
    });
    request.once('end', () => resolve(Buffer.concat(pieces)));
    request.once('error', reject);
    request.once('aborted', () => reject(new Error('The sender went away')));
  });
}
