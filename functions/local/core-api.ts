import type { FunctionHandler } from '@azure/functions';
import { Module } from 'node:module';

/**
 * What `@azure/functions` asks of the host that runs it (its package `@azure/functions-core`, which only exists inside the Azure Functions worker).
 * The types are not published with the library; these are the parts that are used.
 */
export interface Binding {
  readonly type: string;
  readonly direction: string;
  readonly methods?: readonly string[];
  readonly route?: string;
}

export interface Metadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
}

export interface HttpData {
  readonly statusCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly bytes?: Uint8Array; readonly string?: string } | null;
}

export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], handler: FunctionHandler): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<{ returnValue?: { http?: HttpData } | null }>;
}

export interface ProgrammingModel {
  getInvocationModel(context: object): InvocationModel;
}

type HookName = 'preInvocation' | 'postInvocation' | 'appTerminate';
export type Hook = (context: Record<string, unknown>) => unknown;

export interface Registered {
  readonly metadata: Metadata;
  readonly handler: FunctionHandler;
}

/** What the app has registered by the time its entry is loaded. */
export interface Registry {
  readonly functions: Registered[];
  readonly hooks: { readonly name: string; readonly hook: Hook }[];
  model: ProgrammingModel | undefined;
}

/** The hooks of one kind, in the order in which they were registered. */
export const hooksOf = (registry: Registry, name: HookName) =>
  registry.hooks.filter((each) => each.name === name).map(({ hook }) => hook);

const coreName = '@azure/functions-core';

/** Stands in for the worker from now on: whoever requires `@azure/functions-core` registers here. To be called before the app's entry is loaded. */
export function provideCoreApi(log: (level: string, message: string) => void): Registry {
  const registry: Registry = { functions: [], hooks: [], model: undefined };
  const api = {
    version: '1.0.0',
    hostVersion: '4.1000.0',
    setProgrammingModel: (model: ProgrammingModel) => {
      registry.model = model;
    },
    registerFunction: (metadata: Metadata, handler: FunctionHandler) => {
      registry.functions.push({ metadata, handler });
      return { dispose: () => undefined };
    },
    registerHook: (name: string, hook: Hook) => {
      registry.hooks.push({ name, hook });
      return { dispose: () => undefined };
    },
    log: (level: string, _category: string, message: string) => log(level, message),
  };
  // The worker itself does it this way: the library requires its host lazily, and nothing else can be resolved for it.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const { require } = Module.prototype;
  Module.prototype.require = Object.assign(function (this: Module, id: string): unknown {
    return id === coreName ? api : require.call(this, id);
  }, require);
  return registry;
}
