import { demand, found, Refusal } from './failure.ts';

/** Every member has the minor version of ExcelApi that brought it; what has none came with 1.1. */
interface Member {
  readonly since?: number;
}

export interface Scalar extends Member {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

export interface Child extends Member {
  readonly get: () => WireObject | undefined;
}

export interface Method extends Member {
  /** What it answers: a scalar, an object for a path, or undefined for nothing (a path then is a null object). */
  readonly call: (...values: readonly never[]) => unknown;
}

/** One object of Excel as the library speaks of it: its members by the names they have on the wire. */
export interface WireObject {
  readonly type: string;
  /** What a later request finds it by. */
  readonly identity?: () => object;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly children?: Readonly<Record<string, Child>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** A collection's items, and its `getItem`. */
  readonly items?: () => readonly WireObject[];
  readonly item?: (key: never) => WireObject | undefined;
}

/** A method, with the arguments it takes; the wire brings null for one that was left out. */
export function method(call: (...values: never[]) => unknown, since?: number): Method {
  return { call, ...(since === undefined ? {} : { since }) };
}

/** A member that is there and belongs to a version that this Excel has. */
export function memberOf<T extends Member>(
  members: Readonly<Record<string, T>> | undefined,
  name: string,
  version: number,
): T {
  const own = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  const member = found(own, 'ApiNotFound');
  demand((member.since ?? 1) <= version, 'ApiNotFound');
  return member;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The wire's name of what a load asks for, whose case is the add-in's. */
function nameIn(members: object | undefined, name: string): string | undefined {
  return Object.keys(members ?? {}).find((own) => own.toLowerCase() === name.toLowerCase());
}

/** `['name', 'format/fill/color']` as `name` → [], `format` → ['fill/color']. */
function grouped(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...rest] = name.split('/');
    const inner = groups.get(head) ?? [];
    if (rest.length > 0) inner.push(rest.join('/'));
    groups.set(head, inner);
  }
  return groups;
}

function readAll(object: WireObject, version: number): Record<string, unknown> {
  const there = Object.entries(object.scalars ?? {}).filter(([, { since = 1 }]) => since <= version);
  return Object.fromEntries(there.map(([name, { get }]) => [name, get()]));
}

function readMembers(object: WireObject, names: readonly string[], version: number): Record<string, unknown> {
  if (names.length === 0) return readAll(object, version);
  const read: Record<string, unknown> = {};
  for (const [name, inner] of grouped(names)) {
    const scalar = nameIn(object.scalars, name);
    const child = nameIn(object.children, name);
    if (name === '$none') continue;
    if (name === '*') Object.assign(read, readAll(object, version));
    else if (scalar !== undefined) read[scalar] = memberOf(object.scalars, scalar, version).get();
    else if (child !== undefined) {
      const target = memberOf(object.children, child, version).get();
      read[child] = target === undefined ? null : readObject(target, inner, version);
    } else throw new Refusal('InvalidArgument', `There is no ${object.type}.${capital(name)}.`);
  }
  return read;
}

/** What a load answers. */
export function readObject(object: WireObject, names: readonly string[], version: number): object {
  if (object.items === undefined) return { ...object.identity?.(), ...readMembers(object, names, version) };
  const own = names.filter((name) => nameIn(object.scalars, name) !== undefined);
  const theirs = names.map((name) => name.replace(/^items\//i, '')).filter((name) => !own.includes(name));
  const items = object.items().map((item) => ({ ...item.identity?.(), ...readMembers(item, theirs, version) }));
  return { ...(own.length > 0 ? readMembers(object, own, version) : {}), _Items: items };
}
