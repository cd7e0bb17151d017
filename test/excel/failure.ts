const statuses = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  InsertDeleteConflict: 409,
  NotImplemented: 501,
  GeneralException: 500,
  AccessDenied: 403,
} as const;

export type Code = keyof typeof statuses;

const sentences: Readonly<Record<Code, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  NotImplemented: "The requested feature isn't implemented.",
  GeneralException: 'There was an internal error while processing the request.',
  AccessDenied: 'You cannot perform the requested operation.',
};

/** What Excel refuses; the add-in sees it as an OfficeExtension.Error. */
export class Refusal extends Error {
  readonly code: Code;
  readonly status: number;

  constructor(code: Code, message: string = sentences[code]) {
    super(message);
    this.code = code;
    this.status = statuses[code];
  }
}

/** The value, or the refusal when there is none. */
export function found<T>(value: T | undefined, code: Code = 'ItemNotFound'): T {
  if (value === undefined) throw new Refusal(code);
  return value;
}

/** Refuses, unless. */
export function demand(condition: boolean, code: Code, message?: string): void {
  if (!condition) throw new Refusal(code, message);
}
