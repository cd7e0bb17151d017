import { demand, found, Refusal } from './failure.ts';
import type { Session } from './session.ts';
import { memberOf, readObject, type WireObject } from './wire.ts';
import { serviceOf } from './runtime-object.ts';
import { workbookObject } from './workbook-object.ts';

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface Path {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** One request: its actions in their order, its paths resolved once each. */
class Batch {
  readonly #session: Session;
  readonly #request: Request;
  readonly #objects = new Map<number, WireObject | undefined>();
  /** What is being done, for the error's location. */
  location = '';

  constructor(session: Session, request: Request) {
    this.#session = session;
    this.#request = request;
  }

  #values({ Arguments = [], ReferencedObjectPathIds: ids = [] }: Arguments = {}): readonly unknown[] {
    return Arguments.map((value, index) => {
      const id = ids[index] ?? 0;
      return id === 0 ? value : this.objectAt(id);
    });
  }

  #call(object: WireObject, name: string, values: readonly unknown[]): unknown {
    this.location = `${object.type}.${camel(name)}`;
    demand(!this.#session.refuses.has(name), 'GeneralException');
    const { call } = memberOf(object.methods, name, this.#session.version);
    return call(...(values as never[]));
  }

  #resolve(path: Path): WireObject | undefined {
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId = 0 } = path;
    if (type === 1) return workbookObject(this.#session);
    if (type === 2) return serviceOf(this.#session, name);
    if (type === 6) return found(this.#session.references.get(name), 'InvalidReference').object();
    const parent = type === 7 ? undefined : this.objectAt(parentId);
    if (parent === undefined) return undefined;
    const values = this.#values(path.ArgumentInfo);
    if (type === 3) return this.#call(parent, name, values) as WireObject | undefined;
    this.location = `${parent.type}.${type === 5 ? 'getItem' : camel(name)}`;
    if (type === 4) return memberOf(parent.children, name, this.#session.version).get();
    demand(type === 5, 'NotImplemented');
    return found(found(parent.item, 'ApiNotFound')(values[0] as never));
  }

  /** Undefined for a null object. */
  objectAt(id: number): WireObject | undefined {
    if (!this.#objects.has(id)) {
      this.#objects.set(id, this.#resolve(found(this.#request.ObjectPaths[String(id)], 'InvalidReference')));
    }
    return this.#objects.get(id);
  }

  #set(object: WireObject, name: string, values: readonly unknown[]): void {
    this.location = `${object.type}.${camel(name)}`;
    const scalar = memberOf(object.scalars, name, this.#session.version);
    found(scalar.set, 'AccessDenied')(values[0]);
  }

  /** The value that answers an action. */
  value(action: Action): unknown {
    const { ActionType: type, Name: name } = action;
    if (type === 5) return null;
    const object = this.objectAt(action.ObjectPathId);
    if (type === 1) return object === undefined ? null : (object.identity?.() ?? {});
    if (object === undefined) {
      demand(type === 2 || name === '_KeepReference', 'ItemNotFound');
      return null;
    }
    if (type === 2) {
      this.location = `${object.type}.load`;
      const { Select = [], Expand = [] } = action.QueryInfo ?? {};
      return readObject(object, [...Select, ...Expand], this.#session.version);
    }
    if (type === 3) return this.#call(object, name, this.#values(action.ArgumentInfo)) ?? null;
    if (type !== 4) throw new Refusal('NotImplemented', `Action ${type} is not known to the stand-in.`);
    this.#set(object, name, this.#values(action.ArgumentInfo));
    return null;
  }
}

/** A fault of the stand-in is an error of Excel too, or the add-in would wait for ever; the test sees it among the refusals. */
function refusalOf(reason: unknown): Refusal {
  if (reason instanceof Refusal) return reason;
  return new Refusal('GeneralException', reason instanceof Error ? reason.stack : String(reason));
}

/** The answer's body to a request's. The first refusal ends it; what was done before stays done. */
export function answerTo(session: Session, request: Request): object {
  const batch = new Batch(session, request);
  const results: object[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.value(action) });
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (reason) {
      const { code, message, status } = refusalOf(reason);
      session.refused.push(`${code} ${batch.location}${reason instanceof Refusal ? '' : ` ${message}`}`);
      return {
        Error: { Code: code, Message: message, Location: batch.location, ActionIndex: index, HttpStatusCode: status },
        ProcessedResults: { Results: results, TraceIds: traces },
        TraceIds: [],
      };
    }
  }
  return { Results: results, TraceIds: traces };
}
