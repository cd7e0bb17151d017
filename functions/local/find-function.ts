import { matchPath } from '../route.ts';
import type { Registered } from './core-api.ts';

export interface FoundFunction {
  readonly registered: Registered;
  readonly params: Readonly<Record<string, string>>;
}

/** As ASP.NET does for the real host: everything but the slash; what cannot be decoded stays as it is. */
function decode(segment: string): string {
  const parts = segment.split(/%2f/i).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return parts.join('%2F');
}

/** Fixed segments before parameters before “everything else”. */
const weight = (template: string) => template.replaceAll(/\{\*\w+\}/g, '~~').replaceAll(/\{\w+\}/g, '~');

/** The registered function for a method and a path below `/api/`, and its parameters; undefined when there is none. */
export function findFunction(
  functions: readonly Registered[],
  method: string,
  path: string,
): FoundFunction | undefined {
  const routed = functions.flatMap((registered) => {
    const trigger = Object.values(registered.metadata.bindings).find(({ type }) => type === 'httpTrigger');
    const methods = trigger?.methods?.map((each) => each.toUpperCase()) ?? ['GET', 'POST'];
    const template = trigger?.route ?? registered.metadata.name;
    const params = trigger !== undefined && methods.includes(method) ? matchPath(template, path) : undefined;
    return params === undefined ? [] : [{ registered, template, params }];
  });
  const best = routed.sort((a, b) => (weight(a.template) < weight(b.template) ? -1 : 1))[0];
  if (best === undefined) return undefined;
  const params: Record<string, string> = {};
  for (const [name, value] of Object.entries(best.params)) params[name] = decode(value);
  return { registered: best.registered, params };
}
