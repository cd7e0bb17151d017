import type { HttpRequest } from '@azure/functions';
import type { Problem } from './problem.ts';

export const jsonType = 'application/json';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The largest body that is read, in bytes. */
export const largestBody = 10 * 1024 * 1024;

/** Said by the handlers, and by the one-machine host as soon as it has read that much. */
export const tooLarge = {
  problem: 'too-large',
  detail: {
    nb: 'Filen er større enn 10 MB, som er det meste som tas imot. Kopier bare arkene som gjelder gruppen, over i en ny arbeidsbok og prøv med den.',
    nn: 'Fila er større enn 10 MB, som er det meste som blir teke imot. Kopier berre arka som gjeld gruppa, over i ei ny arbeidsbok og prøv med ho.',
    en: 'The file is larger than 10 MB, which is the most that is accepted. Copy only the sheets that concern the group into a new workbook and try that one.',
  },
} satisfies Problem;

function wrongType(accepted: readonly string[]): Problem {
  const types = accepted.join(', ');
  return {
    problem: 'media-type',
    detail: {
      nb: `Innholdet skal sendes med Content-Type ${types}.`,
      nn: `Innhaldet skal sendast med Content-Type ${types}.`,
      en: `The body must be sent with Content-Type ${types}.`,
    },
    headers: { 'accept-post': types },
  };
}

const notJson: Problem = {
  problem: 'not-json',
  detail: {
    nb: 'Innholdet kan ikke leses som JSON i UTF-8.',
    nn: 'Innhaldet kan ikkje lesast som JSON i UTF-8.',
    en: 'The body cannot be read as JSON in UTF-8.',
  },
};

/** The media type of a request, without parameters, in lower case; empty when it names none. */
export function mediaTypeOf(request: HttpRequest): string {
  return (request.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
}

/** The bytes of a body of one of the accepted types, at most `largestBody`; else 415 or 413. */
export async function readBytes(request: HttpRequest, accepted: readonly string[]): Promise<Uint8Array | Problem> {
  if (!accepted.includes(mediaTypeOf(request))) return wrongType(accepted);
  if (Number(request.headers.get('content-length')) > largestBody) return tooLarge;
  const bytes = new Uint8Array(await request.arrayBuffer());
  return bytes.length > largestBody ? tooLarge : bytes;
}

/** The JSON value in `bytes`, in `value` so that it cannot be taken for a problem; else 400. */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | Problem {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return notJson;
  }
}
