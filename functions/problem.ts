import { languages } from '../core/language.ts';
import type { Language, Text } from '../core/language.ts';

const kinds = {
  'not-json': [400, { nb: 'Innholdet er ikke JSON', nn: 'Innhaldet er ikkje JSON', en: 'The body is not JSON' }],
  'wrong-shape': [
    400,
    { nb: 'Forespørselen har feil form', nn: 'Førespurnaden har feil form', en: 'The request has the wrong shape' },
  ],
  'not-signed-in': [401, { nb: 'Du må logge inn', nn: 'Du må logge inn', en: 'Please sign in' }],
  'not-allowed': [403, { nb: 'Ingen tilgang', nn: 'Ingen tilgang', en: 'No access' }],
  'not-found': [404, { nb: 'Finnes ikke', nn: 'Finst ikkje', en: 'Not found' }],
  'method-not-allowed': [
    405,
    { nb: 'Metoden kan ikke brukes her', nn: 'Metoden kan ikkje brukast her', en: 'The method cannot be used here' },
  ],
  'too-large': [413, { nb: 'For stort', nn: 'For stort', en: 'Too large' }],
  'media-type': [
    415,
    { nb: 'Formatet tas ikke imot', nn: 'Formatet blir ikkje teke imot', en: 'The format is not accepted' },
  ],
  'cannot-be-read': [422, { nb: 'Filen kan ikke leses', nn: 'Fila kan ikkje lesast', en: 'The file cannot be read' }],
  'cannot-be-judged': [
    422,
    { nb: 'Kan ikke vurderes ennå', nn: 'Kan ikkje vurderast enno', en: 'Cannot be assessed yet' },
  ],
  'our-fault': [
    500,
    { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
  ],
  unavailable: [
    503,
    { nb: 'Ikke tilgjengelig akkurat nå', nn: 'Ikkje tilgjengeleg akkurat no', en: 'Not available right now' },
  ],
} satisfies Record<string, readonly [number, Text]>;

export type ProblemKind = keyof typeof kinds;

/** Something that could not be done and was expected to happen now and then: a value, never thrown. */
export interface Problem {
  readonly problem: ProblemKind;
  /** What is so and what to do, in all languages, or already in the language asked for. */
  readonly detail: Text | string;
  /** The language asked for, where the body said so. */
  readonly language?: Language;
  /** Places in the body, as JSON pointers (RFC 6901). */
  readonly errors?: readonly { readonly pointer: string; readonly detail: Text }[];
  /** Further members of the answer (RFC 9457, extension members). */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem as it is sent. */
export interface ProblemResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export function isProblem(value: object): value is Problem {
  return 'problem' in value;
}

/** The language a query string asks for; bokmål when it asks for none we have. */
export function languageOf(query: URLSearchParams): Language {
  return languages.find((language) => language === query.get('language')) ?? 'nb';
}

/** The HTTP status of a kind of problem. */
export function statusOf(kind: ProblemKind): number {
  return kinds[kind][0];
}

/** `application/problem+json` (RFC 9457) in `language`, unless the problem knows its own. */
export function toProblemResponse(problem: Problem, asked: Language): ProblemResponse {
  const language = problem.language ?? asked;
  const [status, title] = kinds[problem.problem];
  const say = (text: Text | string): string => (typeof text === 'string' ? text : text[language]);
  const errors = problem.errors?.map(({ pointer, detail }) => ({ pointer, detail: detail[language] }));
  const body = {
    type: `urn:mandatvakt:problem:${problem.problem}`,
    title: title[language],
    status,
    detail: say(problem.detail),
    ...(errors === undefined ? {} : { errors }),
    ...problem.more,
  };
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...problem.headers,
    },
    body: JSON.stringify(body),
  };
}
