import type { Handle } from './door.ts';

export type Method = 'GET' | 'POST' | 'DELETE';

/** One line of the list of routes. */
export interface Route {
  /** The function's name in Azure. */
  readonly name: string;
  readonly method: Method;
  /** Below `/api/`: `groups/{id}/runs`. */
  readonly path: string;
  readonly handle: Handle;
  /** Answered without sign-in. */
  readonly open?: true;
}

/** The segments of a template against those of a path, both without slashes at the ends: the parameters, still encoded, or undefined. */
export function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const rest = /^\{\*(\w+)\}$/.exec(segment)?.[1];
    if (rest !== undefined) return { ...params, [rest]: given.slice(index).join('/') };
    const value = given[index];
    const parameter = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (value === undefined || value === '') return undefined;
    if (parameter !== undefined) params[parameter] = value;
    else if (segment.toLowerCase() !== value.toLowerCase()) return undefined;
  }
  return given.length === wanted.length ? params : undefined;
}
