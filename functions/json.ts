import type { HttpResponseInit } from '@azure/functions';

/** 200 with `value` as JSON. The text is made here, since the library's `jsonBody` answers null with an empty body. */
export function json(value: unknown): HttpResponseInit {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}
