const hasStatus = (error: unknown, status: number) =>
  error instanceof Error && 'statusCode' in error && error.statusCode === status;

/** What the call answers, or undefined when the service answers `status`. */
export async function unless<Result>(status: number, call: Promise<Result>): Promise<Result | undefined> {
  return call.catch((error: unknown) => {
    if (hasStatus(error, status)) return undefined;
    throw error;
  });
}

/** Whether Table Storage, or the way to it, is at fault; anything else is our own bug. */
export const isOutside = (error: unknown) =>
  error instanceof Error && /^(Rest|Abort|Timeout)Error$|Authentication|Credential/.test(error.name);
