import { expect, test } from 'vitest';
import { matchPath } from '../../functions/route.ts';
import { findFunction } from '../../functions/local/find-function.ts';

test('a path fits a template segment by segment', () => {
  expect(matchPath('groups/{id}/runs', 'groups/nbh/runs')).toEqual({ id: 'nbh' });
  expect(matchPath('groups/{id}/runs', 'groups/nbh')).toBeUndefined();
  expect(matchPath('groups/{id}', 'groups/nbh/runs')).toBeUndefined();
  expect(matchPath('groups/{id}', 'groups/')).toBeUndefined();
  expect(matchPath('health', 'Health')).toEqual({});
  expect(matchPath('{*path}', 'a/b')).toEqual({ path: 'a/b' });
});

const registered = (route: string, ...methods: string[]) => ({
  metadata: { name: route, bindings: { httpTrigger1: { type: 'httpTrigger', direction: 'in', methods, route } } },
  handler: () => undefined,
});
const functions = [
  registered('{*path}', 'GET', 'PUT'),
  registered('groups/{id}', 'GET'),
  registered('groups/mine', 'GET'),
];
const found = (method: string, path: string) => findFunction(functions, method, path)?.registered.metadata.name;

test('fixed words go before parameters, and parameters before everything else', () => {
  expect(found('GET', 'groups/mine')).toBe('groups/mine');
  expect(found('GET', 'groups/yours')).toBe('groups/{id}');
  expect(found('PUT', 'groups/mine')).toBe('{*path}');
  expect(found('POST', 'groups/mine')).toBeUndefined();
});

test('parameters are decoded as ASP.NET does: everything but the slash', () => {
  const params = (path: string) => findFunction(functions, 'GET', path)?.params;
  expect(params('groups/NBH%20%2f%20%C3%98st')).toEqual({ id: 'NBH %2F Øst' });
  expect(params('groups/%E0%A4%A')).toEqual({ id: '%E0%A4%A' });
});
