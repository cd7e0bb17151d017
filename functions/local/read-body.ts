import type { IncomingMessage } from 'node:http';

/** How long a sender of too much may go on sending what nobody keeps, in milliseconds, and how much: so many times the limit. */
const patience = 10_000;
const generosity = 8;

/**
 * Lets a body that is too long run out, keeping nothing, so that the sender has stopped sending when our answer comes: many do not listen
 * before. Who sends without end is hung up on.
 */
function letRunOut(request: IncomingMessage, most: number): Promise<'too-large'> {
  return new Promise((resolve) => {
    let length = 0;
    const done = () => resolve('too-large');
    const hangUp = () => {
      done();
      setTimeout(() => request.destroy(), 1000).unref();
    };
    const timer = setTimeout(hangUp, patience);
    timer.unref();
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > most) hangUp();
    });
    request.once('close', () => clearTimeout(timer));
    request.once('end', done);
    request.once('error', done);
    request.resume();
  });
}

/** The body's bytes, or `too-large` when it is announced or proves to be longer than `limit`. Rejects when the sender goes away. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | 'too-large'> {
  const most = limit * generosity;
  if (Number(request.headers['content-length'] ?? 0) > limit) return letRunOut(request, most);
  const pieces: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length <= limit) pieces.push(piece);
      else if (length - piece.length <= limit) {
        pieces.length = 0;
        resolve(letRunOut(request, most));
      }
    });
    request.once('end', () => resolve(Buffer.concat(pieces)));
    request.once('error', reject);
    request.once('aborted', () => reject(new Error('The sender went away')));
  });
}
